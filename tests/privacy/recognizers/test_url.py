"""Profiles and personal pages, and pages of organisations, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "URL"
TABLE = """
zie «linkedin.com/in/jan-de-vries-123»
«https://www.facebook.com/fatima.bouzidi»
«facebook.com/klaas.poelstra.90»
«https://facebook.com/profile.php?id=100012345678901»
«https://www.instagram.com/damian_030»/
«https://x.com/damianh»
«twitter.com/damianh/status/123456789»
«https://www.tiktok.com/@damian030»
«youtube.com/@damian030»
«https://www.youtube.com/channel/UCabc123def»
«snapchat.com/add/damian030»
«t.me/damian030»
«bere.al/damianh»
«https://wa.me/31612345678»
«nl.linkedin.com/in/damianh»
«https://nl.linkedin.com/in/damianh»/
«fb.com/damian.h»
«fb.me/damian.h»
«m.facebook.com/damian.h»
«https://github.com/damianh»
«strava.com/athletes/123456»
«marktplaats.nl/u/damian/12345»/
«https://www.onlyfans.com/damianh»
«soundcloud.com/damianh»
«open.spotify.com/user/damianh»
«discord.gg/abc123»
het filmpje staat op «youtu.be/aB3kd9Zx»
«https://vm.tiktok.com/ZGe12abQ»/
«link.marktplaats.nl/m2118822771»
«https://fb.watch/kL3xYz12»/
«https://bit.ly/3xKd9aB» leidt naar de video
«https://1drv.ms/w/s!Ab12»
«https://onedrive.live.com/?id=AB12»
«https://zoom.us/j/98118822771»
«https://about.me/tilda.oost»
«etsy.com/shop/haakwerkvantilda»
«discord.com/users/123456789012345678»
«twitch.tv/damianh»
«vinted.nl/member/12345-damian»
«damianh.wordpress.com»
«damianh.blogspot.com»
«https://damianh.tumblr.com»
«https://www.funda.nl/koop/meppel/huis-12345678-kerkstraat-12»/
«maps.app.goo.gl/AbCdEf123»
«https://www.google.com/maps/place/Kerkstraat+12/@52.12345,5.12345»
«https://www.google.nl/maps?q=52.12345,5.12345»
«https://chat.whatsapp.com/AbCdEf123»
«www.linkedin.com/pub/jan-jansen»
«https://voorbeeld.nl/~jansen»
«https://voorbeeld.nl/medewerkers/jan-jansen»
foto's staan op «https://www.mijnalbum.example/jvdb/feest»
de livestream «https://cam.voorhuis.example/stream»
haar blog «https://lottevertelt.example» gaat over de buurt
deellink «https://opslag.example/file/d/1AbC8842/view»
beelden zijn te zien op «cam12.voorbeeld.example:8081» zonder wachtwoord
«https://condoleance.example/annie-de-wit-1944»
«www.bakkerij-voorbeeld.example/over-marianne»
linktr.ee: «linktr.ee/samira.elb»
bestellen kan via «www.taartenvannoortje.example/bestellen»
aanvrager heeft een site: «www.studio-maaike.example»
de vrouw adverteert op «zoete-engelen24.example»
hij schrijft op «www.dewaarheidoverkobus.example»
profiel «https://www.voorvissers.example/member/88214»
reacties op «https://www.slaapplek.example/users/show/48813307»
advertentie: «https://www.marktplaats.nl/v/autos/m2088123456»
bericht in «https://www.facebook.com/groups/33211144»
video «https://vimeo.com/778120943»
# stay
meld het via www.meldmisdaadanoniem.nl
kaarten: www.zwembaddevlaswiek.example/openingstijden
dienstregeling op www.9292.nl
woningcorporatie Kalderhuis, kalderhuis.example
de toernooien staan op www.vvgeelwit.example
de petitie op petities.nl loopt
gekocht bij bol.com
wijzigen kan op www.lopendam.example/parkeren
www.zonneveen.nl/veiligheid en facebook.com/gemeente
https://www.politie.nl/mijn-buurt
linkedin.com/company/gemeente-zonneveen
https://www.rijksoverheid.nl/onderwerpen/drugs
instagram.com/gemeentezonneveen
https://twitter.com/politie
https://youtube.com/watch?v=abc123
https://wetten.overheid.nl/BWBR0005416/
lokaleregelgeving.overheid.nl/CVDR640433
https://www.facebook.com/politie.meppel
www.vng.nl
https://www.annefrank.org
beelden van de vergadering: https://zonneveen.raadsinformatie.nl/vergadering/118842
https://www.trimbos.nl/docs/8841.pdf
www.willemijnhoeve.nl
filmpje over phishing: https://www.politie.nl/video/118842
https://doi.org/10.1000/182
vriendelijke groet, B. Petrovic (ook op «www.brankica-petrovic.example/over-mij»)
Wies Pelders, website «https://kleurig.example/team/wies-pelders», social
Messenger: «m.me/pim.dehaas.7»
«https://vakantie-adresje.eu/verhuurder/rob-en-ina» staat te huur
besteld bij «zaadjeskoning.shop» en betaald
weblog «www.verbouwingvanmarije.nl/bezwaar»
«www.massage-anouk.com»
de pagina facebook.com/buurthuisdetip
Zie www.belgium.be
de minister van Land.De kosten
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
