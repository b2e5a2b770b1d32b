"""The measures of a table: how wide its columns are, and which of its cells are figures."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from assistant.drafting.layout.blocks import Run, Table

_FIGURE = re.compile(r"^[-–]?\s?€?\s?\d[\d.]*(?:,\d+)?\s?%?$")
_LABELS = 0.3  # share of a column of labels
_FEWEST, _MOST = 8, 40  # characters of a column that count for its width
_CHARACTER, _ROOM = 0.21, 0.4  # centimetres: of a letter of a head, left and right of it in a cell

ROOM = 16.0
"""Centimetres between the margins of our own page."""


def widths(table: Table, room: float = ROOM) -> list[float]:
    """The widths in centimetres of its columns, together `room`: by the root of the longest text, within bounds.

    A column has room for the longest word of its head, when all together have.
    """
    if table.labels:
        return [room * _LABELS, room * (1 - _LABELS)]
    texts = [table.heads, *([_text(cell) for cell in row] for row in table.rows)]
    least = [_ROOM + _CHARACTER * max(map(len, head.split()), default=0) for head in table.heads]
    spare = room - sum(least)
    if spare <= 0:
        return [room * share for share in _shares(texts)]
    wanted = [max(0.0, room * share - low) for share, low in zip(_shares(texts), least, strict=True)]
    return [low + spare * more / (sum(wanted) or 1) for low, more in zip(least, wanted, strict=True)]


def is_figure(cell: Sequence[Run]) -> bool:
    """Whether a cell holds an amount, a number or a percentage."""
    return _FIGURE.match(_text(cell)) is not None


def _text(cell: Sequence[Run]) -> str:
    return "".join(run.text for run in cell)


def _shares(rows: Sequence[Sequence[str]]) -> list[float]:
    lengths = [min(_MOST, max(_FEWEST, *map(len, column))) for column in zip(*rows, strict=True)]
    roots = [math.sqrt(length) for length in lengths]
    return [root / sum(roots) for root in roots]
