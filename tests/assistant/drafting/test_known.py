"""What the library knows of a subject that says more than any paper does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from assistant.drafting.known import known_parts
from assistant.drafting.topic import Topic, bag_of, weights_of
from assistant.drafting.units import Around, Candidate, units
from indexing import DocumentRecord, DocumentState, Hit, Passage

PAPER = """De burgemeester verleent een ventvergunning voor ten hoogste vijf jaar. Een ventvergunning staat op één naam.
Voor een ventvergunning betaalt de aanvrager leges van € 85. De gemeente trekt een ventvergunning in bij misbruik.
De ventvergunning ligt klaar aan de balie in het gemeentehuis. Een ventvergunning geldt niet tijdens de kermis.
De aanvrager van een ventvergunning toont een geldig bewijs. Met een ventvergunning mag iemand langs de deur.
Wie geen ventvergunning heeft, krijgt eerst een gesprek. De bode vervangt de lampen in de hal van het gemeentehuis."""


def _candidates(title: str) -> list[Candidate]:
    record = DocumentRecord("d", "nota.md", title, "md", DocumentState.INDEXED, (), {}, 1, None, datetime.now(UTC))
    around = Around(bag_of(title))
    lines = PAPER.replace("\n", " ")
    return list(units(Hit(Passage("p", "d", 0, lines, (title,), None, "text"), record, 1.0, 1.0, 0.0), around))


def _words(topics: Sequence[Topic]) -> list[set[str]]:
    return [{one.focus.word.folded for one in topic.concepts} for topic in topics]


def _known(subject: str, title: str = "Regels aan de deur") -> list[set[str]]:
    found = _candidates(title)
    return _words(known_parts(Topic.of(subject, weights_of([PAPER])), found))


def test_a_word_that_no_paper_has_beside_the_rest_may_be_left_out() -> None:
    assert _known("Ventvergunning met aanhangwagen") == [{"ventvergunning", "aanhangwagen"}, {"ventvergunning"}]


def test_of_two_subjects_in_one_each_is_a_part() -> None:
    assert {"ventvergunning"} in _known("Bromfietsroutes en ventvergunning")


@pytest.mark.parametrize("subject", ["Schaatsbaan voor het gemeentehuis", "Bodycams bij de balie"])
def test_what_the_subject_is_about_is_never_left_out(subject: str) -> None:
    assert len(_known(subject)) == 1


def test_what_papers_are_named_after_is_never_left_out() -> None:
    parts = _known("Ventvergunning kermisterrein parkeerdek", "Nota kermisterrein en parkeerdek")
    assert all({"kermisterrein", "parkeerdek"} <= part for part in parts)


def test_a_subject_that_papers_are_about_stays_whole() -> None:
    assert _known("Ventvergunning") == [{"ventvergunning"}]
