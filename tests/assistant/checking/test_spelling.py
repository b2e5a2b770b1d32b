"""Spelling: what is wrong gets its correction, what is only unusual is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.checking import Checker, WordList
from assistant.errors import AssistantError
from tests.assistant.checking.texts import by_rule

WRONG = [
    ("De vergaderring begint om acht uur.", "vergadering"),
    ("Het onmiddelijk gevolg is een sluiting.", "onmiddellijk"),
    ("De verslavingszog is hierover gebeld.", "verslavingszorg"),
    ("De veiligheidketen wordt versterkt.", "veiligheidsketen"),
    ("De drie risicos staan in de bijlage.", "risico's"),
    ("Beide RIECs werken hieraan mee.", "RIEC's"),
    ("De gemeente heeft dit geevalueerd.", "geëvalueerd"),
    ("Dit is een nederlandse regeling.", "Nederlandse"),
    ("De vrijwilligeravond is verzet.", "vrijwilligersavond"),
    ("De eendekooi ligt achter de dijk.", "eendenkooi"),
    ("Uit het wateronderzoekt blijkt niets.", "wateronderzoek"),
    ("Het sportcentrun is open.", "sportcentrum"),
    ("De factuur komt maandelijk.", "maandelijks"),
    ("Het OOV-beleit staat in de nota.", "OOV-beleid"),
]
RIGHT = [
    "De vuurwerkoverlastaanpak en de havenveiligheidscasus zijn besproken.",
    "Mevrouw Terstegen-Oudkerk en de heer Wybrandi zijn in Zuidergeest ontvangen.",
    "Zie https://www.voorbeeld.nl/belied of mail naar team@voorbeeld.nl voor zaak Z26-00417.",
    "De zorg- en veiligheidsketen en de (beleids)regels zijn op elkaar afgestemd.",
    "Op grond van art. 13b Opw. en de Wvggz, d.d. 3 mei jl., is dit toegestaan.",
    "De boa's van het RIEC volgen de Bibob-toets en de e-learning crowdmanagement.",
    "Eén medewerker is twee dagen per week vrijgemaakt.",
]


@pytest.mark.parametrize(("text", "right"), WRONG)
def test_a_misspelt_word_gets_what_was_meant(checker: Checker, text: str, right: str) -> None:
    remarks = by_rule(checker, text, "spelling")
    assert [remark.suggestions[0] for remark in remarks] == [right]
    assert text[remarks[0].start : remarks[0].end] == remarks[0].fragment


@pytest.mark.parametrize("text", RIGHT)
def test_jargon_names_and_compounds_raise_no_alarm(checker: Checker, text: str) -> None:
    assert by_rule(checker, text, "spelling") == []


def test_unknown_words_are_asked_about_once_and_together(checker: Checker) -> None:
    text = "De kwonzel en de brimstuk zijn besproken.\n\nDe kwonzel blijft.\n"
    (remark,) = by_rule(checker, text, "unknown-words")
    assert "brimstuk, kwonzel" in remark.message
    assert remark.severity == "hint"


def test_a_word_that_comes_back_is_a_term_of_the_text(checker: Checker) -> None:
    text = "De kwonzel is nieuw. Een kwonzel kost geld. Elke kwonzel telt."
    assert by_rule(checker, text, "unknown-words") == []


def test_the_list_of_sources_and_other_languages_are_left_alone(checker: Checker) -> None:
    english = "The municipality hereby acknowledges receipt of the aforementioned documents."
    text = f"# Nota\n\n{english}\n\n# Bronnen\n\nJansen, beleit en evalutie.\n"
    assert by_rule(checker, text, "spelling") == []


def test_own_words_are_known() -> None:
    checker = Checker(WordList.open(own=["Kwonzel"]))
    assert by_rule(checker, "De kwonzel is nieuw.", "unknown-words") == []


def test_without_a_dictionary_checking_says_so(tmp_path: Path) -> None:
    with pytest.raises(AssistantError) as error:
        WordList.open(tmp_path)
    assert error.value.code == "dictionary-missing"
    assert error.value.details["folder"] == str(tmp_path)
