"""Makes the budget workbook: three sheets to read, one hidden sheet, notes on cells."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from tests.demo.maker.archive import repack
from tests.demo.maker.logo import FONT, GREEN, PALE, WATER
from tests.demo.maker.model import Planted

Row = tuple[str | float | None, ...]


@dataclass(frozen=True)
class Sheet:
    """One sheet: a title line, then heads and rows; `notes` hold text by cell, as author and text."""

    name: str
    title: str
    rows: tuple[Row, ...]
    remark: str = ""
    hidden: bool = False
    footer: str = ""
    notes: dict[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Book:
    """A workbook and what was planted in it."""

    file: str
    title: str
    author: str
    modified_by: str
    moment: datetime
    sheets: tuple[Sheet, ...]
    planted: tuple[Planted, ...]


def write_workbook(book: Book) -> bytes:
    """The bytes of the XLSX file."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    for sheet in book.sheets:
        _sheet(workbook, sheet)
    properties = workbook.properties
    properties.creator, properties.lastModifiedBy, properties.title = book.author, book.modified_by, book.title
    properties.created = properties.modified = book.moment
    buffer = io.BytesIO()
    workbook.save(buffer)
    data = buffer.getvalue()
    return repack(data, {"docProps/core.xml": _fixed_core(book, data)})


def _fixed_core(book: Book, data: bytes) -> bytes:
    """openpyxl stamps the moment of saving; put the moment of the content there instead."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        core = source.read("docProps/core.xml").decode()
    stamp = book.moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return re.sub(r"(<dcterms:modified[^>]*>)[^<]*", rf"\g<1>{stamp}", core).encode()


def _sheet(workbook: Workbook, sheet: Sheet) -> None:
    target = workbook.create_sheet(sheet.name)
    target.sheet_state = "hidden" if sheet.hidden else "visible"
    target["A1"] = sheet.title
    target["A1"].font = Font(FONT, 14, bold=True, color=GREEN)
    for offset, row in enumerate(sheet.rows):
        for column, value in enumerate(row, start=1):
            cell = target.cell(3 + offset, column, value)
            _appearance(cell, head=offset == 0, total=str(row[0]).startswith(("Totaal", "Saldo")))
    if sheet.remark:
        target.cell(len(sheet.rows) + 4, 1, sheet.remark).font = Font(FONT, 8, italic=True)
    for place, (author, text) in sheet.notes.items():
        note = Comment(text, author)
        note.width, note.height = 260, 90
        target[place].comment = note
    for column in range(len(sheet.rows[0])):
        longest = max(len(str(row[column] or "")) for row in sheet.rows)
        target.column_dimensions["ABCDEFGH"[column]].width = min(max(12, longest * 1.15), 60)
    if sheet.footer:
        target.oddFooter.left.text = sheet.footer
    target.freeze_panes = "B4"


def _appearance(cell: Cell, head: bool, total: bool) -> None:
    cell.font = Font(FONT, 9, bold=head or total, color="FFFFFF" if head else "000000")
    cell.border = Border(bottom=Side("thin", WATER))
    if head or total:
        cell.fill = PatternFill("solid", GREEN if head else PALE)
    if head:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    elif isinstance(cell.value, int) and cell.value >= 1000:
        cell.number_format = "#,##0"
    elif isinstance(cell.value, float):
        cell.number_format = "0.0" if cell.value < 10 else "#,##0.00"
