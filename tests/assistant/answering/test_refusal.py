"""What must be in the sources before anything is an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.answering.lacking import lacks
from assistant.answering.question import read_question
from assistant.answering.ranking import SentenceRanker
from tests.assistant.answering.samples import FixedLibrary, answering, hit, sealed

YEARS = hit(
    "Kleine gemeenten hebben in 2024 gemiddeld 3,7 fte voor veiligheid. Een werk uit 2022 noemt dat weinig.",
    headings=("Formatie",),
)
COUNTS = hit(
    "In het tweede kwartaal van 2021 kwamen er 615 bezoekers te laat aan de balie van Oostdam. "
    "Daarnaast is er een interim griffier ingehuurd. De voorzitter van het platform is Jan de Wit. "
    "Artikel 5 van de Gemeentewet geeft de burgemeester de leiding over het Loket.",
    headings=("Dienstverlening", "Balie"),
)


def _abstained(question: str) -> bool:
    return answering(FixedLibrary(COUNTS)).answer(question).abstained


@pytest.mark.parametrize(
    "question",
    [
        "Hoeveel bezoekers kwamen er in het tweede kwartaal te laat aan de balie?",
        "Hoeveel bezoekers kwamen er in 2021 te laat aan de balie van Oostdam?",
        "Wie is de voorzitter van het platform?",
    ],
)
def test_what_is_there_is_answered(question: str) -> None:
    assert not _abstained(question)


@pytest.mark.parametrize(
    "question",
    [
        "Hoeveel bezoekers kwamen er in het derde kwartaal te laat aan de balie?",
        "Hoeveel bezoekers kwamen er in 2019 te laat aan de balie?",
        "Hoeveel bezoekers kwamen er in 2021 gemiddeld te laat aan de balie?",
        "Hoeveel bezoekers kwamen er in maart te laat aan de balie?",
        "Hoeveel bezoekers kwamen er te laat aan de balie van Westerveld?",
        "Wie is de interim griffier?",
        "Wie is de burgemeester?",
        "Hoeveel kost een paspoort?",
    ],
)
def test_another_time_place_or_thing_is_no_answer(question: str) -> None:
    assert _abstained(question)


@pytest.mark.parametrize(("year", "abstained"), [(2024, False), (2022, True)])
def test_a_sentence_of_another_year_is_no_answer(year: int, *, abstained: bool) -> None:
    question = f"Hoeveel fte voor veiligheid hebben kleine gemeenten gemiddeld in {year}?"
    assert answering(FixedLibrary(YEARS)).answer(question).abstained is abstained


@pytest.mark.parametrize(
    ("text", "abstained"),
    [
        ("De balie heeft het telefoonnummer 0900-1234 voor vragen over de kade.", False),
        ("De balie heeft het telefoonnummer [TELEFOON-1] voor vragen over de kade.", False),
        ("De balie beantwoordt vragen over de kade met het telefoonnummer erbij binnen 14 dagen.", True),
    ],
)
def test_a_telephone_number_that_is_asked_for_must_be_there(text: str, *, abstained: bool) -> None:
    library = FixedLibrary(hit(text, headings=("Balie",)))
    answer = answering(library).answer("Wat is het telefoonnummer van de balie?")
    assert answer.abstained is abstained


@pytest.mark.parametrize(("question", "abstained"), [("Wat kost een spandoek?", True), ("Wat kost het loket?", False)])
def test_a_price_is_that_of_the_thing_asked_for(question: str, *, abstained: bool) -> None:
    library = FixedLibrary(hit("Oostdam betaalt voor het loket per jaar € 17.222.", headings=("Kosten",)))
    assert answering(library).answer(question).abstained is abstained


@pytest.mark.parametrize(("charge", "abstained"), [("boete", True), ("leges", False)])
def test_a_fine_is_no_other_amount(charge: str, *, abstained: bool) -> None:
    library = FixedLibrary(hit("De leges voor een spandoek zijn € 40. Een boete is mogelijk.", headings=("Spandoek",)))
    answer = answering(library).answer(f"Hoe hoog is de {charge} voor een spandoek?")
    assert answer.abstained is abstained


@pytest.mark.parametrize(("role", "abstained"), [("burgemeester", True), ("voorzitter", False)])
def test_what_someone_is_called_must_be_said(role: str, *, abstained: bool) -> None:
    library = FixedLibrary(hit("De burgemeester overlegt in Oostdam. De voorzitter is Jan de Wit."))
    answer = answering(library).answer(f"Hoe heet de {role} van Oostdam?")
    assert answer.abstained is abstained


@pytest.mark.parametrize(("thing", "abstained"), [("drones", True), ("boa's", False)])
def test_whether_there_is_something_is_told_by_what_speaks_of_it(thing: str, *, abstained: bool) -> None:
    library = FixedLibrary(hit("De boa's van Oostdam dragen op de kade een uniform."))
    answer = answering(library).answer(f"Zijn er {thing} van de boa's op de kade?")
    assert answer.abstained is abstained


@pytest.mark.parametrize(
    ("question", "text", "abstained"),
    [
        ("Hoe heet het ingenieursbureau van de kade?", "Een ingenieursbureau van naam tekent de kade.", True),
        ("Hoe heet het ingenieursbureau van de kade?", "Het ingenieursbureau Kadekracht tekent de kade.", False),
        ("Wanneer is het nieuwe kadeplan klaar?", "Het huidige kadeplan was in 2021 klaar.", True),
        ("Wanneer is het nieuwe kadeplan klaar?", "Het nieuwe kadeplan is in 2027 klaar.", False),
        ("Wanneer was het oude kadeplan klaar?", "Het nieuwe kadeplan is in 2027 klaar.", True),
        ("Op welke dag begint het kadefeest?", "Het kadefeest begint in mei.", True),
        ("Op welke dag begint het kadefeest?", "Het kadefeest begint op 5 mei.", False),
        ("In welke maand begint het kadefeest?", "Het kadefeest begint in mei.", False),
        ("In welke maand begint het kadefeest?", "Het kadefeest begint in 2026.", True),
        ("Is er iets bekend over het kadefeest?", "Over het kadefeest is bekend dat het kleiner wordt.", False),
        ("Hoeveel boten kwamen er van april tot en met juni?", "In het tweede kwartaal kwamen er 40 boten.", False),
        ("Hoeveel boten kwamen er in juni?", "In het tweede kwartaal kwamen er 40 boten.", True),
        ("Branden in Oostdam in 2021, hoeveel waren het er?", "In 2021 waren er vijf lessen in Oostdam.", True),
        ("Branden in Oostdam in 2021, hoeveel waren het er?", "In 2021 waren er vijf branden in Oostdam.", False),
        ("Wat draagt Oostdam per jaar bij aan het havenfonds?", "Oostdam draagt bij aan het havenfonds.", True),
        ("Hangen er al lampen op de kade?", "Op de kade komen lampen te hangen.", False),
        ("Wie werkt op de kade, behalve de BHV'ers?", "Op de kade werken de boa's.", False),
        ("Hoeveel weken wacht een schipper?", "De klerk is 32 uur per week ingehuurd.", True),
        ("Hoeveel weken wacht een schipper?", "Een schipper wacht drie weken op een ligplaats.", False),
        ("In welke salarisschaal zit een kademeester?", "Een kademeester werkt op de kade.", True),
    ],
)
def test_the_very_thing_and_moment_are_told(question: str, text: str, *, abstained: bool) -> None:
    library = FixedLibrary(hit(text, headings=("Kade",)))
    assert answering(library).answer(question).abstained is abstained


def test_a_footnote_is_about_what_its_sentence_names() -> None:
    note = hit("Zie Kamerstukken II 2023/24, 35 123, nr. 4.", kind="footnote", headings=("Toezicht",))
    context = sealed("Het toezicht door een Boa is vanaf 2026 veranderd.")
    note = replace(note, passage=replace(note.passage, context=context))
    answer = answering(FixedLibrary(note)).answer("In welk kamerstuk staat het toezicht door een Boa?")
    assert not answer.abstained


def test_a_question_in_a_paper_is_no_answer() -> None:
    library = FixedLibrary(hit("Welke steigers zijn er in de haven van Oostdam?", headings=("Vragen",)))
    assert answering(library).answer("Welke steigers zijn er in de haven?").abstained


def test_the_one_thing_that_is_asked_about_is_in_the_answer() -> None:
    overleg = hit(
        "Er is geregeld overleg, zodat door middel van afspraken alles wordt geregeld.", headings=("Overleg",)
    )
    steiger = hit("De havenmeester beheert de steiger.", score=0.6, headings=("Beheer",))
    answer = answering(FixedLibrary(overleg, steiger)).answer("hoe wordt de steiger geregeld")
    assert answer.text == "De havenmeester beheert de steiger."


@pytest.mark.parametrize(
    ("question", "abstained"),
    [
        ("Mogen de boa's van Oostdam vissen?", True),
        ("Mogen de boa's van Oostdam bekeuren?", False),
        ("Waarom zijn de boa's van Oostdam verhuisd?", True),
    ],
)
def test_what_is_asked_to_be_so_is_spoken_of(question: str, *, abstained: bool) -> None:
    library = FixedLibrary(hit("De boa's van Oostdam bekeuren op de kade wie zijn boot te lang laat liggen."))
    assert answering(library).answer(question).abstained is abstained


def test_of_two_sentences_the_one_that_speaks_of_what_is_asked_goes_first() -> None:
    library = FixedLibrary(
        hit("De schippers voerden alle gesprekken in de haven.", headings=("Gesprekken van de schippers",)),
        hit("Indien men dat goed vond, is een gesprek van een schipper opgenomen.", score=0.8, headings=("Werkwijze",)),
    )
    answer = answering(library).answer("Hebben de schippers alle gesprekken zomaar opgenomen?")
    assert answer.text == "Indien men dat goed vond, is een gesprek van een schipper opgenomen."


def test_a_body_called_after_a_role_is_not_who_has_it() -> None:
    library = FixedLibrary(hit("Het boek is van het Oostdams Genootschap van Burgemeesters en gaat over orde."))
    assert answering(library).answer("Wie is de burgemeester?").abstained


@pytest.mark.parametrize(("thing", "abstained"), [("fietsen", True), ("steigers", False)])
def test_the_article_is_about_the_thing_asked_for(thing: str, *, abstained: bool) -> None:
    library = FixedLibrary(hit("Op grond van artikel 2:25 van de verordening is er een steiger.", headings=("Haven",)))
    answer = answering(library).answer(f"Welk artikel gaat over {thing}?")
    assert answer.abstained is abstained


@pytest.mark.parametrize(("said", "lacking"), [("De havenmeester zorgt voor orde op de steiger.", False), ("", True)])
def test_a_footnote_is_about_what_its_sentence_says(said: str, *, lacking: bool) -> None:
    note = hit("6 Art. 172 lid 1 Gemeentewet.", kind="footnote", headings=("Bijlage",))
    question = read_question(sealed("Op grond van welk artikel zorgt de havenmeester voor de orde?"))
    scored = SentenceRanker().scored(question, [replace(note, passage=replace(note.passage, context=said))])
    assert lacks(question, scored[0]) is lacking


@pytest.mark.parametrize(
    ("question", "text", "lacking"),
    [
        ("Welk bureau begeleidt de aanpak?", "De aanpak wordt door een extern bureau begeleid.", True),
        ("Welk bureau begeleidt de aanpak?", "De aanpak wordt door bureau Wegwijs begeleid.", False),
        ("Welk bureau traint Oostdam bij de aanpak?", "Bij de aanpak wordt Oostdam door een bureau getraind.", True),
        ("Welk bureau schreef het advies?", "Bureau Wegwijs schreef het advies.", False),
        ("In welke provincie ligt de proef?", "De proef ligt in een andere provincie.", True),
        ("In welke provincie ligt de proef?", "De proef ligt in de provincie Drenthe.", False),
        ("Tussen welke provincies ligt Oostdam?", "Oostdam ligt tussen twee provincies.", True),
        ("In welke provincie ligt de proef?", "De VNG doet een proef in een provincie.", True),
        (
            "Welk bureau begeleidt de aanpak?",
            "Een bureau begeleidt de aanpak, en dat gaat al jaren goed naar het oordeel van alle betrokkenen die wij"
            " daarover in de afgelopen maanden in Oostdam spraken.",
            True,
        ),
        ("Wat was de opkomst bij het overleg?", "Voor het overleg is 32 uur per week iemand ingehuurd.", True),
        ("Wat was de opkomst bij het overleg?", "De opkomst bij het overleg was 40%.", False),
        ("Welke buurgemeente heeft een meldpunt?", "Westdam heeft een meldpunt.", False),
        ("Welke buurgemeente heeft een meldpunt?", "Daarbij heeft een gemeente een meldpunt.", True),
        ("In welke wijken staan camera's?", "In enkele wijken staan camera's.", True),
        ("In welke wijken staan camera's?", "De camera's staan in de wijken Kademuur en Westrand.", False),
        ("Welk plan begeleidt het bureau?", "Een extern bureau begeleidt het plan.", False),
    ],
)
def test_which_body_or_place_it_is_needs_its_name(question: str, text: str, *, lacking: bool) -> None:
    asked = read_question(sealed(question))
    (best,) = SentenceRanker().scored(asked, [hit(text)])
    assert lacks(asked, best) is lacking


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("Een huisbezoek duurde gemiddeld twee uur.", False),
        ("Wij keken naar het gemiddelde. Een huisbezoek duurde twee uur.", False),
        ("Gemiddeld komen er tien mensen. Dat is fijn. Zij drinken koffie. Een huisbezoek duurde twee uur.", True),
    ],
)
def test_an_average_is_spoken_of_beside_the_figure(text: str, *, lacking: bool) -> None:
    asked = read_question(sealed("Hoe lang duurde een huisbezoek gemiddeld?"))
    best = next(one for one in SentenceRanker().scored(asked, [hit(text)]) if "huisbezoek" in one.unit.text)
    assert lacks(asked, best) is lacking


@pytest.mark.parametrize(("name", "missing"), [("Oostdamse", False), ("Oostdammers", False), ("Westerveldse", True)])
def test_what_is_of_a_place_is_named_by_the_place(name: str, *, missing: bool) -> None:
    asked = read_question(sealed(f"Hoeveel {name} winkels kregen bezoek?"))
    scored = SentenceRanker().scored(asked, [hit("In Oostdam kregen 14 winkels bezoek.")])
    assert bool(scored[0].missing) is missing


def test_an_abbreviation_is_nobody() -> None:
    asked = read_question(sealed("Hoe heet de burgemeester die meedeed?"))
    (best,) = SentenceRanker().scored(asked, [hit("Burgemeester, 2x adviseur OOV deden mee.")])
    assert lacks(asked, best)


@pytest.mark.parametrize(
    ("question", "text", "lacking"),
    [
        ("Hoeveel minuten mag iemand te laat komen?", "Wie 5 dagen te laat is, mag niet meer komen.", True),
        ("Hoeveel minuten mag iemand te laat komen?", "Wie een half uur te laat is, mag niet meer komen.", False),
        ("Wat waren de uitkomsten van de meting?", "De meting is in mei gedaan.", True),
        ("Wat waren de uitkomsten van de meting?", "Uit de meting blijkt dat bezoekers tevreden zijn.", False),
        ("Wat is het verschil tussen een melding en een klacht?", "Een melding en een klacht komen vaak voor.", True),
        ("Wat is het verschil tussen een melding en een klacht?", "Anders dan een melding is een klacht vrij.", False),
        ("Wanneer komt het geactualiseerde plan?", "Het huidige plan is van 2021.", True),
        ("Waar staat KVP voor?", "In mei sprak het KVP over de haven.", True),
        ("Waar staat KVP voor?", "Het KVP (Kade en Veiligheid Platform) sprak over de haven.", False),
    ],
)
def test_what_is_asked_has_its_form(question: str, text: str, *, lacking: bool) -> None:
    asked = read_question(sealed(question))
    (best,) = SentenceRanker().scored(asked, [hit(text)])
    assert lacks(asked, best) is lacking
