"""The measures of a table: how wide its columns are, and which of its cells are figures."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from assistant.drafting.layout.blocks import Run, Table

_FIGURE = re.compile(r"^[-–]?\s?€?\s?\d[\d.]*(?:,\d+)?\s?%?$")
_WIDTH, _LABELS = 16.0, 4.8  # centimetres: between the margins, of a column of labels
_FEWEST, _MOST = 8, 40  # characters of a column that count for its width


def widths(table: Table) -> list[float]:
    """The widths in centimetres of its columns: by the root of the longest text, within bounds."""
    if table.labels:
        return [_LABELS, _WIDTH - _LABELS]
    texts = [table.heads, *([_text(cell) for cell in row] for row in table.rows)]
    return _by_length(texts)


def is_figure(cell: Sequence[Run]) -> bool:
    """Whether a cell holds an amount, a number or a percentage."""
    return _FIGURE.match(_text(cell)) is not None


def _text(cell: Sequence[Run]) -> str:
    return "".join(run.text for run in cell)


def _by_length(rows: Sequence[Sequence[str]]) -> list[float]:
    lengths = [min(_MOST, max(_FEWEST, *map(len, column))) for column in zip(*rows, strict=True)]
    shares = [math.sqrt(length) for length in lengths]
    return [_WIDTH * share / sum(shares) for share in shares]
