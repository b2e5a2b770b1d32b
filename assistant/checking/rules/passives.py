"""A text that hides who does what behind "worden"."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.readability import is_passive
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.text import CheckedText

# Policy prose has 20 to 30 % of its sentences with "worden" (28 % in the research report we read); the hint is for
# more than that. Fewer sentences than the minimum give no share worth naming.
_SHARE, _SENTENCES = 0.35, 8
# A text that a person pastes to have it looked at: half of its few sentences is enough.
_PARAGRAPH, _TWO, _LEAST_WORDS = 3, 2, 20
_PILE, _HALF = 3, 0.5  # passive sentences that make a pile in a short text, when they are more than half of it


class Passives:
    """One hint for the whole text, at the first such sentence."""

    name = "passives"
    category = Category.READABILITY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """At most one fault."""
        passive = [sentence for sentence in text.prose if is_passive(sentence)]
        total = len(text.prose)
        many = total >= _SENTENCES and len(passive) > _SHARE * total
        short = total <= _PARAGRAPH and _long(text) and len(passive) * _TWO >= total and bool(passive)
        if many or short or (len(passive) >= _PILE and len(passive) > _HALF * total):
            share = str(round(100 * len(passive) / total))
            yield Fault("many", passive[0].span, Severity.HINT, values=(("share", share),))


def _long(text: CheckedText) -> bool:
    return sum(len(sentence.words) for sentence in text.prose) >= _LEAST_WORDS
