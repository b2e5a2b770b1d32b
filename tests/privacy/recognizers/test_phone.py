"""Telephone numbers in every spelling, and public numbers, dates and amounts, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "TELEFOON"
TABLE = """
> tel. «0497-⏎> 510682»
«06-⏎12345678»
«O6-12345678»
«nul zes, 1 2 3 4 5 6 7 8»
«nul zes 12345678»
«06 | 19 47 12 34»
«31612345678»
bel «31612345678»
«053-4 77 02 61»
«053 4 770 261»
«053 47 70 261»
«053-47 70 26 1»
«(053) 477 02 61»
«0 53 - 477 02 61»
«0534-770261»
«+31 53 4 77 02 61»
«+31-(0)53-4770261»
«+31 (53) 4770261»
«003153 4770261»
«06.12345678»
«06-12 345678»
«06 1 2 3 4 5 6 7 8»
«061-2345678»
«06/12.34.56.78»
«06=12345678»
nr «0612345678»
«06-12345678» (moeder)
Bel «06-12345678».
Bel «06 - 12 34 56 78»
Bel «0612345678»
Bel «06 1234 5678»
Bel «06.12.34.56.78»
Bel «06/12345678»
Bel «06-123 456 78»
Bel «06 12 345 678»
Bel «(06) 12345678»
Bel «(06)-12345678»
Bel «06_12345678»
Bel «06 – 12 34 56 78»
Bel «0 6 1 2 3 4 5 6 7 8»
Bel «06‑12345678»
Bel «O6-12345678»
Bel «06-l2345678»
Bel «06-1234 5678»
Bel «06-12.34.56.78»
Bel «06 5088 77⏎02»
Bel «06*12345678»
tel. «(0318) 61 23 45»
tel. «0318 612345»
tel: «0318-612345»
tel «0318/612345»
T «0318 61 23 45»
T: «0318-612345» E: info@zonneveen.nl
M «06 12345678» | T «0318 612345»
telefoonnummer «0318612345»
telefonisch bereikbaar op «0318-612345»
«+31 (0)6 12 34 56 78»
«+31(0)612345678»
«+31612345678»
«+31-6-12345678»
«+31 318 612345»
«+31(0)318-612345»
«+31.318.612345»
«0031 318 612345»
«0031612345678»
«00 31 6 12345678»
«(+31) 6 12345678»
«+31/6/12345678»
«31612345678»
«31 6 12345678»
«0318/612345 toestel 214»
«0318-612345 tst. 214»
«0318-612345 (tst 214)»
«0318-612345 ext. 214»
«0318-612345, toestel 214»
toestel «2214»
tst. «214»
doorkiesnummer «2214»
telefoon «045 571 88 02»
«020-6123456»
«020 612 34 56»
«070 – 36 12 345»
«(020) 612 3456»
«040-2612345»
fax «0318-612346»
fax: «0318 - 61 23 46»
mob. «06-12345678»
mob «6-12345678»
06-nummer: «12345678»
06-nr «12345678»
mobiel: «612345678»
GSM «+49 151 23456789»
«+32 475 12 34 56»
«+48 601 234 567»
«+44 7700 900 312»
«+90 532 123 45 67»
«+212 6 12 34 56 78»
«+1 202 555 0143»
«+380 44 123 4567»
«00 49 151 23456789»
«0049-151-23456789»
«0032 475 12 34 56»
«+31 6 28 11 74 60»: van Roel
whatsapp «0612345678»
app naar «06-12345678»
sms vanaf «0649928301»
«06-12345678» / «0318-612345»
«06-12345678»/«06-87654321»
«06-12345678» of «06-87654321»
bereikbaar op «0318-612345»/«612346»
06: «12345678»
naam;telefoon⏎X;«0612345678»⏎Y;«612345678»
| Naam | Tel. |⏎|---|---|⏎| X | «61 23 45» |
tel. «612345»
tel. «61 23 45»
Telefoon⏎«0318 612345»
Tel. 2: «0546-44 19 83»
TELEFOON «0184612733»
«０６－１２３４５６７８»
«088-1234567»
«085 - 123 45 67»
«097-012345678»
> «06-12345678»
[«06-12345678»]
"«06-12345678»"
getuige D. Vos, tst «27418»
«06•12884201»
bel «nul zes twaalf achtentachtig tweeënveertig nul een»
# stay
Bel 112, 0900-8844, 0800 1234 of 14 0318
Bel 144 of 113 of 0800-0113
bel 0900 8844 (lokaal tarief)
meld bij 14 030 of 14020
meldpunt 0800-7000 en 116 111
Meld Misdaad Anoniem 0800-7000
van 01-02-2024 10:00 tot 12:00, € 0.123.456
Kamerstukken II 2019/20, 29 628, nr. 954
tel 2 keer tot 10
telt 12345 inwoners
telling 2019: 12345
het bedrag is € 0612345678
0,612345678
van 06.00 tot 22.00 uur
06-07-2024 en 06/07/2024
periode 01-01-2020 31-12-2020
op 06 07 2024
0-100 jaar
bel haar dochter, «06—2111—1149».
bellen naar mijn «071–40 22 611»
tel. «06——1809—2211»
mobiel «06.20.99.17.41»
«+31 (0)6—20 99 17 41»
mobiel «06 ‒ 2099 1741»
tel «06-114 188 22»
06nr «0611418822»
tel. «035-6 118 840»
bel «+31-35-6118840»
bel «+31.6.11.41.88.22»
mobiel «O6-11418822»
tel.nrs. «0356118840»/«0611418822»
telefoon⏎«035 611 88 40»
toestelnr. «4418»
Belgisch nummer «0471 11 88 44»
Aanmelden kan via opvang@zeewolde.nl of (036) 522 95 22.
U bereikt ons via wmo@oldebroek.nl / (0525) 63 82 00.
Bel het Schuldenloket op 0345-636 363.
Bel het klantcontactcentrum: 0593-539 222.
Een hulplijn, 0297-513 111, is dag en nacht open.
Het algemene nummer van de gemeente is 0418-541 541.
De meldkamer is te bereiken via 055-580 60 00.
Bel de gemeente op 0529-488 388.
Bel «0314-382 911», vraag naar Joke Pol van het loket.
Contact: Kees Brand, balie Burgerzaken, «0515-489 117».
Meldpunt: mevrouw De Graaf belde vanaf «0224-214 455».
De melder bij het meldpunt, «06-12345678», wil anoniem blijven.
De gemeente belde de heer Bos op «0418-512 333».
Meldpunt heeft terugbelverzoek van bewoner, «0593-541 222».
De receptie belt Fatima Idrissi op «0184-612 234».
Loket: terugbellen «0548-612 345», dhr. Kok.
Marie Kok⏎Meldkamer Toezicht | «010-4178831» | www.zonneveen.nl
jan@bakkerij-devries.nl of «(0314) 366 377»
05 | 18-02-2025 | zienswijze
06 | 19-02-2025 | zienswijze
Contact IND: 088 043 04 30
De school is telefonisch te bereiken op 0595-491234.
Vragen over de kapvergunning? Bel 0592-365555 of kom langs.
Bellen kan: 030 - 286 00 00, ma-vr 8.30-17.00
gefaxt naar 0598-611000 (huisartsenpost)
J. Vermeer, «088-321 50 44», over het bezwaar
Fax advocaat «036 - 711 84 47»
te Hasselt, «011 27 44 90»
Zij bellen («06-12345678») of mailen.
De chauffeur («06-12345678», zakelijk) belde.
Bel «(0318) 52 34 56».
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
