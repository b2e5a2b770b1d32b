"""Chamber of Commerce numbers by label, and other numbers of eight digits, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "KVK"
TABLE = """
dossiernummer «14 088 999» bij de Kamer van Koophandel
vestigingsnummer «0000 1234 5678»
sta ik ingeschreven onder «80 22 12 34»
KvK ingeschreven onder «80221234»
nummer «61234567» van de Kamer van Koophandel
KvK «6123.4567»
KvK: «61-23-45-67»
kvk nummer is «61234567»
handelsregister onder dossiernummer «61234567»
KvK-nummer «61234567»
KvK «61234567»
KVK: «61234567»
K.v.K. «61234567»
kvknr. «61234567»
KvK-nr «61.23.45.67»
KvK nr.: «6123 4567»
kvk «61 234 567»
(KvK «61234567»)
Kamer van Koophandel «61234567»
Kamer van Koophandel onder nummer «61234567»
ingeschreven bij de Kamer van Koophandel te Meppel onder nummer «61234567»
handelsregister nr. «61234567»
handelsregisternummer «61234567»
dossiernummer KvK «61234567»
inschrijfnummer «61234567» bij de KvK
Chamber of Commerce «61234567»
vestigingsnummer «000012345678»
vest.nr. «000012345678»
Kvk-nummer⏎«61234567»
KvK-nummers «61234567» en «61234568»
naam;kvk⏎Bouwbedrijf;«61234567»
KvK «7 3 7 8 5 9 4 4»
kvk: «737-859-44»
# stay
nummer van de aanbesteding staat in de bijlage
een KvK-uittreksel van 12-03-2024
KvK-uittreksel 2024
die zijn visitekaartje liet zien: G. Rossi, «66 402 911», adres Via Roma 4
KvK «66 402 911»
kvk «11.88.44.02»
K.v.K.nr.: «1188 4402»
vestigingsnummer «0000 1188 4402»
ingeschreven bij de Kamer van Koophandel onder «11884402»
handelsregisternr «11884402»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
