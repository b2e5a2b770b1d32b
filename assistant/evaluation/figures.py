"""Shares with their intervals, and the usual measures of retrieval."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.evaluation.judging import Outcome

_Z = 1.96  # of a normal distribution, 95 %


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `total`."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        """From 0 to 1; 0 of nothing is 0."""
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of Wilson (1927)."""
        return wilson(self.hits, self.total)


def wilson(successes: int, trials: int) -> tuple[float, float]:
    """The 95 % interval of a share, from 0 to 1 (E. B. Wilson, 1927)."""
    if not trials:
        return 0.0, 1.0
    p = successes / trials
    middle = (p + _Z * _Z / (2 * trials)) / (1 + _Z * _Z / trials)
    half = _Z * math.sqrt(p * (1 - p) / trials + _Z * _Z / (4 * trials * trials)) / (1 + _Z * _Z / trials)
    return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The outcomes of a set, and their figures. Retrieval is measured over the answerable questions only."""

    outcomes: tuple[Outcome, ...]

    @property
    def answerable(self) -> tuple[Outcome, ...]:
        """The questions that the documents answer."""
        return tuple(one for one in self.outcomes if one.case.answerable)

    @property
    def unanswerable(self) -> tuple[Outcome, ...]:
        """The questions that should be refused."""
        return tuple(one for one in self.outcomes if not one.case.answerable)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """Those whose answer lacks the fact, or that were answered, or refused, in error."""
        return tuple(one for one in self.outcomes if not one.good)

    def recall(self, depth: int) -> Share:
        """Questions with a right passage among the first `depth`."""
        return _share((0 < one.rank <= depth for one in self.answerable), self.answerable)

    @property
    def answered(self) -> Share:
        """Questions whose answer holds the fact."""
        return _share((one.good for one in self.answerable), self.answerable)

    @property
    def false_refusals(self) -> Share:
        """Questions with an answer that were refused."""
        return _share((one.abstained for one in self.answerable), self.answerable)

    @property
    def refused(self) -> Share:
        """Questions without an answer that were refused."""
        return _share((one.abstained for one in self.unanswerable), self.unanswerable)

    @property
    def literal(self) -> Share:
        """Questions of which every quote stands letter for letter in its passage."""
        return _share((one.literal for one in self.outcomes), self.outcomes)

    @property
    def reciprocal_rank(self) -> float:
        """Mean reciprocal rank of the first right passage (Voorhees, TREC-8, 1999)."""
        return _mean(1 / one.rank if one.rank else 0.0 for one in self.answerable)

    def gain(self, depth: int = 10) -> float:
        """NDCG at `depth`: every right passage counts once and alike (Järvelin and Kekäläinen, 2002)."""
        return _mean(_gain(one.ranks, depth) for one in self.answerable)


def _share(good: Iterable[bool], among: Sequence[object]) -> Share:
    return Share(sum(good), len(among))


def _mean(values: Iterable[float]) -> float:
    known = list(values)
    return sum(known) / len(known) if known else 0.0


def _gain(ranks: Sequence[int], depth: int) -> float:
    """`ranks` of all right passages that were found, from 1."""
    found = sum(1 / math.log2(rank + 1) for rank in ranks if rank <= depth)
    best = sum(1 / math.log2(place + 1) for place in range(1, min(len(ranks), depth) + 1))
    return found / best if best else 0.0
