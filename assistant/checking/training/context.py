"""Makes data/context.npz and data/context_bounds.tsv: the context model, trained on raw text.

    python -m assistant.checking.training.context TEXT:SHARE...

TEXTs are files with one sentence a line, of which SHARE (0 to 1) is read. Nobody labels anything: what a good
text says at a place is right, the forms that compete with it are wrong; a word taken out makes a gap, a compound
taken apart a split one. Every eighth sentence is kept out and sets the bounds (see bounds.py).

Softmax regression over the labels that compete, on hashed features, with Adagrad; weights of features seen once
are left out, the others rounded to a byte.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.checking.context import (
    GAP,
    GAP_LABELS,
    GAP_WORDS,
    JOIN,
    JOIN_LABELS,
    Features,
    Forms,
    Token,
    is_gap,
    joinable,
    taken_apart,
    tokens,
    traits,
)
from assistant.checking.context.model import BITS, SCALE, hashed, seeds
from assistant.checking.judging import Judge
from assistant.checking.masks import mask
from assistant.checking.training.batch import Batch
from assistant.checking.training.bounds import write_bounds
from assistant.checking.training.texts import lines
from assistant.checking.words import WordList

_DATA = Path(__file__).parent.parent / "data"
_KEPT_OUT = 8
_GAPS, _FILLED = 0.12, 0.35  # shares of gaps and of words in them that are read
_JOINED = 0.4  # share of the compounds that are taken apart
_EPOCHS, _BATCH, _RATE = 2, 512, 0.1
_SAMPLED = 5  # labels that a step looks at, of a task that has many more
_RARE = 3  # occurrences of a feature before it gets weights

Examples = dict[tuple[str, tuple[str, ...]], tuple[list[npt.NDArray[np.uint32]], list[int]]]


class Collector:
    """Reads sentences and gathers examples by task and labels."""

    def __init__(self, words: WordList) -> None:
        self._judge = Judge(words)
        self._forms = Forms(words)
        self._features = Features(self._judge.nouns)
        self._chance = random.Random(6)  # noqa: S311
        self._examples: Examples = defaultdict(lambda: ([], []))

    def read(self, sentence: str) -> int:
        """Take all examples of one sentence; gives its number of tokens."""
        found = tokens(mask(sentence))
        for place, token in enumerate(found):
            for choice in self._forms.choices(token.text):
                here = choice.forms.index(token.text)
                self._add(choice.task, choice.labels, here, self._features.of(found, place, place + 1, choice.lemma))
            self._read_gap(found, place)
            self._read_pair(found, place)
        return len(found)

    def batches(self) -> list[Batch]:
        """All examples so far."""
        return [Batch(*name, _stacked(rows), np.array(right)) for name, (rows, right) in self._examples.items()]

    def _read_gap(self, found: list[Token], place: int) -> None:
        if is_gap(found, place) and self._chance.random() < _GAPS:
            self._add(GAP, GAP_LABELS, 0, self._features.of(found, place, place))
        word = found[place].text
        if word in GAP_WORDS and 0 < place < len(found) - 1 and self._chance.random() < _FILLED:
            self._add(GAP, GAP_LABELS, GAP_LABELS.index(word), self._features.of(found, place, place + 1))

    def _read_pair(self, found: list[Token], place: int) -> None:
        words, compounds = self._judge.words, self._judge.compounds
        if place and joinable(found[place - 1], found[place], words, compounds):
            self._pair(found, place - 1, place + 1, (found[place - 1].text, found[place].text), 0)
        if len(found[place].text) > 7 and not found[place].capital and self._chance.random() < _JOINED:
            parts = taken_apart(found[place].text, words, compounds)
            if parts:
                self._pair(found, place, place + 1, parts, 1)

    def _pair(self, found: list[Token], start: int, end: int, parts: tuple[str, str], right: int) -> None:
        seen = traits(*parts, self._judge.words, self._features)
        self._add(JOIN, JOIN_LABELS, right, self._features.of(found, start, end, "_".join(parts), seen))

    def _add(self, task: str, labels: tuple[str, ...], right: int, features: list[int]) -> None:
        rows, rights = self._examples[task, labels]
        rows.append(np.array(features, dtype=np.uint32))
        rights.append(right)


def _stacked(rows: list[npt.NDArray[np.uint32]]) -> npt.NDArray[np.uint32]:
    stacked = np.zeros((len(rows), max(map(len, rows))), dtype=np.uint32)
    for number, row in enumerate(rows):
        stacked[number, : len(row)] = row
    return stacked


def main(arguments: Sequence[str]) -> None:
    """Read, train, set the bounds, write."""
    words = WordList.open()
    learning, kept = Collector(words), Collector(words)
    kept_tokens = 0
    chance = random.Random(7)  # noqa: S311
    for number, sentence in enumerate(line for share, line in lines(arguments) if chance.random() < share):
        if number % _KEPT_OUT:
            learning.read(sentence)
        else:
            kept_tokens += kept.read(sentence)
    weights = _rounded(_trained(learning.batches()))
    np.savez_compressed(_DATA / "context.npz", weights=weights)
    write_bounds(_DATA / "context_bounds.tsv", weights, kept.batches(), kept_tokens)


def _trained(batches: list[Batch]) -> npt.NDArray[np.float32]:
    import torch

    torch.manual_seed(6)
    order = np.random.default_rng(6)
    common = _common(batches)
    for batch in batches:
        batch.features[common[batch.features >> 8] < _RARE] = 0
    weights = torch.zeros(1 << BITS)
    squares = torch.full((1 << BITS,), 1e-8)
    pieces = [(batch, start) for batch in batches for start in range(0, len(batch.right), _BATCH)]
    for epoch in range(_EPOCHS):
        loss = 0.0
        for number in order.permutation(len(pieces)):
            batch, start = pieces[number]
            loss += _step(batch, start, weights, squares, torch)
        sys.stdout.write(f"epoch {epoch}: loss {loss / len(pieces):.4f}\n")
        sys.stdout.flush()
    return weights.numpy()


def _common(batches: list[Batch]) -> npt.NDArray[np.int64]:
    """How often each feature (its upper 24 bits) occurs."""
    counts = np.zeros(1 << 24, dtype=np.int64)
    for batch in batches:
        counts += np.bincount((batch.features >> 8).ravel(), minlength=1 << 24)
    return counts


def _step(batch: Batch, start: int, weights: Any, squares: Any, torch: Any) -> float:  # noqa: ANN401
    rows, rights = batch.features[start : start + _BATCH], batch.right[start : start + _BATCH]
    chosen, right = _sampled(rights, len(batch.labels), start)
    seeded = seeds(batch.task, batch.labels)[chosen]
    mixed = torch.from_numpy(hashed(rows.astype(np.uint64)[:, None, :], seeded[:, :, None]))
    there = torch.from_numpy((rows != 0).astype(np.float32))[:, None, :]
    share = torch.softmax((weights[mixed] * there).sum(dim=2), dim=1)
    target = torch.from_numpy(right)
    loss = -torch.log(share[torch.arange(len(target)), target] + 1e-9).mean()
    share[torch.arange(len(target)), target] -= 1
    gradient = (share[:, :, None] * there / len(target) ** 0.5).reshape(-1)
    flat = mixed.reshape(-1)
    squares.index_add_(0, flat, gradient**2)
    weights.index_add_(0, flat, -_RATE * gradient / squares[flat].sqrt())
    return float(loss)


def _sampled(
    rights: npt.NDArray[np.int64], labels: int, seed: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The labels each example is compared on (rows, some) and where the right one stands among them."""
    if labels <= 2 * _SAMPLED:
        return np.tile(np.arange(labels), (len(rights), 1)), rights
    others = np.random.default_rng(seed).integers(1, labels, (len(rights), _SAMPLED - 1))
    others[:, 0] = 0  # always against "nothing is missing"
    others = np.where(others == rights[:, None], (rights[:, None] + 1) % labels, others)
    return np.concatenate([rights[:, None], others], axis=1), np.zeros(len(rights), dtype=np.int64)


def _rounded(weights: npt.NDArray[np.float32]) -> npt.NDArray[np.int8]:
    return np.clip(np.round(weights / SCALE), -127, 127).astype(np.int8)


if __name__ == "__main__":
    main(sys.argv[1:])
