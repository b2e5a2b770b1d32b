"""Splitting Dutch compounds into the words they are made of.

`jeugdgroepenaanpak` -> `jeugd`, `groepen`, `aanpak`. A word of the list is whole; any other word is cut
into as few and as common words as possible, with the linking letters s, e and en between them. The
list words.txt (most common first; see wordlist.py) is joined by the words of the municipality's own
documents. One unknown beginning is allowed, so that names work too: `damoclesbeleid`.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import cache
from importlib.resources import files

MIN_COMPOUND = 7  # letters of the shortest compound that is split
_MIN_PART = 3
_MIN_UNKNOWN = 5  # letters of an unknown beginning, and of what follows it
_UNKNOWN_COST = 22.0  # above two common words, so that known parts always win
_LINKS = (("s", 0.7), ("en", 1.0), ("e", 1.5))
_MIN_LINKED = 4  # letters of a part that takes a linking letter
_LINKED_ENDINGS = ("ings", "heids", "teits", "schaps", "ions", "doms")  # an s after these is always a link


@cache
def word_ranks() -> dict[str, int]:
    """The words of words.txt with their rank, 0 for the most common."""
    lines = files("indexing").joinpath("words.txt").read_text("utf-8").splitlines()
    return {word: rank for rank, word in enumerate(line for line in lines if not line.startswith("#"))}


def _price(rank: int) -> float:
    """What a part costs: fewer parts are better, and more common ones."""
    return math.log(rank + 100) + 1.0


@cache
def _shipped_prices() -> dict[str, float]:
    return {word: _price(rank) for word, rank in word_ranks().items()}


class CompoundSplitter:
    """Splits compounds with the shipped words and `own`, the words of the municipality (folded, lower case)."""

    def __init__(self, own: Collection[str] = ()) -> None:
        shipped = _shipped_prices()
        self._prices = {**dict.fromkeys(own, _price(len(shipped))), **shipped} if own else shipped

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of a folded, lower-case `word`, in order; () when it is whole."""
        size = len(word)
        if size < MIN_COMPOUND or word in word_ranks():
            return ()
        best: dict[int, tuple[float, tuple[str, ...]]] = {0: (0.0, ())}
        for begin in range(size):
            if begin in best:
                self._extend(word, begin, best)
        parts = best.get(size, (0.0, ()))[1]
        return parts if len(parts) > 1 else ()

    def _extend(self, word: str, begin: int, best: dict[int, tuple[float, tuple[str, ...]]]) -> None:
        """Reach every place that one more part, and its linking letter, leads to from `begin`."""
        cost, parts = best[begin]
        size = len(word)
        for end in range(begin + _MIN_PART, size + (begin > 0)):  # a word is no part of itself
            part = word[begin:end]
            price = self._prices.get(part)
            if price is None:
                if begin or end < _MIN_UNKNOWN or size - end < _MIN_UNKNOWN:
                    continue
                price, part = _UNKNOWN_COST, _unlinked(part)
            _improve(best, end, cost + price, (*parts, part))
            for link, link_price in _LINKS:
                if len(part) >= _MIN_LINKED and word.startswith(link, end) and end + len(link) < size:
                    _improve(best, end + len(link), cost + price + link_price, (*parts, part))


def _improve(best: dict[int, tuple[float, tuple[str, ...]]], place: int, cost: float, parts: tuple[str, ...]) -> None:
    if place not in best or cost < best[place][0]:
        best[place] = (cost, parts)


def _unlinked(part: str) -> str:
    return part[:-1] if part.endswith(_LINKED_ENDINGS) else part
