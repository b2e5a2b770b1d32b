"""Typed values in Dutch text: amounts of money, shares, dates, periods, durations, articles, numbers.

Each character belongs to one value at most; the more telling kind wins ("1 juli 2022" is a date, not
three numbers).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from assistant.answering.terms import REMEMBERED


class ValueKind(StrEnum):
    """What a value counts or names."""

    MONEY = "money"
    SHARE = "share"
    DATE = "date"
    YEAR = "year"
    DURATION = "duration"
    FREQUENCY = "frequency"
    TIME = "time"
    VAGUE = "vague"
    HABIT = "habit"
    MEASURE = "measure"
    ARTICLE = "article"
    REFERENCE = "reference"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Value:
    """Characters `start` to `end` of the text hold a value of this kind."""

    kind: ValueKind
    start: int
    end: int


MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_WORDS = (
    "één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien"
    "|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
    "|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
    "|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd|(?:twee|drie|vier|vijf|tien)?duizend|anderhalf|anderhalve"
)
_TIMES_WORDS = (
    "eenmaal|tweemaal|driemaal|viermaal|maandelijks|wekelijks|jaarlijks|dagelijks|tweewekelijks|halfjaarlijks"
)
_DIGITS = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_ONE = rf"(?:(?:{_DIGITS})(?![\w])|\b(?:{_WORDS})\b)"
_RANGE = rf"{_ONE}(?:(?:[-–—/]|\s[-–—]\s|\s(?:à|a|tot(?: en met| wel)?|t/m|of)\s){_ONE})?"
_SCALE = r"(?:\s?(?:miljoen|miljard|duizend|mln\.?|mld\.?|k)\b)"
_YEAR = r"(?:19|20)\d\d"
_SEASON = r"(?:begin|medio|eind|halverwege|voorjaar|zomer|najaar|winter|lente|herfst)"
_QUARTER = r"(?:eerste|tweede|derde|vierde|1e|2e|3e|4e|2de)\s(?:kwartaal|helft|halfjaar|half jaar)"
_TIME_UNIT = (
    r"(?:seconden?|minuten|minuut|uur|uren|etma(?:al|len)|(?:werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren)"
)
_MEASURE = (
    r"(?:(?:vierkante |kubieke )?meter|centimeter|kilometer|millimeter|hectare|liter|kilo(?:gram)?|ton|graden|decibel"
    r"|dB(?:\(A\))?|cm|km|mm|m[²2³3]|kg)"
)
_CLOCK = r"(?<![\d.,])(?:[01]?\d|2[0-4])[.:][0-5]\d(?:\suur)?"
_MULTIPLIED = r"(?:ver(?:dubbel|drievoudig|viervoudig|vijfvoudig|tienvoudig)|gehalveer|halveer)\w*"
_EVERY = (
    r"\b(?:eens|elke?|iedere?|één keer|een keer) (?:in de |per )?(?:\w+ )?"
    r"(?:dag|week|weken|maand|maanden|kwartaal|jaar)\b"
)
_PATTERNS: tuple[tuple[ValueKind, str], ...] = (
    (
        ValueKind.ARTICLE,
        r"\b(?:artikel(?:en)?|art\.)\s?\d+(?:[.:]\d+)*[a-z]*(?:,?\s(?:(?:eerste|tweede|derde)\s)?lid(?:\s\d+)?)?",
    ),
    (ValueKind.TIME, rf"{_CLOCK}(?:\s?(?:-|–|tot|en)\s?{_CLOCK})?\suur\b"),
    (ValueKind.MONEY, rf"€\s?-?{_RANGE}{_SCALE}?(?:,-)?"),
    (ValueKind.MONEY, rf"{_RANGE}{_SCALE}?\s?(?:euro|EUR)\b"),
    (ValueKind.SHARE, rf"{_RANGE}\s?(?:%|procent\b)(?:\s?(?:-|–|tot)\s?{_ONE}\s?%)?"),
    (ValueKind.SHARE, r"\b(?:een derde|twee derde|een kwart|driekwart|(?<!\bop )de helft|iets meer dan de helft)\b"),
    (ValueKind.DATE, rf"\b(?:\d{{1,2}}(?:e|ste|de)?\s)?(?:{MONTHS})(?:\s{_YEAR})?\b"),
    (ValueKind.DATE, rf"\b\d{{1,2}}[-/.]\d{{1,2}}[-/.]{_YEAR}\b"),
    (ValueKind.DATE, r"\bweek\s\d{1,2}\b"),
    (ValueKind.DATE, r"\b(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|avond(?:en)?|middag|ochtend)?\b(?!,?\s\d)"),
    (ValueKind.DATE, rf"\b(?:{_QUARTER}(?:\svan)?(?:\s{_YEAR})?|{_SEASON}(?:\svan)?\s{_YEAR}|de jaren '\d0)"),
    (ValueKind.YEAR, rf"\b{_YEAR}(?:\s?(?:-|–|/|t/m|tot en met)\s?(?:{_YEAR}|\d\d))?\b(?![.,]\d)"),
    (ValueKind.FREQUENCY, _EVERY),
    (ValueKind.FREQUENCY, rf"\b{_MULTIPLIED}(?:\s(?:of|tot)\s{_MULTIPLIED})?"),
    (ValueKind.FREQUENCY, rf"{_RANGE}\s(?:keer|maal)\b(?:\sper\s(?:dag|week|maand|kwartaal|jaar)\b)?"),
    (
        ValueKind.FREQUENCY,
        rf"{_RANGE}\s(?!uur|dagen|weken)\w+\sper\s(?:dag|week|maand|kwartaal|jaar)\b|\b(?:{_TIMES_WORDS})\b(?:\sper\s\w+)?",
    ),
    (ValueKind.DURATION, rf"{_RANGE}[\s-]?{_TIME_UNIT}\b(?:\sper\s(?:dag|week|maand|jaar))?"),
    (ValueKind.DURATION, r"\b(?:een|half|drie) (?:half\s?uur|halfuur|half\s?jaar|halfjaar|kwartier)\b"),
    (ValueKind.MEASURE, rf"{_RANGE}[\s-]?{_MEASURE}(?!\w)"),
    (ValueKind.DATE, r"\b(?:in|dit|komend|vorig|volgend)\s(?:het\s|de\s)?(?:voorjaar|najaar|zomer|winter)\b"),
    (
        ValueKind.VAGUE,
        r"\b(?:een )?(?:lange|korte|langere|kortere|onbepaalde|beperkte)\s\w*(?:periode|tijd|duur|termijn)\b",
    ),
    (
        ValueKind.VAGUE,
        r"\b(?:zo spoedig mogelijk|zo snel mogelijk|onmiddellijk|direct na\w*|continu)\b",
    ),
    (ValueKind.HABIT, r"\b(?:regelmatig|periodiek|doorlopend|met regelmaat)\b"),
    (ValueKind.REFERENCE, r"\b(?:\d{1,2}|[IVX]+)\.(?:\d{1,2}|[a-z])(?:\.\d{1,2})*\.?(?![\w])"),
    (ValueKind.NUMBER, rf"(?<![\w.,-])[-–]?{_RANGE}{_SCALE}?"),
)
_ANY = re.compile("|".join(f"(?P<v{index}>{pattern})" for index, (_, pattern) in enumerate(_PATTERNS)), re.IGNORECASE)
_WORK = re.compile(rf"\([^()]{{3,120}},\s{_YEAR}(?::\s?[\d, -]+)?(?:;[^()]*)?\)|\be\.a\.,?\s\(?{_YEAR}\)?")
"""Works as they are referred to: "(Pro Facto, 2024: 15)", "Jansen e.a. (2022)"."""
_PAGE_BEHIND = re.compile(r":\s?(?:p\.\s?)?\d")
"""What stands behind the year of a work that is referred to: "(2021: p. 13)"."""
_REFERRING = re.compile(
    r"(?:\b(?:hoofdstuk|paragraaf|bijlage|tabel|figuur|actie|interview|respondent|noot|nr\.|lid|p\.|pp\.|pagina|artikel)\s?|\["
    r"|\b(?:groep|groepen|klas|klassen|fase|stap)\s(?:\d+\s(?:en|t/m|of)\s)?)$",
    re.IGNORECASE,
)
_TIMES = re.compile(r"(?<!\d)(?<!\d\s)[x×]\s?$")
"""What makes an amount the unit of others: "bedragen x € 1.000"."""
_IN_A_WORD = re.compile(r"\)[a-zà-ÿ]")
"""What stands behind a figure that is part of a word: "(twee)wekelijks"."""

_OF_A_LAW = re.compile(r"\w*(?i:wet|wetboek|verordening|reglement|code|convenant|monitor)\s(?:[A-Z]\w+\s)?$")
"""What a year behind it belongs to, as to a name: "Wegenverkeerswet 1994"."""


@lru_cache(maxsize=REMEMBERED)
def find_values(text: str) -> tuple[Value, ...]:
    """The values in `text`, in order. Numbers that only point (chapter 3, interview 12) are references."""
    return tuple(_value(text, found) for found in _ANY.finditer(text))


def _value(text: str, found: re.Match[str]) -> Value:
    name = found.lastgroup or "v0"
    kind = _PATTERNS[int(name[1:])][0]
    if kind in (ValueKind.NUMBER, ValueKind.YEAR) and _REFERRING.search(
        text, max(0, found.start() - 14), found.start()
    ):
        kind = ValueKind.REFERENCE
    if kind in (ValueKind.MONEY, ValueKind.NUMBER) and _TIMES.search(text, max(0, found.start() - 3), found.start()):
        kind = ValueKind.REFERENCE
    if kind is ValueKind.NUMBER and _IN_A_WORD.match(text, found.end()):
        kind = ValueKind.REFERENCE
    if kind is ValueKind.YEAR and _PAGE_BEHIND.match(text, found.end()):
        kind = ValueKind.REFERENCE
    if kind is ValueKind.YEAR and _OF_A_LAW.search(text[max(0, found.start() - 60) : found.start()]):
        kind = ValueKind.REFERENCE
    return Value(kind, found.start(), found.end())


def years(text: str) -> frozenset[str]:
    """All years named in `text`, also inside dates and ranges, but not those of a work that is referred to."""
    return frozenset(re.findall(rf"(?<!\d){_YEAR}(?!\d)", _WORK.sub("", text)))
