"""A document as a reader gives it: one text, and blocks that point into it.

`Document.text` is the canonical text: for TXT and Markdown the decoded file itself, for other formats
what the reader laid out (paragraphs separated by blank lines, table rows as `| cell | cell |` lines).
Everything else (headings, cells, pages) is a span of that text, so that the gate scrubs once and all
structure follows through its offset map. This text has NOT passed the gate: it is never stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive) of a text."""

    start: int
    end: int


class BlockKind(StrEnum):
    """What a block is. Kinds after FOOTNOTE reach the gate but are not indexed as passages."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    FOOTNOTE = "footnote"
    MARGIN = "margin"  # page header or footer
    COMMENT = "comment"  # reviewer's comment, spreadsheet note, PDF annotation
    DELETED = "deleted"  # tracked deletion
    HIDDEN = "hidden"  # hidden text, alt text, link target, document property


INDEXED_KINDS = frozenset(
    {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW, BlockKind.FOOTNOTE}
)


class Cell(NamedTuple):
    """A table cell with the column head that explains it; `head` is None where there is none."""

    head: Span | None
    value: Span


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the text with one role.

    `level` is the heading level from 1 (0 otherwise), `page` counts from 1 (None where the format has
    no pages), `cells` belong to table rows, `locator` is the reader's own ordinal of the paragraph in
    the source file (for DOCX: index among all `w:p` elements of the main part), or None; `mark` is where in the
    text the number of a footnote stands, or None where the reader does not know.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    page: int | None = None
    cells: tuple[Cell, ...] = ()
    locator: int | None = None
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """The blocks under one heading. `headings` are the spans of the heading path, outermost first."""

    headings: tuple[Span, ...]
    blocks: tuple[Block, ...]
    page: int | None


@dataclass(frozen=True, slots=True)
class Document:
    """One file as a reader gives it. `name` is the file name, `format` the reader's name (`"docx"`).

    `title` is the span of the title in the text when the format says which it is. `notices` are codes
    of things the reader could not take along (`"attachment-unreadable"`), shown to the user. `saved` is the day
    that the file's properties give as its last change or its making, "2026-03-12", or "".
    """

    name: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    pages: int | None = None
    title: Span | None = None
    notices: tuple[str, ...] = ()
    saved: str = ""

    def sections(self) -> Iterator[Section]:
        """The indexed blocks grouped under their heading path, in order; headings are not in blocks."""
        path: list[Block] = []
        blocks: list[Block] = []
        for block in self.blocks:
            if block.kind not in INDEXED_KINDS:
                continue
            if block.kind is BlockKind.HEADING:
                if blocks or path:
                    yield _section(path, blocks)
                path = [head for head in path if head.level < block.level] + [block]
                blocks = []
            else:
                blocks.append(block)
        if blocks or path:
            yield _section(path, blocks)


def _section(path: list[Block], blocks: list[Block]) -> Section:
    first = blocks[0] if blocks else path[-1]
    return Section(tuple(head.span for head in path), tuple(blocks), first.page)
