"""Handles of persons, and of offices, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "ACCOUNT"
TABLE = """
op TikTok heet hij «@damian_x»
heet daar «@damianx»
github: «damianh»
op insta «damianh_9»
op insta is hij «dami.van.hof»
insta «@damianh», snap is «dami.van.hof»
snap: «dami.van.hof»
zijn snap is «damianh9»
zijn insta: «damianh9»
op Telegram onder «damianh9»
account "«damianh»" op Marktplaats
TikTok-account «@damianh»
insta: «@damian_030»
«@damian_030»
heb jij zijn insta, iets met «@omarr.hddou»
via «@wijkagent_basvd»
Op TikTok: «@frysk_klaas90»
snap «damian030»
Snapchat: «damian_030»
snapchat damian: «damian_030»
snapchatnaam «damian030»
Instagram-account «damian_030»
instagram "«damian_030»"
op Instagram als «damian_030»
telegram «@damian030»
Telegramgebruiker «damian030»
gebruikersnaam: «damian.h»
gebruikersnaam «damian_h»
username «damian_h»
nickname «damian030»
onder de naam «damian_030» op Discord
discord «damian#1234»
discord: «damian030#1234»
gamertag «Xx_damian_xX»
PSN-id «damian030»
PSN: «damian030»
steam «damian030»
Signal «damian.42»
X-account «@DamianH»
Twitter («@DamianH»)
inlognaam «hofstras01»
inlog: «hofstras01»
account «hofstras01»
windows-account «hofstras01»
Marktplaats-naam: «damian030»
Vinted «damian030»
OnlyFans «damian030»
skype: «live:damian.h»
skype «damian.h»
threads «@damian030»
mastodon @«damian@mastodon.nl»
insta «damian.hofstra»
ig: «damian030»
tt: «@damian030»
fb: «damian.hofstra»
FB-naam «damian.hofstra.5»
DigiD-gebruikersnaam «dhofstra81»
door iemand die zich «geldwolf.2210» noemt
hij noemt zich online «rappe_b035»
op Signal bekend als «wolf.44»
Hij stuurde beelden via «mark.d.vries» op insta.
Op Snapchat heet hij «bolletjewol».
op TikTok bekend als «kleinekrul»
Snap / «kruimeltje9»
Twitteraar «KareltjeOpZuid» schreef het
Nextdoor-bericht van «MiepvdHoek»: weer herrie
de accounts «west.side.drill» en «wsdd_010» zijn gemeld
Vinted-naam «tildaskledingkast»
gebruiker «krijntjekoning» op Discord
zij gamet als «PandaPim_x»
~«piet1958»: ik zag het ook
de dreiging kwam van «kwaadkees_1971»
bluesky: «wiljaschrijft.bsky.social»
# offices stay
Zij kwam via TikTok in contact met jongeren.
op Facebook bekend als nepnieuws
Telegram wordt gebruikt als marktplaats.
de gemeente is op Instagram actief als gemeente
het formulier heet GV-04b en de bijlage heet B12
gebruikers van het systeem en accounts van medewerkers
WhatsApp: groep Buurtpreventie
de groep die zich Extinction Rebellion noemt
volg @gemeentezonneveen en @politie
@gem_zonneveen
@brandweer_nl, @RIVM, @minjenv
@nctv_nl
insta: @gemeentezonneveen
Volg ons op Instagram en Facebook
snap jij dat
telegram is een app
X: 3 en Y: 4
@media print
2 @ 3 euro
Facebook: 1200 volgers
Twitter (nu X)
account is gesloten
gebruikersnaam en wachtwoord
op Instagram als «wijkagent.pietje026».
In de reacties reageert ene «kvdb_8211»: 'morgen'
«u/veldmol» op Reddit
Barry heet daar «@barrygrey_nl», Mitchell is «mitch.smit.weesp».
het postvak van «o.bloemen» wordt gelezen
snap: «jkramer_118»
insta «jan.kramer.118»
TikTok: «jankramertje»
zijn insta is «jankr.118»
account op Telegram: «kramertje»
profielnaam '«De Kramer»'
werd benaderd door '«jan_118»' op Snapchat
Steam-id «76561198044188220»
post op Facebook als «Jantje Kr»
account «@044mirjam» op het plein
zie @112 en @14020
gebruikersnaam in Suite: «vlietm01»
inlog «GEM\\pvdmeer»
op snap, «yous.sef_07»
hij reageert online als "«Kleine Beer»" op alles
insta «@feyza.wijkteam»
Op Instagram, gepost door «didi.xx4», staat een filmpje.
Het filmpje op TikTok is geplaatst door «rico.t3».
gestreamd door «yass.03» op Twitch
Op Snapchat post «m.b0y» messen.
Het bericht op Facebook is gepost door de gemeente.
Gepost door omroep.zeeland op Instagram
gedeeld door 12.400 mensen op TikTok
Beheerder «trapgod#0923» van de Discord-groep
Gepest via TikTok door «lil.kraaltje07» en «xx.sanne»
LinkedIn: «in/joost-wiersema-77b1»
Zij noemt zich op Instagram «praktijk-marloes-rust»
insta «gerdagroeit» en verder niets
Het Telegramkanaal «xdannyx» roept op
geplaatst door «@oudewijk_oma»
Bericht van @GemMeerssen en @gemeenteVenlo
@NS_online en @VRUtrecht
het profiel van verkeersrecidivisten, met een bericht op Facebook
dealt onder de naam «sneeuwwitje.mm» en anders niet
login «gem\\jvdberg» om half twaalf
Hij schreef als "«snelle tijger»" en loog
Hij schreef "kom naar het plein" en ging
Wie schreef "Hoeder en handhaver"?
De campagne heet "Samen veilig"
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
