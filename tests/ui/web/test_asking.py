"""An answer on the page while it grows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant import Answer, AnswerSentence, Support
from privacy import Reason
from tests.assistant.language_model.scripted import Handler, serving
from ui.composition import build_gate, open_for_serving
from ui.settings import load_settings
from ui.web.conversation import Conversation, show_turn
from ui.web.pages import asking
from ui.web.service import Service

EMPTY = Answer("Vraag?", "taalmodel klein", False, "", (), (), (), ())


def _answer(count: int) -> Answer:
    return replace(EMPTY, sentences=tuple(AnswerSentence(f"Zin {number}.", ()) for number in range(count)))


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "_PAUSE", 0)


def test_what_comes_at_once_is_shown_sentence_by_sentence() -> None:
    assert [shown for _, shown in asking._growing(iter([_answer(3)]))] == [1, 2, 3]


def test_what_grows_is_shown_as_it_comes() -> None:
    assert [shown for _, shown in asking._growing(iter([_answer(1), _answer(2), _answer(4)]))] == [1, 2, 3, 4]


def test_another_answer_in_its_place_is_shown_from_where_the_first_stopped() -> None:
    assert [shown for _, shown in asking._growing(iter([_answer(3), _answer(1)]))] == [1, 2, 3, 1]


def test_doubts_and_notices_are_shown_and_escaped() -> None:
    sentence = AnswerSentence("<b>Zin</b>.", (1,), support=Support.PARTLY)
    answer = replace(EMPTY, sentences=(sentence,), notices=(Reason("answer-cut"),))
    html = show_turn("Vraag?", answer, 0)
    assert "deels teruggevonden in de bronnen" in html
    assert "Het einde ontbreekt." in html
    assert "<b>Zin" not in html
    assert "Gemaakt met taalmodel klein" in html


PAPER = "# Cameratoezicht\n\nIn het centrum hangen 14 camera's. De beelden worden zeven dagen bewaard.\n"


def _slowly(handler: Handler) -> None:
    handler.begin()
    handler.piece("In het centrum hangen 14 camera's [B1]. De beelden worden zeven dagen bewaard [B1]. En ")
    while True:
        handler.piece("verder ")


def test_a_page_shows_the_first_sentence_while_the_model_is_still_writing(tmp_path: Path) -> None:
    (tmp_path / "camera.md").write_text(PAPER, encoding="utf-8")
    with serving(_slowly) as server:
        folder = tmp_path / "data"
        folder.mkdir()
        (folder / "stukwijzer.toml").write_text(f'[llm]\nurl = "{server.address}"\nmodel = "klein"\n', encoding="utf-8")
        settings = load_settings(folder)
        gate = build_gate(settings)
        with open_for_serving(settings, gate) as library:
            service = Service(settings, library, gate)
            service.index([tmp_path / "camera.md"], lambda _: None)
            service.warm_up()
            assert server.requests == []  # trying out suggestions is no work for a model
            page = asking._respond(service, "Hoeveel camera's hangen er in het centrum?", Conversation())
            next(page)
            shown = str(next(page)[1])
            page.close()
            assert server.gone.wait(5)
    assert "In het centrum hangen 14 camera&#39;s." in shown
    assert "Bezig met antwoorden" in shown
