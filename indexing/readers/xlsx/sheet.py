"""One sheet of a workbook: its tables, parted by empty rows, and what hides in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from indexing.document import BlockKind
from indexing.readers.builder import TextBuilder
from indexing.readers.tables import GridCell, GridRow, write_table
from indexing.readers.xlsx.values import shown

_NO_FILL = frozenset({"none", None})
_NOTE_COLUMNS = 1
_MOST_HEADS = 6


@dataclass(frozen=True, slots=True)
class _Square:
    """A cell with its text as shown."""

    cell: Cell
    text: str


class Sheet:
    """Writes a worksheet. Rows and columns that Excel does not show, and hidden sheets, are hidden text."""

    def __init__(self, sheet: Worksheet, builder: TextBuilder) -> None:
        self._sheet = sheet
        self._builder = builder
        self._hidden: list[str] = []
        self._spans, self._covered = _merges(sheet)

    def write(self) -> list[str]:
        """Write the sheet; gives its hidden texts."""
        rows = list(self._rows())
        if self._sheet.sheet_state == "visible":
            self._builder.add(BlockKind.HEADING, self._sheet.title, level=1)
            for region in _regions(rows):
                self._region(region)
        else:
            self._hidden.append(self._sheet.title)
            self._hidden.extend(map(_joined, rows))
        self._margins()
        return self._hidden

    def _rows(self) -> Iterator[list[_Square]]:
        """The rows that are shown, with the columns that are; comments and links are taken along the way."""
        filtered = bool(self._sheet.auto_filter.ref)
        columns = self._hidden_columns()
        for cells in self._sheet.iter_rows():
            row = [_Square(cell, shown(cell.value, cell.number_format or "").strip()) for cell in cells]
            for square in row:
                self._notes(square.cell)
            if row and not filtered and self._sheet.row_dimensions[row[0].cell.row].hidden:
                self._hidden.append(_joined(row))
                continue
            self._hidden.extend(square.text for square in row if square.cell.column in columns and square.text)
            yield [square for square in row if square.cell.column not in columns]

    def _hidden_columns(self) -> frozenset[int]:
        found: set[int] = set()
        for dimension in self._sheet.column_dimensions.values():
            if dimension.hidden and dimension.min and dimension.max:
                found.update(range(dimension.min, min(dimension.max, self._sheet.max_column) + 1))
        return frozenset(found)

    def _notes(self, cell: Cell) -> None:
        if cell.comment is not None:
            author, text = cell.comment.author or "", cell.comment.text or ""
            named = f"{author}: {text}" if author and not text.startswith(author) else text
            self._builder.add(BlockKind.COMMENT, named)
        link = getattr(cell, "hyperlink", None)
        if link is not None:
            self._hidden.extend(filter(None, [link.target, link.tooltip]))

    def _region(self, rows: Sequence[Sequence[_Square]]) -> None:
        """Write rows that stand together: lines with one cell above are titles, the rest is a table."""
        start = 0
        while start < len(rows) and sum(bool(square.text) for square in rows[start]) <= _NOTE_COLUMNS:
            self._builder.add(BlockKind.PARAGRAPH, _joined(rows[start]))
            start += 1
        table = rows[start:]
        used = [at for at in range(max(map(len, table), default=0)) if any(row[at].text for row in table)]
        if used:
            write_table(
                self._builder,
                [
                    GridRow(tuple(self._cells(row[used[0] : used[-1] + 1], may_head=at < _MOST_HEADS)))
                    for at, row in enumerate(table)
                ],
            )

    def _cells(self, row: Sequence[_Square], *, may_head: bool) -> Iterator[GridCell]:
        for square in row:
            place = (square.cell.row, square.cell.column)
            if place not in self._covered:
                rows, columns = self._spans.get(place, (1, 1))
                yield GridCell(square.text, rows, columns, head=may_head and _stands_out(square.cell))

    def _margins(self) -> None:
        for margin in (self._sheet.oddHeader, self._sheet.oddFooter, self._sheet.firstHeader, self._sheet.firstFooter):
            for part in (margin.left, margin.center, margin.right):
                if part.text and not part.text.strip().startswith("&["):
                    self._builder.add(BlockKind.MARGIN, part.text)


def _joined(row: Sequence[_Square]) -> str:
    return " | ".join(square.text for square in row if square.text)


def _merges(sheet: Worksheet) -> tuple[dict[tuple[int, int], tuple[int, int]], set[tuple[int, int]]]:
    """The rows and columns that merged cells cover, by their first square, and the squares that they cover."""
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    covered: set[tuple[int, int]] = set()
    for merge in sheet.merged_cells.ranges:
        first = (merge.min_row, merge.min_col)
        last_row, last_column = min(merge.max_row, sheet.max_row), min(merge.max_col, sheet.max_column)
        spans[first] = (last_row - merge.min_row + 1, last_column - merge.min_col + 1)
        squares = {(row, col) for row in range(first[0], last_row + 1) for col in range(first[1], last_column + 1)}
        covered |= squares - {first}
    return spans, covered


def _regions(rows: Sequence[list[_Square]]) -> Iterator[list[list[_Square]]]:
    region: list[list[_Square]] = []
    for row in rows:
        if any(square.text for square in row):
            region.append(row)
        elif region:
            yield region
            region = []
    if region:
        yield region


def _stands_out(cell: Cell) -> bool:
    """Whether a cell looks like a head: bold, or filled with a colour."""
    font, fill = getattr(cell, "font", None), getattr(cell, "fill", None)
    bold = bool(font is not None and font.b)
    filled = fill is not None and getattr(fill, "fill_type", None) not in _NO_FILL
    return bold or filled
