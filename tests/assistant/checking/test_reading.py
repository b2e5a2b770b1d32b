"""What makes a text hard to read: found in what is hard, silent in what is plain; figures by section."""

from __future__ import annotations

import pytest

from assistant.checking import Checker
from tests.assistant.checking.texts import by_rule, markdown

FOUND = [
    ("tang", "De directie heeft de vraag van de ondernemers uit het winkelgebied over het laden en lossen beantwoord."),
    ("tang", "De in de zomer van vorig jaar door twee bureaus opgestelde raming klopt."),
    (
        "tang",
        "De raad zal het plan, zodra de reacties van de dorpsraden en de winkeliers binnen zijn, in maart bespreken.",
    ),
    ("tang", "De door de boa's met hulp van de politie, de toezichthouders en de beheerder gemaakte kaart is klaar."),
    ("nominalisations", "Na de opstelling van de nota volgt de bespreking van de kosten."),
    ("nominalisations", "Het opstellen van een plan en het houden van overleg met de buurt vindt plaats in mei."),
    ("stacked-prepositions", "De nota over de kosten van het beheer van de wegen in de kernen van de gemeente is af."),
    ("double-negations", "Het is niet onwaarschijnlijk dat de brug open blijft."),
    ("double-negations", "Er is geen aanleiding om dit niet te doen."),
]
LEFT_ALONE = [
    ("tang", "De directie heeft de vraag beantwoord, omdat de ondernemers in het winkelgebied daarom hadden gevraagd."),
    ("nominalisations", "Wij stellen een plan op en overleggen met de buurt over de uitvoering van het werk."),
    ("stacked-prepositions", "De nota is af. Zij gaat over de wegen in de kernen en over het beheer daarvan."),
    ("double-negations", "Dit is niet de bedoeling en het gebeurt niet meer. Wij doen niet aan onderhoud."),
]


@pytest.mark.parametrize(("rule", "text"), FOUND)
def test_hard_passages_are_named(checker: Checker, rule: str, text: str) -> None:
    assert len(by_rule(checker, text, rule)) == 1


@pytest.mark.parametrize(("rule", "text"), LEFT_ALONE)
def test_plain_passages_are_left_alone(checker: Checker, rule: str, text: str) -> None:
    assert by_rule(checker, text, rule) == []


def test_figures_are_given_for_each_section_with_the_length_of_its_sentences(checker: Checker) -> None:
    text = (
        "Vooraf een zin.\n\n# Een\n\nDe raad besluit. Het college voert het besluit uit.\n\n# Twee\n\nKlaar is het.\n"
    )
    sections = checker.check(markdown(text)).sections
    assert [(section.title, section.lengths) for section in sections] == [("", (3,)), ("Een", (3, 6)), ("Twee", (3,))]
    assert sections[1].figures["words_per_sentence"] == 4.5


def test_the_longest_sentences_come_with_a_place_to_split_them(checker: Checker) -> None:
    half = "het college stelt vast dat de kosten van het toezicht dit jaar hoger zijn"
    text = f"De raad leest dat {half}, terwijl {half}. De raad besluit."
    (hard,) = checker.check(markdown(text)).hardest
    assert (text[hard.start : hard.start + 7], hard.words) == ("De raad", 33)
    assert "‘zijn’" in hard.advice
    assert "‘terwijl’" in hard.advice
    assert checker.check(markdown("De raad besluit.")).hardest == ()
