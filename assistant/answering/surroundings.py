"""What stands around a sentence: its neighbours, its lead-in, its headings, its paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.question import Question, times
from assistant.answering.terms import Bag, words_of
from assistant.answering.units import Unit
from assistant.answering.values import years
from indexing import Hit

_HEADINGS = 2  # so many of the deepest headings say what a text is about
_MOST = 0.5
_FEW = 6  # passages: of fewer, most says nothing
_OF_A_PLACE = re.compile(r"([A-Z][a-z]{3,}?)(?:se|er|ers|enaar|enaren)")
_NOTHING = Bag(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the units of one hit.

    `deepest` are the last headings, `above` the others and the title of the paper, `headings` the two
    together, `all` these and the passage; `context` is what the passage belongs to, `maker` who made the
    paper, `text` all of it as written.
    """

    deepest: Bag
    above: Bag
    title: Bag
    passage: Bag
    headings: Bag
    all: Bag
    context: Bag
    maker: Bag
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a unit stands: the terms of the sentence before it, of the one after it and of its lead-in."""

    before: Bag
    after: Bag
    lead: Bag


def surroundings_of(hit: Hit) -> Surroundings:
    """The surroundings of the units of `hit`."""
    headings, title = hit.passage.headings, f"{hit.document.title} . {re.sub(r'[-_.]', ' ', hit.document.name)}"
    deepest, titled, passage = _bag(headings[-_HEADINGS:]), _bag([title]), _bag([hit.passage.text])
    above = _bag(headings[:-_HEADINGS]) | titled
    return Surroundings(
        deepest=deepest,
        above=above,
        title=titled,
        passage=passage,
        headings=deepest | above,
        all=deepest | above | passage,
        context=_bag([hit.passage.context]) if hit.passage.context else _NOTHING,
        maker=_bag([hit.document.description.organisation]),
        text=" . ".join([*headings, title, hit.passage.context, hit.passage.text]),
    )


def place_of(units: Sequence[Unit], unit: Unit) -> Place:
    """The neighbours of `unit` among the `units` of its passage."""
    lead = unit.hit.passage.text[unit.lead.start : unit.lead.end] if unit.lead is not None else ""
    return Place(
        before=units[unit.order - 1].bag
        if unit.order
        else _bag([context] if (context := unit.hit.passage.context) else []),
        after=units[unit.order + 1].bag if unit.order + 1 < len(units) else _NOTHING,
        lead=_bag([lead]) if lead else _NOTHING,
    )


def _bag(texts: Sequence[str]) -> Bag:
    return Bag.of(words_of(" . ".join(texts))) if texts else _NOTHING


def common_names(question: Question, hits: Sequence[Hit], surroundings: Sequence[Surroundings]) -> frozenset[str]:
    """Names in most of the papers or passages found, of the municipality or the subject: they need not be said."""
    papers = {hit.document.id for hit in hits}
    common: set[str] = set()
    for name in question.names:
        naming = [
            hit.document.id
            for hit, around in zip(hits, surroundings, strict=True)
            if _named(question, name, around.all)
        ]
        if len(set(naming)) > max(2, _MOST * len(papers)) or len(naming) > max(_FEW, _MOST * len(hits)):
            common.add(name)
    return frozenset(common)


def missing_in(question: Question, around: Surroundings, common: frozenset[str]) -> tuple[str, ...]:
    """Names and times of the question that are not in the passage, in what it belongs to, above it, or its maker."""
    said = around.all | around.context | around.maker
    names = [name for name in question.names if name not in common and not _named(question, name, said)]
    lacking = sorted((question.years - years(around.text)) | (question.times - times(around.text)))
    return (*names, *lacking)


def _named(question: Question, name: str, bag: Bag) -> bool:
    """Whether the last word of `name` is there: "Bureau" of "Landelijk Bureau"."""
    start = question.text.find(name)
    words = [one for one in question.focus if start <= one.word.span.start < start + len(name)]
    joined = "".join(one.word.folded for one in words)  # "City Deal", where the paper has "CityDeal"
    return not words or words[-1].named_in(bag) or joined in bag.folded or _is_of_a_place(name, bag)


def _is_of_a_place(name: str, bag: Bag) -> bool:
    """Whether `name` is what people or things of a place are called that is there: Oostdamse, Oostdam."""
    found = _OF_A_PLACE.fullmatch(name)
    return found is not None and any(word.startswith(found[1].lower()) for word in bag.folded)
