"""Removed is gone: no byte of text, stem or vector stays in any file of the data folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from indexing import DocumentState, FileState, Library, LibraryError
from indexing.dutch import analyse
from indexing.removal import Trace, found_in
from indexing.searchable import dense_text
from privacy import Scrubbed
from tests.indexing.conftest import open_library
from tests.indexing.embedders import HashEmbedder
from tests.indexing.gates import FakeGate

KEPT = "# Cameratoezicht\n\nDe burgemeester plaatst camera's bij het station van Zandloper.\n"
GONE = """# Kwelderpost

De kwelderpost Wierdense Schans bewaakt slikvelden tegen stroperij door kokkelvissers.

Het onderhoud van zeegrasmatten kost jaarlijks zevenhonderd kwartjes.

| Jaar | Schelpenbudget |
|---|---|
| 2031 | 42424242 |
"""
MARKS = ("kwelderpost", "Kwelderpost", "kokkelviss", "zeegras", "zevenhonderd", "chelpenbudget", "slikveld", "42424242")


def bytes_left(data: Path, wanted: Sequence[bytes]) -> list[str]:
    files = [file for file in data.rglob("*") if file.is_file()]
    return [f"{file.name}: {each!r}" for file in files for each in wanted if each in file.read_bytes()]


def traces(library: Library, document: str) -> list[bytes]:
    """Words of the document, their stems, its 5-grams that are its own, and its vectors."""
    passages = library.passages(library.document(document).id)
    vectors = HashEmbedder().embed_passages([dense_text(one.headings, one.text) for one in passages])
    stems = [stem for mark in MARKS for stem in analyse(mark) if len(stem) > 5]
    return [vector.tobytes() for vector in vectors] + [word.encode() for word in (*MARKS, *stems, "eegra", "okkel")]


@pytest.fixture
def two(papers: Path) -> Path:
    (papers / "blijft.md").write_text(KEPT)
    (papers / "weg.md").write_text(GONE)
    return papers


def test_the_marks_are_there_before_the_removal(library: Library, data: Path, two: Path) -> None:
    library.index([two])
    left = " ".join(bytes_left(data, traces(library, "weg.md")))
    for part in ("kwelderpost", "kokkelviss", "eegra", "\\x"):
        assert part in left


def test_nothing_is_left_after_the_removal(library: Library, data: Path, two: Path) -> None:
    library.index([two])
    marks = traces(library, "weg.md")
    removal = library.remove(["weg.md"])
    assert removal.verified
    assert (removal.passages, [record.name for record in removal.documents]) == (2, ["weg.md"])
    assert bytes_left(data, marks) == []
    assert [hit.document.name for hit in library.search(_asked("camera's station"))] == ["blijft.md"]


def test_nothing_is_left_when_everything_is_removed(library: Library, data: Path, two: Path) -> None:
    library.index([two])
    marks = traces(library, "weg.md")
    assert library.remove([record.id for record in library.documents()]).verified
    assert bytes_left(data, [*marks, b"burgemeester", b"Zandloper"]) == []
    assert library.documents() == ()


def test_nothing_of_the_former_version_is_left(library: Library, data: Path, two: Path) -> None:
    library.index([two])
    marks = traces(library, "weg.md")
    (two / "weg.md").write_text("# Nieuw\n\nDit is een geheel andere tekst over fietspaden.\n")
    assert library.index([two]).count(FileState.INDEXED) == 1
    assert bytes_left(data, marks) == []


def test_nothing_is_left_of_a_held_document_that_is_rejected(library: Library, data: Path, two: Path) -> None:
    (two / "weg.md").write_text(GONE + "\nGEHEIM\n")
    library.index([two])
    marks = traces(library, "weg.md")
    assert library.document("weg").state is DocumentState.HELD
    assert library.reject("weg").verified
    assert bytes_left(data, marks) == []


def test_nothing_is_left_after_many_changes(library: Library, data: Path, two: Path) -> None:
    for number in range(12):
        (two / f"vulling{number}.md").write_text(f"# Nota {number}\n\nOver fietsenstalling nummer {number}.\n")
    library.index([two])
    library.remove([f"vulling{number}.md" for number in range(0, 12, 2)])
    marks = traces(library, "weg.md")
    assert library.remove(["weg.md"]).verified
    assert bytes_left(data, marks) == []
    found = {hit.document.name for hit in library.search(_asked("fietsenstalling"), limit=20) if hit.lexical}
    assert found == {f"vulling{number}.md" for number in range(1, 12, 2)}


def test_what_another_document_says_too_is_no_failure(library: Library, two: Path) -> None:
    (two / "tweeling.md").write_text(GONE)
    library.index([two])
    assert library.remove(["weg.md"]).verified
    assert library.search(_asked("kwelderpost"))[0].document.name == "tweeling.md"


def test_an_unknown_document_removes_nothing(library: Library, two: Path) -> None:
    library.index([two])
    with pytest.raises(LibraryError) as caught:
        library.remove(["weg.md", "nergens.md"])
    assert caught.value.code == "document-unknown"
    assert len(library.documents()) == 2


def test_a_copy_that_stayed_behind_is_noticed(library: Library, data: Path, two: Path) -> None:
    library.index([two])
    (data / "vergeten.bak").write_bytes(b"\0" * 5000 + GONE.encode())
    assert not library.remove(["weg.md"]).verified


def test_traces_are_found_across_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexing.removal._BLOCK", 16)
    (tmp_path / "bestand").write_bytes(b"x" * 27 + b"kwelderpost" + b"x" * 40)
    there, not_there = Trace(b"kwelderpost", "", False), Trace(b"kwelderzout", "", False)
    assert found_in(tmp_path, [there, not_there]) == {there}


def test_the_library_opens_after_a_removal(data: Path, two: Path) -> None:
    with open_library(data) as library:
        library.index([two])
        library.remove(["weg.md"])
    with open_library(data, write=False) as library:
        assert [hit.document.name for hit in library.search(_asked("camera"))] == ["blijft.md"]


def _asked(question: str) -> Scrubbed:
    return FakeGate().scrub(question).text


def test_the_files_shrink(library: Library, data: Path, papers: Path) -> None:
    words = [f"woord{number}" for number in range(4000)]
    for name in ("een", "twee"):
        (papers / f"{name}.txt").write_text(
            "\n\n".join(" ".join(words[at : at + 50]) + "." for at in range(0, 4000, 50))
        )
    library.index([papers])
    before = (data / "library.sqlite3").stat().st_size
    library.remove(["een.txt"])
    assert (data / "library.sqlite3").stat().st_size < 0.75 * before
