"""A person once known is found wherever the text goes on about them, and nothing else is."""

from __future__ import annotations

import pytest

from tests.privacy.helpers import found

MENTIONS = [
    ("Jan Hofstra kwam. Jans fiets stond er.", ["Jan Hofstra", "Jans"]),
    ("De heer Van Dijk kwam. Van Dijks auto stond er.", ["Van Dijk", "Van Dijks"]),
    ("Mevrouw Oosterbroekstra belde. Later mailde Oosterbroekstar.", ["Oosterbroekstra", "Oosterbroekstar"]),
    ("Mevrouw Bos klaagt. Bos heeft gelijk; het bos is stil.", ["Bos", "Bos"]),
    ("Pieter Hoogland belde uit Weert. Hoogland verhuurde de loods.", ["Pieter Hoogland", "Hoogland"]),
    ("HABTOM, Samira – 1991. Samira deed open.", ["HABTOM, Samira", "Samira"]),
]
NOT = [
    ("Mevrouw Noordkamp belde over Noordkamp BV.", ["Noordkamp"]),
    ("Mevrouw Bos woont bij het bos.", ["Bos"]),
    ("De heer Weert woont in Weert.", ["Weert"]),
]


@pytest.mark.parametrize(("text", "expected"), MENTIONS, ids=[text[:40] for text, _ in MENTIONS])
def test_a_known_person_is_found_again(text: str, expected: list[str]) -> None:
    assert found(text, "PERSOON") == expected


@pytest.mark.parametrize(("text", "expected"), NOT, ids=[text[:40] for text, _ in NOT])
def test_a_known_name_of_something_else_stays(text: str, expected: list[str]) -> None:
    assert found(text, "PERSOON") == expected
