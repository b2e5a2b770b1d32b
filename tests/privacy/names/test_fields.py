"""Names in forms, lists, minutes and names of files, and the lists of what is no person."""

from __future__ import annotations

import pytest

from privacy.names import find_people


def _found(text: str) -> list[str]:
    return sorted({text[span.start : span.end] for span in find_people(text)})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Achternaam: Bouzerda\nVoorletters: F.Z.\nGeslacht: v", ["Bouzerda", "F.Z."]),
        ("Naam: Terschuur\nVoorl.: C.\nPlaats: Ede", ["C.", "Terschuur"]),
        (
            "Achternaam | Voorletter(s) | Zaak\nBouzerda | F.Z. | sluiting\nVerhagen | K | boete",
            ["Bouzerda", "F.Z.", "K", "Verhagen"],
        ),
        ("1;van Leusden, Jip;meldplicht", ["van Leusden, Jip"]),
        ("Aan: Wolthuis, B.; Dekens, Rik\nOnderwerp: sluiting", ["Dekens, Rik", "Wolthuis, B."]),
        ("2;Ebben Klaver, R.;36 maanden", ["Ebben Klaver, R."]),
        ("- Oude Voshaar, Dorine (bloemen)", ["Oude Voshaar, Dorine"]),
        ("Poortugaal-van Eck: Ik sluit mij daarbij aan.", ["Poortugaal-van Eck"]),
        ("Het gesprek is begeleid door Te Wiekel en door Joost te Wiekel.", ["Joost te Wiekel", "Te Wiekel"]),
        ('Bewoners zijn Manus Drost en Annie ("Zus") van Hintel.', ['Annie ("Zus") van Hintel', "Manus Drost"]),
        ("Zij appt met ene Zurbik, de ene Nederlander na de andere belt.", ["Zurbik"]),
        ("ter Beek-Wijnstra vraagt of de weg dicht blijft.", ["ter Beek-Wijnstra"]),
        ("Toen de boa dat vroeg, zei Van Zevenaar dat hij niets wist.", ["Van Zevenaar"]),
        ("Mevrouw Terschuur belde. Bijlage: bericht-terschuur-1203.png", ["Terschuur", "terschuur"]),
        ("Professor Brandligt licht toe. De methode-Brandligt werkt.", ["Brandligt"]),
        (
            "Eigenaar is mevrouw Liselot van Ommeren. De sleutel ligt bij Van Ommeren Vastgoed.",
            ["Liselot", "Van Ommeren", "van Ommeren"],
        ),
    ],
)
def test_names_in_fields_and_lists(text: str, expected: list[str]) -> None:
    assert _found(text) == expected


def test_speakers_in_capitals_are_people_also_with_a_towns_name() -> None:
    text = "VAN KAMPENHOUT: Dank u.\nDE BRUIJN: Die zijn er niet.\nVAN DEVENTER: Ik woon hier al veertig jaar.\n"
    assert _found(text) == ["DE BRUIJN", "VAN DEVENTER", "VAN KAMPENHOUT"]


@pytest.mark.parametrize(
    "text",
    [
        "De trein uit Zwolle en de bus uit Antwerpen hadden vertraging.",
        "Hij is geboren in Jerevan en kwam via Charkov naar Hoek van Holland.",
        "De cliënt verblijft bij Isala; Trigion bewaakt de ingang en Stena Line vaart weer.",
        "Leerlingen van het Erasmiaans Gymnasium en het Wolfert lopen langs het Weena.",
        "Het beeld van Erasmus staat bij de Laurenskerk.",
        "Vraag het na bij Justis, Cruks en PinkRoccade.",
        "Zij mag de hond uitlaten op de Rielse Heide en op de losloopplaats Groenewoud.",
        "Hij is vrijgekomen uit PI Vught en sprak met het Udens Weekblad.",
    ],
)
def test_places_and_organisations_stay(text: str) -> None:
    assert _found(text) == []


def test_a_town_that_is_a_surname_too_goes_only_as_the_person() -> None:
    text = "De heer Van Apeldoorn was erbij. Later zei Van Apeldoorn niets meer. In Apeldoorn heeft hij een winkel."
    assert _found(text) == ["Van Apeldoorn"]
