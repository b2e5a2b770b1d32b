"""Codes of cases told by their shape, and public codes that look alike."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "ZAAKNUMMER"
TABLE = r"""
Zie brief «U-2025/4471».
Zie brief «25.U.04471».
ons nummer: «bew/25/118»
ons kenmerk: «mvd-25-118»
uw kenmerk⏎«HA 25-0118/mvd»
Kenmerk | «OOV.25.0118»
Behandeld onder «Z25-UIT-04418»
dossiernummers «118-A» en «4418-B»
(dossier «HOR/118»)
melding «M 25 0044 18»
Meldingsnr.: «MOR2025004418»
MOR-nummer «4418»
Fixi-melding «1184-2025»
«S-4418820» staat op zijn naam
bestuurlijke boete «BB25.00418»
last onder dwangsom «LOD-25-0044»
combibon «4418 8220 7»
bonnummer «44188220»
boetenummer «7 1188 4402 0771»
BVH-nr. «PL09 2025 118840»
bvh «118840/25»
politienr «2025.118.840»
zaak «C/13/744182 KG ZA 25-118»
kantonzaak «11448820 \ EA VERZ 25-118»
rolnr. «25/1184»
beroep «SGR 25 / 11844 V132»
hoger beroep bij de Afdeling, «BRS.25.000118»
Afdeling «202501184/1/A2»
raadsman verwijst naar «22-001184-25»
slachtofferhulp dossier «SHN-118840»
reclassering cliëntnr «R1188402»
verwijsindex «VIR 118840»
woonfraude signaal «WF 25/0118»
RIEC casus «118-25-ZUID»
Aanvraag urgentie «URG 25 0118»
Suite-nummer «118840»
huurcontract «HC.118840»
deurwaardersdossier «D25/118840/MK»
Factuurnr «F25-118840»
schadenr.: «AS 25 118 840»
Pakket «3SDEVC0118840220»
taxivergunning «P11884»
chauffeurskaart «NLB0011884402»
Klantnummer / dossier: «W&I-1083327»
# stay
R&D 2025 is het thema
kenmerk van de rechtbank in 2025/2026
NEN-EN 12101-3, ISO 27001:2022 en NPR 5129
AB 2019/412 m.nt. en JB 2018/114, Gst. 2017/88
ECLI:NL:RBDHA:2024:11884
Kamerstukken I 2023/24, 36 225, C
motie M25-044 en amendement A25.12
raadsvoorstel 25-118 en raadsbesluit RB25/118
begrotingswijziging 2025-04
kostenplaats 6118840, grootboek 443118
project P25-0118 en krediet K-7118
de Verordening 2024-R11
NL.IMRO.0363.A1804BPSTD-VG01
bestek OB-25118
besluit van het college nr. B&W 25-118
Gemeenteblad 2025, 118840
vergaderstuk BW25-00118
lantaarnpaal A-11884 en put P 1188
speeltoestel NT-118, vak C12
CE-certificaat 0402-CPR-118
boring B118-25 en peilbuis PB12
camera CAM-0118 aan de Markt
portofoon OVDG 18-01 en voertuig 18-3431
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
