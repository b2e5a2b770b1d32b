"""Drafting with a language model: what it may change, and that everything falls back to the words of the papers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest

from assistant.drafting import Desk, Draft, Drafter, as_text, write_docx
from assistant.language_model import Connection, Endpoint, ServedModel
from tests.assistant.drafting.test_drafter import BRIEF
from tests.assistant.language_model.scripted import Act, Handler, Says, Server, serving, status
from tests.ui.conftest import run, write_papers

ROOT = Path(__file__).parents[3]
QUICK = Connection(connect=1.0, silence=1.0, total=5.0, bytes=2_000_000)
WORDS = {
    "In 2025 ontving de gemeente 48 meldingen over loslopende honden in het Elsterpark.": (
        "De gemeente ontving in 2025 48 meldingen over loslopende honden in het Elsterpark."
    ),
    "De aanleg van het hondenlosloopgebied kost € 23.400.": "Het hondenlosloopgebied kost € 24.000.",
    "Omwonenden van het Elsterpark vrezen geluidsoverlast door blaffende honden.": (
        "Omwonenden van het Elsterpark en van Zuiderpark vrezen geluidsoverlast door blaffende honden."
    ),
}


def _model(server: Server) -> ServedModel:
    return ServedModel(Endpoint.at(server.address), "klein", connection=QUICK, pause=lambda _: None)


def _rewriting(write: Callable[[str], str]) -> Act:
    """An act: writes the sentence it was asked for anew."""

    def act(handler: Handler) -> None:
        sentence = handler.server.requests[-1].text.rpartition("Zin: ")[2].strip()
        Says(write(sentence))(handler)

    return act


def _with(drafter: Drafter, act: Act) -> Draft:
    with serving(act) as server:
        return Drafter(drafter._library, drafter._gate, drafter.shelf, _model(server)).draft("collegevoorstel", BRIEF)


@pytest.fixture(scope="module")
def literal(drafter: Drafter) -> Draft:
    return drafter.draft("collegevoorstel", BRIEF)


@pytest.fixture(scope="module")
def reworded(drafter: Drafter) -> Draft:
    return _with(drafter, _rewriting(lambda sentence: WORDS.get(sentence, sentence)))


def _text(draft: Draft) -> str:
    return "\n".join(paragraph.text for section in draft.sections for paragraph in section.paragraphs)


def test_a_sentence_that_the_source_carries_stands_in_other_words_with_its_source(reworded: Draft) -> None:
    old, new = next(iter(WORDS.items()))
    assert new in _text(reworded)
    assert old not in _text(reworded)
    (n,) = [n for n, said in reworded.said().items() if new in said]
    assert old in reworded.citations[n - 1].quote


def test_another_figure_and_a_new_name_are_not_taken(reworded: Draft) -> None:
    assert "€ 23.400" in _text(reworded)
    assert "€ 24.000" not in _text(reworded)
    assert "Zuiderpark" not in _text(reworded)
    (notice,) = reworded.notices
    assert notice.code == "draft-kept-literal"


def test_the_sources_are_those_of_the_literal_draft(literal: Draft, reworded: Draft) -> None:
    assert [one.quote for one in reworded.citations] == [one.quote for one in literal.citations]
    made = dict(reworded.provenance)
    assert (made["engine"], made["model"], made["prompt"]) == ("taalmodel", "klein", "nl-1")
    assert made["template"] == dict(literal.provenance)["template"]


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (status(500), "draft-model-failed"),
        (status(404), "draft-model-failed"),
        (lambda handler: handler.begin(), "draft-model-failed"),
        (Says("Daar kan ik u niet mee helpen."), "draft-kept-literal"),
        (Says(""), "draft-kept-literal"),
        (Says("De gemeente is groot. De gemeente is mooi."), "draft-kept-literal"),
        (Says("blauw " * 400), "draft-kept-literal"),
        (_rewriting(lambda sentence: f"{sentence.rstrip('.')}, aldus burgemeester Jansen."), "draft-kept-literal"),
        (_rewriting(lambda sentence: sentence.replace(" ", " niet ", 1)), "draft-kept-literal"),
    ],
    ids=["fails", "unknown", "silent", "refuses", "empty", "two", "too-long", "adds-a-name", "denies"],
)
def test_whatever_goes_wrong_the_words_of_the_papers_stand_there(
    drafter: Drafter, literal: Draft, act: Act, code: str
) -> None:
    made = _with(drafter, act)
    assert _text(made) == _text(literal)
    assert made.sections == literal.sections
    assert dict(made.provenance)["engine"] == "built-in"
    assert [notice.code for notice in made.notices] == [code]


def test_an_unreachable_model_is_asked_no_second_sentence(drafter: Drafter) -> None:
    with serving(status(401)) as server:
        made = Drafter(drafter._library, drafter._gate, drafter.shelf, _model(server)).draft("collegevoorstel", BRIEF)
        assert len(server.requests) == 1
    assert dict(made.notices[0].details)["problem"] == "model-key-refused"


def test_the_model_sees_one_sentence_with_its_passage_and_never_the_brief(drafter: Drafter) -> None:
    with serving(_rewriting(lambda sentence: sentence)) as server:
        Drafter(drafter._library, drafter._gate, drafter.shelf, _model(server)).draft("collegevoorstel", BRIEF)
        assert server.requests
        assert all("Een budget van € 25.000" not in request.text for request in server.requests)


def test_an_edit_keeps_the_source_of_a_reworded_sentence_until_it_is_changed(drafter: Drafter, reworded: Draft) -> None:
    new = next(iter(WORDS.values()))
    key = next(section.key for section in reworded.sections if any(new in one.text for one in section.paragraphs))
    text = as_text(reworded.section(key))
    assert drafter.edited(reworded, key, text) == reworded
    changed = drafter.edited(reworded, key, text.replace("48 meldingen", "heel veel meldingen"))
    assert len(changed.citations) < len(reworded.citations)


def test_dropping_a_reworded_source_takes_its_sentence_away(drafter: Drafter, reworded: Draft) -> None:
    new = next(iter(WORDS.values()))
    n = next(n for n, said in reworded.said().items() if new in said)
    assert new not in _text(drafter.dropped(reworded, n))


def test_what_is_kept_holds_no_words_of_the_papers(
    drafter: Drafter, reworded: Draft, literal: Draft, tmp_path: Path
) -> None:
    desk = Desk(tmp_path, drafter._library, drafter.shelf)
    name = desk.keep("iemand", reworded)
    assert all("48 meldingen" not in path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.json"))
    again = desk.take("iemand", name)
    assert _text(again) == _text(literal)
    assert dict(again.provenance)["engine"] == "built-in"


def test_the_account_names_the_model_and_its_prompt(reworded: Draft, tmp_path: Path) -> None:
    write_docx(reworded, tmp_path / "stuk.docx")
    word = docx.Document(str(tmp_path / "stuk.docx"))
    cells = [cell.text for cell in word.tables[-1].columns[1].cells]
    assert "klein, versie nl-1" in cells
    assert any("taalmodel" in line.text for line in word.paragraphs)
    assert any(next(iter(WORDS)) in comment.text for comment in word.comments), "the comment has the literal quote"


@pytest.fixture(scope="module")
def tiny() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.assistant.language_model.tiny_server", TINY]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield f"http://127.0.0.1:{int(server.stdout.readline())}/v1"
        finally:
            server.terminate()


TINY = "De burgemeester kan tot cameratoezicht besluiten op een openbare plaats."


@pytest.mark.slow
def test_a_real_model_rephrases_one_sentence_and_is_not_believed_in_the_others(tiny: str, tmp_path: Path) -> None:
    """It says the same sentence whatever it is asked: right for one sentence of the papers, wrong for the rest."""
    papers, data = tmp_path / "stukken", tmp_path / "gegevens"
    papers.mkdir()
    data.mkdir()
    write_papers(papers)
    assert run("index", papers, "--data", data).code in (0, 3)
    (data / "stukwijzer.toml").write_text(f'[llm]\nurl = "{tiny}"\nmodel = "tiny"\n', encoding="utf-8")
    brief = tmp_path / "opdracht.txt"
    brief.write_text("Onderwerp: cameratoezicht\nDe burgemeester wil weten wat er kan.\n", encoding="utf-8")

    made = run("draft", "memo", "--brief", brief, "--data", data, "--json").json
    text = "\n".join(section["text"] for section in made["sections"])
    assert text.count(TINY) == 1
    assert "85.000 euro" in text
    assert (made["provenance"]["engine"], made["provenance"]["model"]) == ("taalmodel", "tiny")
    assert any("letterlijk gebleven" in notice for notice in made["notices"])
