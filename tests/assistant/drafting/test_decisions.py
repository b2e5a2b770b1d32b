"""Beslispunten as decisions."""

from __future__ import annotations

import pytest

from assistant.drafting.decisions import decision, wished

DECIDED = [
    ("De nota vaststellen", "De nota vast te stellen."),
    ("Vaststellen van de beleidsregel", "De beleidsregel vast te stellen."),
    ("Instemmen met het plan.", "In te stemmen met het plan."),
    ("In te stemmen met het plan", "In te stemmen met het plan."),
    ("Wij willen de pilot verlengen", "De pilot te verlengen."),
    ("de kosten ten laste brengen van de reserve;", "De kosten ten laste te brengen van de reserve."),
    ("Raad informeren via een brief", "De raad te informeren via een brief."),
    ("Een proef doen met een meldpunt", "Een proef te doen met een meldpunt."),
    (
        "De bevoegdheid om een pand te sluiten mandateren aan de teamleider",
        "De bevoegdheid om een pand te sluiten te mandateren aan de teamleider.",
    ),
    ("Een proef starten voor het beantwoorden van vragen", "Een proef te starten voor het beantwoorden van vragen."),
]


@pytest.mark.parametrize(("line", "expected"), DECIDED)
def test_a_line_of_the_brief_becomes_a_decision(line: str, expected: str) -> None:
    assert decision(line) == expected


@pytest.mark.parametrize("line", ["", "  ", "Er is al jaren overlast op het plein"])
def test_what_asks_for_nothing_is_no_decision(line: str) -> None:
    assert decision(line) is None


def test_only_a_wish_in_free_text_is_a_decision() -> None:
    assert wished("Wij stellen voor om de proef te verlengen.") == "De proef te verlengen."
    assert wished("De proef loopt tot 2027.") is None
