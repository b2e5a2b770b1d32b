"""Lines to paragraphs: where one ends, over line, column and page ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from indexing.readers import marks
from indexing.readers.typeset.hyphens import Hyphenation
from indexing.readers.typeset.lines import Item, Line, PageTable
from indexing.readers.typeset.metrics import Metrics

_GAP = 1.22
_SENTENCE_END = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_LABEL_LENGTH = 70
_INDENT = 0.9
_SIZE_STEP = 0.07
_NOTE = re.compile(r"\d{1,3}[\s.)]*\s\S|\*{1,3}\s?\S")
_NOTE_SIZE = 0.94


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together. `apart` says that a gap stands before it; `is_note` that it is a footnote."""

    lines: list[Line]
    apart: bool = True
    is_note: bool = False

    @property
    def page(self) -> int:
        """The page where it begins."""
        return self.lines[0].page

    def text(self, hyphenation: Hyphenation) -> str:
        """Its text on one line."""
        return hyphenation.join([line.text for line in self.lines])


class Assembly:
    """Puts lines into paragraphs; with `over_gaps` also when other things stand between their lines."""

    def __init__(self, metrics: Metrics, hyphenation: Hyphenation, *, over_gaps: bool = True) -> None:
        self._metrics = metrics
        self._hyphenation = hyphenation
        self._over_gaps = over_gaps

    def assemble(self, items: Iterable[Item]) -> Iterator[Paragraph | PageTable]:
        """Paragraphs and tables in reading order; footnotes follow the paragraph that they interrupt."""
        current: Paragraph | None = None
        notes: list[Paragraph] = []
        for item in items:
            if isinstance(item, PageTable):
                yield from self._closed(current, notes)
                current, notes = None, []
                yield item
            elif self._is_note(item, notes):
                self._take_note(item, notes)
            elif current is None:
                current = Paragraph([item])
            elif notes and item.page == current.page and not self._after_note(item, current):
                yield from self._closed(current, notes)
                current, notes = Paragraph([item]), []
            else:
                gap = self._gap(current.lines[-1], item)
                if self._goes_on(current, item, gap=gap):
                    current.lines.append(item)
                else:
                    yield from self._closed(current, notes)
                    current, notes = Paragraph([item], apart=gap), []
        yield from self._closed(current, notes)

    def _closed(self, current: Paragraph | None, notes: list[Paragraph]) -> Iterator[Paragraph]:
        if current:
            yield current
        yield from notes

    def _is_note(self, line: Line, notes: list[Paragraph]) -> bool:
        """Whether a line is of a footnote: in small type, from a number on."""
        if marks.FOOTNOTE_TEXT.match(line.text):
            return True
        if notes and marks.FOOTNOTE_TEXT.match(notes[-1].lines[0].text):
            return (
                notes[-1].page == line.page
                and notes[-1].lines[-1].base - line.base > 0
                and not self._gap(notes[-1].lines[-1], line)
            )
        if line.size > _NOTE_SIZE * self._metrics.body_size:
            return False
        last = notes[-1].lines[-1] if notes else None
        if last and last.page == line.page and last.base > line.base:
            return True
        return _NOTE.match(line.text) is not None and not line.bold

    def _take_note(self, line: Line, notes: list[Paragraph]) -> None:
        if notes and not _NOTE.match(line.text) and not marks.FOOTNOTE_TEXT.match(line.text):
            notes[-1].lines.append(line)
        else:
            notes.append(Paragraph([line], is_note=True))

    def _after_note(self, line: Line, current: Paragraph) -> bool:
        """Whether text below a footnote on the same page goes on with the paragraph above it."""
        return marks.cut_off(current.text(self._hyphenation), line.text)

    def _gap(self, before: Line, line: Line) -> bool:
        """Whether there is more room than usual between two lines of one column; False at its end."""
        step = before.base - line.base
        if before.page != line.page or step <= 0:
            return False
        return step > _GAP * max(self._metrics.pitch(before.size), self._metrics.pitch(line.size))

    def _goes_on(self, current: Paragraph, line: Line, *, gap: bool) -> bool:
        """Whether `line` belongs to the paragraph at hand."""
        before = current.lines[-1]
        if before.text in self._metrics.labels or line.text in self._metrics.labels:
            return False
        if marks.list_marker(line.text) and not self._in_sentence(before, line):
            return False
        if abs(before.size - line.size) > _SIZE_STEP * before.size:
            return False
        if before.bold is not line.bold and self._metrics.room_left(before, line):
            return False
        if before.page != line.page or before.base <= line.base:
            return self._goes_on_elsewhere(current, line)
        if gap:
            return self._over_gaps and marks.cut_off(current.text(self._hyphenation), line.text)
        return not self._begins_anew(current, line)

    def _in_sentence(self, before: Line, line: Line) -> bool:
        """Whether what looks like a list marker ("- ", "a) ") is the middle of a sentence."""
        full = not self._metrics.room_left(before, line) and not _SENTENCE_END.search(before.text)
        return full and line.text[0] in "–-" and line.text[2:3].islower()

    def _goes_on_elsewhere(self, current: Paragraph, line: Line) -> bool:
        """Whether a paragraph goes on at the top of the next column or page."""
        before = current.lines[-1]
        if not self._over_gaps or _SENTENCE_END.search(before.text):
            return False
        text = current.text(self._hyphenation)
        return marks.cut_off(text, line.text) or (line.text[0].islower() and not self._metrics.room_left(before, line))

    def _begins_anew(self, current: Paragraph, line: Line) -> bool:
        """Whether a new paragraph begins though no gap shows it."""
        before, metrics = current.lines[-1], self._metrics
        if line.x0 > before.x0 + _INDENT * line.size and len(current.lines) > 1 and line.text[0].isupper():
            return True
        if not metrics.room_left(before, line):
            return False
        if _SENTENCE_END.search(before.text) or marks.number_depth(line.text) > 1:
            return True
        if not metrics.room_left(before, line, metrics.slack):
            return False
        if not line.text[0].isupper() or before.text[-1] in ",-–(&/" or marks.open_end(before.text):
            return False
        return not metrics.rewrapped or (len(current.lines) == 1 and len(before.text) <= _LABEL_LENGTH)
