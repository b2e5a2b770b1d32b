"""Changing over to another model: complete, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexing import EmbedderError, Library, Progress
from tests.indexing.conftest import open_library
from tests.indexing.embedders import HashEmbedder
from tests.indexing.gates import FakeGate

OTHER = HashEmbedder(name="hash-2", dimension=32, weight=0.9)


@pytest.fixture
def filled(data: Path, papers: Path) -> Path:
    for number in range(5):
        (papers / f"stuk{number}.txt").write_text(f"Het stuk {number} gaat over fietspaden.\n")
    (papers / "wacht.txt").write_text("GEHEIM fietspad.\n")
    with open_library(data) as library:
        library.index([papers])
    return data


def open_other(data: Path) -> Library:
    return Library.open(data, FakeGate(), OTHER, write=True, other_model=True, patience=0.3)


def test_all_passages_are_embedded_anew(filled: Path) -> None:
    seen: list[Progress] = []
    with open_other(filled) as library:
        assert library.reindex(seen.append) == 5
        assert library.statistics().embedder == "hash-2"
        hits = library.search(FakeGate().scrub("stuk 3 fietspaden").text)
        assert (hits[0].document.name, round(hits[0].dense, 3)) == ("stuk3.txt", 1.0)
        assert len(library._parts.vectors.shards()) == 1
        library.release("wacht.txt")
    assert [(one.done, one.total) for one in seen] == [(number, 5) for number in range(1, 6)]
    with open_library(filled, embedder=OTHER, write=False) as library:
        assert len(library.search(FakeGate().scrub("fietspad").text)) == 6
    with pytest.raises(EmbedderError):
        open_library(filled)


def test_before_the_change_words_find_and_nothing_is_mixed(filled: Path, papers: Path) -> None:
    with open_other(filled) as library:
        hits = library.search(FakeGate().scrub("fietspaden").text)
        assert len(hits) == 5
        assert all(hit.dense == 0 for hit in hits)
        for change in (lambda: library.index([papers]), lambda: library.remove(["stuk1.txt"])):
            with pytest.raises(EmbedderError) as caught:
                change()
            assert caught.value.code == "embedder-mismatch"


def test_a_crash_on_the_way_leaves_the_old_model(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with open_other(filled) as library, monkeypatch.context() as patch:
        patch.setattr("indexing.reindexing.Reindexer._change_over", crash)
        with pytest.raises(KeyboardInterrupt):
            library.reindex()
    with open_library(filled) as library:
        library.index([])
        assert library._parts.vectors.shards() == set(library._parts.shards.names())
        assert library.search(FakeGate().scrub("fietspaden").text)[0].dense > 0


def test_nothing_of_the_old_vectors_is_left(filled: Path) -> None:
    old = HashEmbedder().embed_passages(["Het stuk 1 gaat over fietspaden."])[0].tobytes()
    assert any(old in file.read_bytes() for file in filled.rglob("*") if file.is_file())
    with open_other(filled) as library:
        library.reindex()
        assert not any(old in file.read_bytes() for file in filled.rglob("*") if file.is_file())
