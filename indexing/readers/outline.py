"""Mends heading levels that contradict the numbers of the headings.

Converted papers often give "2.4" another level than "2.3". Where numbers and levels agree, or there are
too few numbers to tell, the levels stay as they are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from indexing.document import Block, BlockKind, Document
from indexing.readers.marks import number_depth

_FEWEST = 4
_FIRST = re.compile(r"\d+")
_CHAPTERS = re.compile(
    r"(?:voorwoord|samenvatting|management\s?samenvatting|inhoud(?:sopgave)?|colofon|nawoord|"
    r"(?:geraadpleegde )?(?:literatuur|bronnen)(?:lijst)?|bijlagen?(?: .{1,60})?|begrippenlijst|"
    r"verklarende woordenlijst|lijst (?:met|van) .{1,40}|afkortingen(?:lijst)?)\W*",
    re.IGNORECASE,
)


def is_chapter(text: str) -> bool:
    """Whether a heading names a part that many papers have ("Samenvatting", "Bijlage 2")."""
    return _CHAPTERS.fullmatch(text) is not None


def with_sound_outline(document: Document) -> Document:
    """The document with heading levels that follow the numbers, where the levels contradict them."""
    places = [at for at, block in enumerate(document.blocks) if block.kind is BlockKind.HEADING]
    heads = [document.blocks[at] for at in places]
    texts = [document.text[head.span.start : head.span.end] for head in heads]
    depths = _depths(texts)
    if _agree(heads, depths):
        return document
    blocks = list(document.blocks)
    for at, level in zip(places, _levels(heads, texts, depths), strict=True):
        blocks[at] = replace(blocks[at], level=level)
    return replace(document, blocks=tuple(blocks))


def _depths(texts: Sequence[str]) -> list[int]:
    """How deep the numbers of the headings are; 0 for a number that begins anew below a later chapter."""
    depths, chapter = [], 0
    for text in texts:
        depth = number_depth(text)
        first = _FIRST.match(text)
        if depth == 1 and first:
            depth = int(int(first.group()) > chapter)
            chapter = max(chapter, int(first.group()))
        depths.append(depth)
    return depths


def _agree(heads: Sequence[Block], depths: Sequence[int]) -> bool:
    if sum(depth > 0 for depth in depths) < _FEWEST or max(depths) < 2:
        return True
    declared: defaultdict[int, set[int]] = defaultdict(set)
    for head, depth in zip(heads, depths, strict=True):
        if depth:
            declared[depth].add(head.level)
    levels = [max(declared[depth]) for depth in sorted(declared)]
    return all(len(found) == 1 for found in declared.values()) and levels == sorted(set(levels))


def _levels(heads: Sequence[Block], texts: Sequence[str], depths: Sequence[int]) -> list[int]:
    top = min(head.level - depth + 1 for head, depth in zip(heads, depths, strict=True) if depth)
    top = max(1, top)
    levels, inside, declared = [], 0, 0
    for head, text, depth in zip(heads, texts, depths, strict=True):
        if depth:
            inside, declared = top + depth - 1, head.level
            levels.append(inside)
        elif head.level <= top or is_chapter(text):
            inside = 0
            levels.append(min(head.level, top))
        else:
            levels.append(inside + max(1, head.level - declared) if inside else head.level)
    return levels
