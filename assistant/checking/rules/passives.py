"""A text that hides who does what behind "worden"."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.readability import passives_in
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.text import CheckedText

# Policy prose has 20 to 30 % of its sentences with "worden" (28 % in the research report we read); the hint is for
# more than that. Fewer sentences than the minimum give no share worth naming.
_SHARE, _SENTENCES = 0.35, 8
# A text that a person pastes to have it looked at is short: there, one "worden" for every two sentences is enough.
_SHORT, _LEAST_WORDS, _EVERY = 5, 20, 2
_PILE, _HALF = 3, 0.5  # passive sentences that make a pile in a text between, when they are more than half of it


class Passives:
    """One hint for the whole text, at the first such sentence."""

    name = "passives"
    category = Category.READABILITY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """At most one fault."""
        passive = [sentence for sentence in text.prose if passives_in(sentence)]
        total = len(text.prose)
        many = total >= _SENTENCES and len(passive) > _SHARE * total
        short = bool(passive) and total <= _SHORT and _long(text) and sum(map(passives_in, passive)) * _EVERY >= total
        if many or short or (len(passive) >= _PILE and len(passive) > _HALF * total):
            share = str(round(100 * len(passive) / total))
            yield Fault("many", passive[0].span, Severity.HINT, values=(("share", share),))


def _long(text: CheckedText) -> bool:
    return sum(len(sentence.words) for sentence in text.prose) >= _LEAST_WORDS
