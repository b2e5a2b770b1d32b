"""All pages of a PDF, read and parted into text and page margins."""

from __future__ import annotations

from dataclasses import dataclass, field

import pypdfium2 as pdfium

from indexing.readers.pdf.layout import page_items
from indexing.readers.pdf.margins import margin_lines, shape_of_margin
from indexing.readers.pdf.rules import Grid, grids_of
from indexing.readers.pdf.words import PageWords, words_of
from indexing.readers.typeset.hyphens import Hyphenation
from indexing.readers.typeset.lines import Item, Line

_EMPTY = PageWords([], [], 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Pages:
    """What all pages hold: `items` of the text in order, `margins` as (page, text), once each but for numbers.

    `textless` counts pages without any text; `damaged` those that could not be opened.
    """

    items: list[Item]
    margins: list[tuple[int, str]]
    hyphenation: Hyphenation
    textless: int = 0
    damaged: list[int] = field(default_factory=list)


def read_pages(pdf: pdfium.PdfDocument) -> Pages:
    """Read every page of `pdf`."""
    words: list[PageWords] = []
    grids: list[list[Grid]] = []
    damaged: list[int] = []
    for number in range(1, len(pdf) + 1):
        try:
            page = pdf[number - 1]
        except pdfium.PdfiumError:
            damaged.append(number)
            words.append(_EMPTY)
            grids.append([])
            continue
        found = words_of(page)
        words.append(found)
        grids.append(grids_of(page, found.turned) if found.segments else [])
        page.close()
    hyphenation = Hyphenation(segment.text for one in words for segment in one.segments)
    items = [
        page_items(one.segments, grid, number, hyphenation)
        for number, (one, grid) in enumerate(zip(words, grids, strict=True), 1)
    ]
    return _parted(items, words, hyphenation, damaged)


def _parted(items: list[list[Item]], words: list[PageWords], hyphenation: Hyphenation, damaged: list[int]) -> Pages:
    lines = [[item for item in page if isinstance(item, Line)] for page in items]
    margins = margin_lines(lines, [(one.bottom, one.top) for one in words])
    texts: dict[str, tuple[int, str]] = {}
    for number, (page, one) in enumerate(zip(lines, words, strict=True), 1):
        for text in [*(line.text for line in page if line in margins), *one.asides]:
            texts.setdefault(shape_of_margin(text), (number, text))
    kept = [item for page in items for item in page if item not in margins]
    textless = sum(not one.segments for one in words) - len(damaged)
    return Pages(kept, list(texts.values()), hyphenation, textless, damaged)
