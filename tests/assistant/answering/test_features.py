"""The figures of a sentence say what their names promise, and each weight has a figure."""

from __future__ import annotations

import pytest

from assistant.answering.likeness import Likeness
from assistant.answering.question import read_question
from assistant.answering.refusal import figures
from assistant.answering.selection import Scored, score_units
from assistant.answering.weights import load_weights
from indexing import Hit, load_embedder
from tests.assistant.answering.samples import hit, sealed


@pytest.fixture(scope="module")
def likeness() -> Likeness:
    return Likeness(load_embedder())


def _scored(likeness: Likeness, question: str, *hits: Hit) -> dict[str, Scored]:
    return {one.unit.text: one for one in score_units(read_question(sealed(question)), hits, likeness)}


def test_where_a_word_stands_is_told_apart(likeness: Likeness) -> None:
    passage = hit("De kade is lang. Er staan palen. De haven ook.", headings=("Beheer", "Steigers"))
    (_, one, _) = (found := _scored(likeness, "Hoeveel palen, kade, haven en steigers?", passage)).values()
    covered = found["Er staan palen."].features.covered
    assert one.unit.text
    assert min(covered.own, covered.before, covered.after, covered.heading) > 0
    assert covered.own + covered.before + covered.after + covered.heading == pytest.approx(1, abs=0.35)


def test_the_action_asked_for_goes_before_a_mention_of_it(likeness: Likeness) -> None:
    own = hit("Dit kan door elke gemeente.", headings=("Actie 4.1.2 Delen van piket", "Voor wie is het?"))
    mention = hit("Zie ook actie 4.1.2 over piket.", headings=("Actie 4.1.1 Beleid",))
    found = _scored(likeness, "Voor wie is actie 4.1.2?", mention, own)
    assert next(iter(found)) == "Dit kan door elke gemeente."
    assert found["Dit kan door elke gemeente."].features.numbered == 1
    assert found["Zie ook actie 4.1.2 over piket."].features.mentions == 1


def test_a_compound_is_found_by_the_synonyms_of_its_parts(likeness: Likeness) -> None:
    one = _scored(likeness, "Hoeveel inwonercontroles waren er?", hit("Er waren vier inspecties bij bewoners."))
    assert one["Er waren vier inspecties bij bewoners."].features.covered.own > 0


def test_every_weight_has_a_figure(likeness: Likeness) -> None:
    question = read_question(sealed("Hoeveel palen staan er?"))
    scored = score_units(question, [hit("Er staan negen palen. Ze zijn rood."), hit("Palen zijn duur.")], likeness)
    weights = load_weights()
    assert set(weights.order) <= {name for name in weights.order if scored[0].features.has(name)}
    assert set(figures(question, scored)) == set(weights.sure)
    assert 0 < scored[-1].score <= scored[0].score < 1
