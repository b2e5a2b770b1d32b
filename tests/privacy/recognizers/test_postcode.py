"""Postcodes, and years and measures of the same form, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "POSTCODE"
TABLE = """
Reiger 12, «9718en» Groningen
reiger 12 «9718en»
reiger 12 «9718 en» groningen
«7604 - AB» Almelo
«7604 – AB» Almelo
Reiger 12, «8916 c n» Leeuwarden
«8916 C N» Leeuwarden
Reiger 12⏎«7941 AB»
«7941ab» meppel
«7941 ab» Meppel
(«7941 AB»)
«7941 AB»-MEPPEL
postcode: «7941-ab»
in postcode «7941AB»
«3901 AB» Veenendaal
«3901AB»
«3901  AB» Veenendaal
«3901-AB» Veenendaal
«3901.AB» Veenendaal
«NL-3901 AB» Veenendaal
Lindelaan 3, «3901 ab» Veenendaal
Lindelaan 3, «3901ab»
Lindelaan 3 «3901ab» veenendaal
postcode «3901 ab»
pc «3901ab»
PC: «3901AB»
postc. «3901 Ab»
«3901⏎AB» Veenendaal
Lindelaan 3, «7587⏎NG»
Lindelaan 3, «39O1 AB» Veenendaal
Lindelaan 3, «3901 A B» Veenendaal
Ik slaap bij Trijntje, «8431 HA».
«2019 EU» Haarlem, Lindelaan 3
Lindelaan 3⏎«1500 KM» Purmerend
postcode+huisnummer «3901AB»12
«3901AB»-12
postcodes «3901 AB», «3902 CD» en «3903 EF»
naam;postcode⏎X;«3901ab»⏎Y;«3902 cd»
te «3901 AB» Veenendaal
«3901 XX» Veenendaal
«B-2300» Turnhout
«D-48599» Gronau
Bahnhofstr. 4, «48599» Gronau
Postcode: «3 0 8 2 G J»
gewoon «3082 GJ», nr. 14
# stay
in 2019 EU-breed, 1500 KM ver
op 8 maart 2023 in Utrecht
in 2024 de raad
per 2025 is het beleid
2500 km en 1500 kg
vanaf 2020 en verder
1000 MB geheugen
2021 VN-verdrag
3901 in totaal
postcodegebied 3901
postcode 3901 telt veel meldingen
postcodegebieden 3901 tot en met 3907
uit 2010 is dat
in 2020 of later
in 1234 st geleverd
2000 er bij
in 2024 BOA's en 2023 OM-cijfers
2019 NCTV-rapport
Postcode / plaats : «7161-KX» / Neede
Gruttostraat 44 t/m 46, «5221-BR». Rijbewijsnr.
Windslaan 240 BIS A, «7604 - AR» Huurder
Krugerstraat 301-D, «4382mm», maar slaapt elders
Woonadres: nieuwe kerkstr 66 rood, «9718en»
kerkstraat 5, «8916 c n» Leeuwarden
«7245 AA» Laren
«3812  AB» Amersfoort
«3812-AB» Amersfoort
pc «3812ab»
postcode/plaats: «3812AB» Amersfoort
Molenweg 3, «3812 Ab»
Adres;Rietganslaan 230;«2035vk»;Zonneveen
pk: «6461vx», nr 8
verhuist naar «9718 pw» en dan
1500km ver, 2000wh en 1300mg
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
