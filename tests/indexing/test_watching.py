"""A folder kept in step: what is new, changed or gone, and when it is better to wait."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexing import FileState, Library, LibraryError, Look, Watch

TEXT = "# Stuk {0}\n\nDe burgemeester besluit over {0}, zegt Jan de Bruin.\n"


def write(folder: Path, *names: str, about: str = "") -> None:
    for name in names:
        (folder / f"{name}.md").write_text(TEXT.format(about or name))


def names(library: Library) -> set[str]:
    return {record.name for record in library.documents()}


def read(look: Look) -> list[tuple[str, FileState]]:
    return [(one.name, one.state) for one in look.files]


@pytest.fixture
def watch(library: Library, papers: Path) -> Watch:
    library.create_collection("zorg")
    return Watch(library, {papers: "zorg"})


def test_a_file_is_read_when_it_rests(watch: Watch, library: Library, papers: Path) -> None:
    write(papers, "een")
    assert watch.look() == Look()
    assert read(watch.look()) == [("een.md", FileState.INDEXED)]
    assert watch.look() == Look()
    assert library.document("een").collection_name == "zorg"


def test_a_file_that_is_still_being_written_is_left_alone(watch: Watch, papers: Path) -> None:
    for size in range(3):
        write(papers, "een", about="x" * (size + 1))
        assert watch.look() == Look()
    assert len(watch.look().files) == 1


def test_a_changed_file_replaces_its_document(watch: Watch, library: Library, papers: Path) -> None:
    write(papers, "een", "twee")
    watch.look()
    watch.look()
    before = library.document("een").id
    write(papers, "een", about="hennep")
    watch.look()
    assert read(watch.look()) == [("een.md", FileState.INDEXED)]
    assert library.document("een").id == before
    assert "hennep" in library.scrubbed_text(before)


def test_a_file_that_cannot_be_read_is_tried_again_only_when_it_changes(watch: Watch, papers: Path) -> None:
    (papers / "leeg.md").write_text("")
    watch.look()
    assert read(watch.look()) == [("leeg.md", FileState.FAILED)]
    assert watch.look() == Look()
    write(papers, "leeg")
    watch.look()
    assert read(watch.look()) == [("leeg.md", FileState.INDEXED)]


def test_a_document_goes_when_two_looks_missed_its_file(watch: Watch, library: Library, papers: Path) -> None:
    write(papers, "een", "twee", "drie")
    watch.look()
    watch.look()
    (papers / "een.md").unlink()
    assert watch.look().removed == ()
    assert [record.name for record in watch.look().removed] == ["een.md"]
    assert names(library) == {"twee.md", "drie.md"}


def test_a_file_that_comes_back_in_time_keeps_its_document(watch: Watch, library: Library, papers: Path) -> None:
    write(papers, "een")
    watch.look()
    watch.look()
    (papers / "een.md").rename(papers.parent / "weg.md")
    watch.look()
    (papers.parent / "weg.md").rename(papers / "een.md")
    for _ in range(3):
        assert watch.look().removed == ()
    assert names(library) == {"een.md"}


def test_nothing_goes_when_the_folder_is_away_or_most_of_it_is_gone(
    watch: Watch, library: Library, papers: Path
) -> None:
    write(papers, *(f"stuk{number}" for number in range(12)))
    watch.look()
    watch.look()
    papers.rename(papers.parent / "elders")
    assert [watch.look().away for _ in range(3)] == [1, 1, 1]
    papers.mkdir()
    looks = [watch.look() for _ in range(3)]
    assert [(look.removed, look.kept) for look in looks] == [((), 0), ((), 12), ((), 12)]
    assert len(library.documents()) == 12


def test_documents_from_elsewhere_are_left_alone(watch: Watch, library: Library, papers: Path, tmp_path: Path) -> None:
    other = tmp_path / "ander"
    other.mkdir()
    write(other, "los")
    library.index([other])
    (other / "los.md").unlink()
    write(papers, "een")
    for _ in range(4):
        assert watch.look().removed == ()
    assert names(library) == {"los.md", "een.md"}
    assert library.document("los").collection_name == "algemeen"


def test_an_unknown_collection_is_an_error_at_every_look(library: Library, papers: Path) -> None:
    write(papers, "een")
    watch = Watch(library, {papers: "nergens"})
    watch.look()
    for _ in range(2):
        with pytest.raises(LibraryError) as caught:
            watch.look()
        assert caught.value.code == "collection-unknown"


def test_another_watch_starts_where_the_last_one_stopped(watch: Watch, library: Library, papers: Path) -> None:
    write(papers, "een", "twee")
    watch.look()
    watch.look()
    (papers / "een.md").unlink()
    again = Watch(library, {papers: ""})
    again.look()
    assert [record.name for record in again.look().removed] == ["een.md"]
    assert again.look() == Look()
    assert library.document("twee").collection_name == "zorg"
