"""A whole document as a page of its own, scrubbed as it is stored, with a quote marked in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from ui.web.marking import Piece
from ui.web.rendering import render

if TYPE_CHECKING:
    from indexing import DocumentRecord, Passage


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters `start` to `end` of the passage with the id `passage`."""

    passage: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A passage on the page: the headings that begin here, its page where that changes, its text in pieces."""

    id: str
    headings: tuple[str, ...]
    page: int | None
    pieces: tuple[Piece, ...]


def reading_page(record: DocumentRecord, passages: Sequence[Passage], mark: Mark) -> str:
    """The page as HTML. A mark that is not there (any more) marks nothing."""
    return render("reading", record=record, stretches=_stretches(passages, mark), marked=mark.passage)


def _stretches(passages: Sequence[Passage], mark: Mark) -> list[Stretch]:
    made: list[Stretch] = []
    above: tuple[str, ...] = ()
    page: int | None = None
    for passage in passages:
        pairs = zip(above, passage.headings, strict=False)
        begun = passage.headings[len(list(takewhile(lambda pair: pair[0] == pair[1], pairs))) :]
        turned = passage.page if passage.page != page else None
        made.append(Stretch(passage.id, begun, turned, tuple(_pieces(passage, mark))))
        above, page = passage.headings, passage.page
    return made


def _pieces(passage: Passage, mark: Mark) -> list[Piece]:
    text, start, end = passage.text, mark.start, mark.end
    if passage.id != mark.passage or not 0 <= start < end <= len(text):
        return [Piece(text)]
    return [Piece(text[:start]), Piece(text[start:end], hit=True), Piece(text[end:])]
