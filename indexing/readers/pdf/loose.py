"""Single lines that are not running text: page numbers amid the page, and rows of figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from indexing.document import Span
from indexing.readers.tables import GridCell, GridRow
from indexing.readers.typeset.figures import Figures, Row, find_figures
from indexing.readers.typeset.lines import Item, Line, PageTable

_LONE_NUMBER = re.compile(r"\d{1,3}")
_FAR = 1.7


def without_lone_numbers(items: Sequence[Item]) -> list[Item]:
    """`items` without page numbers that stand by themselves amid the text, as in papers converted to PDF."""
    return [item for at, item in enumerate(items) if not (isinstance(item, Line) and _is_lone_number(items, at, item))]


def _is_lone_number(items: Sequence[Item], at: int, line: Line) -> bool:
    if not _LONE_NUMBER.fullmatch(line.text):
        return False
    around = [items[place] for place in (at - 1, at + 1) if 0 <= place < len(items)]
    return all(isinstance(item, Line) and _far(item, line) for item in around)


def _far(one: Line, other: Line) -> bool:
    return one.page != other.page or abs(one.base - other.base) > _FAR * other.size


def with_figures(items: Sequence[Item]) -> list[Item]:
    """`items` with the rows of figures that lost their columns as tables."""
    made: list[Item] = []
    run: list[Line] = []
    for item in items:
        if isinstance(item, Line):
            run.append(item)
        else:
            made.extend([*_of_lines(run), item])
            run = []
    return [*made, *_of_lines(run)]


def _of_lines(lines: Sequence[Line]) -> list[Item]:
    texts = [line.text for line in lines]
    made: list[Item] = []
    at = 0
    for figures in find_figures(texts):
        made.extend(lines[at : figures.start])
        made.append(_table(figures, lines, texts))
        at = figures.end
    return [*made, *lines[at:]]


def _table(figures: Figures, lines: Sequence[Line], texts: Sequence[str]) -> PageTable:
    rows = tuple(_row(row, texts[row.line], lines[row.line].page) for row in figures.rows)
    last = lines[figures.end - 1]
    return PageTable(rows, (last.x0,), last.page, int(figures.head))


def _row(row: Row, text: str, page: int) -> GridRow:
    def cell(span: Span | None) -> GridCell:
        return GridCell(text[span.start : span.end] if span else "")

    return GridRow((cell(row.label), *map(cell, row.values)), page=page)
