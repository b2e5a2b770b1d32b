from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.answering import Answerer, Evidence, Proposal, ProposedSentence, Question
from indexing import Description, Hit
from prompts import load_phrases
from tests.assistant.answering.samples import FixedLibrary, OpenGate, answering, hit, record

REFUSAL = load_phrases().refusal
BOARD = hit(
    "De stuurgroep Veilig Buitengebied kwam in 2023 zes keer bijeen. In 2022 waren dat vier bijeenkomsten. "
    "De voorzitter is de burgemeester van Oostdam.",
    headings=("3 Overleg", "3.2 Stuurgroep"),
)
CAMERAS = hit(
    "In het centrum hangen 14 camera's. De kosten van het cameratoezicht zijn € 48.000 per jaar. "
    "De proef begon op 1 maart 2023, omdat het aantal vernielingen toenam.",
    score=0.8,
    headings=("4 Toezicht",),
)
TABLE = hit(
    "Bedragen x € 1.000\nOnderdeel: Openbare orde | Raming 2023: 120 | Raming 2024: 135",
    score=0.9,
    kind="row",
    headings=("5 Begroting",),
)
LIST = hit(
    "Voor een vergunning gelden deze voorwaarden:\n- een veiligheidsplan\n- twee beveiligers per honderd bezoekers\n"
    "- een verklaring van de brandweer",
    kind="list",
    score=0.9,
    headings=("6 Evenementen",),
)


def _answerer(*hits: Hit) -> Answerer:
    return answering(FixedLibrary(*hits))


@pytest.mark.parametrize(
    ("question", "fact", "factoid"),
    [
        ("Hoeveel camera's hangen er in het centrum?", "14 camera's", "14 camera's"),
        ("Wat kost het cameratoezicht per jaar?", "€ 48.000", "€ 48.000"),
        ("Wanneer begon de proef met cameratoezicht?", "1 maart 2023", "1 maart 2023"),
        ("Waarom is de proef met camera's begonnen?", "omdat het aantal vernielingen toenam", ""),
        ("Hoe vaak kwam de stuurgroep in 2023 bijeen?", "zes keer", "zes keer"),
        ("Wie is voorzitter van de stuurgroep?", "burgemeester van Oostdam", ""),
        ("Wat is de raming voor openbare orde in 2024?", "Raming 2024: 135", "135"),
        ("Welke voorwaarden gelden er voor een vergunning?", "een verklaring van de brandweer", ""),
    ],
)
def test_the_answer_holds_the_fact_and_says_which_value_was_asked(question: str, fact: str, factoid: str) -> None:
    answer = _answerer(BOARD, TABLE, LIST, CAMERAS).answer(question)
    assert not answer.abstained
    assert fact in answer.text
    assert answer.factoid == factoid
    assert all(one.passage[one.start : one.end] == one.quote for one in answer.citations)
    assert all(sentence.citations for sentence in answer.sentences)


@pytest.mark.parametrize(
    "question",
    [
        "Hoeveel camera's hangen er in het centrum van Westdam?",  # another place
        "Hoe vaak kwam de stuurgroep in 2019 bijeen?",  # another year
        "Wat kost een bodycam?",  # a detail not given
        "Hoeveel wijkagenten werken er in het buitengebied?",
        "Wanneer is de kermis?",
        "asdf qwerty",
        "",
        "???",
    ],
)
def test_what_the_papers_do_not_say_is_refused_in_the_one_sentence(question: str) -> None:
    answer = _answerer(BOARD, TABLE, LIST, CAMERAS).answer(question)
    assert answer.abstained
    assert answer.text == REFUSAL
    assert answer.sentences == ()
    assert answer.citations == ()


def test_a_refusal_shows_the_nearest_passages() -> None:
    answer = _answerer(BOARD, CAMERAS).answer("Wat kost een bodycam?")
    assert [one.passage for one in answer.nearest] == [CAMERAS.passage, BOARD.passage]


def test_passages_are_found_in_the_order_of_their_best_sentence() -> None:
    found = _answerer(BOARD, TABLE, LIST, CAMERAS).find("Hoeveel camera's hangen er in het centrum?", limit=2)
    assert len(found) == 2
    assert found[0].passage == CAMERAS.passage
    assert found[0].score > found[1].score


def test_an_empty_library_is_a_refusal() -> None:
    answer = _answerer().answer("Hoeveel camera's hangen er in het centrum?")
    assert answer.abstained
    assert answer.nearest == ()


def test_only_the_scrubbed_question_goes_further() -> None:
    library = FixedLibrary(BOARD)
    gate = OpenGate({"P. Verzonnen": "[PERSOON-1]"})
    answer = answering(library, gate).answer("Zit P. Verzonnen in de stuurgroep?", ["Wie is P. Verzonnen?"])
    assert "Verzonnen" not in repr(answer)
    assert all("Verzonnen" not in query for query in library.asked)


def test_a_follow_up_uses_the_conversation() -> None:
    answer = _answerer(BOARD).answer("en in 2022?", ["Hoe vaak kwam de stuurgroep in 2023 bijeen?"])
    assert answer.question == "Hoe vaak kwam de stuurgroep in 2022 bijeen?"
    assert "vier bijeenkomsten" in answer.text


def test_papers_that_differ_stand_side_by_side_the_newest_first() -> None:
    old = hit("In het centrum hangen 9 camera's.", document=record("nota-2019.docx", "Nota toezicht 2019"))
    new = hit("In het centrum hangen 14 camera's.", score=0.95, document=record("nota-2024.docx", "Nota toezicht 2024"))
    answer = _answerer(old, new).answer("Hoeveel camera's hangen er in het centrum?")
    assert answer.differing
    assert answer.text.splitlines() == [
        load_phrases().differing,
        "- Volgens Nota toezicht 2024: In het centrum hangen 14 camera's.",
        "- Volgens Nota toezicht 2019: In het centrum hangen 9 camera's.",
    ]
    assert [one.title for one in answer.citations] == ["Nota toezicht 2024", "Nota toezicht 2019"]


def test_a_paper_that_says_the_question_as_fully_is_not_passed_over_for_its_place_in_the_list() -> None:
    old = hit(
        "De leges voor een standplaats zijn € 212,50 per jaar.",
        headings=("Kosten",),
        document=record("a.docx", "Nota A"),
    )
    new = hit("De leges voor een standplaats bedragen € 245,00 per jaar.", document=record("b.docx", "Nota B"))
    dated = replace(new, document=replace(new.document, description=Description(date="2025-06")), score=0.3)
    other = hit("De kermis duurt een week.", score=0.2)
    answer = _answerer(old, *[other] * 3, dated).answer("Hoe hoog zijn de leges voor een standplaats?")
    assert [(one.title, one.date) for one in answer.citations] == [("Nota B", "2025-06"), ("Nota A", "")]
    assert "Volgens Nota B (2025):" in answer.text


def test_a_figure_in_words_and_in_digits_is_one_answer() -> None:
    one = hit("De ontheffing geldt twee jaar.", document=record("a.docx", "Nota A"))
    two = hit("De ontheffing geldt 2 jaar.", document=record("b.docx", "Nota B"))
    assert not _answerer(one, two).answer("Hoe lang geldt de ontheffing?").differing


def test_a_paper_in_two_formats_speaks_once_where_papers_differ() -> None:
    old = record("nota-2019.docx", "Nota toezicht 2019")
    papers = [replace(old, paper="a"), replace(old, id="pdf", name="nota-2019.pdf", paper="a")]
    new = hit("In het centrum hangen 14 camera's.", document=record("nota-2024.docx", "Nota toezicht 2024"))
    answer = _answerer(*(hit("In het centrum hangen 9 camera's.", document=one) for one in papers), new).answer(
        "Hoeveel camera's hangen er in het centrum?"
    )
    assert [one.document for one in answer.citations] == ["nota-2024.docx", "nota-2019.docx"]


def test_papers_that_agree_are_one_answer() -> None:
    one = hit("In het centrum hangen 14 camera's.", document=record("a-2023.docx", "A 2023"))
    two = hit("In het centrum hangen 14 camera's.", score=0.9, document=record("b-2024.docx", "B 2024"))
    answer = _answerer(one, two).answer("Hoeveel camera's hangen er in het centrum?")
    assert not answer.differing
    assert len(answer.sentences) == 1


def test_a_sentence_that_points_back_brings_what_it_points_to() -> None:
    text = (
        "De pilot met mobiele camera's loopt tot juli. Daarna wordt deze geëvalueerd. Gelet op de kosten is dat nodig."
    )
    answer = _answerer(hit(text)).answer("Waarom is evaluatie van de pilot nodig, gelet op de kosten?")
    assert "Daarna wordt deze geëvalueerd. Gelet op de kosten is dat nodig." in answer.text


def test_the_provenance_names_engine_embedding_and_phrases() -> None:
    assert _answerer(BOARD).answer("Wie is voorzitter van de stuurgroep?").provenance == (
        ("ingebouwd", "2"),
        ("embedding", "sample-embedder-1"),
        ("phrases", "nl-1"),
    )


class _Liar:
    """An engine that makes things up."""

    name, version = "liar", "0"

    def propose(self, question: Question, hits: Sequence[Hit]) -> Proposal:
        passage = hits[0].passage
        true = "In het centrum hangen 14 camera's."
        return Proposal(
            (
                ProposedSentence("Er hangen 99 camera's.", (Evidence(passage.id, "Er hangen 99 camera's."),)),
                ProposedSentence("Er hangen 99 camera's.", (Evidence(passage.id, true),)),
                ProposedSentence(true, (Evidence(passage.id, true),)),
            )
        )


def test_whatever_an_engine_proposes_is_checked_against_the_passages() -> None:
    answer = answering(FixedLibrary(CAMERAS), engine=_Liar()).answer("Hoeveel camera's?")
    assert answer.text == "In het centrum hangen 14 camera's."
    assert answer.engine == "liar"


@pytest.mark.parametrize(
    "question",
    [
        "Hoi",
        "Bedankt!",
        "Wat staat er in het rapport?",
        "Schrijf een gedicht over camera's",
        "Schrijf een gedicht over de camera's in het centrum",
    ],
)
def test_what_names_no_subject_of_the_papers_is_refused(question: str) -> None:
    assert _answerer(BOARD, CAMERAS).answer(question).abstained


def test_a_list_may_be_asked_to_be_made() -> None:
    assert not _answerer(BOARD, CAMERAS).answer("Maak een lijst van de camera's in het centrum").abstained


def test_where_something_stands_is_told_when_asked() -> None:
    text = "Het is verboden zonder vergunning van de burgemeester een evenement te houden."
    rule = hit(text, headings=("Hoofdstuk 2", "Artikel 2:25 Evenementenvergunning", "Verbod"))
    answer = _answerer(rule).answer("In welk artikel staat dat een evenement zonder vergunning verboden is?")
    assert answer.text == f"Onder “Artikel 2:25 Evenementenvergunning”: {text}"
    assert "Artikel" not in _answerer(rule).answer("Mag je zonder vergunning een evenement houden?").text


def test_capitals_do_not_matter() -> None:
    answer = _answerer(BOARD, CAMERAS).answer("HOEVEEL CAMERA'S HANGEN ER IN HET CENTRUM?")
    assert answer.factoid == "14 camera's"


def test_a_pasted_page_is_answered_in_time() -> None:
    begun = time.process_time()
    _answerer(*[hit(f"{BOARD.passage.text} Versie {number}.") for number in range(24)]).answer("Hoeveel? " * 3000)
    assert time.process_time() - begun < 5


def test_a_slip_is_put_right_and_that_is_said() -> None:
    library = FixedLibrary(CAMERAS, slips={"camerras": "cameras"})
    answer = answering(library).answer("Hoeveel camerras hangen er? Ik vraag het voor de raad.")
    assert library.asked == ["Hoeveel cameras hangen er?"]
    assert answer.question == "Hoeveel camerras hangen er? Ik vraag het voor de raad."
    assert [(notice.code, notice.details) for notice in answer.notices] == [("read-as", (("words", "cameras"),))]
    assert answer.factoid.startswith("14")


def test_nothing_is_said_of_a_question_without_slips() -> None:
    answer = answering(FixedLibrary(CAMERAS)).answer("Hoeveel camera's hangen er?")
    assert answer.notices == ()
