"""The Dutch gate: text in, scrubbed text and findings out.

It knows nothing of files, indexes or models; what is stored anywhere has passed here first.
"""

from privacy.decision import Thresholds
from privacy.errors import NotScrubbedError, StukwijzerError
from privacy.findings import Decision, Finding, Marking, Reason
from privacy.gate import Gate, GateSettings
from privacy.placeholders import PLACEHOLDER, TYPES
from privacy.scrubbed import Scrubbed, require_scrubbed
from privacy.scrubbing import Scrubbing

__all__ = [
    "PLACEHOLDER",
    "TYPES",
    "Decision",
    "Finding",
    "Gate",
    "GateSettings",
    "Marking",
    "NotScrubbedError",
    "Reason",
    "Scrubbed",
    "Scrubbing",
    "StukwijzerError",
    "Thresholds",
    "require_scrubbed",
]
