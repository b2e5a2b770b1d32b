"""Several people at once: questions while documents come and go."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from assistant import Draft
from indexing import IndexReport
from ui.composition import build_gate, open_for_serving
from ui.settings import load_settings
from ui.web.service import Service

QUESTION = "Hoe lang geldt een ontheffing voor een luchtballon?"
PAPER = "# Regels {n}\n\nEen ontheffing voor een luchtballon van soort {n} geldt voor ten hoogste {n} jaar.\n"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        yield Service(settings, library, gate)


def _papers(folder: Path, count: int) -> list[Path]:
    folder.mkdir()
    paths = [folder / f"regels-{n}.md" for n in range(2, count + 2)]
    for n, path in enumerate(paths, start=2):
        path.write_text(PAPER.format(n=n), encoding="utf-8")
    return paths


def test_an_empty_library_can_be_served_and_asked(service: Service) -> None:
    assert service.documents() == ()
    assert service.suggestions() == []
    assert service.answer(QUESTION, ()).abstained


def test_twenty_people_ask_while_one_adds_and_one_removes(service: Service, tmp_path: Path) -> None:
    papers = _papers(tmp_path / "stukken", 12)
    service.index(papers[:4], lambda _: None)
    first = service.documents()[0]
    with ThreadPoolExecutor(22) as people:
        asked = [people.submit(service.answer, QUESTION, ()) for _ in range(20)]
        added = people.submit(service.index, papers[4:], lambda _: None)
        report = added.result()
        removed = people.submit(service.remove, [first.id])
        answers = [answer.result() for answer in asked]
        assert removed.result().verified
    assert all(outcome.state.value == "indexed" for outcome in report.files)
    for answer in answers:
        for citation in answer.citations:
            assert citation.passage[citation.start : citation.end] == citation.quote
    assert len(service.documents()) == 11


def test_a_run_goes_on_when_nobody_follows_any_more(service: Service, tmp_path: Path) -> None:
    papers = _papers(tmp_path / "stukken", 3)
    running = service.imports.begin("lokaal", lambda report: service.index(papers, report))
    followed = running.follow()
    next(followed)
    followed.close()
    *_, last = running.follow()
    assert isinstance(last, IndexReport)
    assert len(service.documents()) == 3


def test_suggestions_are_about_the_documents_and_follow_them(service: Service, tmp_path: Path) -> None:
    paper = tmp_path / "plan.md"
    section = "## 2.3 Toezicht op vuurwerk\n\nBij toezicht op vuurwerk lopen twee mensen mee.\n"
    paper.write_text("# Plan\n\n## 1.1 Inleiding\n\nKort.\n\n" + section, encoding="utf-8")
    assert service.suggestions() == []
    service.index([paper], lambda _: None)
    assert service.suggestions() == ["Wat staat er over toezicht op vuurwerk?"]


def test_a_word_file_of_a_draft_leaves_nothing_behind(service: Service, tmp_path: Path) -> None:
    service.index(_papers(tmp_path / "stukken", 2), lambda _: None)
    *_, draft = service.drafting.making("memo", "Onderwerp: ontheffing voor een luchtballon", [], [])
    assert isinstance(draft, Draft)
    assert service.drafting.written(draft, {}).startswith(b"PK")
    assert [path for path in (service.settings.data / "tmp").rglob("*") if path.is_file()] == []


def test_two_versions_of_a_paper_are_noticed(service: Service, tmp_path: Path) -> None:
    for version in ("oud", "nieuw"):
        (tmp_path / version).mkdir()
        paper = tmp_path / version / "regels.md"
        paper.write_text(f"# Regels\n\nDe {version}e regels gelden.\n", encoding="utf-8")
        service.index([paper], lambda _: None)
    assert service.second_versions() == {"regels (2).md"}


def test_given_questions_come_first_when_the_documents_answer_them(tmp_path: Path) -> None:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        served = Service(settings, library, gate, [QUESTION, "Hoeveel walvissen telt de gemeente?"])
        served.index(_papers(tmp_path / "stukken", 1), lambda _: None)
        assert served.suggestions() == [QUESTION]
