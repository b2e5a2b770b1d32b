"""Lines and tables of a page, before they become paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from indexing.readers.tables import GridRow
from indexing.readers.typeset.words import Segment, Word


@dataclass(frozen=True, eq=False)
class Line:
    """The segments on one baseline, left to right, on page `page` (from 1)."""

    segments: tuple[Segment, ...]
    page: int

    @cached_property
    def text(self) -> str:
        """The text of the segments, parted by spaces."""
        return " ".join(segment.text for segment in self.segments)

    @cached_property
    def main(self) -> Word:
        """The word that shows baseline and type size: the longest in the size that most letters have."""
        letters: dict[float, int] = {}
        for word in self.words:
            letters[round(word.size, 1)] = letters.get(round(word.size, 1), 0) + len(word.text)
        size = max(letters, key=lambda size: letters[size])
        return max((word for word in self.words if round(word.size, 1) == size), key=lambda word: len(word.text))

    @property
    def x0(self) -> float:
        """Left edge in points."""
        return self.segments[0].x0

    @property
    def x1(self) -> float:
        """Right edge in points."""
        return self.segments[-1].x1

    @property
    def base(self) -> float:
        """Baseline in points from the bottom."""
        return self.main.base

    @property
    def size(self) -> float:
        """Type size in points."""
        return self.main.size

    @property
    def bold(self) -> bool:
        """Whether every segment begins bold."""
        return all(segment.bold for segment in self.segments)

    @cached_property
    def words(self) -> list[Word]:
        """Every word of the line."""
        return [word for segment in self.segments for word in segment.words]


@dataclass(frozen=True, eq=False)
class PageTable:
    """A table that ends on page `page`: its rows, the left edges of its columns in points, its head rows if known."""

    rows: tuple[GridRow, ...]
    columns: tuple[float, ...]
    page: int
    head_rows: int | None = None


Item = Line | PageTable


def in_lines(segments: Sequence[Segment], page: int) -> list[Line]:
    """Put segments that follow each other on one baseline, left to right, into lines."""
    lines: list[list[Segment]] = []
    for segment in segments:
        if lines and _follows(lines[-1][-1], segment):
            lines[-1].append(segment)
        else:
            lines.append([segment])
    return [Line(tuple(line), page) for line in lines]


def _follows(before: Segment, after: Segment) -> bool:
    one, other = before.main, after.main
    return abs(one.base - other.base) < 0.35 * max(one.size, other.size) and after.x0 >= before.x1 - 0.5 * one.size
