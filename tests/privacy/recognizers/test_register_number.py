"""Numbers of whatever register somebody stands in, behind the word for it; measures, dates and papers stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "ZAAKNUMMER"
TABLE = """
bibliotheekpas «2118 4402 77»
stadspas «884-2071»
Ooievaarspas nr «0044 1882»
U-pas «11884402»
afvalpas: «04A8.1182.77»
milieupas «MP-118840»
containernummer «240L-118840»
Gehandicaptenparkeerkaart «0363-24-01184»
parkeervergunning «BEW-A-118840»
bezoekerscode «8844-1120»
leerlingnummer «20118»
studentnr. «s1188440»
stamnummer «11884»
personeelsnummer «P01184»
pers.nr. «4418»
dienstnummer «GE-4418»
boa-nr. «118.840»
badge «00441882»
toegangspas «TP 04418»
sleutelnummer «SL-0441»
lidmaatschap «L-118840»
KNVB-nummer «SVGH29K»
relatiecode KNVB: «SVGH29K»
sportpas «SP118840»
klant «118840»
klantnr.: «K 118 840»
cliënt «118840» belde
cliëntcode «JAKR-118»
patiëntnummer «0118 840»
ziekenhuisnr. «7118840»
EPD-nummer «E118840»
zorgtraject «ZT-25-01184»
wlz-indicatie «VV-118840»
beschikking pgb «PGB-25-0044»
toewijzing «TW2500441882»
iJw-bericht «JW315-118840»
verzekerde nr. «118 840 22»
relatienr. «R118840»
polis: «AEG/118840/02»
polisnr «NN 4418.8220»
claim «CL-2025-00441»
schade «25.118840»
ticket «INC0118840»
case-id «00118840»
supportcase «CS0044188»
order «WEB-118840»
pakbon «PB25-00441»
track & trace «JVGL0611884402207733»
aangetekend «RR 118 840 220 NL»
meterstand meter «E0044 1188 4402»
watermeter «19WA118840»
EAN «8716 8710 0001 1884 40»
contractrekening «2200118840»
huurdernr «H-04418»
inschrijfnummer WoningNet «118840220»
woningzoekende «WZ-118840»
VHE-nummer «041184-12»
VvE-lidnr «0012-44»
graf «B-12-044»
grafnummer «C.04.17»
asbusnummer «118840»
crematienummer «2025/0441»
akte van overlijden «1A0441»
aktenummer «3-B0118»
geboorteakte «100441»
huwelijksakte nr. «2B0044»
persoonslijst «1184402207»
verlofaanvraag «VA-25-118»
vuurwapenverlof «WVL 04418»
jachtakte «J-118840»
KNSA-licentie «118840»
visvergunning «VV118840»
VISpas «2025118840»
hondenbelasting subjectnr «00118840»
kamerverhuurvergunning «KV25-0044»
standplaatsvergunning «ST/25/0044»
marktpas «MK-0441»
ventvergunning «V.25.044»
taxipas «NL-118840-T»
ondernemerskaart «OK 118840»
rijbewijscategorie B, begeleiderspas «BP118840»
VOG-aanvraag «VOG-25-118840»
SVH-diploma «SH 118.840»
beveiligingspas grijs nr. «G118840»
ND-nummer «4418»
piloot «NLD-RP-118840AB»
exploitantnummer «NLDqk41ab87xs2vf»
inburgering: «DUO 118840220»
toetsnummer «118-840»
uitkeringsnummer «118.840.22»
werkproces «WP-118840»
Suwinet-melding «SW 25.1188»
bijzondere bijstand «BB/25/1188»
schuldhulp dossier «SHV1188402»
WSNP «R.25/118»
deurwaarder ref. «GGN 1188402/AB»
incasso «INC/118840»
vordering «VRD-118840»
nota «25-118840»
aanmaning «AM2500441»
betalingskenmerk: «1188 4402 2077 3118»
machtigingskenmerk «MND-118840-01»
incassant-id «NL44ZZZ118844020000»
reclasseringsnr «118840»
voorlopig nr. «T-118840»
beslagnummer «PL1500-118840-1»
goednr «3118840»
spoornr. «AAQK4418NL»
foto-id «F118840»
slachtofferloket «SL25-118»
Veilig Thuis-nummer «VT 118840»
kinderbeschermingszaak «K118840A»
RvdK-kenmerk «118840K»
GI-nummer «4418-22»
COA-zorgpas «RMA118840»
asielzaak «Z1-44188220773»
nidos-nr «N118840»
kaartnummer «3528 1188 4402 2077» (ov)
OV-chip «3528 0441 8822 0773»
abonnement «ABO-118840»
reservering «QX7K2P»
boekingsnr «118840QX»
deelscooter «F-118840»
fiets met framenummer «WTU118840K»
fietsregister «FR-118840»
stalling nr «AF-25-0441»
bromfietscertificaat «BC118840»
WOK-melding «WOK-25-118»
vluchtelingenpaspoort «VP118840»
de brief («25.UIT.118») is verzonden
het verzoek («24.KL.044») is afgedaan
op zaaksysteem onder «25ink11884»
staat als «jz25-0441» in het systeem
Haar museumkaart («6064 1188 4402») is gestolen.
Zijn zorgpas, nr. «8071184402», lag op tafel.
Hij toonde zijn rittenkaart met nummer «RK-118840».
abonneenummer: «1.188.440»
Basisregistratienummer «BRN 118 840»
zwemabonnement: «ZA.118840»
volkstuin nr. «118-B» staat op haar naam
ligplaatsvergunning «LV/1184»
bouwvergunning «BV 2003-441»
woonurgentie: «U.25.1184»
wachtlijstnummer «4418»
vrijwilligersnr «V0441»
donateursnummer «118840»
reg.code «QK-7731-X»
inlogcode «X7K-221-PQ»
activeringscode DigiD: «B7K2QW9P4»
burgerpoortaal-id «bp_118840»
Behandelplan «BP-118840»
Kenmerk CAK: «118 8440 22»
SVB-registratie «1184402-PGB»
Uw relatienummer bij ons is «11-884-402».
nummer van de aangifte: «2025 118 840»
onder vermelding van «OOV-HB-0441»
o.v.v. «118840/Jansen»
graag vermelden: «Z25.0441-KL»
bekend onder «K-0441-25»
geregistreerd als «MLD25-004418»
taak «T-118840» in Djuma
document «D25.0118840»
e-depot «ED-118840-2»
beroepszaak «25/1184 WMO15»
CRvB «24/441 PW»
Gerechtshof «BK-24/00441»
klaagschrift «RK 25/004418»
raadkamernr «25-004418»
uittreksel JD «JD 118840»
OM-beschikking «4418 2207 7311 8840»
Halt «NH-25-0441»
TUL «15-118840-23»
ISD-dossier «ISD/25/44»
IBAN-check «IC118840»
kraamzorg «KZ-25-441»
ambulancerit «25-118840»
ritnummer «118840»
meldkamer incident «GMS 118840»
P2000-melding «118840»
chauffeursnr «C0441»
taxi-id «TX0441»
vaarkaart «VK-0441»
sleepnr «SL118840»
takelbon «TB 118840»
fietsendepot «AFAC-118840»
gevonden voorwerp «GV-25-441»
woningkaart «WK-118»
huisartspraktijk dossier «H118840»
tandartsnota «25.118840»
apotheek: «AP118840»
vaccinatiekaart «VC-118840»
JGZ-nummer «J-118840»
kindnummer «K118840»
ouder-id «O-4418»
BSO-contract «BSO/118840»
huurtoeslag «118840220T2500»
objectnummer «0363000118840»
rioolaansluiting «RA-118»
canon nr «118840-E»
| Debiteur | Saldo |⏎|---|---|⏎| «40118» | € 311,00 |
| Beschikking | Bedrag |⏎|---|---|⏎| «B-771» | € 120 |
oud pasnummer zwembad «TZ-0388» is ingetrokken
# stay
kluisje nr 14
opvanglocatie bednr. 12
bijlage 3.12, tabel 4.1 en figuur 2-3
camera C-1184 en mast M-44 in vak B12
de route A12-N201 en afrit 14b
Kamerstuk 36 410-VI-12
de norm NEN 1010, BRL 6010 en PGS 15
programma 1.2, taakveld 1.1, product 120.04
afvalstroomnummer 08NHZ00114820
budget € 118.840 en 118.840 euro
een lening van 118.840,-
Lijst 3 en stembureau 14
model H 3-1 en formulier N 10-1
artikel 2:74a APV en 13b Opiumwet
UN-nummer 1203, GEVI 33
het bestemmingsplan BP-118 uit 2014
versie 2.0.118 van Zaaksysteem 4
telling: 118840 voertuigen
inwoners: 118840
leges € 118,40 per 1 januari 2025
het getal 118.840 en 12.500 bezoekers
tabel 2024-2025 en figuur A.12
brief van 12-03-2025 en rapport 2025
schade van 118.840 euro
nota Veilig 2030 en memo van 3 mei 2024
kaart 3, bijlage B2
advies van de GGD uit 2024
verzoek om 24/7 toezicht
melding om 23.45 uur via C2000
contract 2021-2025 met opties tot 2027
kenmerk van de wijk Noord
factuur van € 4.418,20
vergunning tot 01-01-2027
graf in vak C rij 4
order in de wijk 2024
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
