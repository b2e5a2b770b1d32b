"""Headings of a PDF: by bookmark, by type size and weight, or else by the shape of the lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium

from indexing.readers import marks
from indexing.readers.typeset.metrics import Metrics
from indexing.readers.typeset.paragraphs import Paragraph
from indexing.readers.typeset.shapes import Shape, levels_by_shape

# Type size in points, and whether it is bold: the larger, the higher the heading.
_Style = tuple[float, bool]
_LARGER = 1.07
_MUCH_LARGER = 1.2
_LONGEST = 220
_MOST_LINES = 4
_PLAIN = re.compile(r"[^\w]+")
_MOST_BOOKMARKS = 5000
_MOST_STYLES = 6
# Headings by type are trusted when they are at most this share of the text.
_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A bookmark: its level from 1 and the page that it leads to (None when unknown)."""

    title: str
    level: int
    page: int | None


def bookmarks_of(pdf: pdfium.PdfDocument) -> list[Bookmark]:
    """The bookmarks of a PDF, outermost first."""
    found: list[Bookmark] = []
    try:
        for mark in pdf.get_toc(max_depth=_MOST_STYLES):
            target = mark.get_dest()
            page = target.get_index() if target is not None else None
            found.append(Bookmark(mark.get_title() or "", mark.level + 1, None if page is None else page + 1))
            if len(found) >= _MOST_BOOKMARKS:
                break
    except pdfium.PdfiumError:
        return found
    return found


def heading_levels(
    paragraphs: Sequence[Paragraph], shapes: Sequence[Shape], metrics: Metrics, bookmarks: Sequence[Bookmark]
) -> list[int]:
    """The heading level of each paragraph, 0 for body text; `shapes` are those of the same paragraphs."""
    texts = [shape.text for shape in shapes]
    styles = _styles(paragraphs, texts, metrics)
    named = {(_plain(mark.title), mark.page): mark.level for mark in bookmarks}
    levels = [named.get((_plain(text), paragraph.page), 0) for paragraph, text in zip(paragraphs, texts, strict=True)]
    if any(levels):
        return _completed(levels, styles)
    if any(styles):
        ranks = {
            style: rank for rank, style in enumerate(sorted({style for style in styles if style}, reverse=True), 1)
        }
        return [min(ranks[style], _MOST_STYLES) if style else 0 for style in styles]
    return levels_by_shape(shapes)


def _completed(levels: list[int], styles: Sequence[_Style | None]) -> list[int]:
    """Levels by bookmark; a heading without one gets the level that bookmarks give to its style."""
    known: dict[_Style, int] = {}
    for level, style in zip(levels, styles, strict=True):
        if level and style:
            known[style] = min(level, known.get(style, level))
    deepest = max(levels)

    def of_style(style: _Style) -> int:
        if style in known:
            return known[style]
        return 1 if known and style > max(known) else deepest + 1

    return [level or (of_style(style) if style else 0) for level, style in zip(levels, styles, strict=True)]


def _styles(paragraphs: Sequence[Paragraph], texts: Sequence[str], metrics: Metrics) -> list[_Style | None]:
    """The type of each paragraph that it makes a heading, None for body text."""
    styles = [
        _style(paragraph, metrics) if _may_head(paragraph, text, metrics) else None
        for paragraph, text in zip(paragraphs, texts, strict=True)
    ]
    headed = sum(len(text) for text, style in zip(texts, styles, strict=True) if style)
    if headed > _SHARE * sum(map(len, texts)):
        return [style if style and style[0] > metrics.body_size * _MUCH_LARGER else None for style in styles]
    return styles


def _style(paragraph: Paragraph, metrics: Metrics) -> _Style:
    line = paragraph.lines[0]
    size = round(line.size * 2) / 2
    return (size if size > metrics.body_size * _LARGER else metrics.body_size, line.bold)


def _may_head(paragraph: Paragraph, text: str, metrics: Metrics) -> bool:
    line = paragraph.lines[0]
    larger = line.size > metrics.body_size * _LARGER
    bolder = (
        all(line.bold for line in paragraph.lines) and not metrics.body_bold and line.size > 0.9 * metrics.body_size
    )
    if paragraph.is_note or not (larger or bolder) or len(paragraph.lines) > _MOST_LINES or len(text) > _LONGEST:
        return False
    if marks.bullet(text) or not any(map(str.isalpha, text)) or marks.contents_line(text):
        return False
    return larger or (text[-1] not in ".,;:" and not text[0].islower())


def shape_of(paragraph: Paragraph, text: str, *, leads_table: bool) -> Shape:
    """The shape of a paragraph of `text`."""
    listed = marks.list_marker(text) > 0 and marks.number_depth(text) < 2
    return Shape(text, len(paragraph.lines), paragraph.apart, listed, leads_table)


def _plain(text: str) -> str:
    return _PLAIN.sub("", text).lower()
