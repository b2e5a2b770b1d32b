"""Names of boats."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "VAARTUIG"
TABLE = """
het zeiljacht «Zoute Drop» ligt op de verkeerde plek
aan boord van de «Morgenster» lag een wapen
de ms. «Goed en Wel» voer zonder verlichting
de tjalk "«Stil Water»" heeft geen riolering
een boot, met de naam «Lekker Puh», vaart te hard
de boot, «Vrijheid» genaamd, ligt los
Naam vaartuig: «Stille Wateren»
Boot: «Fles Rum», ligplaats 14
| Ligplaats | Vaartuig | Betaald |⏎| A1 | «Nooit Gedacht» | ja |⏎| A2 | «Zeehond III» | nee |
aan boord van de «Avondster» was niemand. De «Avondster» is verkocht.
# stay
de boot van Rijkswaterstaat ligt vast
patrouillevaartuig RPA 11 was ter plaatse
de veerpont Culemborg vaart niet
Soort schip: zeilboot
| Ligplaats | Boot | Betaald |⏎| A1 | sloep | ja |⏎| A2 | geen | nee |
het landschap Midden-Delfland
De motorboot Yamaha is weg.
schip Heusden
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
