"""The account as a Word file: A4, real headings, tables whose head row repeats, gaps marked."""

from __future__ import annotations

import io
import re
from typing import Any

from prompts import load_account_texts
from ui.report.blocks import OPEN, Block, Heading, Line, PageBreak, Table
from ui.report.facts import day_text
from ui.report.pages import pages
from ui.report.records import Account
from ui.word import LANGUAGE, new_document, storable

_FONT = "Arial"
_HEAD, _GAP, _INK = "E4E8F0", "FFF2B3", "1F2A44"
_WIDTH = 16.6  # centimetres between the margins
_SIZES = {"Normal": 10, "List Bullet": 10, "Title": 20, "Heading 1": 15, "Heading 2": 12.5, "Heading 3": 10.5}
_SMALL = 9  # points, in tables
_FIGURE = re.compile(r"\d+(?:,\d+)?(?: %)?")


def word_file(account: Account) -> bytes:
    """The account as the content of a .docx file."""
    texts = load_account_texts()
    word = new_document(texts.say("title"))
    word.core_properties.language = LANGUAGE
    _prepare(word)
    _number_pages(word, texts.say("page-before", day=day_text(account.made.date())))
    for block in pages(account):
        _write(word, block)
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def _write(word: Any, block: Block) -> None:  # noqa: ANN401 (python-docx has no types)
    if isinstance(block, Heading):
        word.add_heading(storable(block.text), level=block.level)
    elif isinstance(block, Line):
        _marked(word.add_paragraph(style="List Bullet" if block.item else None), block.text)
    elif isinstance(block, Table):
        _table(word, block)
    elif isinstance(block, PageBreak):
        word.add_page_break()


def _table(word: Any, block: Table) -> None:  # noqa: ANN401
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt

    from assistant import keep_whole

    table = word.add_table(rows=1 + len(block.rows), cols=len(block.heads), style="Table Grid")
    table.autofit = False
    widths = [Cm(_WIDTH * share / sum(block.widths)) for share in block.widths]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    figures = [all(map(_FIGURE.fullmatch, column)) for column in zip(*block.rows, strict=True)]
    for row, texts in zip(table.rows, (block.heads, *block.rows), strict=True):
        keep_whole(row)
        for cell, text, width, figure in zip(row.cells, texts, widths, figures, strict=True):
            cell.width = width
            line = cell.paragraphs[0]
            line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(2)
            if figure:
                line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            for run in _marked(line, text):
                run.font.size = Pt(_SMALL)
    _head(table)
    word.add_paragraph().paragraph_format.space_after = Pt(0)


def _head(table: Any) -> None:  # noqa: ANN401
    from assistant import repeat_row, shade

    row = table.rows[0]
    repeat_row(row)
    for cell in row.cells:
        shade(cell._tc.get_or_add_tcPr(), _HEAD)  # noqa: SLF001
        for run in cell.paragraphs[0].runs:
            run.bold = True


def _marked(line: Any, text: str) -> list[Any]:  # noqa: ANN401
    """Write `text` into a paragraph with what is still open in colour; gives the runs."""
    from assistant import shade

    runs, done = [], 0
    plain = storable(text)
    for gap in OPEN.finditer(plain):
        runs.append(line.add_run(plain[done : gap.start()]))
        runs.append(line.add_run(gap.group()))
        shade(runs[-1]._r.get_or_add_rPr(), _GAP)  # noqa: SLF001
        done = gap.end()
    return [*runs, line.add_run(plain[done:])]


def _prepare(word: Any) -> None:  # noqa: ANN401
    from docx.shared import Cm, Pt, RGBColor

    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2.2)
    for name, size in _SIZES.items():
        style = word.styles[name]
        style.font.name, style.font.size = _FONT, Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in [key for key in fonts.attrib if key.endswith("Theme")]:
            del fonts.attrib[theme]
        if name.startswith(("Heading", "Title")):
            style.font.color.rgb = RGBColor.from_string(_INK)


def _number_pages(word: Any, footer: str) -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    line = word.sections[0].footer.paragraphs[0]
    line.add_run(footer)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    line._p.append(field)  # noqa: SLF001
