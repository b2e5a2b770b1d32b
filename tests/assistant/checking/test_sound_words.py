"""Words that a dictionary lacks, or that a look at their parts could take for another: none may raise an alarm."""

from __future__ import annotations

import pytest

from assistant.checking import Checker
from tests.assistant.checking.texts import by_rule

SOUND = [
    "De bijstelling van de begroting volgt in mei.",
    "De netto contante waarde van de grond daalt.",
    "De beheertaken en de beheerkosten liggen bij de gemeente, de perceelsgrens is ingemeten.",
    "De rekenkamer toetst de tweestapsverificatie en het driejaarsplan.",
    "De nabetaalde toelagen zijn verrekend.",
    "Anonimiseer de stukken voor publicatie.",
    "De pfashoudende grond wordt afgevoerd.",
    "In de nettoboekwaarde zit een afwaardering.",
    "De geluidnorm voor geluidgevoelige panden geldt.",
]


@pytest.mark.parametrize("text", SOUND)
def test_a_sound_word_raises_no_alarm(checker: Checker, text: str) -> None:
    assert by_rule(checker, text, "spelling") == []


def test_a_letter_that_stands_alone_is_no_word(checker: Checker) -> None:
    assert by_rule(checker, "In de e ruimte staat een c lijst.", "spelling") == []
