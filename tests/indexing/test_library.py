"""The library as the rest of Stukwijzer uses it: what goes in, what comes out, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexing import DocumentFilter, DocumentState, FileState, Library, LibraryError, Progress
from privacy import NotScrubbedError, Scrubbed
from tests.indexing.conftest import open_library
from tests.indexing.embedders import HashEmbedder
from tests.indexing.gates import FakeGate

POLICY = "# Cameratoezicht\n\nDe burgemeester plaatst camera's bij het station. Jan de Bruin beheert de beelden.\n"
HENNEP = "# Damoclesbeleid\n\nBij een hennepkwekerij sluit de burgemeester de woning (artikel 13b Opiumwet).\n"
SECRET = "# Casus\n\nGEHEIM. Het drugspand aan de haven wordt maandag doorzocht.\n"


def asked(question: str) -> Scrubbed:
    return FakeGate().scrub(question).text


def names(library: Library, question: str) -> list[str]:
    return [hit.document.name for hit in library.search(asked(question)) if hit.lexical > 0]


@pytest.fixture
def three(papers: Path) -> Path:
    (papers / "camera.md").write_text(POLICY)
    (papers / "hennep.md").write_text(HENNEP)
    (papers / "casus.md").write_text(SECRET)
    return papers


def test_what_is_indexed_is_found(library: Library, three: Path) -> None:
    report = library.index([three])
    assert [(one.name, one.state.value) for one in report.files] == [
        ("camera.md", "indexed"),
        ("casus.md", "held"),
        ("hennep.md", "indexed"),
    ]
    hit = library.search(asked("Wie kijkt er naar de camera's?"))[0]
    assert hit.document.name == "camera.md"
    assert hit.document.title == "Cameratoezicht"
    assert hit.passage.headings == ("Cameratoezicht",)
    assert "[PERSOON-1] beheert de beelden." in hit.passage.text
    assert 0 < hit.score <= 1
    assert hit.document.findings == {"PERSOON": 1}


def test_the_heading_of_a_section_is_not_the_title(library: Library, papers: Path) -> None:
    (papers / "verslag.md").write_text("## 1. Opening\n\nDe voorzitter opent.\n\n## 2. Rondvraag\n\nGeen.\n")
    (papers / "cijfers.md").write_text("## 1. Opening\n\nEerst dit.\n\n### 2025 in cijfers\n\nDan dat.\n")
    library.index([papers])
    assert {record.name: record.title for record in library.documents()} == {
        "verslag.md": "verslag.md",
        "cijfers.md": "2025 in cijfers",
    }


def test_a_second_run_changes_nothing(library: Library, three: Path) -> None:
    first = library.index([three])
    before = library.documents()
    again = library.index([three, three / "camera.md"])
    assert {one.state for one in again.files} == {FileState.UNCHANGED}
    assert len(again.files) == 3
    assert [one.document_id for one in again.files] == [one.document_id for one in first.files]
    assert library.documents() == before


def test_a_changed_file_is_replaced_and_keeps_its_id(library: Library, three: Path) -> None:
    before = library.index([three / "hennep.md"]).files[0]
    (three / "hennep.md").write_text(HENNEP.replace("hennepkwekerij", "wapenhandel"))
    after = library.index([three / "hennep.md"]).files[0]
    assert (after.state, after.document_id) == (FileState.INDEXED, before.document_id)
    assert len(library.documents()) == 1
    assert names(library, "wapens") == ["hennep.md"]
    assert names(library, "hennep") == []


def test_a_changed_file_that_must_wait_is_not_found_any_more(library: Library, three: Path) -> None:
    library.index([three])
    (three / "camera.md").write_text(POLICY + "\nGEHEIM\n")
    assert library.index([three / "camera.md"]).files[0].state is FileState.HELD
    assert names(library, "camera") == []


def test_a_file_that_vanished_is_reported_and_kept(library: Library, three: Path) -> None:
    library.index([three])
    (three / "hennep.md").unlink()
    assert [(one.name, one.state) for one in library.index([three]).files if one.state is not FileState.UNCHANGED] == [
        ("hennep.md", FileState.VANISHED)
    ]
    assert [one.state for one in library.index([three / "hennep.md"]).files] == [FileState.VANISHED]
    assert names(library, "hennep") == ["hennep.md"]


def test_a_folder_that_vanished_reports_all_that_came_from_it(library: Library, three: Path) -> None:
    below = three / "onder" / "dieper"
    below.mkdir(parents=True)
    (three / "hennep.md").rename(below / "hennep.md")
    library.index([three])
    for file in three.rglob("*.md"):
        file.unlink()
    below.rmdir()
    below.parent.rmdir()
    assert [one.name for one in library.index([below.parent]).files] == ["hennep.md"]
    assert {one.state for one in library.index([three]).files} == {FileState.VANISHED}


def test_the_same_content_elsewhere_is_its_own_document(library: Library, three: Path) -> None:
    (three / "kopie.md").write_text(POLICY)
    library.index([three])
    assert sorted(names(library, "camera")) == ["camera.md", "kopie.md"]


def test_equal_names_are_told_apart(library: Library, papers: Path) -> None:
    for folder, text in (("a", POLICY), ("b", HENNEP), ("c", "# Derde\n\nIets anders.\n")):
        (papers / folder).mkdir()
        (papers / folder / "brief Jan de Bruin.md").write_text(text)
    library.index([papers])
    shown = ["brief [PERSOON-1].md", "brief [PERSOON-1] (2).md", "brief [PERSOON-1] (3).md"]
    assert [record.name for record in library.documents()] == shown
    assert library.document(shown[1]).title == "Damoclesbeleid"
    library.remove([shown[0]])
    assert [record.name for record in library.documents()] == shown[1:]


def test_held_documents_wait_for_a_reviewer(library: Library, three: Path) -> None:
    library.index([three])
    held = library.document("casus")
    assert held.state is DocumentState.HELD
    assert held.reasons[0].code == "marking"
    assert names(library, "drugspand haven") == []
    assert "haven" in library.scrubbed_text(held.id)
    assert len(library.passages(held.id)) == 1
    assert library.release("casus").state is DocumentState.INDEXED
    assert names(library, "drugspand haven") == ["casus.md"]
    assert library.document("casus").reasons == ()
    assert library.index([three]).count(FileState.UNCHANGED) == 3


def test_a_rejected_document_is_gone(library: Library, three: Path) -> None:
    library.index([three])
    assert library.reject("casus.md").verified
    with pytest.raises(LibraryError, match="document-unknown"):
        library.document("casus.md")


def test_only_held_documents_are_released_or_rejected(library: Library, three: Path) -> None:
    library.index([three])
    for step in (library.release, library.reject):
        with pytest.raises(LibraryError) as caught:
            step("camera.md")
        assert caught.value.code == "document-not-held"


def test_of_a_refused_document_nothing_but_its_name_is_kept(library: Library, papers: Path) -> None:
    (papers / "lijst.md").write_text("# Namenlijst\n\nWEIGEREN Jan de Bruin, Kwelderweg.\n")
    outcome = library.index([papers]).files[0]
    assert (outcome.state, outcome.reasons[0].code) == (FileState.REFUSED, "too-many-findings")
    record = library.document("lijst.md")
    assert (record.state, record.passages, record.title) == (DocumentState.REFUSED, 0, "lijst.md")
    assert library.scrubbed_text(record.id) == ""


def test_one_bad_file_stops_no_other(library: Library, three: Path) -> None:
    (three / "leeg.txt").write_text("")
    (three / "plaatje.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (three / "vreemd.md").write_text("# Vreemd\n\nSTRUIKEL\n")
    report = library.index([three, three / "nergens.docx"])
    failed = {one.name: one.reasons[0].code for one in report.files if one.state is FileState.FAILED}
    assert failed == {
        "leeg.txt": "file-empty",
        "plaatje.jpg": "file-unsupported",
        "vreemd.md": "file-unexpected",
        "nergens.docx": "file-vanished",
    }
    assert report.count(FileState.INDEXED) == 2


def test_a_file_that_cannot_be_read_now_keeps_its_former_version(library: Library, three: Path) -> None:
    library.index([three])
    (three / "hennep.md").write_text("")
    assert library.index([three / "hennep.md"]).files[0].state is FileState.FAILED
    assert names(library, "hennep") == ["hennep.md"]


def test_hidden_and_lock_files_and_the_data_folder_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "stuk.md").write_text(POLICY)
    (tmp_path / "~$stuk.docx").write_bytes(b"x")
    (tmp_path / ".verborgen.md").write_text(HENNEP)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.md").write_text(HENNEP)
    with open_library(tmp_path / "data") as library:
        assert [one.name for one in library.index([tmp_path]).files] == ["stuk.md"]


def test_progress_is_reported_after_each_file_without_names_of_people(library: Library, three: Path) -> None:
    (three / "verslag Wilma Smeets.md").write_text(POLICY)
    seen: list[Progress] = []
    library.index([three], seen.append)
    assert [(one.done, one.total) for one in seen] == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert "Smeets" not in " ".join(one.name for one in seen)


def test_nothing_personal_and_no_path_stands_in_the_data_folder(library: Library, data: Path, three: Path) -> None:
    (three / "mail Wilma Smeets.md").write_text("# Van Wilma Smeets\n\nJan de Bruin belt.\n\nWEIGEREN\n")
    library.index([three])
    for file in data.rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        for planted in ("Bruin", "bruin", "Wilma", "smeets", "Smeets", str(three), three.name):
            assert planted.encode() not in content, file.name


def test_a_question_must_have_passed_the_gate(library: Library, three: Path) -> None:
    library.index([three])
    with pytest.raises(NotScrubbedError):
        library.search("Waar woont Jan de Bruin?")  # type: ignore[arg-type]


def test_search_may_be_kept_to_some_documents(library: Library, three: Path) -> None:
    library.index([three])
    wanted = library.document("hennep").id
    hits = library.search(
        asked("wat doet de burgemeester met camera's"), within=DocumentFilter(documents=frozenset({wanted}))
    )
    assert {hit.document.id for hit in hits} == {wanted}
    assert library.search(asked("burgemeester"), within=DocumentFilter(documents=frozenset())) == ()


def test_search_without_words_or_documents_finds_nothing(library: Library, three: Path) -> None:
    assert library.search(asked("burgemeester")) == ()
    library.index([three])
    assert all(hit.lexical == 0 for hit in library.search(asked("wat is er?")))
    assert library.search(asked("")) is not None
    assert len(library.search(asked("burgemeester"), limit=1)) == 1


def test_a_passage_found_by_meaning_alone_is_found(data: Path, three: Path) -> None:
    with open_library(data, embedder=HashEmbedder(weight=1.0)) as library:
        library.index([three])
        best = library.search(asked("hennepkwekerij woning sluiten"))[0]
        assert best.document.name == "hennep.md"
        assert best.dense == pytest.approx(
            max(hit.dense for hit in library.search(asked("hennepkwekerij woning sluiten")))
        )


def test_neighbours_stay_in_the_section(library: Library, papers: Path) -> None:
    long = "\n\n".join(f"Alinea {number} " + "woord " * 240 + "einde." for number in range(4))
    (papers / "lang.md").write_text(f"# Een\n\n{long}\n\n# Twee\n\nKort.\n")
    library.index([papers])
    passages = library.passages(library.document("lang").id)
    assert [one.ordinal for one in library.neighbours(passages[1])] == [0, 2]
    assert [one.ordinal for one in library.neighbours(passages[3], before=2, after=2)] == [1, 2]
    assert library.neighbours(passages[4]) == ()


def test_a_document_is_found_by_id_name_or_name_without_suffix(library: Library, three: Path) -> None:
    (three / "hennep.txt").write_text("Hennep als tekst.\n")
    library.index([three])
    record = library.document("camera.md")
    for key in (record.id, "CAMERA.md", "Camera"):
        assert library.document(key) == record
    with pytest.raises(LibraryError) as caught:
        library.document("hennep")
    assert caught.value.code == "document-ambiguous"


def test_statistics_count_what_is_there(library: Library, data: Path, three: Path) -> None:
    assert library.statistics().embedder is None
    library.index([three])
    statistics = library.statistics()
    assert statistics.documents == {DocumentState.INDEXED: 2, DocumentState.HELD: 1, DocumentState.REFUSED: 0}
    assert (statistics.passages, statistics.embedder) == (2, "hash-1")
    assert statistics.bytes_on_disk == sum(file.stat().st_size for file in data.rglob("*") if file.is_file())


def test_what_was_indexed_is_there_after_opening_again(data: Path, three: Path) -> None:
    with open_library(data) as library:
        library.index([three])
        before = library.documents(), [hit.passage for hit in library.search(asked("burgemeester"))]
    with open_library(data, write=False) as library:
        assert (library.documents(), [hit.passage for hit in library.search(asked("burgemeester"))]) == before


def test_a_folder_that_cannot_be_a_library_is_named(tmp_path: Path, data: Path) -> None:
    file = tmp_path / "bestand"
    file.write_text("x")
    for folder, write, code in ((data, False, "library-empty-read"), (file, True, "library-not-a-folder")):
        with pytest.raises(LibraryError) as caught:
            open_library(folder, write=write)
        assert caught.value.code == code


def test_a_damaged_or_newer_library_is_named(data: Path, three: Path) -> None:
    import sqlite3

    with open_library(data) as library:
        library.index([three])
    with sqlite3.connect(data / "library.sqlite3") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(LibraryError) as caught:
        open_library(data)
    assert caught.value.code == "library-newer"
    (data / "library.sqlite3").write_bytes(b"geen database" * 1000)
    with pytest.raises(LibraryError) as caught:
        open_library(data)
    assert caught.value.code == "library-damaged"


def test_another_model_is_refused(data: Path, three: Path) -> None:
    from indexing import EmbedderError

    with open_library(data) as library:
        library.index([three])
    with pytest.raises(EmbedderError) as caught:
        open_library(data, embedder=HashEmbedder(name="hash-2"))
    assert (caught.value.code, caught.value.details) == ("embedder-mismatch", {"model": "hash-1"})
    with open_library(data) as library:
        library.remove([record.id for record in library.documents()])
    with open_library(data, embedder=HashEmbedder(name="hash-2", dimension=32)) as library:
        library.index([three])
        assert library.statistics().embedder == "hash-2"
