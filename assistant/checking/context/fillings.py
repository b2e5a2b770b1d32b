"""Function words that hardly ever lack between two others: "met ingang van 1 mei" (data/fillings.npz)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from zlib import crc32

import numpy as np
import numpy.typing as npt


class Fillings:
    """Counts of three words in a row, as hashes; see training/fillings.py."""

    def __init__(self, hashes: npt.NDArray[np.uint32], counts: npt.NDArray[np.uint8]) -> None:
        self._hashes = hashes
        self._counts = counts

    @classmethod
    @cache
    def shipped(cls) -> Fillings:
        """The table that comes with the product, read once."""
        with (
            files("assistant.checking").joinpath("data/fillings.npz").open("rb") as stream,
            np.load(stream) as stored,
        ):
            return cls(stored["hashes"], stored["counts"])

    def count(self, before: str, filler: str, after: str) -> int:
        """How often the three were seen, at most 255; 0 where `before` and `after` also stand next to each other."""
        wanted = key(before, filler, after)
        place = int(np.searchsorted(self._hashes, np.uint32(wanted)))
        found = place < len(self._hashes) and int(self._hashes[place]) == wanted
        return int(self._counts[place]) if found else 0


def key(before: str, filler: str, after: str) -> int:
    """The hash under which three words (lower case, numbers as "0") are kept."""
    return crc32(f"{before} {filler} {after}".encode())
