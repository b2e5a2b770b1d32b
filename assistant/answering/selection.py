"""Which pieces of the found passages answer the question best, and how surely."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.answering.abbreviations import abbreviations_in
from assistant.answering.focus import with_abbreviations, with_likeness
from assistant.answering.kinds import Kind
from assistant.answering.likeness import Likeness
from assistant.answering.question import Question
from assistant.answering.terms import Bag, Weights, pairs_of, words_of
from assistant.answering.units import Unit, units_of
from assistant.answering.value_fit import best_value
from assistant.answering.values import years
from assistant.answering.word_fit import word_fit
from indexing import Hit, Span

PASSAGES = 12  # so many hits are read
_NEIGHBOUR = 0.7  # a word of the question in the sentence before, or in the lead-in
_HEADING = 0.75  # in the heading path or the title of the paper
_LEAD = 0.9  # for an item or a row: in its lead-in or the headings, which are half of what it says
_HEADINGS = 2  # so many of the headings say what an item or a row is about
_PASSAGE = 0.5  # elsewhere in the passage
_OWN, _COVER, _FIT, _RANK, _PAIRS = 0.28, 0.32, 0.20, 0.12, 0.08
_MOST_PAPERS = 0.5
_NEAR = 0.7  # the share of the best score from which a unit with a value is preferred to one without
_ARTICLE = re.compile(r"(?:artikel|art\.)\s?\d", re.IGNORECASE)
_UNDER_ITS_ARTICLE = 0.5  # the fit of a sentence that stands under the heading of an article
_ANY_NOUN = frozenset({"mensen", "personen", "keer", "stuks", "tijden"})
_EMPTY = 0.25  # what a unit loses that only repeats the question
_ENOUGH_NEWS = 2  # words that the question does not have
_NOTHING = Bag(frozenset(), frozenset())
_ABSENT = 0.1  # what a name or year that is nowhere near takes off


@dataclass(frozen=True, slots=True)
class Scored:
    """A unit and how well it answers; all figures from 0 to 1.

    `cover` is the share of the question that the unit and its surroundings hold, `own` the unit
    alone, `fit` how well its form suits the question, `head` how well its surroundings hold the thing
    asked for, `anchor` how well they hold the best known word of the subject, `factoid` the value that
    answers (characters of the unit), `missing` the names and years asked for that are nowhere near.
    """

    unit: Unit
    score: float
    cover: float
    own: float
    fit: float
    head: float
    anchor: float
    factoid: Span | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What stands around the units of one hit."""

    headings: Bag
    passage: Bag
    text: str
    common: frozenset[str]


def score_units(question: Question, hits: Sequence[Hit], likeness: Likeness | None = None) -> list[Scored]:
    """All units of the best hits, best first; `likeness` tells which words mean nearly the same."""
    read = hits[:PASSAGES]
    known = abbreviations_in(hit.passage.text for hit in hits)
    question = replace(question, focus=with_abbreviations(question.focus, known))
    surroundings = [_surroundings(hit) for hit in read]
    common = _common_names(question, read, surroundings)
    surroundings = [replace(around, common=common) for around in surroundings]
    if likeness is not None:
        words = frozenset().union(*(around.passage.folded | around.headings.folded for around in surroundings))
        question = replace(question, focus=with_likeness(question.focus, likeness, words))
    weights = Weights([around.passage | around.headings for around in surroundings])
    scored: list[Scored] = []
    for rank, (hit, around) in enumerate(zip(read, surroundings, strict=True)):
        units = units_of(hit, rank)
        prior = hit.score / hits[0].score if hits[0].score > 0 else 0.0
        scored += [_score(question, unit, _context(units, unit), around, weights, prior) for unit in units]
    scored.sort(key=lambda one: (-one.score, one.unit.rank, one.unit.order))
    return _answering_first(question, scored)


def _answering_first(question: Question, scored: list[Scored]) -> list[Scored]:
    """Units that hold a value of the kind asked for go before those that cannot answer, if they come near."""
    answering = [one for one in scored if one.fit > 0] if question.wants else []
    if not answering or answering[0].score < _NEAR * scored[0].score:
        return scored
    return answering + [one for one in scored if one.fit <= 0]


def _surroundings(hit: Hit) -> _Surroundings:
    above = " . ".join([*hit.passage.headings, hit.document.title, re.sub(r"[-_.]", " ", hit.document.name)])
    return _Surroundings(
        headings=Bag.of(words_of(above)),
        passage=Bag.of(words_of(hit.passage.text)),
        text=f"{above} {hit.passage.text}",
        common=frozenset(),
    )


def _common_names(question: Question, hits: Sequence[Hit], surroundings: Sequence[_Surroundings]) -> frozenset[str]:
    """Names in most of the papers found, such as that of the municipality itself: they need not be said again."""
    papers = {hit.document.id for hit in hits}
    naming = {
        name: {
            hit.document.id
            for hit, around in zip(hits, surroundings, strict=True)
            if _named(question, name, around.passage | around.headings)
        }
        for name in question.names
    }
    return frozenset(name for name, found in naming.items() if len(found) > max(2, _MOST_PAPERS * len(papers)))


def _context(units: Sequence[Unit], unit: Unit) -> tuple[Bag, Bag]:
    """The terms of the sentence before the unit; and those of its lead-in and heading if it is an item or a row."""
    near = units[unit.order - 1].bag if unit.order else _NOTHING
    if not (unit.is_item or unit.is_row):
        return near, _NOTHING
    text = unit.hit.passage.text
    lead = text[unit.lead.start : unit.lead.end] if unit.lead is not None else ""
    return near, Bag.of(words_of(" . ".join([*unit.hit.passage.headings[-_HEADINGS:], lead])))


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
    known = around.passage | around.headings
    for focus in question.focus:
        weight = focus.share * weights.of(focus.word)
        own_match = max(focus.found_in(unit.bag), _LEAD * focus.found_in(lead))
        total += weight
        own += weight * own_match
        cover += weight * max(
            own_match,
            _NEIGHBOUR * focus.found_in(before),
            _HEADING * focus.found_in(around.headings),
            _PASSAGE * focus.found_in(around.passage),
        )
    own, cover = (own / total, cover / total) if total else (0.0, 0.0)
    fit, factoid = _fit(question, unit)
    found = {one.word: one.found_in(known) for one in question.focus}
    head = _head(question, unit.bag | before | lead)
    anchor = max((found[one.word] for one in question.focus if one.share == 1.0), default=0.0)
    missing = _missing(question, around)
    asked = pairs_of(question.text)
    pairs = len(asked & pairs_of(unit.text)) / len(asked) if asked else 0.0
    news = _news(question, unit)
    score = _OWN * own + _COVER * cover + _FIT * fit + _RANK * prior + _PAIRS * pairs - _ABSENT * len(missing)
    score -= _EMPTY * (1 - news)
    return Scored(unit, score, cover, own, fit, head, anchor, factoid, missing)


def _head(question: Question, bag: Bag) -> float:
    """How well `bag` holds the noun of what is asked for; 1 where any figure will do ("hoeveel geld", "mensen")."""
    if question.kind is Kind.HOW_MUCH or not question.head or question.head[-1].folded in _ANY_NOUN:
        return 1.0
    return max((one.found_in(bag) for one in question.focus if one.word == question.head[-1]), default=1.0)


def _fit(question: Question, unit: Unit) -> tuple[float, Span | None]:
    if not question.wants:
        return word_fit(question, unit), None
    value = best_value(question, unit)
    if value is None and question.kind is Kind.ARTICLE and any(map(_ARTICLE.match, unit.hit.passage.headings)):
        return _UNDER_ITS_ARTICLE, None
    return (value.score, value.span if value.sure else None) if value else (0.0, None)


def _news(question: Question, unit: Unit) -> float:
    """Whether the unit tells more than the question itself: a heading that repeats it does not."""
    asked = {term for one in question.focus for term in (*one.word.terms, *one.same)}
    new = [word for word in unit.words if not asked & set(word.terms)]
    return min(1.0, len(new) / _ENOUGH_NEWS)


def _missing(question: Question, around: _Surroundings) -> tuple[str, ...]:
    """Names and years of the question that neither the passage nor what stands above it mentions."""
    known = around.passage | around.headings
    names = [name for name in question.names if name not in around.common and not _named(question, name, known)]
    lacking = [year for year in question.years if year not in years(around.text)]
    return (*names, *lacking)


def _named(question: Question, name: str, bag: Bag) -> bool:
    """Whether the last word of `name` is there: "Bureau" of "Landelijk Bureau"."""
    start = question.text.find(name)
    words = [one for one in question.focus if start <= one.word.span.start < start + len(name)]
    return not words or words[-1].named_in(bag)
