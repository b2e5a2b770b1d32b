"""Names of people: what must be found, what must stay, and what becomes known through the document."""

from __future__ import annotations

import pytest

from tests.privacy.helpers import GATE, found

NAMES = [
    ("de heer J.P. de Vries belde", ["J.P. de Vries"]),
    ("mevrouw Bakker-van Dam woont hier", ["Bakker-van Dam"]),
    ("Geachte heer El Khattabi,", ["El Khattabi"]),
    ("Beste Samira,", ["Samira"]),
    ("Contactpersoon: Piotr Kowalski", ["Piotr Kowalski"]),
    ("t.a.v. Renske Tamminga", ["Renske Tamminga"]),
    ("gesproken met Oleksandra Kovalenko over", ["Oleksandra Kovalenko"]),
    ("zoon Yonas is twaalf", ["Yonas"]),
    ("wethouder Van Dijk antwoordde", ["Van Dijk"]),
    ("Met vriendelijke groet,\n\nMarieke van Ommeren\nadviseur", ["Marieke van Ommeren"]),
    ("| Actie | Wie |\n|---|---|\n| Bellen | Sanne |", ["Sanne"]),
    ("Vries, J. de & Tops, P. (2017)", ["Vries, J. de", "Tops, P."]),
    ("zoals (Boutellier, 2015) stelt", ["Boutellier"]),
    ("Achternaam: DEMIRCI", ["DEMIRCI"]),
    ("Wout vd Meer: ik kom", ["Wout vd Meer"]),
    ("Th. W. M. van der Velden-Jongbloed", ["Th. W. M. van der Velden-Jongbloed"]),
    ("Johannes (Hans) Postma was erbij", ["Johannes (Hans) Postma"]),
    ("Tesfalem Gebremariam en Fatma Yıldırım", ["Tesfalem Gebremariam", "Fatma Yıldırım"]),
    ("raadslid Tuncay vroeg", ["Tuncay"]),
    ("hoi, kun jij fatima vragen", ["fatima"]),
    ("Auke Dijkstra, Jeltje en Oege Wiersma", ["Auke Dijkstra", "Jeltje", "Oege Wiersma"]),
    ("door Ömer Faruk Kılıçdoğan", ["Ömer Faruk Kılıçdoğan"]),
    ("Gert-Jan Oude Lohuis belde", ["Gert-Jan Oude Lohuis"]),
    ("Geachte mevrouw van 't Hof,", ["van 't Hof"]),
    ("Aanwezig was D.J. van 't Leer.", ["D.J. van 't Leer"]),
    ("S.V. van der Mast zegt het", ["S.V. van der Mast"]),
    ("zijn vrouw, Geesje Wubs-Kuiper, belde", ["Geesje Wubs-Kuiper"]),
    ("De wijkagent, Rienk Sijtsma, zei", ["Rienk Sijtsma"]),
    ("Slachtoffer Joris te Grotenhuis doet aangifte", ["Joris te Grotenhuis"]),
    ("Verdachte Ouassim B. is aangehouden", ["Ouassim B."]),
    ("ACHTERNAAM: TERPSMA", ["TERPSMA"]),
    ("NAAM: C. VD WEKEN", ["C. VD WEKEN"]),
    ("een man met de bijnaam 'Lange Toon' liep", ["Lange Toon"]),
    ("R. 'Rambo' de Haas", ["R. 'Rambo' de Haas"]),
    ("Moeder is Jolanda Kuijpers-van Erp", ["Jolanda Kuijpers-van Erp"]),
    ("vraag murat demirci en jan de wit even", ["murat demirci", "jan de wit"]),
    ("ik bel k. vermeulen morgen", ["k. vermeulen"]),
    ("[12-05-2024 21:04] Moos Kelder: wit?", ["Moos Kelder"]),
    ("(zie ook Van Stedum et al., 2019)", ["Van Stedum"]),
    ("rooster: v. Kessel komt", ["v. Kessel"]),
    ("een zekere Ynskje Fopmastra en Gebremicael Haileselassie", ["Ynskje Fopmastra", "Gebremicael Haileselassie"]),
    ("Kobus v Lierop belt", ["Kobus v Lierop"]),
    ("namens mevrouw Joukje Terpstra-in 't Hout", ["Joukje Terpstra-in 't Hout"]),
    ("beveiliging: dhr Zwart in 't Hout", ["Zwart in 't Hout"]),
    ("via mr. Ynskje Kom een verzoek", ["Ynskje Kom"]),
    ("de wethouders Wubbema, Hofstra en Postma", ["Wubbema", "Hofstra", "Postma"]),
    ("Schele Dirk, zoals men hem noemt, was er", ["Schele Dirk"]),
    ("Op de foto staat de Kraai, zo noemt hij zich", ["de Kraai"]),
    ("een jongen die 'Schutting' genoemd wordt. Volgens Schutting niet", ["Schutting", "Schutting"]),
    ("Bewoner zou heten de Haan, volgens de buren", ["de Haan"]),
    ("uitgedraaid door phofstra", ["phofstra"]),
    ("meldnr;melder;adres\n12;de Haan;elders\n13;de Kraai;elders", ["de Haan", "de Kraai"]),
    ("bewoond door: a) EINDHOVEN, Kobus Antoon, geboren", ["EINDHOVEN, Kobus Antoon"]),
    ("eigenaar (LIEROP, VAN, Ynskje M., 27 jaar)", ["LIEROP, VAN, Ynskje M."]),
    ("Akkersloot-de Bakker, A. was er", ["Akkersloot-de Bakker, A."]),
    ("adviseur Kees Zierikzee, de politie", ["Kees Zierikzee"]),
    ("Gebeld met P. Zierikzee over de sleutel.", ["P. Zierikzee"]),
    ("De bus van Z. Beveland rijdt niet.", []),
    ("toezichthouder Merels schreef dit", ["Merels"]),
    ("Daarna is Kapper-ten Have gebeld", ["Kapper-ten Have"]),
    ("overgedragen aan J. d. Bruin onder", ["J. d. Bruin"]),
    ("opgemaakt door j.p. hofstra", ["j.p. hofstra"]),
    ("Mevrouw Oosterzwanikken belde. De Oosterzwanikkenen zijn eigenaar", ["Oosterzwanikken", "Oosterzwanikkenen"]),
    ("De heer Wind belde. Wind ontvangt hulp; de wind waait.", ["Wind", "Wind"]),
    ("De heer Berg en mevrouw Bos. - Bos en Berg hebben getekend", ["Berg", "Bos", "Bos", "Berg"]),
    ("Mevrouw Dobbelsteen sprak. Dobbelsteen: ik weet het", ["Dobbelsteen", "Dobbelsteen"]),
    ("meldnr;melder;adres\n12;de Storm;elders\n13;de Kraai;elders", ["de Storm", "de Kraai"]),
    ("IK BEL NAAR MARIJKE VAN DEN HEMEL VANDAAG", ["MARIJKE VAN DEN HEMEL"]),
    ("Mr. J. Hof. Hof (vz.): welkom", ["J. Hof", "Hof"]),
    ("Mevrouw Bos klaagt. Bos heeft gelijk; het bos is stil.", ["Bos", "Bos"]),
    ("behandelaar Oude Wolbers belt", ["Oude Wolbers"]),
    ("G. Wessels op Stoevelaar en Henk Smit op Facebook", ["G. Wessels op Stoevelaar", "Henk Smit"]),
    ("A. Zwier van Tellegen schreef", ["A. Zwier van Tellegen"]),
    ("Lo-A-Njoe had dienst", ["Lo-A-Njoe"]),
    ("K.L. Verhoeff sr. was er", ["K.L. Verhoeff sr"]),
    ("de leider Mehmet Gülşen ontkent", ["Mehmet Gülşen"]),
    ("onze opa gerrit en mijn neef youssef", ["gerrit", "youssef"]),
    ("mts. Zegerink en maatschap Holterman", ["Zegerink", "Holterman"]),
    ("melder Krabbenhof zag hem", ["Krabbenhof"]),
    ("Raaphorster meldt dat de sloten vervangen zijn.", ["Raaphorster"]),
    ("BOSMA: dank u\nVAN ITTERSUM: nee\nJANSEN: en?\nPIETERS: nou", ["BOSMA", "VAN ITTERSUM", "JANSEN", "PIETERS"]),
    ("ik praat met Ben over het hek", ["Ben"]),
    ("Dennenberg, Marloes; 123456782", ["Dennenberg, Marloes"]),
    ("MEVR. OLTHUIJS klaagt over de kliko", ["OLTHUIJS"]),
]
KEPT = [
    "de Wet Damocles, de Wet Victoria en de Wet Mulder",
    "de commissie-Van Traa in gemeente Utrecht",
    "de Jan van Nassaustraat, de Dr. Schaepmanstraat en het Wilhelminaplein",
    "de bakker, de visser en de boer in de wijk",
    "college van burgemeester en wethouders van Zonneveen",
    "Basisteam Vallei, RIEC Oost-Nederland en Veiligheidsregio Gelderland-Midden",
    "intocht van Sinterklaas en Zwarte Piet op Koningsdag",
    "boodschappen bij Albert Heijn in Den Haag",
    "A. Inleiding\nB. Doel van het beleid",
    "wethouder Financiën, portefeuillehouder Openbare Orde",
    "medewerkers van de AI-verordening en de VNG",
    "aan artikel 13b Opiumwet, art. 2:10 APV en 31 december 2024",
    "Naam: Team Veiligheid",
    "Damoclesbeleid Ravenmeer, vastgesteld door de burgemeester van Ravenmeer",
    "in Ravenmeer, Tolhorn en Wierdum. Sporters Tolhorn spelen thuis",
    "rond verzorgingshuis De Vijverhof en dorpshuis De Schakel",
    "het Pieter Jelles Troelstraplantsoen",
    "de kinderen zitten op OBS Dr. Schaepman",
    "Max. drie weken, en Max 15% voor hulp",
    "Verzonden 12 JAN. 2023, TLP:AMBER",
    "VIK, waar staat dat voor?",
    "6 Slot\n\nDe raad stemt in.\n\n7 Keur van het waterschap",
    "de plegers van High Impact Crimes en de opleiding CHE",
    "De Brink is afgesloten. De boer en de burger",
    "exploitatievergunningen X, Y, Z in verband met de controle",
    "teamleider Toezicht en melder Handhavingszaken",
    "Roos of distel is de vraag. Hemel en aarde. Bas en tenor",
    "Zaterdag was het feest. Prins Carnaval kreeg de sleutel",
    "leden van groep 'Donkersloot' en nog een",
    "zie Salduz t. Turkije en Öztürk t. Duitsland",
    "Met vriendelijke groet,\n\nBurgemeester en wethouders van Zonneveen",
]


@pytest.mark.parametrize(("text", "expected"), NAMES, ids=[text[:40] for text, _ in NAMES])
def test_finds_names(text: str, expected: list[str]) -> None:
    assert found(text, "PERSOON") == expected


@pytest.mark.parametrize("text", KEPT)
def test_keeps(text: str) -> None:
    assert found(text) == []


def test_a_known_name_is_found_everywhere_with_one_number() -> None:
    text = "De heer Jan Hofstra kwam. Later belde Hofstra. Volgens HOFSTRA en Jan klopt het; Hofstra's auto ook."
    assert str(GATE.scrub(text).text) == (
        "De heer [PERSOON-1] kwam. Later belde [PERSOON-1]. Volgens [PERSOON-1] en [PERSOON-1] klopt het; "
        "[PERSOON-1]'s auto ook."
    )


def test_people_with_one_surname_keep_apart() -> None:
    text = "Piet Hofstra en Anna Hofstra. Piet zei niets, Anna wel."
    assert str(GATE.scrub(text).text) == "[PERSOON-1] en [PERSOON-2]. [PERSOON-1] zei niets, [PERSOON-2] wel."


def test_a_name_in_an_address_becomes_known() -> None:
    assert "Zwanikken" not in GATE.scrub("Mail k.zwanikken@voorbeeld.nl. Zwanikken weet ervan.").text


def test_a_name_of_the_body_is_found_in_the_file_name() -> None:
    body, name = GATE.scrub_together(["Mevrouw Ooijevaarstra tekende bezwaar aan.", "bezwaar_ooijevaarstra_2024.docx"])
    assert name.text == "bezwaar_[PERSOON-1]_2024.docx"
    assert body.findings[0].placeholder == name.findings[0].placeholder


def test_a_user_name_tells_of_a_known_person() -> None:
    assert "zwanikken" not in GATE.scrub("dit stuk van p.zwanikken voor mevrouw Zwanikken").text
