"""What a page of the account is made of, whatever it is written as."""

from __future__ import annotations

import re
from dataclasses import dataclass

OPEN = re.compile(r"\[aanvullen: [^\]]*\]")
"""What the municipality must decide."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 0 is the title."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, or an item of a list."""

    text: str
    item: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows are as long as its heads; `widths` are shares of the page."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Line | Table | PageBreak
