"""What the reader tests share: reading in this process, and what every document must obey."""

from __future__ import annotations

from indexing.document import Block, BlockKind, Document, Span
from indexing.limits import Limits
from indexing.readers.dispatch import read_source
from indexing.readers.source import Source


def read(data: bytes, name: str, limits: Limits | None = None) -> Document:
    """The document in `data`, checked."""
    document = read_source(Source(data, name, limits or Limits()))
    check(document)
    return document


def check(document: Document) -> None:
    """Every span lies in the text and holds something; blocks and cells are in order."""
    for block in document.blocks:
        assert 0 <= block.span.start < block.span.end <= len(document.text)
        words = at(document, block.span)
        assert words == words.strip() and words
        assert (block.level > 0) is (block.kind is BlockKind.HEADING)
        assert block.page is None or 1 <= block.page <= (document.pages or 1)
        last = block.span.start
        for cell in block.cells:
            assert last <= cell.value.start < cell.value.end <= block.span.end
            assert at(document, cell.value).strip()
            assert cell.head is None or at(document, cell.head).strip()
            last = cell.value.end
    if document.title:
        assert at(document, document.title).strip()


def at(document: Document, span: Span) -> str:
    return document.text[span.start : span.end]


def of_kind(document: Document, kind: BlockKind) -> list[str]:
    return [at(document, block.span) for block in document.blocks if block.kind is kind]


def headings(document: Document) -> list[tuple[int, str]]:
    return [(block.level, at(document, block.span)) for block in document.blocks if block.kind is BlockKind.HEADING]


def rows(document: Document) -> list[list[tuple[str | None, str]]]:
    """The cells of every table row as (head, value)."""
    return [_cells(document, block) for block in document.blocks if block.kind is BlockKind.TABLE_ROW]


def _cells(document: Document, block: Block) -> list[tuple[str | None, str]]:
    return [(at(document, cell.head) if cell.head else None, at(document, cell.value)) for cell in block.cells]


def body(document: Document) -> str:
    """All indexed text: what may become a passage."""
    hidden = {BlockKind.MARGIN, BlockKind.COMMENT, BlockKind.DELETED, BlockKind.HIDDEN}
    return "\n".join(at(document, block.span) for block in document.blocks if block.kind not in hidden)
