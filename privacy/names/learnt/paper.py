"""A text as the judge sees it: which words are names already, where each word stands, its lines and its columns."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from privacy.names.features import CAPS
from privacy.names.propagation import Span
from privacy.names.tokens import Kind, Token
from privacy.tables import Grid, grids

_FEWEST_ROWS = 3
_LONGEST_CELL = 5
_FEWEST_TOKENS = 20
_FIRST_WORDS = 3
FAR = 50
"""Tokens beyond which a name is nobody's neighbour."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules and the tagger made of a text.

    `spans` are the names found, `blocked` the tokens kept from any rule, `logits` the tagger's opinion by token,
    `covers` whether a name is expected at an offset.
    """

    text: str
    tokens: list[Token]
    spans: list[Span]
    blocked: set[int]
    logits: dict[int, float]
    covers: Callable[[int], bool]


class Line(NamedTuple):
    """Tokens `first` to `end` (exclusive) of a line, and the names in it."""

    first: int
    end: int
    names: int


class Paper:
    """What the judge asks about one text, each answer in constant time; built in time linear in the text.

    `taken` says of each token whether it is (part of) a name; `named` are those that are.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self._starts = [token.start for token in self.tokens]
        self.taken = self._taken(reading.spans)
        self.places: dict[str, list[int]] = defaultdict(list)
        self.lower: set[str] = set()
        self.named = [at for at, taken in enumerate(self.taken) if taken]
        self._beginnings = [at for at in self.named if not (at and self.taken[at - 1])]
        lower, places = Kind.LOWER, self.places
        for at, token in enumerate(self.tokens):
            if token.kind is lower:
                self.lower.add(token.fold)
            elif token.kind in CAPS:
                places[token.fold].append(at)
        self._ends = [at for at, token in enumerate(self.tokens) if token.kind is Kind.GAP and token.text != "\t"]
        self.density = len(self._beginnings) / max(_FEWEST_TOKENS, len(self.tokens))
        self._columns = dict(self._shares())

    def line(self, at: int) -> Line:
        """The line of the token at `at`."""
        index = bisect_left(self._ends, at)
        first = self._ends[index - 1] + 1 if index else 0
        end = self._ends[index] if index < len(self._ends) else len(self.tokens)
        return Line(first, end, bisect_left(self._beginnings, end) - bisect_left(self._beginnings, first))

    def nearest(self, at: int) -> tuple[int, int]:
        """How many tokens the next name is away, before and behind, at most 50."""
        index = bisect_left(self.named, at)
        before = at - self.named[index - 1] if index else FAR
        behind = self.named[index] - at if index < len(self.named) else FAR
        return min(FAR, before), min(FAR, behind)

    def column(self, at: int) -> float:
        """The share of the cells of the column of `at` that hold a name; -1 outside tables and in long cells."""
        return self._columns.get(at, -1.0)

    def _taken(self, spans: Iterable[Span]) -> list[bool]:
        taken = [False] * len(self.tokens)
        for span in spans:
            for at in range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)):
                taken[at] = True
        return taken

    def _shares(self) -> Iterable[tuple[int, float]]:
        for grid in grids(self.reading.text):
            if len(grid) >= _FEWEST_ROWS:
                for index in range(max(len(row.cells) for row in grid)):
                    yield from self._share(grid, index)

    def _share(self, grid: Grid, index: int) -> Iterable[tuple[int, float]]:
        """The tokens of the short cells of a column, each with the share of cells that begin with a name."""
        cells = [row.cells[index] for row in grid if index < len(row.cells)]
        filled = [(bisect_left(self._starts, cell.start), bisect_left(self._starts, cell.end)) for cell in cells]
        filled = [(first, end) for first, end in filled if first < end]
        named = sum(any(self.taken[first : min(end, first + _FIRST_WORDS)]) for first, end in filled)
        for first, end in filled:
            if end - first <= _LONGEST_CELL:
                yield from ((at, named / len(filled)) for at in range(first, end))
