"""The Dutch gate: text in, scrubbed text and findings out.

It knows nothing of files, indexes or models; what is stored anywhere has passed here first.
"""

from privacy.errors import NotScrubbedError, StukwijzerError
from privacy.findings import Decision, Finding, Marking, Reason
from privacy.gate import Gate
from privacy.placeholders import PLACEHOLDER, TYPES
from privacy.recall import Recall
from privacy.rules import BY_HAND, NO_RULES, Rules
from privacy.scrubbed import Scrubbed, require_scrubbed
from privacy.scrubbing import Scrubbing
from privacy.settings import GateSettings, Thresholds
from privacy.terms import LONGEST as LONGEST_TERM
from privacy.terms import HashedTerm, TermHasher, hashed_term, places_of, plain_words, terms_here

__all__ = [
    "BY_HAND",
    "LONGEST_TERM",
    "NO_RULES",
    "PLACEHOLDER",
    "TYPES",
    "Decision",
    "Finding",
    "Gate",
    "GateSettings",
    "HashedTerm",
    "Marking",
    "NotScrubbedError",
    "Reason",
    "Recall",
    "Rules",
    "Scrubbed",
    "Scrubbing",
    "StukwijzerError",
    "TermHasher",
    "Thresholds",
    "hashed_term",
    "places_of",
    "plain_words",
    "require_scrubbed",
    "terms_here",
]
