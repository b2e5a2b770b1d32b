"""Figures of a Dutch sentence in one form, so that "7 dagen", "zeven dagen" and "een week" are the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from assistant.answering.llm.support.numerals import ORDINALS, number_words
from assistant.answering.values import MONTHS
from indexing import Span
from privacy import PLACEHOLDER


class FigureKind(StrEnum):
    """Figures of one kind may be compared, and mistaken for each other."""

    DATE = "date"
    YEAR = "year"
    TIME = "time"
    WEEKDAY = "weekday"
    MONEY = "money"
    SHARE = "share"
    ORDINAL = "ordinal"
    ARTICLE = "article"
    DURATION = "duration"
    RHYTHM = "rhythm"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and where it stands; equal `value` (of one kind) means the same, however it is written."""

    kind: FigureKind
    value: str
    span: Span


_DAYS = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
_UNITS = {
    "seconde": ("s", 1),
    "minuut": ("s", 60),
    "minuten": ("s", 60),
    "uur": ("s", 3600),
    "uren": ("s", 3600),
    "etmaal": ("s", 86400),
    "etmalen": ("s", 86400),
    "dag": ("d", 1),
    "week": ("d", 7),
    "weken": ("d", 7),
    "maand": ("m", 1),
    "kwartaal": ("m", 3),
    "kwartalen": ("m", 3),
    "jaar": ("m", 12),
    "jaren": ("m", 12),
    "werkdag": ("w", 1),
}
_UNIT = (
    r"(?:seconden?|minuten|minuut|uur|uren|etmaal|etmalen|(?:werk)?dag(?:en)?|week|weken|maand(?:en)?|kwarta(?:al|len)"
    r"|jaar|jaren)"
)
_CLOCK_FOLLOWS = r"(?=\s?uur|\s?u\b|\s(?:tot|en|-|–)\s\d{1,2}[.:]\d\d\s?uur)"
_PERIODS = {"uur": "uur", "dag": "dag", "week": "week", "maand": "maand", "kwartaal": "kwartaal", "jaar": "jaar"}
_RHYTHMS = {"dagelijks": "dag", "wekelijks": "week", "maandelijks": "maand", "jaarlijks": "jaar"}
_SHARES = {"de helft": "50", "een kwart": "25", "driekwart": "75", "een derde": "33", "twee derde": "67"}
_SCALES = {"duizend": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9}

_DIGITS = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_WORD_NUMBER = r"[a-zéë]*(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend)"
_NUMBER = rf"(?:(?:{_DIGITS})(?![\w])|\b(?:{_WORD_NUMBER})\b)"
_SCALE = r"(?:\s?(?P<{0}>duizend|miljoen|mln|miljard|mld)\b\.?)?"
_FOLDS = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien"
_ORDINAL = "|".join(ORDINALS)

_PATTERN = re.compile(
    rf"""
    (?P<skip>{PLACEHOLDER.pattern.replace("?P<type>", "?:").replace("?P<number>", "?:")})
  | (?P<article>\b(?:artikel(?:en)?|art\.|lid|paragraaf|hoofdstuk|bijlage|actie|maatregel)\s(?P<ref>\d[\w.:]*\w|\d))
  | (?P<date>\b(?P<day>\d{{1,2}})(?:e|ste|de)?\s(?P<month>{MONTHS})(?:\s(?P<dyear>(?:19|20)\d\d))?\b)
  | (?P<ndate>\b(?P<nday>\d{{1,2}})[-/.](?P<nmonth>0?[1-9]|1[0-2])[-/.](?P<nyear>(?:19|20)\d\d)\b)
  | (?P<mdate>\b(?P<mmonth>{MONTHS})(?:\s(?P<myear>(?:19|20)\d\d))?\b)
  | (?P<time>(?<![\d.,])(?P<hour>[01]?\d|2[0-4])[.:](?P<minute>[0-5]\d){_CLOCK_FOLLOWS}
            |\b(?P<oclock>\d{{1,2}}):(?P<past>[0-5]\d)\b)
  | (?P<weekday>\b(?:{_DAYS})(?=s?\b|avond|nacht|ochtend|middag|morgen))
  | (?P<money>€\s?(?P<euros>{_DIGITS}){_SCALE.format("escale")}
             |(?P<words>{_NUMBER}){_SCALE.format("wscale")}\s?(?:euro|EUR)\b)
  | (?P<share>(?P<percent>{_NUMBER})\s?(?:%|procent\b)
             |\b(?P<part>de\shelft|een\skwart|driekwart|een\sderde|twee\sderde)\b)
  | (?P<ordinal>\b(?P<nth>\d{{1,2}})(?:e|de|ste)\b|\b(?P<wnth>{_ORDINAL})\b
               |\b(?P<first>eerste)\s(?=kwartaal|helft|halfjaar|lid\b))
  | (?P<rhythm>\b(?:per|elke?|iedere?)\s(?P<every>uur|dag|week|maand|kwartaal|jaar)\b
              |\b(?P<ly>dagelijks|wekelijks|maandelijks|jaarlijks)e?\b)
  | (?P<duration>(?P<count>{_NUMBER}|\been|\béén)[\s-](?P<unit>{_UNIT})\b)
  | (?P<times>\b(?P<fold>{_FOLDS})maal\b)
  | (?P<one>\b(?:één|eén)\b)
  | (?P<year>(?<![\w.,])(?:19|20)\d\d(?![\w]|[.,]\d))
  | (?P<number>(?<![\w])(?P<plain>{_NUMBER}){_SCALE.format("nscale")})
    """,
    re.VERBOSE | re.IGNORECASE,
)


def figures_in(text: str) -> tuple[Figure, ...]:
    """The figures of `text`, in order; each character belongs to one at most."""
    return tuple(_figures(text))


def _figures(text: str) -> Iterator[Figure]:
    for found in _PATTERN.finditer(text):
        kind = next((kind for kind in _READ if found.group(kind)), None)
        if kind is None:
            continue
        read = _READ[kind][1](found)
        if read is not None:
            yield Figure(_READ[kind][0], read, Span(found.start(), found.end()))


def same_date(one: str, other: str) -> bool:
    """Whether two dates or years may be the same: what one of them leaves out does not count."""
    parts = zip(_parts(one), _parts(other), strict=True)
    return all(not a or not b or a == b for a, b in parts)


def _parts(value: str) -> tuple[str, str, str]:
    year, month, day = [*value.split("-"), "", ""][:3]
    return year, month, day


def _date(year: str | None, month: int, day: str | None) -> str:
    return f"{year or ''}-{month}-{int(day) if day else ''}"


def _month(name: str) -> int:
    return MONTHS.split("|").index(name.lower()) + 1


def _count(text: str, scale: str | None = None) -> str | None:
    lowered = text.lower().replace("é", "e").replace("ë", "e")
    if lowered[0].isdigit():
        number = Decimal(lowered.replace(".", "").replace(",", "."))
    elif lowered in number_words():
        number = Decimal(number_words()[lowered])
    else:
        return None
    number *= Decimal(10) ** _SCALES.get((scale or "").lower(), 0)
    return format(number.normalize(), "f")


def _money(found: re.Match[str]) -> str | None:
    return _count(found["euros"] or found["words"], found["escale"] or found["wscale"])


def _share(found: re.Match[str]) -> str | None:
    return _SHARES[" ".join(found["part"].lower().split())] if found["part"] else _count(found["percent"])


def _ordinal(found: re.Match[str]) -> str:
    return "1" if found["first"] else str(int(found["nth"])) if found["nth"] else str(ORDINALS[found["wnth"].lower()])


def _time(found: re.Match[str]) -> str:
    hour, minute = (found["hour"], found["minute"]) if found["hour"] else (found["oclock"], found["past"])
    return str(60 * int(hour) + int(minute))


def _rhythm(found: re.Match[str]) -> str:
    return _RHYTHMS[found["ly"].lower()] if found["ly"] else _PERIODS[found["every"].lower()]


def _duration(found: re.Match[str]) -> str | None:
    written = found["count"].lower()
    count = "1" if written in {"een", "één"} else _count(written)
    if count is None:
        return None
    unit = found["unit"].lower()
    base, size = _UNITS.get(unit) or _UNITS.get(unit.removesuffix("en")) or _UNITS[unit.removesuffix("n")]
    return f"{format((Decimal(count) * size).normalize(), 'f')}{base}"


_READ: dict[str, tuple[FigureKind, Callable[[re.Match[str]], str | None]]] = {
    "article": (FigureKind.ARTICLE, lambda found: found["ref"].lower()),
    "date": (FigureKind.DATE, lambda found: _date(found["dyear"], _month(found["month"]), found["day"])),
    "ndate": (FigureKind.DATE, lambda found: _date(found["nyear"], int(found["nmonth"]), found["nday"])),
    "mdate": (FigureKind.DATE, lambda found: _date(found["myear"], _month(found["mmonth"]), None)),
    "time": (FigureKind.TIME, _time),
    "weekday": (FigureKind.WEEKDAY, lambda found: found["weekday"].lower()),
    "money": (FigureKind.MONEY, _money),
    "share": (FigureKind.SHARE, _share),
    "ordinal": (FigureKind.ORDINAL, _ordinal),
    "rhythm": (FigureKind.RHYTHM, _rhythm),
    "duration": (FigureKind.DURATION, _duration),
    "year": (FigureKind.YEAR, lambda found: found["year"]),
    "times": (FigureKind.NUMBER, lambda found: _count(found["fold"]) or "1"),
    "one": (FigureKind.NUMBER, lambda _: "1"),
    "number": (FigureKind.NUMBER, lambda found: _count(found["plain"], found["nscale"])),
}
