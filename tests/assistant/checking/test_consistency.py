"""Consistency and structure beyond the template: totals, annexes, dates, terms, references, competence."""

from __future__ import annotations

import pytest

from assistant.checking import Checker
from assistant.checking.amounts import amounts, number
from indexing import Span
from tests.assistant.checking.texts import by_rule, markdown

TABLE = "| Post | Bedrag |\n| --- | --- |\n| Huur | {one} |\n| Licht | {two} |\n| Totaal | {total} |\n"
DECIDED = (
    "## Beslispunten\n\n1. {point}\n\n## Inleiding\n\nTekst.\n\n## Argumenten\n\n1.1 Omdat.\n\n## Financiën\n\nGeen.\n"
)


@pytest.mark.parametrize(
    ("one", "two", "total", "wrong"),
    [
        ("1.250", "750", "2.000", False),
        ("€ 1.250,50", "€ 749,50", "€ 2.000,00", False),
        ("1.250", "750", "2.100", True),
        ("-500", "750", "250", False),
        ("1,2", "0,9", "2,1", False),
        ("n.v.t.", "750", "800", False),
    ],
)
def test_totals_must_add_up(checker: Checker, one: str, two: str, total: str, wrong: bool) -> None:
    found = by_rule(checker, TABLE.format(one=one, two=two, total=total), "totals")
    assert [remark.fragment for remark in found] == ([total] if wrong else [])


@pytest.mark.parametrize(
    ("rule", "text", "said"),
    [
        ("dates", "De avond is op maandag 2 maart 2027.", ["dinsdag"]),
        ("dates", "De avond is op dinsdag 2 maart 2027.", []),
        ("dates", "De termijn loopt tot 31 april 2027.", ["31 april 2027"]),
        ("dates", "De proef begint op 1 mei 2027. De proef eindigt op 1 mei 2026.", ["1-5-2026"]),
        ("dates", "De proef loopt van 1 mei 2027 tot en met 1 april 2027.", ["1-4-2027"]),
        ("dates", "Wij beginnen op 1 mei 2027 en zijn op 3 maart 2027 klaar.", ["3-3-2027"]),
        ("dates", "De markt is van 1 mei 2027 tot 3 mei 2027. Tot 1 april 2027 meldt u zich aan.", []),
        ("dates", "De regeling gaat in op 1 mei 2027. Later: de regeling gaat in op 1 juni 2027.", ["1-6-2027"]),
        ("one-term", "De wijkagent belt. Een wijkagent helpt. De wijk agent komt.", ["wijkagent"]),
        ("one-term", "De wijkagent belt. De wijkagenten helpen.", []),
        (
            "references",
            "# 1 Aanleiding\n\nZie paragraaf 4.\n\n# 2 Plan\n\nTekst.\n\n# 3 Slot\n\nZie paragraaf 2.\n",
            ["4"],
        ),
        ("references", "Op grond van artikel 172 van de Gemeentewet en hoofdstuk 9 van de Huisvestingswet.", []),
        ("references", "Op grond van artikel 999 van de Gemeentewet.", ["999"]),
        (
            "references",
            "# Doel\n\nZie het hoofdstuk Planning.\n\n# Kosten\n\nGeen.\n\n# Slot\n\nEinde.\n",
            ["Planning"],
        ),
        ("references", "# Doel\n\nZie hoofdstuk Kosten en het\n\n# Kosten\n\nGeen.\n\n# Slot\n\nEinde.\n", []),
        ("references", "# Doel\n\nHet hoofdstuk Toezicht van de nota.\n\n# Geld\n\nX.\n\n# Slot\n\nEinde.\n", []),
        ("two-meanings", "De Regionale Taakgroep (RT) en het Reizend Theater (RT) komen.", ["Theater"]),
    ],
)
def test_contradictions_are_named(checker: Checker, rule: str, text: str, said: list[str]) -> None:
    messages = [remark.message for remark in by_rule(checker, text, rule)]
    assert len(messages) == len(said)
    assert all(word in message for word, message in zip(said, messages, strict=True))


@pytest.mark.parametrize(
    ("rule", "point", "expected"),
    [
        ("decision-form", "De nota vast te stellen.", 0),
        ("decision-form", "Akkoord te gaan met de nota.", 0),
        ("decision-form", "In te stemmen met het plan, onder voorwaarden.", 0),
        ("decision-form", "De nota grondbeleid.", 1),
        ("decision-form", "Daarvan een bedrag beschikbaar te stellen.", 1),
        ("decision-form", "Hiervoor een bedrag beschikbaar te stellen.", 0),
        ("competence", "De Marktverordening gewijzigd vast te stellen.", 1),
        ("competence", "De raad voor te stellen de Marktverordening gewijzigd vast te stellen.", 0),
        ("competence", "Een noodbevel te geven voor het evenement.", 1),
        ("competence", "De subsidie te verlenen.", 0),
    ],
)
def test_beslispunten_are_decisions_of_who_may_take_them(
    checker: Checker, rule: str, point: str, expected: int
) -> None:
    assert len(by_rule(checker, DECIDED.format(point=point), rule, "collegevoorstel")) == expected


def test_annexes_are_listed_and_named(checker: Checker) -> None:
    text = DECIDED.format(point="De nota (bijlage 1) vast te stellen.") + "\n## Bijlagen\n\n1. Nota\n2. Kaart\n"
    (remark,) = by_rule(checker, text, "annexes", "collegevoorstel")
    assert "bijlage 2" in remark.message
    missing = by_rule(checker, text.replace("bijlage 1", "bijlage 3"), "annexes", "collegevoorstel")
    assert any("Bijlage 3" in remark.message for remark in missing)


def test_a_heading_that_skips_a_level_is_named(checker: Checker) -> None:
    assert len(by_rule(checker, "# Nota\n\nTekst.\n\n### Deel\n\nTekst.\n", "heading-levels")) == 1
    assert by_rule(checker, "# Nota\n\nTekst.\n\n## Deel\n\nTekst.\n", "heading-levels") == []


def test_amounts_are_read_as_they_are_meant() -> None:
    text = "€ 1,2 miljoen, 45.000 euro, € 12,50 en EUR 3 mln."
    found = [float(one.value) for one in amounts(text, Span(0, len(text)))]
    assert found == [1_200_000, 45_000, 12.5, 3_000_000]
    assert [number(cell) for cell in ("€ 5", "twee", "12%", "")] == [5, None, None, None]


@pytest.mark.parametrize(("number", "wrong"), [(1, False), (4, True)])
def test_a_beslispunt_that_is_referred_to_must_be_there(checker: Checker, number: int, wrong: bool) -> None:
    text = DECIDED.format(point="De nota vast te stellen.") + f"Dit volgt uit beslispunt {number}.\n"
    assert len(by_rule(checker, text, "references", "collegevoorstel")) == wrong


PLAN = (
    "# Collegevoorstel\n\n## Beslispunten\n\n1. Het park te openen met ingang van 1 mei 2027.\n\n"
    "## Argumenten\n\n1.1 Dat is goed.\n\n## Uitvoering\n\n{planning}\n"
)


@pytest.mark.parametrize(
    ("planning", "codes"),
    [
        ("Het park gaat open vanaf 1 juni 2027.", 1),
        ("Het park gaat open vanaf 1 mei 2027.", 0),
        ("- april 2027: brieven\n- 1 juni 2027: opening van het park", 1),
        ("- april 2027: brieven\n- 1 mei 2027: opening van het park", 0),
        ("De speeltuin gaat open vanaf 1 juni 2027.", 0),
        ("De opening is feestelijk. Het park gaat in op 1 juni 2027.", 1),
        ("Het park zal op 1 juni 2027 in werking treden.", 1),
        ("Het park openen wij op 8 mei 2027.", 1),
        ("Op 8 mei 2027 wordt de speeltuin geschilderd.", 0),
        ("De evaluatie volgt in maart 2027.", 1),
        ("De evaluatie volgt in maart 2028.", 0),
    ],
)
def test_dates_in_different_sections_are_compared(checker: Checker, planning: str, codes: int) -> None:
    found = checker.check(markdown(PLAN.format(planning=planning)), "collegevoorstel").remarks
    assert len([one for one in found if one.rule == "conflicting-dates"]) == codes


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("De hal kost € 10.000 en het dak € 5.000. Samen is dat € 16.000.", 1),
        ("De hal kost € 10.000 en het dak € 5.000. Samen is dat € 15.000.", 0),
        ("In totaal € 30.000, namelijk € 10.000 voor hout en € 25.000 voor werk.", 1),
        ("De hal kost € 10.000 en het dak € 5.000. In totaal is € 20.000 beschikbaar.", 0),
        ("De hal kost € 10.000, het dak € 5.000 en de vloer € 2.000, samen € 18.000.", 1),
        ("De hal kost € 10.000, het dak € 5.000 en de vloer € 2.000, samen € 17.000.", 0),
        ("De begroting is € 20.000. Daarvan is € 12.000 voor hout en € 9.000 voor werk.", 1),
        ("De begroting is € 20.000. Daarvan is € 12.000 voor hout en € 5.000 voor werk.", 0),
    ],
)
def test_totals_in_sentences_are_added_up(checker: Checker, text: str, faults: int) -> None:
    assert len(by_rule(checker, text, "prose-totals")) == faults


def test_an_article_that_the_paper_does_not_have_is_named(checker: Checker) -> None:
    rules = "".join(f"Artikel {number}\n\nTekst.\n\n" for number in (1, 2, 3))
    (remark,) = by_rule(checker, rules + "Wij passen artikel 5 van de regeling toe.\n", "references")
    assert "artikel 5" in remark.message
