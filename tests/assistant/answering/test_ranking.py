from __future__ import annotations

from assistant.answering.question import read_question
from assistant.answering.ranking import SentenceRanker, reordered
from tests.assistant.answering.samples import hit, record, sealed

TALK = hit(
    "Over cameratoezicht wordt veel gesproken. Cameratoezicht is een onderwerp van de raad. De raad spreekt "
    "over het cameratoezicht in het centrum.",
    score=1.0,
)
FACT = hit("Sinds 1 mei 2023 hangen er zes camera's in het centrum.", score=0.7)


def test_a_passage_with_a_sentence_that_answers_goes_first() -> None:
    question = read_question(sealed("Hoeveel camera's hangen er in het centrum?"))
    ranked = SentenceRanker().ranked(question, [TALK, FACT])
    assert [one.passage for one in ranked] == [FACT.passage, TALK.passage]
    assert 1.0 >= ranked[0].score > ranked[1].score >= 0.0


def test_what_was_not_read_keeps_its_order_behind() -> None:
    assert reordered([TALK, FACT], []) == tuple(
        one for one in reordered([FACT, TALK], []) if one.passage in (TALK.passage, FACT.passage)
    )
    assert [one.passage for one in reordered([FACT, TALK], [])] == [TALK.passage, FACT.passage]


def test_names_that_most_papers_bear_need_not_be_said_again() -> None:
    papers = [
        hit(
            f"In wijk {number} staan {number} palen.",
            document=record(f"nota-{number}.docx", f"Nota palen Oostdam deel {number}"),
        )
        for number in range(3, 7)
    ]
    alone = hit("Op de kade staan negen palen.", document=record("memo.docx", "Memo kade"))
    question = read_question(sealed("Hoeveel palen staan er op de kade in Oostdam?"))
    best = SentenceRanker().scored(question, [alone, *papers])[0]
    assert best.unit.text == "Op de kade staan negen palen."
    assert best.missing == ()


def test_no_hits_no_order() -> None:
    assert SentenceRanker().ranked(read_question(sealed("Hoeveel?")), []) == ()
