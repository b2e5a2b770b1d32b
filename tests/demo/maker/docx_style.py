"""House style of the Word files: page, fonts, headings, tables, header and footer."""

from __future__ import annotations

import io
import re

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tests.demo.maker.logo import FONT, GREEN, GREY, PALE, WATER, logo_png
from tests.demo.maker.model import Paper

_KEPT_TOGETHER = 14  # longer tables may break over pages
_AMOUNT = re.compile(r"-?[\d.,]+( procent)?")
_SIZES = {"Heading 1": (15, GREEN), "Heading 2": (11.5, WATER), "Heading 3": (10, GREY), "Title": (24, GREEN)}


def new_document(letter: bool = False) -> DocumentObject:
    """An empty A4 document in the house style, language nl-NL; a letter has smaller headings."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(3.2), Cm(2.3)
    section.header_distance, section.footer_distance = Cm(1), Cm(1)
    for name in ("Normal", "Heading 1", "Heading 2", "Heading 3", "Title", "List Bullet", "List Number", "Caption"):
        _font(document.styles[name], *_SIZES.get(name, (9.5, None)))
    normal = document.styles["Normal"].paragraph_format
    normal.space_after, normal.line_spacing = Pt(6), 1.2
    if letter:
        document.styles["Heading 1"].font.size = Pt(10)
    for name, before in (("Heading 1", 8 if letter else 18), ("Heading 2", 12), ("Heading 3", 9)):
        layout = document.styles[name].paragraph_format
        layout.space_before, layout.space_after, layout.keep_with_next = Pt(before), Pt(4), True
    for name in ("List Bullet", "List Number"):
        document.styles[name].paragraph_format.space_after = Pt(3)
    language = document.styles.element.find(f".//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:val"), "nl-NL")
    return document


def _font(style: ParagraphStyle, size: float, colour: str | None) -> None:
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(theme), None)
    fonts.set(qn("w:hAnsi"), FONT)
    if colour:
        style.font.color.rgb = RGBColor.from_string(colour)
    border = style.element.find(f".//{qn('w:pBdr')}")
    if border is not None:
        border.getparent().remove(border)


def dress(document: DocumentObject, paper: Paper) -> None:
    """Put the logo and the header line above, the footer line and the page number below each page."""
    section = document.sections[0]
    header = section.header.paragraphs[0]
    _tabs(header)
    add_picture(header, logo_png(), 1.3, "Logo van de gemeente Elzenwaard")
    _small(header.add_run("\t" + paper.get("header")))
    footer = section.footer.paragraphs[0]
    _tabs(footer)
    _small(footer.add_run(paper.get("footer") + "\tpagina "))
    for instruction in ("PAGE",):
        footer._p.append(parse_xml(_FIELD.format(instruction=instruction, ns=nsdecls("w"), font=FONT, grey=GREY)))


def add_picture(paragraph: Paragraph, data: bytes, width: float, description: str) -> None:
    """A picture of `width` centimetres in the line, with its alt text."""
    paragraph.add_run().add_picture(io.BytesIO(data), width=Cm(width))
    inline = paragraph._p.find(f".//{qn('wp:inline')}")
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    inline.find(qn("wp:docPr")).set("descr", description)


_FIELD = (
    '<w:fldSimple {ns} w:instr="{instruction}"><w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'
    '<w:color w:val="{grey}"/><w:sz w:val="15"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>'
)


def _tabs(paragraph: Paragraph) -> None:
    paragraph.style.paragraph_format.tab_stops.clear_all()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT)


def _small(run: Run) -> None:
    run.font.size, run.font.name = Pt(7.5), FONT
    run.font.color.rgb = RGBColor.from_string(GREY)


def add_band(paragraph: Paragraph) -> None:
    """Set `paragraph` in a wide green band, as on the cover of a policy paper."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="96" w:space="0" w:color="{GREEN}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    properties = paragraph._p.get_or_add_pPr()
    spacing = properties.find(qn("w:spacing"))
    for piece in (
        f"<w:pBdr {nsdecls('w')}>{sides}</w:pBdr>",
        f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{GREEN}"/>',
    ):
        spacing.addprevious(parse_xml(piece))
    paragraph.paragraph_format.space_after = Pt(24)


def style_table(table: Table, fields: bool) -> None:
    """Green heads and pale rules; a table of fields has bold labels and no rules."""
    properties = table._tbl.tblPr
    if not fields:
        properties.append(parse_xml(f'<w:tblInd {nsdecls("w")} w:w="108" w:type="dxa"/>'))
        rule = f'w:val="single" w:sz="4" w:space="0" w:color="{WATER}"'
        sides = "".join(f"<w:{side} {rule}/>" for side in ("top", "bottom", "insideH"))
        properties.append(parse_xml(f"<w:tblBorders {nsdecls('w')}>{sides}</w:tblBorders>"))
        for cell in table.rows[0].cells:
            cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{GREEN}"/>'))
        table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for index, row in enumerate(table.rows):
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        for column, cell in enumerate(row.cells):
            _style_cell(cell, head=index == 0 and not fields, label=fields and column == 0, last=_is_total(row))
            if index < len(table.rows) - 1 < _KEPT_TOGETHER:
                cell.paragraphs[0].paragraph_format.keep_with_next = True
            if column and not fields and _AMOUNT.fullmatch(table.cell(len(table.rows) - 1, column).text):
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _is_total(row: _Row) -> bool:
    return str(row.cells[0].text).startswith(("Totaal", "Saldo"))


def _style_cell(cell: _Cell, head: bool, label: bool, last: bool) -> None:
    if last and not head:
        cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{PALE}"/>'))
    for paragraph in cell.paragraphs:
        paragraph.paragraph_format.space_after = paragraph.paragraph_format.space_before = Pt(2)
        for run in paragraph.runs:
            run.font.size = Pt(8.5)
            run.font.bold = run.font.bold or head or label or last
            if head:
                run.font.color.rgb = RGBColor(255, 255, 255)
