"""Spaces around punctuation and brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.masks import FILLER
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.text import CheckedText
from indexing import Span

_BEFORE = re.compile(r"(?<=[\w)’'\"])[ \t]+(?P<sign>[,;?]|\.(?![.\w/]))(?P<more>(?=[^\W\d_]))?")
_AFTER = re.compile(r"(?<=[^\W\d_]{2})(?P<sign>[,;])(?=[^\W\d_]{2})")
_OPEN = re.compile(r"\([ \t]+(?P<word>[^\W\d_]+)")
_CLOSE = re.compile(rf"(?<=[^\W\d_]|{FILLER})[ \t]+\)")
_ACCENT = re.compile(r"(?<=[^\W\d_])[´`‘](?=s\b)")


class Spacing:
    """Superfluous and missing spaces."""

    name = "spacing"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a place, over the sign and its space."""
        for sentence in text.prose:
            for code, span, right in _places(text.masked, *sentence.span):
                yield Fault(code, span, Severity.WARNING, (right,))


def _places(masked: str, start: int, end: int) -> Iterator[tuple[str, Span, str]]:
    for found in _BEFORE.finditer(masked, start, end):
        space = " " if found["more"] is not None else ""
        yield "before", Span(*found.span()), found["sign"] + space
    for found in _AFTER.finditer(masked, start, end):
        yield "after", Span(*found.span()), found["sign"] + " "
    for found in _OPEN.finditer(masked, start, end):
        yield "bracket", Span(*found.span()), "(" + found["word"]
    for found in _ACCENT.finditer(masked, start, end):
        yield "accent", Span(*found.span()), "'"
    for found in _CLOSE.finditer(masked, start, end):
        yield "bracket", Span(*found.span()), ")"
