"""The lines of a plain text, and what tells that they were broken to a width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from indexing.document import Span

_LINE = re.compile(r"[^\r\n\f\v\x85\u2028\u2029]*(?:\r\n|[\r\n\f\v\x85\u2028\u2029]|$)")
# A text is broken to a width when its widest lines are no wider than this and alike.
_WIDEST = 140
_ALIKE = 0.78
_SHARE = 0.3
_ENDS = (".", "!", "?", ":", ";")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line: its text without the blanks at its ends, where that starts, its indent and page from 1."""

    text: str
    start: int
    indent: int
    page: int

    @property
    def span(self) -> Span:
        """Where the text stands."""
        return Span(self.start, self.start + len(self.text))


def lines_of(text: str) -> Iterator[TextLine]:
    """Every line of `text`, empty ones too; a form feed turns the page."""
    page = 1
    for match in _LINE.finditer(text):
        raw = match.group()
        if not raw:
            break
        stripped = raw.strip()
        before = len(raw) - len(raw.lstrip()) if stripped else 0
        yield TextLine(stripped, match.start() + before, before, page)
        page += raw.endswith("\f")


def is_wrapped(lines: Sequence[TextLine]) -> bool:
    """Whether lines were broken to a width, so that a paragraph is several lines; else each line is one."""
    lengths = sorted(line.indent + len(line.text) for line in lines if line.text)
    if len(lengths) < 2:
        return False
    widest = lengths[int(len(lengths) * 0.95)]
    if widest > _WIDEST:
        return False
    wide = [line for line in lines if line.indent + len(line.text) >= _ALIKE * widest]
    open_ends = sum(not line.text.endswith(_ENDS) for line in wide)
    return widest > 40 and len(wide) >= _SHARE * len(lengths) and open_ends * 2 > len(wide)
