"""Numbers of animals."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "CHIP"
TABLE = """
chipnummer «528140000123456»
chip «528140000123456»
chipnr. «528 140000123456»
chip: «528.140.000.123.456»
(chip «528868452814207»)
«528140000123456»
gechipt onder «528140000123456»
transponder «276098100123456»
chipnummer hond: «276098100123456»
chip nr «981000001234567»
«276098100123456»
hondenpaspoort «NL123456789»
dierenpaspoort «NL-12-1234567»
EU-paspoort hond «NL 01 1234567»
UBN «1234567»
UBN-nummer: «1234567»
oormerk «NL 123456789»
oormerknummer «NL 1234 56789»
paspoort paard «528003201234567»
levensnummer «528003201234567»
UELN «528003201234567»
ringnummer «NL-2024-1234567»
stamboeknummer «NHSB 1234567»
tatoeagenummer «AB1234»
rund «NL 884122031» en schaap «NL-1008-4412-2»
# stay
chip in 2024
chippen van 400 honden
chipnummer «100 217 000 446 0911»; paspoort dier «NL-04 1182261».
chipnr «528-140-000-118-221»
dierenpaspoort «NL 12 0031881»
chip «528.140.000.771.932»
gechipt met nummer «528140000771932»
oormerk «NL 8841 2077 3»
hond, paspoortnr «NL-18-118840»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
