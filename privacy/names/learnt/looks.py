"""What a word is to the judge by itself: its letters, its length, its lists."""

from __future__ import annotations

from functools import lru_cache

from privacy.names import lexicon, likeness
from privacy.names.features import flags, main_part

UNSEEN = -9.0
"""The logit of a token of which the tagger has no opinion."""
FLAGS = "wsSvpk"
"""The lists that count, by the letters of `privacy.names.features.flags`."""


@lru_cache(maxsize=50_000)
def looks(word: str) -> tuple[float, ...]:
    """What a folded word is by itself."""
    known = flags(word)
    return (
        letters(word),
        float(len(word)),
        float(word.endswith("s")),
        float("-" in word),
        float("H" in known),
        float(lexicon.is_ambiguous(word)),
        float(lexicon.is_ordinary(word)),
        *(float(letter in known) for letter in FLAGS),
    )


@lru_cache(maxsize=50_000)
def letters(word: str) -> float:
    """How much the letters of a folded word look like a name."""
    return likeness.letters(main_part(word))
