"""An everyday expression of a question is read as the word that papers use."""

from __future__ import annotations

from importlib.resources import files

import pytest

from assistant.answering.focus import LIGHT_SHARE, focus_of
from assistant.answering.idioms import idioms_in
from assistant.answering.question import read_question
from assistant.answering.ranking import SentenceRanker
from assistant.answering.terms import words_of
from tests.assistant.answering.samples import hit, sealed


@pytest.mark.parametrize(
    ("question", "expressions"),
    [
        ("Wie houdt op de kade een oogje in het zeil?", ["oogje in het zeil"]),
        ("Waardoor is de haven door haar geld heen?", ["door haar geld heen"]),
        ("Wie trok vorig jaar aan de bel over oud en nieuw?", ["trok vorig jaar aan de bel", "oud en nieuw"]),
        ("Hangt er een bel aan de kade?", []),
    ],
)
def test_expressions_are_found_with_what_stands_between(question: str, expressions: list[str]) -> None:
    assert [question[one.span.start : one.span.end] for one in idioms_in(question)] == expressions


def test_the_meaning_counts_and_the_words_of_the_expression_hardly_do() -> None:
    shares = {one.word.folded: one.share for one in focus_of("Wie houdt een oogje in het zeil?")}
    assert shares["toezicht"] == 1.0
    assert shares["zeil"] <= LIGHT_SHARE


@pytest.mark.parametrize("said", ["toezicht op de kade", "een oogje in het zeil op de kade"])
def test_the_meaning_finds_the_sentence_and_so_does_the_expression_itself(said: str) -> None:
    other = hit("De kade is door de havenmeester met zeil en doek bekleed.", score=1.0)
    answer = hit(f"De havenmeester houdt {said}.", score=0.9)
    asked = read_question(sealed("Houdt de havenmeester een oogje in het zeil op de kade?"))
    assert SentenceRanker().ranked(asked, [other, answer])[0].passage.text == answer.passage.text


def test_each_line_of_the_list_has_an_expression_of_several_words_and_its_meaning() -> None:
    text = files("assistant.answering").joinpath("idioms.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    expressions = [line.split(" = ")[0] for line in lines]
    assert all(len(line.split(" = ")) == 2 and len(line.split(" = ")[0].split()) > 1 for line in lines)
    assert len(set(expressions)) == len(expressions)
    assert all(words_of(meaning) for line in lines for meaning in line.split(" = ")[1].split(", "))
