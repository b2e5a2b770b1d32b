"""Killed at any moment, the library answers as before or as after, and the next run goes on."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from indexing import DocumentState, FileState, Library
from tests.indexing.conftest import open_library
from tests.indexing.gates import FakeGate

WORKER = """
import sys
from pathlib import Path
from indexing.document import Block, BlockKind, Document, Span
import indexing.indexer
from tests.indexing.conftest import open_library

def read(path, limits):
    text = path.read_text()
    return Document(path.name, "txt", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))

indexing.indexer.read_file = read
with open_library(Path(sys.argv[1]), patience=20) as library:
    print("begun", flush=True)
    new = Path(sys.argv[1]).parent / "new.txt"
    for round_ in range(1000):
        for file in Path(sys.argv[2]).iterdir():
            new.write_text(f"Versie {round_} van {file.stem} over fietspaden en bruggen. " * 3)
            new.replace(file)  # whole or not at all: an empty file would rightly fail
        library.index([Path(sys.argv[2])])
        library.remove([library.documents()[0].id])
"""
ROOT = Path(__file__).parent.parent.parent


def _check(library: Library, data: Path) -> None:
    """Every document is whole, every passage has its vector and its words, and nothing else is there."""
    records = library.documents()
    parts = library._parts
    stored = {passage.id for record in records for passage in library.passages(record.id)}
    assert all(len(library.passages(record.id)) == record.passages > 0 for record in records)
    vectors = {id_ for shard in parts.shards.names() for id_ in parts.vectors.ids(shard)}
    assert vectors == stored
    assert parts.vectors.shards() == set(parts.shards.names())
    query = FakeGate().scrub("fietspaden").text
    assert {hit.passage.id for hit in library.search(query, limit=500)} == stored
    with sqlite3.connect(data / "library.sqlite3") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for table in ("stems", "grams"):
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
    connection.close()


@pytest.mark.slow
def test_a_killed_run_costs_nothing(data: Path, papers: Path) -> None:
    for number in range(6):
        (papers / f"stuk{number}.txt").write_text("leeg")
    chance = random.Random(7)
    for _ in range(8):
        worker = subprocess.Popen(
            [sys.executable, "-c", WORKER, str(data), str(papers)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert worker.stdout is not None
        assert worker.stdout.readline() == "begun\n"
        time.sleep(chance.uniform(0.05, 1.5))
        worker.send_signal(signal.SIGKILL)
        worker.wait()
        worker.stdout.close()
        with open_library(data) as library:
            library.index([])
            _check(library, data)
            report = library.index([papers])
            assert report.count(FileState.FAILED) == 0
            assert len(library.documents()) == 6
            _check(library, data)


def test_a_crash_between_vectors_and_commit_is_put_right(
    library: Library, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (papers / "een.txt").write_text("Over fietspaden en bruggen.\n")
    library.index([papers])
    (papers / "twee.txt").write_text("Nog meer over fietspaden.\n")
    with monkeypatch.context() as patch:
        patch.setattr("indexing.store.Store.add", _crash)
        with pytest.raises(KeyboardInterrupt):
            library.index([papers])
    assert [record.name for record in library.documents()] == ["een.txt"]
    library.index([papers])
    assert len(library.documents()) == 2
    parts = library._parts
    assert sum(len(parts.vectors.ids(shard)) for shard in parts.shards.names()) == 2


def test_a_crash_while_cleaning_up_is_put_right(
    library: Library, data: Path, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("een", "twee", "drie"):
        (papers / f"{name}.txt").write_text(f"Het stuk {name} gaat over fietspaden.\n")
    library.index([papers])
    for place in ("copy", "drop", "compact"):
        with monkeypatch.context() as patch:
            patch.setattr(f"indexing.vectors.VectorIndex.{place}", _crash)
            with pytest.raises(KeyboardInterrupt):
                library.remove([library.documents()[0].id])
        library.index([])
        _check(library, data)
    assert library.documents() == ()


def test_a_vector_that_was_lost_is_made_again(library: Library, data: Path, papers: Path) -> None:
    (papers / "een.txt").write_text("Over fietspaden en bruggen.\n")
    (papers / "twee.txt").write_text("Ook over fietspaden.\n")
    library.index([papers])
    parts = library._parts
    shard = parts.shards.names()[0]
    parts.vectors.delete(shard, list(parts.vectors.ids(shard)))
    library.index([papers])
    _check(library, data)
    parts.vectors.drop(shard)
    library.index([papers])
    _check(library, data)


def test_a_held_document_survives_a_crash_in_its_release(
    library: Library, data: Path, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (papers / "een.txt").write_text("GEHEIM fietspaden.\n")
    library.index([papers])
    with monkeypatch.context() as patch:
        patch.setattr("indexing.lexical.LexicalIndex.add", _crash)
        with pytest.raises(KeyboardInterrupt):
            library.release("een")
    assert library.document("een").state is DocumentState.HELD
    assert library.release("een").state is DocumentState.INDEXED
    _check(library, data)


def _crash(*_: object, **__: object) -> None:
    raise KeyboardInterrupt
