"""Streets, firms, laws and phrases that bear a person's name are no person."""

from __future__ import annotations

import pytest

from tests.privacy.helpers import found

KEPT = [
    "langs de Burgemeester Van Dorenlaan en het Pieter Jelles Troelstraplantsoen",
    "leerlingen van het Johan de Witt College",
    "Beekveld & Terpstra schreef het rapport",
    "het arrest Lindenbaum/Cohen en het arrest Haviltex",
    "in storm Eunice en bij operatie Trivor",
    "café Ome Jan en restaurant De Gouden Leeuw",
    "in Nederhorst den Berg en Capelle aan den IJssel",
    "de Wet Terwee, de commissie-Bokhoven en de motie-Podt",
    "bij JenV, met AOV'ers en PKIoverheid",
    "N.B. Indien dit niet lukt",
    "een Opel Vivaro en een Mercedes",
    "de waan van de dag en de botte bijl",
    "Wie schreef 'Herder, hoeder en handhaver'?",
    "Wie is de auteur van 'Meer armslag voor boa's'?",
    "De campagne heet 'Samen veilig', de app genaamd 'Buurtwacht' werkt.",
]
PEOPLE = [
    ("Tonnie Leushuis van Stichting Kermis Borne", ["Tonnie Leushuis"]),
    ("bewoner Hendrik Jansma aan de Kerkstraat", ["Hendrik Jansma"]),
    ("(zie Beekveld & Terpstra, 2019)", ["Beekveld", "Terpstra"]),
    ("Tygo van den Elzen en Naomi de Windt", ["Tygo van den Elzen", "Naomi de Windt"]),
    ("volgens Ter Haarmolen en Uit den Bogaard", ["Ter Haarmolen", "Uit den Bogaard"]),
    ("mevrouw W.E. baronesse van Tuylen", ["W.E. baronesse van Tuylen"]),
    ("Hannes 'de Kromme' Rutten liep weg", ["Hannes 'de Kromme' Rutten"]),
    ("Glenn Tjon A Tsien en Carlos Ferreira da Silva", ["Glenn Tjon A Tsien", "Carlos Ferreira da Silva"]),
    ("piket OOV Petra Steenbergen komt", ["Petra Steenbergen"]),
    ("hij noemt zich 'Zuss' in filmpjes", ["Zuss"]),
]


@pytest.mark.parametrize("text", KEPT)
def test_keeps(text: str) -> None:
    assert found(text, "PERSOON") == []


@pytest.mark.parametrize(("text", "expected"), PEOPLE, ids=[text for text, _ in PEOPLE])
def test_finds_people_beside_them(text: str, expected: list[str]) -> None:
    assert found(text, "PERSOON") == expected
