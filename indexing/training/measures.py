"""Ranking measures, and a plain BM25 to measure against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

Scores = NDArray[np.float64]
Terms = Callable[[str], Sequence[str]]

K1, B = 1.2, 0.75
ROUNDS = 2000
"""Bootstrap rounds."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the numbers of the passages that answer it."""

    text: str
    answers: frozenset[int]


@dataclass(frozen=True, slots=True)
class Measured:
    """One value a question, in order: whether an answer is in the top five, 1/rank, nDCG over the top ten."""

    recall: Scores
    reciprocal: Scores
    ndcg: Scores


class Bm25:
    """Okapi BM25 over any way of cutting a text into terms."""

    def __init__(self, passages: Sequence[str], terms: Terms) -> None:
        self._terms = terms
        counts = [Counter(terms(passage)) for passage in passages]
        self._numbers = {term: number for number, term in enumerate(sorted({t for count in counts for t in count}))}
        lengths = np.array([sum(count.values()) for count in counts], dtype=float)
        norm = K1 * (1 - B + B * lengths / max(lengths.mean(), 1e-9))
        cells = [(row, self._numbers[t], n) for row, count in enumerate(counts) for t, n in count.items()]
        rows, columns, times = (np.array(column) for column in zip(*cells, strict=True))
        found = np.bincount(columns, minlength=len(self._numbers))
        rarity = np.log(1 + (len(passages) - found + 0.5) / (found + 0.5))
        values = rarity[columns] * times * (K1 + 1) / (times + norm[rows])
        self._matrix = csr_matrix((values, (rows, columns)), shape=(len(passages), len(self._numbers)))

    def scores(self, question: str) -> Scores:
        """The score of every passage, shape (passages,)."""
        numbers = [self._numbers[term] for term in set(self._terms(question)) if term in self._numbers]
        return np.asarray(self._matrix[:, numbers].sum(axis=1)).ravel()


def grams(text: str) -> list[str]:
    """The character 5-grams of the words of `text`, each with a space on either side."""
    words = (f" {word} " for word in "".join(c if c.isalnum() else " " for c in text.lower()).split())
    return [word[at : at + 5] for word in words for at in range(max(1, len(word) - 4))]


def minmax(scores: Scores) -> Scores:
    """Scores from 0 to 1 for one question."""
    low, high = scores.min(axis=-1, keepdims=True), scores.max(axis=-1, keepdims=True)
    return np.asarray((scores - low) / np.maximum(high - low, 1e-9))


def measure(scores: Scores, questions: Sequence[Question]) -> Measured:
    """The measures of scores of shape (questions, passages); ties count against us."""
    rows = []
    for line, question in zip(scores, questions, strict=True):
        right = np.zeros(len(line), dtype=bool)
        right[list(question.answers)] = True
        order = np.lexsort((right, -line))
        ranks = np.flatnonzero(right[order])
        gain = (1 / np.log2(ranks[ranks < 10] + 2)).sum()
        ideal = (1 / np.log2(np.arange(min(len(ranks), 10)) + 2)).sum()
        rows.append((float(ranks[0] < 5), 1 / (ranks[0] + 1), gain / ideal))
    recall, reciprocal, ndcg = np.array(rows).T
    return Measured(recall, reciprocal, ndcg)


def interval(values: Scores, seed: int = 1) -> tuple[float, float]:
    """The 95 % bootstrap interval of the mean."""
    rng = np.random.default_rng(seed)
    means = values[rng.integers(len(values), size=(ROUNDS, len(values)))].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)
