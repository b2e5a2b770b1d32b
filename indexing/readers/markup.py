"""HTML marks that stand in running text: legal in Markdown, left over by converters elsewhere.

Conversion programs put tables into one paragraph (`<b>Wie?</b> <ul><li>- Bestuur</li></ul> <b>Wat?</b> ...`).
`pieces` finds headings, list items and paragraphs in such text as spans of it; `without_tags` drops the marks.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from indexing.document import BlockKind, Span
from indexing.readers import marks

_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>b|strong|i|em|u|s|ul|ol|li|p|br|hr|sup|sub|table|thead|tbody|tr|td|th|span|div|font|small|center|"
    r"h[1-6])(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_RAISED = re.compile(r"<sup>\s*(?P<text>[^<>]{0,12}?)\s*</sup>", re.IGNORECASE)
_AREA = re.compile(r"(?:^|[\s(\d])[kdcm]?m$")
_BREAKING = frozenset({"ul", "ol", "li", "p", "br", "hr", "table", "thead", "tbody", "tr", "td", "th", "div", "center"})
_LABEL = re.compile(r"<(b|strong)>(?P<text>(?:(?!</?(?:b|strong)>).){1,300})</\1>", re.IGNORECASE | re.DOTALL)
_FLAT_ITEM = re.compile(r"(?<=\s)[-–*•]\s+(?=[A-Z0-9\"'‘“(])")
_EDGE = re.compile(rf"(?:\s|{_TAG.pattern})+".replace("?P<close>", "?:").replace("?P<name>", "?:"), re.IGNORECASE)
_CARD_LABELS = 3


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text with one role; `depth` counts heading levels below the heading at hand."""

    kind: BlockKind
    span: Span
    depth: int = 0


def has_markup(text: str) -> bool:
    """Whether `text` holds HTML tags of the kinds that shape running text."""
    return "<" in text and _TAG.search(text) is not None


def pieces(text: str, start: int, end: int, known: dict[str, int]) -> Iterator[Piece]:
    """The headings, list items and paragraphs of `text[start:end]`, without the tags at their edges.

    `known` are the labels found before, with their depth: tables of one paper share their labels, and a
    page end may have parted a label from its table. New ones are added.
    """
    if marks.FOOTNOTE_TEXT.match(text, start):
        yield Piece(BlockKind.FOOTNOTE, Span(start, end))
        return
    labels = _labels(text, start, end)
    opens = bool(known and labels) and _trimmed(text, start, labels[0].start()) is None
    heads = _card(text, labels, end, known) if opens or _is_card(labels, known) else []
    at = start
    for head in heads:
        yield from _plain(text, at, head.span.start)
        inner = _trimmed(text, head.span.start, head.span.end)
        if inner:
            yield replace(head, span=inner)
        at = head.span.end
    yield from _plain(text, at, end)


def note_marks(text: str) -> Iterator[tuple[str, str]]:
    """The numbers of footnotes that `text` refers to, each with the text before it, without tags."""
    for found in _RAISED.finditer(text):
        before = without_tags(text[: found.start()])
        if found["text"].isdigit() and before.strip() and not _AREA.search(before[-4:]):
            yield found["text"], before


def without_tags(text: str) -> str:
    """`text` without tags and raised footnote numbers; what tags parted stays parted."""
    text = _RAISED.sub(_lowered, text)
    return html.unescape(_TAG.sub(lambda tag: " " if tag["name"].lower() in _BREAKING else "", text))


def _lowered(found: re.Match[str]) -> str:
    raised = found["text"]
    before = found.string[max(0, found.start() - 4) : found.start()]
    if raised.isdigit():
        return raised.translate(str.maketrans("23", "²³")) if _AREA.search(before) else _note_number(found)
    return raised


def _note_number(found: re.Match[str]) -> str:
    return f"{found['text']} " if not found.string[: found.start()].strip() else ""


def _labels(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Bold texts that open a line or cell, or close as a question or with a colon."""
    found = []
    for label in _LABEL.finditer(text, start, end):
        before = text[start : label.start()].rstrip(" ")
        opens = not before or before[-1] in "\n\t>"
        if opens or label["text"].rstrip().endswith(("?", ":")):
            found.append(label)
    return found


def _is_card(labels: list[re.Match[str]], known: dict[str, int]) -> bool:
    names = [label["text"].strip() for label in labels]
    return len(names) >= _CARD_LABELS or any(name in known for name in names) or bool(names and marks.keyword(names[0]))


def _card(text: str, labels: list[re.Match[str]], end: int, known: dict[str, int]) -> list[Piece]:
    """Headings of a table that became one text: its title ("Actie 5.2.2" with its name), then its labels."""
    heads: list[Piece] = []
    for label in labels:
        span, name = Span(label.start(), label.end()), label["text"].strip()
        if heads and _only_number(text, heads[-1], span):
            heads[-1] = Piece(BlockKind.HEADING, Span(heads[-1].span.start, span.end), 1)
        elif marks.keyword(name):
            heads.append(Piece(BlockKind.HEADING, span, 1))
        elif _followed(text, span, end):
            titled = bool(heads) and heads[0].depth == 1
            depth = known.setdefault(name, 2 if titled else max(known.values(), default=1))
            heads.append(Piece(BlockKind.HEADING, span, depth))
    return heads


def _only_number(text: str, head: Piece, following: Span) -> bool:
    """Whether `head` is a bare "Actie 5.2.2" whose name is the bold text that directly follows."""
    parted = without_tags(text[head.span.end : following.start]).strip()
    return not parted and marks.bare_keyword(without_tags(text[head.span.start : head.span.end]).strip())


def _followed(text: str, label: Span, end: int) -> bool:
    """Whether more than tags follows."""
    found = _EDGE.match(text, label.end, end)
    return (found.end() if found else label.end) < end


def _plain(text: str, start: int, end: int) -> Iterator[Piece]:
    at, kind = start, BlockKind.PARAGRAPH
    for tag in _TAG.finditer(text, start, end):
        name = tag["name"].lower()
        if name in _BREAKING or name[0] == "h":
            yield from _flat(text, at, tag.start(), kind)
            at = tag.end()
            kind = BlockKind.LIST_ITEM if name == "li" and not tag["close"] else BlockKind.PARAGRAPH
    yield from _flat(text, at, end, kind)


def _flat(text: str, start: int, end: int, kind: BlockKind) -> Iterator[Piece]:
    """One piece, or an item each where a list was flattened ("- one - two")."""
    span = _trimmed(text, start, end)
    if span is None:
        return
    cuts = [span.start]
    if marks.bullet(text[span.start : span.start + 4]):
        kind = BlockKind.LIST_ITEM
        cuts += [
            found.start() for found in _FLAT_ITEM.finditer(text, span.start, span.end) if found.start() > span.start
        ]
    for first, last in zip(cuts, [*cuts[1:], span.end], strict=True):
        item = _trimmed(text, first, last)
        if item:
            yield Piece(kind, item)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without blanks and tags at its edges; None when nothing is left."""
    found = _EDGE.match(text, start, end)
    start = found.end() if found else start
    while start < end:
        piece = text[start:end].rstrip()
        end = start + len(piece)
        last = piece.rfind("<")
        tag = _TAG.fullmatch(piece, last) if last >= 0 else None
        if tag is None or tag["name"].lower() in {"sup", "sub"}:
            break
        end = start + last
    return Span(start, end) if start < end else None
