"""Columns of dates of birth without a head: dates that lie years apart or years back, in rows that name people."""

from __future__ import annotations

from collections.abc import Iterator

from privacy.recognizers.base import LIKELY, Match
from privacy.recognizers.date_columns import is_headed
from privacy.recognizers.dates import DATE, year_of
from privacy.recognizers.view import USUAL_YEAR, names_someone, newest_year
from privacy.tables import Grid


def births_of(text: str, low: str, grid: Grid) -> Iterator[Match]:
    """The dates of a column that lie years apart, in rows that name people: those of a list without heads."""
    dates = [(row, index, DATE.fullmatch(low, *cell)) for row in grid for index, cell in enumerate(row.cells)]
    known = [(row, index, date) for row, index, date in dates if date is not None]
    newest = newest_year(text, 0)
    for column in {index for _, index, _ in known if not is_headed(low, grid, index)}:
        mine = [(row, date) for row, index, date in known if index == column]
        years = [year_of(date[0]) for _, date in mine]
        if _are_births(years, newest):
            named = sum(names_someone(text, row.cells[0].start, row.cells[-1].end) for row, _ in mine)
            if named * 2 > len(mine):
                yield from (Match(*date.span(), LIKELY) for _, date in mine)


def _are_births(years: list[int], newest: int) -> bool:
    """Whether dates of these years in one column are of birth: years apart, or all years back."""
    spread = max(years) - min(years)
    if spread >= _SPREAD and min(years) <= newest - _ADULT:
        return True
    now = newest if newest > max(years) else max(newest, USUAL_YEAR)
    return len(years) > 1 and max(years) <= now - _SCHOOL and (newest > max(years) or spread >= _SPREAD_OF_YOUTH)


_SPREAD_OF_YOUTH = 3
_SPREAD = 6
_ADULT = 16
_SCHOOL = 8
"""Years back at which no date of a list of people is one of something that happens now."""
