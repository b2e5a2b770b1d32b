from __future__ import annotations

import pytest

from assistant.answering.kinds import Kind
from assistant.answering.question import read_question
from tests.assistant.answering.samples import sealed


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Wie is verantwoordelijk voor het uitvoeringsplan?", Kind.WHO),
        ("Hoe zorgt Oostdam dat duidelijk is welke gegevens mogen?", Kind.HOW),
        ("Bij welk inwonertal heet een gemeente middelgroot?", Kind.HOW_MANY),
        ("Waaraan schrijft Oostdam het tekort toe?", Kind.REASON),
        ("De kas is leeg. Waar komt dat door?", Kind.REASON),
        ("licentieprijs van de app per medewerker", Kind.HOW_MUCH),
        ("risico van een hoge boete?", Kind.OPEN),
        ("subsidie voor proeflokalen", Kind.OPEN),
        ("Hoeveel leverden de leges van Oostdam op?", Kind.HOW_MUCH),
        ("Hoeveel gemeenten leveren een boa?", Kind.HOW_MANY),
        ("hoeveel verkiezingsgeld schuift Oostdam door?", Kind.HOW_MUCH),
        ("Wat zijn K80 en M50 precies?", Kind.DEFINITION),
        ("Wijkradar, wat is dat ook alweer?", Kind.DEFINITION),
        ("Wat is dat loket in de wijk precies?", Kind.DEFINITION),
        ("Welke partijen beheren de databank?", Kind.WHO),
        ("Welke drie landelijke partijen beheren de databank?", Kind.WHO),
        ("Welke kosten heeft de organisatie?", Kind.LIST),
        ("Hoe hoog is de piketvergoeding per weekend?", Kind.HOW_MUCH),
        ("Door wie wordt het evenement getoetst?", Kind.WHO),
        ("Welke organisatie levert de cijfers?", Kind.WHO),
        ("Wanneer treedt de beleidsregel in werking?", Kind.WHEN),
        ("In welk jaar is het convenant getekend?", Kind.WHEN),
        ("Sinds wanneer geldt het verbod?", Kind.WHEN),
        ("Hoeveel meldingen kwamen er binnen?", Kind.HOW_MANY),
        ("Hoeveel procent van de zaken is opgelost?", Kind.SHARE),
        ("Welk percentage voldoet?", Kind.SHARE),
        ("Hoeveel geld is er voor toezicht?", Kind.HOW_MUCH),
        ("Wat kost de inhuur van beveiligers?", Kind.HOW_MUCH),
        ("Welk bedrag staat er voor camera's?", Kind.HOW_MUCH),
        ("Hoe vaak komt het overleg bij elkaar?", Kind.HOW_OFTEN),
        ("Hoe lang blijft een pand gesloten?", Kind.HOW_LONG),
        ("Binnen welke termijn volgt een besluit?", Kind.HOW_LONG),
        ("Op grond van welk artikel mag dat?", Kind.ARTICLE),
        ("Waarom is het beleid gewijzigd?", Kind.REASON),
        ("Wat is de reden van de vertraging?", Kind.REASON),
        ("Wat betekent BIBOB?", Kind.DEFINITION),
        ("Waar staat RIEC voor?", Kind.DEFINITION),
        ("Wat wordt bedoeld met ondermijning?", Kind.DEFINITION),
        ("Waarvoor staat IVP?", Kind.DEFINITION),
        ("Wat is de betekenis van APV?", Kind.DEFINITION),
        ("Wat is een buurtvader?", Kind.DEFINITION),
        ("Wat is 'de stilte voor de storm' precies?", Kind.DEFINITION),
        ("Levert zo'n overzicht van uren en budget iets op?", Kind.YES_NO),
        ("Wat is het Loket?", Kind.DEFINITION),
        ("Waaraan is het tekort te wijten?", Kind.REASON),
        ("Wat was de opkomst bij het buurtoverleg?", Kind.HOW_MANY),
        ("Welk cijfer gaven bewoners de wijk?", Kind.HOW_MANY),
        ("Welke cijfers worden gepubliceerd?", Kind.LIST),
        ("Wat heeft de verbouwing gekost?", Kind.HOW_MUCH),
        ("Hoeveel palen staan er? Waarom?", Kind.REASON),
        ("Wanneer begint het? wie betaalt dat?", Kind.WHO),
        ("Welke partners doen mee?", Kind.LIST),
        ("Welke lesprogramma's zijn er?", Kind.LIST),
        ("Noem de prioriteiten.", Kind.LIST),
        ("Wat zijn de voorwaarden?", Kind.LIST),
        ("Welke maatregel volgt er?", Kind.WHICH),
        ("Hoe heet het project?", Kind.NAME),
        ("Met welk woord noemt men zo'n raadsvraag?", Kind.NAME),
        ("Mag een boa dat?", Kind.YES_NO),
        ("Is een vergunning nodig?", Kind.YES_NO),
        ("Waar wordt het evenement gehouden?", Kind.WHERE),
        ("Hoe wordt de naleving gecontroleerd?", Kind.HOW),
        ("Wat doet het interventieteam?", Kind.OPEN),
        ("extra lasten toezicht Oostdam 2024?", Kind.HOW_MUCH),
        ("Hoeveel draagt Oostdam bij aan de sluis?", Kind.HOW_MUCH),
        ("Hoeveel hebben de lessen op de werf gekost?", Kind.HOW_MUCH),
        ("Wat was het ziekteverzuim op de werf?", Kind.HOW_MANY),
        ("Wat komt er per jaar binnen aan parkeergeld?", Kind.HOW_MUCH),
        ("Wat brengen de leges in Oostdam op?", Kind.HOW_MUCH),
        ("Wat levert een gezamenlijk meldpunt op?", Kind.OPEN),
        ("max. aantal wijken per agent", Kind.HOW_MANY),
        ("Hoe sterk zijn de klachten gestegen?", Kind.HOW_MANY),
        ("Tussen welke percentages ligt de schatting?", Kind.SHARE),
        ("Hoe vroeg moet een evenement zijn gemeld?", Kind.HOW_LONG),
        ("datum marktverordening?", Kind.WHEN),
        ("Hoe handelt een boa wanneer iemand wegloopt?", Kind.HOW),
        ("Waar ligt het aan dat de post blijft liggen?", Kind.REASON),
        ("Welk peil gold er, waardoor de haven dicht moest?", Kind.WHICH),
        ("Wat bedoelt de griffie met een stille week?", Kind.DEFINITION),
        ("Hoe omschrijft de raad een wijkavond?", Kind.DEFINITION),
        ("afkorting ZVH?", Kind.DEFINITION),
        ("Op welke wijze wordt de haven gecontroleerd?", Kind.HOW),
        ("Een stagiair loopt mee. Wie betaalt hem?", Kind.WHO),
        ("Wat voor mensen werken er op de markt?", Kind.WHO),
        ("Wat voor vergunningen zijn er?", Kind.LIST),
        ("In welke straat hebben ze palen gezet?", Kind.WHICH),
        ("Kun je een marktkraam zomaar uitlenen?", Kind.YES_NO),
        ("Kun je vertellen hoe dat zit?", Kind.HOW),
        ("Een bewoner wil een vuurkorf op de stoep. Mag dat?", Kind.YES_NO),
    ],
)
def test_the_question_words_tell_what_is_asked(question: str, kind: Kind) -> None:
    assert read_question(sealed(question)).kind is kind


def test_the_thing_counted_is_the_head() -> None:
    question = read_question(sealed("Hoeveel meldingen kwamen er in 2023 binnen over Hofwijk?"))
    assert [word.folded for word in question.head] == ["meldingen"]
    assert question.years == {"2023"}
    assert question.names == ("Hofwijk",)


def test_by_how_much_something_changes_has_no_head() -> None:
    assert read_question(sealed("Met hoeveel dalen de meldingen?")).head == ()
    assert read_question(sealed("Met hoeveel buurten werkt het team samen?")).head != ()


def test_verbs_and_asking_words_weigh_less_than_the_subject() -> None:
    shares = {one.word.folded: one.share for one in read_question(sealed("Wanneer kreeg de raad het convenant?")).focus}
    assert shares["kreeg"] < shares["raad"] == shares["convenant"] == 1.0
