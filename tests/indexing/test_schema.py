"""A data folder of an older version is brought up to date, with everything that is in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from indexing import FileState
from indexing.database import connect
from indexing.schema import STEPS
from tests.indexing.conftest import open_library
from tests.indexing.gates import FakeGate

FIRST = Path(__file__).with_name("schema_1.sql")
"""The schema of version 1 as it was shipped, and a library of two documents as that version filled it."""


@pytest.fixture
def old(data: Path) -> Path:
    data.mkdir()
    with closing(sqlite3.connect(data / "library.sqlite3")) as connection:
        connection.executescript(FIRST.read_text(encoding="utf-8"))
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    return data


def test_nothing_of_an_old_library_is_lost(old: Path) -> None:
    with open_library(old, write=False) as library:
        records = library.documents()
        assert [(r.id, r.name, r.state.value, r.passages) for r in records] == [
            ("0f0f0f0f0f0f0f0f", "hennep.md", "indexed", 1),
            ("1e1e1e1e1e1e1e1e", "casus.md", "held", 1),
        ]
        assert {record.collection_name for record in records} == {"algemeen"}
        assert library.scrubbed_text(records[0].id).startswith("# Damoclesbeleid")
        hits = library.search(FakeGate().scrub("hennepkwekerij").text)
        assert [hit.document.name for hit in hits] == ["hennep.md"]
        assert library.collections()[0].documents == 2


def test_an_old_library_goes_on_being_used(old: Path, papers: Path) -> None:
    (papers / "nieuw.md").write_text("# Nieuw\n\nDe sluiting van woningen duurt drie maanden.\n")
    with open_library(old) as library:
        assert library.document("hennep.md").description.kind == "beleidsregel"
        assert library.index([papers]).count(FileState.INDEXED) == 1
        assert library.remove(["hennep.md"]).verified
        assert library.release("casus.md").state.value == "indexed"
        assert library.search(FakeGate().scrub("drugspand haven").text)[0].document.name == "casus.md"


def test_an_old_and_a_new_folder_end_up_the_same(old: Path, tmp_path: Path) -> None:
    shapes = []
    for path in (old / "library.sqlite3", tmp_path / "nieuw.sqlite3"):
        with closing(connect(path)) as connection:
            shapes.append(
                connection.execute("SELECT name, sql FROM sqlite_master WHERE sql > '' ORDER BY 1").fetchall()
            )
            assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
    assert shapes[0] == shapes[1]


def test_a_step_that_fails_leaves_the_folder_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from indexing import LibraryError, database

    monkeypatch.setattr(database, "STEPS", (*STEPS, "CREATE TABLE half (x); CREATE TABLE half (x);"))
    with pytest.raises(LibraryError):
        connect(old / "library.sqlite3")
    with closing(sqlite3.connect(old / "library.sqlite3")) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name IN ('half', 'collections')").fetchall()
