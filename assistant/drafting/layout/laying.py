"""A draft as blocks: head, sections, closing, sources, account."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from assistant.answering import Citation
from assistant.drafting.draft import Draft, DraftParagraph, DraftSection
from assistant.drafting.filling import OPEN, Filling
from assistant.drafting.layout.account import account, sources, where
from assistant.drafting.layout.blocks import Block, Heading, Line, Mark, Number, PageBreak, Run, Setting, Table
from assistant.drafting.layout.wording import say
from assistant.drafting.weaving import row_cells

_NUMBER = re.compile(r"^(?P<prefix>\d{1,2}\.)?(?P<last>\d{1,2})\.? (?P<rest>.*)$", re.DOTALL)
_EMPTY = Line((), tight=True)


def blocks(draft: Draft, filled: Mapping[str, str], program: str) -> Iterator[Block]:
    """Everything in the file, in order; `filled` as in Filling, `program` ("word", "odt") for its own menus."""
    laying = _Laying(draft, Filling(draft.blanks, filled))
    yield from laying.letter_head() if draft.letter else laying.report_head()
    for section in draft.sections:
        yield from laying.section(section)
    yield from laying.closing()
    if draft.letter:
        yield PageBreak()
    yield from sources(draft)
    yield from account(draft, program)


def comment(citation: Citation) -> str:
    """What the comment at a quote says."""
    return say("comment", n=citation.n, source=where(citation), quote=" ".join(citation.quote.split()))


def page_head(draft: Draft) -> tuple[str, str]:
    """What stands above every page: that it is a concept, or who checked it; and the template.

    Nothing above a letter that was checked: it goes to someone outside. Its last pages, which stay, say who and how.
    """
    if draft.letter and draft.confirmed:
        return "", ""
    status = say("confirmed", who=draft.confirmed) if draft.confirmed else say("concept")
    return status, say("page-head", kind=dict(draft.provenance).get("template", draft.kind))


class _Laying:
    def __init__(self, draft: Draft, fill: Filling) -> None:
        self._draft = draft
        self._fill = fill
        self._said = draft.said()

    def report_head(self) -> Iterator[Block]:
        """The title and the table of fields."""
        yield Heading(self._fill(self._draft.title), 0)
        if self._draft.fields:
            marks = (Mark.OPEN if field.gap else Mark.PLAIN for field in self._draft.fields)
            values = (Run(self._fill(one.value), mark) for one, mark in zip(self._draft.fields, marks, strict=True))
            rows = (((Run(field.label),), (value,)) for field, value in zip(self._draft.fields, values, strict=True))
            yield Table((say("field-head"), say("value-head")), tuple(rows), labels=True)

    def letter_head(self) -> Iterator[Block]:
        """The address, the fields as lines, the salutation."""
        yield from (Line(self._runs(line), tight=True) for line in self._draft.address)
        yield _EMPTY
        yield from (Line(self._runs(f"{one.label}: {one.value}"), tight=True) for one in self._draft.fields)
        yield _EMPTY
        yield Line(self._runs(self._draft.salutation))

    def closing(self) -> Iterator[Block]:
        """The last lines of a letter, together on one page."""
        last = len(self._draft.closing)
        for place, text in enumerate(self._draft.closing, 1):
            yield Line(self._runs(text), tight=place < last, together=True)

    def section(self, section: DraftSection) -> Iterator[Block]:
        """A heading and what stands under it; rows with the same heads are one table."""
        yield Heading(self._fill(section.title))
        for heads, group in groupby(section.paragraphs, key=_heads):
            if heads:
                yield Table(heads, tuple(self._row(row) for row in group))
            else:
                yield from (self._paragraph(section.key, paragraph) for paragraph in group)

    def _row(self, row: DraftParagraph) -> tuple[tuple[Run, ...], ...]:
        *cells, last = (cell for _, cell in row_cells(row.text))
        if not row.citations:
            return tuple(self._runs(cell) or (Run(""),) for cell in (*cells, last))
        return (*((Run(self._fill(cell)),) for cell in cells), (Run(self._fill(last), Mark.QUOTE, row.citations),))

    def _paragraph(self, section: str, paragraph: DraftParagraph) -> Block:
        if paragraph.style == "heading":
            return Heading(self._fill(paragraph.text), 2)
        number = _NUMBER.match(paragraph.text) if paragraph.style in ("list", "gap") else None
        if number is not None:
            place = Number(section, number["prefix"] or "", int(number["last"]))
            return Line(self._cited(number["rest"], paragraph.citations), Setting.NUMBER, place)
        setting = Setting.BULLET if paragraph.style == "list" else Setting.TEXT
        return Line(self._cited(paragraph.text, paragraph.citations), setting)

    def _cited(self, text: str, numbers: tuple[int, ...]) -> tuple[Run, ...]:
        """The runs of `text`; each quote, as it stands there, is one, with its number."""
        runs: list[Run] = []
        for n in numbers:
            before, found, after = text.partition(self._said[n])
            if found:
                runs += [*self._runs(before), Run(found, Mark.QUOTE, (n,))]
                text = after
        return (*runs, *self._runs(text))

    def _runs(self, text: str) -> tuple[Run, ...]:
        """What is still open stands out."""
        filled, place, runs = self._fill(text), 0, []
        for found in OPEN.finditer(filled):
            runs += [Run(filled[place : found.start()]), Run(found[0], Mark.OPEN)]
            place = found.end()
        return tuple(run for run in (*runs, Run(filled[place:])) if run.text)


def _heads(paragraph: DraftParagraph) -> tuple[str, ...]:
    return tuple(head for head, _ in row_cells(paragraph.text)) if paragraph.style == "row" else ()
