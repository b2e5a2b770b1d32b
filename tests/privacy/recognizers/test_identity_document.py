"""Numbers of passports, cards, licences and files of a person, by label or form."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "DOCUMENTNUMMER"
TABLE = """
rijbewijs (nr. «5124789632»)
rijbewijs met nummer «5124789632»
rijbewijs B, nr «5124789632»
rijbewijs: «51 24 78 96 32»
studentnr. «500123456»
diplomanummer: «12345»
diploma nr «SVH-12345»
VCA-diploma «123456.12345678»
certificaatnummer «A-12345»
paspoort «NXR4B2K81»
paspoortnummer: «NXR4B2K81»
paspoort nr. «NXR4B2K81»
paspoort: «nxr4b2k81»
Nederlands paspoort «NXR4B2K81», geldig tot 12-03-2029
paspoort met nummer «NXR4B2K81»
paspoort (nr. «NXR4B2K81»)
Spaans paspoort «PAB 204417»
Turks paspoort «U 12345678»
Pools paspoort «EA1234567»
Pools identiteitsbewijs «ABC 123456»
Duits paspoort «C01X00T47»
Marokkaanse identiteitskaart «BK123456»
ID-kaart «IR8K3L2P5»
id-kaart: «SPECI2014»
identiteitskaart nr «IR8K3L2P5»
Legitimatie: «IR8K3L2P5»
identiteitsbewijs «IR8K3L2P5»
legitimatiebewijs nummer «IR8K3L2P5»
ID «IR8K3L2P5»
documentnummer «IR8K3L2P5»
doc.nr. «IR8K3L2P5»
reisdocumentnummer «IR8K3L2P5»
verblijfsdocument «ISZ50K4B7»
verblijfsdoc. «ISZ50K4B7»
W-document «W12345678»
vreemdelingenpaspoort «VXR4B2K81»
Rijbewijsnummer: «5124789632»
rijbewijs «5124789632»
rijbewijs nr. «5124 789 632»
Rijbewijs B sinds 2009 («5885568686»)
rijb.nr. «5124789632»
Oekraïens rijbewijs «BXI 284917»
CBR-nummer «5124789632»
personeelsnummer «123456»
pers.nr. «123456»
dienstnummer «123456»
studentnummer «1234567»
leerlingnummer «1234567»
patiëntnummer «1234567»
patiëntnr. «1234567»
cliëntnummer «123456»
cliëntnr «123456»
zorgverzekeringsnummer «1234567890»
UZOVI 3332, verzekerdennummer «1234567890»
boa-nummer «123456»
aktenummer «12345678»
boa-aktenummer «12345678»
VOG-nummer «20240101-1234567»
wapenverlof «20240112»
jachtakte «1234567»
wapennummer «AB12345»
serienummer vuurwapen «AB12345»
lidmaatschapsnummer «123456»
diplomanummer «SVH123456»
OV-chipkaart «3528 0123 4567 8901»
| Paspoort |⏎|---|⏎| «NXR4B2K81» |
naam;documentnr⏎X;«NXR4B2K81»
«NXR4B2K81NLD8104035F2903122<<<<<<<<<<<<<<02»
# stay
het rijbewijs in 2024
het paspoort is sinds 2014 tien jaar geldig
rijbewijs B en BE
id-kaart en paspoort
legitimatie vanaf 14 jaar
Rijbewijs C1 gehaald in 2009
verblijfsvergunning voor 5 jaar
Personalausweis «L01X00T47»
wel een kopie rijbewijs «GR AM 402711»
Identiteitskaart «CA 84191 KB» zegt hij
id gezien, Roemeense kaart «ZV 193 041». krijgt formulier
Rijbewijsnr. «5 640 118 271»
paspoort «N 012 884 711»
wier rijbewijs («00187/14/3011») bij haar lag
vaarbewijs «V-2204111»
Z-nr «2025-88121-CNO»
Indiaas paspoort «Z 5610381»
paspoortnummer «NX 4R 72 91 3»
Poolse dowód «ABC 123411»
id-bewijs «BE 592 1182 114»
paspoort is «AB1234561», geldig tot
ID-kaart nr: «IS-CD-3341-2»
rijbewijs «54 188 201 37»
Rijbewijs nr.: «5418.820.137»
rijbewijsnummer⏎«5418820137»
id-bewijs met nr «IH4L9K2P0»
identiteitskaart (België) «592-1184402-17»
Poolse ID «CBF 118840»
Oekraïens paspoort «FX118840»
vreemdelingendocument «EVD118840»
verblijfspas «IB0118840»
legitimeerde zich met «NPB4C8821»
wapenvergunning «WM-118840»
VOG-nummer «118840220»
U stuurde een kopie paspoort mee («NLWTCPMH3»)
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
