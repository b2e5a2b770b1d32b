"""The title of a document whose format does not say which it is."""

from __future__ import annotations

from dataclasses import replace

from indexing.document import INDEXED_KINDS, BlockKind, Document
from indexing.readers.marks import keyword, number_depth
from indexing.readers.outline import is_chapter

_AMONG_FIRST = 8
_LONGEST = 150
# The first heading of a workbook is the name of its first sheet.
_WITHOUT = frozenset({"xlsx"})


def with_title(document: Document) -> Document:
    """The document with its first heading as title, where that is no chapter and has none above it."""
    if document.title is not None or document.format in _WITHOUT:
        return document
    first = [block for block in document.blocks if block.kind in INDEXED_KINDS][:_AMONG_FIRST]
    for block in first:
        text = document.text[block.span.start : block.span.end]
        if block.kind is BlockKind.HEADING:
            plain = not keyword(text) and not number_depth(text) and not is_chapter(text)
            return replace(document, title=block.span) if plain and len(text) <= _LONGEST else document
    return document
