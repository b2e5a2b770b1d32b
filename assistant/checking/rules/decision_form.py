"""Beslispunten that are no decision, or that cannot be read by themselves.

A beslispunt says what the college does, with an infinitive ("vast te stellen"), and stands alone in the list of
decisions that is published; "dit" and "eveneens" then point at nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import decision_points
from assistant.checking.text import CheckedText

_INFINITIVE = re.compile(
    r"\bte\s+\w+n\b|\b\w+te\w{2,}en\b|\b[a-z]\w+(?:en|gaan|staan|doen|zien)\s*(?:[.;:,]|$)", re.IGNORECASE
)
_FINITE_START = re.compile(r"(?:besluit|besluiten|stemt|stelt|neemt|verleent|draagt|wijst)\b", re.IGNORECASE)
_DEPENDENT = re.compile(
    r"\W*(?:dit|dat|deze|die|hier(?:voor|toe|mee|over|van|bij|aan)|daar(?:voor|toe|mee|over|van|bij|aan)"
    r"|bovenstaande?|voornoemde?|eveneens|idem|ook|zulks)\b(?!\s+(?:college|gemeente|besluit|voorstel|nota|beleid"
    r"|overeenkomst|verordening|plan|brief|regeling|subsidie)\b)",
    re.IGNORECASE,
)


class DecisionForm:
    """One remark a beslispunt."""

    name = "decision-form"
    category = Category.STRUCTURE

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults on the words of the beslispunt."""
        for point in decision_points(text):
            words = text.text[point.span.start : point.span.end]
            values = (("number", str(point.number)),)
            if _DEPENDENT.match(words):
                yield Fault("dependent", point.span, Severity.HINT, values=values)
            elif not _INFINITIVE.search(words) and not _FINITE_START.search(words):
                yield Fault("no-decision", point.span, Severity.WARNING, values=values)
