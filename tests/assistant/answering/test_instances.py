"""A province, a law, a ministry or towns that are asked for must be named."""

from __future__ import annotations

import pytest

from assistant.answering.instances import names_one
from assistant.answering.question import read_question
from tests.assistant.answering.samples import sealed


@pytest.mark.parametrize(
    ("question", "text", "named"),
    [
        ("In welke provincie ligt het werkgebied?", "Het werkgebied ligt in Drenthe.", True),
        ("In welke provincie ligt het werkgebied?", "Het werkgebied is groot.", False),
        ("Welke provincie werkt met Drenthe samen?", "Drenthe werkt samen met buren.", False),
        ("Hoe heet de wet over gokken?", "Dat staat in de Wet op de kansspelen.", True),
        ("Hoe heet de wet over gokken?", "In de wet staat dat gokken niet mag.", False),
        ("Welke wet regelt het innemen van wapens?", "De Gemeentewet regelt dat.", True),
        ("In welk kamerstuk staat het voorstel?", "Zie Kamerstukken II 2023/24, 35 123, nr. 4.", True),
        ("In welk kamerstuk staat het voorstel?", "Het voorstel ligt bij de Kamer.", False),
        ("Welk ministerie betaalt de proef?", "Het ministerie van Financiën betaalt.", True),
        ("Met welke vier gemeenten werkt Oostdam?", "Oostdam werkt met Westdam, Berg aan de Maas en Ede.", True),
        ("Welke gemeenten doen mee?", "Daaraan doen Westdam en Ede mee.", True),
        ("Welke gemeenten doen mee?", "Aan de proef doen vier gemeenten mee.", False),
        ("Welke gemeenten doen mee?", "Het ministerie van Justitie en Veiligheid betaalt de gemeenten.", False),
        ("Welke maatregel geldt?", "Er geldt een maatregel.", None),
        ("Hoeveel provincies doen mee?", "Drenthe doet mee.", None),
    ],
)
def test_what_is_asked_for_is_named(question: str, text: str, named: bool | None) -> None:
    assert names_one(read_question(sealed(question)), text) is named
