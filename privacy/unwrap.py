"""Lines that a page width broke, put together again so that a name or date over two lines is one.

A line was broken by the page and not by its writer when the first word of the next line would not have
fitted behind it: longer than the longest line of its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.wordlists import word_list

HYPHENATED = r"-[ \t]*\r?\n[ \t]*(?:>[ \t]*){0,4}(?=[^\W_])"
"""Matches a hyphen at the end of a line, with the line end; `joint` looks at what stands before it."""

_PARAGRAPH = re.compile(r"^(?:[^\n]+\n)+[^\n]+", re.MULTILINE)
_FIRST = re.compile(r"[^\W_][^\s]*")
_NARROWEST = 34
_LOOSE = 0.6
_INITIAL = re.compile(r"(?:[A-Z]\.)+")
_TABLE = ("|", "\t", ";")
_WORD = re.compile(r"[^\W\d_]*")
_ENDS = frozenset(":;!?|-")


def joint(text: str, start: int, end: int) -> str:
    """What stands for the hyphen and line end at `start` to `end`: nothing inside a word, else a hyphen.

    Without a letter or digit before it nothing changes.
    """
    if start == 0 or not text[start - 1].isalnum():
        return text[start:end]
    following = _WORD.match(text, end)
    word = following[0] if following else ""
    inside = text[start - 1].islower() and word[:1].islower() and word not in word_list("particles")
    return "" if inside else "-"


def unwrap(text: str) -> str:
    """`text` with a space for each line end that the page made; the length stays the same."""
    places = [place for paragraph in _PARAGRAPH.finditer(text) for place in _broken(text, *paragraph.span())]
    if not places:
        return text
    parts, last = [], 0
    for place in places:
        parts += [text[last:place], " "]
        last = place + 1
    return "".join([*parts, text[last:]])


def _broken(text: str, start: int, end: int) -> Iterator[int]:
    """The offsets of the line ends in a paragraph that the page made."""
    lines = text[start:end].split("\n")
    width = max(map(len, lines))
    if width < _NARROWEST:
        return
    for index, line in enumerate(lines[:-1]):
        start += len(line) + 1
        first = _FIRST.match(lines[index + 1])
        if first and _goes_on(line) and len(line) + 1 + len(first[0]) > width * _share(line, first[0]):
            yield start - 1


def _share(line: str, first: str) -> float:
    """How full a line must be: less when a sentence or name goes on in the next."""
    last = line.rpartition(" ")[2]
    return _LOOSE if first[0].islower() or _INITIAL.fullmatch(last) or last in word_list("particles") else 1.0


def _goes_on(line: str) -> bool:
    return line[-1:] not in _ENDS and not any(mark in line for mark in _TABLE) and line.count(" ") > 2
