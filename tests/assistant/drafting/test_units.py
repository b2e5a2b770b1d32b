"""What may be quoted: whole thoughts, items, rows; never half a thought or a person."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assistant.drafting.units import telling_name, units
from indexing import DocumentRecord, DocumentState, Hit, Passage


def _units(text: str, kind: str = "text") -> list[str]:
    record = DocumentRecord("d", "nota.md", "Nota", "md", DocumentState.INDEXED, (), {}, 1, None, datetime.now(UTC))
    passage = Passage("p", "d", 0, text, ("Kosten",), None, kind)
    return [one.text for one in units(Hit(passage, record, 1.0, 1.0, 0.0), frozenset())]


CASES = [
    (
        "Het park is om tien uur dicht. Dat geldt ook in de zomer. De hekken kosten € 4.000 per jaar.",
        ["Het park is om tien uur dicht. Dat geldt ook in de zomer.", "De hekken kosten € 4.000 per jaar."],
    ),
    (
        "2.1 Dit spaart geld. De huur van het pand daalt met een tiende.",
        ["Dit spaart geld. De huur van het pand daalt met een tiende."],
    ),
    ("Daarom is er een nieuw hek geplaatst bij de ingang.", []),
    ("In 2024 waren dat er negen in het hele jaar.", []),
    ("Zie ook bijlage 3 voor het overzicht van alle kosten.", []),
    ("De heer [PERSOON-1] vroeg om een hek bij de ingang.", []),
    (
        "Het college besluit:\n- het hek te plaatsen voor de zomer\n- de kosten te dekken uit de reserve",
        ["het hek te plaatsen voor de zomer", "de kosten te dekken uit de reserve"],
    ),
    ("Er zijn keuzes te maken (bijvoorbeeld over het hek, de poort en de bel.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_unit_is_a_thought_that_stands_by_itself(text: str, expected: list[str]) -> None:
    assert _units(text) == expected


def test_a_row_is_a_unit_when_it_has_columns_and_no_person() -> None:
    assert _units("Post: Hek | Bedrag: 4.000", "row") == ["Post: Hek | Bedrag: 4.000"]
    assert _units("Datum: 3 mei", "row") == []
    assert _units("Wie: [PERSOON-1] | Nummer: [TELEFOON-1]", "row") == []


@pytest.mark.parametrize(
    ("title", "name", "expected"),
    [
        ("Collegevoorstel", "Collegevoorstel hek Elsterpark.docx", "Collegevoorstel hek Elsterpark"),
        ("Memo aan de burgemeester", "memo-hek.txt", "memo-hek"),
        ("Integraal veiligheidsplan", "ivp.docx", "Integraal veiligheidsplan"),
        ("1. Opening", "Verslag 12 maart.txt", "Verslag 12 maart"),
        ("Actielijst", "Verslag overleg 4 mei.txt", "Verslag overleg 4 mei"),
        ("Marktbeleid", "nota-2025-04.docx", "Marktbeleid"),
        ("Toelichting", "Beleidsregel terrassen.txt", "Beleidsregel terrassen"),
        ("Notulen 4 mei.txt", "Notulen 4 mei.txt", "Notulen 4 mei"),
        ("Vangnet onder het dorp", "Rapport bijstand 2026.pdf", "Vangnet onder het dorp"),
    ],
)
def test_a_document_is_called_by_what_tells_most(title: str, name: str, expected: str) -> None:
    assert telling_name(title, name) == expected


@pytest.mark.parametrize(
    "text",
    [
        "De netbeheerder kan dat niet altijd verklaren.",
        "Wij evalueren het in het voorjaar van 2028.",
        "Dat vinden we eigenlijk gewoon een goed idee van de wijkagent.",
        "“Wij lopen al jaren achter de feiten aan met deze aanpak.”",
        "Adviseur <30.000 Drenthe —- ————– ——— ———",
    ],
)
def test_what_leans_on_something_else_or_was_only_said_is_no_unit(text: str) -> None:
    assert _units(text) == []
