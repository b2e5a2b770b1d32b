"""The built-in engine: deterministic, no model, no download. It takes its sentences from the passages."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answering.composition import compose
from assistant.answering.differing import rivals
from assistant.answering.engine import Proposal
from assistant.answering.likeness import Likeness
from assistant.answering.question import Question
from assistant.answering.refusal import holds
from assistant.answering.selection import score_units
from indexing import Embedder, Hit, load_embedder


class BuiltInEngine:
    """Picks the sentences, list items and table rows of the hits that answer the question."""

    name = "ingebouwd"
    version = "1"

    def __init__(self, embedder: Embedder | None = None) -> None:
        """`embedder` tells which words mean nearly the same; the shipped one, loaded at first use, when None."""
        self._embedder = embedder
        self._likeness: Likeness | None = None

    def propose(self, question: Question, hits: Sequence[Hit]) -> Proposal:
        """One to four sentences; none when nothing among the hits is sure enough."""
        scored = score_units(question, hits, self._words())
        if not scored or not holds(question, scored[0]):
            return Proposal()
        differing = rivals(question, scored)
        if differing:
            return Proposal(tuple(compose(question, [one])[0] for one in differing), differing=True)
        return Proposal(compose(question, scored))

    def _words(self) -> Likeness:
        if self._likeness is None:
            self._likeness = Likeness(self._embedder or load_embedder())
        return self._likeness
