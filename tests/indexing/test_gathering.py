"""Found passages by document: twins shown once, the words that match marked, the newest first without a question."""

from __future__ import annotations

from pathlib import Path

import pytest

from indexing import EVERYTHING, DocumentFilter, FoundDocument, Library
from tests.indexing.conftest import open_library
from tests.indexing.gates import FakeGate

PLAN = (
    "# Plan voor de kade\n\nDatum: {date}\n\nHet Integraal Veiligheidsplan (IVP) noemt de kade. De gemeente Waterkant "
    "hangt op de kade vier bewakingscamera's op. {more} Het toezicht begint in de lente en duurt twee jaar. De kosten "
    "zijn vijfduizend euro en die worden betaald uit het gewone budget van de afdeling. Na een jaar volgt een "
    "evaluatie door het college, dat daarna beslist of de camera's blijven hangen.\n"
)


def found(library: Library, question: str, within: DocumentFilter = EVERYTHING) -> tuple[FoundDocument, ...]:
    query = FakeGate().scrub(question).text
    return library.by_document(query, library.search(query, 20, within), within)


@pytest.fixture
def twice(library: Library, papers: Path) -> Library:
    plan = PLAN.format(date="3 maart 2025", more="")
    (papers / "plan.md").write_text(plan)
    (papers / "plan.txt").write_text(plan.replace("# ", "").replace("\n\n", "\n\n\n"))
    (papers / "ander.md").write_text("# Ander stuk\n\nDatum: 1 mei 2026\n\nOver de kade is verder niets bekend.\n")
    library.index([papers])
    return library


def test_the_same_paper_in_two_formats_is_shown_once(twice: Library) -> None:
    shown = {one.document.name: [twin.name for twin in one.twins] for one in found(twice, "camera's op de kade")}
    assert shown.pop("ander.md") == []
    ((name, twins),) = shown.items()
    assert sorted([name, *twins]) == ["plan.md", "plan.txt"]


def test_a_twin_outside_the_filter_is_not_told_of(twice: Library) -> None:
    twice.create_collection("elders")
    twice.move(["plan.txt"], "elders")
    within = DocumentFilter(collections=frozenset({twice.collection("algemeen").id}))
    assert {one.document.name: one.twins for one in found(twice, "camera's", within)}["plan.md"] == ()
    assert [(one.document.name, one.twins) for one in twice.newest(within)] == [("ander.md", ()), ("plan.md", ())]


def test_a_standard_letter_of_another_day_is_another_letter(library: Library, papers: Path) -> None:
    (papers / "een.md").write_text(PLAN.format(date="3 maart 2025", more=""))
    (papers / "twee.txt").write_text(PLAN.format(date="4 maart 2025", more=""))
    (papers / "drie.md").write_text(PLAN.format(date="3 maart 2025", more="Dat is nieuw."))
    library.index([papers])
    assert len({record.paper for record in library.documents()}) == 3


def test_a_changed_file_is_compared_anew(twice: Library, papers: Path) -> None:
    (papers / "plan.txt").write_text("Heel iets anders over bruggen, sluizen en vaarwegen in de gemeente Waterkant.\n")
    twice.index([papers])
    assert len({record.paper for record in twice.documents()}) == 3


def marked(library: Library, question: str) -> set[str]:
    return {
        passage.hit.passage.text[slice(*span)]
        for one in found(library, question)
        for passage in one.passages
        for span in passage.matches
    }


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("camera", {"bewakingscamera's", "camera's"}),
        ("cameratoezicht", {"bewakingscamera's", "camera's", "toezicht"}),
        ("evaluaties", {"evaluatie"}),
        ("IVP", {"IVP", "Integraal", "Veiligheidsplan"}),
        ("wat staat er op het", set()),
    ],
)
def test_the_words_that_match_are_marked(twice: Library, question: str, words: set[str]) -> None:
    assert marked(twice, question) == words


def test_without_a_question_the_newest_comes_first(twice: Library, papers: Path) -> None:
    (papers / "onbekend.md").write_text("# Zonder dag\n\nNiemand weet wanneer.\n")
    (papers / "casus.md").write_text("# Casus\n\nGEHEIM, van 1 juni 2026.\n")
    twice.index([papers])
    names = [one.document.name for one in twice.newest()]
    assert names[0] == "ander.md"
    assert names[1] in {"plan.md", "plan.txt"}
    assert names[2:] == ["onbekend.md"]
    assert [one.document.name for one in twice.newest(limit=1)] == ["ander.md"]


def test_twins_of_an_older_library_are_found_when_it_is_opened(data: Path, papers: Path) -> None:
    for name in ("een.md", "een.txt"):
        (papers / name).write_text(PLAN.format(date="3 maart 2025", more=""))
    with open_library(data) as library:
        library.index([papers])
        library._parts.connection.executescript(
            "UPDATE documents SET paper = ''; DELETE FROM sketches; DELETE FROM meta WHERE key = 'guesser'"
        )
    with open_library(data) as library:
        (paper,) = {record.paper for record in library.documents()}
        assert paper
