"""An answer on the page while it grows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import Answer, AnswerSentence, Support
from privacy import Reason
from tests.assistant.language_model.scripted import Handler, serving
from ui.composition import build_gate, open_for_serving
from ui.settings import load_settings
from ui.web.conversation import Conversation, Turn, show_turn
from ui.web.pages import asking
from ui.web.rendering import render
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
    html = show_turn(Turn("Vraag?", answer), 0)
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
            shown = next(page).current
            page.close()  # type: ignore[attr-defined]
            assert server.gone.wait(5)
    assert "In het centrum hangen 14 camera&#39;s." in shown
    assert "Bezig met antwoorden" in shown


RULES = """# Evenementen

## Tijden

{first}

{second}

{third}
"""


@pytest.fixture
def two_collections(tmp_path: Path) -> Iterator[Service]:
    settings = load_settings(tmp_path / "data")
    gate = build_gate(settings)
    with open_for_serving(settings, gate) as library:
        service = Service(settings, library, gate)
        for name, hour in (("Noord", "twee"), ("Zuid", "drie")):
            library.create_collection(name)
            paper = tmp_path / f"{name}.md"
            paper.write_text(f"# Sluiting {name}\n\nEen terras sluit om {hour} uur.\n", encoding="utf-8")
            service.index([paper], lambda _: None, name)
        yield service


def _asked(service: Service, chosen: Sequence[str]) -> tuple[str, Conversation]:
    *_, last = asking._respond(service, "Hoe laat sluit een terras?", Conversation(), chosen)
    return last.current, last.talk


def test_a_question_keeps_to_the_chosen_collection_and_the_page_says_so(two_collections: Service) -> None:
    ids = {one.name: one.id for one in two_collections.collections()}
    for name, hour, other in (("Noord", "twee", "drie"), ("Zuid", "drie", "twee")):
        shown, talk = _asked(two_collections, [ids[name]])
        assert f"Een terras sluit om {hour} uur." in shown
        assert f"om {other} uur" not in shown
        assert f"Alleen gezocht in: {name}." in shown
        assert talk.turns[0].searched == (name,)


def test_without_a_choice_all_is_searched_and_nothing_is_said_of_it(two_collections: Service) -> None:
    shown, _ = _asked(two_collections, [])
    assert "om twee uur" in shown
    assert "om drie uur" in shown
    assert "Alleen gezocht in" not in shown


def test_an_unknown_collection_lets_nothing_through(two_collections: Service) -> None:
    shown, talk = _asked(two_collections, ["bestaat-niet"])
    assert talk.turns[0].answer.abstained
    assert talk.turns[0].answer.nearest == ()
    assert "terras sluit" not in shown


def test_what_stands_before_and_after_a_quote_is_shown_with_it(two_collections: Service, tmp_path: Path) -> None:
    lines = (f"Regel {n} gaat over {what}. " * 60 for n, what in ((1, "muziek"), (3, "afval")))
    first, third = lines
    second = "Een circus staat hooguit negen dagen op het plein. " + "Het circus ruimt daarna het plein op. " * 14
    paper = tmp_path / "circus.md"
    paper.write_text(RULES.format(first=first, second=second, third=third), encoding="utf-8")
    two_collections.index([paper], lambda _: None)
    *_, last = asking._respond(two_collections, "Hoeveel dagen staat een circus op het plein?", Conversation())
    before, _, after = last.current.partition("<mark>Een circus staat hooguit negen dagen op het plein.</mark>")
    assert "Staat ervoor: </span>Regel 1 gaat over muziek." in before
    assert "Regel 3 gaat over afval." in after


def test_a_source_that_was_removed_meanwhile_has_no_surroundings(two_collections: Service) -> None:
    _, talk = _asked(two_collections, [])
    answer = talk.turns[0].answer
    assert set(two_collections.surroundings(answer)) == {citation.passage_id for citation in answer.citations}
    two_collections.remove([document.id for document in two_collections.documents()])
    assert two_collections.surroundings(answer) == {}


@pytest.mark.parametrize("logged", [True, False])
def test_who_asks_is_told_when_questions_are_logged(logged: bool) -> None:
    head = render("asking_head", engine="ingebouwd", logged=logged)
    assert ("Uw vragen komen in het logboek" in head) is logged


def test_what_was_said_earlier_is_sent_once_for_each_answer(two_collections: Service) -> None:
    question = "Hoe laat sluit een terras?"
    *_, first = asking._respond(two_collections, question, Conversation())
    moments = list(asking._respond(two_collections, "Hoeveel dagen staat een circus op het plein?", first.talk))
    assert len(moments) > 1
    assert [moment.earlier for moment in moments] == [first.talk.html(), *[None] * (len(moments) - 1)]
    assert moments[-1].talk.earlier_html() == moments[0].earlier
    assert question in str(moments[0].earlier)
