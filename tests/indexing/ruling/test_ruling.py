"""Lists of a collection and decisions on a document, with the real gate; all persons are fictional."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from indexing import DocumentState, FileState, Library, LibraryError, ListKind, Scope
from privacy import Gate, GateSettings, Thresholds
from tests.indexing.embedders import HashEmbedder

GATE = Gate()
REPORT = (
    "# Verslag buurtoverleg\n\nMevrouw Hofstra sprak over de blauwe loods aan de rand van het dorp.\n\n"
    "De blauwe loods wordt gesloopt. De heer Terpstra is daar blij mee. Krelis Rooie vindt het jammer.\n"
)
SECRET = "VERTROUWELIJK\n\n" + REPORT


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "data", GATE, HashEmbedder(), write=True, patience=0.3) as opened:
        yield opened


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "stukken"
    folder.mkdir()
    (folder / "verslag.md").write_text(REPORT, encoding="utf-8")
    (folder / "geheim stuk.md").write_text(SECRET, encoding="utf-8")
    return folder


def _text(library: Library, name: str = "verslag.md") -> str:
    return str(library.scrubbed_text(library.document(name).id))


def _bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file()).lower()


def test_a_scrub_list_takes_effect_on_what_is_stored_and_on_what_comes(library: Library, papers: Path) -> None:
    library.index([papers / "verslag.md"])
    assert "blauwe loods" in _text(library)
    changed = library.scrub_term("algemeen", "Blauwe Loods", "ADRES", "tester", "herleidbaar pand")
    assert [record.name for record in changed] == ["verslag.md"]
    assert "loods" not in _text(library)
    assert all("loods" not in passage.text for passage in library.passages(changed[0].id))
    assert not [hit for hit in library.search(GATE.scrub("blauwe loods").text) if "loods" in hit.passage.text]
    library.index([papers / "geheim stuk.md"])
    assert "loods" not in _text(library, "geheim stuk.md")


def test_a_scrub_list_stands_in_no_file_in_clear(library: Library, papers: Path, tmp_path: Path) -> None:
    library.index([papers])
    library.scrub_term("algemeen", "blauwe loods", "ADRES", "tester", "herleidbaar pand")
    library.scrub_term("algemeen", "Zwaluwman", "PERSOON", "tester", "bijnaam")
    entries = library.lists("algemeen")
    assert [(entry.kind, entry.term, entry.type, entry.by) for entry in entries] == [
        (ListKind.SCRUB, "", "ADRES", "tester"),
        (ListKind.SCRUB, "", "PERSOON", "tester"),
    ]
    stored = _bytes(tmp_path / "data")
    assert b"zwaluwman" not in stored
    assert b"blauwe loods" not in stored


def test_a_kept_term_comes_back_when_the_file_is_read_again(library: Library, papers: Path) -> None:
    library.index([papers / "verslag.md"])
    again = library.keep_term("algemeen", "Terpstra", "tester", "wethouder, publieke rol")
    assert [record.name for record in again] == ["verslag.md"]
    assert "Terpstra" not in _text(library)
    report = library.index([papers / "verslag.md"])
    assert report.files[0].state is FileState.INDEXED
    assert "Terpstra" in _text(library)
    assert "Hofstra" not in _text(library)
    assert library.to_read_again() == ()
    assert library.index([papers / "verslag.md"]).files[0].state is FileState.UNCHANGED


def test_only_what_a_new_entry_may_touch_is_to_be_read_again(library: Library, papers: Path) -> None:
    (papers / "anders.md").write_text("# Anders\n\nOver zwanen in de vijver.\n", encoding="utf-8")
    (papers / "half.md").write_text("# Half\n\nOver een blauwe deur.\n", encoding="utf-8")
    library.index([papers])
    library.scrub_term("algemeen", "blauwe loods", "ADRES", "tester", "herleidbaar pand")
    assert [record.name for record in library.to_read_again()] == ["half.md"]


def test_what_is_scrubbed_in_store_is_still_to_be_read_again_for_what_is_kept(library: Library, papers: Path) -> None:
    library.index([papers / "verslag.md"])
    library.keep_term("algemeen", "Terpstra", "tester", "wethouder")
    library.scrub_term("algemeen", "blauwe loods", "ADRES", "tester", "herleidbaar pand")
    library.redact("verslag.md", "dorp", "ADRES", Scope.DOCUMENT, "tester", "herleidbaar")
    assert [record.name for record in library.to_read_again()] == ["verslag.md"]
    library.index([papers / "verslag.md"])
    assert "Terpstra" in _text(library)
    assert "loods" not in _text(library)


def test_office_holders_are_kept_where_a_collection_says_so(library: Library, papers: Path) -> None:
    (papers / "raad.md").write_text("# Raad\n\nWethouder Sytske Hofstra licht het voorstel toe.\n", encoding="utf-8")
    library.index([papers / "raad.md"])
    assert "Hofstra" not in _text(library, "raad.md")
    library.set_gate_settings("algemeen", GateSettings(keep_office_holders=True))
    library.index([papers / "raad.md"])
    assert "Wethouder Sytske Hofstra" in _text(library, "raad.md")


def test_an_entry_that_is_removed_counts_no_more(library: Library, papers: Path) -> None:
    library.keep_term("algemeen", "Terpstra", "tester", "wethouder")
    library.index([papers / "verslag.md"])
    assert len(library.unlist(library.lists("algemeen")[0].id)) == 1
    library.index([papers / "verslag.md"])
    assert "Terpstra" not in _text(library)


def test_lists_are_of_one_collection(library: Library, papers: Path) -> None:
    library.create_collection("horeca")
    library.keep_term("horeca", "Terpstra", "tester", "wethouder")
    library.index([papers / "verslag.md"])
    assert "Terpstra" not in _text(library)
    library.index([papers / "verslag.md"], collection="horeca")
    assert "Terpstra" in _text(library)


@pytest.mark.parametrize(
    ("term", "code"),
    [(" ", "list-term-empty"), ("BSN 111222333", "list-keep-number"), ("woord " * 13, "list-term-too-long")],
)
def test_what_a_keep_list_does_not_take(library: Library, term: str, code: str) -> None:
    with pytest.raises(LibraryError) as refused:
        library.keep_term("algemeen", term, "tester", "omdat")
    assert refused.value.code == code


def test_every_entry_has_a_reason_and_the_reason_is_scrubbed(library: Library) -> None:
    with pytest.raises(LibraryError) as refused:
        library.keep_term("algemeen", "Zwaan", "tester", " ")
    assert refused.value.code == "list-no-reason"
    library.keep_term("algemeen", "Zwaan", "tester", "gevraagd door mevrouw Hofstra, 06-12345678")
    assert library.lists("algemeen")[0].reason == "gevraagd door mevrouw [PERSOON-1], [TELEFOON-1]"


def test_settings_of_a_collection_change_what_is_held(library: Library, papers: Path) -> None:
    library.set_gate_settings("algemeen", GateSettings(thresholds=Thresholds(density=1.0, minimum=1)))
    library.index([papers / "verslag.md"])
    assert library.document("verslag.md").state is DocumentState.HELD
    assert library.gate_settings("algemeen") == GateSettings(thresholds=Thresholds(density=1.0, minimum=1))
    library.set_gate_settings("algemeen", None)
    library.index([papers / "verslag.md"])
    assert library.document("verslag.md").state is DocumentState.INDEXED


def test_a_review_shows_each_finding_where_it_stands(library: Library, papers: Path) -> None:
    library.index([papers / "geheim stuk.md"])
    review = library.review("geheim stuk.md")
    assert len(review.findings) >= 2
    for finding in review.findings:
        assert review.text[finding.start : finding.end] == finding.placeholder
        assert 0.4 <= finding.score <= 1.0


def test_a_finding_is_accepted(library: Library, papers: Path) -> None:
    library.index([papers])
    review = library.accept("verslag.md", ["[PERSOON-1]"])
    assert {one.placeholder for one in review.findings if one.accepted} == {"[PERSOON-1]"}
    with pytest.raises(LibraryError) as refused:
        library.accept("verslag.md", ["[PERSOON-99]"])
    assert refused.value.code == "review-finding-unknown"


def test_what_was_missed_goes_everywhere_in_the_document(library: Library, papers: Path) -> None:
    library.index([papers])
    library.redact("verslag.md", "blauwe loods", "ADRES", Scope.DOCUMENT, "tester", "herleidbaar")
    assert "loods" not in _text(library)
    assert "loods" in _text(library, "geheim stuk.md")
    review = library.review("verslag.md")
    assert all(review.text[one.start : one.end] == one.placeholder for one in review.findings)
    assert sum(one.type == "ADRES" for one in review.findings) == 2
    assert library.document("verslag.md").findings["ADRES"] == 2
    assert [(note.kind, note.type, note.by, note.reason) for note in review.notes] == [
        ("scrub", "ADRES", "tester", "herleidbaar")
    ]


def test_what_was_missed_goes_in_one_place(library: Library, papers: Path) -> None:
    library.index([papers / "verslag.md"])
    start = _text(library).index("blauwe loods", _text(library).index("blauwe loods") + 1)
    library.redact("verslag.md", "blauwe loods", "ADRES", Scope.HERE, "tester", "herleidbaar", start)
    for text in (_text(library), " ".join(passage.text for passage in library.passages(library.documents()[0].id))):
        assert "de blauwe loods aan de rand" in text
        assert "De [ADRES-1] wordt gesloopt" in text


def test_what_was_missed_goes_always(library: Library, papers: Path) -> None:
    library.index([papers])
    changed = library.redact("verslag.md", "blauwe loods", "ADRES", Scope.ALWAYS, "tester", "herleidbaar")
    assert {record.name for record in changed} == {"verslag.md", "geheim stuk.md"}
    assert "loods" not in _text(library, "geheim stuk.md")
    assert library.document("geheim stuk.md").state is DocumentState.HELD


def test_a_decision_is_repeated_when_the_file_is_read_again(library: Library, papers: Path) -> None:
    library.index([papers])
    library.redact("verslag.md", "blauwe loods", "ADRES", Scope.DOCUMENT, "tester", "herleidbaar")
    (papers / "verslag.md").write_text(REPORT + "\nNog een alinea over de blauwe loods.\n", encoding="utf-8")
    library.index([papers])
    assert "alinea" in _text(library)
    assert "loods" not in _text(library)


def test_text_that_is_not_there_cannot_be_scrubbed(library: Library, papers: Path) -> None:
    library.index([papers])
    with pytest.raises(LibraryError) as refused:
        library.redact("verslag.md", "groene schuur", "ADRES", Scope.DOCUMENT, "tester", "omdat")
    assert refused.value.code == "review-text-absent"


def test_a_finding_is_undone_with_the_original_and_stays_undone(library: Library, papers: Path, tmp_path: Path) -> None:
    library.index([papers])
    copy = tmp_path / "kopie.md"
    copy.write_text(SECRET, encoding="utf-8")
    originals = library.originals("geheim stuk.md", copy)
    placeholder = next(key for key, values in originals.items() if "Terpstra" in values)
    record = library.undo("geheim stuk.md", placeholder, copy, "tester", "publieke rol")
    assert (record.name, record.state) == ("geheim stuk.md", DocumentState.HELD)
    assert "Terpstra" in _text(library, "geheim stuk.md")
    assert "Hofstra" not in _text(library, "geheim stuk.md")
    assert "Terpstra" not in _text(library)
    (papers / "geheim stuk.md").write_text(SECRET + "\nNieuw slot.\n", encoding="utf-8")
    library.index([papers])
    assert "Terpstra" in _text(library, "geheim stuk.md")


def test_undoing_works_after_something_was_added_by_hand(library: Library, papers: Path) -> None:
    library.index([papers / "verslag.md"])
    library.redact("verslag.md", "buurtoverleg", "ADRES", Scope.DOCUMENT, "tester", "herleidbaar")
    originals = library.originals("verslag.md", papers / "verslag.md")
    assert originals["[ADRES-1]"] == ("buurtoverleg",)
    placeholder = next(key for key, values in originals.items() if "Hofstra" in values)
    library.undo("verslag.md", placeholder, papers / "verslag.md", "tester", "publieke rol")
    assert "Hofstra" in _text(library)
    assert "buurtoverleg" not in _text(library)


def test_what_was_accepted_stays_accepted_when_something_else_is_undone(library: Library, papers: Path) -> None:
    library.index([papers])
    originals = library.originals("verslag.md", papers / "verslag.md")
    hofstra, terpstra = (
        next(key for key, values in originals.items() if name in values) for name in ("Hofstra", "Terpstra")
    )
    library.accept("verslag.md", [terpstra])
    library.undo("verslag.md", hofstra, papers / "verslag.md", "tester", "publieke rol")
    accepted = [one.placeholder for one in library.review("verslag.md").findings if one.accepted]
    assert len(accepted) == 1
    assert library.originals("verslag.md", papers / "verslag.md")[accepted[0]] == ("Terpstra",)


def test_another_file_cannot_undo(library: Library, papers: Path) -> None:
    library.index([papers])
    with pytest.raises(LibraryError) as refused:
        library.undo("geheim stuk.md", "[PERSOON-1]", papers / "verslag.md", "tester", "omdat")
    assert refused.value.code == "review-other-file"


def test_what_was_released_is_not_held_again_for_a_change_of_rules(library: Library, papers: Path) -> None:
    library.index([papers])
    library.release("geheim stuk.md")
    library.keep_term("algemeen", "Terpstra", "tester", "wethouder")
    assert library.index([papers]).count(FileState.INDEXED) == 2
    assert "Terpstra" in _text(library, "geheim stuk.md")
    (papers / "geheim stuk.md").write_text(SECRET + "\nAnders.\n", encoding="utf-8")
    assert library.index([papers]).count(FileState.HELD) == 1


def test_a_removal_takes_the_decisions_along(library: Library, papers: Path) -> None:
    library.index([papers])
    library.redact("verslag.md", "blauwe loods", "ADRES", Scope.DOCUMENT, "tester", "herleidbaar")
    document = library.document("verslag.md").id
    assert library.remove(["verslag.md"]).verified
    parts = library._parts
    assert parts.rulebook.notes(document) == ()
    assert parts.rulebook.review(document, 1.0) == ((), ())
    library.index([papers])
    assert "loods" in _text(library)


def test_a_lost_key_is_told(library: Library, papers: Path, tmp_path: Path) -> None:
    library.scrub_term("algemeen", "blauwe loods", "ADRES", "tester", "herleidbaar pand")
    (tmp_path / "data" / "lists.key").unlink()
    with pytest.raises(LibraryError) as refused:
        library.index([papers])
    assert refused.value.code == "rules-key-missing"
    with pytest.raises(LibraryError):
        library.scrub_term("algemeen", "groene loods", "ADRES", "tester", "met een nieuwe sleutel")
