"""The questions on the page Uitleg can be tried, and say what is wrong with the bad ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.composition import build_gate, open_for_serving
from ui.settings import load_settings
from ui.web.pages.explaining import tried
from ui.web.practice import PRACTICE, bad_questions, good_questions
from ui.web.service import Service


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    paper = tmp_path / "camera.md"
    paper.write_text(
        "# Camera's\n\n## Langdurige leegstand van panden\n\nEen leeg pand meldt u bij het wijkteam.\n\n"
        "## Kosten\n\nVoor cameratoezicht is een bedrag van 85.000 euro begroot.\n",
        encoding="utf-8",
    )
    with open_for_serving(settings, gate) as library:
        service = Service(settings, library, gate)
        service.index([paper], lambda _: None)
        yield service


def test_there_are_ten_good_questions_and_what_can_be_answered_comes_first(service: Service) -> None:
    questions = service.practice()
    assert len(questions) == len(set(questions)) == PRACTICE
    assert "Hoeveel geld is er begroot voor cameratoezicht?" in questions[:2]
    assert not service.answer(questions[0], ()).abstained
    assert set(questions) - set(good_questions()) <= {"Wat staat er over langdurige leegstand van panden?"}


def test_a_good_question_gives_an_answer_with_its_source(service: Service) -> None:
    shown = tried(service, "Hoeveel geld is er begroot voor cameratoezicht?")
    assert "85.000 euro" in shown
    assert "camera.md" in shown
    assert "Waarom dit niet goed gaat" not in shown


def test_there_are_five_bad_questions_that_each_say_why(service: Service) -> None:
    assert len(bad_questions()) == 5
    for one in bad_questions():
        shown = tried(service, one.question)
        assert one.why.split(".")[0] in shown


def test_trying_keeps_nothing(service: Service) -> None:
    tried(service, good_questions()[0])
    assert service.talks.all() == []
