"""Cadastral designations, and sections of other things, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "KADASTER"
TABLE = """
«BGK00 sectie F nr. 2217 A4»
«MTT00-A-3301-D-1»
«WRW B 1109»
«gemeente Meppel, sectie C, nummer 4418»
kadastraal: «Meppel, B, 6671»
kadastraal bekend: gemeente «Meppel B 6671»
perceel «MPL00 B 6671 G0»
«MPL00B 6671G0000»
«MPL-B-6671»
perceel «B-6671»
kadastrale percelen «B 6671 en B 6672»
«sectie B nrs. 6671»
«gemeente Oss, sectie C, nummer 4412»
kadastraal bekend «gemeente Oss, sectie C, nummer 4412»
kadastraal bekend als «gemeente Oss sectie C nummer 4412»
kadastraal bekend «Oss sectie C nr. 4412»
kad. bekend «gem. Oss, sectie C, nr 4412»
«sectie C, nummers 4412 en 4413»
«sectie C, nrs. 4412, 4413 en 4414»
«sectie C nummer 4412 A3»
«Sectie AB, perceel 4412»
«sectie: C, nummer: 4412»
«sectie C 4412»
«sectie C-4412»
«OSS00-C-4412»
«OSS00 C 4412»
«OSS00C4412»
«OSS00-C-4412-A3»
«OSS00 C 4412 G0000»
Kadastraal: «HDN01-D-10556»
kadastraal perceel «C 4412»
perceel «C 4412»
perceel «OSS C 4412»
perceelnummer «C4412»
kadastraal nummer «C 4412»
kadastrale aanduiding: «OSS C 4412»
kadastraal bekend «Oss C 4412»
kadastraal bekend onder nummer «4412»
kadasternummer «C-4412»
perceelnummer «4412»
appartementsrecht «A-12»
kad. «gem. Oss, sie. C nr. 4412»
kadastraal: «gemeente Oss, sectie C,⏎nummer 4412»
| Gemeente | Sectie | Nummer |⏎|---|---|---|⏎| Oss | «C» | «4412» |
# stay
de sectie Veiligheid
sectie Handhaving, 12 medewerkers
perceel 3 van de aanbesteding
percelen van 500 m2
kadastrale kosten 2024
Perceel kadastraal bekend «gemeente Borne, sectie D, nummer 3312» is verkocht.
kadastraal bekend «gemeente Losser, sectie K, nummer 818 (gedeeltelijk)»
Verkoop van 40 m² uit perceel «BRN00 - D - 3312 G0000»
op het perceel «Denekamp en Noord, sectie M, 512» staat een loods
Perceel : «Losser K 902»
Perceel «Weert en Nederweert F 322», van de buurman
1 ha, «Hatert, C, 7731»
registratie «MTT00-A-3301-D-1»
kadastraal «BGK00 sectie F 2217 A4»
percelen «Vries A 12, 13 en 14»
kadastraal bekend: «Zutphen G 4418»
kad. «Zutphen sectie G nummers 4418, 4419 en 4420»
perceel «ZTP02 G 4418»
perceel «ZTP02G4418»
percelen «ZTP02-G-4418» t/m «ZTP02-G-4422»
«gemeente Alphen aan den Rijn, sectie B, nummer 118»
«gemeente 's-Hertogenbosch, sectie K, perceelnummer 1189»
«'s-Heerenberg sectie A 2207 A-3»
Kadaster: «'t Zandt D 884»
Kadastrale aanduiding: «Hof van Twente, F, 2201»
appartementsrecht «Utrecht Lauwerecht L 4418 A12»
appartementsindex «12» van complex «Lauwerecht L 4418»
perceelnummer «G-4418»
perceel nr «4418» sectie «G»
het perceel «G4418» is gesplitst
het perceel «G 4418» (deel) te Zutphen
(kad. «Heerde, C 2201 en C 2202»)
kadastraal nr. «AMR03 D 9901»
staat kadastraal als «Ede K 1187» te boek
kavel kadastraal «Ede, K, 1187»
grond «Noordoostpolder BK 218» in pacht
Object | Kad. gemeente | Sectie | Perceel⏎1 | Heerde | «C» | «2201»
Kadastrale aanduiding⏎«Heerde C 2201»⏎«Heerde C 2202»
kadastraal perceel «1187», sectie «K», gemeente Ede
«Ede K 1187 G0000» volgens het kadaster
kad.nr. «K1187»
het kadaster telt 12.000 percelen
sectie 3 van het peloton
perceelsgrens op 2 meter
perceel van 1.200 m²
kadastraal «Schiedam, O, 4471, appartementsindex A-3»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
