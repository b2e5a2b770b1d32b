"""Old account numbers and cards, and other numbers behind like words, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "REKENING"
TABLE = """
Amex «3782 822463 10005»
creditcard «3782-822463-10005»
rekeningnummer «12.34.56.789»
rekeningnr. «123456789»
rek.nr. «12.34.56.789»
rek nr «123456789»
banknummer «12.34.56.789»
bankrekening: «123456789»
giro «1234567»
gironummer «P 1234567»
Postbank «1234567»
ING «P1234567»
t.n.v. Hofstra op rekening «12.34.56.789»
creditcard «4111 1111 1111 1111»
Pinpas «4111 1111 1111 1111»
pas «4111-1111-1111-1111» en «5555 5555 5555 5442»
«4111111111111111»
kaartnummer «4111111111111111»
«3782 822463 10005»
pasnr. «1234567»
bankpas «4111 1111 1111 1111»
bitcoinadres «bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq»
# stay
rekening houden met 2024
de jaarrekening 2023 en de rekening 2022
op de rekening van 123456 euro
Postbank in 2004
een rekening van € 123.456,78
giro «1188440»
girorekening «P 118844»
bankrek. «11.88.44.022»
creditcard «5200 1234 5678 9012»
pasnummer «4418»
Betaald met kaart eindigend op «4418».
pas eindigend op «0662» van de heer Smit
dossier eindigend op 4418
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
