"""Who asks for advice, a drawback, a benefit or a difference is answered with what gives it."""

from __future__ import annotations

import pytest

from assistant.answering.intents import gives, intents_of
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
    assert ("advice" in intents_of(question)) is asks


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
    assert gives("advice", sentence) == does


def test_what_says_what_to_do_goes_first() -> None:
    problem = hit("Als een ervaren havenmeester vertrekt, verdwijnt zijn kennis van de haven.", score=1.0)
    remedy = hit("Laat een havenmeester die vertrekt zijn kennis van de haven tijdig overdragen.", score=0.9)
    for question, first in (
        ("Wat raadt men aan als een havenmeester vertrekt met zijn kennis van de haven?", remedy),
        ("Wat verdwijnt als een havenmeester vertrekt met zijn kennis van de haven?", problem),
    ):
        asked = read_question(sealed(question))
        assert SentenceRanker().ranked(asked, [problem, remedy])[0].passage.text == first.passage.text


@pytest.mark.parametrize(
    ("question", "intent", "gives_it", "does_not"),
    [
        (
            "Wat is het zwakke punt van één havenmeester voor alle kades?",
            "drawback",
            "Een enkele havenmeester voor alle kades is kwetsbaar.",
            "Een havenmeester voor alle kades kent alle schippers.",
        ),
        (
            "Welke voordelen heeft één havenmeester voor alle kades?",
            "benefit",
            "Een enkele havenmeester voor alle kades scheelt overleg.",
            "Een enkele havenmeester voor alle kades begint om negen uur.",
        ),
        (
            "Waarin verschilt de kade van de sluis?",
            "difference",
            "De kade is van de gemeente, terwijl de sluis van het waterschap is.",
            "De kade en de sluis liggen naast de brug.",
        ),
    ],
)
def test_what_gives_what_the_question_is_after_goes_first(
    question: str, intent: str, gives_it: str, does_not: str
) -> None:
    assert intents_of(question) == {intent}
    assert (gives(intent, gives_it), gives(intent, does_not)) == (True, False)
    other, answer = hit(does_not, score=1.0), hit(gives_it, score=0.9)
    assert SentenceRanker().ranked(read_question(sealed(question)), [other, answer])[0].passage.text == gives_it


def test_most_questions_are_after_nothing_more() -> None:
    assert intents_of("Wie tekent de brief van de havenmeester?") == frozenset()
