"""The models of names know what looks like one, and their training texts say where the people are."""

from __future__ import annotations

import re

import pytest

from privacy.names.features import flags
from privacy.names.likeness import bin_of, likeness
from privacy.names.tagger import logits
from privacy.names.tokens import tokenise
from privacy.names.weights import weights
from privacy.training.write import Writer


@pytest.mark.parametrize("name", ["hoitingastra", "boubkarani", "yildirimoglu", "kowalczykowski"])
def test_letters_of_unlisted_names_look_like_names(name: str) -> None:
    assert likeness(name) > 6 > likeness("vergunningverlening")


def test_likeness_is_a_small_whole_number() -> None:
    assert [bin_of(logit) for logit in (-50.0, 0.0, 50.0)] == [0, 6, 11]


def test_tables_are_as_long_as_their_masks() -> None:
    for table in (weights().letters, weights().context):
        assert len(table.values) == table.mask + 1
        assert len(table.values) & table.mask == 0


def test_context_tells_a_person_from_a_place_with_one_word() -> None:
    person, place = "Toen zei Zorvaninga dat hij kwam.", "Het centrum van Zorvaninga is druk."
    scores = []
    for text in (person, place):
        tokens = tokenise(text)
        found = logits(tokens, lambda _: False)
        scores.append(next(score for at, score in found.items() if tokens[at].text == "Zorvaninga"))
    assert scores[0] > scores[1]


def test_flags_name_the_lists() -> None:
    assert {"g"} <= set(flags("samira"))
    assert {"p"} <= set(flags("zwolle"))
    assert flags("d'hont") == flags("hont")


def test_training_texts_mark_their_people() -> None:
    written = list(Writer(5).documents(40))
    people = [one.text[start:end] for one in written for start, end in one.people]
    assert len(people) > 100
    assert all(name == name.strip() and any(letter.isalpha() for letter in name) for name in people)
    assert not any(re.search(r"<\w+>|\{\w+\}", one.text) for one in written)
