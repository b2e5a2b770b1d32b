"""What is read from a question: its names, its times, whether it asks who someone is."""

from __future__ import annotations

import pytest

from assistant.answering.question import read_question
from tests.assistant.answering.samples import sealed


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Hoeveel tijd heeft een OOV-adviseur?", ("OOV",)),
        ("Wanneer doen we een Bibob-toets?", ("Bibob",)),
        ("Wat kost een lid van Oud-Westerveld?", ("Oud-Westerveld",)),
        ("Hoeveel bezoekers kwamen er in Q2 in Oostdam?", ("Oostdam",)),
        ("Wat zegt het Eikendal-rapport over de VNG?", ("VNG",)),
        ("Wanneer liep het onderzoek van Eikendal?", ()),
        ("Mag een stuk, zeg een Bibob-dossier, naar de VNG?", ("VNG",)),
        ("Zijn politie, OM en andere partners gehoord door de VNG?", ("VNG",)),
        ("Zijn partners als politie en OM gehoord door de VNG?", ("VNG",)),
    ],
)
def test_of_a_compound_only_the_name_must_be_there(question: str, names: tuple[str, ...]) -> None:
    assert read_question(sealed(question)).names == names


def test_a_quarter_has_one_form_however_it_is_written() -> None:
    written = ["in Q2", "in K2", "in het tweede kwartaal", "in het 2e kwartaal"]
    assert {read_question(sealed(f"Hoeveel kwamen er {one}?")).times for one in written} == {frozenset({"2 kwartaal"})}


@pytest.mark.parametrize(
    ("question", "identity"),
    [
        ("Wie is de voorzitter?", True),
        ("Wie was voorzitter van de commissie?", True),
        ("Wie is projectleider?", True),
        ("Wie is verantwoordelijk voor de balie?", False),
        ("Wie heeft het onderzoek gedaan?", False),
        ("Hoe heet de burgemeester van Oostdam?", True),
        ("Wat is de naam van de nieuwe griffier?", True),
        ("Hoe heet de chatbot van Oostdam?", False),
    ],
)
def test_who_has_a_role_asks_for_a_name(question: str, *, identity: bool) -> None:
    assert read_question(sealed(question)).identity is identity
