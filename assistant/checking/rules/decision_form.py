"""Beslispunten that are no decision, or that cannot be read by themselves.

A beslispunt says what the college does, with an infinitive ("vast te stellen"), and stands alone in the list of
decisions that is published; "dit" and "eveneens" then point at nothing. "Hiervoor" does so too, but is what everyone
writes before the money.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.closed import DETERMINERS, PREPOSITIONS
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import decision_points
from assistant.checking.text import CheckedText

_INFINITIVE = re.compile(
    r"\bte\s+\w+n\b|\b\w+te\w{2,}en\b|\b[a-z]\w+(?:en|gaan|staan|doen|zien)\s*(?:[.;:,]|$)", re.IGNORECASE
)
_FINITE_START = re.compile(r"(?:besluit|besluiten|stemt|stelt|neemt|verleent|draagt|wijst)\b", re.IGNORECASE)
_DEPENDENT = re.compile(
    r"\W*(?:dit|dat|deze|die|(?:hier|daar)(?:mee|over|van|bij|aan)"
    r"|bovenstaande?|voornoemde?|eveneens|idem|ook|zulks)\b(?!\s+(?:college|gemeente|besluit|voorstel|nota|beleid"
    r"|overeenkomst|verordening|plan|brief|regeling|subsidie)\b)",
    re.IGNORECASE,
)


_BEFORE_NOUN = DETERMINERS | PREPOSITIONS | {"en", "of"}
_LAST_PART = re.compile(
    r"(?:nemen|stellen|geven|maken|leggen|brengen|gaan|doen|zien|staan|houden|zetten|vragen|sturen|voeren|wijzen|zenden"
    r"|sluiten|bieden|trekken|komen|werken|dragen|roepen|lenen|binden|laten|worden|hebben|eren)$"
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
            elif not _INFINITIVE.search(words) and not _FINITE_START.search(words) and not _does(words, text):
                yield Fault("no-decision", point.span, Severity.WARNING, values=values)


def _does(words: str, text: CheckedText) -> bool:
    """Whether any word is an infinitive: "de kosten dekken uit de reserve"; after an article it is a noun."""
    spoken = re.findall(r"\w+", words.lower())
    return any(
        before not in _BEFORE_NOUN and not text.judge.tags.adjective(before) and _infinitive(word, text)
        for before, word in pairwise(["", *spoken])
    )


def _infinitive(word: str, text: CheckedText) -> bool:
    if _LAST_PART.search(word) or text.judge.neighbours.may_be_infinitive(word):
        return True
    stem = re.sub(r"([^aeiou])\1$", r"\1", word[:-2])
    known = text.words.known
    return word.endswith("en") and known(stem + "t") and (known(f"ge{stem}t") or known(f"ge{stem}d"))
