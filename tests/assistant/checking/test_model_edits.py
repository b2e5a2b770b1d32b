"""Edits by a language model: what becomes a remark, what is dropped, and every way in which a server fails."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.checking import Checker, ModelEdits
from assistant.language_model import Connection, Endpoint, ServedModel
from indexing import Span
from tests.assistant.checking.texts import markdown
from tests.assistant.language_model.scripted import Act, Handler, Says, Server, serving, status

QUICK = Connection(connect=1.0, silence=1.0, total=5.0, bytes=2_000_000)
WRITTEN = "De raad heb het plan op 3 mei 2026 met Anna de Boer besproken."


def _model(server: Server, **more: int) -> ServedModel:
    return ServedModel(Endpoint.at(server.address), "klein", connection=QUICK, pause=lambda _: None, **more)


def _edits(checker: Checker, text: str, *acts: Act) -> ModelEdits:
    with serving(*acts) as server:
        return _last(checker.edits(markdown(text), _model(server)))


def _last(steps: Iterator[ModelEdits]) -> ModelEdits:
    *_, made = steps
    return made


def test_a_small_edit_becomes_a_remark_on_its_words(checker: Checker) -> None:
    made = _edits(checker, WRITTEN, Says(WRITTEN.replace("heb", "heeft")))
    (remark,) = made.remarks
    assert (remark.fragment, remark.suggestions, made.problem) == ("heb", ("heeft",), None)
    assert WRITTEN[remark.start : remark.end] == "heb"
    assert "taalmodel" in remark.message


def test_what_was_found_is_given_after_each_sentence(checker: Checker) -> None:
    with serving(Says(WRITTEN), Says("De raad heeft het andere plan ook besproken.")) as server:
        text = markdown(WRITTEN + "\n\nDe raad heb het andere plan ook besproken.")
        steps = list(checker.edits(text, _model(server)))
    assert [(one.asked, one.total, len(one.remarks)) for one in steps] == [(0, 2, 0), (1, 2, 0), (2, 2, 1)]


def test_a_remark_on_the_whole_sentence_does_not_silence_the_model(checker: Checker) -> None:
    long = "De raad heb " + "het plan van de wijk en de school en " * 5 + "het dorp besproken."
    remarks = checker.check(markdown(long)).remarks
    assert "long-sentences" in {one.rule for one in remarks}
    beside = [one for one in remarks if one.fragment != "heb"]
    with serving(Says(long.replace("heb", "heeft"))) as server:
        made = _last(checker.edits(markdown(long), _model(server), beside))
    assert [one.suggestions for one in made.remarks] == [("heeft",)]


def test_a_missing_word_is_shown_with_the_word_before_it(checker: Checker) -> None:
    made = _edits(checker, "Het plan ligt bij gemeente ter inzage.", Says("Het plan ligt bij de gemeente ter inzage."))
    assert [(one.fragment, one.suggestions) for one in made.remarks] == [("bij", ("bij de",))]


@pytest.mark.parametrize(
    "given",
    [
        WRITTEN,
        WRITTEN.replace("3 mei", "4 mei"),
        WRITTEN.replace("mei", "juni"),
        WRITTEN.replace("Anna de Boer", "Anna Bakker"),
        WRITTEN.replace("besproken", "niet besproken"),
        WRITTEN.replace("besproken", "besprooken"),
        "De raad sprak over het plan en nam daarna op 3 mei 2026 met Anna de Boer een besluit.",
        WRITTEN.replace("heb", "heeft").replace("besproken", "afgerond"),
        WRITTEN + "\nIk heb de zin verbeterd.",
        "",
        "[PERSOON-1] heb het plan op 3 mei 2026 met Anna de Boer besproken.",
    ],
)
def test_what_is_no_small_edit_is_dropped(checker: Checker, given: str) -> None:
    assert _edits(checker, WRITTEN, Says(given)) == ModelEdits(())


def test_a_sentence_with_personal_data_and_one_that_has_a_remark_are_left_out(checker: Checker) -> None:
    document = markdown(WRITTEN + "\n\nDe raad heb het andere plan ook besproken.")
    with serving(Says("Iets anders.")) as server:
        _last(checker.edits(document, _model(server), private=[Span(39, 51)]))
        assert [WRITTEN in request.text for request in server.requests] == [False]
    remarks = checker.check(markdown("De raad heft het plan met de de buurt besproken.")).remarks
    with serving(Says("De raad heft het plan met de buurt besproken.")) as server:
        text = markdown("De raad heft het plan met de de buurt besproken.")
        made = _last(checker.edits(text, _model(server), remarks))
    assert made.remarks == ()


def _broken(handler: Handler) -> None:
    handler.begin()
    handler.piece("De raad")
    handler.close_connection = True
    handler.wfile.flush()
    handler.connection.shutdown(2)


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (status(500), "model-server-failed"),
        (status(401), "model-key-refused"),
        (status(404), "model-unknown"),
        (status(429), "model-busy"),
        (status(400), "model-request-refused"),
        (_broken, "model-broke-off"),
    ],
)
def test_a_failing_server_ends_the_asking_and_is_told(checker: Checker, act: Act, code: str) -> None:
    made = _edits(checker, WRITTEN + "\n\n" + WRITTEN, act)
    assert (made.remarks, made.problem.code if made.problem else None) == ((), code)


def test_a_cut_answer_is_no_edit_and_the_next_sentence_is_asked(checker: Checker) -> None:
    good = "De raad heb het andere plan besproken."
    made = _edits(
        checker, f"{WRITTEN}\n\n{good}", Says("De raad heeft", finish="length"), Says(good.replace("b h", "eft h"))
    )
    assert made.problem is None
    assert [one.fragment for one in made.remarks] == ["heb"]


def test_a_server_that_is_gone_is_told(checker: Checker) -> None:
    with serving(Says("x")) as server:
        model = _model(server)
    made = _last(checker.edits(markdown(WRITTEN), model))
    assert made.problem is not None
    assert made.problem.code == "model-unreachable"
