"""One thing that begins, ends or happens on two dates in two sections of a proposal.

Two dates are about one thing when the words beside them share what they are about; how sure that must be depends on
what the date is: a beginning beside a beginning needs less than two dates on which something happens.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from assistant.checking.closed import CLOSED, MONTHS, among
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.structure import parts, template_of
from assistant.checking.text import CheckedText
from indexing import BlockKind, Span

_WHEN = re.compile(
    rf"(?:(?P<day>\d{{1,2}})\s+)?\b(?P<month>{'|'.join(MONTHS)})\b(?:\s+(?P<year>20\d\d)\b)?", re.IGNORECASE
)
_BEGINS = re.compile(
    r"(?:\bmet ingang van|\bvanaf|\bingaande|\bper|\b(?:in werking|ga(?:at|an) in|ingaan?t?|in gaat|in te laten gaan"
    r"|van start|start|starten|begint|beginnen|begin|ingangsdatum(?: is)?|startdatum(?: is)?)"
    r"(?:\s+(?:op|per|vanaf|in|is))?)\s+(?:\w+dag\s+)?$",
    re.IGNORECASE,
)
_BEGUN = re.compile(
    r"\s+(?:in werking|van start|in te (?:laten )?gaan|te (?:laten )?(?:beginnen|starten|ingaan))\b", re.IGNORECASE
)  # behind the date: "op 1 mei 2027 in werking te laten treden"
_BEGINNING = re.compile(r"[\s:|–-]+(?:de\s+|het\s+)?(?:start|begin|aanvang|ingang|opening)\b", re.IGNORECASE)
_LABELLED = re.compile(r"\s*[:–][ \t]*(?=\w)")  # "15 mei 2027: opening van de hal", in a planning
_RANGE = re.compile(r"\b(?:van|tussen)\s+(?:\w+dag\s+)?$", re.IGNORECASE)
_ENDS = re.compile(
    r"\b(?:tot(?: en met| uiterlijk)?|t/m|uiterlijk|eindigt (?:op|per)|loopt af (?:op|per)|vervalt (?:op|per)"
    r"|vóór|einddatum(?: is)?)\s+(?:\w+dag\s+)?$",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\b(?:in te trekken|ingetrokken|vervalt|vervallen|eindigt|eindigen|beëindig\w*|op te zeggen)\b", re.IGNORECASE
)
_EVENT = re.compile(
    r"\b(?:de|het)\s+(\w+(?:avond|middag|bijeenkomst|markt|opening|feest|vergadering|dag|schouw|excursie|overleg))\b",
    re.IGNORECASE,
)
_TRIAL, _NEAR_MONTHS = frozenset({"proef", "nieuw", "nieuwe"}), 4
_CLAUSE = re.compile(r"[,;:()]|\.\s|\n| en (?=(?:de|het|een|wij|daarna|dan)\b)")
_OTHER_TIME = re.compile(
    r"\b(?:oude|nieuwe?|huidige|vorige?|eerder|eerdere|verlengd|voortzett\w*|destijds|tweede|derde|vervolg\w*|opnieuw"
    r"|jaarlijks|elk|elke|voormalig\w*|aanvankelijk|oorspronkelijk\w*|fase|tussentijds\w*|proef\w*"
    r"|concept\w*|ontwerp\w*|voorlopig\w*)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_VAGUE = among(
    "gemeente college raad besluit besluiten voorstel datum jaar jaren week weken maand dagen dag wordt worden"
    " vindt plaats gaat begint start eindigt vanaf ingang werking tijdens uiterlijk eerste laatste begin einde"
    " eind medio burgemeester wethouder politie driehoek provincie officier bestuur stellen stelt gesteld nemen"
    " neemt genomen nieuw nieuwe plan kosten inwoners bewoners informeren geinformeerd"
) | frozenset(MONTHS)
_NEXT, _LONGER = "aansluit", "verleng"
_STEM = 5  # letters that two words share
_BEGIN, _FROM, _END, _POINT = "begin", "from", "end", "point"
_NEEDED = {_BEGIN: 1, _FROM: 1, _END: 1, _POINT: 2}
_SHARE_OF_YEARS = 0.5  # where the dates are one or more whole years apart
_SHARE = 0.4  # of the stems beside the date that says less
_SHARE_MIXED = 0.4  # of all stems beside a beginning and a date on which something happens
_MOST = 2  # remarks a text
_EVALUATION = "evalu"


@dataclass(frozen=True, slots=True)
class _Moment:
    """A month, or a day of it (0 when none is named), with what it is and what is said to happen."""

    year: int
    month: int
    day: int
    role: str
    stems: frozenset[str]
    phase: frozenset[str]
    events: frozenset[str]
    section: int
    span: Span

    def clashes(self, other: _Moment) -> bool:
        """Whether both cannot be true of one event."""
        if (self.year, self.month) != (other.year, other.month):
            return True
        return bool(self.day and other.day and self.day != other.day)


class ConflictingDates:
    """At most two hints, in papers of a known kind."""

    name = "conflicting-dates"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults on the later place."""
        if template_of(text) is None:
            return
        moments = list(_moments(text))
        yield from _early(moments)
        yield from _not_next(moments)
        told: set[tuple[int, ...]] = set()
        for one, other in combinations(moments, 2):
            key = tuple(sorted((one.span.start, other.span.start)))
            if _one_event(one, other) and len(told) < _MOST and not any(set(key) & set(seen) for seen in told):
                told.add(key)
                shown = (("one", _shown(one)), ("other", _shown(other)))
                yield Fault("two-dates", other.span, Severity.HINT, values=shown)


def _early(moments: list[_Moment]) -> Iterator[Fault]:
    """An evaluation before anything has begun."""
    begins = [moment for moment in moments if moment.role == _BEGIN and _EVALUATION not in moment.stems]
    for moment in moments:
        first = min(begins, key=lambda one: (one.year, one.month), default=None)
        evaluated = _EVALUATION in moment.stems and moment.role != _BEGIN and not moment.phase
        if first and evaluated and (moment.year, moment.month) < (first.year, first.month):
            yield Fault("early", moment.span, Severity.HINT, values=(("one", _shown(first)), ("other", _shown(moment))))


def _not_next(moments: list[_Moment]) -> Iterator[Fault]:
    """What begins right after something else ("aansluitend") on another day than after any end."""
    ends = [date(one.year, one.month, one.day) for one in moments if one.role == _END and one.day]
    for moment in moments:
        if ends and moment.day and any(stem.startswith(_NEXT) for stem in moment.stems):
            begins = date(moment.year, moment.month, moment.day)
            if all(abs((begins - end).days) > 1 for end in ends):
                shown = f"{ends[-1].day} {MONTHS[ends[-1].month - 1]} {ends[-1].year}"
                yield Fault("two-dates", moment.span, Severity.HINT, values=(("one", shown), ("other", _shown(moment))))


def _one_event(one: _Moment, other: _Moment) -> bool:
    mixed = {one.role, other.role} == {_BEGIN, _POINT}  # "met ingang van 4 mei", "verhuist op 18 mei"
    if not (mixed or one.role == other.role) or one.section == other.section:
        return False
    if not _same_phase(one, other) or not one.clashes(other):
        return False
    if one.day and other.day and one.role == _POINT and one.events & other.events:
        return True  # "de inloopavond is op 4 mei", "op 11 mei houden wij de inloopavond"
    shared = len(_shared(one.stems, other.stems))
    years_apart = (one.month, one.day) == (other.month, other.day)  # the same day again: mostly the end of a period
    if years_apart and (_LONGER in one.stems) != (_LONGER in other.stems):
        return False  # "te verlengen tot 1 mei 2028", "loopt tot 1 mei 2026"
    share = _SHARE_OF_YEARS if years_apart else _SHARE
    if mixed:
        return bool(one.day and other.day) and shared >= max(
            _NEEDED[_POINT], _SHARE_MIXED * len(one.stems | other.stems)
        )
    return shared >= max(_NEEDED[one.role], share * min(len(one.stems), len(other.stems)))


def _same_phase(one: _Moment, other: _Moment) -> bool:
    """Whether both are of one phase; a trial and what is new in it begin together."""
    apart = abs((one.year - other.year) * 12 + one.month - other.month)
    if one.role == _BEGIN and apart <= _NEAR_MONTHS:
        return one.phase - _TRIAL == other.phase - _TRIAL
    return one.phase == other.phase


def _shared(one: frozenset[str], other: frozenset[str]) -> set[str]:
    """Stems in common; the last part of a compound will do: "verbod", "afsteekverbod"."""
    return {
        stem for stem in one for near in other if stem == near or (len(stem) >= _STEM and near.endswith(stem))
        or (len(near) >= _STEM and stem.endswith(near))
    }  # fmt: skip


def _moments(text: CheckedText) -> Iterator[_Moment]:
    starts = [part.heading.start for part in parts(text, template_of(text))]
    for block in text.document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.TABLE_ROW):
            continue
        found = list(_WHEN.finditer(text.text, block.span.start, block.span.end))
        years = [int(one["year"]) if one["year"] else 0 for one in found]
        for number, one in enumerate(found):
            year = years[number] or next((later for later in years[number + 1 : number + 2] if later), 0)
            clause = _clause(text.text, block.span, one)
            if year:
                yield _moment(text.text, one, year, bisect_right(starts, one.start()), clause)


def _moment(text: str, found: re.Match[str], year: int, section: int, clause: Span) -> _Moment:
    before = text[clause.start : found.start()]
    cues = ((_BEGIN, _BEGINS), (_FROM, _RANGE), (_END, _ENDS))
    labelled = not _WORD.search(before) and _BEGINNING.match(text, found.end())
    told = _BEGIN if labelled or _BEGUN.match(text, found.end()) else _POINT
    role = next((name for name, cue in cues if cue.search(before)), told)
    if role == _BEGIN and _STOPS.search(text, clause.start, clause.end):
        role = _END
    words = _WORD.findall(text[clause.start : clause.end].lower())
    stems = frozenset(_stem(word) for word in words if word not in _VAGUE | CLOSED)
    phase = frozenset(word.group().lower() for word in _OTHER_TIME.finditer(text, clause.start, clause.end))
    month = MONTHS.index(found["month"].lower()) + 1
    events = frozenset(event.lower() for event in _EVENT.findall(text, clause.start, clause.end))
    day = int(found["day"] or 0)
    return _Moment(year, month, day, role, stems, phase, events, section, Span(*found.span()))


def _clause(text: str, block: Span, found: re.Match[str]) -> Span:
    """The words around a date up to the nearest comma, stop or "en de"; a range of dates is not cut."""
    edges = [edge.end() for edge in _CLAUSE.finditer(text, block.start, found.start())]
    label = None if _WORD.search(text, block.start, found.start()) else _LABELLED.match(text, found.end(), block.end)
    after = _CLAUSE.search(text, label.end() if label else found.end(), block.end)
    start = edges[-1] if edges else block.start
    words = text[start : found.start()].strip()
    if edges and (not _WORD.search(words) or _BEGINS.match(f"{words} ")):
        start = edges[-2] if len(edges) > 1 else block.start  # "een verbod in te stellen, met ingang van 1 mei"
    return Span(start, after.start() if after else block.end)


def _stem(word: str) -> str:
    """Without what verbs and nouns add: opgeleverd and oplevering are both "oplever"."""
    bare = re.sub(r"^(aan|af|bij|door|in|na|om|op|over|toe|uit|vast|voor|weg)ge(?=\w{3})", r"\1", word)
    bare = re.sub(r"^ge(?=\w{4})", "", bare)
    bare = re.sub(r"(?:ingen|ing|aties|atie|eren|eerd|eert|en|t|d|e|s)$", "", bare.replace("ë", "e"))
    return re.sub(r"(\w)\1$", r"\1", bare)


def _shown(moment: _Moment) -> str:
    day = f"{moment.day} " if moment.day else ""
    return f"{day}{MONTHS[moment.month - 1]} {moment.year}"
