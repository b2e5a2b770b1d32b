"""What an edit makes of a word."""

from __future__ import annotations

import pytest

from assistant.checking.context import GAP, JOIN, Forms
from assistant.checking.tagger import JOINED, KEPT, LABELS, edited, task
from assistant.checking.tagger.labels import behind, instead
from assistant.checking.words import WordList


@pytest.fixture(scope="module")
def forms() -> Forms:
    return Forms(WordList.open())


@pytest.mark.parametrize(
    ("label", "word", "following", "form"),
    [
        ("d>t", "gebeurd", "", "gebeurt"),
        ("t>d", "gebeurt", "", "gebeurd"),
        ("dt>d", "beantwoordt", "", "beantwoord"),
        ("d>dt", "word", "", "wordt"),
        ("+t", "vind", "", "vindt"),
        ("-t", "vindt", "", "vind"),
        ("+e", "nieuw", "", "nieuwe"),
        ("-e", "nieuwe", "", "nieuw"),
        ("plural", "wordt", "", "worden"),
        ("plural", "meldde", "", "meldden"),
        ("singular", "hebben", "", "heeft"),
        ("singular", "meldden", "", "meldde"),
        (JOINED, "beleids", "medewerker", "beleidsmedewerker"),
        (behind("te"), "besluit", "nemen", "te"),
        (instead("hun"), "hen", "", "hun"),
        ("d>dt", "huis", "", None),
        ("plural", "huis", "", None),
    ],
)
def test_an_edit_makes_a_form(label: str, word: str, following: str, form: str | None, forms: Forms) -> None:
    assert edited(label, word, following, forms) == form


def test_the_labels_are_told_apart() -> None:
    assert LABELS[0] == KEPT
    assert len(set(LABELS)) == len(LABELS)


@pytest.mark.parametrize(
    ("label", "word", "kind"),
    [
        (behind("te"), "besluit", GAP),
        (JOINED, "beleids", JOIN),
        (instead("het"), "de", "determiner"),
        (instead("dan"), "als", "word"),
        ("plural", "is", "number"),
        ("t>d", "gebeurt", "participle"),
        ("+t", "vind", "stem"),
    ],
)
def test_an_edit_belongs_to_a_task(label: str, word: str, kind: str) -> None:
    assert task(label, word) == kind
