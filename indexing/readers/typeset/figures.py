"""Tables of figures whose columns were lost: lines that end in the same number of numbers.

"Burgerzaken -80 80 0 0" below "Raming 2021 Raming 2022 Raming 2023 Raming 2024" is a row of a budget.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from indexing.document import Span

_NUMBER = r"(?:[-–+]?\s?€?\s?\(?[-–]?\d{1,3}(?:\.\d{3})*(?:,\d+)?\)?%?|[-–+]?\d+(?:,\d+)?%?|[-–]|p\.?m\.?|n\.?v\.?t\.?)"
_TAIL = re.compile(rf"(?:\s+{_NUMBER}){{2,12}}\s*$", re.IGNORECASE)
_ONE = re.compile(_NUMBER, re.IGNORECASE)
_HEAD = re.compile(r"(?:[^\W\d_][\w.]*\s+)?(?:19|20)\d\d(?:\s*[-/]\s*(?:19|20)?\d\d)?")
_FEWEST = 3
_LABEL = 60
_LONGEST = 300
_LABEL_WORDS = 7


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: the spans of its label (None when it has none) and of its values, in the line."""

    line: int
    label: Span | None
    values: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """A table in lines `start` to `end` (exclusive); `head` says that the first row is its head."""

    start: int
    end: int
    rows: tuple[Row, ...]
    head: bool


def find_figures(lines: Sequence[str]) -> list[Figures]:
    """The tables in `lines`; empty lines may stand in them."""
    found: list[Figures] = []
    counts = [_count(line) for line in lines]
    at = 0
    while at < len(lines):
        table = _table_at(lines, counts, at) if counts[at] else None
        if table:
            found.append(table)
            at = table.end
        else:
            at += 1
    return found


def _count(line: str) -> int:
    """How many numbers a line ends in, 0 when less than two or no label stands before them."""
    tail = _TAIL.search(line) if len(line) <= _LONGEST else None
    if tail is None or not any(map(str.isalpha, line[: tail.start()])) or _HEAD.search(tail.group()):
        return 0
    if len(line[: tail.start()]) > 2 * _LABEL:
        return 0
    return len(_values(line, tail.start()))


def _values(line: str, start: int) -> list[Span]:
    spans = (_stripped(line, *found.span()) for found in _ONE.finditer(line, start))
    return [span for span in spans if span]


def _table_at(lines: Sequence[str], counts: Sequence[int], start: int) -> Figures | None:
    width, end = counts[start], start + 1
    for at in range(start + 1, len(lines)):
        if counts[at] == width:
            end = at + 1
        elif counts[at] or not _may_stand_between(lines[at]):
            break
    if sum(count == width for count in counts[start:end]) < _FEWEST:
        return None
    rows = [_row(at, lines[at]) for at in range(start, end) if lines[at].strip()]
    return _with_head(lines, start, end, rows, width)


def _may_stand_between(line: str) -> bool:
    """Whether a line may be a subheading in a table ("Lasten")."""
    text = line.strip()
    return not text or (
        len(text) <= _LABEL and len(text.split()) <= _LABEL_WORDS and text[0].isupper() and text[-1] not in ".,;:"
    )


def _row(at: int, line: str) -> Row:
    tail = _TAIL.search(line)
    if tail is None:
        return Row(at, _stripped(line, 0, len(line)), ())
    return Row(at, _stripped(line, 0, tail.start()), tuple(_values(line, tail.start())))


def _with_head(lines: Sequence[str], start: int, end: int, rows: list[Row], width: int) -> Figures:
    """The table with the lines above it that belong to it: subheadings, then the head with its years."""
    above = start - 1
    while above >= 0 and start - above < 4 and _may_stand_between(lines[above]) and not _heads(lines[above], width):
        above -= 1
    heads = _heads(lines[above], width) if above >= 0 else []
    if not heads:
        return Figures(start, end, tuple(rows), head=False)
    between = [_row(at, lines[at]) for at in range(above + 1, start) if lines[at].strip()]
    head = Row(above, _stripped(lines[above], 0, heads[0].start), tuple(heads))
    return Figures(above, end, (head, *between, *rows), head=True)


def _heads(line: str, width: int) -> list[Span]:
    """The `width` heads with a year that a line ends in; empty when it does not."""
    found = [Span(*match.span()) for match in _HEAD.finditer(line)] if len(line) <= _LONGEST else []
    if len(found) < width or line[found[-1].end :].strip():
        return []
    last = found[-width:]
    gaps = [line[one.end : other.start] for one, other in itertools.pairwise(last)]
    return [] if any(gap.strip() for gap in gaps) else last


def _stripped(line: str, start: int, end: int) -> Span | None:
    text = line[start:end]
    kept = text.strip()
    if not kept:
        return None
    start += len(text) - len(text.lstrip())
    return Span(start, start + len(kept))
