"""The question set over the demo documents: every fact stands where the set says, and the halves are even."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from tests.demo.content.budget import BOOK
from tests.demo.make_documents import papers
from tests.demo.maker.model import Block, Paper, Table, plain, visible_text
from tests.demo.test_documents import CONFIDENTIAL, committed_corners
from ui.demo import documents_folder

LINES = (Path(__file__).parent / "questions.jsonl").read_text(encoding="utf-8").splitlines()
QUESTIONS = [json.loads(line) for line in LINES]
ANSWERABLE = [question for question in QUESTIONS if question["document"]]


def _under_headings(paper: Paper) -> dict[str, str]:
    """The visible text under each heading."""
    texts: dict[str, str] = {"": ""}
    head = ""
    for block in paper.blocks:
        if isinstance(block, Block) and block.kind == "heading":
            head = plain(block.inlines)
            texts[head] = head
        elif isinstance(block, Table):
            texts[head] += "\n" + "\n".join(" | ".join(map(plain, row)) for row in block.rows)
        else:
            footnotes = [piece.text for piece in block.inlines if type(piece).__name__ == "Footnote"]
            texts[head] += "\n" + " ".join([plain(block.inlines), *footnotes])
    return texts


SECTIONS = {paper.get("file"): _under_headings(paper) for paper in papers()}
SECTIONS[BOOK.file] = {
    sheet.name: "\n".join(" | ".join(map(str, row)) for row in sheet.rows) for sheet in BOOK.sheets if not sheet.hidden
}


def test_the_set_is_large_and_evenly_split() -> None:
    assert len(ANSWERABLE) >= 100
    assert len(QUESTIONS) - len(ANSWERABLE) >= 20
    for part in (ANSWERABLE, [question for question in QUESTIONS if not question["document"]]):
        halves = Counter(question["split"] for question in part)
        assert set(halves) == {"tune", "test"}
        assert abs(halves["tune"] - halves["test"]) <= 1
    assert len({question["id"] for question in QUESTIONS}) == len({question["question"] for question in QUESTIONS})


@pytest.mark.parametrize("question", ANSWERABLE, ids=lambda question: question["id"])
def test_the_fact_stands_in_the_section(question: dict[str, object]) -> None:
    text = SECTIONS[str(question["document"])][str(question["section"])]
    facts = question["facts"]
    assert isinstance(facts, list)
    assert facts
    assert any(fact.casefold() in text.casefold() for fact in facts)


def test_every_open_document_is_asked_about_and_no_confidential_one() -> None:
    asked = {question["document"] for question in ANSWERABLE}
    assert asked == {path.name for path in documents_folder().iterdir()} - set(CONFIDENTIAL)


def test_questions_hold_no_planted_name() -> None:
    rows = json.loads((Path(__file__).parent / "planted.json").read_text(encoding="utf-8"))
    names = {row["value"] for row in rows if row["type"] == "PERSOON"}
    assert [question for question in QUESTIONS if any(name in question["question"] for name in names)] == []


def test_words_of_the_facts_are_read_back_from_the_files() -> None:
    for question in ANSWERABLE:
        name = question["document"]
        if name != BOOK.file:
            text = " ".join(committed_corners(name).values()).casefold()
            assert any(fact.casefold() in text for fact in question["facts"]), question["id"]


def test_papers_are_long_enough_to_ask_about() -> None:
    assert sum(len(visible_text(paper).split()) for paper in papers()) > 12_000
