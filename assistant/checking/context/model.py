"""The trained weights: which of several labels fits a place best, and by how much.

The model is a table of `1 << BITS` weights of one byte. A pair of feature and label points at one weight by its
hash; the score of a label is the sum of its weights. Bounds say how far another form must be ahead of the written
one before a text gets a remark; they were set on raw text that the training never saw (see training/context.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from zlib import crc32

import numpy as np
import numpy.typing as npt

from assistant.checking.tables import rows

BITS = 24
SCALE = 0.04  # of one step of a weight, natural log odds
_MIX = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(64 - BITS)


class ContextModel:
    """Scores labels of a task at a place; see Features for what a place is."""

    def __init__(self, weights: npt.NDArray[np.int8], bounds: dict[tuple[str, str, str], float]) -> None:
        self._weights = weights
        self._bounds = bounds

    @classmethod
    @cache
    def shipped(cls) -> ContextModel:
        """With the weights that come with the product, read once."""
        with files("assistant.checking").joinpath("data/context.npz").open("rb") as stream, np.load(stream) as stored:
            weights = stored["weights"]
        table = rows("context_bounds.tsv")
        return cls(weights, {(task, written, other): float(bound) for task, written, other, bound in table})

    def scores(self, task: str, labels: Sequence[str], features: Sequence[int]) -> list[float]:
        """The score of each label, in natural log odds."""
        places = indices(np.asarray(features, dtype=np.uint64)[None, :], seeds(task, labels))
        total: npt.NDArray[np.float64] = self._weights[places[0]].sum(axis=1, dtype=np.float64) * SCALE
        return [float(score) for score in total]

    def bound(self, task: str, written: str, other: str) -> float | None:
        """How far `other` must be ahead of `written`; None when the two are not told apart well enough."""
        return self._bounds.get((task, written, other))


def seeds(task: str, labels: Sequence[str]) -> npt.NDArray[np.uint64]:
    """A number a label, mixed with the features."""
    return np.array([crc32(f"{task}:{label}".encode()) << 32 for label in labels], dtype=np.uint64)


def indices(features: npt.NDArray[np.uint64], labels: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64]:
    """Places in the table: (rows, features) and (labels,) give (rows, labels, features)."""
    return hashed(features[:, None, :], labels[None, :, None])


def hashed(features: npt.NDArray[np.uint64], labels: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64]:
    """Places in the table of features and seeds of labels, which are broadcast against each other."""
    mixed = (features ^ labels) * _MIX
    return (mixed >> _SHIFT).astype(np.int64)
