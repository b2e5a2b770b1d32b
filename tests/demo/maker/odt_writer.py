"""Writes a paper as an OpenDocument text."""

from __future__ import annotations

from html import escape

from tests.demo.maker.archive import pack
from tests.demo.maker.logo import logo_png, picture_png
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
from tests.demo.maker.odt_parts import AUTOMATIC, LOGO, MANIFEST, NAMESPACES, PICTURE, meta_xml, styles_xml


def write_odt(paper: Paper) -> bytes:
    """The bytes of the ODT file."""
    content = _Content(paper)
    parts = (
        ("content.xml", content.xml()),
        ("styles.xml", styles_xml(paper)),
        ("meta.xml", meta_xml(paper)),
        ("META-INF/manifest.xml", MANIFEST),
    )
    return pack(
        [
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            *((name, text.encode()) for name, text in parts),
            (LOGO, logo_png()),
            (PICTURE, picture_png("Handtekening")),
        ],
        stored_first=True,
    )


class _Content:
    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.notes = 0
        self.tables = 0
        self.columns: list[str] = []
        self.changes: list[str] = []

    def xml(self) -> str:
        body = self._front() + self._blocks()
        changes = "".join(self.changes)
        tracked = f"<text:tracked-changes>{changes}</text:tracked-changes>" if changes else ""
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {NAMESPACES} office:version="1.3">'
            f"{AUTOMATIC.format(columns=''.join(self.columns))}<office:body><office:text>{tracked}{body}</office:text>"
            "</office:body></office:document-content>"
        )

    def _front(self) -> str:
        title = f'<text:p text:style-name="Title">{escape(self.paper.get("title"))}</text:p>'
        return title + f'<text:p text:style-name="Subtitle">{escape(self.paper.get("subtitle"))}</text:p>'

    def _blocks(self) -> str:
        parts: list[str] = []
        open_list = ""
        for block in self.paper.blocks:
            kind = block.kind if isinstance(block, Block) and block.kind in ("bullet", "number") else ""
            if open_list and kind != open_list:
                parts.append("</text:list>")
            if kind and kind != open_list:
                parts.append(f'<text:list text:style-name="{"Punten" if kind == "bullet" else "Nummers"}">')
            first = block.number if isinstance(block, Block) and kind == "number" and kind != open_list else 0
            open_list = kind
            parts.append(self._table(block) if isinstance(block, Table) else self._block(block, first))
        return "".join([*parts, "</text:list>"] if open_list else parts)

    def _block(self, block: Block, first: int) -> str:
        if block.kind == "box":
            return self._box(block)
        if block.kind == "image":
            return self._image(block)
        text = self._text(block.inlines)
        if block.kind == "heading":
            level = block.level
            return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{text}</text:h>'
        if block.kind == "signature":
            return f'<text:p text:style-name="Onder">{text}</text:p>'
        if block.kind in ("bullet", "number"):
            start = f' text:start-value="{first}"' if first > 1 else ""
            return f'<text:list-item{start}><text:p text:style-name="Standard">{text}</text:p></text:list-item>'
        return f'<text:p text:style-name="Standard">{text}</text:p>'

    def _box(self, block: Block) -> str:
        return (
            '<text:p text:style-name="Standard"><draw:frame draw:style-name="Vak" draw:name="Kader" '
            'text:anchor-type="as-char" svg:width="15.4cm"><draw:text-box fo:min-height="1cm">'
            f'<text:p text:style-name="CelTekst">{self._text(block.inlines)}</text:p></draw:text-box></draw:frame>'
            "</text:p>"
        )

    def _image(self, block: Block) -> str:
        return (
            '<text:p text:style-name="Standard"><draw:frame draw:name="Beeld" text:anchor-type="as-char" '
            f'svg:width="3.6cm" svg:height="1.5cm"><draw:image xlink:href="{PICTURE}" xlink:type="simple"/>'
            f"<svg:desc>{escape(plain(block.inlines))}</svg:desc></draw:frame></text:p>"
        )

    def _text(self, inlines: Inlines) -> str:
        return "".join(self._piece(piece) for piece in inlines)

    def _piece(self, piece: object) -> str:
        if isinstance(piece, Run):
            style = "Vet" if piece.bold else "Schuin" if piece.italic else ""
            return _span(style, piece.text) if style else escape(piece.text)
        if isinstance(piece, Hidden):
            return _span("Verborgen", piece.text)
        if isinstance(piece, Link):
            return f'<text:a xlink:type="simple" xlink:href="{escape(piece.url)}">{escape(piece.label)}</text:a>'
        if isinstance(piece, Footnote):
            self.notes += 1
            return (
                f'<text:note text:id="n{self.notes}" text:note-class="footnote"><text:note-citation>{self.notes}'
                f'</text:note-citation><text:note-body><text:p text:style-name="Footnote">{escape(piece.text)}</text:p>'
                "</text:note-body></text:note>"
            )
        if isinstance(piece, Comment):
            return (
                f"<office:annotation>{self._who(piece.author)}<text:p>{escape(piece.text)}</text:p>"
                f"</office:annotation>{escape(piece.anchor)}"
            )
        return self._change(piece) if isinstance(piece, Revision) else ""

    def _who(self, author: str) -> str:
        return f"<dc:creator>{escape(author)}</dc:creator><dc:date>{self.paper.get('modified')}</dc:date>"

    def _change(self, piece: Revision) -> str:
        identity = f"c{len(self.changes) + 1}"
        who = f"<office:change-info>{self._who(piece.author)}</office:change-info>"
        kind = "insertion" if piece.kind == "ins" else "deletion"
        gone = f"<text:p>{escape(piece.text)}</text:p>" if piece.kind == "del" else ""
        self.changes.append(
            f'<text:changed-region text:id="{identity}"><text:{kind}>{who}{gone}</text:{kind}></text:changed-region>'
        )
        if piece.kind == "del":
            return f'<text:change text:change-id="{identity}"/>'
        start, end = (f'<text:change-{side} text:change-id="{identity}"/>' for side in ("start", "end"))
        return f"{start}{escape(piece.text)}{end}"

    def _table(self, block: Table) -> str:
        self.tables += 1
        heads = ""
        for column, width in enumerate(column_widths(block)):
            name = f"K{self.tables}_{column}"
            self.columns.append(
                f'<style:style style:name="{name}" style:family="table-column"><style:table-column-properties '
                f'style:column-width="{width:.2f}cm"/></style:style>'
            )
            heads += f'<table:table-column table:style-name="{name}"/>'
        rows = [self._row(row, index == 0 and not block.fields, block.fields) for index, row in enumerate(block.rows)]
        if not block.fields:
            rows[0] = f"<table:table-header-rows>{rows[0]}</table:table-header-rows>"
        return f'<table:table table:name="Tabel{self.tables}">{heads}{"".join(rows)}</table:table><text:p/>'

    def _row(self, row: tuple[Inlines, ...], head: bool, fields: bool) -> str:
        cell_style = "Kop" if head else "Veld" if fields else "Cel"
        style = "KopTekst" if head else "CelTekst"
        cells = "".join(
            f'<table:table-cell table:style-name="{cell_style}" office:value-type="string">'
            f'<text:p text:style-name="{style}">{self._label(cell, fields and index == 0)}</text:p></table:table-cell>'
            for index, cell in enumerate(row)
        )
        return f"<table:table-row>{cells}</table:table-row>"

    def _label(self, cell: Inlines, bold: bool) -> str:
        return _span("Vet", plain(cell)) if bold else self._text(cell)


def _span(style: str, text: str) -> str:
    return f'<text:span text:style-name="{style}">{escape(text)}</text:span>'
