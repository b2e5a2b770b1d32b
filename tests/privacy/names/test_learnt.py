"""The judge finds names that no rule marked, leaves what is kept alone, and its trees are whole."""

from __future__ import annotations

import numpy as np
import pytest

from privacy.names import find_people
from privacy.names.learnt.features import NAMES, features
from privacy.names.learnt.forest import DEPTH, FILE, Forest, forest
from privacy.names.learnt.judge import overlooked
from privacy.names.learnt.paper import Paper, Reading
from privacy.names.learnt.veto import FILE as VETO
from privacy.names.learnt.veto import NAMES as VETO_NAMES
from privacy.names.learnt.veto import doubted, findings, rows_of
from privacy.names.name import Name, Rule
from privacy.names.propagation import Span
from privacy.names.tagger import logits
from privacy.names.tokens import tokenise


def _reading(text: str, *people: str, blocked: str = "") -> Reading:
    """A text in which only `people` were found, and in which the word `blocked` is kept."""
    tokens = tokenise(text)
    spans = [Span(text.index(one), text.index(one) + len(one), 0.9) for one in people]
    kept = {at for at, token in enumerate(tokens) if token.text == blocked}
    return Reading(text, tokens, spans, kept, logits(tokens, lambda _: False), lambda _: False)


def _words(reading: Reading) -> list[str]:
    names = overlooked(Paper(reading))
    return [reading.text[reading.tokens[one.first].start : reading.tokens[one.last].end] for one in names]


_TEXT = "Overleg met de buurt. Aanwezig: Samira Aydin, Jan de Vries en Tovrika Belgadir. De buurt wil een gesprek."


def test_a_name_among_names_is_found() -> None:
    assert _words(_reading(_TEXT, "Samira Aydin", "Jan de Vries")) == ["Tovrika Belgadir"]


def test_a_blocked_word_is_never_a_name() -> None:
    found = _words(_reading(_TEXT, "Samira Aydin", "Jan de Vries", blocked="Belgadir"))
    assert not any("Belgadir" in one for one in found)


def test_found_names_are_not_found_again() -> None:
    assert _words(_reading(_TEXT, "Samira Aydin", "Jan de Vries", "Tovrika Belgadir")) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "De Omgevingswet vervangt de Wet ruimtelijke ordening. Het College stelt Beleidsregels vast.",
        "Artikel 13b Opiumwet en het Damoclesbeleid gelden in heel Nederland.",
    ],
)
def test_policy_prose_keeps_its_words(text: str) -> None:
    assert _words(_reading(text)) == []
    assert find_people(text) == []


def test_each_number_has_a_name() -> None:
    reading = _reading(_TEXT, "Samira Aydin")
    place = next(at for at, token in enumerate(reading.tokens) if token.text == "Belgadir")
    (numbers,) = features(Paper(reading), [place])
    assert len(numbers) == len(NAMES)


@pytest.mark.parametrize(("file", "numbers"), [(FILE, len(NAMES)), (VETO, len(NAMES) + len(VETO_NAMES))])
def test_the_trees_are_whole_and_ask_what_there_is(file: str, numbers: int) -> None:
    shipped = forest(file)
    assert shipped.asked.shape == shipped.bounds.shape == (len(shipped.leaves), 2**DEPTH - 1)
    assert shipped.leaves.shape[1] == 2**DEPTH
    assert shipped.asked.max() < numbers


def test_a_tree_leads_to_the_leaf_of_its_answers() -> None:
    bounds = np.full((1, 15), np.inf, np.float32)
    bounds[0, 0] = 0.5
    one = Forest(np.zeros((1, 15), np.int64), bounds, np.arange(16, dtype=np.float32)[None, :], 100.0)
    assert one.logits(np.asarray([[0.0], [1.0]], np.float32)).tolist() == [100.0, 108.0]


def _named(text: str, rule: Rule, *people: str) -> tuple[Paper, list[Name]]:
    paper = Paper(_reading(text, *people))
    starts = {token.start: at for at, token in enumerate(paper.tokens)}
    return paper, [Name(starts[text.index(one)], starts[text.index(one)], rule, -1) for one in people]


def test_the_veto_takes_away_a_weak_finding_that_is_a_thing() -> None:
    text = "De gemeente plant bomen langs de weg. " * 12 + "In de wijk ligt het park. Roos is rood, paars is de kaart."
    paper, names = _named(text, Rule.GIVEN, "Roos")
    assert [paper.tokens[at].text for at in doubted(paper, names, ())] == ["Roos"]


def test_the_veto_leaves_a_single_sentence_alone() -> None:
    paper, names = _named("Roos is rood, paars is de kleur van de kaart.", Rule.GIVEN, "Roos")
    assert doubted(paper, names, ()) == set()


def test_the_veto_asks_of_no_name_by_title_and_of_no_nickname() -> None:
    paper, names = _named("Mevrouw Roos belde over de bomen.", Rule.TITLE, "Roos")
    assert findings(paper, names, ())[0] == {}
    text = "Hij heet Kraai en woont hier."
    assert findings(Paper(_reading(text, "Kraai")), [], (text.index("Kraai"),))[0] == {}


def test_each_number_of_the_veto_has_a_name() -> None:
    paper, names = _named("Gisteren sprak Kloppenburg met ons.", Rule.LISTED, "Kloppenburg")
    (numbers,) = rows_of(paper, *findings(paper, names, ()))
    assert len(numbers) == len(NAMES) + len(VETO_NAMES)
