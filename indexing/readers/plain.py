"""Structure of plain text: paragraphs, lists, headings and page headers, as spans of the very text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from indexing.document import Block, BlockKind, Span
from indexing.readers import marks

_LINE = re.compile(r"[^\r\n\f\v\x85\u2028\u2029]*(?:\r\n|[\r\n\f\v\x85\u2028\u2029]|$)")
_UNDERLINE = re.compile(r"([=\-~_*])\1{2,}$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line: its stripped text, where that starts, its indent, and the page it is on."""

    text: str
    start: int
    indent: int
    page: int

    @property
    def end(self) -> int:
        """Where its stripped text ends."""
        return self.start + len(self.text)


def lines_of(text: str) -> Iterator[Line]:
    """Every line of `text`, empty ones too; a form feed turns the page."""
    page = 1
    for match in _LINE.finditer(text):
        if match.end() == match.start():
            break
        raw = match.group()
        stripped = raw.strip()
        indent = len(raw) - len(raw.lstrip())
        yield Line(stripped, match.start() + (indent if stripped else 0), indent, page)
        page += raw.endswith("\f")


def structure(text: str) -> tuple[Block, ...]:
    """The blocks of `text`."""
    blocks: list[Block] = []
    run: list[Line] = []
    paged = "\f" in text
    for line in lines_of(text):
        if line.text:
            run.append(line)
            continue
        blocks.extend(_blocks(run, paged=paged))
        run = []
    blocks.extend(_blocks(run, paged=paged))
    return tuple(blocks)


def _blocks(run: list[Line], *, paged: bool) -> Iterator[Block]:
    start = 0
    for at in range(1, len(run) + 1):
        if at == len(run) or marks.list_marker(run[at].text) or _UNDERLINE.match(run[at].text):
            first, last = run[start], run[at - 1]
            kind = BlockKind.LIST_ITEM if marks.list_marker(first.text) else BlockKind.PARAGRAPH
            level = 0
            if at < len(run) and _UNDERLINE.match(run[at].text):
                kind, level = BlockKind.HEADING, 1 if run[at].text[0] == "=" else 2
            elif (
                start == 0 and at == len(run) == 1 and (marks.keyword(first.text) or marks.number_depth(first.text) > 1)
            ):
                kind, level = BlockKind.HEADING, marks.number_depth(first.text) or 1
            yield Block(kind, Span(first.start, last.end), level, first.page if paged else None)
            start = at
