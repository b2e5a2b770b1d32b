"""Guesses the date of a paper, and the years it is about.

The date: the one that the first page gives as its own ("Datum:", "vastgesteld op"), else one in the file name, the
title or the first lines, else a year in the name or the title, else a date or a year that the first page names, else
when the file was saved. Years: that of the date, and those in the name and the title, of which
"2025-2028" stands for four.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from indexing.describing.paper import Paper
from indexing.dutch import fold

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb february",
            "maart mrt mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "augustus aug august",
            "september sept sep",
            "oktober okt october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?:19[5-9]|20[0-4])\d"
_DATE = re.compile(
    rf"(?<!\d)(?:(?P<d1>\d{{1,2}})[ .-]+(?P<m1>{_MONTH})\.?[ .-]+(?P<y1>{_YEAR})"
    rf"|(?P<y2>{_YEAR})[-_. ]?(?P<m2>0[1-9]|1[0-2])[-_. ]?(?P<d2>0[1-9]|[12]\d|3[01])(?!\d)"
    rf"|(?P<d3>\d{{1,2}})[-/.](?P<m3>\d{{1,2}})[-/.](?P<y3>{_YEAR})"
    rf"|(?P<m4>{_MONTH})\.?[ -]+(?P<y4>{_YEAR})(?=[\s.|,)]*(?:\n|$)))(?!\d)",
    re.MULTILINE,
)
_OWN = re.compile(
    r"(?:\bdatum(?:\s+(?!van\b|ontvangst)\w+)?\s*[:|]|\bdatum\s{2,}|\bd\.?d\.?\s|\bvastgesteld\b|\bvast op\b"
    r"|\bgeldig vanaf\b|\binwerkingtreding\b|\bin werking\b|\bbesluit van\b|\bversie\b|\bsent:|\bdate:|\bverzonden\b"
    r"|\bvergadering van\b|\bbijgewerkt\b|\bstand per\b|\bpeildatum\b)"
)
_REACH = 90  # characters behind such a word
_SPAN = re.compile(rf"(?<!\d)({_YEAR})\s?(?:-|–|/|t/m|tot en met)\s?({_YEAR}|\d\d)(?!\d)")
_ONE_YEAR = re.compile(rf"(?<![\d.,-])({_YEAR})(?![\d]|[.,]\d)")
_LONGEST_SPAN = 12  # years


def guess_date(paper: Paper) -> str:
    """The date as far as it is known: "2026-03-12", "2026-03", "2026" or ""."""
    first_page = fold(paper.first_page)
    named = fold(f"{paper.stem}\n{paper.title}")
    years = set(_years_in(named))
    ways = (
        (dated for dated in _own_dates(first_page) if _fits(dated, years)),
        _full_first([*_dates(named), *(dated for dated in _dates(fold(paper.top)) if _fits(dated, years))]),
        map(str, sorted(years)),
        _dates(first_page),
        (str(year) for year, _ in Counter(_years_in(first_page)).most_common(1)),
        iter([paper.saved]),
    )
    return next((found for way in ways for found in way if found), "")


def guess_years(paper: Paper, dated: str) -> tuple[int, ...]:
    """The years that a paper is from or about, in order; `dated` is its date."""
    years = set(_years_in(fold(f"{paper.stem}\n{paper.title}")))
    if dated:
        years.add(int(dated[:4]))
    return tuple(sorted(years))


def partial_date(text: str) -> bool:
    """Whether `text` is a date as this module writes them."""
    if not re.fullmatch(rf"{_YEAR}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?", text):
        return False
    return len(text) < len("2026-03-12") or _is_day(text)


def _fits(dated: str, years: set[int]) -> bool:
    """Whether a paper whose title names `years` can be of a date: it is made shortly before, in, or after them."""
    return not years or min(years) - 2 <= int(dated[:4]) <= max(years) + 1


def _own_dates(text: str) -> Iterator[str]:
    """Dates right behind a word that says whose they are; the first wins, a full one before a month."""
    found = [dated for own in _OWN.finditer(text) for dated in [*_dates(text[own.end() : own.end() + _REACH])][:1]]
    yield from _full_first(found)


def _full_first(dates: Sequence[str]) -> list[str]:
    return sorted(dates, key=lambda each: len(each) < len("2026-03-12"))


def _dates(text: str) -> Iterator[str]:
    for found in _DATE.finditer(text):
        groups = {name[0]: value for name, value in found.groupdict().items() if value}
        month = _MONTHS.get(groups["m"]) or int(groups["m"])
        dated = f"{groups['y']}-{month:02d}" + (f"-{int(groups['d']):02d}" if "d" in groups else "")
        if partial_date(dated):
            yield dated


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _years_in(text: str) -> Iterator[int]:
    """The years a text names, those of a span each."""
    for found in _SPAN.finditer(text):
        first, last = int(found[1]), int(found[2]) if len(found[2]) == 4 else int(found[1][:2] + found[2])
        if first < last <= first + _LONGEST_SPAN:
            yield from range(first, last + 1)
    for found in _ONE_YEAR.finditer(_DATE.sub(lambda match: match["y1"] or match["y4"] or "", text)):
        yield int(found[1])
