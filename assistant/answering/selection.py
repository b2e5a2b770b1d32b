"""Which pieces of the found passages answer the question best."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from assistant.answering.abbreviations import abbreviations_in
from assistant.answering.features import Asked, Features, features_of
from assistant.answering.focus import with_abbreviations, with_likeness
from assistant.answering.likeness import Likeness
from assistant.answering.question import Question
from assistant.answering.surroundings import common_names, missing_in, place_of, surroundings_of
from assistant.answering.terms import Weights
from assistant.answering.units import Unit, units_of
from assistant.answering.value_fit import value_fit
from assistant.answering.weights import load_weights
from indexing import Hit, Span

PASSAGES = 36  # so many hits are asked for and read


@dataclass(frozen=True, slots=True)
class Scored:
    """A unit and how well it answers.

    `points` is the weighted sum of its features (about 5 to 25, higher is better; only differences mean
    something), `factoid` the value that answers (characters of the unit), `missing` the names and times
    asked for that are nowhere near, `asked` the question with what the passages found say in other words.
    """

    unit: Unit
    points: float
    features: Features
    factoid: Span | None
    missing: tuple[str, ...]
    asked: Question

    @property
    def score(self) -> float:
        """The points on a scale from 0 to 1, for people."""
        weights = load_weights()
        return 1 / (1 + math.exp((weights.middle - self.points) / weights.scale))


def score_units(question: Question, hits: Sequence[Hit], likeness: Likeness) -> list[Scored]:
    """All units of the best hits, best first; `likeness` tells which words mean nearly the same."""
    read = hits[:PASSAGES]
    if not read:
        return []
    surroundings = [surroundings_of(hit) for hit in read]
    common = common_names(question, read, surroundings)
    known = abbreviations_in(hit.passage.text for hit in hits)
    words = frozenset().union(*(around.all.folded for around in surroundings))
    focus = with_likeness(with_abbreviations(question.focus, known), likeness, words)
    question = replace(question, focus=focus)
    asked = Asked.of(question, Weights([around.all for around in surroundings]), read[0].score)
    units = [units_of(hit, rank) for rank, hit in enumerate(read)]
    above = _above(question, [one for each in units for one in each], likeness)
    scored: list[Scored] = []
    for each, around in zip(units, surroundings, strict=True):
        missing = missing_in(question, around, common)
        for unit in each:
            value = value_fit(question, unit)
            features = features_of(
                asked, unit, place_of(each, unit), around, missing=len(missing), value=value, above=above[len(scored)]
            )
            scored.append(Scored(unit, load_weights().points(features), features, value.factoid, missing, question))
    return sorted(scored, key=lambda one: (-one.points, one.unit.rank, one.unit.order))


def _above(question: Question, units: Sequence[Unit], likeness: Likeness) -> list[float]:
    """The cosine of the question with each unit below its last heading."""
    headings = [unit.hit.passage.headings[-1:] for unit in units]
    texts = ["\n".join([*heading, unit.text]) for heading, unit in zip(headings, units, strict=True)]
    return [float(one) for one in np.asarray(likeness.meaning(question.text, texts))]
