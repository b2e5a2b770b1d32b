"""Policy prose, full of numbers that lead to nobody: nothing may be found in it."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

TABLE = """
De APV 2023 treedt op 1 januari 2024 in werking en vervangt die van 2019.
Het college heeft op 14 mei 2024 besloten 3 ton vrij te maken voor cameratoezicht in het centrum.
In 2023 registreerde de politie 1.204 woninginbraken, tegen 1.377 in 2022 (een daling van 12,6 %).
Zie hoofdstuk 3, paragraaf 3.2.1 en tabel 12 op pagina 44.
De boa's werken in teams van 4 tot 6 personen, 7 dagen per week, van 08.00 tot 24.00 uur.
Artikel 151b Gemeentewet juncto artikel 2:77 APV biedt de grondslag.
Bij 112 belt men voor spoed, bij 0900-8844 voor overige zaken, 0800-7000 voor anonieme meldingen.
De begroting 2024-2027 raamt € 1.250.000 (taakveld 1.2, programma 3).
De gemeente telt 68.412 inwoners, 29.804 woningen en 12 wijken.
Kamerstukken II 2021/22, 29 911, nr. 348, p. 4-5.
De Rechtbank Midden-Nederland oordeelde op 12 maart 2021, ECLI:NL:RBMNE:2021:1023, r.o. 4.3.
Stb. 2020, 262; Stcrt. 2022, 14881; Gemeenteblad 2023, 214411.
De Koepelstraat, de Markt en het Julianaplein zijn aangewezen als veiligheidsrisicogebied.
Het project Kerkstraat 2030 loopt tot en met fase 3.
De wijk telt 4 straten, 2 pleinen en 1 park.
Bijeenkomst op dinsdag 4 juni 2024 in zaal 2, 19.30 uur.
De bus 12 en tram 4 rijden om de 10 minuten.
De proef duurde 6 maanden (maart 2022 t/m augustus 2022).
Per 1 juli 2024 gaat de prijs van € 95 naar € 140.
Het Integraal Veiligheidsplan 2023-2026 kent 5 prioriteiten.
Op een schaal van 1 tot 10 geven inwoners een 7,2.
De enquête (n = 1.204, respons 32 %) is gehouden in week 12.
Volgens het CBS (2023) steeg het aantal met 3,4 procent.
De veiligheidsregio telt 14 gemeenten en 3 meldkamers.
NEN 2654-2, ISO 31000 en NTA 8973 zijn van toepassing.
De A28, de N35 en de provinciale weg N331 zijn afgesloten tussen hm 12,4 en 14,8.
Windkracht 9, code oranje, waterstand 2,40 m + NAP.
Motie 2024-17, amendement A3 en raadsvoorstel 24-031 zijn aangenomen met 21 tegen 8 stemmen.
De verordening is gepubliceerd op 3 februari 2022 en gewijzigd op 9 november 2023.
Het tarief bedraagt € 2,15 per m2 per dag, minimaal € 43,00.
Wet van 13 april 1995, houdende regels over de politie.
Het convenant van 8 december 2016 is verlengd tot 2028.
Ambtelijk contact: team OOV, veiligheid@zonneveen.nl, 14 0318.
Het team bestaat uit 2,4 fte adviseur A (schaal 10) en 1 fte adviseur B (schaal 11).
Versie 0.9 d.d. 12-02-2024; versie 1.0 d.d. 01-03-2024.
Evenement categorie B, 2.500 bezoekers, geluidsnorm 85 dB(A) op 10 meter.
De risicoanalyse scoort 3 op kans en 4 op impact (risico 12).
Het gaat om 12 panden in de binnenstad en 3 op bedrijventerrein De Vaart.
Sinds de ramp van 13 mei 2000 in Enschede is het beleid aangescherpt.
Het coronavirus (COVID-19) leidde in 2020 tot noodverordeningen.
De Wet van 2011 is in 2015, 2018 en 2021 gewijzigd.
Cameratoezicht: 14 camera's op 9 locaties, bewaartermijn 28 dagen.
Het Bureau Halt deed 412 zaken af; 88 % slaagde.
Vluchtelingenwerk begeleidt 230 statushouders in 2024.
Route 2: start Grote Markt, via Oude Gracht naar Stationsplein.
Op 27 april is het Koningsdag; op 4 en 5 mei herdenken wij.
De gemeenteraad van Oss vergadert op de 1e en 3e donderdag.
Het maximum is 40 km/u binnen de kom en 80 km/u daarbuiten.
Bijlage 2b, kaart 3 en figuur 4.1 tonen de hotspots.
De kosten: 2022 € 310.000, 2023 € 325.000, 2024 € 340.000.
SBI-code 56101, CPV 79714000-2, ISBN 978-90-12-40881-3.
Het dossier Ondermijning 2022 is afgerond.
Zaak: aanpak jeugdoverlast; kenmerk van de aanpak is maatwerk.
Het incident van 14 juni leidde tot 3 aanhoudingen.
De registratie loopt sinds 2018 in het systeem.
Meldingen 2023: 1204; 2022: 1377; 2021: 1290.
Subsidie 2024: 12.500 euro voor Buurtpreventie Noord.
Bron: Veiligheidsmonitor 2021, tabel 4.2.
Oud en Nieuw 2023/2024: 14 autobranden, 32 containerbranden.
De jaarwisseling 2024-2025 valt op dinsdag.
1 januari 2025 t/m 31 december 2025
| Jaar | Inbraken | Overvallen |⏎|---|---|---|⏎| 2021 | 412 | 12 |⏎| 2022 | 398 | 9 |⏎| 2023 | 377 | 11 |
| Datum | Onderwerp | Besluit |⏎|---|---|---|⏎| 12-03-2018 | Kermis | 2018-44 |⏎| 15-06-2021 | Vuurwerk | 2021-102 |
| Straat | Aantal |⏎|---|---|⏎| Kerkstraat | 12 |⏎| Molenweg | 3 |
| Wijk | Score | Rang |⏎|---|---|---|⏎| Noord | 6,8 | 2 |⏎| Zuid | 7,1 | 1 |
Indicator→2021→2022→2023⏎Overlast→1290→1377→1204⏎Geweld→310→298→305
Saldo 120 80 40 0⏎Reserve 80 80 0 0
Laptop op tafel, HP EliteBook 450 G7, MAC onbekend
Uit de export van de griffie op 2026-05-09T06:00 bleek niets.
ABRvS 20 juli 2011, ECLI:NL:RVS:2011:BR2279
Sent: Friday, February 2, 2024 16:55
De codering is WGV-B-2024 in het systeem.
za 03.30 – vd blijft weg
di 19.10 – mw is thuis
Prio 1 23:58:04 Aanname KP14.
Landelijke Inspectiedienst (144) is gebeld.
Overzicht: Q1 2024: 118 meldingen, Q2 2024: 96, Q3-2024: 101; CBS-code BU08280312.
De sloep LA 3 is 12 meter lang.
Kijk op www.anna-paulowna.nl en https://www.ggd.nl/team/jeugd-gezond.
Hij is geboren en getogen in de wijk. Op 3 maart 2024: start van de controles.
De geboortedatum is onbekend, ingeschreven sinds: 1-1-2020.
Wij verwijzen naar NEN 3140, ISO 9001:2015, IEC 62443-4-2, BRL SVMS-007 en PGS 15.
Op Texel 4400 toeristen, bij het festival 5500 bezoekers, naar Utrecht 1200 mensen.
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_nothing(line: str) -> None:
    assert not list(problems("", line))
