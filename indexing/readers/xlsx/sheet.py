"""One sheet of a workbook: its tables, parted by empty rows, and what hides in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from indexing.document import BlockKind
from indexing.readers.builder import TextBuilder
from indexing.readers.tables import GridCell, GridRow, write_table
from indexing.readers.xlsx.values import shown

_NO_FILL = frozenset({"none", None})
_NOTE_COLUMNS = 1


class Sheet:
    """Writes a worksheet. Rows and columns that Excel does not show, and hidden sheets, are hidden text."""

    def __init__(self, sheet: Worksheet, builder: TextBuilder) -> None:
        self._sheet = sheet
        self._builder = builder
        self._hidden: list[str] = []
        self._spans, self._covered = _merges(sheet)

    def write(self) -> list[str]:
        """Write the sheet; gives its hidden texts."""
        shown_sheet = self._sheet.sheet_state == "visible"
        rows = list(self._rows())
        if shown_sheet:
            self._builder.add(BlockKind.HEADING, self._sheet.title, level=1)
            for region in _regions(rows):
                self._region(region)
        else:
            self._hidden.append(self._sheet.title)
            self._hidden.extend(" | ".join(filter(None, map(self._text, row))) for row in rows)
        self._margins()
        return self._hidden

    def _rows(self) -> Iterator[list[Cell]]:
        """The rows that are shown, with the columns that are; comments and links are taken along the way."""
        filtered = bool(self._sheet.auto_filter.ref)
        columns = self._hidden_columns()
        for row in self._sheet.iter_rows():
            for cell in row:
                self._notes(cell)
            out_of_sight = self._sheet.row_dimensions[row[0].row].hidden and not filtered if row else False
            if out_of_sight:
                self._hidden.append(" | ".join(filter(None, map(self._text, row))))
                continue
            self._hidden.extend(filter(None, (self._text(cell) for cell in row if cell.column in columns)))
            yield [cell for cell in row if cell.column not in columns]

    def _hidden_columns(self) -> frozenset[int]:
        found: set[int] = set()
        for dimension in self._sheet.column_dimensions.values():
            if dimension.hidden and dimension.min and dimension.max:
                found.update(range(dimension.min, min(dimension.max, self._sheet.max_column) + 1))
        return frozenset(found)

    def _notes(self, cell: Cell) -> None:
        if cell.comment is not None:
            author = cell.comment.author or ""
            text = cell.comment.text or ""
            self._hidden_comment(author, text)
        link = getattr(cell, "hyperlink", None)
        if link is not None:
            self._hidden.extend(filter(None, [link.target, link.tooltip]))

    def _hidden_comment(self, author: str, text: str) -> None:
        named = f"{author}: {text}" if author and not text.startswith(author) else text
        self._builder.add(BlockKind.COMMENT, named)

    def _text(self, cell: Cell) -> str:
        return shown(cell.value, cell.number_format or "").strip()

    def _region(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Write rows that stand together: lines with one cell above are titles, the rest is a table."""
        start = 0
        while start < len(rows) and sum(bool(self._text(cell)) for cell in rows[start]) <= _NOTE_COLUMNS:
            self._builder.add(BlockKind.PARAGRAPH, " ".join(filter(None, map(self._text, rows[start]))))
            start += 1
        table = rows[start:]
        used = [at for at in range(max(map(len, table), default=0)) if any(self._text(row[at]) for row in table)]
        if used:
            grid = [GridRow(tuple(self._cells(row[used[0] : used[-1] + 1]))) for row in table]
            write_table(self._builder, grid)

    def _cells(self, row: Sequence[Cell]) -> Iterator[GridCell]:
        for cell in row:
            place = (cell.row, cell.column)
            if place not in self._covered:
                rows, columns = self._spans.get(place, (1, 1))
                yield GridCell(self._text(cell), rows, columns, head=_stands_out(cell))

    def _margins(self) -> None:
        for margin in (self._sheet.oddHeader, self._sheet.oddFooter, self._sheet.firstHeader, self._sheet.firstFooter):
            for part in (margin.left, margin.center, margin.right):
                if part.text and not part.text.strip().startswith("&["):
                    self._builder.add(BlockKind.MARGIN, part.text)


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


def _regions(rows: Sequence[list[Cell]]) -> Iterator[list[list[Cell]]]:
    region: list[list[Cell]] = []
    for row in rows:
        if any(cell.value not in (None, "") for cell in row):
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
