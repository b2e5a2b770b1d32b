"""From plain text to blocks. Lines are set on an imaginary page, so that the rules are those for PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from indexing.document import Block, BlockKind, Span
from indexing.readers import marks
from indexing.readers.plain.lines import TextLine, is_wrapped, lines_of
from indexing.readers.plain.margins import margin_places
from indexing.readers.plain.tables import PlainTable, tables_in
from indexing.readers.typeset.hyphens import Hyphenation
from indexing.readers.typeset.lines import Line, PageTable
from indexing.readers.typeset.metrics import Metrics
from indexing.readers.typeset.paragraphs import Assembly, Paragraph
from indexing.readers.typeset.shapes import Shape, levels_by_shape
from indexing.readers.typeset.words import Segment, Word

# The imaginary page, in points: width of a letter, type size, distance of lines.
_LETTER = 6.0
_SIZE = 10.0
_STEP = 12.0
_SLACK = 10 * _LETTER
_UNDERLINE = re.compile(r"([=\-~_*#])\1{2,}")
_NO_HYPHENS = Hyphenation(())


def structure(text: str) -> tuple[Block, ...]:
    """The blocks of `text`; with form feeds in it they have pages."""
    lines = list(lines_of(text))
    return tuple(sorted(_Structure(lines, paged="\f" in text).blocks(), key=lambda block: block.span))


class _Structure:
    """Parts the lines into margins, tables, underlined headings, and the rest: paragraphs."""

    def __init__(self, lines: list[TextLine], *, paged: bool) -> None:
        self._lines = lines
        self._paged = paged
        self._margins = margin_places(lines)
        self._tables = tables_in(lines, self._page)
        self._underlined = _underlined(lines)
        self._wrapped = is_wrapped(lines)
        self._set: dict[Line, TextLine] = {}

    def blocks(self) -> Iterator[Block]:
        for at in self._margins:
            yield Block(BlockKind.MARGIN, self._lines[at].span, 0, self._page(self._lines[at]))
        for table in self._tables:
            yield from table.blocks
        parts = list(self._parts())
        shapes = [self._shape(parts, at) for at in range(len(parts))]
        levels = iter(levels_by_shape([shape for shape in shapes if shape]))
        for part, shape in zip(parts, shapes, strict=True):
            if isinstance(part, Paragraph) and shape:
                yield self._block(part, shape.text, next(levels))

    def _page(self, line: TextLine) -> int | None:
        return line.page if self._paged else None

    def _parts(self) -> Iterator[Paragraph | PageTable]:
        """Paragraphs, and placeholders for tables and headings, which part paragraphs as well."""
        items = list(self._items())
        if not self._wrapped:
            yield from self._line_paragraphs(items)
            return
        metrics = Metrics([item for item in items if isinstance(item, Line)], _SLACK)
        yield from Assembly(metrics, _NO_HYPHENS, over_gaps=False).assemble(items)

    def _items(self) -> Iterator[Line | PageTable]:
        tables = {table.start: table for table in self._tables}
        inside = _places(self._tables)
        for at, line in enumerate(self._lines):
            if at in tables:
                yield PageTable((), (), line.page)
            if line.text and at not in inside and at not in self._margins and at not in self._underlined.values():
                made = _set_line(line, at)
                self._set[made] = line
                yield made

    def _line_paragraphs(self, items: Sequence[Line | PageTable]) -> Iterator[Paragraph | PageTable]:
        """A paragraph a line, but for lines that go on in the middle of a sentence."""
        current: Paragraph | None = None
        before: Line | None = None
        for item in items:
            last, before = before, item if isinstance(item, Line) else before
            if (
                isinstance(item, Line)
                and current
                and not _is_apart(current.lines[-1], item)
                and _goes_on(current, item)
            ):
                current.lines.append(item)
                continue
            if current:
                yield current
            current = None
            if isinstance(item, Line):
                current = Paragraph([item], last is None or _is_apart(last, item))
            else:
                yield item
        if current:
            yield current

    def _shape(self, parts: Sequence[Paragraph | PageTable], at: int) -> Shape | None:
        part = parts[at]
        if isinstance(part, PageTable):
            return None
        text = part.text(_NO_HYPHENS)
        leads = at + 1 < len(parts) and isinstance(parts[at + 1], PageTable)
        listed = marks.list_marker(text) > 0 and marks.number_depth(text) < 2
        return Shape(text, len(part.lines), part.apart, listed, leads)

    def _block(self, part: Paragraph, text: str, level: int) -> Block:
        first, last = self._set[part.lines[0]], self._set[part.lines[-1]]
        span = Span(first.start, last.span.end)
        own = self._own_level(part)
        if own or (level and not part.is_note):
            return Block(BlockKind.HEADING, span, own or level, self._page(first))
        if part.is_note:
            kind = BlockKind.FOOTNOTE
        elif marks.contents_line(text):
            kind = BlockKind.MARGIN
        else:
            kind = BlockKind.LIST_ITEM if marks.list_marker(text) else BlockKind.PARAGRAPH
        return Block(kind, span, 0, self._page(first))

    def _own_level(self, part: Paragraph) -> int:
        """The level of a heading that is underlined; 0 for others."""
        place = self._underlined.get(self._set[part.lines[-1]].start)
        if place is None or len(part.lines) > 2:
            return 0
        return 1 if self._lines[place].text[0] in "=#*" else 2


def _is_apart(before: Line, line: Line) -> bool:
    return before.base - line.base > 1.5 * _STEP or before.page != line.page


def _goes_on(paragraph: Paragraph, line: Line) -> bool:
    last = paragraph.lines[-1].text
    return line.text[0].islower() and last[-1] not in ".!?:;" and not marks.list_marker(line.text)


def _underlined(lines: Sequence[TextLine]) -> dict[int, int]:
    """Where headings start in the text, with the place of the line of signs below each."""
    found = {}
    for at in range(1, len(lines)):
        above = lines[at - 1].text
        if (
            above
            and _UNDERLINE.fullmatch(lines[at].text)
            and len(lines[at].text) <= len(above) + 8
            and len(above) < 100
        ):
            found[lines[at - 1].start] = at
    return found


def _places(tables: Sequence[PlainTable]) -> set[int]:
    return {place for table in tables for place in range(table.start, table.end)}


def _set_line(line: TextLine, at: int) -> Line:
    """A line of text on the imaginary page; only its first word and its ends matter there."""
    first, _, rest = line.text.partition(" ")
    left = line.indent * _LETTER
    words = [Word(first, left, left + len(first) * _LETTER, -at * _STEP, _SIZE)]
    if rest:
        words.append(Word(rest.strip(), words[0].x1 + _LETTER, left + len(line.text) * _LETTER, -at * _STEP, _SIZE))
    return Line((Segment(words),), line.page)
