"""Numbers of foreign nationals by label."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "VNUMMER"
TABLE = """
A-nummer: «12 345 678 90»
A-nr «1234.56.78.90»
V-nummer: «2789456123»
V-nr. «2789456123»
v nummer «2789456123»
Vnr «278.945.6123»
V-nummer «278 945 6123»
vreemdelingennummer «2789456123»
vreemdelingennr. «2789456123»
IND-nummer «2789456123»
IND-dossiernummer «9912123456»
IND nr. «9912.12.3456»
COA-nummer «2789456123»
CRV-nummer «2789456123»
zorgnummer RMA «2789456123»
A-nummer «1234567890»
a-nr. «1234567890»
A-nummer BRP: «1234567890»
BRP-nummer «1234567890»
administratienummer «1234567890»
vreemdelingen(v)-nummer «2789456123»
SKN «12345678»
SKN-nummer: «12345678»
strafrechtsketennummer «12345678»
VRIS-nummer «2789456123»
BVV-nummer «2789456123»
naam;v-nummer⏎X;«2789456123»
V-nummers «2789456123» en «2789456124»
# stay
IND-procedure van 2019
COA-locatie met 400 plekken
v-snaren 12
v-nr «281 447 1093»
Vnr. «2814471093»
vreemdelingennummer: «2814.471.093»
A nummer «1184 402 207»
coa-nr «44 18 82 20»
SKN-nummer «118.840.22»
El-Khatib (V-nr. «2769831134»), Mohammadi («276 519 2455») en mevrouw Tsehaye
Vader Hamid Rezai («281.114.9033»), moeder en kind.
Vreemdelinge Aster Haile («2714-556-120») verblijft in de kerk.
De gemeente (2.345.678.901 euro) gaf dat uit.
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
