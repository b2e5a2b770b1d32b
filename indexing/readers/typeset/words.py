"""Words and runs of words with their places on a page, in points."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_AREA = re.compile(r"(?:^|\d)[kcd]?m$")
_POWERS = {"2": "²", "3": "³"}


@dataclass(slots=True)
class Word:
    """A word: its text, left and right edge, baseline and type size in points; `raised` is superscript."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    raised: bool = False


@dataclass(slots=True)
class Segment:
    """Words on one baseline without a column gap between them."""

    words: list[Word] = field(default_factory=list)
    bold: bool = False

    @property
    def x0(self) -> float:
        """Left edge in points."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Right edge in points."""
        return self.words[-1].x1

    @property
    def main(self) -> Word:
        """The word that shows the segment's baseline and type size: its longest."""
        return max(self.words, key=lambda word: len(word.text) * (not word.raised))

    @property
    def text(self) -> str:
        """The words, parted by spaces; see `joined`."""
        return joined(self.words)


def joined(words: Sequence[Word]) -> str:
    """The text of words on one line. A raised number refers to a footnote and is left out, but for m² and m³."""
    parts: list[str] = []
    for at, word in enumerate(words):
        if not word.raised or at == 0:
            parts.append(word.text)
        elif _AREA.search(parts[-1] if parts else "") and word.text in _POWERS:
            parts[-1] += _POWERS[word.text]
        elif not word.text.strip("()*").isdigit():
            parts.append(word.text)
    return " ".join(parts)
