"""Tables a screen reader understands: a marked head row that repeats on each page, no empty heads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_HEAD = "E4E8F0"
_FIGURE = re.compile(r"^[-–]?\s?€?\s?\d[\d.]*(?:,\d+)?\s?%?$")
_WIDTH = 16.0  # centimetres between the margins


def head_table(word: Any, heads: Sequence[str], *, first: float | None = None) -> Any:  # noqa: ANN401 (no types)
    """An empty table with its head row; `first` is the width of the first column in centimetres."""
    from docx.shared import Cm

    table = word.add_table(rows=1, cols=len(heads), style="Table Grid")
    table.autofit = False
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        head_cell(cell, text)
    _repeat_head(table)
    rest = (_WIDTH - (first or 0.0)) / (len(heads) - 1 if first else len(heads)) if len(heads) > 1 else _WIDTH
    for place, column in enumerate(table.columns):
        column.width = Cm(first if first and place == 0 else rest)
    return table


def add_row(table: Any, cells: Sequence[str]) -> list[Any]:  # noqa: ANN401
    """A row; gives the runs of its cells. Figures stand to the right."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    row, runs = table.add_row(), []
    for place, (cell, text) in enumerate(zip(row.cells, cells, strict=True)):
        line = cell.paragraphs[0]
        cell.width = table.columns[place].width
        _airy(line)
        if place and _FIGURE.match(text):
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        runs.append(line.add_run(text))
    return runs


def head_cell(cell: Any, text: str) -> None:  # noqa: ANN401
    """A cell that names a column or row."""
    from assistant.drafting.word.styles import shade

    cell.paragraphs[0].add_run(text).bold = True
    _airy(cell.paragraphs[0])
    shade(cell._tc.get_or_add_tcPr(), _HEAD)  # noqa: SLF001


def _airy(line: Any) -> None:  # noqa: ANN401
    from docx.shared import Pt

    line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(2)


def _repeat_head(table: Any) -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001
    look = table._tbl.tblPr.find(qn("w:tblLook"))  # noqa: SLF001
    if look is not None:
        for name, value in (("firstRow", "1"), ("firstColumn", "1"), ("noVBand", "1")):
            look.set(qn(f"w:{name}"), value)
