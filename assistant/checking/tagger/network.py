"""The network itself, in numpy: embeddings, gated convolutions over the sentence, a label for each token.

Shapes: tokens x COLUMNS in, tokens x labels out. The weights of one byte each have a scale a row.
Gated convolutions: Dauphin et al., "Language Modeling with Gated Convolutional Networks", ICML 2017.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.checking.tagger.features import COLUMNS

DILATIONS = (1, 2, 4, 1, 2, 4)
_GAP = max(DILATIONS)  # empty tokens between sentences, so that none sees its neighbour
_TOGETHER = 3000  # tokens in one go
_EPSILON = 1e-5
_ONE_ROW = 1  # dimension of a bias or a norm

Floats = npt.NDArray[np.float32]


class Network:
    """Scores every label at every token; `weights` are named as the training names them."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._tables = [weights[f"table{column}"] for column in range(COLUMNS)]
        self._in, self._in_bias = weights["in"], weights["in_bias"]
        self._out, self._out_bias = weights["out"], weights["out_bias"]
        self._layers = [
            tuple(weights[f"{name}{number}"] for name in ("norm", "norm_bias", "conv", "conv_bias"))
            for number in range(len(DILATIONS))
        ]

    @classmethod
    @cache
    def shipped(cls) -> tuple[Network, npt.NDArray[np.uint32]]:
        """The network that comes with the product, and the hashes of the words it knows."""
        place = files("assistant.checking").joinpath("data/tagger.npz")
        with place.open("rb") as stream, np.load(stream) as stored:
            return cls(unpacked(stored)), stored["common"]

    def chances(self, sentences: Sequence[npt.NDArray[np.int64]]) -> list[Floats]:
        """The chance of each label at each token of each sentence, given as rows of Features."""
        found: list[Floats] = []
        batch: list[npt.NDArray[np.int64]] = []
        for rows in sentences:
            batch.append(rows)
            if sum(map(len, batch)) >= _TOGETHER:
                found += self._together(batch)
                batch = []
        return found + (self._together(batch) if batch else [])

    def _together(self, batch: Sequence[npt.NDArray[np.int64]]) -> list[Floats]:
        """The sentences laid end to end, with room between them."""
        room = np.zeros((_GAP, COLUMNS), dtype=np.int64)
        laid = np.concatenate([room, *(piece for rows in batch for piece in (rows, room))])
        chances = _softmax(self._scores(laid))
        found, start = [], _GAP
        for rows in batch:
            found.append(chances[start : start + len(rows)])
            start += len(rows) + _GAP
        return found

    def _scores(self, rows: npt.NDArray[np.int64]) -> Floats:
        there = (rows[:, -1:] > 0).astype(np.float32)
        seen = np.concatenate([table[rows[:, column]] for column, table in enumerate(self._tables)], axis=1)
        state: Floats = (seen @ self._in + self._in_bias) * there
        for (norm, norm_bias, conv, conv_bias), dilation in zip(self._layers, DILATIONS, strict=True):
            near = _neighbours((_normed(state) * norm + norm_bias) * there, dilation)
            value, gate = np.split(near @ conv + conv_bias, 2, axis=1)
            state = (state + value / (1 + np.exp(-gate))) * there
        scores: Floats = state @ self._out + self._out_bias
        return scores


def _normed(state: Floats) -> Floats:
    centred = state - state.mean(axis=1, keepdims=True)
    normed: Floats = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + np.float32(_EPSILON))
    return normed


def _neighbours(state: Floats, dilation: int) -> Floats:
    """Each token with those `dilation` before and behind it, side by side."""
    padded = np.pad(state, ((dilation, dilation), (0, 0)))
    count = len(state)
    return np.concatenate([padded[shift : shift + count] for shift in (0, dilation, 2 * dilation)], axis=1)


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=1, keepdims=True)
    return shares


def packed(weights: Mapping[str, Floats]) -> dict[str, npt.NDArray[Any]]:
    """Weights as they are stored: a byte each with a scale a row, small ones as they are."""
    stored: dict[str, npt.NDArray[Any]] = {}
    for name, weight in weights.items():
        if weight.ndim == _ONE_ROW:
            stored[name] = weight
            continue
        scale = np.abs(weight).max(axis=1, keepdims=True) / 127 + np.float32(1e-12)
        stored[name] = np.round(weight / scale).astype(np.int8)
        stored[f"{name}_scale"] = scale.astype(np.float32)
    return stored


def unpacked(stored: Mapping[str, npt.NDArray[Any]]) -> dict[str, Floats]:
    """The inverse of `packed`."""
    return {
        name: stored[name].astype(np.float32) * stored[f"{name}_scale"] if f"{name}_scale" in stored else stored[name]
        for name in stored
        if not name.endswith("_scale") and stored[name].dtype != np.uint32
    }
