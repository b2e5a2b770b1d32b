"""Tables a screen reader understands: a marked head row that repeats on each page, no empty heads."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

_HEAD = "E4E8F0"
_FIGURE = re.compile(r"^[-–]?\s?€?\s?\d[\d.]*(?:,\d+)?\s?%?$")
_WIDTH = 16.0  # centimetres between the margins
_FEWEST, _MOST = 8, 40  # characters of a column that count for its width


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


def widths(rows: Sequence[Sequence[str]]) -> list[float]:
    """Widths in centimetres for columns with these texts: by the root of the longest, within bounds."""
    lengths = [min(_MOST, max(_FEWEST, *map(len, column))) for column in zip(*rows, strict=True)]
    shares = [math.sqrt(length) for length in lengths]
    return [_WIDTH * share / sum(shares) for share in shares]


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
