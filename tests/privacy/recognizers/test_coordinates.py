"""Coordinates of a home in every system, and other pairs of numbers, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "COORDINATEN"
TABLE = """
RD «x/y 117305 / 486940»
gps «187442,426910»
gps: «187442 426910»
GPS «52.34512/5.62410»
«52°20'42"N 5°37'26"O»
«52° 20' 42,4" N; 5° 37' 26,8" O»
locatie «52.34512 , 5.62410»
XY «117305, 486940»
«X 117305 Y 486940»
op «52.34512, 5.62410»
«52.34512,5.62410»
«52.34512 5.62410»
(«52,34512; 5,62410»)
«52.34512 N, 5.62410 E»
«N52.34512 E5.62410»
«N 52.34512° E 5.62410»°
«52.34512°N 5.62410°E»
«52.34512° NB, 5.62410° OL»
«lat 52.34512 lon 5.62410»
«lat: 52.34512, long: 5.62410»
«latitude=52.34512 longitude=5.62410»
«breedtegraad 52.34512, lengtegraad 5.62410»
lengte «5.62410, breedte 52.34512»
«5.62410, 52.34512»
«51.8213 N, 4.0397 E»
«52°20'42.4"N 5°37'26.8"E»
«52°20'42"N, 5°37'27"E»
«52° 20' 42" NB 5° 37' 27" OL»
«52°20.707'N 5°37.446'E»
«52 20 42 N 5 37 27 E»
«51°49'12.4"N 4°08'55.1"E»
«RD 155000, 463000»
«RD 65432, 428765»
RD: «x 155000 y 463000»
RD-coördinaten «155.000 / 463.000»
RD-coördinaten «X: 155000,12 Y: 463000,45»
«X=155000, Y=463000»
«x: 155000 y: 463000»
coördinaten «155000/463000»
(«155000, 463000»)
Rijksdriehoek «155000 463000»
plus code «9F46VJW5+8R»
«9F46VJW5+8R»
«VJW5+8R Meppel»
w3w: ///«stoel.lamp.gordijn»
what3words «stoel.lamp.gordijn»
///«stoel.lamp.gordijn»
geohash «u15yn2k8»
UTM «31U 631532 5804321»
geo:«52.34512,5.62410»
POINT(«5.62410 52.34512»)
locatie «51.92 N, 4.4777 O»
# stay
stijging van 5.2, 3.1
52,3 % en 5,6 %
52.345 inwoners en 5.624 woningen
€ 52.345 en € 5.624
van 52.000 naar 5.100
155.000 woningen, 463.000 inwoners
155000 woningen en 463000 inwoners
Het hek blijft op «RD 141234, 415602».
Coördinaten (RD) : «X 238.411 / Y 462.901»
in RD is dat «X=182140 Y=421870».
GPS «N52 28.41 E004 49.02».
«52 22 12 N, 4 53 30 E»
GPS: «N52°22.123 E004°53.456»
«N 52 22.123 E 004 53.456»
gps «52.1234, 5.1234»
«52°7'24"N, 5°7'24"O»
«lat 52.12340 lon 5.12340»
plus code «9F26V4X9+2R»
Camera 1: «N 52.11834, O 5.90112».
«O 5.90112, N 52.11834»
«5.90112 O, 52.11834 N»
«N.B. 52.3702, O.L. 4.8952»
«N=52.37021; O=4.89522»
«4°53'42"O 52°22'12"N»
N 52 en O 4
O 4.2 N 5.1
ligt op «RDx 151220 RDy 448905»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
