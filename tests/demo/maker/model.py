"""What a content file says: fields, blocks and inline pieces, with the planted personal data told apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class Planted:
    """A personal datum put into a file on purpose; `place` says in which corner of the file it stands."""

    value: str
    type: str
    file: str
    place: str


@dataclass(frozen=True)
class Run:
    """Text of one appearance."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Footnote:
    """A note at the foot of the page."""

    text: str


@dataclass(frozen=True)
class Comment:
    """A reviewer's remark on the words `anchor`."""

    author: str
    text: str
    anchor: str


@dataclass(frozen=True)
class Revision:
    """A tracked change; `kind` is "ins" or "del"."""

    kind: str
    author: str
    text: str


@dataclass(frozen=True)
class Hidden:
    """Text that the reader of the file does not see."""

    text: str


@dataclass(frozen=True)
class Link:
    """A hyperlink; its target is not visible."""

    url: str
    label: str


Inline = Run | Footnote | Comment | Revision | Hidden | Link
Inlines = tuple[Inline, ...]


@dataclass(frozen=True)
class Block:
    """One block of a document.

    `kind` is heading, paragraph, bullet, number, box, image, signature, quote, break or contents; `level` the
    heading level, `number` the number of a list item.
    """

    kind: str
    inlines: Inlines = ()
    level: int = 0
    number: int = 0


@dataclass(frozen=True)
class Table:
    """Rows of cells, the first row being the heads unless `fields`, which is a list of label and value."""

    rows: tuple[tuple[Inlines, ...], ...]
    fields: bool = False


@dataclass(frozen=True)
class Paper:
    """One document: its fields (file, title, author, ...), its blocks and what was planted in it."""

    fields: Mapping[str, str]
    blocks: tuple[Block | Table, ...]
    planted: tuple[Planted, ...]
    attachments: tuple[tuple[str, bytes], ...] = field(default=())

    def get(self, key: str) -> str:
        """The field `key`, empty when the content file leaves it out."""
        return self.fields.get(key, "")

    def moment(self, key: str) -> datetime:
        """The field `key` as a moment."""
        return datetime.fromisoformat(self.fields[key])


def visible_text(paper: Paper) -> str:
    """The text that a reader of the paper sees, a block or table row a line."""
    lines = []
    for block in paper.blocks:
        if isinstance(block, Table):
            lines += [" | ".join(map(plain, row)) for row in block.rows]
        else:
            lines.append(plain(block.inlines))
    return "\n".join(lines)


def column_widths(table: Table, total: float = 16.0) -> list[float]:
    """Widths in centimetres that add up to `total`: no word is broken, longer columns get more of the rest."""
    if table.fields:
        return [total / 4, total * 3 / 4]
    texts = [[plain(row[column]) for row in table.rows] for column in range(len(table.rows[0]))]
    least = [0.21 * max(len(word) for text in column for word in text.split(" ")) + 0.55 for column in texts]
    wishes = [min(max(len(text) for text in column), 60) for column in texts]
    rest = max(total - sum(least), 0)
    return [width + rest * wish / sum(wishes) for width, wish in zip(least, wishes, strict=True)]


def plain(inlines: Inlines) -> str:
    """The visible text of inline pieces."""
    words = []
    for piece in inlines:
        if isinstance(piece, Run):
            words.append(piece.text)
        elif isinstance(piece, Link):
            words.append(piece.label)
        elif isinstance(piece, Comment):
            words.append(piece.anchor)
        elif isinstance(piece, Revision) and piece.kind == "ins":
            words.append(piece.text)
    return "".join(words)
