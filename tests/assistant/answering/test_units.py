from __future__ import annotations

import pytest

from assistant.answering.units import units_of
from tests.assistant.answering.samples import hit


def _texts(text: str, kind: str = "text") -> list[str]:
    return [unit.text for unit in units_of(hit(text, kind=kind), 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De pilot loopt. De raad weet ervan.", ["De pilot loopt.", "De raad weet ervan."]),
        (
            "De pilot kost € 500. Dit is te veel.",
            ["De pilot kost € 500.", "De pilot kost € 500. Dit is te veel."],
        ),
        (
            "Het park is vol. Gelet op de drukte is dat ongewenst.",
            ["Het park is vol.", "Het park is vol. Gelet op de drukte is dat ongewenst."],
        ),
        (
            "Er was een proef. Voor 2022 volgt daarom een besluit.",
            ["Er was een proef.", "Er was een proef. Voor 2022 volgt daarom een besluit."],
        ),
        ("Dit is het begin. Daarnaast is er meer.", ["Dit is het begin.", "Daarnaast is er meer."]),
        ("De zin loopt over\n\nde bladzijde heen. Klaar.", ["De zin loopt over\n\nde bladzijde heen.", "Klaar."]),
    ],
)
def test_sentences_bring_what_they_lean_on(text: str, expected: list[str]) -> None:
    assert _texts(text) == expected


def test_the_items_of_a_list_know_their_lead() -> None:
    text = "Nodig zijn:\n- een plan\n- een vergunning\n\nDaarna volgt overleg."
    lead, first, second, after = units_of(hit(text, kind="list"), 0)
    assert (lead.text, first.text, second.text) == ("Nodig zijn:", "- een plan", "- een vergunning")
    assert first.lead == second.lead == (lead.start, lead.end)
    assert first.is_item
    assert after.lead is None
    assert not after.is_item


def test_a_row_stays_whole_and_a_footnote_loses_its_number() -> None:
    assert _texts("Jaar: 2023 | Aantal: 4. Zie ook p. 3", "row") == ["Jaar: 2023 | Aantal: 4. Zie ook p. 3"]
    assert _texts("12 Zie de nota van 2021.", "footnote") == ["Zie de nota van 2021."]


def test_the_places_are_those_of_the_passage() -> None:
    one = hit("Eerst dit. Dan dat. Deze regel hoort erbij.")
    for unit in units_of(one, 0):
        assert one.passage.text[unit.start : unit.end] == unit.text
        assert unit.start <= unit.core < unit.end


def test_the_rows_of_a_table_that_became_one_line_are_units() -> None:
    text = "1 Adviseur 30.000 – 80.000 Zeeland 2 Teamleider <30.000 Limburg 3 Boa >80.000 Utrecht 4 Jurist Drenthe"
    assert _texts(text) == [
        "1 Adviseur 30.000 – 80.000 Zeeland",
        "2 Teamleider <30.000 Limburg",
        "3 Boa >80.000 Utrecht",
        "4 Jurist Drenthe",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Op 1 Mei, 2 Juni en 3 Juli is er overleg.",  # three are no table
        "De 4 Boa's, 2 Teams en 7 Adviseurs en 1 Jurist doen mee.",  # nor what does not count on
    ],
)
def test_figures_in_a_sentence_do_not_cut_it(text: str) -> None:
    assert _texts(text) == [text]
