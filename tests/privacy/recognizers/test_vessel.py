"""Numbers of vessels."""

from __future__ import annotations

import pytest

from privacy.recognizers.vessel import VesselRecognizer
from tests.privacy.recognizers.table import lines, problems

KIND = "VAARTUIG"
TABLE = """
ATIS «9244012345»
ATIS-code: «9244012345»
MMSI: «244 012 345»
hull id «NL-XYZ12345K819»
scheepsnr. «02312345»
scheepsnummer «2312345»
registratienummer boot «YB-12-34»
ENI-nummer «02312345»
ENI «02312345»
ENI-nr. «06504193»
eni: «02312345»
Europanummer «02312345»
uniek Europees scheepsidentificatienummer «02312345»
MMSI «245009814»
MMSI-nummer: «245009814»
IMO «9074729»
IMO-nummer «9074729»
Y-nummer «18-74-YK»
registratieteken «18-74-YK»
snelle motorboot, registratie «YA-12-34»
snelle motorboot «18-74-YK»
speedboot «18-74-YK»
vaarbewijs «1234567890»
vaarbewijsnummer: «1234567890»
visserijnummer «SL 27»
roepsein «PH1234»
HIN «NL-ABC12345A404»
CIN-code «NL-ABC12345A404»
ligplaatsnummer «1234567»
brandmerk «1234 B Gron 1998»
zeilnummer «NED 1234»
kotter en de «KW 49» in de haven
bijboot («YA 7714», Zodiac)
motorjacht, brandmerk «2214 B LEEUW 2009»
| plek | schip | nr | betaald |⏎| A1 | tjalk | «3B-1187-N» | ja |⏎| A2 | sloep | «YL 44 07 QX» | ja |
# stay
IMO-regels 2020
ENI bij schepen
het skûtsje van Baukje, «YN 27-61», ligt daar
de boot met nummer «VL 92» ligt hier
motorboot «24-81-YB» aangemeerd
ENI «02 118 840»
eni-nr. «0211884»
schip met nr. «02118840»
mmsi «244-118-840»
zeilboot met teken «YB-11-88»
sloep «21-88-YK»
visserskotter «UK 118»
kotter «TX-44»
Kotter «Goede Hoop» («ZK-37») ligt vast
waterscooter «yc 20 88» voer te hard
registratie «NL-GR 11-28-ZB» op de boot
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))


def test_a_mark_with_letters_at_both_ends_is_whole() -> None:
    text = "zijn boot, GR 2207 VH, ligt daar"
    assert [text[found.start : found.end] for found in VesselRecognizer().find(text)] == ["GR 2207 VH"]
