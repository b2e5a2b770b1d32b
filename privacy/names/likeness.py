"""How much the letters of a word look like a name: a linear model of its runs of two to five letters."""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from privacy.names.weights import Table, weights

HIGHEST = 11
_MIDDLE = 6
_RUNS = (2, 3, 4, 5)


def runs(word: str) -> list[str]:
    """The runs of letters of a folded word with `^` before and `$` behind it."""
    marked = f"^{word}$"
    return [marked[start : start + size] for size in _RUNS for start in range(len(marked) - size + 1)]


def bin_of(logit: float) -> int:
    """A whole number from 0 (surely no name) to 11; 6 and above is rather a name than not."""
    return max(0, min(HIGHEST, int(logit + _MIDDLE)))


def _bytes(word: str) -> list[bytes]:
    """The runs of a folded word as UTF-8, cut from one string of bytes where a letter is a byte."""
    if not word.isascii():
        return [run.encode() for run in runs(word)]
    marked = f"^{word}$".encode()
    return [marked[start : start + size] for size in _RUNS for start in range(len(marked) - size + 1)]


@lru_cache(maxsize=50_000)
def likeness(word: str) -> int:
    """`bin_of` for a folded word."""
    return bin_of(letters(word))


@lru_cache(maxsize=50_000)
def letters(word: str) -> float:
    """The logit of a folded word by the shipped weights."""
    return score(word, weights().letters)


def score(word: str, table: Table) -> float:
    """The logit of `word` by the weights in `table`."""
    values, mask = table.values, table.mask
    return table.bias + table.scale * sum([values[crc32(run) & mask] for run in _bytes(word)])
