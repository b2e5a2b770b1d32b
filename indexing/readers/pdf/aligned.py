"""Tables without drawn lines: texts that start side by side, row after row, in the same columns.

Programs draw a table cell by cell or line by line, and text in columns one column after the other. So a
row is what is drawn one after the other from the same height, left to right; that tells tables from columns.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from indexing.readers import marks
from indexing.readers.pdf.ruled import cell_of
from indexing.readers.tables import GridCell, GridRow
from indexing.readers.typeset.hyphens import Hyphenation
from indexing.readers.typeset.lines import Item, PageTable, in_lines
from indexing.readers.typeset.words import Segment

# In units of the type size.
_SAME_HEIGHT = 0.35
_NEXT_LINE = 1.7
_TIGHT_LINE = 1.45
_ROWS_APART = 4.0
_ALIGNED = 0.8
_LONE_ROWS = 2
_HEAD_ROWS = 2
_CROSSING = 3.0
# Points, and words, that tell a justified line.
_ALIKE = 2.0
_TEXT_WORDS = 4
_MARKER_LETTERS = 6
# Prose in columns fills its column; cells of a table do not.
_PROSE_ROWS = 8
_PROSE_FILL = 0.8
_PROSE_WORDS = 4.0


@dataclass(slots=True)
class _Chunk:
    """Segments drawn one below the other: a cell, or a paragraph."""

    segments: list[Segment]
    x0: float = 0.0
    x1: float = 0.0

    def __post_init__(self) -> None:
        self.x0, self.x1 = self.segments[0].x0, self.segments[0].x1

    def take(self, segment: Segment) -> None:
        self.segments.append(segment)
        self.x0, self.x1 = min(self.x0, segment.x0), max(self.x1, segment.x1)

    def takes(self, segment: Segment) -> bool:
        last, size = self.segments[-1].main, segment.main.size
        drop = last.base - segment.main.base
        if not size * 0.6 < drop <= size * _NEXT_LINE or segment.x0 >= self.x1 or segment.x1 <= self.x0:
            return False
        return segment.x0 > self.x0 - 2 * size or abs(segment.x0 + segment.x1 - self.x0 - self.x1) < 4 * size


@dataclass(slots=True)
class _Row:
    """Chunks that start at one height, left to right. `stretched` says that it is a justified line of text."""

    chunks: list[_Chunk] = field(default_factory=list)
    stretched: bool = False

    @property
    def top(self) -> float:
        return self.chunks[0].segments[0].main.base

    @property
    def low(self) -> float:
        return min(chunk.segments[-1].main.base for chunk in self.chunks)

    @property
    def size(self) -> float:
        return self.chunks[0].segments[0].main.size

    @property
    def is_cells(self) -> bool:
        """Whether these may be cells: two or more, and not a list item behind its marker."""
        if len(self.chunks) < 2 or self.stretched:
            return False
        first = self.chunks[0].segments[0].text
        listed = len(first) <= _MARKER_LETTERS and marks.list_marker(f"{first} x") > 0
        return not (listed and len(self.chunks) == 2)

    def segments(self) -> list[Segment]:
        return [segment for chunk in self.chunks for segment in chunk.segments]


def items_of(segments: Sequence[Segment], page: int, hyphenation: Hyphenation) -> list[Item]:
    """Lines and tables of `segments`, in the order in which the page draws them."""
    items: list[Item] = []
    rows = _rows(_chunks(segments))
    _mark_stretched(rows, segments)
    loose: list[Segment] = []
    at = 0
    while at < len(rows):
        end, columns = _table_at(rows, at)
        if end:
            items.extend(in_lines(loose, page))
            items.extend(_table(rows[at:end], columns, page, hyphenation))
            at, loose = end, []
        else:
            loose.extend(rows[at].segments())
            at += 1
    return [*items, *in_lines(loose, page)]


def _chunks(segments: Sequence[Segment]) -> list[_Chunk]:
    chunks: list[_Chunk] = []
    for segment in segments:
        if chunks and chunks[-1].takes(segment):
            chunks[-1].take(segment)
        else:
            chunks.append(_Chunk([segment]))
    return chunks


def _rows(chunks: Sequence[_Chunk]) -> list[_Row]:
    rows: list[_Row] = []
    for chunk in chunks:
        last = rows[-1] if rows else None
        if (
            last
            and abs(last.top - chunk.segments[0].main.base) < _SAME_HEIGHT * last.size
            and chunk.x0 > last.chunks[-1].x1
        ):
            last.chunks.append(chunk)
        else:
            rows.append(_Row([chunk]))
    return rows


def _mark_stretched(rows: Sequence[_Row], segments: Sequence[Segment]) -> None:
    """Mark lines whose words were set far apart to fill a column: as wide as other lines, all gaps alike."""
    widths = {(round(one.x0), round(one.x1)) for one in segments if len(one.words) >= _TEXT_WORDS}
    for row in rows:
        if len(row.chunks) > 1 and all(len(chunk.segments[0].words) == 1 for chunk in row.chunks):
            edges = [chunk.segments[0] for chunk in row.chunks]
            gaps = [after.x0 - before.x1 for before, after in pairwise(edges)]
            place = (round(edges[0].x0), round(edges[-1].x1))
            fills = any((place[0] + a, place[1] + b) in widths for a in (-1, 0, 1) for b in (-1, 0, 1))
            row.stretched = fills and max(gaps) - min(gaps) < _ALIKE


def _table_at(rows: Sequence[_Row], start: int) -> tuple[int, list[tuple[float, float]]]:
    """Where the table that starts at row `start` ends, and its columns; (0, []) when none starts there."""
    if not rows[start].is_cells:
        return 0, []
    end, lone = start, 0
    for at in range(start, len(rows)):
        row = rows[at]
        if at > start and not 0 < rows[at - 1].low - row.top < _ROWS_APART * row.size:
            break
        if row.is_cells:
            end, lone = at + 1, 0
        elif lone < _LONE_ROWS and len(row.chunks) == 1 and _stands_in(row.chunks[0], rows[start:end]):
            lone += 1
        else:
            break
    end, columns = _until_crossed(rows, start, end)
    cells = [row for row in rows[start:end] if row.is_cells]
    if len(columns) < 2:
        return 0, []
    fitting = sum(_fits(row, columns) for row in cells)
    if fitting < _ALIGNED * len(cells) or fitting < (2 if len(columns) > 2 else 3):
        return 0, []
    return end, columns


def _until_crossed(rows: Sequence[_Row], start: int, end: int) -> tuple[int, list[tuple[float, float]]]:
    """The table up to the first row that runs across its columns, which is text below it; heads may do so."""
    columns = _columns([row for row in rows[start:end] if row.is_cells])
    for at in range(start + _HEAD_ROWS, end):
        if any(_crosses(chunk, columns) for chunk in rows[at].chunks):
            kept = [row for row in rows[start:at] if row.is_cells]
            return at, _columns(kept)
    return end, columns


def _crosses(chunk: _Chunk, columns: Sequence[tuple[float, float]]) -> bool:
    return sum(min(chunk.x1, right) - max(chunk.x0, left) > _CROSSING for left, right in columns) > 1


def _stands_in(chunk: _Chunk, rows: Sequence[_Row]) -> bool:
    """Whether a lone chunk starts where a column starts and keeps within the table."""
    right = max(row.chunks[-1].x1 for row in rows)
    starts = [other.x0 for row in rows for other in row.chunks]
    return chunk.x1 <= right + 2 and len(chunk.segments) <= 3 and any(abs(chunk.x0 - start) < 3 for start in starts)


def _columns(rows: Sequence[_Row]) -> list[tuple[float, float]]:
    """Left and right edge of each column, from the rows that have most cells."""
    most = max((len(row.chunks) for row in rows), default=0)
    full = [row for row in rows if len(row.chunks) == most]
    columns = [(min(row.chunks[at].x0 for row in full), max(row.chunks[at].x1 for row in full)) for at in range(most)]
    for before, after in itertools.pairwise(columns):
        if before[1] > after[0]:
            return []
    return columns


def _column_of(chunk: _Chunk, columns: Sequence[tuple[float, float]]) -> int:
    """The column that a chunk overlaps most, or else stands nearest to."""
    overlaps = [min(chunk.x1, right) - max(chunk.x0, left) for left, right in columns]
    return overlaps.index(max(overlaps))


def _fits(row: _Row, columns: Sequence[tuple[float, float]]) -> bool:
    places = [_column_of(chunk, columns) for chunk in row.chunks]
    return len(set(places)) == len(places)


def _table(
    rows: Sequence[_Row], columns: Sequence[tuple[float, float]], page: int, hyphenation: Hyphenation
) -> list[Item]:
    placed: list[list[list[Segment]]] = []
    before: _Row | None = None
    for row in rows:
        cells: list[list[Segment]] = [[] for _ in columns]
        for chunk in row.chunks:
            cells[_column_of(chunk, columns)].extend(chunk.segments)
        tight = before is not None and before.low - row.top <= _TIGHT_LINE * row.size
        if placed and tight and not cells[0]:
            for target, more in zip(placed[-1], cells, strict=True):
                target.extend(more)
        else:
            placed.append(cells)
        before = row
    if _is_prose(placed, columns):
        return [line for at in range(len(columns)) for line in in_lines([s for row in placed for s in row[at]], page)]
    grid = tuple(_grid_row(cells, page, hyphenation) for cells in placed)
    return [PageTable(grid, tuple(left for left, _ in columns), page)]


def _grid_row(cells: Sequence[Sequence[Segment]], page: int, hyphenation: Hyphenation) -> GridRow:
    made: tuple[GridCell, ...] = tuple(cell_of(cell, page, hyphenation) for cell in cells)
    return GridRow(made, page=page)


def _is_prose(rows: Sequence[Sequence[Sequence[Segment]]], columns: Sequence[tuple[float, float]]) -> bool:
    """Whether this is text in columns that the page draws line by line across."""
    if len(rows) < _PROSE_ROWS or len(columns) > 3:
        return False
    for at, (left, right) in enumerate(columns):
        segments = [segment for row in rows for segment in row[at]]
        if len(segments) < _PROSE_ROWS:
            return False
        fill = sum(segment.x1 - segment.x0 for segment in segments) / len(segments) / (right - left)
        words = sum(len(segment.words) for segment in segments) / len(segments)
        if fill < _PROSE_FILL or words < _PROSE_WORDS:
            return False
    return True
