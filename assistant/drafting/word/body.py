"""The text of a draft in Word: head, sections, tables, notes with their quotes as comments."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

from assistant.drafting.draft import Draft, DraftParagraph, DraftSection
from assistant.drafting.filling import OPEN, Filling
from assistant.drafting.weaving import row_cells
from assistant.drafting.word.account import where, write_fields
from assistant.drafting.word.numbering import Lists
from assistant.drafting.word.styles import shade
from assistant.drafting.word.tables import add_row, head_table, widths
from assistant.drafting.word.wording import say

_GAP = "FFF2B3"  # marks what still has to be filled in
_INITIALS = "SW"
_NUMBER = re.compile(r"^(?P<prefix>\d{1,2}\.)?(?P<last>\d{1,2})\.? (?P<rest>.*)$", re.DOTALL)


def write_body(word: Any, draft: Draft, fill: Filling) -> None:  # noqa: ANN401 (python-docx has no types)
    """Everything before the sources."""
    body = _Body(word, draft, fill)
    if draft.letter:
        body.letter_head()
    else:
        body.report_head()
    for section in draft.sections:
        body.section(section)
    body.closing()


class _Body:
    def __init__(self, word: Any, draft: Draft, fill: Filling) -> None:  # noqa: ANN401
        self._word = word
        self._draft = draft
        self._fill = fill
        self._lists = Lists(word)
        self._citations = {citation.n: citation for citation in draft.citations}

    def report_head(self) -> None:
        """The title and the table of fields."""
        self._word.add_paragraph(self._fill(self._draft.title), style="Title")
        if self._draft.fields:
            runs = write_fields(self._word, [(field.label, self._fill(field.value)) for field in self._draft.fields])
            for run, field in zip(runs, self._draft.fields, strict=True):
                if field.gap:
                    shade(run._r.get_or_add_rPr(), _GAP)  # noqa: SLF001
            self._word.add_paragraph()

    def letter_head(self) -> None:
        """The address, the fields as lines, the salutation."""
        for line in self._draft.address:
            self._tight(line)
        self._word.add_paragraph()
        for field in self._draft.fields:
            self._tight(f"{field.label}: {field.value}")
        self._word.add_paragraph()
        self.text(self._word.add_paragraph(), self._draft.salutation)

    def closing(self) -> None:
        """The last lines of a letter, together on one page."""
        for place, text in enumerate(self._draft.closing, 1):
            line = self._word.add_paragraph()
            line.paragraph_format.keep_together = line.paragraph_format.keep_with_next = True
            if place < len(self._draft.closing):
                line.paragraph_format.space_after = 0
            self.text(line, text)

    def section(self, section: DraftSection) -> None:
        """A heading and what stands under it; rows with the same heads are one table."""
        self._word.add_heading(self._fill(section.title), level=1)
        for heads, group in groupby(section.paragraphs, key=_heads):
            if heads:
                self._table(heads, list(group))
            else:
                for paragraph in group:
                    self._paragraph(section.key, paragraph)

    def text(self, line: Any, text: str) -> None:  # noqa: ANN401
        """Add `text` to a paragraph; what is still open stands out."""
        filled = self._fill(text)
        place = 0
        for found in OPEN.finditer(filled):
            line.add_run(filled[place : found.start()])
            shade(line.add_run(found[0])._r.get_or_add_rPr(), _GAP)  # noqa: SLF001
            place = found.end()
        line.add_run(filled[place:])

    def _tight(self, text: str) -> None:
        line = self._word.add_paragraph()
        line.paragraph_format.space_after = 0
        self.text(line, text)

    def _paragraph(self, section: str, paragraph: DraftParagraph) -> None:
        if paragraph.style == "heading":
            self._word.add_heading(self._fill(paragraph.text), level=2)
            return
        rest = paragraph.text
        number = _NUMBER.match(rest) if paragraph.style in ("list", "gap") else None
        if number is not None:
            line = self._word.add_paragraph(style="List Paragraph")
            self._lists.put(line, section, number["prefix"] or "", int(number["last"]))
            rest = number["rest"]
        else:
            line = self._word.add_paragraph(style="List Bullet" if paragraph.style == "list" else None)
        for n in paragraph.citations:
            rest = self._cited(line, rest, n)
        self.text(line, rest)

    def _cited(self, line: Any, text: str, n: int) -> str:  # noqa: ANN401
        """Add `text` up to and with the quote of citation `n`; gives the rest."""
        quote = " ".join(self._citations[n].quote.split())
        before, found, after = text.partition(quote)
        if not found:
            return text
        self.text(line, before)
        self._note(line, line.add_run(quote), n)
        return after

    def _note(self, line: Any, quoted: Any, n: int) -> None:  # noqa: ANN401
        """The number behind a quote (not in a letter that is sent) and the quote as a comment."""
        if not self._draft.letter:
            line.add_run(f" [{n}]").font.superscript = True
        citation = self._citations[n]
        text = say("comment", n=n, source=where(citation), quote=" ".join(citation.quote.split()))
        self._word.add_comment([quoted], text, author=say("author"), initials=_INITIALS)

    def _table(self, heads: tuple[str, ...], rows: list[DraftParagraph]) -> None:
        texts = [[self._fill(cell) for _, cell in row_cells(row.text)] for row in rows]
        table = head_table(self._word, heads, widths([heads, *texts]))
        for row, cells in zip(rows, texts, strict=True):
            runs = add_row(table, cells)
            for n in row.citations:
                self._note(table.rows[-1].cells[-1].paragraphs[0], runs[-1], n)
        self._word.add_paragraph().paragraph_format.space_after = 0


def _heads(paragraph: DraftParagraph) -> tuple[str, ...]:
    return tuple(head for head, _ in row_cells(paragraph.text)) if paragraph.style == "row" else ()
