"""What someone says of an answer is kept without what it was about."""

from __future__ import annotations

import json
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant import Answer, Citation
from tests.ui.conftest import run
from ui.feedback import FILE, Because, Feedback, Judgement, Verdict
from ui.judgements import tally
from ui.settings import load_settings

CITATION = Citation(1, "regels.md", "id-1", "Regels", "Kop", None, "Citaat.", "Citaat.", "p1", 0, 7, 1.0)
TWICE = Citation(2, "regels.md", "id-1", "Regels", "Kop", None, "Zin.", "Zin.", "p2", 0, 4, 1.0)
ANSWER = Answer("Waar staat de loods?", "ingebouwd", False, "Citaat.", (), (CITATION, TWICE), (), ())


def _feedback(folder: Path, settings: str = "") -> Feedback:
    folder.mkdir(exist_ok=True)
    (folder / "stukwijzer.toml").write_text(settings, encoding="utf-8")
    return Feedback(load_settings(folder))


def test_a_verdict_is_kept_without_question_answer_or_name_of_a_document(tmp_path: Path) -> None:
    _feedback(tmp_path).add(Verdict.WRONG, "Waar staat de loods?", ANSWER)
    kept = (tmp_path / FILE).read_text(encoding="utf-8")
    assert not any(word in kept for word in ("loods", "Citaat", "regels", "Kop"))
    (judgement,) = _feedback(tmp_path).all()
    assert (judgement.verdict, judgement.engine, judgement.documents) == ("wrong", "ingebouwd", ("id-1",))
    assert judgement.question == ""


def test_the_scrubbed_question_is_kept_where_the_settings_say_so(tmp_path: Path) -> None:
    feedback = _feedback(tmp_path, "[feedback]\nquestions = true\n")
    feedback.add(Verdict.RIGHT, "Wie is [PERSOON-A]?", ANSWER)
    assert [one.question for one in feedback.all()] == ["Wie is [PERSOON-A]?"]


def test_only_this_account_can_read_it(tmp_path: Path) -> None:
    _feedback(tmp_path).add(Verdict.PARTLY, "Vraag?", ANSWER)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize(("days", "left"), [(9, 1), (11, 2)])
def test_old_lines_go(tmp_path: Path, days: int, left: int) -> None:
    feedback = _feedback(tmp_path, f"[feedback]\ndays = {days}\n")
    before = (datetime.now(UTC) - timedelta(days=10)).isoformat(timespec="seconds")
    old = Judgement(before, "right", "ingebouwd", abstained=False, documents=())
    (tmp_path / FILE).write_text(json.dumps(asdict(old)) + "\n", encoding="utf-8")
    feedback.add(Verdict.RIGHT, "Vraag?", ANSWER)
    assert len(feedback.all()) == left


def test_many_at_once_are_all_kept(tmp_path: Path) -> None:
    feedback = _feedback(tmp_path)
    with ThreadPoolExecutor(8) as people:
        list(people.map(lambda _: feedback.add(Verdict.RIGHT, "Vraag?", ANSWER), range(40)))
    assert len(feedback.all()) == 40


def test_what_is_wrong_is_added_to_its_verdict_only(tmp_path: Path) -> None:
    feedback = _feedback(tmp_path)
    first, second = (feedback.add(Verdict.WRONG, "Vraag?", ANSWER) for _ in range(2))
    feedback.because(second, Because.OUTDATED)
    feedback.because("weg", Because.MISSING)
    assert [(one.id, one.because) for one in feedback.all()] == [(first, ""), (second, "outdated")]


def test_a_line_of_before_there_were_reasons_is_still_read(tmp_path: Path) -> None:
    feedback = _feedback(tmp_path)
    old = {"at": "2026-11-01T00:00:00+00:00", "verdict": "right", "engine": "x", "abstained": False, "documents": []}
    (tmp_path / FILE).write_text(json.dumps({**old, "question": ""}) + "\n", encoding="utf-8")
    assert feedback.all()[0].because == ""


def test_the_command_counts_verdicts_reasons_and_documents(data: Path) -> None:
    (regels,) = (
        one["id"] for one in run("documents", "--data", data, "--json").json["documents"] if "camera" in one["document"]
    )
    feedback = Feedback(load_settings(data))
    answer = replace(ANSWER, citations=(replace(CITATION, document_id=regels),))
    feedback.because(feedback.add(Verdict.WRONG, "Waar staat de loods?", answer), Because.OUTDATED)
    feedback.add(Verdict.RIGHT, "Waar staat de loods?", answer)
    feedback.add(Verdict.PARTLY, "Waar staat de loods?", ANSWER)
    try:
        shape = run("feedback", "--data", data, "--json").json
        shown = run("feedback", "--data", data).out
    finally:
        (data / FILE).unlink()
    assert (shape["total"], shape["verdicts"]) == (3, {"right": 1, "partly": 1, "wrong": 1})
    assert {code: count for code, count in shape["because"].items() if count} == {"outdated": 1}
    assert shape["doubted"] == [{"document": "cameratoezicht.md", "count": 1}]
    assert shape["questions"] == []
    assert "loods" not in json.dumps(shape) + shown
    assert "het stuk is verouderd" in shown


def test_without_verdicts_the_command_says_where_they_come_from(tmp_path: Path) -> None:
    ran = run("feedback", "--data", tmp_path / "leeg")
    assert ran.code == 0
    assert "op de pagina Vragen" in ran.out
    assert not (tmp_path / "leeg").exists()


def test_kept_questions_are_shown_and_days_narrow_it_down(tmp_path: Path) -> None:
    feedback = _feedback(tmp_path, "[feedback]\nquestions = true\n")
    feedback.add(Verdict.WRONG, "Wie is [PERSOON-A]?", ANSWER)
    assert [one.question for one in tally(feedback.all(), (), 1).asked] == ["Wie is [PERSOON-A]?"]
    assert tally(feedback.all(), (), -1).total == 0
