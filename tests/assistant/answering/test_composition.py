"""What the adviser reads: whole sentences, lists with their lead-in, no more than was asked."""

from __future__ import annotations

import pytest

from tests.assistant.answering.samples import FixedLibrary, answering, hit


def _text(question: str, *texts: str, kind: str = "text", headings: tuple[str, ...] = ("1 Inleiding",)) -> str:
    hits = [hit(text, score=1 - at / 10, kind=kind, headings=headings) for at, text in enumerate(texts)]
    return answering(FixedLibrary(*hits)).answer(question).text


def test_a_sure_figure_needs_one_sentence() -> None:
    text = _text(
        "Hoeveel palen staan er op de kade?",
        "Op de kade staan negen palen. De palen op de kade zijn van hout.",
        "De kade heeft palen van de provincie.",
    )
    assert text == "Op de kade staan negen palen."


def test_a_list_comes_with_its_lead_in_and_an_item_a_line() -> None:
    passage = (
        "Voor de kermis gelden deze voorwaarden:\n1. een plan\n2. twee beveiligers\n3. een verzekering\n\n"
        "De kermis is in mei."
    )
    assert _text("Welke voorwaarden gelden voor de kermis?", passage, kind="list").splitlines() == [
        "Voor de kermis gelden deze voorwaarden:",
        "- een plan",
        "- twee beveiligers",
        "- een verzekering",
    ]


def test_a_list_under_a_heading_that_asks_is_given_whole() -> None:
    passage = "- een plan voor de veiligheid\n- twee gediplomeerde beveiligers\n- een verzekering tegen schade"
    text = _text(
        "Welke voorwaarden gelden voor de kermis?",
        passage,
        kind="list",
        headings=("Kermis", "Voorwaarden voor de kermis"),
    )
    assert text.splitlines() == [f"- {line[2:]}" for line in passage.splitlines()]


def test_what_is_asked_to_be_told_goes_on_a_little() -> None:
    passage = (
        "Het loket heeft nadelen voor kleine kernen. Zo moeten bewoners verder reizen. "
        "Ook zijn de wachttijden langer. De raad praat er in mei over."
    )
    assert _text("Wat zijn de nadelen van het loket?", passage) == (
        "Het loket heeft nadelen voor kleine kernen. Zo moeten bewoners verder reizen. Ook zijn de wachttijden langer."
    )


def test_a_caption_and_a_row_read_as_text() -> None:
    text = _text(
        "Wat is de raming voor toezicht in 2025?",
        "Bedragen x € 1.000\nOnderdeel: Toezicht | Raming 2024: 120 | Raming 2025: 135",
        kind="row",
    )
    assert text == "Bedragen x € 1.000. Onderdeel: Toezicht; Raming 2024: 120; Raming 2025: 135"


@pytest.mark.parametrize("question", ["Wat is een veegactie?", "Wat wordt bedoeld met een veegactie?"])
def test_a_definition_stands_alone(question: str) -> None:
    text = _text(
        question,
        "Een veegactie is een controle van vele panden op één dag. In mei was er een veegactie.",
        "De veegactie kost veel tijd van de partners die aan de veegactie meedoen.",
    )
    assert text.startswith("Een veegactie is een controle van vele panden op één dag.")
    assert "kost veel tijd" not in text


def test_what_announces_a_sentence_brings_it_along() -> None:
    text = _text("Wat zegt een havenmeester van de steigers?", "Een havenmeester zegt van de steigers: Ze wiebelen.")
    assert "Ze wiebelen." in text
    text = _text(
        "Hoe beschrijft de havenmeester de steigers?", "De havenmeester beschrijft de steigers zo:\n\nZe wiebelen."
    )
    assert "Ze wiebelen." in text


def test_what_says_nothing_of_the_subject_keeps_no_company() -> None:
    text = _text(
        "Wat gebeurt er met de steigers?",
        "De steigers worden dit jaar vervangen.",
        "Wat er met de weegbrug gebeurt, weet nog niemand.",
    )
    assert "steigers worden dit jaar vervangen" in text
    assert "weegbrug" not in text
