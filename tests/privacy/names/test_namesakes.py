"""Things, firms and organisations that bear a name stay; the people beside them go."""

from __future__ import annotations

import pytest

from tests.privacy.helpers import found

KEPT = [
    "de vergadering is in de Dirk Coornhertzaal",
    "Het Henk Wijngaard Festival duurt drie dagen",
    "de Trijn Hoekstra-lezing en de jaarlijkse Piet Oudman-trofee",
    "de opening van de Hannes Roskam Playground-tuin",
    "bewoners van het Pieter Olthofhuis klagen",
    "leden gaan naar het Jan Veldhuis aan de rand",
    "het rapport-Van der Mast en de methode-Hoekman",
    "de ladder van Zwaneveld en de schaal van Brugmans",
    "schaakvereniging Birdsong huurt een lokaal",
    "de patrouilleboot Griet en het pontje Kleine Toon",
    "SV Willem Oudorp speelt thuis tegen HC Trijntje",
    "Oosterhof & Terpstra Makelaars taxeerde het pand",
    "Notariskantoor Beekman & Van Loenen paste de akte aan",
    "Vergaderkamer Van Heutsz is bezet",
    "School\tLeerlingen\nWillem Barendsz\t212\nMina Kamp\t80",
    "Leverancier\tBedrag\nVan der Stoep\t12.000\nKremer Zand\t8.400",
    "hij werkt bij Ten Hove en zij bij de gemeente",
    "Er is een plek bij Zorvanto. Later belde Zorvanto terug.",
    "Jan. t/m mrt.: 14 meldingen",
    "Schippers varen niet meer. Bakkers sluiten eerder.",
    "artikel 1:3 Awzb en Wkzgt art. 13",
    "Moeder zegt toe contact te zoeken",
    "Onder Bijlage C. Kosten staan de uren",
    "Kapsalon Nails by Kim is gesloten",
    "Supermarkten Nettorama, Dirk en Jan Linders doen mee",
    "de scholen Bonifatius, Ichthus en Piet Mulder",
    "in het Engels, Frans en Duits, niet in het Spaans",
    "Hagenaren en Franstalige bewoners; een Franstalig gezin",
    "Knop B. Een veel kleiner aantal drukte",
    "De wethouders Ruimte en Zorg, motie (SP)",
    "De Anton van Ekerenschool is dicht",
    "Het Vincent van Loonhuis sluit",
    "Opdrachtnemer: Kragtenberg\nBedrag: 12",
    "Oudemansdijk en Haaksbergerstraat zijn dicht",
    "de Ronde van Oldeman en het Pakhuis van Trijn",
    "Sinds kort werkt Zorvato mee (info@zorvato.nl), want Zorvato wil dat",
    "wordt ook wel 'de brief van de gemeente' genoemd",
    "Woonstichting Hendrik van Boeijen levert woningen",
    "Evenement\tBedrag\nJan van Oudeherdenking\t12",
    "KTV De Merel en de Merel (vergaderzaal)",
    "Naam: Stichting Moriana",
    "GGZ: geestelijke gezondheidszorg\nOM: Openbaar Ministerie\nVOG: verklaring omtrent het gedrag",
    "Wil de NMBV de regels verduidelijken?",
]
PEOPLE = [
    ("Carla Prins van de Oranjevereniging", ["Carla Prins"]),
    ("Mats Vroegop van de Gelderlandschool", ["Mats Vroegop"]),
    ("naar het huis van Beatriz Carvalhal", ["Beatriz Carvalhal"]),
    ("op naam van mevrouw Karin Oudzaal", ["Karin Oudzaal"]),
    ("Siebe Kromhout en Wiebe Zoethout zeggen nee", ["Siebe Kromhout", "Wiebe Zoethout"]),
    ("School\tContact\nWillem Barendsz\tFenna Kuiper", ["Fenna Kuiper"]),
    ("Leverancier\tBedrag\nA. van der Stoep\t12.000", ["A. van der Stoep"]),
    ("eind dienst CaCo L. Abelman", ["L. Abelman"]),
    ("inspecteur R.K. Jagbandhan kwam", ["R.K. Jagbandhan"]),
    ("een voorbeeld door Ben van Loon", ["Ben van Loon"]),
    ("gedaan door Van 't Hof, buurman", ["Van 't Hof"]),
    ("De heren Mulder en Koning komen", ["Mulder", "Koning"]),
    ("verbalisanten Kievit en Aksoy-Terpstra", ["Kievit", "Aksoy-Terpstra"]),
    ("Sloot (PvdA) dient in, De Koster (VVD) volgt", ["Sloot", "De Koster"]),
    ("Frans Deen en Hans Spaans", ["Frans Deen", "Hans Spaans"]),
    ("mw Oudemansdijk, Kerkstraat 7, stank", ["Oudemansdijk"]),
    ("vormgeving fotostudio Lieke Jacobs", ["Lieke Jacobs"]),
    ("Naomi van de Dorpsschool belde", ["Naomi"]),
    ("mevrouw Zorvato belde (zie zorvato.nl)", ["Zorvato"]),
    ("over de zaak-Farkash doen wij niets", ["zaak-Farkash"]),
    ("Er is een klacht: Ben had haar adres", ["Ben"]),
    ("Huisarts Van Riemersdijk ingelicht", ["Van Riemersdijk"]),
    ("een zekere Udo, gaf mij", ["Udo"]),
    ("nr 5: von lindhorst is raadslid", ["von lindhorst"]),
    ("geeft op DIJKSTRA-POSTMA, BRAM geb 220304", ["DIJKSTRA-POSTMA, BRAM"]),
    ("laptop Karin Bakker is gestolen", ["Karin Bakker"]),
    ("zuster Ben kookt", ["Ben"]),
    ("Aanwezig: Van Dijk & De Boer (bewoners)", ["Van Dijk", "De Boer"]),
    ("Opvang bij Gerda Hoekstra lukt niet", ["Gerda Hoekstra"]),
    ("Volgens Lex Notermans klopt dat niet", ["Lex Notermans"]),
    ("Sietske van Rode Kruis Noord-Veluwe belde", ["Sietske"]),
    ("De brief van J. Sterrenburg ligt klaar", ["J. Sterrenburg"]),
    ("Boa Karin Willemstad schreef een boete uit", ["Karin Willemstad"]),
    ("Gemachtigde: Bezwaarhulpen B.V., t.a.v. K. Aalderink", ["K. Aalderink"]),
    ("Adri Terpstra, S.\tdossier", ["Adri Terpstra, S."]),
    ("Namens het college,\nQ. Loosdrecht\nafdelingshoofd", ["Q. Loosdrecht"]),
    ("Advies marktmeester (Ab Wachter): goed", ["Ab Wachter"]),
]


@pytest.mark.parametrize("text", KEPT)
def test_keeps_what_bears_a_name(text: str) -> None:
    assert found(text, "PERSOON") == []


@pytest.mark.parametrize(("text", "expected"), PEOPLE, ids=[text for text, _ in PEOPLE])
def test_finds_the_people_beside_it(text: str, expected: list[str]) -> None:
    assert found(text, "PERSOON") == expected
