"""Grammar rules: a table each of what they must find and what they must leave alone."""

from __future__ import annotations

import pytest

from assistant.checking import Checker
from tests.assistant.checking.texts import by_rule

FOUND = [
    ("doubled-words", "De raad heeft heeft ingestemd.", "heeft"),
    ("doubled-words", "Dit staat in de in de nota.", "in de"),
    ("split-compounds", "De veiligheids monitor verschijnt in mei.", "veiligheidsmonitor"),
    ("split-compounds", "De brandweer kazerne is verbouwd.", "brandweerkazerne"),
    ("missing-words", "In het kader de bezuinigingen stopt de proef.", "In het kader van de"),
    ("missing-words", "Het besluit treedt in werking 1 mei 2027.", "in werking op"),
    ("verb-endings", "Het college word hierover geïnformeerd.", "wordt"),
    ("verb-endings", "Dit betekend een verschuiving van taken.", "betekent"),
    ("verb-endings", "De aanvraag is door de raad behandelt.", "behandeld"),
    ("verb-endings", "Wordt je vaker benaderd, bel dan de politie.", "Word"),
    ("verb-endings", "De directie bepaald volgende week wie er meedoet.", "bepaalt"),
    ("comparisons", "De boete is driemaal zo hoog dan vorig jaar.", "als"),
    ("comparisons", "Er is geen andere weg als deze.", "dan"),
    ("missing-te", "Het college besluit de nota wijzigen.", "te wijzigen"),
    ("confusions", "Er zijn teveel klachten.", "te veel"),
    ("them", "De politie heeft hun bekeurd.", "hen"),
    ("them", "Zij zeggen dat hun niet komen.", "zij"),
    ("agreement", "De evenement is afgelast.", "Het"),
    ("agreement", "De kosten is gedekt.", "zijn"),
    ("relatives", "Het pand die leegstaat, wordt gesloopt.", "dat"),
    ("them", "Hun hebben geen bezwaar gemaakt.", "Zij"),
    ("them", "Wij hebben met hun over de planning gesproken.", "hen"),
    ("pronouns", "Wij danken u voor u medewerking.", "uw"),
    ("comparisons", "De opkomst was lager als vorig jaar.", "dan"),
    ("comparisons", "Het tarief is even hoog dan in 2024.", "als"),
    ("confusions", "Het dossier gaat terug na de afdeling.", "naar"),
    ("confusions", "Naar afloop is er een borrel.", "Na"),
    ("confusions", "De kosten zijn te duur.", "hoog"),
    ("spacing", "De nota is klaar , maar niet vastgesteld.", ","),
    ("spacing", "Het terrein ( oud) is verkocht.", "(oud"),
    ("capitals", "De avond is op Dinsdag 4 mei.", "dinsdag"),
    ("capitals", "het college besluit de nota vast te stellen.", "Het"),
    ("them", "De school heeft hun doorverwezen.", "hen"),
    ("them", "De huurders en hen kinderen klagen.", "hun"),
    ("them", "De bank gaf hen een lening.", "hun"),
    ("them", "Vorig jaar konden hun niet meedoen.", "zij"),
    ("comparisons", "De bus rijdt vaker als de trein.", "dan"),
    ("comparisons", "De zaal is net zo groot dan de hal.", "als"),
    ("relatives", "De nota dat vorige week verscheen, is vastgesteld.", "die"),
    ("relatives", "Het plan wat de buurt maakte, is goed.", "dat"),
    ("pronouns", "Wij wensen uw een goede dag.", "u"),
    ("pronouns", "Met u brief hebben wij rekening gehouden.", "uw"),
    ("pronouns", "Wat wil jou hieraan doen?", "jij"),
    ("missing-that", "De raad vindt het college sneller moet werken.", "vindt dat het"),
    ("missing-that", "De ouders maken zorgen over de route.", "maken zich zorgen"),
    ("missing-articles", "De kinderen spelen in park.", "in het park"),
    ("missing-words", "In loop van de middag klaart het op.", "In de loop van"),
    ("parted-words", "Wij stellen voor er van af te zien.", "ervan"),
    ("finite-verbs", "De drukte op straat veranderd vooral in de zomer.", "verandert"),
    ("finite-verbs", "De verwachtte drukte bleef uit.", "verwachte"),
    ("finite-verbs", "Ik vindt dit een goed plan.", "vind"),
    ("agreement", "De bewoners wachtte een uur.", "wachtten"),
    ("capitals", "De Wethouder is ziek.", "wethouder"),
    ("capitals", "De tweede kamer debatteert morgen.", "Tweede Kamer"),
    ("confusions", "Vlak naar de vergadering viel de stroom uit.", "na"),
    ("confusions", "Zowel de raad of het college is akkoord.", "als"),
]
LEFT_ALONE = [
    ("them", "Wij geven hun een kans en helpen hen daarna. Hun plannen zijn met hen besproken."),
    ("comparisons", "Het is beter als u belt. Zij werken vaker als vrijwilliger. Zo nodig komen wij dan terug."),
    ("relatives", "De kans dat het lukt, is klein. Het comité van bewoners die klagen, stopt."),
    ("pronouns", "Dit is voor u belangrijk. Wij bieden u hulp. Op uw vragen komt antwoord."),
    ("missing-that", "De raad vindt het plan goed. Zij maken zich geen zorgen."),
    ("missing-articles", "Zij reizen van station tot station en zijn in overleg met gemeente en provincie."),
    ("parted-words", "Wij kunnen het daar op te slaan bestand niet openen. Hij werkt er in de zomer."),
    ("finite-verbs", "Maak het meldpunt bekend. De nota, vastgesteld in mei, geldt nog."),
    ("capitals", "De Raad van State oordeelt. De Tweede Kamer stemt. Minister Jansen komt."),
    ("doubled-words", "Wij weten dat dat niet kan."),
    ("split-compounds", "Dat de gemeente invulling geeft aan het plan, is bekend."),
    ("split-compounds", "De nieuwe aanpak is besproken. Het bevoegd gezag geeft toestemming."),
    ("split-compounds", "De gemeente Rietveen is partner. Een aantal bewoners is tegen."),
    ("split-compounds", "De regionale coördinator is ziek. Om de anderhalf jaar volgt een oefening."),
    ("form-agreement", "De slecht verlichte paden krijgen nieuwe lampen."),
    ("dropped-words", "De burgemeester heeft hen gisteren op het bureau gesproken."),
    ("confused-words", "Beiden ontkenden dat zij van de inbraak wisten."),
    ("missing-words", "In het kader daarvan en op basis van de nota is besloten."),
    ("verb-endings", "Ik word geïnformeerd. Word je benaderd, bel dan. De wethouder is bereid en verleent hulp."),
    ("verb-endings", "Het is de vraag wie de vergunning verleent. Wordt je aanvraag afgewezen, dan hoor je dat."),
    ("verb-endings", "Het pand is gesloten omdat de eigenaar niets onderneemt en de huurder handelt."),
    ("agreement", "Deze kunnen worden gewijzigd. Omdat het politie en brandweer helpt, gaan wij door."),
    ("agreement", "Het college en de raad zijn geïnformeerd. De bewoners van het pand die klagen, krijgen een brief."),
    ("them", "Hun aanvraag is afgewezen. Wij geven hun een brief. Met hun inzet is dit gelukt."),
    (
        "missing-te",
        "Het college kan de nota wijzigen en wil de kosten beperken. Wij besluiten dat zij de nota wijzigen.",
    ),
    ("confusions", "Het teveel wordt verrekend. Er is te veel lawaai. Als u dat wilt, wilt u dan bellen?"),
    ("pronouns", "Wij hebben hun gevraagd te bellen. Hun niet aflatende inzet is bekend."),
    ("pronouns", "Om u toestemming te geven, ontvangt u een brief."),
    ("comparisons", "Het pand wordt niet langer als woning gebruikt. Zij is eerder als adviseur begonnen."),
    ("comparisons", "De opkomst is even hoog als vorig jaar en hoger dan verwacht."),
    ("confusions", "Na de brand gaan wij naar de bewoners terug. De kosten zijn hoog."),
    ("spacing", "Het gaat om € 1.000,- (excl. btw); zie .docx of 3,5 procent."),
    ("capitals", "Zij werkt op Goede Vrijdag. Op maandag is De Vrijdag Markt dicht."),
]


@pytest.mark.parametrize(("rule", "text", "right"), FOUND)
def test_the_rule_finds_it_and_knows_better(checker: Checker, rule: str, text: str, right: str) -> None:
    assert [remark.suggestions[0].strip() for remark in by_rule(checker, text, rule)] == [right]


@pytest.mark.parametrize(("rule", "text"), LEFT_ALONE)
def test_the_rule_leaves_it_alone(checker: Checker, rule: str, text: str) -> None:
    assert by_rule(checker, text, rule) == []
