"""Places between two words where a function word may be missing."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checking.context.features import Token

GAP = "gap"
GAP_WORDS = (
    "de", "het", "een", "van", "te", "om", "dat", "op", "in", "voor", "met", "aan", "uit", "naar", "tot", "is",
    "zijn", "er", "zich", "bij", "door", "over", "of", "als", "die", "en", "tegen",
)  # fmt: skip
GAP_LABELS = ("", *GAP_WORDS)
OPTIONAL = frozenset({"om", "of", "en", "er", "die", "als", "zijn"})  # good Dutch may leave them out


def is_gap(sentence: Sequence[Token], place: int) -> bool:
    """Whether nothing but a space lies between the tokens before and at `place`."""
    if not 0 < place < len(sentence):
        return False
    before, after = sentence[place - 1], sentence[place]
    return before.end + 1 == after.start and after.text[0].isalnum() and before.text[0].isalnum()
