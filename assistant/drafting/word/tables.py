"""Tables a screen reader understands: a marked head row that repeats on each page, no empty heads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assistant.drafting.layout import ROOM
from assistant.word_parts import keep_whole, repeat_row, shade

_HEAD = "E4E8F0"


def head_table(word: Any, heads: Sequence[str], widths: Sequence[float]) -> Any:  # noqa: ANN401 (no types)
    """An empty table with its head row; `widths` of its columns in centimetres."""
    from docx.shared import Cm

    table = word.add_table(rows=1, cols=len(heads), style="Table Grid")
    table.autofit = False
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        head_cell(cell, text)
    _repeat_head(table)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for cell, width in zip(table.rows[0].cells, widths, strict=True):
        cell.width = Cm(width)
    return table


def room(word: Any) -> float:  # noqa: ANN401
    """Centimetres between the margins of the page; as on our own page when the house style does not say."""
    from docx.shared import Cm

    page = word.sections[-1]
    sizes = page.page_width, page.left_margin, page.right_margin
    if None in sizes:
        return ROOM
    width, left, right = sizes
    return float((width - left - right) / Cm(1))


def add_row(table: Any, cells: int) -> list[Any]:  # noqa: ANN401
    """An empty row of so many cells, which is not cut by the end of a page."""
    row = table.add_row()
    keep_whole(row)
    for place in range(cells):
        row.cells[place].width = table.columns[place].width
    return list(row.cells)


def to_the_right(line: Any) -> None:  # noqa: ANN401
    """Set a line to the right, as figures are."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def head_cell(cell: Any, text: str) -> None:  # noqa: ANN401
    """A cell that names a column or row."""
    cell.paragraphs[0].add_run(text).bold = True
    airy(cell.paragraphs[0])
    shade(cell._tc.get_or_add_tcPr(), _HEAD)  # noqa: SLF001


def airy(line: Any) -> None:  # noqa: ANN401
    """A little room above and under a line in a cell."""
    from docx.shared import Pt

    line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(2)


def _repeat_head(table: Any) -> None:  # noqa: ANN401
    from docx.oxml.ns import qn

    repeat_row(table.rows[0])
    look = table._tbl.tblPr.find(qn("w:tblLook"))  # noqa: SLF001
    if look is not None:
        for name, value in (("firstRow", "1"), ("firstColumn", "1"), ("noVBand", "1")):
            look.set(qn(f"w:{name}"), value)
