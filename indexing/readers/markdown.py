"""Markdown: the decoded file itself; headings, lists, tables and footnotes by the lines they stand on.

Marks such as `**` stay in the text, because offsets count characters of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from indexing.document import Block, BlockKind, Cell, Document, Span
from indexing.errors import UnreadableFileError
from indexing.readers.decoding import decode
from indexing.readers.marks import FOOTNOTE_TEXT, contents_line
from indexing.readers.markup import has_markup, pieces
from indexing.readers.source import Source

# What markdown-it counts as the end of a line (rules_core/normalize.py).
_NEWLINE = re.compile(r"\r\n?|\n")
_FRONT_MATTER = re.compile(r"---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_PREFIX = re.compile(r"[\s>]*")
_HEADING = re.compile(r"[\s>]*(?:#{1,6}[ \t]+)?(?P<text>.*?)(?:[ \t]+#+)?\s*$")
_EMPHASIS = re.compile(r"(?P<mark>\*{1,3}|_{1,3})(?P<text>(?:(?!(?P=mark)).)+)(?P=mark)$")
_CELL = re.compile(r"(?:\\.|[^|\\])*")
_COMMENT = re.compile(r"\s*<!--")
_NOTE = re.compile(r"\[\^[^\]]+\]:")
_MARKED_UP = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_TITLE = re.compile(r"title:[ \t]*(?P<quote>[\"']?)(?P<text>.+?)(?P=quote)[ \t]*$", re.MULTILINE)


def read(source: Source) -> Document:
    """Read a Markdown file; raises UnreadableFileError (`file-empty`, `file-wrong-extension`)."""
    text, sound = decode(source.data)
    if not text.strip():
        raise UnreadableFileError("file-empty")
    page = _Page(text)
    blocks = sorted(page.blocks(), key=lambda block: block.span)
    notices = () if sound else ("text-undecodable",)
    return Document(source.name, "md", text, tuple(blocks), None, page.title, notices)


class _Page:
    """The lines of a Markdown text and the tokens over them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.title: Span | None = None
        self._spans = _line_spans(text)
        self._covered = [False] * len(self._spans)
        self._labels: dict[str, int] = {}
        self._level = 0

    def blocks(self) -> Iterator[Block]:
        """Every block, not yet in order."""
        parsed, front = _without_front_matter(_NEWLINE.sub("\n", self.text))
        if front:
            yield from self._front_matter(front)
        tokens = MarkdownIt("commonmark", {"html": True, "maxNesting": 40}).enable("table").parse(parsed)
        for at, token in enumerate(tokens):
            yield from self._of_token(tokens, at, token)
        yield from self._uncovered()

    def _of_token(self, tokens: Sequence[Token], at: int, token: Token) -> Iterator[Block]:
        if token.map is None or token.type.endswith("_close"):
            return
        first, last = token.map
        if token.type == "heading_open":
            self._cover(first, last)
            yield from self._heading(int(token.tag[1]), first, last)
        elif token.type == "paragraph_open":
            item = at > 0 and tokens[at - 1].type == "list_item_open"
            yield from self._plain(BlockKind.LIST_ITEM if item else BlockKind.PARAGRAPH, first, last)
        elif token.type == "table_open":
            self._cover(first, last)
            yield from self._table(first, last)
        elif token.type in {"fence", "code_block"}:
            yield from self._plain(BlockKind.PARAGRAPH, first, last)
        elif token.type == "html_block":
            comment = _COMMENT.match(token.content) is not None
            yield from self._plain(BlockKind.COMMENT if comment else BlockKind.PARAGRAPH, first, last)
        elif token.type == "hr":
            self._cover(first, last)

    def _heading(self, level: int, first: int, last: int) -> Iterator[Block]:
        start, end = self._spans[first]
        if last - first > 1:  # underlined: every line but the last is the heading
            start, end = self._trimmed(first, last - 1) or self._spans[first]
        found = _HEADING.match(self.text, start, end)
        span = Span(*found.span("text")) if found else Span(start, end)
        inner = _EMPHASIS.fullmatch(self.text, span.start, span.end)
        span = Span(*inner.span("text")) if inner else span
        if span.end > span.start:
            self._level = level
            if self.title is None and level == 1:
                self.title = span
            yield Block(BlockKind.HEADING, span, level)

    def _plain(self, kind: BlockKind, first: int, last: int) -> Iterator[Block]:
        self._cover(first, last)
        span = self._trimmed(first, last)
        if span is None:
            return
        if kind in _MARKED_UP and has_markup(self.text[span.start : span.end]):
            for piece in pieces(self.text, span.start, span.end, self._labels):
                level = self._level + piece.depth if piece.kind is BlockKind.HEADING else 0
                own = kind if piece.kind is BlockKind.PARAGRAPH else piece.kind
                yield Block(own, piece.span, level)
            return
        if FOOTNOTE_TEXT.match(self.text, span.start) or _NOTE.match(self.text, span.start):
            kind = BlockKind.FOOTNOTE
        elif contents_line(self.text[span.start : span.end]):
            kind = BlockKind.MARGIN
        yield Block(kind, span)

    def _table(self, first: int, last: int) -> Iterator[Block]:
        heads = self._cells(first)
        for line in range(first, last):
            span = self._trimmed(line, line + 1)
            if span is None or line == first + 1:
                continue
            columns = [None] * len(heads) if line == first else heads
            pairs = zip(columns, self._cells(line), strict=False)
            cells = tuple(Cell(head, value) for head, value in pairs if value is not None)
            if cells:
                yield Block(BlockKind.TABLE_ROW, span, cells=cells)

    def _cells(self, line: int) -> list[Span | None]:
        start, end = self._trimmed(line, line + 1) or Span(0, 0)
        start += self.text.startswith("|", start)
        spans: list[Span | None] = []
        while start < end:
            found = _CELL.match(self.text, start, end)
            stop = found.end() if found and found.end() > start else start
            spans.append(_stripped(self.text, start, stop))
            start = stop + 1 if stop < end and self.text[stop] == "|" else max(stop, start + 1)
        return spans

    def _front_matter(self, lines: int) -> Iterator[Block]:
        self._cover(0, lines)
        span = self._trimmed(1, lines - 1)
        if span is None:
            return
        found = _TITLE.search(self.text, span.start, span.end)
        self.title = Span(*found.span("text")) if found else None
        yield Block(BlockKind.HIDDEN, span)

    def _uncovered(self) -> Iterator[Block]:
        """Lines that no token shows: link definitions and footnotes that look like them."""
        for line, covered in enumerate(self._covered):
            span = None if covered else self._trimmed(line, line + 1)
            if span is not None and any(character.isalnum() for character in self.text[span.start : span.end]):
                note = _NOTE.match(self.text, span.start) is not None
                yield Block(BlockKind.FOOTNOTE if note else BlockKind.HIDDEN, span)

    def _trimmed(self, first: int, last: int) -> Span | None:
        last = min(last, len(self._spans))
        if first >= last:
            return None
        start, end = self._spans[first].start, self._spans[last - 1].end
        found = _PREFIX.match(self.text, start, end)
        return _stripped(self.text, found.end() if found else start, end)

    def _cover(self, first: int, last: int) -> None:
        for line in range(first, min(last, len(self._covered))):
            self._covered[line] = True


def _line_spans(text: str) -> list[Span]:
    spans, start = [], 0
    for found in _NEWLINE.finditer(text):
        spans.append(Span(start, found.start()))
        start = found.end()
    return [*spans, Span(start, len(text))]


def _without_front_matter(text: str) -> tuple[str, int]:
    found = _FRONT_MATTER.match(text)
    if found is None:
        return text, 0
    lines = found.group().count("\n") + (not found.group().endswith("\n"))
    return "\n" * found.group().count("\n") + text[found.end() :], lines


def _stripped(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    kept = piece.strip()
    if not kept:
        return None
    start += len(piece) - len(piece.lstrip())
    return Span(start, start + len(kept))
