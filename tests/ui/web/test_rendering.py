"""Whatever a document, a question or a file name says, a page shows it as text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assistant import (
    Answer,
    AnswerSentence,
    Category,
    Citation,
    Draft,
    DraftField,
    DraftParagraph,
    DraftSection,
    HardSentence,
    Remark,
    SectionFigures,
    Severity,
)
from indexing import (
    Description,
    DocumentRecord,
    DocumentState,
    FileOutcome,
    FileState,
    FoundDocument,
    FoundPassage,
    Hit,
    Passage,
    Removal,
    Review,
    ReviewNote,
    Span,
)
from privacy import Finding, Reason
from ui.searching import Found
from ui.web.charts import chart
from ui.web.conversation import Conversation, Turn, show_turn
from ui.web.marking import mark, mark_findings
from ui.web.rendering import problem, render
from ui.web.review_text import Doubt, Part
from ui.web.surroundings import Surroundings

BAD = "<img src=x onerror=alert(1)>\"'</textarea><script>alert(1)</script> ![x](http://kwaad.example/x.png)"
NOW = datetime.now(UTC)
RECORD = DocumentRecord(
    "id",
    BAD,
    BAD,
    "txt",
    DocumentState.HELD,
    (Reason("marking", (("label", BAD),)),),
    {BAD: 1},
    1,
    1,
    datetime.now(UTC),
    "c",
    BAD,
    Description(BAD, "2026", (2026,), (BAD,), BAD, (BAD,), frozenset({"kind"})),
    "p",
)
PASSAGE = Passage("p", "id", 0, BAD, (BAD, BAD), 1)
HIT = Hit(PASSAGE, RECORD, 0.5, 0.5, 0.5)
PART = FoundPassage(HIT, (Span(1, 4),))
FOUND = FoundDocument(RECORD, (replace(RECORD, id="2"),), (PART, PART, PART))
CITATION = Citation(1, BAD, "id", BAD, f"{BAD} > {BAD}", 2, BAD[:5], BAD, "p", 0, 5, 0.5)
ANSWER = Answer(BAD, BAD, False, BAD, (AnswerSentence(BAD, (1,)),), (CITATION,), (HIT,), ())
REFUSAL = Answer(BAD, BAD, True, BAD, (), (), (HIT,), ())
ANSWERED = Turn(BAD, ANSWER, (BAD,), {"p": Surroundings((PASSAGE,), (PASSAGE,))})
REFUSED = Turn(BAD, REFUSAL)
REMARK = Remark("r", Category.STYLE, Severity.HINT, 0, 5, BAD, BAD, (BAD,))
DRAFT = Draft(
    "memo",
    "1",
    BAD,
    (DraftSection("a", BAD, (DraftParagraph(BAD, (1,)), DraftParagraph(BAD, (), "gap"))),),
    (CITATION,),
    (BAD,),
    (),
    (DraftField("k", BAD, BAD, gap=True),),
)
PAGES = {
    "answer": lambda: show_turn(ANSWERED, 0),
    "refusal": lambda: show_turn(REFUSED, 0),
    "half an answer": lambda: show_turn(ANSWERED, 0, 1),
    "conversation": lambda: Conversation().with_turn(ANSWERED).with_turn(REFUSED).html(),
    "results": lambda: render("results", found=Found(BAD, (PART,), (FOUND,)), narrowed=False),
    "papers": lambda: render("results", found=Found("", (), (FOUND,)), narrowed=True),
    "no results": lambda: render("results", found=Found(BAD, (), ()), narrowed=True),
    "documents": lambda: render("documents", documents=(RECORD,), held=1, several=True, all=2),
    "outcomes": lambda: render(
        "outcomes",
        outcomes=(FileOutcome(BAD, FileState.HELD, "id", 1, {BAD: 1}, RECORD.reasons, (BAD,)),),
        second={BAD},
        total=2,
        done=1,
        name=BAD,
    ),
    "held": lambda: render(
        "held",
        record=RECORD,
        review=Review(BAD, (), (), (ReviewNote("undo", "PERSOON", BAD, BAD, "2026-03-12"),)),
        legend=[("person", BAD)],
        doubts=[Doubt(BAD, 1, BAD, BAD)],
        parts=[Part(BAD)],
    ),
    "stood": lambda: render("stood", finding=BAD, values=(BAD,)),
    "decided": lambda: render("decided", line=BAD),
    "removal": lambda: render("removal", removal=Removal((RECORD,), 1, verified=True)),
    "draft": lambda: render("draft", draft=DRAFT),
    "remarks": lambda: render(
        "remarks",
        pieces=mark(BAD, (REMARK,)),
        remarks=(REMARK,),
        readability=[(BAD, BAD)],
        hardest=(HardSentence(0, len(BAD), 30, BAD),),
        charts=[chart(SectionFigures(BAD, 0, {"words_per_sentence": 9.0}, (4, 30)))] * 2,
        text=BAD,
        titles={BAD: BAD},
        line=BAD,
    ),
    "before and after": lambda: render(
        "before_after",
        pieces=mark_findings(BAD, (Finding(BAD, 1, 4, 1.0, "r", BAD),)),
        text=BAD,
        findings={BAD: 1},
        decision=BAD,
        reasons=RECORD.reasons,
    ),
    "download": lambda: render("download", token=BAD, name=BAD, label=BAD),
    "problem": lambda: problem(BAD),
}


@pytest.mark.parametrize("page", PAGES)
def test_what_is_filled_in_is_escaped(page: str) -> None:
    html = PAGES[page]()
    for live in ("<img", "<script", "</textarea", 'onerror="', 'src="x'):
        assert live not in html
    if page != "removal":
        assert "&lt;img src=x" in html


def test_the_quote_is_marked_in_its_passage() -> None:
    passage = "Eerst dit. Dan het citaat. Daarna dat."
    citation = Citation(
        1,
        "a.txt",
        "id",
        "Titel van het stuk",
        "Titel van het stuk > Kop",
        3,
        "Dan het citaat.",
        passage,
        "p",
        11,
        26,
        1,
    )
    answer = Answer(
        "Vraag?", "ingebouwd", False, "Dan het citaat.", (AnswerSentence("Dan het citaat.", (1,)),), (citation,), (), ()
    )
    html = show_turn(Turn("Vraag?", answer), 0)
    assert "Eerst dit. <mark>Dan het citaat.</mark> Daarna dat." in html
    assert "Kop, bladzijde 3" in html
    assert "Titel van het stuk &gt;" not in html
    assert 'href="#bron-0-1"' in html
    assert 'id="bron-0-1"' in html


def test_a_sentence_without_a_source_says_so() -> None:
    answer = Answer("Vraag?", "model", False, "Zomaar.", (AnswerSentence("Zomaar.", ()),), (), (), ())
    assert "niet teruggevonden in de bronnen" in show_turn(Turn("Vraag?", answer), 0)


def test_placeholders_stand_out() -> None:
    assert '<span class="gone">[PERSOON-1]</span>' in render("decided", line="Bel [PERSOON-1].")
    assert "gone" not in render("decided", line="Zie [bijlage-1].")


@pytest.mark.parametrize(
    ("engine", "line"),
    [("ingebouwd", "er is geen taalmodel in gebruik"), ("taalmodel <b>", "door taalmodel &lt;b&gt;: controleer")],
)
def test_what_answers_and_its_limit_are_told_before_a_question(engine: str, line: str) -> None:
    html = render("asking_head", engine=engine, logged=False)
    assert line in html
    assert "Ervaring uit het veld staat niet in de stukken." in html
