"""Hardware addresses and device numbers."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "MAC"
TABLE = """
IMEI nr. «35 693803 564380 9»
IMEI «35-693803-564380-9»
toestel met IMEI «356938035643809»
«00:1A:2B:3C:4D:5E»
MAC «00-1A-2B-3C-4D-5E»
«001A.2B3C.4D5E»
MAC-adres: «001A2B3C4D5E»
mac «00 1A 2B 3C 4D 5E»
Laptop: «58ef68-1d2e3f»
«a4:91:b1:0c:7f:22»
IMEI «356938035643809»
IMEI: «35-693803-564380-9»
imei-nummer «35 693803 564380 9»
«356938035643809»
IMSI «204081234567890»
serienummer «C02XK1ABJG5H»
serienr. «C02XK1ABJG5H»
S/N: «C02XK1ABJG5H»
s/n «C02XK1ABJG5H»
framenummer «WTU123456789»
framenr. fiets «GZ1234567»
SIM-nummer «8931087614012345678»
ICCID «8931087614012345678»
UUID «123e4567-e89b-12d3-a456-426614174000»
device-id «123e4567e89b12d3»
simkaart «8931087614012345678»
mac «a45e60c912f7»
# stay
om 12:30 en 14:00:00
het serienummer ontbreekt
MAC «3c7c.3f11.a09e»
mac-adres «3C7C3F11A09E»
imei «354418822077314»
IMEI-nummer: «35-441882-207731-4»
IMSI «204 04 1188440220»
framenummer «GZ8841207»
mac «a4.7e.11.0c.9b.5f», naam onbekend
mac «f01898.4ac2d7», lokaal
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
