"""Writes a paper as a Word file."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from tests.demo.maker.archive import repack
from tests.demo.maker.docx_parts import Footnotes, add_box, add_custom_property, add_link, add_revision
from tests.demo.maker.docx_style import add_band, add_picture, dress, new_document, style_table
from tests.demo.maker.logo import GREEN, GREY, WATER, picture_png
from tests.demo.maker.model import (
    Block,
    Comment,
    Footnote,
    Hidden,
    Inlines,
    Link,
    Paper,
    Revision,
    Run,
    Table,
    column_widths,
    plain,
)

_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties '
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office '
    "Word</Application><Manager>{manager}</Manager><Company>Gemeente Elzenwaard</Company>"
    "<AppVersion>16.0000</AppVersion></Properties>"
)


def write_docx(paper: Paper) -> bytes:
    """The bytes of the Word file."""
    return _Writer(paper).write()


class _Writer:
    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.document = new_document(letter=paper.get("layout") == "letter")
        self.footnotes = Footnotes()
        self.numbering = ""
        self.counter = 100

    def write(self) -> bytes:
        dress(self.document, self.paper)
        self._front()
        for block in self.paper.blocks:
            if isinstance(block, Table):
                self._table(block)
            else:
                self._block(block)
        self.footnotes.attach(self.document)
        self._properties()
        buffer = io.BytesIO()
        self.document.save(buffer)
        app = _APP.format(manager=self.paper.get("manager"))
        return repack(buffer.getvalue(), {"docProps/app.xml": app.encode()})

    def _front(self) -> None:
        if not self.paper.get("title"):
            return
        title = self.document.add_paragraph(style="Title")
        run = title.add_run(self.paper.get("title"))
        if self.paper.get("layout") == "cover":
            title.paragraph_format.space_before = Pt(170)
            add_band(title)
            run.font.color.rgb = RGBColor(255, 255, 255)
        if self.paper.get("subtitle"):
            line = self.document.add_paragraph()
            run = line.add_run(self.paper.get("subtitle"))
            run.font.size, run.font.color.rgb = Pt(12), RGBColor.from_string(WATER)
        if self.paper.get("layout") == "cover":
            line = self.document.add_paragraph()
            line.add_run(self.paper.get("imprint")).font.color.rgb = RGBColor.from_string(GREY)
            self.document.add_page_break()

    def _block(self, block: Block) -> None:
        handlers: dict[str, Callable[[Block], None]] = {
            "heading": self._heading,
            "number": self._number,
            "bullet": lambda item: self._fill(self.document.add_paragraph(style="List Bullet"), item.inlines),
            "box": self._box,
            "image": self._image,
            "break": lambda item: self.document.add_page_break(),
            "contents": lambda item: self._contents(),
            "quote": self._quote,
            "signature": self._signature,
        }
        default = lambda item: self._fill(self.document.add_paragraph(), item.inlines)  # noqa: E731
        handlers.get(block.kind, default)(block)
        if block.kind != "number":
            self.numbering = ""

    def _heading(self, block: Block) -> None:
        self._fill(self.document.add_heading(level=min(block.level, 3)), block.inlines)

    def _number(self, block: Block) -> None:
        if not self.numbering:
            self.numbering = self._new_list(block.number)
        paragraph = self.document.add_paragraph(style="List Number")
        paragraph._p.get_or_add_pPr().append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{self.numbering}"/></w:numPr>')
        )
        self._fill(paragraph, block.inlines)

    def _new_list(self, start: int) -> str:
        """A list that counts from `start`: Word goes on with the last list unless told otherwise."""
        numbering = self.document.part.numbering_part.element
        style = self.document.styles["List Number"].element
        used = style.find(f".//{qn('w:numId')}").get(qn("w:val"))
        abstract = next(
            num.find(qn("w:abstractNumId")).get(qn("w:val"))
            for num in numbering.findall(qn("w:num"))
            if num.get(qn("w:numId")) == used
        )
        number = numbering.add_num(int(abstract))
        number.add_lvlOverride(ilvl=0).add_startOverride(start)
        return str(number.numId)

    def _box(self, block: Block) -> None:
        self.counter += 1
        add_box(self.document.add_paragraph(), plain(block.inlines), self.counter)

    def _image(self, block: Block) -> None:
        text = plain(block.inlines)
        add_picture(self.document.add_paragraph(), picture_png(text), 3.5, text)

    def _quote(self, block: Block) -> None:
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.left_indent = Cm(0.8)
        self._fill(paragraph, block.inlines)
        for run in paragraph.runs:
            run.font.italic, run.font.color.rgb = True, RGBColor.from_string(GREEN)

    def _signature(self, block: Block) -> None:
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        self._fill(paragraph, block.inlines)

    def _contents(self) -> None:
        """A table of contents as Word keeps it: a field whose last result stands in the text."""
        heads = [block for block in self.paper.blocks if isinstance(block, Block) and block.kind == "heading"]
        start = '<w:r {ns}><w:fldChar w:fldCharType="begin"/></w:r>'
        code = '<w:r {ns}><w:instrText xml:space="preserve"> TOC \\o "1-2" \\n \\h </w:instrText></w:r>'
        middle = '<w:r {ns}><w:fldChar w:fldCharType="separate"/></w:r>'
        end = '<w:r {ns}><w:fldChar w:fldCharType="end"/></w:r>'
        paragraph = None
        for index, head in enumerate(block for block in heads if block.level < 3):
            paragraph = self.document.add_paragraph(style=self._contents_style(head.level))
            if index == 0:
                for piece in (start, code, middle):
                    paragraph._p.append(parse_xml(piece.format(ns=nsdecls("w"))))
            paragraph.add_run(plain(head.inlines))
        if paragraph is not None:
            paragraph._p.append(parse_xml(end.format(ns=nsdecls("w"))))
        self.document.add_page_break()

    def _contents_style(self, level: int) -> str:
        name = f"toc {level}"
        if name not in [style.name for style in self.document.styles]:
            style = self.document.styles.add_style(name, 1)
            style.base_style = self.document.styles["Normal"]
            style.paragraph_format.left_indent = Cm(0.6 * (level - 1))
            style.paragraph_format.space_after = Pt(2)
        return name

    def _table(self, block: Table) -> None:
        table = self.document.add_table(len(block.rows), max(map(len, block.rows)))
        for row, cells in zip(table.rows, block.rows, strict=True):
            for cell, inlines in zip(row.cells, cells, strict=False):
                self._fill(cell.paragraphs[0], inlines)
        style_table(table, block.fields)
        widths = column_widths(block)
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Cm(width)
        self.document.add_paragraph().paragraph_format.space_after = Pt(2)
        self.numbering = ""

    def _fill(self, paragraph: Paragraph, inlines: Inlines) -> None:
        for piece in inlines:
            if isinstance(piece, Run):
                run = paragraph.add_run(piece.text)
                run.bold, run.italic = piece.bold or None, piece.italic or None
            elif isinstance(piece, Footnote):
                self.footnotes.add(paragraph, piece.text)
            elif isinstance(piece, Hidden):
                paragraph.add_run(piece.text).font.hidden = True
            elif isinstance(piece, Link):
                add_link(paragraph, piece.url, piece.label)
            elif isinstance(piece, Revision):
                self.counter += 1
                add_revision(paragraph, piece.kind, piece.author, piece.text, self.counter, self._stamp())
            elif isinstance(piece, Comment):
                self._comment(paragraph, piece)

    def _comment(self, paragraph: Paragraph, piece: Comment) -> None:
        run = paragraph.add_run(piece.anchor)
        initials = "".join(word[0] for word in piece.author.split())
        comment = self.document.add_comment(run, text=piece.text, author=piece.author, initials=initials)
        comment._comment_elm.set(qn("w:date"), self._stamp())

    def _stamp(self) -> str:
        return self.paper.moment("modified").strftime("%Y-%m-%dT%H:%M:%SZ")

    def _properties(self) -> None:
        core = self.document.core_properties
        core.author, core.last_modified_by = self.paper.get("author"), self.paper.get("modified_by")
        core.title, core.subject = self.paper.get("title"), self.paper.get("subtitle")
        core.keywords, core.comments = self.paper.get("keywords"), self.paper.get("comments")
        core.created, core.modified = self.paper.moment("created"), self.paper.moment("modified")
        core.language, core.revision = "nl-NL", 7
        if self.paper.get("custom"):
            add_custom_property(self.document, *self.paper.get("custom").split("=", 1))
