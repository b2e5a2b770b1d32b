"""Lays out the text of a document and remembers where each block stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from indexing.document import Block, BlockKind, Cell, Document, Span

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
# Bullets of symbol fonts, at their places in the private area.
_SYMBOLS = str.maketrans(dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf0e0\uf076\uf06e\uf071\uf0a8", "•"))
_BLANKS = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r" ?\n[ \n]*")

_TIGHT = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})


def clean(text: str) -> str:
    """Text with plain spaces, single line breaks and no invisible characters, trimmed."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    text = _INVISIBLE.sub(
        "", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0b", "\n").replace("\x0c", "\n")
    )
    return _BREAKS.sub("\n", _BLANKS.sub(" ", text.translate(_SYMBOLS))).strip()


def one_line(text: str) -> str:
    """Text cleaned and on one line."""
    return clean(text).replace("\n", " ")


@dataclass(frozen=True, slots=True)
class RowCell:
    """A cell to lay out: its text, the column head's span if that stands elsewhere, or the index of
    the cell of this row that is its head.
    """

    text: str
    head: Span | None = None
    head_index: int | None = None


class TextBuilder:
    """Collects blocks in reading order. Paragraphs are separated by a blank line; rows of one table
    and items of one list stand on consecutive lines.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.notices: list[str] = []
        self.page: int | None = None
        self.title: Span | None = None
        self.saved = ""
        self._parts: list[str] = []
        self._texts: dict[Span, str] = {}
        self._length = 0
        self._apart = True

    def add(
        self, kind: BlockKind, text: str, *, level: int = 0, locator: int | None = None, goes_on: bool = False
    ) -> Span | None:
        """Append a block on the current page; gives its span, or None when there is no text.

        With `goes_on` it continues the sentence of the block before it: only a space stands between.
        """
        text = one_line(text) if kind is BlockKind.HEADING else clean(text)
        if not text:
            return None
        span = self._append(kind, text, goes_on=goes_on)
        self.blocks.append(Block(kind, span, level, self.page, (), locator))
        return span

    def row(self, cells: Sequence[RowCell], *, locator: int | None = None) -> list[Span | None]:
        """Append a table row; gives the span of each cell, None for an empty one."""
        texts = [one_line(cell.text) for cell in cells]
        if not any(texts):
            return [None] * len(cells)
        span = self._append(BlockKind.TABLE_ROW, "| " + " | ".join(texts) + " |")
        spans: list[Span | None] = []
        at = span.start + 2
        for text in texts:
            spans.append(Span(at, at + len(text)) if text else None)
            at += len(text) + 3
        placed = tuple(
            Cell(_head(cell, spans), value) for cell, value in zip(cells, spans, strict=True) if value is not None
        )
        self.blocks.append(Block(BlockKind.TABLE_ROW, span, 0, self.page, placed, locator))
        return spans

    def text_of(self, span: Span) -> str:
        """What stands at `span`, the span of a block."""
        return self._texts[span]

    def part(self) -> None:
        """Say that a new list or table begins: what follows is set off by a blank line."""
        self._apart = True

    def notice(self, code: str) -> None:
        """Remember a notice once."""
        if code not in self.notices:
            self.notices.append(code)

    def include(self, document: Document, level: int) -> None:
        """Append all of another document, its headings `level` levels deeper, its notices too."""
        if self._length:
            self._write("\n\n")
        shift = self._length
        self._write(document.text.rstrip() if document.text.strip() else "")
        end = self._length
        for block in document.blocks:
            if block.span.end + shift <= end:
                self.blocks.append(_shifted(block, shift, level))
        for code in document.notices:
            self.notice(code)
        self._apart = True

    def build(self, name: str, format_name: str, pages: int | None = None) -> Document:
        """The document made of everything appended so far."""
        return Document(
            name,
            format_name,
            "".join(self._parts),
            tuple(self.blocks),
            pages,
            self.title,
            tuple(self.notices),
            self.saved,
        )

    def _append(self, kind: BlockKind, text: str, *, goes_on: bool = False) -> Span:
        if self._length:
            tight = kind in _TIGHT and not self._apart and self.blocks[-1].kind is kind
            self._write(" " if goes_on else "\n" if tight else "\n\n")
        self._apart = False
        start = self._length
        self._write(text)
        span = Span(start, self._length)
        self._texts[span] = text
        return span

    def _write(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def _head(cell: RowCell, spans: Sequence[Span | None]) -> Span | None:
    return cell.head if cell.head_index is None else spans[cell.head_index]


def _shifted(block: Block, shift: int, level: int) -> Block:
    cells = tuple(
        Cell(_moved(cell.head, shift), Span(cell.value.start + shift, cell.value.end + shift)) for cell in block.cells
    )
    span = Span(block.span.start + shift, block.span.end + shift)
    deeper = block.level + level if block.kind is BlockKind.HEADING else 0
    mark = None if block.mark is None else block.mark + shift
    return replace(block, span=span, level=deeper, cells=cells, page=None, locator=None, mark=mark)


def _moved(span: Span | None, shift: int) -> Span | None:
    return None if span is None else Span(span.start + shift, span.end + shift)
