"""The context model: forms that compete, and what it makes of sentences."""

from __future__ import annotations

import pytest

from assistant.checking import Checker, WordList
from assistant.checking.context import Forms, tokens
from assistant.checking.masks import mask
from tests.assistant.checking.texts import by_rule

FOUND = [
    ("parted-compounds", "Wij bespreken de scholings behoefte van de medewerkers.", "scholingsbehoefte"),
    ("verb-forms", "De buurvrouw bedankt de wijkagent en zeg dat het rustig is.", "zegt"),
    ("form-agreement", "De burgemeester sluit deze pand voor drie maanden.", "dit"),
    ("confused-words", "De raad heeft me vraag beantwoord.", "mijn"),
    ("form-agreement", "De wethouders is op de hoogte.", "zijn"),
    ("form-agreement", "De agenda's wordt verzonden.", "worden"),
]
LEFT_ALONE = [
    "De kinderen kennen de weg naar school en kunnen die alleen afleggen.",
    "Ik word gebeld, jij wordt gebeld en word je niet gebeld, dan bel je zelf.",
    "De beleidsmedewerker en de wijkagent delen deze week hun bevindingen.",
    "Het besluit dat is genomen, verschilt van de nota die eerder is besproken.",
    "Wat er is gebeurd, gebeurt vaker dan de cijfers laten zien.",
]


@pytest.mark.parametrize(("rule", "text", "right"), FOUND)
def test_what_does_not_fit_its_neighbours_is_named(checker: Checker, rule: str, text: str, right: str) -> None:
    assert [remark.suggestions[0] for remark in by_rule(checker, text, rule)] == [right]


@pytest.mark.parametrize("text", LEFT_ALONE)
@pytest.mark.parametrize(
    "rule", ["parted-compounds", "verb-forms", "form-agreement", "dropped-words", "confused-words"]
)
def test_good_sentences_are_left_alone(checker: Checker, rule: str, text: str) -> None:
    assert by_rule(checker, text, rule) == []


@pytest.mark.parametrize(
    ("word", "task", "other"),
    [
        ("gebeurd", "participle", "gebeurt"),
        ("vindt", "stem", "vind"),
        ("laten", "number", "laat"),
        ("grote", "adjective", "groot"),
        ("deze", "determiner", "dit"),
        ("na", "word", "naar"),
    ],
)
def test_forms_compete_with_those_that_people_mistake_them_for(word: str, task: str, other: str) -> None:
    choices = {choice.task: choice.forms for choice in Forms(WordList.open()).choices(word)}
    assert {word, other} <= set(choices[task])


def test_tokens_keep_their_places_and_hide_numbers() -> None:
    text = "Op 3 mei 2027 (zie Z26-001) is’t klaar."
    found = tokens(mask(text))
    assert [token.text for token in found] == ["op", "0", "mei", "0", "(", "zie", "0", ")", "is't", "klaar", "."]
    assert text[found[2].start : found[2].end] == "mei"
