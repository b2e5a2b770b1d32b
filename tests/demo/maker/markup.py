"""Reads a content file.

A content file has lines `key: value`, an empty line, and then blocks:

    # Heading            ## Deeper heading
    paragraph            (one line each)
    - bullet             1. numbered
    | a | b |            table; the first row holds the heads
    = Label :: value     a row of a table without heads
    ::box text           text box; ::image alt text, ::signature text, ::quote text, ::break, ::contents

Within a line: **bold**, *italic*, {{fn text}}, {{comment author :: text :: anchor}}, {{ins author :: text}},
{{del author :: text}}, {{hidden text}}, {{link url :: label}}. Each planted personal datum is written as
[[TYPE value]] and leaves the file as its bare value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from tests.demo.maker.model import (
    Block,
    Comment,
    Footnote,
    Hidden,
    Inline,
    Inlines,
    Link,
    Paper,
    Planted,
    Revision,
    Run,
    Table,
)

_TAG = re.compile(r"\[\[([A-Z]+) (.+?)\]\]")
_COMMAND = re.compile(r"\{\{(\w+) (.*?)\}\}")
_EMPHASIS = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*")
_FIELD_PLACES = {
    "file": "filename",
    "header": "header",
    "footer": "footer",
    "from": "mail-header",
    "to": "mail-header",
    "cc": "mail-header",
    "subject": "mail-header",
    "title": "title",
}


def read_paper(path: Path, attachment_of: str = "") -> Paper:
    """The document in the content file `path`; `attachment_of` names the file that will hold it, if any."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    raw = dict(line.split(": ", 1) for line in head.splitlines())
    name = _TAG.sub(r"\2", raw["file"])
    reader = _Reader(attachment_of or name, inside=bool(attachment_of))
    fields = {key: reader.bare(value, _FIELD_PLACES.get(key, "property")) for key, value in raw.items()}
    blocks = tuple(reader.blocks(body))
    return Paper(fields, blocks, tuple(dict.fromkeys(reader.planted)))


@dataclass
class _Reader:
    file: str
    inside: bool
    planted: list[Planted] = field(default_factory=list)

    def bare(self, text: str, place: str) -> str:
        """`text` without the tags, which are noted as planted at `place`."""
        for kind, value in _TAG.findall(text):
            self.planted.append(Planted(value, kind, self.file, "attachment" if self.inside else place))
        return _TAG.sub(r"\2", text)

    def blocks(self, body: str) -> list[Block | Table]:
        blocks: list[Block | Table] = []
        rows: list[tuple[Inlines, ...]] = []
        previous = ""
        for line in [*body.splitlines(), ""]:
            mark = line[:1] if line[:1] in ("|", "=") else ""
            if rows and mark != previous:
                blocks.append(Table(tuple(rows), fields=previous == "="))
                rows = []
            if mark:
                rows.append(self._row(line, mark))
            elif line.strip():
                blocks.append(self._block(line))
            previous = mark
        return blocks

    def _row(self, line: str, mark: str) -> tuple[Inlines, ...]:
        cells = line.strip()[1:-1].split("|") if mark == "|" else line[2:].split(" :: ", 1)
        return tuple(self.inlines(cell.strip(), "table") for cell in cells)

    def _block(self, line: str) -> Block:
        if found := re.match(r"(#+) (.*)", line):
            return Block("heading", self.inlines(found[2], "body"), level=len(found[1]))
        if found := re.match(r"(\d+)\. (.*)", line):
            return Block("number", self.inlines(found[2], "body"), number=int(found[1]))
        if line.startswith("- "):
            return Block("bullet", self.inlines(line[2:], "body"))
        if found := re.match(r"::(\w+) ?(.*)", line):
            place = {"box": "textbox", "image": "alttext", "signature": "signature"}.get(found[1], "body")
            return Block(found[1], self.inlines(found[2], place))
        return Block("paragraph", self.inlines(line, "body"))

    def inlines(self, text: str, place: str) -> Inlines:
        pieces: list[Inline] = []
        at = 0
        for found in _COMMAND.finditer(text):
            pieces += self._runs(text[at : found.start()], place)
            pieces.append(self._command(found[1], found[2].split(" :: "), place))
            at = found.end()
        return (*pieces, *self._runs(text[at:], place))

    def _command(self, name: str, parts: list[str], place: str) -> Inline:
        if name == "fn":
            return Footnote(self.bare(parts[0], "footnote"))
        if name == "comment":
            author, text, anchor = parts
            return Comment(self.bare(author, "comment-author"), self.bare(text, "comment"), self.bare(anchor, place))
        if name in ("ins", "del"):
            corner = "insertion" if name == "ins" else "deletion"
            return Revision(name, self.bare(parts[0], "revision-author"), self.bare(parts[1], corner))
        if name == "link":
            return Link(self.bare(parts[0], "link"), self.bare(parts[1], place))
        return {"hidden": Hidden}[name](self.bare(parts[0], "hidden"))

    def _runs(self, text: str, place: str) -> list[Run]:
        runs = []
        at = 0
        for found in _EMPHASIS.finditer(text):
            runs.append(Run(self.bare(text[at : found.start()], place)))
            bold = found[1] is not None
            runs.append(Run(self.bare(found[1] or found[2], place), bold=bold, italic=not bold))
            at = found.end()
        runs.append(Run(self.bare(text[at:], place)))
        return [run for run in runs if run.text]
