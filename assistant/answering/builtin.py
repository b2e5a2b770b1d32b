"""The built-in engine: deterministic, no model, no download. It takes its sentences from the passages."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answering.composition import compose, one_by_one
from assistant.answering.differing import rivals
from assistant.answering.engine import Proposal
from assistant.answering.question import Question
from assistant.answering.ranking import SentenceRanker, lacking_behind, reordered
from assistant.answering.refusal import fit_to_answer, holds
from assistant.answering.whole import asks_for_a_whole, whole_of
from indexing import Hit


class BuiltInEngine:
    """Picks the sentences, list items and table rows of the hits that answer the question."""

    name = "ingebouwd"
    version = "2"

    def __init__(self, ranker: SentenceRanker | None = None) -> None:
        self._ranker = ranker or SentenceRanker()

    def propose(self, question: Question, hits: Sequence[Hit]) -> Proposal:
        """One to four sentences; none when nothing among the hits is sure enough."""
        scored = self._ranker.scored(question, hits)
        nearest = reordered(hits, lacking_behind(question, scored))
        whole = whole_of(scored) if asks_for_a_whole(question) else []
        if whole:
            return Proposal(one_by_one(whole), nearest=nearest)
        scored = fit_to_answer(question, scored)
        if not scored or not holds(question, scored):
            return Proposal(nearest=nearest)
        differing = rivals(question, scored)
        if differing:
            sentences = tuple(compose(question, [one])[0] for one in differing)
            return Proposal(sentences, differing=True, nearest=nearest)
        return Proposal(compose(question, scored), nearest=nearest)
