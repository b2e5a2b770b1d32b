"""XLSX: sheets, tables and numbers as a Dutch reader sees them."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable

import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.workbook import Workbook

from indexing.document import BlockKind
from indexing.readers.xlsx.values import shown
from tests.indexing.readers.helpers import body, headings, of_kind, read, rows

NAME = "Truus van der Hoeven"
_DAY = dt.datetime.combine(dt.date(2026, 5, 12), dt.time())
_MOMENT = dt.datetime.combine(dt.date(2026, 5, 12), dt.time(14, 30))


def book(fill: Callable[[Workbook], None]) -> bytes:
    """A workbook of what `fill` puts in an empty one."""
    made = Workbook()
    fill(made)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (12500, '"€" #,##0', "€ 12.500"),
        (12500, "[$€-413] #,##0.00", "€ 12.500,00"),
        (-1234.5, '_ [$€-413] * #,##0.00_ ;_ [$€-413] * -#,##0.00_ ;_ [$€-413] * "-"??_ ;_ @_ ', "€ -1.234,50"),
        (0.125, "0.0%", "12,5%"),
        (0.5, "0%", "50%"),
        (3.5, '0.0" fte"', "3,5 fte"),
        (1234567, "#,##0,", "1.235"),
        (12500, "General", "12500"),
        (0.1 + 0.2, "General", "0,3"),
        (1e-7, "General", "0,0000001"),
        (-0.001, "0.00", "0,00"),
        (True, "General", "ja"),
        (None, "General", ""),
        ("tekst", "@", "tekst"),
        (_DAY, "dd-mm-yyyy", "12-05-2026"),
        (_MOMENT, "d-m-yyyy h:mm", "12-05-2026 14:30"),
        (_DAY, "d mmmm yyyy", "12 mei 2026"),
        (_DAY, "mmm-yy", "mei 2026"),
        (_DAY, "yyyy", "2026"),
        (dt.time(9, 5), "h:mm", "9:05"),
        (dt.timedelta(hours=30), "[h]:mm", "30:00"),
    ],
)
def test_values_are_shown_under_their_number_format(value: object, form: str, text: str) -> None:
    assert shown(value, form) == text


def test_sheets_are_headings_and_tables_have_heads_below_their_titles() -> None:
    def fill(made: Workbook) -> None:
        sheet = made.active
        sheet.title = "Begroting 2026"
        for row in (["Programma Veiligheid"], [], ["Post", "Begroot", "Aandeel"], ["Boa's", 12500, 0.5], [], ["Los"]):
            sheet.append(row)
        for cell in sheet[3]:
            cell.font = Font(b=True)
        sheet["B4"].number_format = '"€" #,##0'
        sheet["C4"].number_format = "0%"
        made.create_sheet("Leeg")

    document = read(book(fill), "a.xlsx")
    assert headings(document) == [(1, "Begroting 2026"), (1, "Leeg")]
    assert of_kind(document, BlockKind.PARAGRAPH) == ["Programma Veiligheid", "Los"]
    assert rows(document) == [
        [(None, "Post"), (None, "Begroot"), (None, "Aandeel")],
        [("Post", "Boa's"), ("Begroot", "€ 12.500"), ("Aandeel", "50%")],
    ]


def test_merged_heads_reach_over_their_columns() -> None:
    def fill(made: Workbook) -> None:
        sheet = made.active
        for row in (["Post", "Raming", None], [None, 2025, 2026], ["Boa", 1, 2]):
            sheet.append(row)
        sheet.merge_cells("A1:A2")
        sheet.merge_cells("B1:C1")

    assert rows(read(book(fill), "a.xlsx"))[1] == [("Post", "Boa"), ("Raming 2025", "1"), ("Raming 2026", "2")]


def test_what_excel_does_not_show_is_hidden() -> None:
    def fill(made: Workbook) -> None:
        sheet = made.active
        for row in (["Wie", "Wat", "Geheim"], ["Boa", "toezicht", NAME], [NAME, "x", "y"]):
            sheet.append(row)
        sheet.column_dimensions["C"].hidden = True
        sheet.row_dimensions[3].hidden = True
        sheet["A2"].comment = Comment("Nabellen", NAME)
        sheet["B2"].hyperlink = f"mailto:{NAME}"
        sheet.oddHeader.center.text = "VERTROUWELIJK"
        away = made.create_sheet("Weg")
        away["A1"] = "salaris"
        away.sheet_state = "hidden"
        made.properties.creator = NAME

    document = read(book(fill), "a.xlsx")
    assert NAME not in body(document) and "salaris" not in body(document)
    assert {"salaris", "Weg", f"creator: {NAME}", f"mailto:{NAME}"} <= set(of_kind(document, BlockKind.HIDDEN))
    assert of_kind(document, BlockKind.COMMENT) == [f"{NAME}: Nabellen"]
    assert of_kind(document, BlockKind.MARGIN) == ["VERTROUWELIJK"]


def test_rows_that_a_filter_hides_are_still_data() -> None:
    def fill(made: Workbook) -> None:
        sheet = made.active
        for row in (["Wijk", "Aantal"], ["Noord", 4], ["Zuid", 9]):
            sheet.append(row)
        sheet.auto_filter.ref = "A1:B3"
        sheet.row_dimensions[2].hidden = True

    assert [("Wijk", "Noord"), ("Aantal", "4")] in rows(read(book(fill), "a.xlsx"))
