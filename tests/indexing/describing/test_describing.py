"""Descriptions in a library: guessed when read, filled in by hand, kept, searched by."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexing import DescriptionChange, DocumentFilter, FileState, Library, LibraryError, describing
from privacy import NotScrubbedError
from tests.indexing.conftest import open_library
from tests.indexing.gates import FakeGate

MEMO = "# Memo cameratoezicht\n\nDatum: 3 maart 2025\n\nDe gemeente Waterkant hangt camera's op bij het station.\n"
PLAN = "# Beleidsplan jeugd 2023-2024\n\nJongeren en jongerenwerk in de gemeente Waterkant, zegt Jan de Bruin.\n"


@pytest.fixture
def described(library: Library, papers: Path) -> Library:
    (papers / "memo.md").write_text(MEMO)
    (papers / "plan.md").write_text(PLAN)
    library.index([papers])
    return library


def found(library: Library, **asked: object) -> list[str]:
    within = DocumentFilter(**{field: frozenset(values) for field, values in asked.items()})  # type: ignore[arg-type,call-overload]
    names = [record.name for record in library.documents(within)]
    hits = library.search(FakeGate().scrub("gemeente Waterkant").text, within=within)
    assert sorted({hit.document.name for hit in hits}) == sorted(names)
    return names


def test_what_is_read_is_guessed(described: Library) -> None:
    memo, plan = (record.description for record in described.documents())
    assert (memo.kind, memo.date, memo.themes, memo.edited) == ("memo", "2025-03-03", ("cameratoezicht",), frozenset())
    assert (plan.kind, plan.years, plan.organisation) == ("beleid", (2023, 2024), "gemeente Waterkant")


def test_search_keeps_to_what_a_document_is(described: Library) -> None:
    assert found(described, kinds=["memo"]) == ["memo.md"]
    assert found(described, themes=["jeugd", "bibob"]) == ["plan.md"]
    assert found(described, years=[2024]) == ["plan.md"]
    assert found(described, years=[2024, 2025]) == ["memo.md", "plan.md"]
    assert found(described, years=[2024], kinds=["memo"]) == []


def test_what_is_filled_in_wins_and_the_rest_stays_guessed(described: Library) -> None:
    change = DescriptionChange(kind="beleidsregel", themes=("bibob", "horeca"), date="2024-05")
    (record,) = described.describe(["memo.md"], change)
    now = record.description
    assert (now.kind, now.themes, now.date, now.years) == ("beleidsregel", ("bibob", "horeca"), "2024-05", (2024,))
    assert now.edited == {"kind", "themes", "date", "years"}
    assert now.organisation == "gemeente Waterkant"
    assert found(described, kinds=["beleidsregel"], years=[2024]) == ["memo.md"]
    assert found(described, kinds=["memo"]) == []


def test_nothing_can_be_filled_in_and_guessed_again(described: Library) -> None:
    described.describe(["plan.md"], DescriptionChange(themes=(), date="", organisation=""))
    now = described.document("plan.md").description
    assert (now.themes, now.date, now.organisation) == ((), "", "")
    assert now.edited == {"themes", "date", "organisation"}
    assert found(described, themes=["jeugd"]) == []
    described.describe(["plan.md"], DescriptionChange(guessed=frozenset({"themes"})))
    now = described.document("plan.md").description
    assert (now.themes, now.edited) == (("jeugd",), {"date", "organisation"})


def test_what_is_filled_in_stays_when_the_file_is_read_again(described: Library, papers: Path) -> None:
    described.describe(["memo.md"], DescriptionChange(kind="brief", organisation="Stichting Jan de Bruin"))
    (papers / "memo.md").write_text(MEMO.replace("3 maart 2025", "4 maart 2026"))
    assert described.index([papers]).count(FileState.INDEXED) == 1
    now = described.document("memo.md").description
    assert (now.kind, now.organisation, now.date) == ("brief", "Stichting [PERSOON-1]", "2026-03-04")
    assert now.edited == {"kind", "organisation"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (DescriptionChange(kind="sonnet"), "kind-unknown"),
        (DescriptionChange(themes=("bibob", "muziek")), "theme-unknown"),
        (DescriptionChange(sizes=("reusachtig",)), "size-unknown"),
        (DescriptionChange(date="gisteren"), "date-invalid"),
        (DescriptionChange(years=(99,)), "date-invalid"),
        (DescriptionChange(organisation="x" * 121), "organisation-too-long"),
    ],
)
def test_what_cannot_be_is_refused(described: Library, change: DescriptionChange, code: str) -> None:
    before = described.documents()
    with pytest.raises(LibraryError) as caught:
        described.describe(["memo.md", "plan.md"], change)
    assert caught.value.code == code
    assert described.documents() == before


def test_new_rules_guess_anew_when_the_library_is_opened(
    data: Path, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (papers / "memo.md").write_text(MEMO)
    with open_library(data) as library:
        library.index([papers])
        library.describe(["memo.md"], DescriptionChange(date="2020"))
        library._parts.connection.execute("UPDATE descriptions SET value = 'oud' WHERE NOT edited")
    with open_library(data) as library:
        assert library.document("memo.md").description.kind == "oud"
    monkeypatch.setattr("indexing.parts.GUESSER", "guess-next")
    with open_library(data) as library:
        now = library.document("memo.md").description
        assert (now.kind, now.date) == ("memo", "2020")


def test_a_guess_holds_nothing_that_is_not_in_the_scrubbed_text(described: Library) -> None:
    from indexing import Description

    with pytest.raises(NotScrubbedError):
        described._parts.descriptions.write_guess(
            described.document("memo.md").id, Description(organisation="Stichting Jan de Bruin")
        )


def test_a_removed_document_leaves_no_description(described: Library, data: Path) -> None:
    described.describe(["plan.md"], DescriptionChange(organisation="Genootschap Kwelderwind"))
    described.remove(["plan.md"])
    assert described._parts.connection.execute("SELECT count(DISTINCT document) FROM descriptions").fetchone() == (1,)
    assert not any(b"Kwelderwind" in file.read_bytes() for file in data.rglob("*") if file.is_file())


def test_the_lists_can_be_read() -> None:
    assert describing.OTHER in describing.kinds()
    assert set(describing.SIZES) == {"klein", "middelgroot", "groot"}
