"""Headings of papers whose author used bold type, or words and numbers, instead of heading styles."""

from __future__ import annotations

from dataclasses import replace

from indexing.document import BlockKind
from indexing.readers import marks
from indexing.readers.builder import TextBuilder

_LONGEST = 110
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
