"""The judge finds names that no rule marked, leaves what is kept alone, and its trees are whole."""

from __future__ import annotations

import numpy as np
import pytest

from privacy.names import find_people
from privacy.names.learnt.features import NAMES, features
from privacy.names.learnt.forest import DEPTH, Forest, forest
from privacy.names.learnt.judge import overlooked
from privacy.names.learnt.paper import Paper, Reading
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
    names = overlooked(reading)
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


def test_the_trees_are_whole_and_ask_what_there_is() -> None:
    shipped = forest()
    assert shipped.asked.shape == shipped.bounds.shape == (len(shipped.leaves), 2**DEPTH - 1)
    assert shipped.leaves.shape[1] == 2**DEPTH
    assert shipped.asked.max() < len(NAMES)


def test_a_tree_leads_to_the_leaf_of_its_answers() -> None:
    bounds = np.full((1, 15), np.inf, np.float32)
    bounds[0, 0] = 0.5
    one = Forest(np.zeros((1, 15), np.int64), bounds, np.arange(16, dtype=np.float32)[None, :], 100.0)
    assert one.logits(np.asarray([[0.0], [1.0]], np.float32)).tolist() == [100.0, 108.0]
