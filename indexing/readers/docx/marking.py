"""Where the numbers of footnotes stand in the text of a Word document, so that each finds its sentence."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from indexing.document import BlockKind
from indexing.readers import markup
from indexing.readers.builder import TextBuilder, clean
from indexing.readers.docx.content import Content

_NUMBER = re.compile(r"\d{1,3}(?=\s)")
_BEFORE = 60  # characters before a mark that tell its place


class NoteMarks:
    """Remembers the marks in what was written last, and gives each footnote its own."""

    def __init__(self, builder: TextBuilder) -> None:
        self._builder = builder
        self._by_number: defaultdict[str, list[int]] = defaultdict(list)
        self._by_key: dict[tuple[str, str], int] = {}

    def of_markup(self, text: str) -> None:
        """Note the raised numbers of the block that was made of `text`, which still holds its tags."""
        for number, before in markup.note_marks(text):
            place = self._place_behind(before)
            if place is not None:
                self._by_number[number].append(place)

    def of_content(self, content: Content) -> None:
        """Note Word's own references in the block that was made of `content`."""
        for key, mark in zip(content.notes, content.marks, strict=True):
            place = self._place_behind(content.text[:mark])
            if place is not None:
                self._by_key[key] = place

    def note(self, key: tuple[str, str]) -> None:
        """Give the footnote that was written last the mark of Word's own reference."""
        blocks = self._builder.blocks
        if blocks and blocks[-1].kind is BlockKind.FOOTNOTE:
            blocks[-1] = replace(blocks[-1], mark=self._by_key.get(key))

    def place(self) -> None:
        """Give the footnotes that stood in running text the nearest mark with their number; chapters may count anew."""
        blocks = self._builder.blocks
        for at, block in enumerate(blocks):
            if block.kind is BlockKind.FOOTNOTE and block.mark is None:
                number = _NUMBER.match(self._builder.text_of(block.span))
                marks = self._by_number.get(number.group(), []) if number else []
                blocks[at] = replace(block, mark=_nearest(marks, block.span.start))

    def _place_behind(self, before: str) -> int | None:
        """Where in the text the last block stands behind `before`."""
        if not self._builder.blocks:
            return None
        span, known = self._builder.blocks[-1].span, clean(before)[-_BEFORE:]
        at = self._builder.text_of(span).find(known)
        return span.start + at + len(known) if known and at >= 0 else None


def _nearest(marks: list[int], place: int) -> int | None:
    return min(marks, key=lambda mark: abs(mark - place), default=None)
