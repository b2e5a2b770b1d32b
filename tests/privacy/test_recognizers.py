"""A table per recogniser: a text, and exactly what must be found in it. All data are fictional."""

from __future__ import annotations

import pytest

from tests.privacy.helpers import found

TABLES: dict[str, list[tuple[str, list[str]]]] = {
    "EMAIL": [
        ("Mail j.jansen@voorbeeld.nl.", ["j.jansen@voorbeeld.nl"]),
        ("intern: p.smit@gemeente", ["p.smit@gemeente"]),
        ("(samira_b+werk@mail.co.uk)", ["samira_b+werk@mail.co.uk"]),
        ("jan [at] voorbeeld [punt] nl", ["jan [at] voorbeeld [punt] nl"]),
        ("Mail info@zonneveen.nl of team.veiligheid@zonneveen.nl", []),
        ("secretariaat@voorbeeld.nl, noreply@voorbeeld.nl", []),
        ("a@", []),
    ],
    "TELEFOON": [
        ("Bel 06-12345678.", ["06-12345678"]),
        ("Bel 06 - 12 34 56 78", ["06 - 12 34 56 78"]),
        ("tel. (0318) 61 23 45", ["(0318) 61 23 45"]),
        ("+31 (0)6 12 34 56 78", ["+31 (0)6 12 34 56 78"]),
        ("0031 318 612345", ["0031 318 612345"]),
        ("0318/612345 toestel 214", ["0318/612345 toestel 214"]),
        ("gsm +49 151 23456789", ["+49 151 23456789"]),
        ("Bel 112, 0900-8844, 0800 1234 of 14 0318", []),
        ("van 01-02-2024 10:00 tot 12:00, € 0.123.456", []),
        ("Kamerstukken II 2019/20, 29 628, nr. 954", []),
    ],
    "IBAN": [
        ("op NL91 ABNA 0417 1643 00 storten", ["NL91 ABNA 0417 1643 00"]),
        ("nl91abna0417164300", ["nl91abna0417164300"]),
        ("NL00RABO0123456789", ["NL00RABO0123456789"]),
        ("DE89 3704 0044 0532 0130 00 en", ["DE89 3704 0044 0532 0130 00"]),
        ("NL91 ABNA\n0417 1643 00", ["NL91 ABNA\n0417 1643 00"]),
        ("BE12 is geen rekening", []),
    ],
    "BSN": [
        ("BSN: 123456782", ["123456782"]),
        ("burgerservicenummer 1234.56.782", ["1234.56.782"]),
        ("Het nummer 111222333 is geldig", ["111222333"]),
        ("bsn 123456789", ["123456789"]),
        ("| Naam | BSN |\n|---|---|\n| X | 123 456 782 |", ["123 456 782"]),
        ("Het getal 123456789 is er geen", []),
        ("RSIN 123456782", []),
        ("bedrag 123456782", []),
    ],
    "POSTCODE": [
        ("3901 AB Veenendaal", ["3901 AB"]),
        ("3901AB", ["3901AB"]),
        ("Lindelaan 3, 3901 ab Veenendaal", ["3901 ab"]),
        ("in 2019 EU-breed, 1500 KM ver", []),
        ("op 8 maart 2023 in Utrecht", []),
    ],
    "ADRES": [
        ("woont aan de Kerkstraat 12-a te Oss", ["Kerkstraat 12-a"]),
        ("Vechtstraat 118 II", ["Vechtstraat 118 II"]),
        ("Burgemeester Kolfschotenlaan 7", ["Burgemeester Kolfschotenlaan 7"]),
        ("Lange Nieuwstraat 4 bis, Postbus 412", ["Lange Nieuwstraat 4 bis", "Postbus 412"]),
        ("Jan van Galenstraat 3 hs", ["Jan van Galenstraat 3 hs"]),
        ("op de molenweg 8", ["molenweg 8"]),
        ("camera's in de Kerkstraat en op het Wilhelminaplein", []),
        ("artikel 13, bijlage 2, zaal 4, variant 3", []),
        ("De Kerkstraat 2024: een visie", []),
        ("in Rotterdam. 2. De raad", []),
    ],
    "KENTEKEN": [
        ("auto 12-XZB-4 reed", ["12-XZB-4"]),
        ("XX-99-ZZ", ["XX-99-ZZ"]),
        ("kx-731-p", ["kx-731-p"]),
        ("kenteken: V123BC", ["V123BC"]),
        ("Het kenteken B-AB 1234", ["B-AB 1234"]),
        ("COVID-19, ISO-9001, B-12", []),
    ],
    "GEBOORTEDATUM": [
        ("geboren op 4 juli 1986 te Oss", ["4 juli 1986"]),
        ("geb. 17-09-1991", ["17-09-1991"]),
        ("Geboortedatum: 1990-04-30", ["1990-04-30"]),
        ("Naam\tGeboortedatum\nX\t05/06/'84", ["05/06/'84"]),
        ("geboortejaar 1984", ["1984"]),
        ("vastgesteld op 4 juli 2023", []),
        ("*1 januari 2024*", []),
        ("personen geboren voor 1 januari 1950", []),
    ],
    "URL": [
        ("zie linkedin.com/in/jan-de-vries-123", ["linkedin.com/in/jan-de-vries-123"]),
        ("https://www.facebook.com/fatima.bouzidi", ["https://www.facebook.com/fatima.bouzidi"]),
        ("www.zonneveen.nl/veiligheid en facebook.com/gemeente", []),
    ],
    "ACCOUNT": [
        ("insta: @damian_030", ["@damian_030"]),
        ("volg @gemeentezonneveen en @politie", []),
    ],
    "KVK": [("KvK-nummer 61234567", ["61234567"]), ("nummer 61234567", [])],
    "BTW": [("btw NL123456789B01", ["NL123456789B01"])],
    "VNUMMER": [("V-nummer: 2789456123", ["2789456123"])],
    "DOCUMENTNUMMER": [
        ("paspoort NXR4B2K81", ["NXR4B2K81"]),
        ("Rijbewijsnummer: 5124789632", ["5124789632"]),
        ("het rijbewijs in 2024", []),
    ],
    "BIG": [("BIG-nummer 19012345601", ["19012345601"])],
    "ZAAKNUMMER": [
        ("PL0900-2024067812-5", ["PL0900-2024067812-5"]),
        ("zaaknummer Z-2024-018273", ["Z-2024-018273"]),
        ("parketnummer 16/123456-23", ["16/123456-23"]),
        ("ECLI:NL:RVS:2019:2912", []),
    ],
    "KADASTER": [("gemeente Oss, sectie C, nummer 4412", ["gemeente Oss, sectie C, nummer 4412"])],
    "IP": [("IP-adres 192.168.14.7", ["192.168.14.7"]), ("zie paragraaf 5.2.2.1", [])],
    "MAC": [("00:1A:2B:3C:4D:5E", ["00:1A:2B:3C:4D:5E"])],
    "COORDINATEN": [("op 52.34512, 5.62410", ["52.34512, 5.62410"]), ("stijging van 5.2, 3.1", [])],
    "VAARTUIG": [("ENI-nummer 02312345", ["02312345"])],
    "CHIP": [("chipnummer 528140000123456", ["528140000123456"])],
    "REKENING": [("rekeningnummer 12.34.56.789", ["12.34.56.789"])],
}
CASES = [(kind, text, expected) for kind, table in TABLES.items() for text, expected in table]


@pytest.mark.parametrize(("kind", "text", "expected"), CASES, ids=[f"{kind}-{text[:30]}" for kind, text, _ in CASES])
def test_finds_exactly(kind: str, text: str, expected: list[str]) -> None:
    assert found(text, kind) == expected


def test_every_type_has_a_table() -> None:
    from privacy import TYPES

    assert {*TABLES, "PERSOON"} == set(TYPES)
