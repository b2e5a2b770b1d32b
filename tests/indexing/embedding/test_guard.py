"""Guards what the embedding is for: it fails when the blend no longer beats search by words alone.

78 fictional passages and 107 questions in other words, written before the first training (half of them
were looked at while choosing, see the model card); and 40 questions that share the words of a collection
of frequently asked questions, where search by words is as good as it gets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path

import pytest

from indexing import Library
from indexing.embedding import Embedder, Vectors, load_embedder
from privacy.scrubbed import seal
from tests.indexing.gates import FakeGate

HERE = Path(__file__).parent


@dataclass(frozen=True)
class WordsAlone:
    """The same model with no share in the blend."""

    model: Embedder
    weight: float = 0.0

    @property
    def name(self) -> str:
        return self.model.name

    @property
    def dimension(self) -> int:
        return self.model.dimension

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        return self.model.embed_passages(texts)

    def embed_query(self, text: str) -> Vectors:
        return self.model.embed_query(text)


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


def measure(folder: Path, embedder: Embedder, collection: Collection) -> tuple[float, float]:
    """Recall@5 and nDCG@10."""
    ranks: list[int | None] = []
    with Library.open(folder, FakeGate(), embedder) as library:
        for question, key in collection.questions:
            _, text = collection.passages[key]
            hits = library.search(seal(question), limit=10)
            ranks.append(next((rank for rank, hit in enumerate(hits) if text[:60] in hit.passage.text), None))
    found = [rank for rank in ranks if rank is not None]
    return sum(rank < 5 for rank in found) / len(ranks), sum(1 / log2(rank + 2) for rank in found) / len(ranks)


def test_the_blend_beats_words_alone_where_it_should(searched: tuple[str, Collection, Path]) -> None:
    kind, collection, folder = searched
    model = load_embedder()
    recall, ndcg = measure(folder, model, collection)
    words_recall, words_ndcg = measure(folder, WordsAlone(model), collection)
    if kind == "other words":
        assert recall >= words_recall + 0.20
        assert ndcg >= words_ndcg + 0.15
    else:
        assert recall >= words_recall - 0.01
        assert ndcg >= words_ndcg - 0.01
