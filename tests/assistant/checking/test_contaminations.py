"""Expressions that ran into each other, and sound ones that look like them."""

from __future__ import annotations

import pytest

from assistant.checking import Checker
from tests.assistant.checking.texts import by_rule

WRONG = (
    ("Het zwembad kost erg duur.", "is erg duur"),
    ("De huurprijzen van de zaal zijn te duur.", "te hoog"),
    ("De leges zijn goedkoop.", "laag"),
    ("De buren irriteren zich aan het geluid.", "ergeren zich"),
    ("Beseft de verhuurder zich niet wat dit betekent?", "Beseft de verhuurder"),
    ("Omdat het feit dat het regent, gaat de markt niet door.", "Omdat"),
    ("De reden dat wij schrijven is omdat u niet belde.", "dat"),
    ("Het plan is zodanig gewijzigd zodat het past.", "dat"),
    ("De huurder noemt dat de ketel al een maand stuk is.", "zegt dat"),
    ("Qua kosten betreft is er geen bezwaar.", "Wat kosten betreft"),
    ("Het stuk ligt ten plaatse klaar.", "ter plaatse"),
)
SOUND = (
    "De boete kostte hem veel en was duur. Zij noemt dat een kans.",
    "De prijs die hij betaalde voor de auto was hoog, want de auto was duur.",
    "Hij beseft dat de eigenaar zich niet meldt. De cijfers zijn vergelijkbaar als het om jongeren gaat.",
    "Dit feit is hem te laste gelegd. De wond irriteert hem. Hij noemt dat in zijn brief.",
)


@pytest.mark.parametrize(("text", "right"), WRONG)
def test_a_contamination_is_found_with_what_is_meant(checker: Checker, text: str, right: str) -> None:
    assert [remark.suggestions[0] for remark in by_rule(checker, text, "contaminations")] == [right]


@pytest.mark.parametrize("text", SOUND)
def test_sound_expressions_are_left_alone(checker: Checker, text: str) -> None:
    assert by_rule(checker, text, "contaminations") == []
