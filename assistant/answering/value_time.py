"""Of which time a value is: a year goes with the figure beside it."""

from __future__ import annotations

import re

from assistant.answering.kinds import Kind
from assistant.answering.question import Question
from assistant.answering.units import Unit
from assistant.answering.values import MONTHS, Value, ValueKind, years

CELL_WALL = " | "
_OF_THE_YEAR, _OF_ANOTHER_TIME = 0.10, -0.30
_BRACKETS = re.compile(r"\([^()]*\)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_EXACT = (
    (
        re.compile(r"\bwelke (?:dag|datum)\b", re.IGNORECASE),
        re.compile(rf"\d\D{{0,4}}(?:{MONTHS})|\d[-/.]\d|\w+dag", re.IGNORECASE),
    ),
    (re.compile(r"\bwelke maand\b", re.IGNORECASE), re.compile(rf"{MONTHS}|\d[-/.]\d", re.IGNORECASE)),
)
"""What is asked exactly, and the form of a date that says it."""
TIME_UNITS = "seconden|minuten|uur|uren|dagen|weken|maanden|jaar|jaren"
_IN_UNITS = re.compile(rf"\bhoeveel (?P<unit>{TIME_UNITS})\b", re.IGNORECASE)
_UNITS = ("second", "minu|kwartier", "uur|uren|etma", "dag", "wee?k", "maand|kwarta", "jaa?r")
"""Units of time, short ones first: who asks for minutes is not answered with days."""


def is_exact_enough(question: Question, text: str) -> bool:
    """Whether a date names the day or the month, where that is asked for."""
    return all(
        form.search(text) for asked, form in _EXACT if question.kind is Kind.WHEN and asked.search(question.text)
    )


def is_in_its_unit(question: Question, text: str) -> bool:
    """Whether a duration is given in the unit asked for ("hoeveel minuten"), or in the one next to it."""
    asked = _IN_UNITS.search(question.text)
    if asked is None:
        return True
    at = next(at for at, unit in enumerate(_UNITS) if re.match(unit, asked["unit"].lower()))
    return any(re.search(unit, text, re.IGNORECASE) for unit in _UNITS[max(at - 1, 0) : at + 2])


def time_bonus(question: Question, unit: Unit, value: Value) -> float:
    """What a value gains when it is of the year asked for, and loses when it is of another time.

    A year goes with the value nearest to it. A bracket is a world of its own: in "3,7 fte (2023: 2,3 fte)"
    the year goes with the second figure, and "(1e kwartaal 400)" is of another time than the sentence.
    """
    own = years(unit.text[value.start : value.end])
    if question.years:
        own = own or frozenset(year for year, nearest in _dated(unit) if nearest is value)
        return 0.0 if not own else _OF_THE_YEAR if own & question.years else _OF_ANOTHER_TIME
    bracket = _bracket(unit.text, value.start)
    times = (one for one in unit.values if one.kind in (ValueKind.DATE, ValueKind.YEAR))
    inside = [
        unit.text[one.start : one.end] for one in times if bracket and bracket.start() < one.start < bracket.end()
    ]
    return _OF_ANOTHER_TIME if inside and not any(time in question.text for time in inside) else 0.0


def _dated(unit: Unit) -> list[tuple[str, Value]]:
    """Each year of the unit with the value nearest to it on the same side of the brackets.

    In a table a year at the head of a column goes with what stands in its cell.
    """
    counts = [one for one in unit.values if one.kind not in (ValueKind.DATE, ValueKind.YEAR, ValueKind.REFERENCE)]
    dated: list[tuple[str, Value]] = []
    for found in _YEAR.finditer(unit.text):
        if unit.is_row and CELL_WALL in unit.text:
            dated += [(found.group(), one) for one in counts if _in_cell_behind(unit.text, found.end(), one)][:1]
            continue
        bracket = _bracket(unit.text, found.start() + 1)
        same = [one for one in counts if _same(_bracket(unit.text, one.start), bracket)]
        nearest = min(same, key=lambda one: abs(one.start - found.start()), default=None)
        if nearest is not None:
            dated.append((found.group(), nearest))
    return dated


def _in_cell_behind(text: str, place: int, value: Value) -> bool:
    return value.start >= place and CELL_WALL not in text[place : value.start]


def _same(one: re.Match[str] | None, other: re.Match[str] | None) -> bool:
    return (one and one.start()) == (other and other.start())


def _bracket(text: str, place: int) -> re.Match[str] | None:
    return next((found for found in _BRACKETS.finditer(text) if found.start() < place < found.end()), None)
