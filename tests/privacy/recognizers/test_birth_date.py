"""Dates of birth in every notation, and the other dates, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "GEBOORTEDATUM"
TABLE = """
gebdat «030481»
gebdat: «810403»
geb. «19810403», Meppel
geb «03041981»
Geb. dat.: «81-04-03»
SANNE HOFSTRA «19810403»
Hofstra, Sanne «03041981»
HOFSTRA, S. «19810403» M
geb. «6-VI-1993»
geb. «6 VI 1993»
geboren «19810000»
geb. «1981-00-00»
geb. «0 3 - 0 4 - 1 9 8 1»
geb. «03- 04 -1981»
geb. «03 -04- 1981»
geb. «sept 2019»
g. «sept 2019»
baby, geb. «3/'24»
geb. in «juli 1981»
Noor Hofstra (Nono), «4-10-2003»
Noor Hofstra (alias "Nono"), «4-10-2003»
HOFSTRA, DE, Bo M., «27 okt 1960»
de heer Hofstra, «3 april 1981»;
Sanne Hofstra | «03-04-1981»
Sanne Hofstra («3 april 1981», Meppel)
Sanne Hofstra [«03-04-1981»]
Sanne Hofstra: «03-04-1981»
Sanne Hofstra, v, «03-04-1981»
Sanne Hofstra m «03-04-1981»
Sanne Hofstra («03-04-81»)
Sanne Hofstra, geb. te Meppel, «03-04-1981»
Sanne Hofstra, Nederlandse, «03-04-1981»
Sanne Hofstra, geb Hofstra-Terpstra, «03-04-1981»
Sanne Hofstra, echtgenote van Bo Terpstra, «03-04-1981»
1) S. Hofstra («3-4-1981») 2) B. Terpstra («5-6-'83»)
vader: Bo Hofstra («03-04-1981»), moeder: Jikke Terpstra («05-06-1983»)
gezinshoofd Hofstra, S. («1981-04-03»)
Hofstra, geboren: «zondag 03-04-1981»
bouwjaar '93 van de auto
nl. «03-04-1981» geboren
| 1 | Sanne Hofstra | v | «03-04-1981» | Meppel |
Hofstra Sanne→v→«03-04-1981»→Meppel
leeftijd 43 («03-04-1981»)
BSN 123456782, «03-04-1981»
123456782 / «03-04-1981»
«03-04-1981», BSN 123456782
De dochter van Hofstra («12-02-2014») zit in groep 6
de 12-jarige Noor («12-02-2012»)
# labels
Geboortedatum: «03-04-1981»
geboortedatum «3-4-1981» te Zwolle
Geb.datum: «3 april 1981»
Geb. datum «03.04.1981»
geb.dat. «3/4/1981»
Gebdatum «03-04-81»
Geb.dd. «3 apr '81»
g.d. «03-04-1981»
GD: «03-04-1981»
Gebdat: «19810403»
Geboortedatum (dd-mm-jjjj): «03-04-1981»
Geboortedatum (jjjjmmdd): «19810403»
geboortedag: «3 april 1981»
geboortedatum en -plaats: «3 april 1981», Meppel
Geboortedatum/-plaats: «03-04-1981» / Meppel
Geboorteplaats en -datum: Meppel, «03-04-1981»
DOB «03/04/1981»
d.o.b. «1981-04-03»
Date of birth: «3 April 1981»
Geburtsdatum: «03.04.1981»
date de naissance «03/04/1981»
Geboren: «3-4-1981»
GEBOREN OP «3 APRIL 1981» TE MEPPEL
geboren te Meppel op «3 april 1981»
geboren op «3 april 1981» en op 4 juni 2024 is besloten
geboren op «3 april 1981» en op «4 juni 1983» is zijn broer geboren
geboren te Al Hoceima (Marokko) op «3 april 1981»
geboren in Paramaribo, Suriname, op «03-04-1981»
geboren op «vrijdag 3 april 1981»
geboren d.d. «03-04-1981»
geboren dd «03-04-1981»
geboren «den derde april negentienhonderd eenentachtig»
is geboren op «3 april» en woont hier
gebn. «3-4-1981»
gebr. «3-4-1981», nee: geb. «3-4-1981»
(geb. «1981»)
(geb. «april 1981»)
(geboren in «1981»)
bouwjaar 1981 van de woning
geboortejaar: «1981»
geb.jr. «1981»
jaar van geboorte «1981»
# signs
*«3-4-1981»
* «03-04-1981» te Meppel
(* «3 april 1981»)
° «3 april 1981»
Hofstra, S. (°«1981»)
Hofstra († «3 april 2019»)
overleden op «3 april 2019»
overlijdensdatum «03-04-2019»
overl. «3-4-2019»
# notations
geb. «3-IV-1981»
geb. «03 04 1981»
geb. «3-apr-1981»
geb. «03-APR-81»
geb. «1981/04/03»
geb. «1981.04.03»
geb. «03041981»
geb «030481»
geb. «'81»
geb. «03–04–1981»
geb. «03 - 04 - 1981»
geb. «3 april⏎1981»
geb. op de «3e april 1981»
geb. «3april1981»
geb. «0З-04-1981»
geb0ren «3 april 1981»
geb. «O3-O4-1981»
geb. «l2-04-1981»
geb. «xx-xx-1981»
geb. «00-00-1981»
geb. «00-04-1981»
geb. «zondag 3 april 1981»
geb.: «3 sept. 1981»
geb.: «3 maa 1981»
geb.: «Apr 3, 1981»
geb.: «April 3rd, 1981»
# more than one
hun kinderen, geboren op «3-4-2011», «5-6-2013» en «7 augustus 2015»
Daan (geb. «3-4-2011») en Lotte (geb. «5-6-2013»)
de broers (geb. «03-04-1981» en «05-06-1983»)
geb. resp. «03-04-1981» en «05-06-1983»
# beside a name
De heer S. Hofstra, «03-04-1981», wonende te Meppel
Sanne Hofstra («03-04-1981»)
Sanne Hofstra, «3 april 1981»
Sanne Hofstra – «3-4-1981» – Nederlandse
Sanne Hofstra / «03-04-1981» / BSN onbekend
HOFSTRA, Sanne; «03-04-1981»; M
verdachte Sanne Hofstra «3-4-'81»
sanne hofstra «3-4-81» zat er ook bij
1. Hofstra, S., «03-04-1981», Dorpsstraat 1
- Hofstra, Sanne, v, «03-04-1981», Syrische
Betrokkene: S. Hofstra («03-04-1981», Dorpsstraat 1, Meppel)
Kamer 4: Ibrahim Touré, «5 juli 1993», Malinees
dhr. Hofstra van «03-04-1981»
Sanne Hofstra geboren «1981-04-03»
mw. Hofstra (v, «03-04-1981»)
mevrouw Hofstra (62 jaar, «03-04-1961»)
minderjarige dochter Lotte («12-02-2014») verblijft bij oma
baby Noor (geb. «1 dec 2023»)
Lotte, «12-02-2014», groep 6 van De Regenboog
Partij B: fietser, «04.05.2008». Mutatie van 3 mei 2026.
Motorrijder, «24-feb-2001», krijgt een bekeuring.
zusje «29-9-2018» was er ook bij
Geboorteaangifte kind: «21-05-2025» om 03:47 uur
hij gaf «01-01-2007» als geboortedatum
ik ben geboren op «vijf mei 1966»
gbd «040391»
# tables
Naam;Geboortedatum⏎Hofstra;«03-04-1981»⏎Terpstra;«5-6-1983»
| Naam | Geb. |⏎|---|---|⏎| Hofstra | «03-04-1981» |
Naam→Gebdatum→Adres⏎Hofstra→«3-4-81»→Dorpsstraat 1
Voorletters;Achternaam;Geslacht;Geboortedatum;Postcode⏎E.J.;Hofstra;M;«19-08-1952»;7771CR⏎H.;Have;V;«01-04-1985»;7772 TA
naam,gebdat,bsn⏎Hofstra,«03-04-1981»,123456782⏎Terpstra,«05-06-1983»,111222333
| Hofstra, Sanne | «03-04-1981» | Dorpsstraat 1 |⏎| Terpstra, Sybren | «05-06-1983» | Kerkweg 3 |⏎| Wiersma, Jikke | «07-08-1990» | Kerkweg 5 |
Naam   Geboren     Plaats⏎Hofstra   «03-04-1981»   Meppel⏎Terpstra   «05-06-1983»   Assen
Geboortedatum⏎«03-04-1981»
Geboortedatum⏎⏎«03-04-1981»
Naam: S. Hofstra⏎Geb: «03-04-1981»
| Geboortedatum | «03-04-1981» |
Geboortedatum kind 1: «03-04-2015»
Geboortedatum partner: «03-04-1981»
Geboortedatum aanvrager «03-04-1981»
geboortedata: «03-04-1981», «05-06-1983»
verjaardag: «3 april»
jarig op «3 april»
Zij is «3-4-1981» geboren.
op «3 april 1981» te Meppel geboren
op «3 april 1981» geboren te Meppel
> geb. «03-04-1981»
[geb. «03-04-1981»]
• geb. «03-04-1981»
3 kinderen («2012, 2014, 2019»)
Kind: Jayden Hofstra, «18 jan 2021», kdv De Klimop
geboren te Sneek op «7 mei negentientweeentachtig»
mijn man is van «12 maart 1960»
nr | naam | gebj. | mail⏎1 | Omar Hofstra | «1977» | onbekend
Quincy B. («14-02-06») en Ilias O. («30-09-07»)
Mijn man is geboren «6-5-'51», ik «9-8-'53».
zij viert op «12 juli» haar verjaardag

Geboortedatum «1 9 1 9 8 3»
Geboortedatum: «0 4 1 1 1 9 6 8»
Geboren te Goes, «den vierden november negentienhonderdachtenzeventig»
# other dates stay
Verdrag betreffende de Europese Unie, Maastricht, 07-02-1992
HELLEVOETSLUIS, 11 october 1994, aan de bewoners
het pand (verleende bouwvergunning van 12-05-1984) en de opening: 4 mei 1991
(rijksmonument, 12-05-1971 ingeschreven)
| 12-03-1998 | verslag | raad |
di 4 nov 14:40 en ma 3 nov 11:05 gebeld
overleden op 29 april, zodat de aanslag vervalt
De raad vergaderde op 3 april 2021.
vastgesteld d.d. 03-04-2021
Wet van 3 april 1981, houdende regels
Besluit van de burgemeester van 12 juni 2019
Op 5 mei 1945 eindigde de bezetting.
Datum: 3 april 2024
Utrecht, 3 april 2024
Periode 01-01-2019 t/m 31-12-2019
ingangsdatum 01-09-2024
geldig tot 31-12-2029
De wet geldt voor personen geboren na 1 januari 1950.
Het verzoek van 3 april 1998 is afgewezen.
Per 1 januari 1998 is de wet veranderd.
Het raadsbesluit van 12-03-1998 blijft van kracht.
De overeenkomst van 1 mei 1987 is opgezegd.
| Datum | Onderwerp |⏎|---|---|⏎| 03-04-1998 | Kermis |⏎| 05-06-1999 | Markt |
Versie;Datum⏎0.1;03-04-2021⏎0.2;05-06-2021
De vergunning van 14 mei 2003 vervalt.
Gemeenteblad 2021, 12345 van 3 april 2021
De kern is in 1250 ontstaan en in 1981 uitgebreid.
Sinds 1 januari 1994 bestaat de politieregio.
In geboortejaar nul is geen sprake van.
Het aantal geboren kinderen in 2019 was 412.
Het evenement duurt van 3-4-2024 tot 5-4-2024.
De veiligheidsregio is in 2010 gevormd.
Het stadhuis is gebouwd in 1902 (rijksmonument, 12-05-1971 ingeschreven).
Vanwege de ramp van 13 mei 2000 is het beleid herzien.
uw geboortedatum hebt u nodig voor DigiD: «9-9-1948».
kind 3 – Noor, «15/11/2020», thuis
Geb. «den 18den februari 1997» te Delft
Mijn geboortejaar is «1944» en verder
MIJN GEBOORTEJAAR IS «1944»
U bent geboren op «den 2en mei negentienhonderdtweeënzestig» en
Geboorte : «19430221», AMSTERDAM
zelf zegt ze «17 ramadan 1420» (omgezet «13-12-1999»)
Hodan is geboren «1-1-2000» volgens papier, zelf zegt ze «17 ramadan 1420» (omgezet «13-12-1999»).
geboren «1374» (perzische kalender: «21 juni 1995»)
ik ben van «'87»
bouwjaar 1962, geboren in «1962»
zij is van «12 mei 1990»
Wouter de Haan rijdt 12-ABC-1; «10 dec. 1997».
1. Bilal | Chahid | «3-4-'09» | Coornschool⏎2. Ibra | Kamara | «30-11-08» | MBO⏎3. Thijm | Vos | «11.10.2010» | GSG⏎4. Kuby | Aks | «2007-07-19» | ROC
naam/achternaam/geb/school/bijz.⏎1. Bilal | Chahid | «3-4-'09» | Coornschool | tel⏎2. Ibra | Kamara | «30-11-08» | MBO | woont
De heer Kramer («1-2-'61»)
Kramer, Piet – «01.02.61»
Piet Kramer «01-02-1961»
Piet Kramer, «1 feb. 1961», Urk
PIET KRAMER  M  «01FEB1961»
Piet Kramer [«1961-02-01»]
Piet Kramer geb «010261»
geb. te Urk op «1 februari 1961»
geb. te Urk, «1/2/1961»
geboren: Urk, «01 02 1961»
geboren in «1961» te Urk
Gebdat⏎«01-02-1961»
geboortedatum kind: «3 jan 2019»
geb.datum/plaats: «01-02-1961» / Urk
geboortedatum en -plaats: Urk «01-02-1961»
dob «1 Feb 1961»
is op «1 februari 1961» geboren
werd op «1-2-61» in Urk geboren
is jarig op «1 februari»
hij wordt 18 op «1 februari 2026»
zijn dochter («2014») en zoon («'16»)
kinderen («2011, 2013 en 2019»)
Piet Kramer * Urk «1-2-1961»
* «1 februari 1961» – † «3 maart 2020»
overleden op «3 maart 2020»
overlijdensdatum «3-3-2020»
jongen, «12-12-2011», groep 8
vrouw van «12-12-1971»
verdachte («12-12-1991», Rabat)
vd geb. «12-12-91» Rabat
betrokkene (man, «12.12.1991»)
Piet Kramer⏎«01-02-1961»⏎Urk
naam: Piet Kramer⏎geb: «01-02-'61»
uitgerekend op «3 mei 2026»
geboortejaren «2007» en «2009»
personen geboren na 1 januari 2008
overeenkomst van 1 februari 2021
de Wet van 13 april 1995
gb «1-1-1994», v-nr onbekend
is van «3 februari 1999» (26 jaar), vergadering 2025
26 jaar, «3-2-1999», vergadering 2025
Overzicht.⏎2) Anass Oulad Ali alias Nassie, «8 juni 2008». Ouders betrokken.
Hond Bello, kruising herder, geboren in 2021.
Jeroen heeft een hond en is geboren in «1981».
Naam;Geboren;Begraven⏎Jan Bos;«12-01-1937»;12-01-1997⏎Piet Smit;«04-05-1928»;04-05-1988
Kleindochter «4 sept. 2018» logeert bij oma
Tweeling van «9-9-'14», ouders uit elkaar per 1 mei 2023
zoon (zoon «23 febr. 2016»)
Twee broers, «2-1-'04» en «2-1-'06», zijn bekend
Ploeg onder 12: «2014-03-02», «2014-12-19» en «2015-01-07».
verd. «22-2-2002» zonder vaste woonplaats, slo «7-9-1963»
kind 1 (m) «14.02.2016», kind 2 (v) «30.11.2018»
een stagiaire van «3-4-1981»
kapper / «3-4-1981» / man
Baby geboren op «donderdag 6 februari 2025», aangifte te laat
geboren op «eerste kerstdag 2011»
agent 3 maart 2024 aangehouden
leerlingen: 3 maart 2026
jongen, 3-4-2020 aangehouden te Ede
voorzitter 3 april 2009 benoemd
"""  # noqa: E501


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
