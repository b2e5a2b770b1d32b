"""`check --model`: proposals of a language model on the command line, as JSON and in Word; the text stays as it is."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from tests.assistant.language_model.scripted import Says, serving, status
from tests.ui.conftest import run

WRITTEN = "De raad heb het plan besproken."
PRIVATE = "De raad heb het plan met mevrouw J. van Dam besproken."


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    word = docx.Document()
    word.add_paragraph(WRITTEN)
    word.add_paragraph(PRIVATE)
    word.save(str(tmp_path / "nota.docx"))
    return tmp_path / "nota.docx"


def test_a_proposal_is_shown_as_one_and_changes_nothing(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = paper.with_name("uit.docx")
    with serving(Says(WRITTEN.replace("heb", "heeft"))) as server:
        monkeypatch.setenv("STUKWIJZER_LLM__URL", server.address)
        monkeypatch.setenv("STUKWIJZER_LLM__MODEL", "klein")
        out = ("--off", "subjects", "--off", "agreement", "--model", "--data", paper.parent / "data")
        shown = run("check", paper, *out)
        (remark,) = run("check", paper, "-o", target, "--json", *out).json["remarks"]
        assert not any("van Dam" in request.text for request in server.requests), "personal data are not sent"
    assert "“heb”. Het taalmodel stelt voor: ‘heeft’. Beoordeel dit zelf." in shown.out
    assert (remark["rule"], remark["severity"], remark["suggestions"]) == ("model-edits", "hint", ["heeft"])
    written = docx.Document(str(target))
    assert [line.text for line in written.paragraphs] == [WRITTEN, PRIVATE]
    (comment,) = written.comments
    assert comment.text.startswith("Het taalmodel stelt voor")


def test_a_failing_model_leaves_the_other_remarks(paper: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(status(401)) as server:
        monkeypatch.setenv("STUKWIJZER_LLM__URL", server.address)
        monkeypatch.setenv("STUKWIJZER_LLM__MODEL", "klein")
        ran = run("check", paper, "--model", "--data", paper.parent / "data")
    assert ran.code == 0
    assert "taalmodel" in ran.err


def test_without_a_model_that_is_said(paper: Path) -> None:
    ran = run("check", paper, "--model", "--data", paper.parent / "data")
    assert (ran.code, "llm.url" in ran.err) == (1, True)
