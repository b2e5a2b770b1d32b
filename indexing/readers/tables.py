"""Tables of every format: merged cells spread, head rows recognised, rows laid out with their heads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from indexing.document import BlockKind, Span
from indexing.readers.builder import RowCell, TextBuilder, one_line

_NUMERIC = re.compile(
    r"[\s\d.,:;%€$£()+\-–—/*x']*(?:k|m|mln|mld|fte|euro|km|m2|ha|pm|n\.?v\.?t\.?|nee|ja)?\.?", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s*[-/–]\s*(?:(?:19|20)?\d\d))?")
_LONG_HEAD = 120
_MAX_COLUMNS = 512


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell as the source gives it, with how many rows and columns it covers.

    `head` says that the source marks it as a head (a header cell, bold type or shading).
    """

    text: str
    rows: int = 1
    columns: int = 1
    head: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a table; `locator` is that of its first paragraph, `page` its page, both None where there is none."""

    cells: tuple[GridCell, ...]
    locator: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """One square of the grid: the cell that covers it and whether it is that cell's first column."""

    text: str
    head: bool
    first: bool


_EMPTY = _Place("", head=False, first=True)
_Grid = list[list[_Place]]


def write_table(builder: TextBuilder, rows: Sequence[GridRow], head_rows: int | None = None) -> None:
    """Append the table's rows; `head_rows` is what the source says of its heads, None when it is silent."""
    rows = _without_title(builder, rows)
    grid = _spread(rows)
    if head_rows is None:
        head_rows = _merged_head_rows(rows, grid) or _guess_head_rows(grid)
    head_rows = min(head_rows, max(len(grid) - 1, 0))
    builder.part()
    if rows:
        builder.page = rows[0].page or builder.page
    heads = _write_heads(builder, grid[:head_rows], rows)
    for places, row in zip(grid[head_rows:], rows[head_rows:], strict=True):
        builder.page = row.page or builder.page
        _write_row(builder, places, heads, row.locator)
    builder.part()


def _spread(rows: Sequence[GridRow]) -> _Grid:
    """One place for every square of the table; a cell that covers more stands in all of them, unless it is long."""
    hanging: dict[int, tuple[int, _Place]] = {}
    grid: _Grid = []
    for row in rows:
        places: dict[int, _Place] = {}
        for column, (left, place) in list(hanging.items()):
            places[column] = place
            if left > 1:
                hanging[column] = (left - 1, place)
            else:
                del hanging[column]
        column = 0
        for cell in row.cells:
            while column in places:
                column += 1
            text = one_line(cell.text)
            for offset in range(max(1, min(cell.columns, _MAX_COLUMNS))):
                places[column] = _Place(text, cell.head, first=offset == 0)
                if cell.rows > 1:
                    below = text if len(text) <= _LONG_HEAD else ""
                    hanging[column] = (cell.rows - 1, _Place(below, cell.head, first=offset == 0))
                column += 1
        grid.append([places.get(column, _EMPTY) for column in range(max(places, default=-1) + 1)])
    width = max(map(len, grid), default=0)
    return [places + [_EMPTY] * (width - len(places)) for places in grid]


def _write_heads(builder: TextBuilder, grid: _Grid, rows: Sequence[GridRow]) -> list[Span | None]:
    """Lay out the head as one row, every column with all that stands above it; gives the heads' spans."""
    if not grid:
        return []
    if len(grid) == 1:
        return _write_row(builder, grid[0], None, rows[0].locator)
    columns = []
    for column in range(len(grid[0])):
        texts = dict.fromkeys(places[column].text for places in grid if places[column].text)
        columns.append(RowCell(" ".join(texts)))
    return builder.row(columns, locator=rows[0].locator)


def _write_row(
    builder: TextBuilder, places: Sequence[_Place], heads: Sequence[Span | None] | None, locator: int | None
) -> list[Span | None]:
    """Lay out one row; gives for every column of the grid the span of the cell that covers it.

    `heads` are the column heads; without any the first cell heads the others, and None means the head itself.
    """
    labelled = heads == [] and len(places) > 1 and bool(places[0].text) and len(places[0].text) <= _LONG_HEAD
    cells: list[RowCell] = []
    index: list[int] = []
    for column, place in enumerate(places):
        if place.first or not cells:
            head = heads[column] if heads and column < len(heads) else None
            cells.append(RowCell(place.text, head, 0 if labelled and cells else None))
        index.append(len(cells) - 1)
    spans = builder.row(cells, locator=locator)
    return [spans[at] for at in index]


def _without_title(builder: TextBuilder, rows: Sequence[GridRow]) -> Sequence[GridRow]:
    """The rows without a first one that is a single cell over the whole width: that is the table's title."""
    if len(rows) > 2 and len(rows[0].cells) == 1 and rows[0].cells[0].columns > 1:
        builder.page = rows[0].page or builder.page
        builder.add(BlockKind.PARAGRAPH, rows[0].cells[0].text, locator=rows[0].locator)
        return rows[1:]
    return rows


def _merged_head_rows(rows: Sequence[GridRow], grid: _Grid) -> int:
    """How many rows a head of merged cells has ("Raming" over "2025" and "2026"); 0 without such a head."""
    if len(rows) < 3 or not any(cell.columns > 1 for cell in rows[0].cells):
        return 0
    deepest = max(cell.rows for cell in rows[0].cells)
    if deepest == 1:
        second = [place.text for place in grid[1] if place.text]
        deepest = 2 if second and not any(numeric(text) and not _YEAR.fullmatch(text) for text in second) else 1
    return deepest if deepest < len(rows) else 0


def _guess_head_rows(grid: _Grid) -> int:
    """How many rows at the top are heads, where the source does not say."""
    if len(grid) < 2:
        return 0
    marked = 0
    for places in grid:
        filled = [place for place in places if place.text]
        if not filled or not all(place.head for place in filled):
            break
        marked += 1
    if 0 < marked < len(grid):
        return marked
    return int(looks_like_head([[place.text for place in places] for places in grid]))


def looks_like_head(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first of the rows, all of one width, holds the heads of the columns."""
    top = rows[0]
    filled = [text for text in top if text]
    if len(filled) < 2 or len(filled) < len(top) - 1 or any(len(text) > _LONG_HEAD for text in filled):
        return False
    if any(numeric(text) and not _YEAR.fullmatch(text) for text in filled):
        return False
    if any(text.endswith(":") for text in filled[:1]):
        return False
    columns = range(1, len(top))
    if any(_numbers_below(rows, column) for column in columns):
        return True
    return len(top) > 2 and len(rows) > 2 and len(set(filled)) == len(filled)


def _numbers_below(rows: Sequence[Sequence[str]], column: int) -> bool:
    below = [row[column] for row in rows[1:] if row[column]]
    return bool(below) and sum(map(numeric, below)) * 2 > len(below)


def numeric(text: str) -> bool:
    """Whether a cell holds a number, an amount, a percentage, a date in figures or a dash."""
    return bool(text) and _NUMERIC.fullmatch(text) is not None
