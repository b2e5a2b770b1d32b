"""Totals in tables that are not the sum of the rows above them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from assistant.checking.amounts import number
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.text import CheckedText
from indexing import Block, BlockKind, Cell, Span

_TOTAL = re.compile(r"\W*(?:eind)?totaal\b|\W*totale\b|\W*totalen\b|\W*som\b", re.IGNORECASE)
_PARTIAL = re.compile(r"\W*(?:sub|tussen)totaal", re.IGNORECASE)
_ROWS = 2  # above a total
_SKIPPED = re.compile(r"%|\bfte\b|\bpercentage\b|\bgemiddeld", re.IGNORECASE)

Row = Sequence[tuple[str, Span]]


class Totals:
    """One remark a column."""

    name = "totals"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults on the cell that holds the total."""
        for is_row, blocks in groupby(text.document.blocks, key=lambda block: block.kind is BlockKind.TABLE_ROW):
            if is_row:
                yield from _table([_row(text, block) for block in blocks])


def _row(text: CheckedText, block: Block) -> Row:
    cells: Sequence[Cell] = block.cells
    return [(text.text[cell.value.start : cell.value.end].strip(), cell.value) for cell in cells]


def _table(rows: Sequence[Row]) -> Iterator[Fault]:
    above: list[Row] = []
    for row in rows:
        if not row:
            continue
        if _PARTIAL.match(row[0][0]):
            return  # what a total then adds up is anyone's guess
        if _TOTAL.match(row[0][0]):
            faults, sound = _total(row, above)
            if len(faults) == 1 or sound:
                yield from faults  # where no column adds up, the table is laid out otherwise than it seems
            above = []
        else:
            above.append(row)


def _total(row: Row, above: Sequence[Row]) -> tuple[list[Fault], int]:
    """The columns whose total is wrong, and how many add up."""
    faults: list[Fault] = []
    sound = 0
    for column, (written, span) in enumerate(row[1:], 1):
        total = number(written)
        column_cells = [other[column][0] for other in above if len(other) == len(row)]
        figures = [found for cell in column_cells if (found := number(cell)) is not None]
        texts = [cell for cell in column_cells[1:] if cell not in ("", "-") and number(cell) is None]
        if total is None or len(figures) < _ROWS or texts or _SKIPPED.search(written + "".join(column_cells[:1])):
            continue
        if number(column_cells[0]) is not None and 1900 < figures[0] < 2100 and len(figures) > _ROWS:
            figures = figures[1:]  # a year as heading of the column
        difference = abs(sum(figures, Decimal(0)) - total)
        rounding = Decimal(len(figures)) * Decimal(1).scaleb(_places(written)) / 2
        if difference > rounding:
            values = (("total", written), ("sum", _shown(sum(figures, Decimal(0)))))
            faults.append(Fault("differs", span, Severity.WARNING, values=values))
        else:
            sound += 1
    return faults, sound


def _places(written: str) -> int:
    """The exponent of the last digit: -2 for cents, 0 for whole numbers."""
    decimals = re.search(r",(\d{1,3})\D*$", written)
    return -len(decimals[1]) if decimals else 0


def _shown(value: Decimal) -> str:
    return f"{value:,}".replace(",", " ").replace(".", ",").replace(" ", ".")
