"""Turns the blocks of a section into pieces: the smallest stretches of scrubbed text that stay together."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from indexing.document import Block, BlockKind, Cell, Document, Span
from indexing.expansions import find_expansions
from indexing.sentences import split_sentences
from indexing.tidy import tidy
from privacy import Scrubbed, Scrubbing

MAX_WORDS = 400
_CUT_WORDS = 200
_CUT_SLACK = 15
_LABEL_WORDS = 10

_LEVEL = r"(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])"
_NUMBERED = re.compile(
    r"(?:(?i:artikel|art\.|actie|maatregel|beslispunt|aanbeveling|agendapunt|bijlage|stap|ad)\s+"
    rf"(?:\d+[a-z]?|[IVX]+)(?:[.:]{_LEVEL})*(?:[.:]|\s|$)"
    rf"|(?:\d{{1,2}}|[IVX]{{1,4}})(?:[.:]{_LEVEL}){{1,4}}[.:)]?\s+(?:[-–]\s+)?(?=[A-Z‘'“\"(\[]))"
)
_ENTRY = re.compile(r"(?:[-*•]\s+|[a-z0-9]{1,2}[.)]\s+)?[^:.;|]{1,60}?\s?(?:[:=]|\s[–-])\s+\S")
_ABBREVIATION_WORDS = 12
_ENTRY_WORDS = 80  # of a term and its definition
_OWN_LINE = re.compile(r"\n(?=(?:[-*•▪–—\ue000-\uf8ff]|\(?\w{1,2}[.)])\s)")


class PieceKind(StrEnum):
    """What a piece is; the values are those of Passage.kind."""

    TEXT = "text"
    LIST = "list"
    ROW = "row"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Piece:
    """Scrubbed text of one block, or part of a block that is too long to stay whole.

    `numbered` says that an article or action begins here, `part` that it is the rest of its block; `context` is the
    sentence that refers to a footnote, None where it is not known.
    """

    kind: PieceKind
    text: Scrubbed
    page: int | None
    numbered: bool = False
    part: bool = False
    context: Scrubbed | None = None

    @property
    def words(self) -> int:
        """How many words the piece has."""
        return len(self.text.split())

    @property
    def leads(self) -> bool:
        """Whether the piece announces what comes after it."""
        return self.text.rstrip("*_ ").endswith(":")

    @property
    def goes_on(self) -> bool:
        """Whether the piece begins in the middle of a sentence."""
        return self.kind is PieceKind.TEXT and not self.part and self.text[:1].islower()

    @property
    def defines(self) -> bool:
        """Whether the piece looks like a term and what it means: "BRP: Basisregistratie Personen"."""
        listed = self.kind in (PieceKind.TEXT, PieceKind.LIST) and not self.part and not self.leads
        return listed and self.words <= _ENTRY_WORDS and bool(_ENTRY.match(self.text))

    @property
    def abbreviates(self) -> bool:
        """Whether the piece is an abbreviation and what it stands for, and no more."""
        short = self.words <= _ABBREVIATION_WORDS
        return short and any(self.text.endswith(one.long) for one in find_expansions(self.text))

    @property
    def labels(self) -> bool:
        """Whether the piece is a heading without a mark: a few words without an end."""
        return self.kind is PieceKind.TEXT and self.words <= _LABEL_WORDS and self.text[-1:] not in ".;,!"


class PieceCutter:
    """Cuts the blocks of one document; offsets go through the document's Scrubbing."""

    def __init__(self, document: Document, scrubbing: Scrubbing) -> None:
        self._document = document
        self._scrubbing = scrubbing
        self._markdown = document.format == "md"

    def text(self, span: Span) -> Scrubbed:
        """The tidied scrubbed text of a span of the document."""
        return tidy(self._scrubbing.slice(span.start, span.end), markdown=self._markdown)

    def pieces(self, blocks: Sequence[Block]) -> Iterator[Piece]:
        """The pieces of `blocks`, in order; rows that only name the columns are left out."""
        heads = {cell.head for block in blocks for cell in block.cells if cell.head}
        for block in blocks:
            if block.kind is BlockKind.TABLE_ROW:
                if not all(cell.value in heads for cell in block.cells) or not block.cells:
                    yield from self._row(block)
            elif block.kind is BlockKind.FOOTNOTE:
                context = self._marked(block)
                for piece in _cut(PieceKind.FOOTNOTE, self.text(block.span), block.page):
                    yield replace(piece, context=context)
            else:
                yield from self._paragraph(block)

    def _marked(self, note: Block) -> Scrubbed | None:
        """The sentence that the number of a footnote stands in, where that is known."""
        mark = note.mark
        block = next((one for one in self._document.blocks if mark and one.span.start < mark <= one.span.end), None)
        if block is None or mark is None:
            return None
        text, before = self.text(block.span), self.text(Span(block.span.start, mark))
        sentences = (one for one in split_sentences(text) if one.end >= len(before))
        return next((text.slice(*one) for one in sentences), None)

    def _paragraph(self, block: Block) -> Iterator[Piece]:
        kind = PieceKind.LIST if block.kind is BlockKind.LIST_ITEM else PieceKind.TEXT
        for part in _parts(self._scrubbing.slice(block.span.start, block.span.end)):
            text = tidy(part, markdown=self._markdown)
            listed = kind is PieceKind.LIST or bool(_OWN_LINE.match("\n" + part))
            yield from _cut(PieceKind.LIST if listed else kind, text, block.page, numbered=bool(_NUMBERED.match(text)))

    def _row(self, block: Block) -> Iterator[Piece]:
        named = [cell for cell in block.cells if cell.head]
        # Of a name and its value ("Datum | 3 maart") the name is the head already.
        pair = len(block.cells) == 2 and len(named) == 1 and any(cell.value == named[0].head for cell in block.cells)
        cells = [cell for cell in map(self._cell, named if pair else block.cells) if cell]
        row = Scrubbed.join(" | ", cells) if cells else self.text(block.span)
        if len(row.split()) <= MAX_WORDS:
            cells = [row]
        for cell in cells:
            yield from _cut(PieceKind.ROW, cell, block.page)

    def _cell(self, cell: Cell) -> Scrubbed:
        value = self.text(cell.value)
        head = self.text(cell.head) if cell.head else None
        if not head or not value:
            return value
        return Scrubbed.join(" " if head.endswith(":") else ": ", [head, value])


def _parts(text: Scrubbed) -> Iterator[Scrubbed]:
    """A block cut where a line begins an article, action or list item of its own."""
    start = 0
    for found in re.finditer(r"\n", text):
        if _NUMBERED.match(text, found.end()) or _OWN_LINE.match(text, found.start()):
            yield text.slice(start, found.start())
            start = found.end()
    yield text.slice(start, len(text))


def _cut(kind: PieceKind, text: Scrubbed, page: int | None, *, numbered: bool = False) -> Iterator[Piece]:
    """One piece where the text fits, else pieces of about equal length that end with a sentence."""
    if not any(map(str.isalnum, text)):
        return
    words = len(text.split())
    if words <= MAX_WORDS:
        yield Piece(kind, text, page, numbered)
        return
    size = words / math.ceil(words / _CUT_WORDS)
    units = [unit for sentence in split_sentences(text) for unit in _units(text, sentence)]
    start, end = units[0]
    for unit in units[1:]:
        if len(text[start : unit.end].split()) > size + _CUT_SLACK:
            yield Piece(kind, text.slice(start, end), page, numbered and not start, part=start > 0)
            start = unit.start
        end = unit.end
    yield Piece(kind, text.slice(start, end), page, numbered and not start, part=start > 0)


def _units(text: str, sentence: Span) -> Iterator[Span]:
    """The sentence, or stretches of it where it is longer than a passage may be."""
    words = [found.span() for found in re.compile(r"\S+").finditer(text, sentence.start, sentence.end)]
    step = len(words) if len(words) <= MAX_WORDS else _CUT_WORDS
    for first in range(0, len(words), step):
        chunk = words[first : first + step]
        yield Span(chunk[0][0], chunk[-1][1])
