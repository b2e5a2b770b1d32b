"""Number plates in a column without a head: cells with a plate as people type it (`g 123 kb`), in rows of people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.recognizers.base import LIKELY, Match
from privacy.recognizers.side_codes import SIDE_CODES
from privacy.recognizers.view import lowered, names_someone
from privacy.tables import CellSpan, Grid, grids

_LETTERS = "[bcdfghjklmnprstvwxyz]"
"""Those of plates since 1978; with vowels a cell may be words."""
_GROUPED = re.compile(
    r"[a-z]{1,4}[ .–-]?\d{1,5}[ .–-]?[a-z]{0,3}|\d{1,4}[ .–-]?[a-z]{1,3}[ .–-]?\d{0,4}|"
    r"[a-z]{1,3}[ -][a-z]{1,2}[ -]\d{1,4}"
)
"""A plate of any country."""
_UNIT = re.compile(r"(?:stk|kg|km|cm|mm|st|hrs|pnt|dgn|mnd|wk|jr|mrt|bldz|nr)(?![a-z])")
_SPACES = re.compile(r"[ ./·•–-]{1,3}")
_LONGEST, _SHORTEST = 12, 5


def _form(code: str) -> str:
    """A pattern of a side code whose groups may have one separator between them."""
    return r" ?".join(f"{_LETTERS if part[0] == 'X' else r'[0-9]'}{{{len(part)}}}" for part in code.split("-"))


_PLATE = re.compile("|".join(map(_form, SIDE_CODES)))


def find_plate_cells(text: str) -> Iterator[Match]:
    """The plates of columns that hold a Dutch one, in rows that name somebody; with it those of other countries."""
    low = lowered(text)
    for grid in grids(text):
        for column in sorted(_columns(low, grid)):
            for row in grid:
                if column < len(row.cells) and _is_any(low, row.cells[column]) and _is_someones(text, row.cells):
                    yield Match(*row.cells[column], LIKELY)


def _columns(low: str, grid: Grid) -> set[int]:
    return {
        index
        for row in grid
        if len(row.cells) > 2
        for index, cell in enumerate(row.cells)
        if _SHORTEST <= cell.end - cell.start <= _LONGEST and _is_dutch(low[cell.start : cell.end])
    }


def _is_dutch(value: str) -> bool:
    return _PLATE.fullmatch(_SPACES.sub(" ", value)) is not None and _UNIT.search(value) is None


def _is_any(low: str, cell: CellSpan) -> bool:
    value = low[cell.start : cell.end]
    mixed = sum(map(str.isdigit, value)) > 1 and any(map(str.isalpha, value)) and len(value) >= _SHORTEST
    return mixed and _GROUPED.fullmatch(value) is not None and not _UNIT.search(value)


def _is_someones(text: str, cells: tuple[CellSpan, ...]) -> bool:
    return names_someone(text, cells[0].start, cells[-1].end)
