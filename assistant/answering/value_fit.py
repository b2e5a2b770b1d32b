"""Which value of a sentence answers a question for a number, an amount, a share or a date."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from assistant.answering.focus import VERB_SHARE, Focus
from assistant.answering.kinds import Kind
from assistant.answering.question import Question
from assistant.answering.terms import Bag, words_of
from assistant.answering.units import Unit
from assistant.answering.value_time import CELL_WALL, TIME_UNITS, is_exact_enough, is_in_its_unit, time_bonus
from assistant.answering.values import Value, ValueKind, years
from indexing import Span, Word

_BESIDE = 1  # words between a number and its noun, for the two to be shown as the answer: 33 lange interviews
_NEXT_WORDS = 3  # a counted noun stands within so many words after its number
_REACH = 60.0  # characters; at this distance a word of the question counts for a third
_COUNTED = 0.5  # a word that says the noun asked for at least so well
_SURE = 0.08  # so much better than the next best, and a value may stand alone as the answer
_NAMED = 2.0  # a name, a figure or a year of the question says more than a common word
_FIRST_CHOICE = {
    Kind.HOW_MUCH: ValueKind.MONEY,
    Kind.HOW_LONG: ValueKind.DURATION,
    Kind.HOW_MANY: ValueKind.NUMBER,
    Kind.HOW_OFTEN: ValueKind.FREQUENCY,
    Kind.WHEN: ValueKind.DATE,
}
_ARTICLE = re.compile(r"(?:artikel|art\.)\s?\d", re.IGNORECASE)
_UNDER_ITS_ARTICLE = 0.5  # the fit of a sentence that stands under the heading of an article
_CONDITION = re.compile(r"\b(?:als|indien|zodra|wanneer|tenzij|mits|bij|na|voordat|uiterlijk|vanaf)\b", re.IGNORECASE)
_DATED = re.compile(
    r"\b(?:klaar|gereed|afgerond|begint|beginnen|begon|start\w*|gestart|eindigt|afloopt|was|waren|werd|werden|kwam"
    r"|opgeleverd|ingevoerd|gepubliceerd|versch[eij]+\w+|datum|welke dag"
    r"|vastgesteld|getekend|ondertekend|opgericht|gehouden|plaats)\b",
    re.IGNORECASE,
)
"""What makes a question for a moment one for a date: no condition answers it."""
_ON_CONDITION = 0.35  # the fit of a condition, where "when" may ask for one
_OF_TIME = frozenset({ValueKind.DURATION, ValueKind.FREQUENCY, ValueKind.MEASURE})
_OF_SOMETHING = frozenset({ValueKind.NUMBER, ValueKind.FREQUENCY})  # "zes", "zes keer": of what?
_OF_ANYTHING = _OF_SOMETHING | {ValueKind.DURATION, ValueKind.SHARE}
_MONEY = re.compile(r"€|\beuro\b|\bEUR\b|\bbedrag", re.IGNORECASE)
_MONEY_CELL = re.compile(
    r"€|\beuro\b|\bEUR\b|bedrag|begroot|begroting|besteed|kosten|lasten|baten|bijdrage|budget|subsidie|leges|tarief|prijs"
    r"|boete|dwangsom|schade|krediet|raming|geraamd|loon|salaris|inkomsten|uitgaven|verschil|verwachting",
    re.IGNORECASE,
)
_COUNT_CELL = re.compile(r"\b(?:fte|aantal|inwoners|uren|uur|jaar|leeftijd|percentage)\b|%", re.IGNORECASE)
_ONE = ("één", "eén")
_IN_UNITS = re.compile(rf"\b(?:hoeveel|in|aantal) (?:{TIME_UNITS})\b", re.IGNORECASE)
_ENUMERATOR = re.compile(r"\(?\d{1,2}[.)]\s")
_BEHIND = re.compile(
    r"((?:\s(?!(?:van|voor|in|op|met|bij|door|aan|uit|over|om|tot|per|en|of|de|het|die)\b)\w[\w-]+){1,3})"
)
_PARTED = re.compile(r"[.;()|]|\d")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that may be the answer; `score` from 0 to 1; `sure` when no other value comes near
    and a figure counts what is asked for.

    `counted` says that it counts the noun asked for, or that its kind says enough (an amount, a share).
    """

    span: Span
    score: float
    sure: bool
    counted: bool


@dataclass(frozen=True, slots=True)
class ValueFit:
    """How well a unit answers by a value, from 0 to 1; `factoid` is the value when it is sure, `counted` as above."""

    score: float = 0.0
    factoid: Span | None = None
    counted: bool = False


def best_value(question: Question, unit: Unit) -> Candidate | None:
    """The value of `unit` that most likely answers `question`, or None."""
    possible = [value for value in unit.values if _may_answer(question, unit, value)]
    scores = sorted(((_score(question, unit, value), value) for value in possible), key=lambda one: -one[0])
    if not scores:
        return None
    (score, value), *others = scores
    sure = not others or score - others[0][0] >= _SURE or _text(unit, value) == _text(unit, others[0][1])
    noun = _noun_after(question, unit, value)
    beside = noun is not None and len(unit.text[value.end : noun.span.start].split()) <= _BESIDE
    end = max(value.end, noun.span.end) if noun and beside else value.end
    tells = value.kind not in (_OF_ANYTHING if question.kind is Kind.HOW_MANY else _OF_SOMETHING)
    counted = noun is not None or not question.head or tells
    sure = sure and (noun is not None or value.kind not in _OF_SOMETHING or _may_count_it(question, unit, value))
    return Candidate(Span(value.start, end), min(score, 1.0), sure, counted)


def value_fit(question: Question, unit: Unit) -> ValueFit:
    """How well `unit` answers by a value; 0 when it cannot, or when the question wants none."""
    value = best_value(question, unit) if question.wants else None
    if value is not None:
        return ValueFit(value.score, value.span if value.sure else None, value.counted)
    if question.kind is Kind.ARTICLE and any(map(_ARTICLE.match, unit.hit.passage.headings)):
        return ValueFit(_UNDER_ITS_ARTICLE)
    dated = bool(question.years) or bool(_DATED.search(question.text))
    if question.kind is Kind.WHEN and not dated and _CONDITION.search(unit.text):
        return ValueFit(_ON_CONDITION)
    return ValueFit()


def _text(unit: Unit, value: Value) -> str:
    return unit.text[value.start : value.end]


def _may_answer(question: Question, unit: Unit, value: Value) -> bool:
    """Whether the value is of a kind that can answer, and not one that the question itself gives."""
    if value.kind not in question.wants:
        return False
    text = _text(unit, value)
    if value.kind is ValueKind.YEAR and years(text) <= question.years:
        return False
    if not is_exact_enough(question, text) or (value.kind is ValueKind.DURATION and not is_in_its_unit(question, text)):
        return False
    if question.counts and value.kind in _OF_TIME and not _holds_its_noun(question, unit, value):
        return False
    bare = value.kind is ValueKind.NUMBER and question.kind is Kind.HOW_MUCH
    if bare and (not _in_money(unit, value) or (not unit.is_row and _counts_a_thing(unit, value))):
        return False
    if _ENUMERATOR.match(unit.text) and value.start <= unit.core - unit.start + 1:
        return False
    if value.kind is ValueKind.VAGUE and not _is_on_the_subject(question, unit):
        return False
    if question.counts and value.kind is ValueKind.NUMBER and _counts_another(question, unit, value):
        return False
    digits = re.sub(r"\D", "", text)
    return not digits or all(digits != re.sub(r"\D", "", number) for number in question.numbers)


def _counts_another(question: Question, unit: Unit, value: Value) -> bool:
    """Whether the figure counts another thing of the question than is asked: "vijf lessen", where pupils are asked.

    "Eén" before anything else than what is asked is an article.
    """
    counted = _BEHIND.match(unit.text, value.end)
    words = [word for word in unit.words if counted and counted.start(1) <= word.span.start < counted.end()]
    thing = next((word for word in words if not word.folded.endswith("e")), None)  # no "digitale"
    if thing is None or not question.head:
        return False
    others = [one for one in question.focus if one.share >= VERB_SHARE and one.word not in question.head]
    heads = [one for one in question.focus if one.word in question.head]
    if any(one.found_in(Bag.of(words)) > 0 for one in heads):
        return False
    return _text(unit, value).lower() in _ONE or any(one.stated_in(_bag(thing)) for one in others)


def _is_on_the_subject(question: Question, unit: Unit) -> bool:
    """Whether all that is asked about is said: "een lange periode" is no answer where it may be of anything else.

    Who asks for hours or minutes wants a figure.
    """
    if _IN_UNITS.search(question.text):
        return False
    said = unit.bag | Bag.of(words_of(" . ".join(unit.hit.passage.headings)))
    return all(one.found_in(said) > _COUNTED for one in question.focus if one.share == 1.0)


def _holds_its_noun(question: Question, unit: Unit, value: Value) -> bool:
    """Whether the thing counted stands in the value itself: "20 meldingen per week", not "wekelijks"."""
    asked = [one for one in question.focus if one.word in question.head]
    inside = Bag.of(word for word in unit.words if value.start <= word.span.start < value.end)
    return any(one.found_in(inside) > _COUNTED for one in asked)


def _in_money(unit: Unit, value: Value) -> bool:
    """Whether a bare number of `unit` may be an amount: where money is spoken of, and not in a cell of something else.

    A cell of a table says so itself, or what stands above the table does.
    """
    if not unit.is_row:
        return bool(_MONEY.search(unit.hit.passage.text))
    begin = unit.text.rfind(CELL_WALL, 0, value.start) + 1
    cell = unit.text[begin : value.start]
    above = " ".join([*unit.hit.passage.headings, unit.hit.document.title, unit.text[:begin]])
    return bool(_MONEY_CELL.search(cell)) or (bool(_MONEY_CELL.search(above)) and not _COUNT_CELL.search(cell))


def _score(question: Question, unit: Unit, value: Value) -> float:
    score = 0.30 + 0.20 * (_noun_after(question, unit, value) is not None) + 0.35 * _closeness(question, unit, value)
    score += 0.15 * (value.kind is _FIRST_CHOICE.get(question.kind, value.kind))
    score += time_bonus(question, unit, value)
    if _text(unit, value).lower() in _ONE:  # far more often an article than a figure
        score -= 0.25
    return max(score, 0.05)


def _noun_after(question: Question, unit: Unit, value: Value) -> Word | None:
    """The thing counted, where it stands in the value ("32 uur") or right after it ("33 interviews")."""
    asked = [one for one in question.focus if one.word in question.head]
    after = [word for word in unit.words if word.span.start >= value.start]
    inside = [word for word in after if word.span.start < value.end]
    behind = after[len(inside) :][:_NEXT_WORDS]
    behind = [word for word in behind if not _PARTED.search(unit.text, value.end, word.span.start)]
    near = [word for word in [*inside, *behind] if any(one.found_in(_bag(word)) > _COUNTED for one in asked)]
    return near[-1] if near else None


def _closeness(question: Question, unit: Unit, value: Value) -> float:
    """The share of the question's words that stand near the value; the nearer the more."""
    total = found = 0.0
    for one in question.focus:
        weight = one.share * (_NAMED if _is_named(one, question) else 1.0)
        total += weight
        places = [(word.span, quality) for word in unit.words if (quality := one.found_in(_bag(word))) > 0]
        found += weight * max((quality * _nearness(place, value) for place, quality in places), default=0.0)
    return found / total if total else 0.0


def _is_named(one: Focus, question: Question) -> bool:
    start, end = one.word.span
    return question.text[start:end] in question.names or any(map(str.isdigit, question.text[start:end]))


def _bag(word: Word) -> Bag:
    return Bag.of([word])


def _nearness(place: Span, value: Value) -> float:
    """From 1 (beside it) downwards; a word behind the value belongs to it a little less than one before."""
    gap = value.start - place.end if place.end <= value.start else max(0, place.start - value.end) + 12
    return math.exp(-max(gap, 0) / _REACH)


def _may_count_it(question: Question, unit: Unit, value: Value) -> bool:
    """Whether a bare figure may count what is asked for: "tien evenementen" says nothing of officers."""
    if question.kind is Kind.HOW_OFTEN:
        return value.kind is ValueKind.FREQUENCY
    asked = [one for one in question.focus if one.word in question.head]
    named = not asked or any(one.found_in(unit.bag) > _COUNTED for one in asked)
    return named and (unit.is_row or not _counts_a_thing(unit, value))


def _counts_a_thing(unit: Unit, value: Value) -> bool:
    """Whether a word that says something comes right behind the value."""
    behind = next((word for word in unit.words if word.span.start >= value.end), None)
    return behind is not None and unit.text[value.end : behind.span.start].isspace()
