"""A conversation as a Word file."""

from __future__ import annotations

from io import BytesIO

from docx import Document

from assistant import Answer, AnswerSentence, Citation
from ui.web.conversation import Conversation, Turn
from ui.web.talk_word import talk_docx

PLACE = "Plan van aanpak > Kosten"
QUOTE = "Het kost\n€ 10."
CITATION = Citation(1, "plan.docx", "id", "Plan van aanpak", PLACE, 3, QUOTE, QUOTE, "p", 0, len(QUOTE), 1)
SENTENCES = (AnswerSentence("Het kost € 10.", (1,), "€ 10"),)
TEXT = "Het kost € 10."
ANSWER = Answer("Wat vroeg [PERSOON-A]?", "ingebouwd", False, TEXT, SENTENCES, (CITATION,), (), (), factoid="€ 10")
REFUSAL = Answer("Hoe hoog is het?\x0b\x00", "taalmodel klein", True, "Geen antwoord gevonden.", (), (), (), ())


def _lines(talk: Conversation) -> list[tuple[str, str]]:
    word = Document(BytesIO(talk_docx(talk)))
    return [(paragraph.style.name, paragraph.text) for paragraph in word.paragraphs]


def test_questions_answers_and_sources_with_their_quotes_are_in_it() -> None:
    lines = _lines(Conversation().with_turn(Turn("Wat vroeg [PERSOON-A]?", ANSWER, ("Noord",))))
    assert ("Heading 1", "Wat vroeg [PERSOON-A]?") in lines
    assert ("Normal", "Alleen gezocht in: Noord.") in lines
    assert ("Normal", "Het kost € 10. [1]") in lines
    assert ("Heading 2", "Bronnen") in lines
    assert ("Normal", "[1] Plan van aanpak (plan.docx), Kosten, bladzijde 3: “Het kost € 10.”") in lines
    assert any("Ingebouwd: citeert letterlijk" in text for _, text in lines)


def test_what_was_asked_for_stands_first_and_bold() -> None:
    word = Document(BytesIO(talk_docx(Conversation().with_turn(Turn("Wat kost het?", ANSWER)))))
    bold = [(paragraph.text, run.text) for paragraph in word.paragraphs for run in paragraph.runs if run.bold]
    assert bold == [("€ 10", "€ 10"), ("Het kost € 10. [1]", "€ 10")]


def test_a_refusal_is_told_and_characters_that_word_cannot_hold_are_left_out() -> None:
    lines = _lines(Conversation().with_turn(Turn("Hoe hoog is het?", REFUSAL)))
    assert ("Heading 1", "Hoe hoog is het?") in lines
    assert ("Normal", "Geen antwoord gevonden.") in lines
    assert any("taalmodel klein" in text for _, text in lines)
    assert ("Heading 2", "Bronnen") not in lines


def test_what_was_taken_out_of_a_question_stays_out_of_the_file() -> None:
    talk = Conversation()
    talk.recall.remember("Wat vroeg Hofstra?", [("[PERSOON-A]", "PERSOON", "Hofstra")])
    assert "Hofstra" in talk.with_turn(Turn("Wat vroeg [PERSOON-A]?", ANSWER)).html()
    lines = _lines(talk.with_turn(Turn("Wat vroeg [PERSOON-A]?", ANSWER)))
    assert not any("Hofstra" in text for _, text in lines)


def test_the_turns_stand_in_the_order_they_were_asked() -> None:
    talk = Conversation().with_turn(Turn("Eerst?", ANSWER)).with_turn(Turn("Dan?", REFUSAL))
    heads = [text for style, text in _lines(talk) if style == "Heading 1"]
    assert heads == ["Wat vroeg [PERSOON-A]?", "Hoe hoog is het?"]
