"""An article or action as a whole: its name and what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answering.question import read_question
from assistant.answering.whole import asks_for_a_whole
from indexing import Hit
from tests.assistant.answering.samples import FixedLibrary, answering, hit, sealed


def _in_order(*hits: Hit) -> tuple[Hit, ...]:
    """The hits as passages of one paper, in this order."""
    return tuple(replace(one, passage=replace(one.passage, ordinal=at)) for at, one in enumerate(hits))


NAME = "Actie 4.1.2 Buurtkoffers uitlenen"
FOR_WHOM = hit(f"{NAME}\n\nVoor kleine gemeenten.", headings=("4.1 Samen", NAME, "Voor wie is de actie?"))
WORKING = hit(
    "- Buurten lenen een koffer met lampen en hesjes.\n- Na een maand gaat de koffer naar een andere buurt.",
    headings=("4.1 Samen", NAME, "Wat is de werking?"),
    kind="list",
)
OTHER = hit("De koffers van actie 4.1.2 staan in het gemeentehuis.", headings=("5 Praktisch",))


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("Wat staat er in actie 4.1.2?", True),
        ("Waar gaat artikel 2:50 over?", True),
        ("Wat kost actie 4.1.2?", False),
        ("Voor welke buurten is actie 4.1.2?", False),
        ("Wat staat er in het plan?", False),
    ],
)
def test_a_number_and_nothing_particular_asks_for_the_whole(question: str, *, whole: bool) -> None:
    assert asks_for_a_whole(read_question(sealed(question))) is whole


NEEDS = hit(
    "- Iemand van de gemeente die de koffers nakijkt en bijvult.\n- Een kast.",
    headings=("4.1 Samen", NAME, "Wat is ervoor nodig?"),
    kind="list",
)


def test_of_several_parts_the_beginning_of_each_is_given() -> None:
    answer = answering(FixedLibrary(*_in_order(FOR_WHOM, WORKING, NEEDS))).answer("Waar gaat actie 4.1.2 over?")
    assert [sentence.text for sentence in answer.sentences] == [
        NAME,
        "Buurten lenen een koffer met lampen en hesjes.",
        "Iemand van de gemeente die de koffers nakijkt en bijvult.",
    ]


def test_of_one_part_that_says_something_all_is_given() -> None:
    answer = answering(FixedLibrary(*_in_order(FOR_WHOM, WORKING, OTHER))).answer("Wat staat er in actie 4.1.2?")
    assert [sentence.text for sentence in answer.sentences] == [
        NAME,
        "Buurten lenen een koffer met lampen en hesjes.",
        "Na een maand gaat de koffer naar een andere buurt.",
    ]


def test_a_number_that_is_not_there_is_not_made_up() -> None:
    answer = answering(FixedLibrary(FOR_WHOM, WORKING)).answer("Wat staat er in actie 4.9.9?")
    assert answer.abstained
