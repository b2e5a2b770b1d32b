"""The blocks of a draft in ODT: headings, lists, tables, notes with their quotes as annotations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from xml.sax.saxutils import quoteattr

from assistant.answering import Citation
from assistant.drafting.layout import (
    Heading,
    Line,
    Mark,
    Run,
    Setting,
    Table,
    Writer,
    comment,
    is_figure,
    say,
    widths,
)
from assistant.drafting.odt.styles import BREAK, put, put_list

_MARKS = {Mark.OPEN: "Open", Mark.CITED: "Aangehaald"}
_HEADINGS = {0: "Title", 1: "Heading_20_1", 2: "Heading_20_2"}
_BULLETS = "Opsomming"


class Body(Writer):
    """Writes blocks into one ODT document; `numbered` says whether notes get a number in the text."""

    def __init__(self, odt: Any, citations: Mapping[int, Citation], *, numbered: bool) -> None:  # noqa: ANN401
        super().__init__()
        self._odt = odt
        self._body = odt.body
        self._body.clear()
        self._citations = citations
        self._numbered = numbered
        self._lists: set[str] = set()
        self._tables = 0
        self._comments = 0
        self._list: tuple[str, Any] | None = None

    def heading(self, block: Heading, *, on_new_page: bool) -> None:
        """A real heading; the title of the whole has a style of its own."""
        self._list = None
        style = BREAK if on_new_page and block.level == 1 else _HEADINGS[block.level]
        name = f'text:h text:outline-level="{block.level}"' if block.level else "text:p"
        heading = _element(f'<{name} text:style-name="{style}"/>')
        heading.append(block.text)
        self._body.append(heading)

    def line(self, block: Line) -> None:
        """A paragraph, or an item of a real list."""
        line = _element(f'<text:p text:style-name="{_style(block)}"/>')
        for run in block.runs:
            self._run(line, run)
        if block.setting is Setting.BULLET:
            self._item(_BULLETS, line, 0)
        elif block.setting is Setting.NUMBER and block.number is not None:
            self._item(f"Nummering {block.number.section} {block.number.prefix}", line, block.number.value)
        else:
            self._list = None
            self._body.append(line)

    def _item(self, key: str, line: Any, value: int) -> None:  # noqa: ANN401
        """An item of the list `key`, which goes on when nothing stood between."""
        if self._list is None or self._list[0] != key:
            made = _element(f'<text:list text:style-name="{self._list_style(key)}"/>')
            self._body.append(made)
            self._list = key, made
        start = f' text:start-value="{value}"' if value and not self._list[1].children else ""
        item = _element(f"<text:list-item{start}/>")
        item.append(line)
        self._list[1].append(item)

    def _list_style(self, key: str) -> str:
        prefix = key.rpartition(" ")[2] if key != _BULLETS else ""
        name = f"Nummering_{prefix.rstrip('.')}" if prefix else "Nummering" if key != _BULLETS else _BULLETS
        if name not in self._lists:
            self._lists.add(name)
            around = f'style:num-prefix="{prefix}"' if prefix else 'style:num-suffix="."'
            number = f'text:list-level-style-number style:num-format="1" {around}'
            put_list(
                self._odt, name, number if key != _BULLETS else 'text:list-level-style-bullet text:bullet-char="•"'
            )
        return name

    def _run(self, line: Any, run: Run) -> None:  # noqa: ANN401
        names = [self._open_comment(line, n) for n in run.notes]
        if run.mark in _MARKS:
            span = _element(f'<text:span text:style-name="{_MARKS[run.mark]}"/>')
            _write(span, run.text)
            line.append(span)
        else:
            _write(line, run.text)
        for name, n in zip(names, run.notes, strict=True):
            line.append(_element(f'<office:annotation-end office:name="{name}"/>'))
            if self._numbered:
                note = _element('<text:span text:style-name="Noot"/>')
                note.append(f" [{n}]")
                line.append(note)

    def _open_comment(self, line: Any, n: int) -> str:  # noqa: ANN401
        from odfdo import Annotation

        self._comments += 1
        name = f"bron-{self._comments}"
        when = datetime.now().astimezone().replace(microsecond=0, tzinfo=None)
        line.append(Annotation(comment(self._citations[n]), creator=say("author"), date=when, name=name))
        return name

    def table(self, block: Table) -> None:
        """A table whose head row is marked as such."""
        self._list = None
        self._tables += 1
        table = _element(f'<table:table table:name={quoteattr(f"Tabel {self._tables}")} table:style-name="Tabel"/>')
        for place, width in enumerate(widths(block)):
            name = f"Kolom_{self._tables}_{place + 1}"
            put(
                self._odt,
                "table-column",
                name,
                "",
                f'<style:table-column-properties style:column-width="{width:.2f}cm"/>',
            )
            table.append(_element(f'<table:table-column table:style-name="{name}"/>'))
        heads = _element("table:table-header-rows")
        heads.append(self._row([((Run(head),), True) for head in block.heads]))
        table.append(heads)
        for row in block.rows:
            table.append(self._row([(cell, block.labels and place == 0) for place, cell in enumerate(row)]))
        self._body.append(table)

    def _row(self, cells: list[tuple[tuple[Run, ...], bool]]) -> Any:  # noqa: ANN401
        """A row of cells, each with whether it is a head."""
        row = _element('<table:table-row table:style-name="Rij"/>')
        for place, (runs, head) in enumerate(cells):
            cell = _element(
                f'<table:table-cell table:style-name="{"Kopvak" if head else "Vak"}" office:value-type="string"/>'
            )
            figure = bool(place and not head and runs and is_figure(runs))
            style = "Cel_20_kop" if head else "Cel_20_getal" if figure else "Cel"
            line = _element(f'<text:p text:style-name="{style}"/>')
            for run in runs:
                self._run(line, run)
            cell.append(line)
            row.append(cell)
        return row


def _style(block: Line) -> str:
    if block.together:
        return "Bijeen_20_aansluitend" if block.tight else "Bijeen"
    if block.setting is Setting.SOURCE:
        return "Bron"
    return "Aansluitend" if block.tight else "Standard"


def _write(element: Any, text: str) -> None:  # noqa: ANN401
    """Text with its tabs and line ends as elements."""
    for number, part in enumerate(text.split("\n")):
        if number:
            element.append(_element("text:line-break"))
        for place, piece in enumerate(part.split("\t")):
            if place:
                element.append(_element("text:tab"))
            if piece:
                element.append(piece)


def _element(tag: str) -> Any:  # noqa: ANN401
    from odfdo import Element

    return Element.from_tag(tag)
