"""The Dutch gate: text in, scrubbed text and findings out.

It knows nothing of files, indexes or models; what is stored anywhere has passed here first.
"""

from privacy.errors import NotScrubbedError, StukwijzerError
from privacy.findings import Decision, Finding, Marking, Reason
from privacy.scrubbed import Scrubbed, require_scrubbed

__all__ = [
    "Decision",
    "Finding",
    "Marking",
    "NotScrubbedError",
    "Reason",
    "Scrubbed",
    "StukwijzerError",
    "require_scrubbed",
]
