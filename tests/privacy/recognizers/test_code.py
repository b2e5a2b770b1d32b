"""Codes of kinds that no rule names, and all that has digits and is public."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "ZAAKNUMMER"
TABLE = r"""
het valt onder «2026.44182» van het loket
gemuteerd onder «2026-0418-2217-3»
de kaart «VKX 44182» lag op tafel
hij kreeg «RKD 118 227» mee
de bijl met «GX7741182» erop
sticker «RN-20881» op het kastje
Woo-besluit «WOO-2026-0418»
Woo («W-2026-0418»), toegezonden op 3 mei
adresbesluit «HNB26-0418»
boeterapport «WP2026-0418»
exploitatievergunning («APV/HOR/26/0418»)
verbalisant «44182» tekende
agent («44182») was erbij
# stay
Kamerstukken II 2025/26, 36418, nr. 5 en Stcrt. 2026, 44182
Verordening (EU) 2024/1689, Richtlijn 2016/680
NEN-EN 50132-7, NEN 7510-2:2024, ISO/IEC 27001:2022 en BRL SVMS-007
NJ 1954/378 en HR 13 februari 1922, NJ 1922/473
van 44182 naar 51227 en ruim 44182 bezoekers
de opbrengst bedraagt 44182 en de meterstand 04418
er waren 44182 inwoners en 118827 stemmen
Proces, 101(3), 144-160 en pp. 1188-1202
Windows 10.0.19045 en firmware 10.12.206
10.000-12.000 euro, 2.000-3.000 bezoekers, 40000kWh
TS 18-3431 en voertuig 24-3131 zijn ter plaatse
kostensoort 42010, grootboek 44110 en kostenplaats 6004-8123
formulier VTH-017, draaiboek VV24-07b en vacature 2026-117
vakblad IMG_2291 en DSC_0418
de A50, N317, C2000, BIJ12, 3-MMC en Q3-2026
BEL 0900 8844
ZO 14-9 dienst, MA 15/9/2025 vrij
Convenant RIEC 2023-2027 en Agenda-2030
besluit 2026-0418, bekendgemaakt in het Gemeenteblad
werkbon «KV 2291-7» en Veiligheidsplan «VP 1182-c»
uw ref. «jz-w&i/24.0118»
waarborg naar «31.77.20.448» en van «71.04.33.90»
rapport «RM-26/0271» en formulier «INC-ZW-26/07»
verzoek «WOV 2026-88» en dossier «ov_2026_00817»
pas «2 3091 00417 7726» en nr. «5 0 1 4 4 7 8 2 3 6»
Inschrijfnr. school «22-0441»
onder «kl-4471» en «ab12cd34ef»
medew. «3907» reed chauffeur «8812» aan
klantnummers «40118», «40217» en «40993»
MJP 2025-28, TK 2024-25 en schriftelijke vragen SV 2026-88
agenten 300 bekeuringen, een agent 412 meldingen, medewerker 1200 euro
schaal 1 2 3 4 5 6 7 8 9, vlucht TK1951, foutcode 0x61
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
