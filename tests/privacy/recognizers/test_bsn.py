"""Citizen service numbers with and without a label, and other numbers of nine digits, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "BSN"
TABLE = """
BSN: «123456782»
bsn «123456782»
BSN-nummer: «123456782»
BSN nr. «123456782»
Bsn.nr «123456782»
B.S.N. «123456782»
bsnr «123456782»
burgerservicenummer «1234.56.782»
Burger Service Nummer: «123 456 782»
burgerservicenr. «123456782»
burger-servicenummer «123456782»
sofinummer «123456782»
SoFi-nr «123456782»
sociaal-fiscaal nummer «123456782»
persoonsnummer «123456782»
onderwijsnummer «123456782»
ID-nummer BRP: «123456782»
Het nummer «111222333» is geldig
BSN «12345678»
bsn «012345672»
bsn «12345672»
BSN «123.456.782»
BSN «123-456-782»
BSN «12 34 56 782»
BSN «1 2 3 4 5 6 7 8 2»
BSN «1234 56 782»
BSN «12345 6782»
BSN «123456 782»
BSN «123/456/782»
BSN «12345⏎6782»
BSN-nummer aangever: «83316⏎4375»
BSN:⏎«123456782»
BSN⏎⏎«123456782»
BSN (burgerservicenummer): «123456782»
BSN van betrokkene: «123456782»
BSN vader «123456782», BSN moeder «111222333»
bsn klopt niet, moet «123456782» zijn
BSN's: «123456782», «111222333» en «123456708»
bsn = «123456782»
bsn#«123456782»
| Naam | BSN |⏎|---|---|⏎| X | «123 456 782» |
naam;bsn⏎X;«123456782»⏎Y;«12345672»
BSN «I23456782»
BSN «l23456782»
BSN «１２３４５６７８２»
BSN «١٢٣٤٥٦٧٨٢»
(«123456782»)
S. Hofstra, «123456782»
S. Hofstra / «123456782» / Meppel
> BSN «123456782»
# others stay
Het getal 123456789 is er geen
RSIN 123456782
bedrag 123456782
€ 123.456.782
123.456.782 inwoners
CPV-code 123456782
Kamerstuk 123 456 782
bsn «371-365-120»
BSN:⏎«371365120»
bsn's «371365120» en «223547463»
bsn nr «37.13.65.120»
b.s.n. «371 365 120»
sofi «371365120»
BSN (partner) «223547463»
bsn kind 1: «223547463»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
