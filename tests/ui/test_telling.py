"""How an answer is told: what was asked for first and bold, sources that differ with their dates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant import Answer, AnswerSentence, Citation
from ui.telling import answer_lines, bold_place
from ui.web.conversation import Turn, copy_text, show_turn

OLD_TEXT, NEW_TEXT = "Er waren 14 plekken <b>.", "Er zijn 18 plekken."
NEW = Citation(1, "b.md", "b", "Evaluatie standplaatsen", "", None, NEW_TEXT, NEW_TEXT, "p", 0, 19, 1, "2025-06-04")
OLD = Citation(2, "a.md", "a", "Beleidsregel standplaatsen", "", 3, OLD_TEXT, OLD_TEXT, "q", 0, 24, 1)
ONE = Answer(
    question="Hoeveel plekken zijn er?",
    engine="ingebouwd",
    abstained=False,
    text=NEW_TEXT,
    sentences=(AnswerSentence(NEW_TEXT, (1,), factoid="18 plekken"),),
    citations=(NEW,),
    nearest=(),
    provenance=(),
    factoid="18 plekken",
)
TWO = replace(
    ONE,
    text="De stukken verschillen.\n- ...",
    sentences=(*ONE.sentences, AnswerSentence(OLD_TEXT, (2,), factoid="14 plekken")),
    citations=(NEW, OLD),
    factoid="",
    differing=True,
)


def test_what_was_asked_for_stands_first_on_a_line_of_its_own() -> None:
    assert [(str(line), line.bold) for line in answer_lines(ONE)] == [
        ("18 plekken", "18 plekken"),
        ("Er zijn 18 plekken. [1]", "18 plekken"),
    ]
    assert copy_text(ONE).startswith("18 plekken\nEr zijn 18 plekken. [1]\n")


def test_a_sentence_that_says_no_more_is_not_said_twice() -> None:
    answer = replace(ONE, factoid=NEW_TEXT)
    assert [str(line) for line in answer_lines(answer)] == ["Er zijn 18 plekken. [1]"]


def test_sources_that_differ_are_named_with_their_dates() -> None:
    assert [str(line) for line in answer_lines(TWO)] == [
        "De stukken verschillen.",
        "- Evaluatie standplaatsen, 4 juni 2025: Er zijn 18 plekken. [1]",
        "- Beleidsregel standplaatsen, datum onbekend: Er waren 14 plekken <b>. [2]",
    ]


@pytest.mark.parametrize("shown", [1, None])
def test_the_page_shows_it_first_and_bold_and_so_it_does_while_the_rest_comes(shown: int | None) -> None:
    page = show_turn(Turn("Hoeveel plekken zijn er?", ONE), 0, shown)
    first = page.index('<p class="factoid"><strong>18 plekken</strong></p>')
    assert first < page.index("Er zijn <strong>18 plekken</strong>.")


def test_the_page_shows_papers_that_differ_beside_each_other_and_escapes_them() -> None:
    page = show_turn(Turn("Hoeveel plekken zijn er?", TWO), 0)
    assert page.count('<li><p class="paper">') == 2
    assert 'Evaluatie standplaatsen<span class="date">4 juni 2025</span>' in page
    assert "Er waren <strong>14 plekken</strong> &lt;b&gt;." in page
    assert 'class="factoid"' not in page


@pytest.mark.parametrize(
    ("text", "part", "bold"),
    [
        ("In 2023 waren er 2 keer 20 meldingen.", "2", "2"),
        ("Van 2,5 naar 2 fte.", "2", "2"),
        ("Het kost € 1.250,50 per jaar.", "€ 1.250", ""),
        ("Artikel 13b geldt.", "Artikel 13", ""),
        ("Niets.", "", ""),
    ],
)
def test_only_a_whole_figure_is_bold(text: str, part: str, bold: str) -> None:
    start, end = bold_place(text, part)
    assert text[start:end] == bold


def test_the_figure_of_the_paper_that_is_named_before_it_is_not_bold() -> None:
    assert bold_place("- Nota 4 juni: er waren 4 meldingen", "4", 14) == (24, 25)
