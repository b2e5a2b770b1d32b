"""A conversation on the page: what a question said comes back on its own screen, and is kept nowhere else."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.composition import build_gate, open_for_serving
from ui.settings import load_settings
from ui.web.conversation import Conversation
from ui.web.pages.asking import _respond
from ui.web.service import Service


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    paper = tmp_path / "klacht.md"
    paper.write_text("# Klacht\n\nMevrouw Terpstra klaagt over geluid na 23.00 uur.\n", encoding="utf-8")
    with open_for_serving(settings, gate) as library:
        service = Service(settings, library, gate)
        service.index([paper], lambda _: None)
        yield service


def _ask(service: Service, asked: str, talk: Conversation) -> tuple[str, Conversation]:
    *_, last = _respond(service, asked, talk)
    return last.current, last.talk


def test_the_question_reads_as_it_was_asked_and_goes_on_scrubbed(service: Service) -> None:
    shown, talk = _ask(service, "Waarover klaagt mevrouw Hofstra?", Conversation())
    assert "Waarover klaagt mevrouw Hofstra?" in shown
    assert "niet meegezocht" in shown
    assert talk.questions == ("Waarover klaagt mevrouw [PERSOON-A]?",)
    assert "Hofstra" not in repr(talk)


def test_the_person_of_a_document_is_not_the_one_asked_about(service: Service) -> None:
    shown, _ = _ask(service, "Waarover klaagt mevrouw Hofstra?", Conversation())
    assert "[PERSOON-1]" in shown
    assert "Mevrouw Hofstra klaagt over geluid" not in shown


def test_a_name_from_an_earlier_question_is_known(service: Service) -> None:
    _, talk = _ask(service, "Waarover klaagt mevrouw Hofstra?", Conversation())
    shown, talk = _ask(service, "Klaagde Hofstra ook over stank?", talk)
    assert talk.questions[1] == "Klaagde [PERSOON-A] ook over stank?"
    assert "Klaagde Hofstra ook over stank?" in shown


def test_markup_in_a_name_stays_text(service: Service) -> None:
    shown, _ = _ask(service, "Wie is mevrouw <b>Hofstra</b>?", Conversation())
    assert "<b>" not in shown


def test_another_conversation_knows_nothing(service: Service) -> None:
    _, talk = _ask(service, "Waarover klaagt mevrouw Hofstra?", Conversation())
    assert copy.deepcopy(Conversation()).recall.restored("[PERSOON-A]") == "[PERSOON-A]"
    assert talk.recall.restored("[PERSOON-A]") == "Hofstra"


def test_a_question_stands_in_the_data_folder_without_its_names_only(service: Service, tmp_path: Path) -> None:
    _ask(service, "Waarover klaagt mevrouw Hofstra van de Rietdreef 9?", Conversation())
    data = [path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert not any(word in content for content in data for word in (b"Hofstra", b"Rietdreef"))
    assert any(b"Waarover klaagt mevrouw [" in content for content in data)
