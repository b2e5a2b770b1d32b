"""Cutting a text into pieces, some of which carry the number of a remark or the type of a finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant import Remark
    from indexing import FoundPassage
    from privacy import Finding


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; `remark` counts from 1 (0: none), `first` is set on the first piece of a remark."""

    text: str
    remark: int = 0
    first: bool = False
    type: str = ""
    hit: bool = False


def mark(text: str, remarks: Sequence[Remark]) -> list[Piece]:
    """`text` in pieces. Where remarks overlap the shortest is shown; each still has its own first piece if it can."""
    edges = sorted({0, len(text), *(edge for r in remarks for edge in (r.start, r.end))})
    pieces, seen = [], set()
    for start, end in pairwise(edges):
        covering = [
            (r.end - r.start, number) for number, r in enumerate(remarks, 1) if r.start <= start and end <= r.end
        ]
        number = min(covering)[1] if covering else 0
        pieces.append(Piece(text[start:end], number, first=bool(number) and number not in seen))
        seen.add(number)
    return pieces


def mark_words(found: FoundPassage) -> Iterator[Piece]:
    """A passage in pieces; those that made it match have `hit` set. Words that only a space parts are one piece."""
    text, last = found.hit.passage.text, 0
    for start, end in _joined(text, found.matches):
        yield Piece(text[last:start])
        yield Piece(text[start:end], hit=True)
        last = end
    yield Piece(text[last:])


def _joined(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip(" -"):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def mark_findings(text: str, findings: Sequence[Finding]) -> Iterator[Piece]:
    """`text` in pieces, those with a personal datum with its type."""
    last = 0
    for finding in findings:
        yield Piece(text[last : finding.start])
        yield Piece(text[finding.start : finding.end], type=finding.type)
        last = finding.end
    yield Piece(text[last:])
