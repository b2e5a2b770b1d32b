"""What is usual in a document: its type size, the distance of its lines, how far they reach."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from indexing.readers.marks import open_end
from indexing.readers.typeset.lines import Line

_DEFAULT_PITCH = 1.2
_SHORT = 0.4
_RAGGED_SHARE = 0.08
_RETURNS = 3
_LABEL = 60


class Metrics:
    """Measures of all lines of a document, in points, in reading order.

    `slack` is what lines may fall short of the right edge because letters have other widths than measured.
    """

    def __init__(self, lines: Sequence[Line], slack: float = 0.0) -> None:
        self.slack = slack
        sizes: Counter[float] = Counter()
        bold = 0
        for line in lines:
            sizes[_half(line.size)] += len(line.text)
            bold += len(line.text) * line.bold
        self.body_size = sizes.most_common(1)[0][0] if sizes else 10.0
        self.body_bold = bold * 2 > sum(sizes.values())
        self._pitches = _pitches(lines)
        self._rights = self._reaches(lines)
        self.labels = self._labels(lines)
        self.rewrapped = self._is_rewrapped(lines)

    def pitch(self, size: float) -> float:
        """The usual distance between baselines in text of `size`."""
        own = self._pitches.get(_half(size))
        if own is not None:
            return own
        body = self._pitches.get(self.body_size)
        return size * (body / self.body_size if body else _DEFAULT_PITCH)

    def right(self, line: Line) -> float:
        """How far lines that start where `line` starts usually reach."""
        return self._rights.get(_column(line), line.x1)

    def room_left(self, line: Line, following: Line, slack: float = 0.0) -> bool:
        """Whether the first word of `following` would have fitted on `line`, with `slack` points to spare."""
        first = following.words[0]
        return line.x1 + (first.x1 - first.x0) + 0.5 * line.size + slack < self.right(line)

    def _reaches(self, lines: Sequence[Line]) -> dict[int, float]:
        """The reach of most lines by where they start; lines that start elsewhere follow the widest."""
        groups: dict[int, list[float]] = {}
        for line in lines:
            groups.setdefault(_column(line), []).append(line.x1)
        reaches = {start: sorted(ends)[int(len(ends) * 0.9)] for start, ends in groups.items() if len(ends) > 4}
        widest = max(reaches.values(), default=0.0)
        return {start: reaches.get(start, max(widest, *ends)) for start, ends in groups.items()}

    def _labels(self, lines: Sequence[Line]) -> frozenset[str]:
        """Short lines that return as they are, such as "Planning": each stands by itself."""
        found = Counter(line.text for line in lines if _may_label(line.text))
        inside: Counter[str] = Counter()
        for before, line in pairwise(lines):
            if (line.text in found or before.text in found) and not self._is_ended(before, line):
                inside.update((before.text, line.text))
        return frozenset(text for text, count in found.items() if count >= _RETURNS and inside[text] * 2 < count)

    def _is_ended(self, before: Line, line: Line) -> bool:
        """Whether what stands on `before` does not go on in `line`."""
        far = before.base - line.base > 1.3 * self.pitch(line.size)
        return before.page != line.page or far or before.text[-1] in ".!?:;" or self.room_left(before, line)

    def _is_rewrapped(self, lines: Sequence[Line]) -> bool:
        """Whether lines were broken twice: full lines followed by short ones in the middle of a sentence."""
        stubs = 0
        for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
            width = self.right(line) - line.x0
            short = line.x1 - line.x0 < _SHORT * width and line.text[:1].islower() and after.text[:1].islower()
            stubs += short and not self.room_left(before, line) and line.text[-1].isalnum()
        return stubs > _RAGGED_SHARE * len(lines)


def _may_label(text: str) -> bool:
    closed = text[-1] in "?)" or (text[-1].isalpha() and not open_end(text))
    return 2 < len(text) <= _LABEL and text[0].isupper() and closed


def _pitches(lines: Sequence[Line]) -> dict[float, float]:
    steps: dict[float, Counter[float]] = {}
    for before, after in pairwise(lines):
        step = before.base - after.base
        if before.page == after.page and _half(before.size) == _half(after.size) and 0.8 < step / after.size < 2.6:
            steps.setdefault(_half(after.size), Counter())[_half(step)] += 1
    return {size: min(_commonest(found)) for size, found in steps.items() if sum(found.values()) > 2}


def _commonest(found: Counter[float]) -> list[float]:
    """The steps that are about as common as the commonest: of these, the smallest is that of lines."""
    most = found.most_common(1)[0][1]
    return [step for step, count in found.items() if count > most * 0.6]


def _half(points: float) -> float:
    return round(points * 2) / 2


def _column(line: Line) -> int:
    return round(line.x0 / 4)
