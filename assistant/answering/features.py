"""What can be said of a sentence as the answer to a question, in figures; weights.toml says what each counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assistant.answering.coverage import Coverage, coverage_of
from assistant.answering.focus import Focus
from assistant.answering.intents import gives, intents_of
from assistant.answering.kinds import Kind
from assistant.answering.question import Question
from assistant.answering.surroundings import Place, Surroundings
from assistant.answering.terms import Bag, Weights, pairs_of
from assistant.answering.units import Unit
from assistant.answering.value_fit import ValueFit
from assistant.answering.word_fit import word_fit

_REFERENCE = re.compile(r"(?<![\w.])(?:\d+|[ivx]+)(?:[.:]\w{1,4})+(?!\w)", re.IGNORECASE)
_SAID = 0.5  # a word that says the question's word at least so well
_SHORT_WORDS = 4
_LABEL = 16  # characters that a passage begins with: "Actie 5.2.2", "1.2"
_MANY_UNITS = 10  # of a passage
_LONG = 300  # characters; a longer sentence says no more by that
_ANY_NOUN = frozenset(
    {"mensen", "personen", "man", "keer", "stuks", "tijden", "menskracht", "capaciteit", "formatie", "personeel"}
)
_PERSONS = (Kind.WHO, Kind.NAME)
_SEVERAL = (Kind.LIST, Kind.WHICH, Kind.OPEN)


@dataclass(frozen=True, slots=True)
class Features:
    """The figures of one unit; from 0 to 1 unless said otherwise. `covered` as in Coverage.

    `head` tells how well the noun of what is asked for stands in the unit, its lead-in or the sentence
    before; `pairs` how many neighbouring words of the question are neighbours in it; `density` which share
    of its words the question has. `above` is the cosine of the question with the unit below its heading;
    `found` the score of search against the best hit. `missing` counts the names and
    times of the question that are nowhere near; `numbered` says that the article or action asked for stands
    above the unit, `mentions` that it is only mentioned. `value` is how well a value of the kind asked for
    fits, `counted` that it counts the noun asked for, `path_of_value` is the path where a value is asked for;
    `who` to `form` how well the form of the sentence fits, each for its own kinds of question, `advice` to `difference`
    whether it gives what the question is after (intents.py). `order` is the
    place in the passage (1 for the eleventh unit), `rank` 1 for the passage that search has first, 1/2 for the next.
    """

    covered: Coverage
    head: float
    pairs: float
    density: float
    above: float
    found: float
    missing: float
    numbered: float
    mentions: float
    value: float
    no_value: float
    counted: float
    path_of_value: float
    who: float
    reason: float
    listed: float
    form: float
    advice: float
    drawback: float
    benefit: float
    difference: float
    row: float
    heads: float
    asks: float
    first: float
    order: float
    item: float
    note: float
    noted: float
    short: float
    length: float
    rank: float

    def figure(self, name: str) -> float:
        """The figure called `name`, also one of the coverage; AttributeError when there is none."""
        return float(getattr(self.covered if hasattr(self.covered, name) else self, name))

    def has(self, name: str) -> bool:
        """Whether there is such a figure."""
        return hasattr(self.covered, name) or hasattr(self, name)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what is the same for all units."""

    question: Question
    weighed: tuple[tuple[Focus, float], ...]
    pairs: frozenset[tuple[str, str]]
    references: frozenset[str]
    top: float  # the score of the best hit
    intents: frozenset[str]  # what it is after beyond its question word
    said: dict[str, bool] = field(default_factory=dict)  # whether a folded word says one of the question's
    levels: dict[int, tuple[Bag, tuple[float, ...]]] = field(default_factory=dict)  # by the identity of the bag

    @classmethod
    def of(cls, question: Question, weights: Weights, top: float) -> Asked:
        """Weigh the words of `question`."""
        return cls(
            question=question,
            weighed=tuple((one, one.share * weights.of(one.word)) for one in question.focus),
            pairs=pairs_of(question.text),
            references=references(question.text),
            top=top or 1.0,
            intents=intents_of(question.text),
        )

    def found_in(self, bag: Bag) -> tuple[float, ...]:
        """How well `bag` holds each of the words; looked up once for what stands around many units."""
        known = self.levels.get(id(bag))
        if known is None:
            known = self.levels[id(bag)] = (bag, tuple(focus.found_in(bag) for focus, _ in self.weighed))
        return known[1]


def references(text: str) -> frozenset[str]:
    """The numbers of articles, actions and sections in `text`: 5.2.2, 2:74, III.c.4."""
    return frozenset(found.group().lower() for found in _REFERENCE.finditer(text))


def features_of(
    asked: Asked, unit: Unit, place: Place, around: Surroundings, *, missing: int, value: ValueFit, above: float
) -> Features:
    """The figures of `unit`."""
    question, kind, passage = asked.question, asked.question.kind, unit.hit.passage
    fit = 0.0 if question.wants else word_fit(question, unit)
    covered = coverage_of(asked.weighed, asked.found_in, unit, place, around)
    numbered = bool(asked.references & references(" ".join([*passage.headings, passage.text[:_LABEL]])))
    return Features(
        covered=covered,
        head=_head(question, unit.bag | place.lead | place.before),
        pairs=len(asked.pairs & pairs_of(unit.text)) / len(asked.pairs) if asked.pairs else 0.0,
        density=_density(asked, unit),
        above=above,
        found=unit.hit.score / asked.top,
        missing=float(missing),
        numbered=float(numbered),
        mentions=float(not numbered and bool(asked.references & references(unit.text))),
        value=value.score,
        no_value=float(bool(question.wants) and value.score <= 0),
        counted=float(value.counted),
        path_of_value=covered.path * bool(question.wants),
        who=fit * (kind in _PERSONS),
        reason=fit * (kind is Kind.REASON),
        listed=fit * (kind in _SEVERAL),
        form=fit * (kind not in (*_PERSONS, *_SEVERAL, Kind.REASON)),
        advice=_given("advice", asked, unit),
        drawback=_given("drawback", asked, unit),
        benefit=_given("benefit", asked, unit),
        difference=_given("difference", asked, unit),
        row=float(unit.is_row),
        heads=float(unit.heads),
        asks=float(unit.text.rstrip("*_ ").endswith("?")),
        first=float(unit.order == 0),
        order=unit.order / _MANY_UNITS,
        item=float(unit.is_item),
        note=float(passage.kind == "footnote"),
        noted=covered.before * (passage.kind == "footnote"),
        short=float(len(unit.words) < _SHORT_WORDS),
        length=min(1.0, len(unit.text) / _LONG),
        rank=1 / (1 + unit.rank),
    )


def _given(intent: str, asked: Asked, unit: Unit) -> float:
    return gives(intent, unit.text) if intent in asked.intents else 0.0


def _head(question: Question, bag: Bag) -> float:
    """How well `bag` holds the noun of what is asked for; 1 where any figure will do ("hoeveel geld", "mensen")."""
    if question.kind is Kind.HOW_MUCH or not question.head or _ANY_NOUN & {question.head[at].folded for at in (0, -1)}:
        return 1.0
    return max((one.found_in(bag) for one in question.focus if one.word == question.head[-1]), default=1.0)


def _density(asked: Asked, unit: Unit) -> float:
    for word in unit.words:
        if word.folded not in asked.said:
            bag = Bag.of([word])
            asked.said[word.folded] = any(focus.found_in(bag) > _SAID for focus, _ in asked.weighed)
    return sum(asked.said[word.folded] for word in unit.words) / max(_SHORT_WORDS, len(unit.words))
