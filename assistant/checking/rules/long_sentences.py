"""Sentences that are too long to read at once."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.sections import split_advice
from assistant.checking.text import CheckedText

# Words a sentence. Renkema, Schrijfwijzer (5th ed., 2012), and the government's own guide (Communicatierijk,
# "Schrijven voor de overheid") advise 15 to 20 on average and warn above 25 to 30; a letter to inhabitants is held
# to the lower bound, a policy paper, written for people who read such papers daily, to the upper one.
_LIMIT = 30
_LIMITS = {"brief": 25, "raadsinformatiebrief": 25, "memo": 30, "collegevoorstel": 30}


class LongSentences:
    """One hint a sentence above the limit of its kind of document."""

    name = "long-sentences"
    category = Category.READABILITY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a long sentence, over all of it."""
        limit = _LIMITS.get(text.kind or "", _LIMIT)
        for sentence in text.prose:
            count = len(sentence.words)
            if count > limit:
                values = (("count", str(count)), ("limit", str(limit)), ("advice", split_advice(text, sentence)))
                yield Fault("long", sentence.span, Severity.HINT, values=values)
