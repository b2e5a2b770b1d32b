"""Documents built by hand: lines with a mark become blocks."""

from __future__ import annotations

from indexing.document import Block, BlockKind, Cell, Document, Span

_KINDS = {
    "-": BlockKind.LIST_ITEM,
    "^": BlockKind.FOOTNOTE,
    "%": BlockKind.COMMENT,
    "~": BlockKind.MARGIN,
}


def document(source: str, name: str = "stuk.txt", *, page: int | None = None) -> Document:
    """A document from paragraphs separated by blank lines.

    `# ` headings, `- ` list items, `^ ` footnotes, `% ` comments, `| a | b |` table rows of which the first of
    a run names the columns, `=== ` (alone) begins the next page.
    """
    text, blocks, heads = "", [], None
    for part in source.strip().split("\n\n"):
        if part.startswith("==="):
            page = (page or 1) + 1
            continue
        mark, _, rest = part.partition(" ")
        start = len(text)
        if part.startswith("|"):
            heads = _rows(part, start, heads, blocks, page)
            text += part + "\n\n"
            continue
        heads = None
        if set(mark) == {"#"}:
            kind, level, body = BlockKind.HEADING, len(mark), rest
        else:
            kind, level, body = _KINDS.get(mark, BlockKind.PARAGRAPH), 0, rest if mark in _KINDS else part
        text += body + "\n\n"
        blocks.append(Block(kind, Span(start, start + len(body)), level, page))
    return Document(name, name.rsplit(".", 1)[-1], text, tuple(blocks), page)


def _rows(part: str, start: int, heads: list[Span] | None, blocks: list[Block], page: int | None) -> list[Span]:
    at = start
    for line in part.split("\n"):
        spans, place = [], at
        for cell in line.strip("|").split("|"):
            place = at + line.index(cell.strip(), place - at)
            spans.append(Span(place, place + len(cell.strip())))
            place += len(cell.strip())
        columns: list[Span | None] = list(heads) if heads else [None] * len(spans)
        cells = tuple(Cell(head, value) for head, value in zip(columns, spans, strict=True))
        blocks.append(Block(BlockKind.TABLE_ROW, Span(at, at + len(line)), 0, page, cells))
        heads = heads or spans
        at += len(line) + 1
    return heads or []
