"""Writes the paragraphs and tables of a PDF as blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import pypdfium2 as pdfium

from indexing.document import BlockKind
from indexing.readers import marks, markup
from indexing.readers.builder import TextBuilder
from indexing.readers.pdf.headings import bookmarks_of, heading_levels, shape_of
from indexing.readers.pdf.loose import with_figures, without_lone_numbers
from indexing.readers.pdf.pages import Pages
from indexing.readers.tables import write_table
from indexing.readers.typeset.hyphens import Hyphenation
from indexing.readers.typeset.lines import Line, PageTable
from indexing.readers.typeset.metrics import Metrics
from indexing.readers.typeset.paragraphs import Assembly, Paragraph
from indexing.readers.typeset.shapes import Shape

_LONE_NUMBER = re.compile(r"\d{1,3}|[ivxl]{1,5}")
_SAME_COLUMN = 6.0
_TITLE_SIZE = 1.2


def write_body(builder: TextBuilder, pdf: pdfium.PdfDocument, pages: Pages) -> None:
    """Write the text of all pages in reading order."""
    items = with_figures(without_lone_numbers(pages.items))
    metrics = Metrics([item for item in items if isinstance(item, Line)])
    parts = list(Assembly(metrics, pages.hyphenation).assemble(items))
    paragraphs, shapes = _shapes(parts, pages.hyphenation)
    ready = iter(zip(paragraphs, shapes, heading_levels(paragraphs, shapes, metrics, bookmarks_of(pdf)), strict=True))
    writer = _Writer(builder, metrics.body_size)
    for part in _with_tables_joined(parts):
        if isinstance(part, PageTable):
            write_table(builder, part.rows, part.head_rows)
        else:
            paragraph, shape, level = next(ready)
            writer.write(paragraph, shape.text, level)


def _shapes(parts: Sequence[Paragraph | PageTable], hyphenation: Hyphenation) -> tuple[list[Paragraph], list[Shape]]:
    paragraphs, shapes = [], []
    for part, following in pairwise([*parts, None]):
        if isinstance(part, Paragraph):
            paragraphs.append(part)
            shapes.append(shape_of(part, part.text(hyphenation), leads_table=isinstance(following, PageTable)))
    return paragraphs, shapes


class _Writer:
    """Writes paragraphs; keeps the heading level at hand and the labels of tables that became text."""

    def __init__(self, builder: TextBuilder, body_size: float) -> None:
        self._builder = builder
        self._body_size = body_size
        self._title_size = 0.0
        self._labels: dict[str, int] = {}
        self._level = 0

    def write(self, paragraph: Paragraph, text: str, level: int) -> None:
        """Write one paragraph; `level` is its heading level, 0 for body text."""
        builder = self._builder
        builder.page = paragraph.page
        if level:
            self._level = level
            span = builder.add(BlockKind.HEADING, markup.without_tags(text), level=level)
            size = paragraph.lines[0].size
            if paragraph.page == 1 and size > max(self._title_size, _TITLE_SIZE * self._body_size):
                self._title_size, builder.title = size, span
        elif marks.contents_line(text) or _LONE_NUMBER.fullmatch(text):
            builder.add(BlockKind.MARGIN, text)
        elif markup.has_markup(text):
            self._marked_up(text)
        elif any(map(str.isalnum, text)):
            builder.add(_kind(paragraph, text), text)

    def _marked_up(self, text: str) -> None:
        for piece in markup.pieces(text, 0, len(text), self._labels):
            words = markup.without_tags(text[piece.span.start : piece.span.end])
            level = self._level + piece.depth if piece.kind is BlockKind.HEADING else 0
            self._builder.add(piece.kind, words, level=level)


def _kind(paragraph: Paragraph, text: str) -> BlockKind:
    if paragraph.is_note:
        return BlockKind.FOOTNOTE
    return BlockKind.LIST_ITEM if marks.list_marker(text) else BlockKind.PARAGRAPH


def _with_tables_joined(parts: list[Paragraph | PageTable]) -> list[Paragraph | PageTable]:
    """A table that goes on over a page end is one table; the head that is repeated there is left out."""
    joined: list[Paragraph | PageTable] = []
    for part in parts:
        last = joined[-1] if joined else None
        if isinstance(part, PageTable) and isinstance(last, PageTable) and _goes_on(last, part):
            repeated = [cell.text for cell in last.rows[0].cells] == [cell.text for cell in part.rows[0].cells]
            joined[-1] = PageTable((*last.rows, *part.rows[repeated:]), last.columns, part.page, last.head_rows)
        else:
            joined.append(part)
    return joined


def _goes_on(table: PageTable, following: PageTable) -> bool:
    if following.page != table.page + 1 or len(table.columns) != len(following.columns):
        return False
    return all(abs(a - b) < _SAME_COLUMN for a, b in zip(table.columns, following.columns, strict=True))
