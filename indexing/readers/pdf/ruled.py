"""Tables with drawn lines: words go to the cell that they stand in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from indexing.readers.pdf.rules import Grid
from indexing.readers.tables import GridCell, GridRow
from indexing.readers.typeset.hyphens import Hyphenation
from indexing.readers.typeset.lines import PageTable, in_lines
from indexing.readers.typeset.words import Segment

# More lines than this in one cell: a frame around the page, not a table.
_FRAME_LINES = 30


@dataclass(slots=True)
class _Square:
    """A cell being filled; `rows` and `columns` are what it covers."""

    segments: list[Segment] = field(default_factory=list)
    rows: int = 1
    columns: int = 1
    covered: bool = False


def inside(grid: Grid, segment: Segment) -> bool:
    """Whether the middle of a segment lies in the grid."""
    middle, height = (segment.x0 + segment.x1) / 2, segment.main.base + segment.main.size * 0.3
    return grid.left <= middle <= grid.right and grid.ys[0] <= height <= grid.ys[-1]


def ruled_table(grid: Grid, segments: Sequence[Segment], page: int, hyphenation: Hyphenation) -> PageTable | None:
    """The table of the segments inside `grid`; None when the lines frame a page rather than a table."""
    if len(grid.xs) < 3:
        return None
    squares = _filled(grid, segments)
    lines = [len(in_lines(square.segments, page)) for row in squares for square in row]
    if max(lines) > _FRAME_LINES or sum(map(bool, lines)) < 2:
        return None
    rows = [_row(row, page, hyphenation) for row in squares]
    return PageTable(tuple(row for row in rows if row.cells), grid.xs[:-1], page)


def _filled(grid: Grid, segments: Sequence[Segment]) -> list[list[_Square]]:
    """The squares from top to bottom, merged where no line parts them, with their words."""
    height, width = len(grid.ys) - 1, len(grid.xs) - 1
    squares = [[_Square() for _ in range(width)] for _ in range(height)]
    owner = {(row, column): (row, column) for row in range(height) for column in range(width)}
    for row in range(height):
        for column in range(width):
            _merge(grid, squares, owner, row, column)
    for segment in segments:
        for part in _cut(grid, segment):
            row = _place(grid.ys, part.main.base + part.main.size * 0.3, height)
            column = _place(grid.xs, (part.x0 + part.x1) / 2, width)
            at = owner[height - 1 - row, column]
            squares[at[0]][at[1]].segments.append(part)
    return squares


def _merge(
    grid: Grid,
    squares: list[list[_Square]],
    owner: dict[tuple[int, int], tuple[int, int]],
    row: int,
    column: int,
) -> None:
    """Let a square belong to its left or upper neighbour when no line stands between them."""
    top, bottom = grid.ys[-1 - row], grid.ys[-2 - row]
    left, right = grid.xs[column], grid.xs[column + 1]
    beside = column > 0 and not grid.parted_upright(left, (top + bottom) / 2)
    above = row > 0 and not grid.parted_level(top, (left + right) / 2)
    if not beside and not above:
        return
    first = owner[row, column - 1] if beside else owner[row - 1, column]
    owner[row, column] = first
    squares[row][column].covered = True
    square = squares[first[0]][first[1]]
    square.rows = max(square.rows, row - first[0] + 1)
    square.columns = max(square.columns, column - first[1] + 1)


def _cut(grid: Grid, segment: Segment) -> list[Segment]:
    """A segment in two or more where an upright line goes through it."""
    parts: list[Segment] = []
    last = -1
    height = segment.main.base + segment.main.size * 0.3
    for word in segment.words:
        column = bisect_right(grid.xs, (word.x0 + word.x1) / 2)
        crossed = (
            any(grid.parted_upright(grid.xs[at], height) for at in range(last, column)) if 0 <= last < column else False
        )
        if parts and not crossed:
            parts[-1].words.append(word)
        else:
            parts.append(Segment([word], segment.bold))
        last = column
    return parts


def _place(edges: Sequence[float], at: float, count: int) -> int:
    return min(max(bisect_right(edges, at) - 1, 0), count - 1)


def _row(squares: Sequence[_Square], page: int, hyphenation: Hyphenation) -> GridRow:
    cells = tuple(
        cell_of(square.segments, page, hyphenation, square.rows, square.columns)
        for square in squares
        if not square.covered
    )
    return GridRow(cells, page=page)


def cell_of(
    segments: Sequence[Segment], page: int, hyphenation: Hyphenation, rows: int = 1, columns: int = 1
) -> GridCell:
    """A cell of the text of `segments`, which stand in the order in which the page draws them."""
    text = hyphenation.join([line.text for line in in_lines(segments, page)])
    return GridCell(text, rows, columns, head=bool(segments) and all(segment.bold for segment in segments))
