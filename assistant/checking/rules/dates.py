"""Dates that do not exist, days of the week that do not fit, ends before beginnings, one event on two days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.checking.closed import MONTHS, WEEKDAYS
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import template_of
from assistant.checking.text import CheckedText
from indexing import Span

_SHORT = ("jan", "feb", "mrt", "apr", "", "jun", "jul", "aug", "sep sept", "okt", "nov", "dec")
_MONTHS = {
    name: number
    for number, (month, short) in enumerate(zip(MONTHS, _SHORT, strict=True), 1)
    for name in (month, *short.split())
}
_DATE = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(WEEKDAYS)})\s+)?\b(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(_MONTHS)})\b\.?"
    r"(?:\s+(?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?P<subject>(?:de|het|dit|deze)\s+(?:\w+\s+)?\w+)\s+"
    r"(?P<event>treedt|gaat|loopt|eindigt|vervalt|start|begint|vindt|wordt)\s+"
    r"(?P<how>(?:in werking|in|af|van start|plaats)\s+)?(?:op\s+|per\s+|vanaf\s+|tot\s+)?$",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\b(?:vanaf|ingaande|met ingang van|begint op|beginnen op|start op|starten op|gaat in op"
    r"|treedt in werking op)\s*(?:\w+dag\s+)?$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:eindigt op|loopt (?:af op|tot(?: en met)?)|tot en met|t/m|vervalt op|duurt tot(?: en met)?|uiterlijk tot)"
    r"\s*(?:\w+dag\s+)?$",
    re.IGNORECASE,
)
# Within one sentence these will do: "van 1 mei tot 3 mei".
_FROM = re.compile(r"\b(?:van|tussen)\s+(?:\w+dag\s+)?$", re.IGNORECASE)
_TO = re.compile(r"\btot(?: en met)?\s+(?:\w+dag\s+)?$", re.IGNORECASE)
_DONE = re.compile(r"(?:\s+\w+){0,2}?\s+(?:klaar|gereed|afgerond|voltooid|opgeleverd|afgelopen)\b", re.IGNORECASE)
_STOP = re.compile(r"[.;]\s|\n")
_IN_FORCE = re.compile(
    r"\b(?:met ingang van|ingaande|ingangsdatum:?(?: is)?|in werking(?: op| per)?|gaat in op|in te laten gaan op)\s*$",
    re.IGNORECASE,
)
_TWO = 2  # dates that contradict; more of them are phases
_LOOK_BACK = 70  # characters before a date that say what it is


@dataclass(frozen=True, slots=True)
class _Day:
    value: date
    span: Span
    before: str


class Dates:
    """Only full dates are compared; a year is needed to know the day of the week."""

    name = "dates"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a date."""
        days: list[_Day] = []
        for found in _DATE.finditer(text.text):
            span = Span(*found.span())
            if not _exists(found):
                yield Fault("impossible", span, Severity.ERROR, values=(("date", found.group()),))
            elif found["year"]:
                day = _Day(_value(found), span, text.text[max(0, span.start - _LOOK_BACK) : span.start])
                yield from _weekday(found, day)
                days.append(day)
        twice = list(_twice(days))
        yield from twice or _in_force(text, days)
        yield from _turned(text, days)


def _exists(found: re.Match[str]) -> bool:
    try:
        _value(found)
    except ValueError:
        return False
    return True


def _value(found: re.Match[str]) -> date:
    leap_year = 2024  # for dates without a year: 29 February may exist
    return date(int(found["year"] or leap_year), _MONTHS[found["month"].lower()], int(found["day"]))


def _weekday(found: re.Match[str], day: _Day) -> Iterator[Fault]:
    if found["weekday"] and (right := WEEKDAYS[day.value.weekday()]) != found["weekday"].lower():
        yield Fault("weekday", day.span, Severity.WARNING, values=(("date", found.group()), ("weekday", right)))


def _twice(days: list[_Day]) -> Iterator[Fault]:
    first: dict[str, _Day] = {}
    for day in days:
        event = _EVENT.search(day.before)
        if event is None:
            continue
        name = re.sub(r"\s+", " ", f"{event['subject']} {event['event']} {event['how'] or ''}".lower())
        known = first.setdefault(name, day)
        if known.value != day.value:
            values = (("event", name.strip()), ("one", _shown(known.value)), ("other", _shown(day.value)))
            yield Fault("two-days", day.span, Severity.WARNING, values=values)


def _in_force(text: CheckedText, days: list[_Day]) -> Iterator[Fault]:
    """A proposal whose decision takes effect on one day here and on another day there."""
    if template_of(text) is None:
        return
    starts = [day for day in days if _IN_FORCE.search(day.before)]
    values = {day.value for day in starts}
    if len(values) == _TWO:
        later = next(day for day in starts if day.value != starts[0].value)
        shown = (("event", "de ingang"), ("one", _shown(starts[0].value)), ("other", _shown(later.value)))
        yield Fault("two-days", later.span, Severity.HINT, values=shown)


def _turned(text: CheckedText, days: list[_Day]) -> Iterator[Fault]:
    """An end before the nearest beginning in the same paragraph."""
    for block in text.document.blocks:
        start: _Day | None = None
        for day in (day for day in days if block.span.start <= day.span.start < block.span.end):
            if _BEGINS.search(day.before) or _FROM.search(day.before):
                start = day
            elif start is not None and day.value < start.value and _ends(text, start, day):
                values = (("one", _shown(start.value)), ("other", _shown(day.value)))
                yield Fault("turned", day.span, Severity.WARNING, values=values)


def _ends(text: CheckedText, start: _Day, day: _Day) -> bool:
    """Whether `day` is the end of what begins with `start`."""
    if _STOP.search(text.text, start.span.end, day.span.start):
        return bool(_BEGINS.search(start.before) and _ENDS.search(day.before))
    return bool(_ENDS.search(day.before) or _TO.search(day.before) or _DONE.match(text.text, day.span.end))


def _shown(value: date) -> str:
    return f"{value.day}-{value.month}-{value.year}"
