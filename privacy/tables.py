"""Tables in plain text: rows of `| cell | cell |`, with tabs, semicolons or commas (CSV), or in columns of spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_RULE = re.compile(r"[\s|:+=-]+")
_GAP = re.compile(r" {2,}|(?<=\S) ?\t ?")
_NARROW, _WIDE = 40, 70
"""Characters of the longest column head, where the separator also stands in prose and where it does not."""


class CellSpan(NamedTuple):
    """Characters `start` to `end` (exclusive) of a cell, without the white space around it."""

    start: int
    end: int


class Row(NamedTuple):
    """The cells of a line, and the sign between them."""

    cells: tuple[CellSpan, ...]
    separator: str


Grid = tuple[Row, ...]
"""Rows that belong together: of one kind, with at most a blank line between two of the same width."""


@lru_cache(maxsize=2)
def grids(text: str) -> tuple[Grid, ...]:
    """The tables of `text`; linear in its length."""
    found: list[Grid] = []
    rows: list[Row] = []
    start, blanks = 0, 0
    for line in text.split("\n"):
        separator = _separator(line)
        row = Row(tuple(_cells(line, start, separator)), separator) if separator else None
        if row is None or (rows and not _continues(rows[-1], row, blanks)):
            if row is not None or line.strip() or blanks:
                found += [tuple(rows)] if rows else []
                rows = []
            blanks += 1
        if row is not None:
            blanks = 0
            if not _RULE.fullmatch(line):
                rows.append(row)
        start += len(line) + 1
    return (*found, tuple(rows)) if rows else tuple(found)


def columns(text: str, head: re.Pattern[str]) -> Iterator[CellSpan]:
    """The cells under each column head that `head` matches, in the tables of `text`.

    Also the cell right of a matching one where a row is label and value, or labels and values in turn.
    """
    for grid in grids(text):
        if head.search(text, grid[0].cells[0].start, grid[-1].cells[-1].end) is None:
            continue
        heads: set[int] = set()
        for row in grid:
            found = _heads(text, row, head)
            if found:
                heads = found
                yield from _values(text, row, found)
            else:
                yield from (
                    row.cells[index] for index in sorted(heads) if index < len(row.cells) and _holds(row, index)
                )


def _heads(text: str, row: Row, head: re.Pattern[str]) -> set[int]:
    """The indexes of the cells of `row` that `head` matches; most rows have none, which one search tells."""
    if head.search(text, row.cells[0].start, row.cells[-1].end) is None:
        return set()
    return {index for index, cell in enumerate(row.cells) if _is_head(text, cell, head, row.separator)}


def _values(text: str, row: Row, found: set[int]) -> Iterator[CellSpan]:
    """The cells right of heads: in a row of two any, in a longer one those with a digit, which are no heads."""
    for index in sorted({index + 1 for index in found} - found):
        if index < len(row.cells) and _holds(row, index):
            cell = row.cells[index]
            if len(row.cells) == 2 or any(character.isdigit() for character in text[cell.start : cell.end]):
                yield cell


def _holds(row: Row, index: int) -> bool:
    return row.cells[index].end > row.cells[index].start


def _is_head(text: str, cell: CellSpan, head: re.Pattern[str], separator: str) -> bool:
    prose = cell.end - cell.start > (_NARROW if separator in ";, " else _WIDE)
    return not prose and head.search(text, cell.start, cell.end) is not None


def _continues(last: Row, row: Row, blanks: int) -> bool:
    same = len(last.cells) == len(row.cells)
    return last.separator == row.separator and (same or (not blanks and row.separator != ","))


def _separator(line: str) -> str:
    if "|" in line:
        return "|"
    if line.count(";") > (1 if "; " in line else 0):
        return ";"
    if line.count(",") > 1 and ", " not in line:
        return ","
    if "\t" in line.strip():
        return "\t"
    return " " if "  " in line.strip() else ""


def _cells(line: str, start: int, separator: str) -> Iterator[CellSpan]:
    if separator == "|":
        inner = line.strip().removeprefix("|").removesuffix("|")
        start += line.index(inner) if inner else 0
        line = inner
    at = 0
    for left, right in _cuts(line, separator):
        yield _trimmed(line, at, left, start)
        at = right
    yield _trimmed(line, at, len(line), start)


def _cuts(line: str, separator: str) -> Iterator[tuple[int, int]]:
    if separator == " ":
        yield from (match.span() for match in _GAP.finditer(line, len(line) - len(line.lstrip())))
        return
    at = line.find(separator)
    while at >= 0:
        yield at, at + 1
        at = line.find(separator, at + 1)


def _trimmed(line: str, start: int, end: int, offset: int) -> CellSpan:
    cell = line[start:end]
    left = start + len(cell) - len(cell.lstrip())
    return CellSpan(offset + left, offset + max(left, start + len(cell.rstrip())))
