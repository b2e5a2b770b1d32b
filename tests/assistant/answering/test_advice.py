"""Who asks for advice is answered with what says what to do."""

from __future__ import annotations

import pytest

from assistant.answering.advice import advises, asks_for_advice
from assistant.answering.question import read_question
from assistant.answering.ranking import SentenceRanker
from tests.assistant.answering.samples import hit, sealed


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Wat is het advies bij ziekte?", True),
        ("Wat raden ze aan bij ziekte?", True),
        ("Wat moeten we regelen als de kade sluit?", True),
        ("Waar moet je op letten bij een feest?", True),
        ("Hoe voorkom je dat kennis verdwijnt?", True),
        ("Wie adviseert de burgemeester?", True),
        ("Wie tekent de brief?", False),
        ("Hoeveel moet het feest kosten?", False),
    ],
)
def test_what_asks_for_advice(question: str, *, asks: bool) -> None:
    assert asks_for_advice(question) is asks


@pytest.mark.parametrize(
    ("sentence", "does"),
    [
        ("- Zorg bij vertrek voor een goede overdracht.", True),
        ("Het is raadzaam om op tijd te beginnen.", True),
        ("Er moet een vaste vervanger zijn.", True),
        ("Zorg is duur.", True),  # a noun, not a command; the words of the question decide then
        ("Denk ik aan vroeger, dan was het rustig.", False),
        ("Veel mensen vertrekken.", False),
    ],
)
def test_what_gives_advice(sentence: str, *, does: bool) -> None:
    assert advises(sentence) is does


def test_what_says_what_to_do_goes_first() -> None:
    problem = hit("Als een ervaren havenmeester vertrekt, verdwijnt zijn kennis van de haven.", score=1.0)
    remedy = hit("Laat een havenmeester die vertrekt zijn kennis van de haven tijdig overdragen.", score=0.9)
    for question, first in (
        ("Wat raadt men aan als een havenmeester vertrekt met zijn kennis van de haven?", remedy),
        ("Wat verdwijnt als een havenmeester vertrekt met zijn kennis van de haven?", problem),
    ):
        asked = read_question(sealed(question))
        assert SentenceRanker().ranked(asked, [problem, remedy])[0].passage.text == first.passage.text
