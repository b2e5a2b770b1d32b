"""The blocks of a draft in Word: headings, lists, tables, notes with their quotes as comments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assistant.answering import Citation
from assistant.drafting.layout import (
    Heading,
    Line,
    Mark,
    Number,
    Run,
    Setting,
    Table,
    Writer,
    comment,
    is_figure,
    say,
    widths,
)
from assistant.drafting.word.numbering import Lists
from assistant.drafting.word.tables import add_row, airy, head_cell, head_table, room, to_the_right
from assistant.word_parts import shade

_GAP = "FFF2B3"  # marks what still has to be filled in
_INITIALS = "SW"
_STYLES = {Setting.BULLET: "List Bullet", Setting.NUMBER: "List Paragraph", Setting.SOURCE: "List Paragraph"}
_HANGING = 0.9  # centimetres


class Body(Writer):
    """Writes blocks at the end of one Word document; `numbered` says whether notes get a number in the text."""

    def __init__(self, word: Any, citations: Mapping[int, Citation], *, numbered: bool) -> None:  # noqa: ANN401
        super().__init__()
        self._word = word
        self._citations = citations
        self._numbered = numbered
        self._lists = Lists(word)

    def heading(self, block: Heading, *, on_new_page: bool) -> None:
        """A real heading; the title of the whole is one of its own."""
        if block.level:
            line = self._word.add_heading(block.text, level=block.level)
        else:
            line = self._word.add_paragraph(block.text, style="Title")
        line.paragraph_format.page_break_before = on_new_page or None

    def line(self, block: Line) -> None:
        """A paragraph, or an item of a real list."""
        from docx.shared import Cm

        line = self._word.add_paragraph(style=_STYLES.get(block.setting))
        shape = line.paragraph_format
        if block.number is not None:
            self._number(line, block.number)
        if block.setting is Setting.SOURCE:
            shape.left_indent, shape.first_line_indent = Cm(_HANGING), Cm(-_HANGING)
        if block.together:
            shape.keep_together = shape.keep_with_next = True
        if block.tight:
            shape.space_after = 0
        for run in block.runs:
            self._run(line, run)

    def _number(self, line: Any, number: Number) -> None:  # noqa: ANN401
        self._lists.put(line, number.section, number.prefix, number.value)

    def _run(self, line: Any, run: Run) -> None:  # noqa: ANN401
        made = line.add_run(run.text)
        if run.mark is Mark.OPEN:
            shade(made._r.get_or_add_rPr(), _GAP)  # noqa: SLF001 (python-docx has no public way to shade)
        made.italic = True if run.mark is Mark.CITED else None
        for n in run.notes:
            self._note(line, made, n)

    def _note(self, line: Any, quoted: Any, n: int) -> None:  # noqa: ANN401
        """The number behind a quote (not in a letter that is sent) and the quote as a comment."""
        if self._numbered:
            line.add_run(f" [{n}]").font.superscript = True
        self._word.add_comment([quoted], comment(self._citations[n]), author=say("author"), initials=_INITIALS)

    def table(self, block: Table) -> None:
        """A table whose head row is marked as such."""
        table = head_table(self._word, block.heads, widths(block, room(self._word)))
        for row in block.rows:
            cells = add_row(table, len(row))
            for place, (cell, runs) in enumerate(zip(cells, row, strict=True)):
                if block.labels and place == 0:
                    head_cell(cell, runs[0].text)
                else:
                    self._cell(cell, runs, first=place == 0)
        self._word.add_paragraph().paragraph_format.space_after = 0

    def _cell(self, cell: Any, runs: tuple[Run, ...], *, first: bool) -> None:  # noqa: ANN401
        line = cell.paragraphs[0]
        airy(line)
        if not first and is_figure(runs):
            to_the_right(line)
        for run in runs:
            self._run(line, run)
