"""Cells of tables in plain text: rows of `| cell | cell |` or with tabs, under a row of heads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_ROW = re.compile(r"^[^\n]*?(?:\||\t)[^\n]*$", re.MULTILINE)
_RULE = re.compile(r"[\s|:+=-]+")
_BLANK_LINE = 2
"""Line ends between two rows of a sheet, which come with a blank line between them."""


class CellSpan(NamedTuple):
    """Characters `start` to `end` (exclusive) of a cell, without the white space around it."""

    start: int
    end: int


def columns(text: str, head: re.Pattern[str]) -> Iterator[CellSpan]:
    """The cells under each column head that `head` matches, in tables of `text`; linear in its length.

    Also the cell right of a matching cell in a table of two columns (label and value).
    """
    if not head.search(text):
        return
    heads: dict[int, bool] = {}
    last_end, width = -_BLANK_LINE, 0
    for row in _ROW.finditer(text):
        cells = _cells(text, row.start(), row.end())
        apart = row.start() - last_end
        if apart > _BLANK_LINE or (apart == _BLANK_LINE and len(cells) != width):
            heads = {}
        last_end, width = row.end(), len(cells)
        if _RULE.fullmatch(row[0]) or not cells:
            continue
        found = {index: True for index, cell in enumerate(cells) if head.search(text, cell.start, cell.end)}
        if found:
            heads = found
            if len(cells) == 2 and 0 in found and cells[1].end > cells[1].start and 1 not in found:
                yield cells[1]
            continue
        yield from (cells[index] for index in heads if index < len(cells) and cells[index].end > cells[index].start)


def _cells(text: str, start: int, end: int) -> list[CellSpan]:
    separator = "|" if "|" in text[start:end] else "\t"
    row = text[start:end]
    if separator == "|" and row.strip().startswith("|"):
        offset = row.index("|") + 1
        start, row = start + offset, row[offset:]
        if row.rstrip().endswith("|"):
            row = row.rstrip()[:-1]
    cells = []
    for cell in row.split(separator):
        left = len(cell) - len(cell.lstrip())
        cells.append(CellSpan(start + left, start + max(left, len(cell.rstrip()))))
        start += len(cell) + 1
    return cells
