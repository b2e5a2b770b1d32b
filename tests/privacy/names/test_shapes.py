"""Names by the shape of their place: speakers in chats, roles, lists, user names, surnames like streets and words."""

from __future__ import annotations

import pytest

from tests.privacy.helpers import found

NAMES = [
    ("De heer Nieuwebrug en mevrouw Hanneke Westerhaven", ["Nieuwebrug", "Hanneke Westerhaven"]),
    ("c.c.: W. Oosterweg (wonen)", ["W. Oosterweg"]),
    ("Kirsten Langeveld en Sven Kortebrug kwamen", ["Kirsten Langeveld", "Sven Kortebrug"]),
    ("eenmanszaak van Thomas Broodbakker, elders", ["Thomas Broodbakker"]),
    ("12:40 – Benny: ik lees dit\n12:44 – Wilma Jonkheer: nou", ["Benny", "Wilma Jonkheer"]),
    ("Met slager Zout en kapper Terlingen-Tjoe gesproken", ["Zout", "Terlingen-Tjoe"]),
    ("de zus van duoraadslid Quaden-Huls", ["Quaden-Huls"]),
    ("Wijkagent Van Splinteren kent de groep", ["Van Splinteren"]),
    ("officier van dienst Mostert neemt het over", ["Mostert"]),
    ("OvD-P van Ommen ter plaatse", ["van Ommen"]),
    ("noemt de naam van de wethouder (Hermsels)", ["Hermsels"]),
    ("De juridisch adviseur Lisette Naarden was er", ["Lisette Naarden"]),
    ("Verdachte Rick Lakens liep weg. Lakens kwam terug.", ["Rick Lakens", "Lakens"]),
    ("De heer Jan Hamer klaagt. Hamer wil verhuizen.", ["Jan Hamer", "Hamer"]),
    ("De heer A. Veenhuizen. De telefoon van Veenhuizen ging.", ["A. Veenhuizen", "Veenhuizen"]),
    ("met Ilse de Groot en Schaar gesproken", ["Ilse de Groot", "Schaar"]),
    ("opvolger is Nadir Bouzakri, zie nbouzakri in outlook", ["Nadir Bouzakri", "nbouzakri"]),
    ("laatste wijziging: kvdhulst, in maart", ["kvdhulst"]),
    ("laptop van Karel Zwinkels (host LT-ZWINKELS-02)", ["Karel Zwinkels", "ZWINKELS"]),
    ("herkend door te Wierik, volgens te Wierik klopt het", ["te Wierik", "te Wierik"]),
    ("Getekend door P van der Zwaan en K Hofstra", ["P van der Zwaan", "K Hofstra"]),
    ("het pasje op naam van G VAN ZWAMMERDAM", ["G VAN ZWAMMERDAM"]),
    ("Opgemaakt: M. L0ermans, met H. 0osterlo", ["M. L0ermans", "H. 0osterlo"]),
    ("mail naar ons.\nG. Klein Haarhuis, 23 april", ["G. Klein Haarhuis"]),
    ("Gesproken met Anh Vu en Linh Le.", ["Anh Vu", "Linh Le"]),
    ("Daar woont B.W.H. ter Haar gen. Schulte", ["B.W.H. ter Haar gen. Schulte"]),
    ("Dit is Karimi A.S. uit Kabul", ["Karimi A.S."]),
    ("IK BELDE NAAR KOOS VAN DEN HOORN VANDAAG", ["KOOS VAN DEN HOORN"]),
    ("een auto van Armen Petrosyan stond er", ["Armen Petrosyan"]),
    (
        "1. Bilal | Dorp | 3\n2. Ibrahima | Stad | 4\n3. Noor | Dorp | 5\n4. Sten | Dorp | 6",
        ["Bilal", "Ibrahima", "Noor", "Sten"],
    ),
    ("dat is lex van der plonk, die heet hetty wiebersen", ["lex van der plonk", "hetty wiebersen"]),
    ("Met groet,\n\nQ.M.\n", ["Q.M."]),
    ("En wie is 'Ome Sjaak'? Iedereen zegt Bram.", ["Ome Sjaak", "Bram"]),
    ("sorry henk, is dat van kevin t?", ["henk", "kevin t"]),
]
KEPT = [
    "in de Edo Bergsmalaan, bij de Oosterhaven en de Johan Frisobrug",
    "op de Albert Plesmanweg 12 en de Piet Heinkade",
    "wethouder Financiën en adviseur Veiligheid; de bakker en de slager",
    "19:30 – Opening: de voorzitter heet iedereen welkom",
    "de lex silencio positivo; bijlage B De tekening, categorie A Woningen",
    "Wat | Wie | Hoe\nBrief | college | post\nMelding | raad | mail\nAdvies | griffie | post",
    "Naam: n.v.t.\nDatum: N.T.B.\nop een schaal van A tot G.",
    "export door beheerder, geprint door webmaster en helpdesk",
]


@pytest.mark.parametrize(("text", "expected"), NAMES, ids=[text[:30] for text, _ in NAMES])
def test_finds_names(text: str, expected: list[str]) -> None:
    assert found(text, "PERSOON") == expected


@pytest.mark.parametrize("text", KEPT)
def test_keeps(text: str) -> None:
    assert found(text, "PERSOON") == []


def test_a_known_surname_that_the_text_has_as_a_word_too_begins_no_sentence() -> None:
    assert found("Mevrouw Licht belde. Licht in de steeg is kapot, het licht moet aan.", "PERSOON") == ["Licht"]
