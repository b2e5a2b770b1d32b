"""Headings of papers whose author used bold type, or words and numbers, instead of heading styles."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from indexing.document import BlockKind
from indexing.readers import marks
from indexing.readers.builder import TextBuilder

_LONGEST = 110
_CAPTION = re.compile(r"Tabel\s\d[\d.]*\s?[:.–-]\s*\w", re.IGNORECASE)
_COUNTED_ROWS = re.compile(r"1\s[^\W\d].*?\s2\s[^\W\d]", re.DOTALL)
_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})


def may_be_heading(text: str, *, bold: bool) -> bool:
    """Whether a paragraph looks like a heading: bold or "Artikel 3 ...", one short line, no full stop."""
    text = text.strip()
    if not 2 < len(text) <= _LONGEST or "\n" in text or text[-1] in ".,;:…" or not any(map(str.isalpha, text)):
        return False
    if text[0].islower() or marks.bullet(text):
        return False
    return bold or marks.keyword(text) is not None


def promote(builder: TextBuilder, candidates: frozenset[int]) -> None:
    """Make headings of those blocks (by index) that introduce a text, at levels below the styled headings."""
    styled = ranked = 0
    for at, block in enumerate(builder.blocks):
        if block.kind is BlockKind.HEADING:
            styled, ranked = block.level, 0
        elif at in candidates and _introduces(builder, at, candidates):
            rank = _rank(builder.text_of(block.span))
            ranked = rank or ranked
            builder.blocks[at] = replace(block, kind=BlockKind.HEADING, level=styled + (rank or ranked + 1))
    _entitle_tables(builder)


def _entitle_tables(builder: TextBuilder) -> None:
    """Make the caption of a table that has become text the heading, and not the heads of its columns.

    Such a table is its caption, its heads in the style of a heading, and rows counted from 1 on one line.
    """
    level = 0
    for at, (caption, heads) in enumerate(pairwise(builder.blocks[:-1])):
        rows = builder.blocks[at + 2]
        if (
            (caption.kind, heads.kind, rows.kind) == (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH)
            and _CAPTION.match(builder.text_of(caption.span))
            and _COUNTED_ROWS.match(builder.text_of(rows.span))
        ):
            builder.blocks[at] = replace(caption, kind=BlockKind.HEADING, level=level + 1)
            builder.blocks[at + 1] = replace(heads, kind=BlockKind.PARAGRAPH, level=0)
        elif caption.kind is BlockKind.HEADING and builder.blocks[at].kind is BlockKind.HEADING:
            level = caption.level


def _rank(text: str) -> int:
    """How deep a heading says that it stands; 0 when it does not say."""
    word = marks.keyword(text)
    return marks.KEYWORD_RANKS.get(word, 1) if word else marks.number_depth(text)


def _introduces(builder: TextBuilder, at: int, candidates: frozenset[int]) -> bool:
    """Whether body text follows; between headings only a deeper one may stand."""
    following = at + 1
    while following in candidates and _rank(builder.text_of(builder.blocks[following].span)) > 0:
        following += 1
    if following >= len(builder.blocks) or following in candidates:
        return False
    return builder.blocks[following].kind in _BODY
