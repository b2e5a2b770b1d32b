"""The hybrid retriever is a LlamaIndex retriever, and blends as told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexing.blending import Blended, blend
from indexing.lexical import LexicalScores
from indexing.records import Passage

SCORES = st.dictionaries(st.sampled_from("abcdef"), st.floats(0, 40), max_size=6)
COSINES = st.dictionaries(st.sampled_from("abcdef"), st.floats(-1, 1), max_size=6)


def test_nodes_carry_text_place_and_scores() -> None:
    from llama_index.core.base.base_retriever import BaseRetriever
    from llama_index.core.schema import QueryBundle

    from indexing.retriever import HybridRetriever

    passage = Passage("p1", "d1", 0, "De tekst.", ("Een", "Twee"), 3)
    asked: list[str] = []

    def search(question: str) -> list[tuple[Passage, Blended]]:
        asked.append(question)
        return [(passage, Blended("p1", 0.8, 0.7, 0.4))]

    retriever = HybridRetriever(search)
    assert isinstance(retriever, BaseRetriever)
    (found,) = retriever.retrieve(QueryBundle("Waar staat dat?"))
    assert asked == ["Waar staat dat?"]
    assert (found.node_id, found.text, found.score) == ("p1", "De tekst.", 0.8)
    assert found.metadata == {"document_id": "d1", "section": "Een > Twee", "page": 3, "lexical": 0.7, "dense": 0.4}


def test_the_weight_moves_the_order() -> None:
    scores = LexicalScores({"words": 10.0, "meaning": 2.0}, {"words": 8.0})
    near = {"words": 0.1, "meaning": 0.9}
    assert [one.id for one in blend(scores, near, 0.1, 5)] == ["words", "meaning"]
    assert [one.id for one in blend(scores, near, 0.9, 5)] == ["meaning", "words"]


def test_without_weight_the_vectors_do_not_count() -> None:
    best = blend(LexicalScores({"a": 3.0}, {}), {"a": 0.1, "b": 0.99}, 0.0, 5)
    assert [(one.id, one.score) for one in best] == [("a", 0.6), ("b", 0.0)]


@given(SCORES, SCORES, COSINES, st.floats(0, 1))
def test_blends_lie_between_0_and_1_in_order(
    stems: dict[str, float], grams: dict[str, float], dense: dict[str, float], weight: float
) -> None:
    found = blend(LexicalScores(stems, grams), dense, weight, 4)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert all(-1e-9 <= one.score <= 1 + 1e-9 and one.dense == dense.get(one.id, 0.0) for one in found)
    assert len(found) <= 4


@pytest.mark.parametrize("limit", [1, 2])
def test_the_limit_holds(limit: int) -> None:
    assert len(blend(LexicalScores({"a": 1, "b": 2, "c": 3}, {}), {}, 0.3, limit)) == limit
