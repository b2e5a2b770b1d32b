"""Ranking measures, and a plain BM25 to measure against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Values = NDArray[np.float64]
Terms = Callable[[str], Sequence[str]]

K1, B = 1.2, 0.75
ROUNDS = 2000
"""Bootstrap rounds."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One value a question, in order: whether an answer is in the top five, 1/rank, nDCG over the top ten."""

    recall: Values
    reciprocal: Values
    ndcg: Values


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

    def scores(self, question: str) -> Values:
        """The score of every passage, shape (passages,)."""
        numbers = [self._numbers[term] for term in set(self._terms(question)) if term in self._numbers]
        return np.asarray(self._matrix[:, numbers].sum(axis=1)).ravel()


def grams(text: str) -> list[str]:
    """The character 5-grams of the words of `text`, each with a space on either side."""
    words = (f" {word} " for word in "".join(c if c.isalnum() else " " for c in text.lower()).split())
    return [word[at : at + 5] for word in words for at in range(max(1, len(word) - 4))]


def measure(rankings: Sequence[Sequence[str]], answers: Sequence[frozenset[str]]) -> Measured:
    """The measures of rankings of passage ids, best first."""
    rows = []
    for ranking, right in zip(rankings, answers, strict=True):
        ranks = [rank for rank, id_ in enumerate(ranking[:100]) if id_ in right]
        gain = sum(1 / np.log2(rank + 2) for rank in ranks if rank < 10)
        ideal = sum(1 / np.log2(rank + 2) for rank in range(min(len(right), 10)))
        first = ranks[0] if ranks else np.inf
        rows.append((float(first < 5), 1 / (first + 1), gain / ideal))
    recall, reciprocal, ndcg = np.array(rows).T
    return Measured(recall, reciprocal, ndcg)


def interval(values: Values, seed: int = 1) -> tuple[float, float]:
    """The 95 % bootstrap interval of the mean."""
    rng = np.random.default_rng(seed)
    means = values[rng.integers(len(values), size=(ROUNDS, len(values)))].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)
