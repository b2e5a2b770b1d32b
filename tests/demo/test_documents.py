"""The demo documents: made as the maker says, every planted datum in its corner, valid, and never in the way."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
from stdnum import iban
from stdnum.nl import bsn

from tests.demo.corners import corners
from tests.demo.make_documents import files
from ui.demo import EXAMPLE_QUESTIONS, documents_folder

HERE = Path(__file__).parent
CONFIDENTIAL = {
    "Casusoverleg PGA februari 2026.docx": "VERTROUWELIJK",
    "Raadsbrief onderzoek bedrijventerrein De Schutkolk.pdf": "Geheim ex artikel 87 Gemeentewet",
}
PLACES = {
    *("alttext", "attachment", "body", "comment", "comment-author", "deletion", "filename", "footer", "footnote"),
    *("hidden", "hidden-sheet", "insertion", "link", "mail-header", "note", "property", "revision-author"),
    *("signature", "table", "textbox"),
}


def _rows(name: str) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = json.loads((HERE / name).read_text(encoding="utf-8"))
    return rows


PLANTED = defaultdict(list)
for _row in _rows("planted.json"):
    PLANTED[_row["file"]].append(_row)
NAMES = sorted(path.name for path in documents_folder().iterdir())


@cache
def committed_corners(name: str) -> dict[str, str]:
    """The corners of a file as it stands in the repository."""
    return corners(name, (documents_folder() / name).read_bytes())


def test_about_twenty_five_documents_in_every_supported_format() -> None:
    suffixes = Counter(Path(name).suffix for name in NAMES)
    assert set(suffixes) == {".txt", ".md", ".html", ".docx", ".pdf", ".odt", ".eml", ".msg", ".xlsx"}
    assert 22 <= len(NAMES) <= 26
    assert sum((documents_folder() / name).stat().st_size for name in NAMES) < 3_000_000


def test_the_committed_files_and_lists_are_those_of_the_maker() -> None:
    made = {name: (corners(name, data), planted) for name, data, planted in files()}
    assert sorted(made) == NAMES
    for name, (parts, planted) in made.items():
        assert parts == committed_corners(name), f"{name}: run python -m tests.demo.make_documents"
        assert [row["value"] for row in PLANTED[name]] == [datum.value for datum in planted]


def test_the_maker_gives_the_same_bytes_each_time() -> None:
    assert [data for _, data, _ in files()] == [data for _, data, _ in files()]


@pytest.mark.parametrize("name", NAMES)
def test_every_planted_datum_stands_in_its_corner(name: str) -> None:
    parts = committed_corners(name)
    missing = [row for row in PLANTED[name] if row["value"] not in parts.get(row["place"], "")]
    assert PLANTED[name]
    assert missing == []


def test_personal_data_hides_in_every_corner() -> None:
    assert {row["place"] for rows in PLANTED.values() for row in rows} >= PLACES


def test_planted_numbers_are_valid() -> None:
    every = [row for rows in PLANTED.values() for row in rows]
    numbers = {kind: [row["value"] for row in every if row["type"] == kind] for kind in ("BSN", "IBAN")}
    assert len(numbers["BSN"]) >= 6
    assert all(map(bsn.is_valid, numbers["BSN"]))
    assert len(numbers["IBAN"]) >= 6
    assert all(map(iban.is_valid, numbers["IBAN"]))
    for kind in ("PERSOON", "EMAIL", "TELEFOON", "POSTCODE", "ADRES", "KENTEKEN", "URL", "GEBOORTEDATUM"):
        assert any(row["type"] == kind for row in every), kind


def test_what_must_stay_stands_there_and_is_no_personal_datum() -> None:
    for row in _rows("must_stay.json"):
        if Path(row["file"]).suffix not in (".txt", ".md"):  # their lines may be wrapped or marked up
            texts = committed_corners(row["file"])
            assert any(row["value"] in text for text in texts.values()), row
        assert row["value"] not in {planted["value"] for planted in PLANTED[row["file"]]}


@pytest.mark.parametrize(("name", "marking"), CONFIDENTIAL.items())
def test_two_documents_are_marked_confidential(name: str, marking: str) -> None:
    parts = committed_corners(name)
    assert marking in parts["header"] or marking in parts["body"][:400]


def test_no_other_document_carries_a_marking() -> None:
    marked = {
        name
        for name in NAMES
        if any(word in committed_corners(name)["body"] for word in ("VERTROUWELIJK", "Geheim ex"))
    }
    assert marked <= set(CONFIDENTIAL)


def test_one_text_file_is_in_windows_1252() -> None:
    data = (documents_folder() / "Memo preventief fouilleren Markt Kesterwijk.txt").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        data.decode("utf-8")
    assert "€ 6.400" in data.decode("cp1252")


def test_four_example_questions() -> None:
    assert len(EXAMPLE_QUESTIONS) == 4
    assert all(question.endswith("?") for question in EXAMPLE_QUESTIONS)
