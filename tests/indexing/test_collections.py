"""Collections: who is in which, what a filter keeps back, and that nothing gets past it."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexing import DocumentFilter, DocumentState, FileState, Library, LibraryError
from privacy import Scrubbed
from tests.indexing.conftest import open_library
from tests.indexing.gates import FakeGate

TEXT = "# {name}\n\nDe burgemeester sluit het pand aan de kade, zegt {name}.\n"


def asked(question: str) -> Scrubbed:
    return FakeGate().scrub(question).text


def only(library: Library, name: str) -> DocumentFilter:
    return DocumentFilter(collections=frozenset({library.collection(name).id}))


@pytest.fixture
def divided(library: Library, papers: Path) -> Library:
    for name in ("een", "twee", "drie"):
        (papers / f"{name}.md").write_text(TEXT.format(name=name))
    library.create_collection("Zorg")
    library.index([papers / "een.md", papers / "twee.md"])
    library.index([papers / "drie.md"], collection="zorg")
    return library


def test_documents_go_where_they_are_put(divided: Library) -> None:
    assert [(one.name, one.documents) for one in divided.collections()] == [("algemeen", 2), ("Zorg", 1)]
    record = divided.document("drie.md")
    assert (record.collection, record.collection_name) == (divided.collection("Zorg").id, "Zorg")
    assert divided.search(asked("drie"))[0].document.collection_name == "Zorg"


def test_a_document_stays_in_its_collection_when_its_file_changes(divided: Library, papers: Path) -> None:
    (papers / "drie.md").write_text(TEXT.format(name="drie en een half"))
    assert divided.index([papers]).count(FileState.INDEXED) == 1
    assert divided.document("drie.md").collection_name == "Zorg"
    assert divided.document("een.md").collection_name == "algemeen"


def test_indexing_into_a_collection_moves_what_did_not_change(divided: Library, papers: Path) -> None:
    report = divided.index([papers], collection="Zorg")
    assert report.count(FileState.UNCHANGED) == 3
    assert [one.documents for one in divided.collections()] == [0, 3]


def test_an_unknown_collection_stops_the_run_before_anything_is_read(library: Library, papers: Path) -> None:
    (papers / "een.md").write_text(TEXT.format(name="een"))
    with pytest.raises(LibraryError) as caught:
        library.index([papers], collection="nergens")
    assert caught.value.code == "collection-unknown"
    assert library.documents() == ()


def test_documents_can_be_moved(divided: Library) -> None:
    moved = divided.move(["een.md", "twee.md"], "Zorg")
    assert {record.collection_name for record in moved} == {"Zorg"}
    assert divided.documents(only(divided, "algemeen")) == ()
    for keys, place, code in ((["vier.md"], "Zorg", "document-unknown"), (["een.md"], "Nee", "collection-unknown")):
        with pytest.raises(LibraryError) as caught:
            divided.move(keys, place)
        assert caught.value.code == code


def test_a_filter_is_kept_by_every_look(divided: Library) -> None:
    within = only(divided, "Zorg")
    hidden = divided.document("een.md").id
    assert [record.name for record in divided.documents(within)] == ["drie.md"]
    assert {hit.document.name for hit in divided.search(asked("burgemeester sluit een pand"), within=within)} == {
        "drie.md"
    }
    for look in (divided.document, divided.scrubbed_text, divided.passages):
        with pytest.raises(LibraryError) as caught:
            look(hidden, within)
        assert caught.value.code == "document-unknown"
    assert divided.scrubbed_text(divided.document("drie").id, within)


def test_nothing_allowed_is_nothing_seen(divided: Library) -> None:
    nobody = DocumentFilter(collections=frozenset())
    assert divided.documents(nobody) == ()
    assert divided.search(asked("burgemeester"), within=nobody) == ()


def test_filters_add_up(divided: Library) -> None:
    may, wants = only(divided, "Zorg"), DocumentFilter(documents=frozenset({divided.document("een.md").id}))
    assert divided.documents(may.also(wants)) == ()
    assert divided.documents(may.also(DocumentFilter())) == divided.documents(may)
    assert [r.name for r in divided.documents(DocumentFilter().also(wants))] == ["een.md"]
    assert divided.documents(DocumentFilter(states=frozenset({DocumentState.HELD}))) == ()


def test_a_search_in_few_documents_finds_as_much_as_one_in_all(library: Library, papers: Path) -> None:
    library.create_collection("klein")
    for number in range(300):
        (papers / f"ruis{number}.md").write_text(f"# Ruis {number}\n\nDe kade en het pand en de burgemeester.\n")
    library.index([papers])
    rare = papers / "apart"
    rare.mkdir()
    for number in range(12):
        (rare / f"apart{number}.md").write_text(f"# Apart {number}\n\nOver de kade is weinig bekend, zegt men.\n")
    library.index([rare], collection="klein")
    hits = library.search(asked("pand kade burgemeester"), 10, only(library, "klein"))
    assert len(hits) == 10
    assert {hit.document.collection_name for hit in hits} == {"klein"}
    assert all(hit.dense for hit in hits)


def test_names_pass_the_gate_and_are_told_apart(library: Library) -> None:
    assert library.create_collection("Dossiers van Jan de Bruin").name == "Dossiers van [PERSOON-1]"
    for name, code in (
        ("Algemeen ", "collection-exists"),
        ("  ", "collection-name"),
        ("x" * 61, "collection-name"),
    ):
        with pytest.raises(LibraryError) as caught:
            library.create_collection(name)
        assert caught.value.code == code


def test_renaming_keeps_the_documents(divided: Library) -> None:
    before = divided.collection("zorg")
    renamed = divided.rename_collection("Zorg", "zorg")
    assert (renamed.id, renamed.name, renamed.documents) == (before.id, "zorg", 1)
    with pytest.raises(LibraryError) as caught:
        divided.rename_collection("zorg", "algemeen")
    assert caught.value.code == "collection-exists"


def test_only_empty_collections_go_and_never_the_default_one(divided: Library) -> None:
    with pytest.raises(LibraryError) as caught:
        divided.remove_collection("Zorg")
    assert caught.value.code == "collection-in-use"
    divided.move(["drie.md"], "algemeen")
    divided.remove_collection("Zorg")
    assert [one.name for one in divided.collections()] == ["algemeen"]
    divided.remove(["een.md", "twee.md", "drie.md"])
    with pytest.raises(LibraryError) as caught:
        divided.remove_collection("algemeen")
    assert caught.value.code == "collection-default"


def test_collections_are_there_after_opening_again(data: Path, papers: Path) -> None:
    (papers / "een.md").write_text(TEXT.format(name="een"))
    with open_library(data) as library:
        library.create_collection("Zorg")
        library.index([papers], collection="Zorg")
    with open_library(data, write=False) as library:
        assert [(one.name, one.documents) for one in library.collections()] == [("algemeen", 0), ("Zorg", 1)]
