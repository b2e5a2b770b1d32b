"""Conversations that are kept: for their own user, without names, and gone with the documents they came from."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant import Answer, AnswerSentence, Citation, Support
from indexing import EVERYTHING, DocumentFilter, KeptTexts, Scope
from privacy import Reason
from ui.composition import build_gate, open_for_serving
from ui.history import restored, written
from ui.settings import load_settings
from ui.web.access import LOCAL, Role, User
from ui.web.conversation import Conversation
from ui.web.pages import asking
from ui.web.service import Service

PAPERS = {
    "ballon.md": "# Luchtballonnen\n\nEen ontheffing voor een luchtballon geldt twee jaar.\n",
    "wagen.md": (
        "# Wagens\n\nEen carnavalswagen wordt uiterlijk drie weken voor de optocht gekeurd. "
        "Dat gebeurt bij de zilverspar.\n"
    ),
}
BALLOON, WAGON = "Hoe lang geldt een ontheffing voor een luchtballon?", "Wanneer wordt een carnavalswagen gekeurd?"
OTHER = User("b2", "B", frozenset(Role))


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "_PAUSE", 0)


def bytes_below(folder: Path) -> bytes:
    """Every byte of every file in a data folder but the settings."""
    return b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix != ".toml")


def _opened(folder: Path, settings: str = "") -> Iterator[Service]:
    (folder / "data").mkdir()
    (folder / "data" / "stukwijzer.toml").write_text(settings, encoding="utf-8")
    known = load_settings(folder / "data")
    gate = build_gate(known)
    with open_for_serving(known, gate) as library:
        service = Service(known, library, gate)
        for name, text in PAPERS.items():
            (folder / name).write_text(text, encoding="utf-8")
            service.index([folder / name], lambda _: None)
        yield service


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    yield from _opened(tmp_path)


def _asked(service: Service, question: str, talk: Conversation | None = None) -> Conversation:
    *_, last = asking._respond(service, question, talk or Conversation())
    assert last.complete, last.current
    return last.talk


def _only(service: Service) -> str:
    ((_, id_),) = service.talks.all()
    return id_


def test_a_conversation_comes_back_as_it_was(service: Service) -> None:
    talk = _asked(service, WAGON, _asked(service, BALLOON))
    again = service.talks.reopened(_only(service))
    assert [replace(turn, answer=replace(turn.answer, nearest=())) for turn in again.turns] == [
        replace(turn, answer=replace(turn.answer, nearest=())) for turn in talk.turns
    ]
    assert again.id == talk.id
    assert "<mark>Een carnavalswagen wordt uiterlijk drie weken voor de optocht gekeurd.</mark>" in again.newest_html()
    ((name, _),) = service.talks.all()
    assert name.endswith(f": {BALLOON} (2 vragen)")


def test_a_reopened_conversation_goes_on_under_the_same_name(service: Service) -> None:
    _asked(service, BALLOON)
    again = _asked(service, WAGON, service.talks.reopened(_only(service)))
    assert len(again.turns) == 2
    assert _only(service) == again.id
    assert len(service.talks.reopened(again.id).turns) == 2


def test_an_unanswered_question_is_kept_with_what_came_near(service: Service) -> None:
    talk = _asked(service, "Wie is de koning van Lapland?")
    (turn,) = service.talks.reopened(_only(service)).turns
    assert turn.answer.abstained
    assert [hit.passage for hit in turn.answer.nearest] == [hit.passage for hit in talk.turns[0].answer.nearest] != []


def test_names_in_a_question_are_kept_as_placeholders_only(service: Service, tmp_path: Path) -> None:
    _asked(service, "Mag mevrouw J. van der Meulen een carnavalswagen hebben?")
    again = service.talks.reopened(_only(service))
    assert "[PERSOON-A]" in again.newest_html()
    assert b"Meulen" not in bytes_below(tmp_path / "data")


def test_a_new_name_in_a_reopened_conversation_has_a_placeholder_of_its_own(service: Service) -> None:
    _asked(service, "Mag mevrouw J. van der Meulen een carnavalswagen hebben?")
    talk = _asked(service, "En mag de heer P. de Wit dat ook?", service.talks.reopened(_only(service)))
    assert "[PERSOON-B]" in talk.turns[1].asked
    assert "P. de Wit" in talk.newest_html()
    assert "P. de Wit" not in talk.earlier_html()


def test_nobody_else_sees_opens_or_deletes_it(service: Service) -> None:
    _asked(service, BALLOON)
    id_ = _only(service)
    other = service.of(OTHER)
    assert other.talks.all() == []
    assert other.talks.reopened(id_).turns == ()
    other.talks.delete(id_)
    other.talks.delete_all()
    assert len(service.talks.reopened(id_).turns) == 1


def test_who_goes_on_with_a_stolen_name_adds_to_nothing(service: Service) -> None:
    _asked(service, BALLOON)
    _asked(service.of(OTHER), WAGON, Conversation(id=_only(service)))
    assert len(service.talks.reopened(_only(service)).turns) == 1


def test_what_is_thrown_away_is_gone_from_the_bytes(service: Service, tmp_path: Path) -> None:
    _asked(service, BALLOON)
    _asked(service, WAGON)
    (_, wagon), _ = ((name, id_) for name, id_ in service.talks.all())
    assert WAGON.encode() in bytes_below(tmp_path / "data")
    service.talks.delete(wagon)
    assert WAGON.encode() not in bytes_below(tmp_path / "data")
    assert BALLOON.encode() in bytes_below(tmp_path / "data")
    service.talks.delete_all()
    assert BALLOON.encode() not in bytes_below(tmp_path / "data")
    assert service.talks.all() == []


def test_only_this_account_can_read_it(service: Service, tmp_path: Path) -> None:
    _asked(service, BALLOON)
    assert stat.S_IMODE((tmp_path / "data" / "kept.sqlite3").stat().st_mode) == 0o600


def test_a_removed_document_takes_the_answers_along_but_not_the_questions(service: Service, tmp_path: Path) -> None:
    _asked(service, WAGON, _asked(service, BALLOON))
    assert service.remove(["wagen.md"]).verified
    first, second = service.talks.reopened(_only(service)).turns
    assert "twee jaar" in first.answer.text
    assert second.asked == WAGON
    assert "Stel de vraag opnieuw" in second.answer.text
    assert b"drie weken voor de optocht" not in bytes_below(tmp_path / "data")


def test_what_a_reviewer_takes_away_is_gone_from_the_answers_too(service: Service, tmp_path: Path) -> None:
    _asked(service, "Wanneer wordt een carnavalswagen gekeurd?")
    assert b"zilverspar" in bytes_below(tmp_path / "data")
    service.reviews.redact("wagen.md", "zilverspar", "ADRES", Scope.DOCUMENT, "een naam")
    assert b"zilverspar" not in bytes_below(tmp_path / "data")


def test_a_file_that_is_read_anew_takes_its_old_answers_along(service: Service, tmp_path: Path) -> None:
    _asked(service, WAGON)
    (tmp_path / "wagen.md").write_text("# Wagens\n\nEen carnavalswagen wordt nooit gekeurd.\n", encoding="utf-8")
    service.index([tmp_path / "wagen.md"], lambda _: None)
    (turn,) = service.talks.reopened(_only(service)).turns
    assert "Stel de vraag opnieuw" in turn.answer.text


def test_an_answer_whose_source_went_while_it_was_made_is_not_kept(service: Service) -> None:
    talk = _asked(service, WAGON)
    service.talks.delete_all()
    service.remove(["wagen.md"])
    asked = service.scrub_question(WAGON, talk.recall)
    assert service.talks.keep(replace(talk, id=""), asked).id == ""
    assert service.talks.all() == []


def test_who_may_no_longer_see_a_collection_sees_no_answer_from_it(service: Service) -> None:
    north = service._library.create_collection("Noord")
    mine = User("c3", "C", frozenset({Role.ADVISER}), frozenset({north.id}))
    service.move(["wagen.md"], "Noord")
    _asked(service.of(mine), WAGON)
    seen = service.of(mine).talks.reopened(_only(service.of(mine)))
    assert "drie weken" in seen.newest_html()
    service.move(["wagen.md"], service.collections()[0].id)
    later = service.of(mine).talks.reopened(_only(service.of(mine))).newest_html()
    assert "drie weken" not in later
    assert WAGON in later


def test_old_conversations_go_and_zero_days_keep_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for service in _opened(tmp_path):
        _asked(service, BALLOON)
    texts = KeptTexts(tmp_path / "data")
    texts.forget(1)
    assert len(texts.series(LOCAL.key)) == 1

    class Later(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return datetime.now(UTC) + timedelta(days=30, seconds=1)

    monkeypatch.setattr("indexing.kept_texts.datetime", Later)
    texts.forget(31)
    assert len(texts.series(LOCAL.key)) == 1
    texts.forget(30)
    assert texts.series(LOCAL.key) == ()


def test_with_zero_days_nothing_is_kept_and_what_was_goes(tmp_path: Path) -> None:
    for service in _opened(tmp_path, "[history]\ndays = 0\n"):
        KeptTexts(tmp_path / "data").add(LOCAL.key, "a", service.scrub_question(BALLOON, Conversation().recall), "", ())
        talk = _asked(service, WAGON)
        assert (talk.id, service.talks.all()) == ("", [])
        assert not bytes_below(tmp_path / "data").count(BALLOON.encode())


def test_looking_where_nothing_was_kept_makes_no_file(service: Service, tmp_path: Path) -> None:
    assert service.talks.all() == []
    assert not (tmp_path / "data" / "kept.sqlite3").exists()


def test_an_answer_of_any_form_comes_back_whole(service: Service) -> None:
    citation = Citation(1, "wagen.md", "d", "Terrassen", "Kop", 3, "Zin.", "Een. Zin.", "p", 5, 9, 0.5)
    sentence = AnswerSentence("Een zin.", (1,), factoid="zin", item=True, support=Support.PARTLY)
    notice = Reason("model-failed", (("problem", "model-silent"), ("seconds", 3)))
    answer = Answer(
        "Vraag?",
        "taalmodel",
        False,
        "Een zin.",
        (sentence,),
        (citation,),
        (),
        (("engine", "1"),),
        "zin",
        True,
        (notice,),
    )
    text = written(answer, ("Noord",))
    assert restored(text, service._library, EVERYTHING) == (answer, ("Noord",))
    assert restored(text, service._library, DocumentFilter(collections=frozenset())) == (answer, ("Noord",))
