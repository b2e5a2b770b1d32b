"""What writers of files share: each kind of block has its own way, in order."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable

from assistant.drafting.layout.blocks import Block, Heading, Line, PageBreak, Table


class Writer(ABC):
    """Writes blocks into one file; a format says how it writes a heading, a line and a table."""

    def __init__(self) -> None:
        self._break = False

    def write(self, blocks: Iterable[Block]) -> None:
        """Write all blocks, in order."""
        for block in blocks:
            match block:
                case Heading():
                    self.heading(block, on_new_page=self._break)
                    self._break = False
                case Line():
                    self.line(block)
                case Table():
                    self.table(block)
                case PageBreak():
                    self._break = True

    @abstractmethod
    def heading(self, block: Heading, *, on_new_page: bool) -> None:
        """Write a heading."""

    @abstractmethod
    def line(self, block: Line) -> None:
        """Write a paragraph or an item of a list."""

    @abstractmethod
    def table(self, block: Table) -> None:
        """Write a table with its head row."""
