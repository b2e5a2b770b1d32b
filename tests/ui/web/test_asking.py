"""An answer on the page while it grows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant import Answer, AnswerSentence, Support
from privacy import Reason
from ui.web.conversation import show_turn
from ui.web.pages import asking

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
