"""Words, or beginnings of words, that a clerk lists: how they match."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache


@cache
def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Matches where one of `words` begins.

    A word matches what begins with it; with "!" behind it only itself; "_" lets two words stand between.
    """
    parts = "|".join(_part(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{parts})", re.IGNORECASE)


def found(text: str, words: Iterable[str]) -> int:
    """How many of `words` occur in `text`."""
    return sum(pattern((word,)).search(text) is not None for word in words)


def _part(word: str) -> str:
    end = r"(?![\w-])" if word.endswith("!") else ""
    return re.escape(word.rstrip("!")).replace("_", r"\s+(?:\w+\s+){0,2}?") + end
