"""Addresses in every form, and streets, rooms, articles and plans with a number, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "ADRES"
TABLE = """
«Kanaaldijk N.O. 77»
«Kanaaldijk NO 77»
«Kanaaldijk Z.W. 7a»
«Kerkstraat Z.Z. 12»
«Vaart NZ 12», 7941 AB
«Kerkstraat t.o. nr. 12»
«Kerkstraat achter 9»
«Kerkstraat achter nr. 9»
woont op «IJsvogel 7»
woont op «ijsvogel 7 boven»
hij zit op «Reiger 12a»
ze woont nu «ijsvogel 7»
pand «Reiger 12»
adres: «Reiger 12»
adres «reiger 12»
adres: «reiger 12a»
verblijft op «Reiger 12 zolder»
«Kerkstraat 55-B»
«Kerkstraat 240 BIS A»
«Kerkstraat 12 kmr 4»
«Kerkstraat 12 kmr. 4»
«Kerkstraat 12 kr 4»
«Kerkstraat 66 rood/zwart»
«Kerkstraat 88 I-achter»
«Kerkstraat 88-I-achter»
«Kerkstraat 403-ww7»
«Kerkstraat 511¹»
«Kerkstraat 5²»
«Kerkstraat 2-kavel 118»
«Kerkstraat 12 kavel 118»
«Kerkstraat 233 bs»
«Kerkstraat 233bs»
«Kerkstraat 30-C2»
«Kerkstraat 30 C2»
«Kerkstraat 30/C2»
«Kerkstraat 30 - 2»
«Kerkstraat 12 II»
«Kerkstraat 12 2hg»
«Kerkstraat 12-2hg»
«Kerkstraat 12-1 hoog»
«Kerkstraat 12-hs»
«Kerkstraat 12 h»
«Kerkstraat 12 vh»
«Kerkstraat 12 ah»
«Kerkstraat 12 bg»
«Kerkstraat 12 begane grond»
«Kerkstraat 12 souterrain»
«Kerkstraat 12 verd. 2»
«Kerkstraat 12 lot 3»
«Kerkstraat 12 nr 3»
«Noorder dijk weg 55-B», 7941 AB
«Kerk straat 12», 7941 AB
«Burg. Hofstra-ln. 143»
«Burg. Hofstraln. 143»
«Wilhelminastr 3»
«Wilhelminastr. 3a»
«Grote Ster 14»⏎7941 AB Meppel
«Zwarte Paard 14», 7941 AB Meppel
«Het Rond 14» 7941AB Meppel
«Bovenkerk 3» in Meppel
het perceel «Oosterenk 4» in Meppel
de woningen «Reiger 2 t/m 8»
Brand in «Reiger 12»
De bewoner van «Reiger 12»
inval «Reiger 12»
thuis op «Reiger 12»
Adres⏎«Reiger 12»
Adres:⏎«Reiger 12»
(«Reiger 12», Meppel)
S. Hofstra («Reiger 12»)
buurvrouw van «reiger 14»
die van «hoogstraat 12»
bij «hoogstraat 12» aanbellen
«Kerkstraat 12» te Meppel
«Kerkstraat 1a-1f»
«Kerkstraat 1A t/m 1F»
«Kerkstraat 12, 12a en 14»
de «Kerkstraat 12, 14, 16»
«Oude Kerkstraat 12»
«K.P. van der Mandelelaan 90»
«W.F. Hermanslaan 4»
«Gen. Spoorlaan 3»
«J.P. Coenstraat 14-3»
«C. de Vriesweg 3»
«A.M. de Jongstraat 5»
«Past. Hofstrastr. 3»
«St.-Jansstraat 4»
«Heilige-Geeststraat 4»
«Van 't Hoffstraat 12»
«D'Oultremontsingel 3»
«'t Hofke 7» te Meppel
# streets with the usual tails
woont aan de «Kerkstraat 12-a» te Meppel
«Vechtstraat 118 II»
«Burgemeester Kolfschotenlaan 7»
«Burg. de Withstraat 3»
«Burg. Jhr. van Holthestraat 14»
«Mr. P.J. Troelstraweg 101»
«Dr. Schaepmanlaan 5b»
«Prof. Lorentzplein 8»
«Ds. Kuypersingel 22»
«St. Jansstraat 4»
«Sint Jansstraat 4»
«Pastoor van Kesselweg 9»
«Jan van Galenstraat 3 hs»
«Gijsbrecht van Aemstelstraat 17»
«Laan van Meerdervoort 1020»
«Laan 1940-1945 23»
«Plein 1945 nr 3»
«Laan van de Heelmeesters 3»
«1e Oosterparkstraat 5-III»
«Eerste Oosterparkstraat 5 hs»
«2e Carpentierstraat 44»
«Van der Waalsstraat 12»
«van der Waalsstraat 12»
«'s-Gravelandseweg 40»
«Prins Hendrikkade 33»
«Nieuwe Prinsengracht 7 huis»
«Korte Vijverberg 3»
«Oude Gracht 12»
«De Ruyterkade 5»
«President Kennedylaan 201»
«Lange Nieuwstraat 4 bis»
«Anna Bijnsring 6»
«Karel Doormanhof 17»
«Meester Snijderweg 3»
op de «molenweg 8»
ze woont «hoogstraat 119»
«kerkstr. 12»
«Kerkstr 12»
«Stationswg 4»
«Beatrixln. 4»
«Marktpln 3»
# without such a tail
woont «Achter de Hoven 12»
wonende aan «De Terp 4»
adres: «Singel 12»
Adres: «Leurke 2»
hennepgeur «Leurke 2»
woning «Buitenhof 3»
van S. Erdogan van «Drift 11»
Mevrouw Hofstra van «Vallestap 3» zag een man
kent afzender: S. Hofstra, «Ezinge 17»
«De Magnolia 6», 7772 TA
S. Hofstra, «Het Hoge 14», Meppel
S. Hofstra, «Reggestins 61»
verblijft op «Onder de Boompjes 3»
woonachtig «Achterom 7»
«Grote Beer 31», 3067 TJ Rotterdam
«Zuiderkruis 12» in Meppel, bewoner S. Hofstra
«Boven 't Wed 4», 7941 AB Meppel
verhuisd naar «Wagenweg 6/A-12»
«Brink 4», Meppel
«Markt 12», 7941 AB
«Hofstede De Vrijheid 2», 7941 AB
de woning aan «It Skil 4»
op het adres «Buorren 12» te Grou
«De Dwinger 7» te Grou
«Tussen de Bogen 11», 1013 JB Amsterdam
«Kaap Hoorn 3», 1234 AB
zij woont op de «Oosterenk 4»
zij werkt vanuit «Zwaluwvallaat 9».
eenheid «Wadflat 301», sleutel 2
nu «Lutjewierde 4», straks twee adressen
bij 9919TG «12»: een hond
woning 9679-KE, nr. «208».
# numbers and additions
«Kerkstraat 12a»
«Kerkstraat 12 a»
«Kerkstraat 12A»
«Kerkstraat 12-A»
«Kerkstraat 12/A»
«Kerkstraat 12-2»
«Kerkstraat 12 bis»
«Kerkstraat 12bis»
«Kerkstraat 12 bis A»
«Kerkstraat 3 hs»
«Kerkstraat 3-hs»
«Jupiterlaan 9 HS», 3204BC
«Kerkstraat 4-III»
«Kerkstraat 4 III»
«Kerkstraat 4hoog»
«Kerkstraat 4 2-hoog»
«Kerkstraat 4 3hoog»
«Kerkstraat 4 1e verdieping»
«Kerkstraat 12 zwart»
«Kerkstraat 12 rood»
«Kerkstraat 12 rd»
«Kerkstraat 12 zw»
«Kerkstraat 12 ws»
«Kerkstraat 12 achter»
«Kerkstraat 12 boven»
«Kerkstraat 12 bovenwoning»
«Hoofdkade 219 achter», 9503 HE
«Kerkstraat 12 to»
«Kerkstraat 12 kelder»
«Kerkstraat 12 sous»
«Havenweg 3 kade», 3251 LJ
«Kerkstraat 12 K101»
«Kerkstraat 12 kamer 4»
«Kerkstraat 12, kamer 4»
«Kerkstraat 12 app. 7»
«Kerkstraat 12 unit 3b»
«Kerkstraat 12 bus 3»
«Kerkstraat 12 flat 4»
«Kerkstraat 12 F 003»
«Kerkstraat 12-14»
«Kerkstraat 12 - 14»
«Kerkstraat 12/14»
«Kerkstraat 12 en 14»
«Kerkstraat 12 t/m 18»
«Grotestraat 140 t/m 144», 7443 BN
«Kerkstraat 12 tot en met 18»
«Kerkstraat 12, 14 en 16»
«Kerkstraat 12 & 14»
«Kerkstraat 12 + 14»
«Kerkstraat nr. 12»
«Kerkstraat nr 12»
«Kerkstraat nummer 12»
«Kerkstraat no. 12»
«Kerkstraat no 12»
«Kerkstraat, nr. 12»
«Kerkstraat huisnr. 12»
«Kerkstraat huisnummer 12»
«Kerkstraat, nummer 12»
«Kerkstraat (12)»
«Kerkstraat #12»
«Kerkstraat, 12»
«Kerkstraat: 12»
«Kerkstraat t.o. 12»
«Kerkstraat t/o 12»
«Kerkstraat tegenover nr. 12»
«Kerkstraat ter hoogte van nummer 12»
«Kerkstraat thv 12»
«Kerkstraat naast 12»
«Kerkstraat ong. 12»
«Kerkstraat12»
«23a Esdoornlaan»
op «nummer 12 in de Kerkstraat»
Straat: «Kerkstraat⏎Huisnummer: 12»
straat: «Kerkstraat, huisnr: 12»
| Straat | Huisnummer |⏎|---|---|⏎| «Kerkstraat» | «12» |
straat;nr;toev⏎«Kerkstraat»;«12»;«a»
«Akerstraat Nrd 216»
«Kerkstraat Noord 12»
«Kerkstraat-Zuid 12»
«Kerkstraat Oost 12»
«Kerkstraat⏎12»
«Bentheimer-⏎straat 9»
«Kerkstraat  12»
«KERKSTRAAT 12»
«DORPSSTRAAT 4 BIS»
«OOTMARSUMSEWEG 181-1»
«Dorpsstraat l2»
wonende te Meppel aan de «Reiger 61 boven»
hij woont op «Sterrebos 5»
kom naar «populier 9»
«Vaalser Straße 148», 52074 Aachen
«Breestraat honderdtwaalf»
| Hofstra | «De Kuinder 18a» | NL91ABNA0417164300 |
addr=«Vuursteenberg 12»;
ligplaats tegenover «Séburch 41»

# boxes, berths, plots
«Postbus 412»
«postbus 412»
«Postbus: 412»
«P.O. Box 412»
«Antwoordnummer 1200»
«Pb. 412», 7940 AK Meppel
woonboot «De Hoop»
«woonboot "De Hoop»"
«ligplaats 12» aan het kanaal, bewoner S. Hofstra
woonwagen «standplaats 4» bewoner S. Hofstra
hij woont op «standplaats 4»
hij verblijft op «camping De Eik, plaats 114»
verblijft in «chalet 12»
woont in «kamer 12»
verblijft op «kavel 7»
# around
«Kerkstraat 12», 7941 AB Meppel
«Kerkstraat 12»⏎7941 AB Meppel
«Kerkstraat 12»⏎Meppel
het pand «Kerkstraat 12» te Meppel
het pand aan de «Kerkstraat 12» in Meppel is gesloten
de bewoners van «Kerkstraat 12» en «Molenweg 3»
hoek «Kerkstraat 12»
bij «Kerkstraat 12»:
("«Kerkstraat 12»")
> «Kerkstraat 12»
- «Kerkstraat 12»: hennep
Adres betrokkene «Kerkstraat 12»
Van: «Kerkstraat 12» naar «Molenweg 3»
de heer Hofstra («Kerkstraat 12»)
Café De Zon, «Kerkstraat 12», is gesloten
Naam;Adres⏎Hofstra;«De Hulst 4»⏎Terpstra;«Drift 11»
| Naam | Adres |⏎|---|---|⏎| Hofstra | «Ezinge 17» |
1 | De locatie van de feesttent aan het water wordt tot 2027 niet verlengd.⏎2 | De subsidie is € 31.575
| Hofstra | «Ezinge 17» | 7941 AB |
«Kerkstraat 12» (hoekwoning)
«rue de la Loi 16», Brussel
«Hauptstrasse 12», Gronau
«Hauptstraße 12», 48599 Gronau
«Bahnhofstr. 4», D-48599 Gronau
«12 Baker Street», London
«ul. Krakowska 12/4», Warszawa
«Rue Neuve 4, 1000 Brussel»
«Via Roma 12», Milano
de heer C. Pol⏎«Maashaven Z.z. t/o 118, ws. 4»⏎Rotterdam
gevestigd te «Katshoek 5, 14e etage», Rotterdam
Straat en huisnummer «Nieuwe Haven 157/3»
vrienden op «De Ruyterkade 7, steiger 3», Hoorn
postcode 3082 GJ, nr. «14».
Post naar «Postbus 4418» van K. Bol
zijn ligplaats («Touwslagersrijge 15 t/o») in de krant
# streets and other things with a number stay
Cobra 6, Windows 11, Grip 2 en Casus 3.
Gemeente Lelystad⏎Postbus 91, 8200 AB Lelystad⏎⏎Aan de raad
Gemeente Meerssen | Postbus 90 | tel. 14 043
Euro 5, Gemeenteblad 2026, 118827
de Durbin-Watson-waarde 1,94. en de CBS-index 43.
Gemeente Rotterdam, afdeling Inkoop, Postbus 12
De commissie bezwaarschriften, Postbus 300
camera's in de Kerkstraat en op het Wilhelminaplein
De Kerkstraat 2024: een visie
in de Kerkstraat 2 keer zoveel meldingen als in 2019
In de Kerkstraat 3 meldingen, op het Marktplein 5 keer.
artikel 13, bijlage 2, zaal 4, variant 3
Plan 12 en Team 5
Fase 2 start in Wijk 7
Wet 2020 en Visie 2030
Agenda 2030 van de gemeente
de A12, de N224 en de A50
Afrit 23 van de A12
Provincialeweg N224
Windows 11 en Office 365
Groep 8 van de basisschool
Tabel 3, Figuur 4 en Kaart 5
Hoofdstuk 3 en Paragraaf 2
in Rotterdam. 2. De raad
Kamer 4 is leeg en Zaal 3 is vol
Scenario 3 en Variant 2
Maatregel 12: meer toezicht
Aanbeveling 4 is overgenomen
Vraag 12: wat vindt u?
Level 3 en Module 2
De gemeente telt 12 wijken
In Meppel 12 incidenten, in Assen 14
Veenendaal 4 en Ede 7 gevallen
Meppel 2023 en Assen 2024
Totaal 412 en Gemiddeld 12
Vergadering 12 januari
Op 12 januari en Vrijdag 3 mei
Top 10, Ronde 2, Klasse 3, Cluster 5
Euro 6 en Formule 1
Burgernet 2019 en Horizon 2025
Koningsdag 2024 in het Julianapark
Covid 19 in 2020
Route 66, Radio 538 en Kanaal 12
Stap 3: Weeg af
Punt 7 van de agenda
Lijn 12 rijdt om 14.00 uur
De markt van 12 mei
Op het plein 12 kramen
Het park 2 keer per week schoon
langs de weg 12 borden
in de laan 200 bomen
Team Oost 4 fte en Team West 6 fte
Prioriteit 1 en Spoor 2
Programma 3 Veiligheid
Perceel 3 van de aanbesteding
Lot 4 en Gate 3
Districten 4 en 5
Besluit 12 en Motie 14
Ploeg 3 en Shift 2
Bron: CBS 2023
Wet Bibob 2.0
Cameraplan Centrum 2024-2028
Uitvoeringsplan Marktplein 2025
Evaluatie Kerkplein 2019-2022
Jaarwisseling 2023-2024 Zuiderpark
Parkeerterrein P4 en Poort 3
De Kerkstraat, 3 mei 2024
Op het Stationsplein (2019) en in de Kerkstraat (2021)
Kerkstraat 30 km/uur
Molenweg 100 meter verder
in de Kerkstraat 15 % meer
Kerkstraat 10.00 uur
Kerkstraat 14:30
Molenstraat € 1200
aan mevrouw Smits, «Molenstraat 1 hoek 3», voor € 100
bij de heer Wong, «1e Helmersdwarsstraat 12-III», Amsterdam
jongen achterom bij «Aldenhof 6214», zwart jas
2026-05-05;10:09;FATMA YILDIZ;1978-01-30;«DORPSLAAN 9 A 01»;3074JA
ligplaats «Zeedijk 2 ws 3»
in een caravan op het erf («Grensdijk 19 standplaats 3»)
Adres : «St . Martinusplein 7-l I»
mevrouw S. de Haan, «dobbestrjitte 19b» 8916 CN Leeuwarden
nagaan wie op «Loo 12 a» zit
aan mevrouw A. Smit, «Wester dijk weg 55-B» 1771 MG Wieringerwerf
«2e van der Helststraat 14-2» te Amsterdam
Hij woont «3e Oosterstraat 5».
woont op «Kerkweg 4 rechts achter»
adres: «Zandpad 5 toev. 3»
Hij staat ingeschreven op «Kolfstraat 18 a rd».
Bezoek aan «Rietlaan 7 (boven)» leverde niets op.
Woning «Vest 112-114 zw» is leeg.
Panden «Kade 3a, 3b en 5» zijn gecontroleerd.
Adressen: «Beukenhof 12» / «Beukenhof 14-II» / «Elzenpad 3».
Zij woont «Tuin van Holland 44», derde verdieping.
ik woon in de «heernsestraat 9» en hoor alles
op «'t Hof van Axel 31» is een hond gebeten
ter hoogte van «Dorpsstraat nr 101» stond een bus
naast perceel «Zuidkade 14A-2» ligt afval
verblijfadres: «camping De Bosrand, plaats 114»
verblijft in «Hotel Zeezicht, kamer 12»
«Antwoordnummer 10114» is voor reacties
«ligplaats nr 14» in de «Passantenhaven 14»
«Van Speykstraat 9 - 3hoog»
«Van Speykstraat 9 3 hoog achter»
adres «Jacob van Lennepkade 44-huis»
«Jacob van Lennepkade 44-sous»
«1e van der Helststraat 12 II voor»
«2e Oosterparkstr. 103 C»
«Eerste Weteringdwarsstraat 8G»
«Burg. v.d. Lelylaan 18»
«Gen. Maczekstr 4»
«Pres. Kennedylaan 101 k 12»
«Prof. Dr. Dorgelolaan 30»
«Meester Sixlaan 5»
«Kardinaal de Jongplein 18-A»
«Sint Jorisweg 12, unit 8»
«Rijksweg Zuid 201»
«Rijksstraatweg-Noord 88»
«Provincialeweg 12» in Wijhe
«Zeedijk 12 en 14, 14a»
Ze woont in «De Hagen 88» te Dronten
«Hoge Vucht 3/12», Breda
de woning aan het «Kerkplein 1-3»
«Buitenhof 19 t/m 19c»
«Industrieterrein De Vijf 12»
«Ekkersrijt 4071», Son
«Westhavendijk steiger 3»
«Nieuwe Meerdijk kavel 7»
«Sluisweg 12 t.o.»
«Hondsrug 711 flat 3»
«Populierendreef 401»
«De Wieken 3»
«An der Autobahn 14», 33333 Gütersloh
zit bij een vriend op de «wolga 12»
«WILLEMSKADE 22 HS»
«KON. JULIANALN 4»
«Maas- en Waalweg 6»
«Klein Amerika 14», Gouda
«Achter de Hoven 114 bis»
«Onder de Linden 8» in Ede
Zij wonen «Boven 't Wed 3».
«Bij de Leidsche Muur 7»
bij «nr. 14 van de Bredaseweg»
overlast in de Kerkstraat, Markt en Havenplein
Straat en huisnummer
Adres
Woonadres:
route A12-A2 en de N228
in week 12 en groep 8
Vak 12 en Blok 4 van het stadion
Daguerrestraat; «Haverkampweg 15, 2e etage»; weg
woont «Rietgansstraat 5 3h» en belt
Nieuwe post: «Rietganslaan 3 k.12»
Straat en huisnummer: «Ekster 14»
Woonadres verdachte = «Wisent 14»
Woonplaats en adres: Zuidlaren, «De Millystraat 4»
«12 rue de la Gare», 59000 Lille
«Atatürk Caddesi No: 14/3», Konya
«Achter 't Klooster 2»
recreatiepark De Wielerij, «huisje 44»
op camping 't Hoogveen, «chalet 118».
in zaal Kerkweg 2 is de inloop
petitie zebrapad Kerkstraat, 412 handtekeningen
hij huurt «De Heuf 18-d», en betaalt
Huisgenot. «Morgenster 6». SO = Ali.
Burenruzie. «Klaproos 22». Afgehandeld.
Verward persoon. «Kievitsbloem 17». GGZ gebeld.
Sluiting pand («Rietvink 7»)
Kamerverhuur («Zandoogje 31») zonder vergunning.
Overlast. Week 14. Rustig.
Sluiting pand (Bijlage 3).
De woning (Categorie 2) is klein.
Huisbezoek. Casus 9. Afgerond.
P. Smit, «tuin 27», Volkstuinvereniging De Hof
Caravan van Ria Prins, «veld B nr. 8», camping De Zwaan
De tuin 27 meter diep
Gemeld bij «Zilverling 14» en «Zilverling 16».
Burenruzie «Kwikstaart 8» - «Kwikstaart 10» loopt al jaren
De hond van «Grutto 12» blaft.
Bezorgd op «Grutto 12-2».
Huisbezoek «'t Zand 3» op donderdag
de envelop voor «Op den Akker 5» bleef liggen
«nummer 12b, Vechtdijk» gebeld
«Flat Livingstone 704», derde deur
in het gemeentehuis, Kerkplein 4
Rechtbank Overijssel, Schuurmanstraat 2, 8011 AB Zwolle
Milieustraat Duinkerkenstraat 45 is dicht
gereden met een Cobra 6 en een Fiat 500
sloep met Yamaha 9,9 pk en 12 meter mast
terug naar Fort Sint Pieter. Hoogte 90 meter
het team Delta 4 nam over
uitdraai Markt 16-01-2026
Kind uit «Grutto 12» kwam binnen.
«Zonnedauw 12»: geen gehoor.
Vraag 12: wat kost dat? Opgave 3, blad 2
Klacht over haar terras aan de «Kade 12».
Terras aan het «Park 9» en winkel aan de «Dijk 22»
Café Het Anker, «Dam 8», vraagt een terras.
Een klacht over muziek aan het «Hof 3»
Sluis 2 is gestremd, Ring 3 van het crisisplan
Park 1: groenonderhoud
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
