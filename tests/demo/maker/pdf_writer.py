"""Writes a paper as a PDF, with embedded fonts, page header and footer, bookmarks, notes and annotations."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import reportlab
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)
from reportlab.platypus import Table as Grid

from tests.demo.maker.logo import GREEN, GREY, PALE, WATER, logo_png
from tests.demo.maker.model import (
    Block,
    Comment,
    Footnote,
    Hidden,
    Inlines,
    Link,
    Paper,
    Run,
    Table,
    column_widths,
    plain,
)

_FONTS = {"Huis": "Vera.ttf", "Huis-Bold": "VeraBd.ttf", "Huis-Italic": "VeraIt.ttf", "Huis-BoldItalic": "VeraBI.ttf"}


def write_pdf(paper: Paper) -> bytes:
    """The bytes of the PDF; the same for the same paper."""
    _register_fonts()
    return _Writer(paper).write()


def _register_fonts() -> None:
    folder = Path(reportlab.__file__).parent / "fonts"
    for name, file in _FONTS.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))
    pdfmetrics.registerFontFamily("Huis", *_FONTS)


def _style(name: str, size: float, colour: str = "000000", **more: object) -> ParagraphStyle:
    return ParagraphStyle(
        name, fontName="Huis", fontSize=size, leading=size * 1.45, textColor=HexColor(f"#{colour}"), **more
    )


_STYLES = {
    "paragraph": _style("p", 9, spaceAfter=6),
    "bullet": _style("b", 9, spaceAfter=3, leftIndent=14, bulletIndent=3),
    "number": _style("n", 9, spaceAfter=3, leftIndent=18, bulletIndent=0),
    "quote": _style("q", 9, GREEN, spaceAfter=6, leftIndent=16, fontStyle="italic"),
    "box": _style(
        "x",
        8.5,
        spaceAfter=8,
        backColor=HexColor(f"#{PALE}"),
        borderPadding=8,
        leftIndent=8,
        rightIndent=8,
        spaceBefore=10,
    ),
    "cell": _style("c", 7.8),
    "title": _style("t", 23, GREEN, spaceAfter=8),
    "band": _style(
        "band", 24, "FFFFFF", spaceAfter=34, backColor=HexColor(f"#{GREEN}"), borderPadding=(14, 12, 18, 12)
    ),
    "subtitle": _style("s", 12, WATER, spaceAfter=16),
    "note": _style("v", 7.5, GREY, spaceAfter=2),
}
_HEADS = {
    1: ParagraphStyle(
        "h1",
        fontName="Huis-Bold",
        fontSize=15,
        leading=20,
        textColor=HexColor(f"#{GREEN}"),
        spaceBefore=16,
        spaceAfter=6,
        keepWithNext=1,
    ),
    2: ParagraphStyle(
        "h2",
        fontName="Huis-Bold",
        fontSize=11,
        leading=15,
        textColor=HexColor(f"#{WATER}"),
        spaceBefore=10,
        spaceAfter=4,
        keepWithNext=1,
    ),
    3: ParagraphStyle(
        "h3",
        fontName="Huis-Bold",
        fontSize=9.5,
        leading=13,
        textColor=HexColor(f"#{GREY}"),
        spaceBefore=8,
        spaceAfter=3,
        keepWithNext=1,
    ),
}


class _Sticker(Flowable):
    """A PDF annotation (a yellow sticker) at this height in the margin."""

    def __init__(self, comment: Comment) -> None:
        super().__init__()
        self.comment = comment

    def wrap(self, *_: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.textAnnotation(
            f"{self.comment.author}: {self.comment.text}", (-24, 4, -8, 20), addtopage=1, name="Comment", relative=1
        )


class _Outline(Flowable):
    """A bookmark at this place."""

    def __init__(self, text: str, level: int, key: str) -> None:
        super().__init__()
        self.text, self.level, self.key = text, level, key

    def wrap(self, *_: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.bookmarkPage(self.key)
        self.canv.addOutlineEntry(self.text, self.key, level=self.level, closed=self.level > 0)


class _Writer:
    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.notes: list[str] = []
        self.heads = 0

    def write(self) -> bytes:
        buffer = io.BytesIO()
        document = BaseDocTemplate(buffer, pagesize=A4, invariant=1, lang="nl-NL", title=self.paper.get("title"))
        document.author, document.subject = self.paper.get("author"), self.paper.get("subtitle")
        document.keywords, document.creator = self.paper.get("keywords"), self.paper.get("creator") or "Zaaksysteem"
        frame = Frame(2.5 * cm, 2.2 * cm, 16 * cm, 24 * cm, leftPadding=0, rightPadding=0)
        document.addPageTemplates(PageTemplate("bladzijde", [frame], onPage=self._page))
        story = self._front()
        for block in self.paper.blocks:
            story += self._table(block) if isinstance(block, Table) else self._block(block)
        if self.notes:
            story += [Spacer(1, 14), Paragraph("Noten", _HEADS[2])]
            story += [
                Paragraph(f"{number}. {escape(note)}", _STYLES["note"]) for number, note in enumerate(self.notes, 1)
            ]
        document.build(story)
        return buffer.getvalue()

    def _page(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.saveState()
        canvas.drawImage(ImageReader(io.BytesIO(logo_png())), 2.5 * cm, 27.3 * cm, 1.3 * cm, 1.3 * cm)
        canvas.setFont("Huis", 7)
        canvas.setFillColor(HexColor(f"#{GREY}"))
        canvas.drawRightString(18.5 * cm, 27.8 * cm, self.paper.get("header"))
        canvas.drawString(2.5 * cm, 1.3 * cm, self.paper.get("footer"))
        canvas.drawRightString(18.5 * cm, 1.3 * cm, f"pagina {document.page}")
        canvas.restoreState()

    def _front(self) -> list[Any]:
        cover = self.paper.get("layout") == "cover"
        story: list[Any] = [Spacer(1, 6 * cm)] if cover else []
        if self.paper.get("title"):
            story.append(Paragraph(escape(self.paper.get("title")), _STYLES["band" if cover else "title"]))
        if self.paper.get("subtitle"):
            story.append(Paragraph(escape(self.paper.get("subtitle")), _STYLES["subtitle"]))
        if cover:
            story += [Paragraph(escape(self.paper.get("imprint")), _STYLES["paragraph"]), PageBreak()]
        return story

    def _block(self, block: Block) -> list[Any]:
        stickers: list[Any] = [_Sticker(piece) for piece in block.inlines if isinstance(piece, Comment)]
        text = self._text(block.inlines)
        if block.kind == "heading":
            self.heads += 1
            mark = _Outline(plain(block.inlines), min(block.level, 3) - 1, f"kop{self.heads}")
            return [mark, Paragraph(text, _HEADS[min(block.level, 3)])]
        if block.kind == "break":
            return [PageBreak()]
        if block.kind == "bullet":
            return [*stickers, Paragraph(text, _STYLES["bullet"], bulletText="•")]
        if block.kind == "number":
            return [*stickers, Paragraph(text, _STYLES["number"], bulletText=f"{block.number}.")]
        return [*stickers, Paragraph(text, _STYLES.get(block.kind, _STYLES["paragraph"]))]

    def _text(self, inlines: Inlines) -> str:
        words = []
        for piece in inlines:
            if isinstance(piece, Run):
                word = escape(piece.text)
                word = f"<b>{word}</b>" if piece.bold else word
                words.append(f"<i>{word}</i>" if piece.italic else word)
            elif isinstance(piece, Footnote):
                self.notes.append(piece.text)
                words.append(f"<super size='6'>{len(self.notes)}</super>")
            elif isinstance(piece, Link):
                words.append(f"<a href={quoteattr(piece.url)}><u>{escape(piece.label)}</u></a>")
            elif isinstance(piece, Comment):
                words.append(escape(piece.anchor))
            elif isinstance(piece, Hidden):
                words.append(f"<font color='white' size='1'>{escape(piece.text)}</font>")
        return "".join(words)

    def _table(self, block: Table) -> list[Any]:
        cells = [
            [Paragraph(self._cell(cell, row, block), _STYLES["cell"]) for cell in line]
            for row, line in enumerate(block.rows)
        ]
        widths = [width * cm for width in column_widths(block)]
        style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if not block.fields:
            style += [
                ("BACKGROUND", (0, 0), (-1, 0), HexColor(f"#{GREEN}")),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(f"#{WATER}")),
            ]
            if plain(block.rows[-1][0]).startswith(("Totaal", "Saldo")):
                style.append(("BACKGROUND", (0, -1), (-1, -1), HexColor(f"#{PALE}")))
        return [Grid(cells, widths, style=style, repeatRows=0 if block.fields else 1), Spacer(1, 8)]

    def _cell(self, inlines: Inlines, row: int, block: Table) -> str:
        text = self._text(inlines)
        if block.fields:
            return f"<b>{text}</b>" if inlines is block.rows[row][0] else text
        total = plain(block.rows[row][0]).startswith(("Totaal", "Saldo"))
        if row == 0:
            return f"<font color='white'><b>{text}</b></font>"
        return f"<b>{text}</b>" if total else text
