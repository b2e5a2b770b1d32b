"""Guards what the embedding is for: it fails when the blend no longer beats search by words alone.

78 fictional passages and 107 questions in other words, written before the first training (half of them
were looked at while choosing, see the model card); 40 questions that share the words of a collection of
frequently asked questions, where search by words is as good as it gets; and, slower, 56 questions in
other words over the demo municipality, each with words that stand only in a passage that answers it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path

import pytest

from indexing import Library
from indexing.embedding import Embedder, load_embedder
from privacy.scrubbed import seal
from tests.evaluation.paraphrases import Weighted
from tests.indexing.gates import FakeGate

HERE = Path(__file__).parent
DEMO = HERE.parents[2] / "ui" / "demo" / "documents"


@dataclass(frozen=True)
class Collection:
    """Passages by key, and questions with the key of their passage."""

    passages: dict[str, tuple[str, str]]
    questions: list[tuple[str, str]]


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def other_words() -> Collection:
    passages = {key: (heading, text) for key, heading, text in rows("passages.tsv")}
    return Collection(passages, [(question, key) for key, question in rows("questions.tsv")])


def same_words() -> Collection:
    entries = rows("faq.tsv")
    passages = {asked: (asked, answer) for asked, answer, _ in entries}
    return Collection(passages, [(question, asked) for asked, _, question in entries])


@pytest.fixture(scope="module", params=["other words", "same words"])
def searched(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Collection, Path]]:
    collection = other_words() if request.param == "other words" else same_words()
    folder = tmp_path_factory.mktemp("guard")
    source = folder / "stukken.md"
    source.write_text("\n\n".join(f"# {heading}\n\n{text}" for heading, text in collection.passages.values()))
    with Library.open(folder / "data", FakeGate(), load_embedder(), write=True) as library:
        library.index([source])
    yield request.param, collection, folder / "data"


def measure(folder: Path, embedder: Embedder, questions: Sequence[tuple[str, str]]) -> tuple[float, float]:
    """Recall@5 and nDCG@10 of questions with words that mark the passage that answers."""
    ranks: list[int | None] = []
    with Library.open(folder, FakeGate(), embedder) as library:
        for question, mark in questions:
            hits = library.search(seal(question), limit=10)
            texts = (" ".join(" ".join([*hit.passage.headings, hit.passage.text]).split()) for hit in hits)
            ranks.append(next((rank for rank, text in enumerate(texts) if mark in text), None))
    found = [rank for rank in ranks if rank is not None]
    return sum(rank < 5 for rank in found) / len(ranks), sum(1 / log2(rank + 2) for rank in found) / len(ranks)


def gains(folder: Path, questions: Sequence[tuple[str, str]]) -> tuple[float, float]:
    """What the model adds to recall@5 and nDCG@10 of words alone."""
    model = load_embedder()
    recall, ndcg = measure(folder, model, questions)
    words_recall, words_ndcg = measure(folder, Weighted(model, 0.0), questions)
    return recall - words_recall, ndcg - words_ndcg


def test_the_blend_beats_words_alone_where_it_should(searched: tuple[str, Collection, Path]) -> None:
    kind, collection, folder = searched
    recall, ndcg = gains(
        folder, [(question, collection.passages[key][1][:60]) for question, key in collection.questions]
    )
    if kind == "other words":
        assert recall >= 0.20
        assert ndcg >= 0.15
    else:
        assert recall >= -0.01
        assert ndcg >= -0.01


@pytest.mark.slow
def test_the_blend_beats_words_alone_on_the_demo_municipality(tmp_path: Path) -> None:
    with Library.open(tmp_path / "data", FakeGate(), load_embedder(), write=True) as library:
        library.index([DEMO])
    recall, ndcg = gains(tmp_path / "data", [(question, mark) for mark, question in rows("demo_questions.tsv")])
    assert recall >= 0.03
    assert ndcg >= 0.05
