"""A sentence fits that has the form of the answer asked for, whatever words it shares with the question."""

from __future__ import annotations

import pytest

from assistant.answering.question import read_question
from assistant.answering.units import units_of
from assistant.answering.word_fit import word_fit
from tests.assistant.answering.samples import hit, sealed


def _fit(question: str, sentence: str) -> float:
    return word_fit(read_question(sealed(question)), units_of(hit(sentence), 0)[0])


@pytest.mark.parametrize(
    ("question", "fits", "does_not"),
    [
        (
            "Welke partijen beheren de kade?",
            "Hier zijn de scholen en een stichting aan zet.",
            "Dat scheelt de HM’ers tijd bij het beheer.",
        ),
        (
            "Wie is er aan zet bij onraad?",
            "Dat is het OM, met de schippers.",
            "Dat is goed om te weten voor later.",
        ),
        (
            "Mag een schipper zomaar aanleggen?",
            "Aanleggen moet juridisch geregeld zijn.",
            "Een schipper moet er geregeld voor omvaren.",
        ),
        (
            "Waardoor liep de kade leeg?",
            "De leegstand is te relateren aan de dijkversterking.",
            "De kade ligt in het oosten.",
        ),
    ],
)
def test_what_has_the_form_fits_better(question: str, fits: str, does_not: str) -> None:
    assert _fit(question, fits) > _fit(question, does_not)
