"""Slips of the pen in a question are put right by the words of the library, and nothing else is changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from indexing.database import connect
from indexing.lexical import LexicalIndex
from indexing.misspelt import is_one_slip
from tests.indexing.test_lexical import add, passages

TEXT = (
    "De gezamenlijke brandweeroefening van de openbare orde. Een gezamenlijk plan voor de veiligheid. "
    "Wij weten en handhaven. Het Veiligheidsinformatieknooppunt werkt met de burgemeester."
)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[LexicalIndex]:
    connection = connect(tmp_path / "library.db")
    index = LexicalIndex(connection)
    add(connection, index, passages(TEXT))
    yield index
    connection.close()


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("Wie bewaakt de opebare orde?", "Wie bewaakt de openbare orde?"),
        ("Is er een gezamelijk plan?", "Is er een gezamenlijk plan?"),
        ("En de branwdeeroefening?", "En de brandweeroefening?"),
        ("Waar staat het Veiligheidsinformatieknoopunt?", "Waar staat het Veiligheidsinformatieknooppunt?"),
        ("Wat doet de burgermeester?", "Wat doet de burgemeester?"),
        ("Wanneer is de Week van de Veilgheid?", "Wanneer is de Week van de Veiligheid?"),
        ("Wat zegt [PERSOON-A] over de veiligeid?", "Wat zegt [PERSOON-A] over de veiligheid?"),
    ],
)
def test_a_slip_is_put_right(index: LexicalIndex, asked: str, meant: str) -> None:
    assert index.respelled(asked) == meant


@pytest.mark.parametrize(
    "asked",
    [
        "Wie bewaakt de openbare orde?",
        "Wat weet men in Weert?",  # a town, no "weet"
        "Wat doet een handhaver?",  # a word of its own
        "Hoeveel woningen zijn er?",
        "Wat is een VEILIGEID?",
        "",
    ],
)
def test_other_words_stay(index: LexicalIndex, asked: str) -> None:
    assert index.respelled(asked) == asked


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("budget", "budgt", True),
        ("budget", "bubget", True),
        ("budget", "budegt", True),
        ("budget", "buudget", True),
        ("budget", "budget", False),
        ("budget", "bugdte", False),
        ("budget", "budgetten", False),
    ],
)
def test_one_slip(one: str, other: str, slip: bool) -> None:
    assert is_one_slip(one, other) is slip
    assert is_one_slip(other, one) is slip
