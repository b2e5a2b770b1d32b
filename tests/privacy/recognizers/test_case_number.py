"""Numbers of cases, reports and files, and public numbers, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "ZAAKNUMMER"
TABLE = r"""
aanslagnr. «1234567»
aanslagbiljet «1234.56.789.H.23»
meldnr «1234567»
contractnr. «C-12345»
contractnummer «2024/1234»
dossiernummer «RR-4412»
casus «2024/0123»
onder nummer «2024/0123»
is binnen onder «2024-01234»
geregistreerd onder «2024.01234»
staat bij ons bekend als «2024-01234»
incident «1234567»
Parket «16 123456 23»
parketnr «16 / 123456 - 23»
parketnummer «05/123456-24» en «09.123456-24»
parketnummer: «16.123456-23»
BVH «2024 067 812»
«PL27AB/23-001234»
«PL27RN/22-000012»
«PL 2700-2024067812-1»
«PL2700 2024 0678»
«1234567 \ CV EXPL 23-1234»
«1234567 CV EXPL 23-1234»
«1234567/CV EXPL 23-1234»
«10123456 UE VERZ 23-45»
«C/16/123456 / KL ZA 23-12»
CJIB: «1234 5678 9012 3456»
CJIB-nummer «123 456 789»
beschikkingsnr. «1 2345 6789 0123 4567»
«LAA-0363-12345/24»
«GGM-881275-A»
«24-VTH-WF-0093»
«24-VTH-0093»
«VTH-24-0093-B»
«HZ_WABO-24-0123»
«WABO-2024-0123»
«EVA-24-0012»
«24EVE0123»
«DHW24-0012»
«24.0123456»
kenmerk: «2024012345/SH»
kenmerk «SH/24/0123»
kenmerk «INTB-24-01234»
zk.nr. «2024-0123»
zkn «2024-0123»
zaak.nr «2024-0123»
zaaknummer⏎«Z-2024-0123»
zaaknummer (Zaaksysteem): «12345»
zaak met nummer «12345»
dossier «HOF-2024-3»
procedurenummer «SHE 23/1234»
«BRE 23 / 1234»
«ROE 23/1234 en 23/1235»
«AWB 23 / 1234 WABOA»
«SGR 23/1234» T
OM-nummer «12345678»
PV «1234-5678»
pvnr. «20240678-1»
PV: «LEO-2024-0678»
p-v nr. «2024067812»
proces verbaal «2024067812»
«20240678121»
mutatierapport «2024067812»
e33-nummer «123456»
«SKDB 12345678»
onderzoek «05HERFST24»
onderzoek «LERCF24001»
# police
«PL0900-2024067812-5»
«PL0900-2024067812»
«PL0900 2024067812»
«PL0900/2024/067812»
«PL 0900 2024 067812»
«PL0900-2023⏎244319»
«pl0900-2024067812»
proces-verbaal «PL0900-2024067812-1»
proces-verbaal nr. «2024067812»
PV-nummer: «2024067812»
pv nr «2024067812-3»
pv «2024067812»
«BVH 2024067812»
bvh-nummer «2024-067812»
BVH: «PL2000-2024067812»
mutatie «2024067812»
mutatienummer: «2024067812-1»
mut.nr. «2024067812»
Reg. «2023-245911»
reg «2024039902»
agent gaf mij nummer «2023231877»
onder nummer «2023231877»
kenmerk politie «2023231877»
aangifte «2023231877»
aangiftenummer «PL1500-2023231877-1»
aangifte gedaan (nr. «2023231877»)
aangifte met nummer «2023231877»
registratie «2023231877» (BVH)
goednummer «G2023231877»
sin «AAMR1234NL»
SIN-nummer: «AAMR1234NL»
TGO «09ZAAK23»
meldnummer «2023231877»
MMA-melding «12345678»
meldingsnummer «M-2024-1234»
incident «2024-123456»
incidentnummer «20240678»
Summ-IT «DOS-2024-1234»
ANPR hit «20240678-123»
casusnummer «2024-0123»
ZSM «16-123456-23»
aanslagnummer «90.112.448»
vorderingsnr. «771204418»
betaalkenmerk «5000 0901 1244 8102»
IND-besluit «1408-11-0331»

# courts and prosecution
parketnummer «16/123456-23»
parketnummer «16-123456-23»
parketnr. «16.123456.23»
«16/123456-23»
«05/123456-23» en «16/659123-21» (TUL)
«21-001234-23»
rolnummer «21-001234-23»
zaaknummer «C/05/123456 / HA ZA 21-123»
zaaknummer «C/05/123456 / KG ZA 21-123»
«C/05/123456 / FA RK 21-1234»
«ROT 21/1234»
«UTR 21/1234 V»
«SGR 21/1234 GEMWT»
«AWB 21/1234»
«AWB-21-1234»
nr. «202101234/1/A3»
zaak «202101234/1/R1»
«10123456 CV EXPL 21-1234»
«10123456 \ CV EXPL 21-1234»
«200.123.456/01»
zaaknummer «200.123.456/01»
rekestnummer «FA RK 21-1234»
insolventienummer «F.05/21/123»
«F.16/21/123»
«R.16/21/123»
CJIB-nummer «1234 5678 9012 3456»
CJIB «123456789»
sepotnummer «2023-1234»
v.i.-nummer «99-000123-45»
IND-zaaknummer «Z1-12345678»
# municipal
zaaknummer «Z-2024-018273»
zaaknummer «Z/21/123456»
«Z/21/123456»
«Z21-123456»
«Z.21.123456»
«Z24.01234»
«Z2024-00123»
«Z-24-123456»
«ZK24001234»
«ZAAK-2024-0123»
«2024-W-10087»
zaaknr: «2024-W-10087»
zaaknr. «123456»
zaak «123456»
zaak-id «123456»
zaaknummer: «2024-00123»
zaaknummer «21.012345»
kenmerk: «2021-012345»
Ons kenmerk: «D-2021-012345»
ons kenmerk «VTH/2021/12345»
Uw kenmerk «21/AB/1234»
uw brief met kenmerk «21.1234/AB»
Kenmerk⏎«2021/12345»
kenmerk «HEL-WGV-2024-31»
Zaak «HEL-WGV-2024-31»
dossier «TUB.2024.1173»
dossiernummer «0193-2024-12»
dossiernr «D12345»
dossier nr. «12345»
OLO «1234567»
OLO-nummer: «1234567»
aanvraagnummer «1234567»
DSO-verzoeknummer «2024010112345»
verzoeknummer «20240101 12345 678»
vergunningnummer «OV-2024-123»
vergunningsnummer: «W2024-1234»
corsanummer «21.0012345»
documentnummer «21.0012345»
DMS «123456»
registratienummer «123456»
regnr «2021-1234»
reg.nr. «2021-1234»
inboeknummer «INT-21-12345»
verseonnummer «1234567»
Djuma «UIT-21-12345»
poststuk «I21.012345»
behandelnummer «21-1234»
klachtnummer «K2024-123»
bezwaarnummer «BZW-2024-12»
beschikkingnummer «2024-123456»
beschikking «2024-123456»
volgnummer «2024-0012»
meldingnummer «MLD-24-123456»
signaal «SIA-123456»
Signalen: «SIG-123456»
referentie «AB/12345/CD»
referentie: «12345/67»
ref. «2021/AB/123»
Onze ref. «ABC/21-123»
Betreft: zaak «2021-1234», uw bezwaar
«LBB 2021/1234»
LBB-advies «LBB2021-1234»
Bibob-dossier «2021-0123»
Bibob «BB-2021-0123»
Melding «LAA-2024-300981»
Signaal «LAA-2024-300981»
case «CAS-12345-X1Y2Z3»
ticketnummer «T2024 0123»
TOPdesk «M2024 0123»
incident «I 2401 123»
# insurance, claims, customers
schadenummer «12345678»
claimnummer «AB-123456»
polisnummer «12345678»
polis «AB1234567»
klantnummer «1234567»
klantnr. «1234567»
ordernummer «1234567»
factuurnummer «2024-12345»
relatienummer «123456»
debiteurnummer «12345»
lidnummer «123456»
cliëntnummer «123456»
debnr «123456»
dossier deurwaarder «12345678»
aanslagnummer «1234.56.789.H.01»
beschikkingsnummer «1234567»
WOZ-nummer «012345678»
WOZ-objectnummer «123400001234»
BAG-id «0193010000012345»
verblijfsobject «0193010000012345»
EAN «871687123456789012»
EAN-code aansluiting «871687123456789012»
meternummer «12345678»
trackingcode «3SABCD1234567»
barcode «3SABCD1234567»
# lists
zaaknummers «Z-2024-018273», «Z-2024-018274» en «Z-2024-018275»
dossiers «2021-1234» en «2021-1235»
| Zaak | Status |⏎|---|---|⏎| «2024-0123» | open |
Zaaknr;Naam⏎«123456»;onbekend⏎«123457»;onbekend
PV→Datum⏎«2024067812»→3 mei 2024
zaaknr «2024-ZK-⏎10087»
haar map staat onder «P-DOS 2006/11873»
# public numbers and other numbers stay
Kamerstukken II 2019/20, 29 628, nr. 954
Kamerstukken II 2020/21, 35 600 VII, nr. 12
Kamerstuk 29628-954
Kamerstuk 34 861, nr. 3
Handelingen II 2020/21, nr. 45, item 12
ECLI:NL:RVS:2019:2912
ECLI:NL:RBMNE:2021:1234
ECLI:NL:PHR:2021:123
Stb. 2021, 123
Staatsblad 2021, 123
Stcrt. 2021, 12345
Staatscourant 2021, 12345
stb-2021-123
Gemeenteblad 2021, 123456
gmb-2021-123456
Trb. 2019, 45
PbEU 2016, L 119
Verordening (EU) 2016/679
Richtlijn 2014/23/EU
BWBR0005416
CVDR640433
artikel 5:18 APV
artikel 13b Opiumwet
APV ART. 2:25 LID 2
NEN 7510 en ISO 27001:2022
ISBN 978-90-12-34567-7
ISSN 1234-5678
doi:10.1000/182
RFC 2616
CVE-2021-44228
versie 2.1.3
versie 2024.1
€ 1.234.567
1.234.567 inwoners
17.500.000 inwoners
een bedrag van 123456 euro
begroting 2021-2024
periode 2019/2020
seizoen 2021/2022
Besluit 2024-R-081
raadsbesluit 2024-12
motie 2021-M-12
motie M21-045
amendement A-12
raadsvoorstel 2021/045
agendapunt 2021-7
programma 2021-2025
grootboeknummer 4123456
kostenplaats 6120100
FCL 6120100
budget 6.120.100
artikelnummer 123456
productcode 12.34.56
taakveld 1.2
CPV-code 79710000
SBI-code 56101
UN 1202
GEVI 33
CAS 7732-18-5
Woo-verzoek 2024-12 over de kermis
de 112-melding
meldkamer 0900-8844
De telling kwam op 12345 fietsen
in 2023 waren er 12345 meldingen
besluit van 12-03-2021
dossier Horeca 2023
zaak-Exodus van 2017
kenmerk van de aanpak is 24-7 toezicht
procesnummer 4 van de 12
mutaties begroting 2024
melding 112 om 23:45
PZH-2022-80134
COM(2021) 206
Bezwaar tegen uw brief met nr. «HB/2024/0771-in».
Ons kenmerk: «VTH/25/0412/jb»
Ik kreeg als nummer «ZK-z2024-00831».
Besluit: «ZWN-OOV-25/0117».
Bijlage bij brief «25/0733-c», zie aldaar.
dossier «KOMPAS 2024.03»
de nota met kenmerk «JZ/OOV/2023/208 rev. 3» en de rest
Wmo-beschikking «WMO 2024/5521.2»
aanslagnr «2023.0041.8812.K»
Zaaknr. «ZK2309 0814»
melding bij de omgevingsdienst (meldnr. «ODMH 5521907»)
casus «ZVH-AMS 24/0077»
pv-nr «SBB24-00931»
Zie ook «LvK-TB-24-071» in het archief.
Ref. «2023/Z/00412»
onder nr «INT/24/00933»
registratienummer «D-24.00817»
het dossier «24.0817-G» ligt klaar
kenmerk «AB.2022.3.00417»
nummer «UIT-24-08812»
ons nummer «U24.003812»
uw brief van 3 mei, nr «IN24-00718»
mutatie «PL1500-2O24 118 220-3»
casusnummer «2024-Z-0041-B»
proces-verbaal «PL0600-2024 118220»
spoor «AAMG4412NL» is veiliggesteld
Beleidsregel Wet Bibob Zonneveen 2025.odt
Nota bibob 2024.docx
bvh-nummer «2025 148 302-1». Hij belt.
dossier DAS, «7 441 902-K»
A50. 212 voertuigen, 6 x te veel.
Controle N35. 112 voertuigen.
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
