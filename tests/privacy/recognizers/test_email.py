"""E-mail addresses of persons in any spelling, and functional ones, which stay."""

from __future__ import annotations

import pytest

from tests.privacy.recognizers.table import lines, problems

KIND = "EMAIL"
TABLE = """
Mail «j.jansen@voorbeeld.nl».
Mail «J.Jansen@Voorbeeld.NL»
<«j.jansen@voorbeeld.nl»>
mailto:«j.jansen@voorbeeld.nl»
intern: «p.smit@gemeente»
(«samira_b+werk@mail.co.uk»)
«klaas@localhost»
«k.poelstra@tutamail.example»
«omarhaddou99@hotmail.nl»
«jhofstra75@gmail.com»
«sanne@hofstra.nl»
«jan [at] voorbeeld [punt] nl»
«jan (at) voorbeeld.nl»
«jan(at)voorbeeld(punt)nl»
«jan at voorbeeld punt nl»
«jan apenstaartje voorbeeld punt nl»
«jan.jansen AT voorbeeld DOT nl»
«jan{at}voorbeeld.nl»
«jan @ voorbeeld.nl»
«j. jansen@voorbeeld.nl»
«j.jansen@voorbeeld. nl»
«j.jansen @voorbeeld.nl»
«j.jansen@⏎voorbeeld.nl»
«j.jansen@voor-⏎beeld.nl»
«jbakelaar@eiland­net.nl»
«j.jansen＠voorbeeld.nl»
«j.jansen@voorbeeld,nl»
«jan'jansen@voorbeeld.nl»
«yılmaz@örnek.com»
«иван@почта.рф»
E-mail: «j.jansen@voorbeeld.nl»; «p.smit@voorbeeld.nl»
Hofstra, S. («s.hofstra@zonneveen.nl»)
«s.hofstra@politie.nl», «t.vandijk@zonneveen.nl»
«secretaresse.hofstra@zonneveen.nl»
«wijkagent.hofstra@politie.nl»
«skater_boi_x@live.nl»
«12345@student.hva.nl»
«s1234567@student.rug.nl»
e-mail «G_LEUSINK75@HOTMAIL.COM»
Mail «j.jansen@voorbeeld.nl». De burgemeester beslist.
Mail «j.jansen@voorbeeld.nl».⏎De burgemeester beslist.
Mail «j.jansen@voorbeeld.nl», de wijkagent belt.
«karel punt bol apestaartje voorbeeld punt nl»
# functional ones stay
Mail info@zonneveen.nl of team.veiligheid@zonneveen.nl
secretariaat@voorbeeld.nl, noreply@voorbeeld.nl
havendienst@goeree-overflakkee.nl
griffie@zonneveen.nl, oov@zonneveen.nl
gemeente@zonneveen.nl
zonneveen@zonneveen.nl
burgemeester@zonneveen.nl en wethouders@zonneveen.nl
klachten@hardenberg.nl, markt@epe.nl
wijkteam@achtkarspelen.nl
privacy@waadhoeke.nl, fg@waadhoeke.nl
vergunningen@zonneveen.nl; vth@zonneveen.nl
meldpunt-overlast@zonneveen.nl
meldpunt.overlast@zonneveen.nl
horeca-evenementen@zonneveen.nl
apv@zonneveen.nl, bibob@zonneveen.nl
evenementen2024@zonneveen.nl
wijkagenten.noord@politie.nl
riec@riecoostnederland.nl
zorgenveiligheid@zonneveen.nl
do-not-reply@zonneveen.nl
facturen@zonneveen.nl, crediteuren@zonneveen.nl
redactie@zonneveen.nl
boa@zonneveen.nl, handhaving@zonneveen.nl
communicatie@vrgz.nl
ondermijning@zonneveen.nl
crisisbeheersing@vrgz.nl
kcc@zonneveen.nl, postbus@minjenv.nl
woo-verzoeken@zonneveen.nl
burgerzaken@zonneveen.nl
jeugdenveiligheid@zonneveen.nl
openbareorde@zonneveen.nl
mail «jan.kramer@gemeente.example»
«JANKRAMER@GEMEENTE.EXAMPLE»
«jan.kramer (at) gemeente (dot) example»
«jan_kramer@gemeente .nl»
«j.kramer@⏎gemeente.nl»
mailto:«kramer71@live.example»?subject=bezwaar
# a mailbox with the name of its owner's own domain is a person's
«tjitske@tjitske-fotografie.nl»
vanaf «post@bewind-hoekstra.nl»
mail «klusjesman@klus-henk.nl»
cc=administratie@obsdeklimop.nl
inspreker «tegenwind77@veenmail.net»
"""


@pytest.mark.parametrize("line", lines(TABLE))
def test_finds_exactly(line: str) -> None:
    assert not list(problems(KIND, line))
