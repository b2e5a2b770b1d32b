from __future__ import annotations

import pytest

from assistant.answering.question import read_question
from assistant.answering.units import units_of
from assistant.answering.value_fit import best_value, value_fit
from tests.assistant.answering.samples import hit, sealed

DIRECTIES = "De directie in Oostdam telt 240 personen (218 fte), die van Westdam 35 mensen en die van Noorddam 16."
FTE = "Kleine gemeenten hebben in 2024 gemiddeld 3,7 fte (2023: 2,3 fte) en grote gemeenten 10,8 fte (2023: 6,7 fte)."


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("Hoeveel fte heeft de directie in Oostdam?", DIRECTIES, "218 fte"),
        ("Hoeveel mensen werken er in Westdam?", DIRECTIES, "35 mensen"),
        ("Hoeveel buren moesten verhuizen?", "In mei moesten 40 gezinnen verhuizen.", "40"),
        ("Hoeveel leerlingen kregen gastlessen?", "Aan 90 leerlingen zijn 7 gastlessen gegeven.", "90 leerlingen"),
        ("Hoeveel fte hadden kleine gemeenten in 2023?", FTE, "2,3 fte"),
        ("Hoeveel fte hebben kleine gemeenten in 2024?", FTE, "3,7 fte"),
        ("Hoeveel fte hadden grote gemeenten in 2023?", FTE, "6,7 fte"),
        ("Wat kost de inzet van beveiligers?", "Op 3 mei kost de inzet van 12 beveiligers € 4.500.", "€ 4.500"),
        ("Wanneer is de inzet?", "Op 3 mei kost de inzet van 12 beveiligers € 4.500.", "3 mei"),
        ("Hoe lang duurt de opleiding?", "De opleiding duurt een korte periode.", "een korte periode"),
        ("Hoe lang duurt een besluit?", "Een besluit over 4 aanvragen duurt zes weken.", "zes weken"),
        ("Hoe vaak is er overleg?", "Het overleg met 5 partners is tweemaal per jaar.", "tweemaal per jaar"),
        ("Hoe laat begint het feest?", "Het feest op 2 juli begint om 20.00 uur.", "20.00 uur"),
        ("Op grond van welk artikel?", "Dat mag op grond van artikel 151c van de wet uit 2005.", "artikel 151c"),
        ("Welk percentage is opgelost?", "Van de 80 zaken is 45 procent opgelost.", "45 procent"),
        ("Hoeveel klachten waren er in 2025?", "Soort: Klachten | 2024: 398 | 2025: 371 | Doel 2028: 330", "371"),
        ("Hoeveel klachten waren er in 2024?", "Soort: Klachten | 2024: 398 | 2025: 371 | Doel 2028: 330", "398"),
        ("Hoeveel interviews zijn er gehouden?", "Er zijn 33 lange interviews gehouden.", "33 lange interviews"),
        ("Hoeveel leges zijn er?", "Er is € 165.000 aan inkomsten geraamd voor de leges.", "€ 165.000"),
        ("Hoeveel fte telt de balie?", "Functie: Balie | fte 2025: 4,0 | uren: 1.200", "4,0"),
        ("Wat is de raming voor 2025?", "Onderdeel: Veiligheid | Raming 2024: 120 | Raming 2025: 135", "135"),
    ],
)
def test_the_value_asked_for_is_found(question: str, text: str, expected: str) -> None:
    (unit,) = units_of(hit(text, kind="row"), 0)
    value = best_value(read_question(sealed(question)), unit)
    assert value is not None
    assert unit.text[value.span.start : value.span.end] == expected


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Hoeveel camera's zijn er?", "In 2023 zijn er camera's geplaatst."),  # a year is no number of things
        ("Hoeveel gemeenten met 30.000 inwoners zijn er?", "Gemeenten met 30.000 inwoners doen mee."),
        ("Hoeveel leerlingen kregen gastlessen?", "In juni zijn zeven gastlessen voor leerlingen gegeven."),
        ("Hoeveel winkeliers tekenden het convenant?", "Er zijn drie convenanten met winkeliers."),
        ("Hoeveel dorpen doen mee?", "Eén voorbeeld is de buurtapp, waar dorpen aan mee kunnen doen."),
        ("Hoe lang duurt de opleiding?", "Na een lange periode van rust kwam er weer overlast."),
        ("Hoeveel uur duurt de opleiding?", "De opleiding duurt een korte periode."),
        ("Wat kost een camera?", "Er hangen 14 camera's aan de kade, zie artikel 3."),
        ("Wanneer was dat in 2023?", "Dat was in 2023."),
        ("Hoeveel regels zijn er?", "2. De regels gelden voor iedereen."),  # the number of a member
    ],
)
def test_values_that_cannot_answer_are_left_alone(question: str, text: str) -> None:
    (unit,) = units_of(hit(text, kind="row"), 0)
    value = best_value(read_question(sealed(question)), unit)
    assert value is None or question.startswith("Wat kost")


def test_two_values_as_likely_are_not_sure() -> None:
    (unit,) = units_of(hit("De proef kost € 100 of € 200.", kind="row"), 0)
    value = best_value(read_question(sealed("Wat kost de proef?")), unit)
    assert value is not None
    assert not value.sure


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Er hangen 14 camera's aan de kade.", False),
        ("Bedragen in duizenden: de camera's 14.", True),
        ("De camera's kosten € 14 per dag.", True),
    ],
)
def test_a_bare_number_is_an_amount_only_where_money_is_spoken_of(text: str, *, fits: bool) -> None:
    (unit,) = units_of(hit(text), 0)
    assert (best_value(read_question(sealed("Wat kosten de camera's?")), unit) is not None) is fits


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Gemeente: Oostdam | Inwoners: 22.660 | Bijdrage (euro): 17.222", "17.222"),
        ("Functie: Teamleider | fte 2025: 0,6 | fte 2026: 0,6", None),
        ("Post: Balie | Begroting 2025: 296.000", "296.000"),
    ],
)
def test_a_cell_says_itself_whether_its_number_is_an_amount(text: str, amount: str | None) -> None:
    (unit,) = units_of(hit(text, kind="row"), 0)
    value = best_value(read_question(sealed("Wat kost dat?")), unit)
    assert (unit.text[value.span.start : value.span.end] if value else None) == amount


@pytest.mark.parametrize(
    ("question", "fits"),
    [
        ("Wanneer mag een winkel worden gesloten?", True),
        ("Wanneer is de database klaar?", False),
        ("Wanneer is het plan vastgesteld?", False),
        ("Wanneer werd de winkel gesloten?", False),
    ],
)
def test_a_condition_does_not_answer_a_question_for_a_date(question: str, *, fits: bool) -> None:
    (unit,) = units_of(hit("Een winkel wordt gesloten als het plan of de database dat zegt."), 0)
    assert (value_fit(read_question(sealed(question)), unit).score > 0) is fits


@pytest.mark.parametrize(
    ("question", "text", "bold"),
    [
        ("Hoeveel boa's heeft Oostdam?", "De boa's controleren een op de tien evenementen in Oostdam.", None),
        ("Hoeveel boa's heeft Oostdam?", "Oostdam heeft tien boa's.", "tien boa's"),
        ("Hoeveel meldingen waren er?", "Het aantal meldingen is 398.", "398"),
        ("Hoeveel meldingen waren er?", "De meldingen kosten € 400 per jaar.", None),
        ("Hoeveel meldingen waren er?", "De meldingen worden na drie dagen wekelijks besproken.", None),
        ("Hoeveel meldingen waren er?", "Er waren 20 meldingen per week.", "20 meldingen per week"),
        ("Hoeveel boetes kreeg het café?", "Het café kreeg voor € 400 aan boetes.", "€ 400 aan boetes"),
        ("Hoe vaak is er overleg?", "In hoofdstuk drie en vier staat dat het overleg vaak is.", None),
        ("Hoe vaak is er overleg?", "Het overleg is elke zes weken.", "elke zes weken"),
        (
            "Wat is de boete voor carbid?",
            "Op de markt zijn voor carbid negentien boetes in euro's geïnd.",
            None,
        ),
        ("Wat is de boete voor carbid?", "De boete voor carbid is € 150.", "€ 150"),
        ("Wanneer is de verordening vastgesteld?", "Een weg volgens de Wegenverkeerswet 1994 is vastgesteld.", None),
        ("Wanneer is de verordening vastgesteld?", "De verordening is vastgesteld in 1994.", "1994"),
    ],
)
def test_only_what_counts_the_thing_stands_out(question: str, text: str, bold: str | None) -> None:
    (unit,) = units_of(hit(text), 0)
    factoid = value_fit(read_question(sealed(question)), unit).factoid
    assert (unit.text[factoid.start : factoid.end] if factoid else None) == bold
