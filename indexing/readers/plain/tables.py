"""Tables in plain text: with pipes, with tabs or aligned by blanks, or of figures that lost their columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from indexing.document import Block, BlockKind, Cell, Span
from indexing.readers import marks
from indexing.readers.plain.lines import TextLine
from indexing.readers.tables import looks_like_head
from indexing.readers.typeset.figures import Figures, Row, find_figures

_RULE = re.compile(r"[-+=|:\s_]{3,}")
_PIPE_CELL = re.compile(r"[^|]+")
_FIELD = re.compile(r"\S+(?: \S+)*")
_TAB_FIELD = re.compile(r"[^\t]+")
_SHIFT = 3
_LONGEST_CELL = 160


@dataclass(frozen=True, slots=True)
class PlainTable:
    """A table in lines `start` to `end` (exclusive) of the text."""

    start: int
    end: int
    blocks: tuple[Block, ...]


def tables_in(lines: Sequence[TextLine], paged: Callable[[TextLine], int | None]) -> list[PlainTable]:
    """The tables in `lines`, in order; `paged` gives the page that a block on a line gets."""
    found: list[PlainTable] = []
    at = 0
    while at < len(lines):
        table = _piped(lines, at, paged) or _spaced(lines, at, paged)
        found.extend([table] if table else [])
        at = table.end if table else at + 1
    taken = {place for table in found for place in range(table.start, table.end)}
    texts = ["" if at in taken else line.text for at, line in enumerate(lines)]
    free = (table for table in find_figures(texts) if not taken.intersection(range(table.start, table.end)))
    found.extend(_of_figures(figures, lines, paged) for figures in free)
    return sorted(found, key=lambda table: table.start)


def _piped(lines: Sequence[TextLine], start: int, paged: Callable[[TextLine], int | None]) -> PlainTable | None:
    end = start
    while end < len(lines) and (lines[end].text.count("|") > 1 or (_RULE.fullmatch(lines[end].text) and end > start)):
        end += 1
    rows = [(at, _spans(lines[at], _PIPE_CELL)) for at in range(start, end) if not _RULE.fullmatch(lines[at].text)]
    if len(rows) < 2:
        return None
    ruled = any(_RULE.fullmatch(lines[at].text) for at in range(start, end))
    return PlainTable(start, end, _blocks(lines, rows, paged, has_head=ruled or None))


def _spaced(lines: Sequence[TextLine], start: int, paged: Callable[[TextLine], int | None]) -> PlainTable | None:
    """Lines that each fall apart into as many fields, by tabs or by blanks that stand in line."""
    pattern = _TAB_FIELD if "\t" in lines[start].text else _FIELD
    width = len(_spans(lines[start], pattern))
    if width < 2:
        return None
    rows: list[tuple[int, list[Span]]] = []
    end, ruled = start, False
    while end < len(lines) and lines[end].text:
        spans = _spans(lines[end], pattern)
        if _RULE.fullmatch(lines[end].text):
            ruled = ruled or len(rows) == 1
        elif len(spans) == width and _may_be_row(lines, start, end, spans, pattern):
            rows += [(end, spans)]
        else:
            break
        end += 1
    if len(rows) < (2 if width > 2 else 3):
        return None
    return PlainTable(start, end, _blocks(lines, rows, paged, has_head=ruled or None))


def _may_be_row(
    lines: Sequence[TextLine], start: int, at: int, spans: Sequence[Span], pattern: re.Pattern[str]
) -> bool:
    if marks.contents_line(lines[at].text) or any(span.end - span.start > _LONGEST_CELL for span in spans):
        return False
    return pattern is _TAB_FIELD or _aligned(lines[start], lines[at], pattern)


def _aligned(first: TextLine, line: TextLine, pattern: re.Pattern[str]) -> bool:
    """Whether the fields of two lines begin, or end, at the same places."""
    pairs = zip(_fields(first, pattern), _fields(line, pattern), strict=True)
    return all(abs(a.start - b.start) <= _SHIFT or abs(a.end - b.end) <= _SHIFT for a, b in pairs)


def _fields(line: TextLine, pattern: re.Pattern[str]) -> list[Span]:
    return [Span(line.indent + found.start(), line.indent + found.end()) for found in pattern.finditer(line.text)]


def _spans(line: TextLine, pattern: re.Pattern[str]) -> list[Span]:
    """Where the fields of a line stand in the text, without blanks at their ends."""
    spans = []
    for found in pattern.finditer(line.text):
        piece = found.group()
        if piece.strip():
            start = line.start + found.start() + len(piece) - len(piece.lstrip())
            spans.append(Span(start, start + len(piece.strip())))
    return spans


def _blocks(
    lines: Sequence[TextLine],
    rows: Sequence[tuple[int, list[Span]]],
    paged: Callable[[TextLine], int | None],
    *,
    has_head: bool | None,
) -> tuple[Block, ...]:
    if has_head is None:
        texts = [[_text(lines[at], span) for span in spans] for at, spans in rows]
        has_head = looks_like_head(texts)
    blocks = []
    for number, (at, spans) in enumerate(rows):
        heads = _heads(rows[0][1], spans, number, has_head=has_head)
        cells = tuple(Cell(head, span) for head, span in zip(heads, spans, strict=True))
        blocks.append(Block(BlockKind.TABLE_ROW, lines[at].span, 0, paged(lines[at]), cells))
    return tuple(blocks)


def _heads(first: Sequence[Span], spans: Sequence[Span], number: int, *, has_head: bool) -> list[Span | None]:
    """The heads of the cells of a row: those of the first row, or else the row's own first cell."""
    if has_head and number == 0:
        return [None] * len(spans)
    if has_head:
        return [first[column] if column < len(first) else None for column in range(len(spans))]
    return [None, *[spans[0]] * (len(spans) - 1)]


def _text(line: TextLine, span: Span) -> str:
    return line.text[span.start - line.start : span.end - line.start]


def _of_figures(figures: Figures, lines: Sequence[TextLine], paged: Callable[[TextLine], int | None]) -> PlainTable:
    heads: list[Span | None] = []
    blocks = []
    for number, row in enumerate(figures.rows):
        spans = _row_spans(row, lines[row.line])
        columns: list[Span | None] = [None] * len(spans)
        if number == 0 and figures.head:
            heads = spans
        else:
            columns = heads or [None, *[spans[0]] * (len(spans) - 1)]
        cells = tuple(Cell(head, span) for head, span in zip(columns, spans, strict=False) if span)
        blocks.append(Block(BlockKind.TABLE_ROW, lines[row.line].span, 0, paged(lines[row.line]), cells))
    return PlainTable(figures.start, figures.end, tuple(blocks))


def _row_spans(row: Row, line: TextLine) -> list[Span | None]:
    def moved(span: Span) -> Span:
        return Span(line.start + span.start, line.start + span.end)

    return [moved(row.label) if row.label else None, *map(moved, row.values)]
