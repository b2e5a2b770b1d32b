"""Number plates of every side code and country, and codes that look like one, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "KENTEKEN"
TABLE = """
brommer «F 04 abc»
scooter «F04ABC»
scooter «f-04-abc»
«1-WKR-123»
Britse plaat «LV19 ABC»
Brits kenteken «LV19 ABC»
Engelse Rover «LV19 ABC»
«l5-TSG-2»
kenteken «l5-TSG-2»
kenteken «GZ 123 X»
«GZ123X» (grijs)
kt. «GZ-123-X»
ktn. «GZ-123-X»
plaat «GZ-123-X»
met nummerbord «GZ-123-X»
nummerbord «gz123x»
Kia «gz123x»
fatbike met plaatje «F-12-BDF»
op kenteken «GZ 123X»
# Dutch, dashed: each side code
«AB-12-34» «12-34-BD» «12-BD-34» «BD-12-FG» «BD-FG-12» «12-BD-FG»
auto «12-BDF-3» en «1-BDF-23» en «BD-123-F» en «B-123-DF»
«BDF-12-G», «B-12-DFG», «1-BD-234», «123-BD-4»
«BDF-1-GH» en «BD-1-FGH»
«12-xzb-4»
«kx-731-p»
«Kx-731-P»
«12‑XZB‑4»
«12 - XZB - 4»
«12–XZB–4»
«XX.99.ZZ» is het kenteken
«12/XZB/4» kenteken
kenteken «12_XZB_4»
# spaced and solid
kenteken «12 XZB 4»
kenteken «12 xzb 4»
die grijze «ks 991 j» staat ook weer dubbel
Bus «vx 318 d», wit
een witte Golf «vx318d»
kenteken was «81zrbd»
kenteken «81ZRBD»
«12XZB4»
auto «12xzb4» van Hofstra
kent. «12-XZB-4»
knt: «12XZB4»
Kenteken(s): «12-XZB-4», «KX-731-P» en «XX-99-ZZ»
kentekens «12xzb4» en «kx731p»
kenteken:⏎«12-XZB-4»
«DN-77-⏎XZ» reed door
scooter «D-123-BC»
bromfiets «F-12-BDF»
snorfiets kenteken «dbf-12-g»
aanhanger «WL-81-SG»
oplegger «OB-12-BD»
vrachtwagen «BX-BD-12»
taxi «TX-123-B»
motor «MB-12-BD»
oldtimer «DE-12-34»
trekker «TBD-12-F»
handelaarskenteken «HA-12-BD»
handelskenteken «FH-12-34»
Koninklijk Huis «AA-86»
kenteken «AA-12»
diplomatiek kenteken «CD-12-34»
kenteken «CDJ-123»
militair «KN-12-34»
Volkswagen Golf («12-XZB-4»)
een zwarte Audi, «12-XZB-4»
VW Polo «12xzb4»
(«12-XZB-4»)
kenteken «I2-XZB-4»
kenteken «12-XZB-4»/«KX-731-P»
Kenteken→Merk⏎«12XZB4»→Opel
| Merk | Kenteken |⏎|---|---|⏎| Opel | «12xzb4» |⏎| Audi | «KX 731 P» |
voertuig;kleur⏎«12XZB4»;zwart
chassisnummer «WVWZZZ1JZXW000001»
VIN: «WVWZZZ1JZXW000001»
# foreign
Duits kenteken «AC-JR 717»
Duits nr «AC-JR 717»
Duitse auto «AC JR 717»
«D-AC JR 717» (D)
Het kenteken «B-AB 1234»
kenteken «B AB 1234»
Belgisch kenteken «1-ABC-123»
Belgische plaat «1ABC123»
«1-ABC-123»
Pools kenteken «WX 12345»
Poolse bus «KR 1AB23»
Bulgaarse plaat «CB 4417 AH»
Roemeens kenteken «B 214 KLM»
Voertuig «B 214 KLM» (Roemeens)
Voertuig «IS 12 ABC» (RO)
Oekraïens kenteken «AX 4821 HO»
Frans kenteken «AB-123-CD»
«AB-123-CD» (F)
Engelse auto «AB12 CDE»
Spaans kenteken «1234 BCD»
Italiaans kenteken «AB 123 CD»
Litouws kenteken «ABC 123»
Lets kenteken «AB-1234»
Hongaars kenteken «ABC-123»
Tsjechisch kenteken «1AB 2345»
Turks kenteken «34 ABC 123»
Zweeds kenteken «ABC 12D»
Deens kenteken «AB 12 345»
kenteken «WGM 4K12» (PL)
grijze golf «12xbzd»
belgisch kenteken «1-abc-234»
# codes that stay
de bus komt 12 keer per dag
COVID-19, ISO-9001, B-12, MP3, A12, N224, G4, P2000
Kamerstuk 29 628, nr. 954
cursus EHB-12-A in zaal B-12
lokaal B-1-23
ruimte 2-B-14 van het gemeentehuis
NEN-EN 1846-2 en NTA 8820
artikel 2:50a en 13b
Z-2 fase en fase 2-A
in 12 uur en 4 km
op 12-03-24 om 12 uur
SR-12-34 en EU-12-34
groep 12 BV 34
kamer 1-A
de periode 20-23
versie 1-B-2
type AB-1
T-12 en V-99
5-G-mast en 4G
10-KM-zone 30-km-zone
1-1-2-nummer
24-uurs-opvang 7-tal
A-4-formaat
rode auto 2 keer gezien
in de bus 12 mensen
MH-17 en F-16
de bus, «68XJRP»
kenteken «AB123C»
Kenteken⏎«AB-123-C»
kentekens «AB-123-C», «12-ABC-3» en «1-ABC-23»
plaat «1abc23»
auto («AB 123 C»)
witte Transit «VB-123-C»
Pools kenteken «WGM 12 345»
Duits kenteken «KLE KR 118»
Roemeense bus «B 118 KRM»
oldtimer «DE-11-88»
aanhanger «11-WD-GH»
CD-plaat «CD-11-88»
fatbike zonder plaat, snorfiets «DKL-11-B»
kenteken (deels) «AB-1» of «AB-7»
Jansen, P.;«g 123 kb»;Dorpsstraat 4;bewoner
Bos, Th.→«kd 123 b»→Molenweg 2
| R. Vos | «zx 04 tk» | Parklaan 8 |
Ali Demir;«4 xkd 20»;Steenweg 9;bedrijf⏎B. Ionescu;«b 123 xyz»;Wal 3;bezoeker
taak;2 mei 14;vergadering
post 12;3 stk 10;bureau
kast;m 120 cm;wit
platen «SK 3J901», «WGM 2218K» en «LU 90210»
in de camper «99-VN-GP» bij het vliegveld
vluchtauto «22 gx bp» of «22-GX-BR»
licence plate: «BX19 KRT»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
