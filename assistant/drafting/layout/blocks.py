"""The blocks of a file: headings, lines, tables, page breaks; and the runs of text they are made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What is special about a run of text."""

    PLAIN = "plain"
    OPEN = "open"
    """Still to be filled in; it stands out."""
    QUOTE = "quote"
    """From a source."""
    CITED = "cited"
    """A quote in the list of sources."""


class Setting(StrEnum):
    """How a line is set."""

    TEXT = "text"
    BULLET = "bullet"
    NUMBER = "number"
    SOURCE = "source"
    """In the list of sources, its number in the margin."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text; `notes` are the numbers of the sources that go behind it."""

    text: str
    mark: Mark = Mark.PLAIN
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Number:
    """The place of an item in its list: the list is known by its section and by what stands before its numbers."""

    section: str
    prefix: str
    value: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 0 is the title of the whole."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph. `tight` has no room under it, `together` stays on one page with the next."""

    runs: tuple[Run, ...]
    setting: Setting = Setting.TEXT
    number: Number | None = None
    tight: bool = False
    together: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under heads; with `labels` the first cell of a row is its head."""

    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    labels: bool = False


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Line | Table | PageBreak
