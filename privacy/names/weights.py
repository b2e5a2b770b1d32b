"""The shipped weights of the two linear models of names, one byte each; made by privacy/training."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

FILE = "names.npz"


@dataclass(frozen=True, slots=True)
class Table:
    """Weights by hash: `scale` times `values[crc32(feature) & mask]`; the length is a power of two."""

    values: array[int]
    scale: float
    bias: float

    @property
    def mask(self) -> int:
        """The bits of a hash that count."""
        return len(self.values) - 1


@dataclass(frozen=True, slots=True)
class Weights:
    """`letters` judges a word by its letters, `context` a token by what it is and what stands around it."""

    letters: Table
    context: Table


@cache
def weights() -> Weights:
    """The weights, read once."""
    import numpy as np

    with (resources.files("privacy") / "names" / FILE).open("rb") as file, np.load(file) as arrays:
        return Weights(_table(arrays, "letters"), _table(arrays, "context"))


def _table(arrays: Any, name: str) -> Table:  # noqa: ANN401
    values = array("b")
    values.frombytes(arrays[name].tobytes())
    scale, bias = arrays[f"{name}_scale"]
    return Table(values, float(scale), float(bias))
