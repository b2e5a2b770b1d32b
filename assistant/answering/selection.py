"""Which pieces of the found passages answer the question best, and how surely."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answering.abbreviations import abbreviations_in
from assistant.answering.focus import with_abbreviations
from assistant.answering.question import Question
from assistant.answering.terms import Bag, Weights, match, pairs_of, words_of
from assistant.answering.units import Unit, units_of
from assistant.answering.value_fit import best_value
from assistant.answering.values import years
from assistant.answering.word_fit import word_fit
from indexing import Hit, Span

PASSAGES = 12  # so many hits are read
_NEIGHBOUR = 0.7  # a word of the question in the sentence before, or in the lead-in
_HEADING = 0.75  # in the heading path or the title of the paper
_LEAD = 0.9  # for an item or a row: in the lead-in or the heading right above, which are half of what it says
_PASSAGE = 0.5  # elsewhere in the passage
_OWN, _COVER, _FIT, _RANK, _PAIRS = 0.28, 0.32, 0.20, 0.12, 0.08
_NOTHING = Bag(frozenset(), frozenset())
_ABSENT = 0.1  # what a name or year that is nowhere near takes off


@dataclass(frozen=True, slots=True)
class Scored:
    """A unit and how well it answers; all figures from 0 to 1.

    `cover` is the share of the question that the unit and its surroundings hold, `own` the unit
    alone, `fit` how well its form suits the question, `factoid` the value that answers (characters
    of the unit), `missing` the names and years asked for that are nowhere near.
    """

    unit: Unit
    score: float
    cover: float
    own: float
    fit: float
    factoid: Span | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What stands around the units of one hit."""

    headings: Bag
    passage: Bag
    text: str


def score_units(question: Question, hits: Sequence[Hit]) -> list[Scored]:
    """All units of the best hits, best first."""
    read = hits[:PASSAGES]
    known = abbreviations_in(hit.passage.text for hit in hits)
    question = replace(question, focus=with_abbreviations(question.focus, known))
    surroundings = [_surroundings(hit) for hit in read]
    weights = Weights([around.passage | around.headings for around in surroundings])
    scored: list[Scored] = []
    for rank, (hit, around) in enumerate(zip(read, surroundings, strict=True)):
        units = units_of(hit, rank)
        prior = hit.score / hits[0].score if hits[0].score > 0 else 0.0
        scored += [_score(question, unit, _context(units, unit), around, weights, prior) for unit in units]
    return sorted(scored, key=lambda one: (-one.score, one.unit.rank, one.unit.order))


def _surroundings(hit: Hit) -> _Surroundings:
    above = " . ".join([*hit.passage.headings, hit.document.title, re.sub(r"[-_.]", " ", hit.document.name)])
    return _Surroundings(
        headings=Bag.of(words_of(above)),
        passage=Bag.of(words_of(hit.passage.text)),
        text=f"{above} {hit.passage.text}",
    )


def _context(units: Sequence[Unit], unit: Unit) -> tuple[Bag, Bag]:
    """The terms of the sentence before the unit; and those of its lead-in and heading if it is an item or a row."""
    near = units[unit.order - 1].bag if unit.order else _NOTHING
    if not (unit.is_item or unit.is_row):
        return near, _NOTHING
    text = unit.hit.passage.text
    lead = text[unit.lead.start : unit.lead.end] if unit.lead is not None else ""
    return near, Bag.of(words_of(" . ".join([*unit.hit.passage.headings[-1:], lead])))


def _score(
    question: Question,
    unit: Unit,
    context: tuple[Bag, Bag],
    around: _Surroundings,
    weights: Weights,
    prior: float,
) -> Scored:
    total = own = cover = 0.0
    before, lead = context
    for focus in question.focus:
        weight = focus.share * weights.of(focus.word)
        here = max(focus.found_in(unit.bag), _LEAD * focus.found_in(lead))
        total += weight
        own += weight * here
        cover += weight * max(
            here,
            _NEIGHBOUR * focus.found_in(before),
            _HEADING * focus.found_in(around.headings),
            _PASSAGE * focus.found_in(around.passage),
        )
    own, cover = (own / total, cover / total) if total else (0.0, 0.0)
    fit, factoid = _fit(question, unit)
    missing = _missing(question, around)
    asked = pairs_of(question.text)
    pairs = len(asked & pairs_of(unit.text)) / len(asked) if asked else 0.0
    score = _OWN * own + _COVER * cover + _FIT * fit + _RANK * prior + _PAIRS * pairs - _ABSENT * len(missing)
    return Scored(unit, score, cover, own, fit, factoid, missing)


def _fit(question: Question, unit: Unit) -> tuple[float, Span | None]:
    if not question.wants:
        return word_fit(question, unit), None
    value = best_value(question, unit)
    return (value.score, value.span if value.sure else None) if value else (0.0, None)


def _missing(question: Question, around: _Surroundings) -> tuple[str, ...]:
    """Names and years of the question that neither the passage nor what stands above it mentions."""
    known = around.passage | around.headings
    names = [name for name in question.names if not all(match(word, known) > 0 for word in words_of(name))]
    lacking = [year for year in question.years if year not in years(around.text)]
    return (*names, *lacking)
