"""The words on a PDF page with their places, in the order in which the page draws them."""

from __future__ import annotations

import ctypes
import itertools
import math
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from indexing.readers.typeset.words import Segment, Word

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
# PDFium marks a hyphen that it takes for a line-end one; producers also draw soft hyphens.
_HYPHENS = {0x02: "-", 0xFFFE: "-", 0xAD: "-", 0x2010: "-", 0x2011: "-"}
_SPACES = frozenset({0x20, 0xA0, 0x09, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000})
_LINE_ENDS = frozenset({0x0A, 0x0D})
_ANGLE_SAMPLES = 24
# In units of the type size: a wider gap parts columns, a smaller one parts words that no space parts.
_COLUMN_GAP = 1.15
_TWO_SPACES = 1.45
_WORD_GAP = 0.28
_BASELINE = 0.35
_RAISED_SIZE = 0.85
_NAME_BYTES = 128


@dataclass(frozen=True, slots=True)
class PageWords:
    """The segments of one page, texts at another angle than the rest, and the page's lower and upper edge.

    `quarter` counts the quarter turns that make the text upright.
    """

    segments: list[Segment]
    asides: list[str]
    bottom: float
    top: float
    quarter: int = 0

    def turned(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page in the upright system."""
        return turned(self.quarter, x, y)


def turned(quarter: int, x: float, y: float) -> tuple[float, float]:
    """A point after `quarter` quarter turns."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[quarter]


def words_of(page: pdfium.PdfPage) -> PageWords:
    """Read the words of `page`; the page is turned so that most of its text is upright."""
    textpage = page.get_textpage()
    try:
        reader = _PageReader(textpage.raw)
        segments, asides = reader.read()
        left, low, right, high = page.get_mediabox()
        edges = [turned(reader.quarter, x, y)[1] for x in (left, right) for y in (low, high)]
        return PageWords(segments, asides, min(edges), max(edges), reader.quarter)
    finally:
        textpage.close()


class _PageReader:
    """Reads character by character; the calls into PDFium are what costs time, so few are made."""

    def __init__(self, textpage: object) -> None:
        self._page = textpage
        self._count = max(0, raw.FPDFText_CountChars(textpage))
        self._box = raw.FS_RECTF()
        self._matrix = raw.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._name = ctypes.create_string_buffer(_NAME_BYTES)
        self._flags = ctypes.c_int()
        self.quarter = self._main_angle()
        self._segments: list[Segment] = []
        self._asides: list[str] = []
        self._open: Word | None = None
        self._last, self._last_at = 0.0, 0
        self._segment = Segment()

    def read(self) -> tuple[list[Segment], list[str]]:
        """The segments, and the texts at other angles."""
        unicode_of, page = raw.FPDFText_GetUnicode, self._page
        spaces = 0
        for at in range(self._count):
            code = unicode_of(page, at)
            if code in _SPACES:
                spaces += 1
            elif code in _LINE_ENDS:
                self._end_segment()
                spaces = 0
            elif code >= 32 or code in _HYPHENS:
                self._character(at, _HYPHENS.get(code) or _LIGATURES.get(code) or chr(code), spaces)
                spaces = 0
        self._end_segment()
        return _in_order(self._without_asides()), self._asides

    def _main_angle(self) -> int:
        """Quarter turns, counter-clockwise, of most of the text."""
        if not self._count:
            return 0
        step = max(1, self._count // _ANGLE_SAMPLES)
        turns = Counter(self._turn(at) for at in range(0, self._count, step))
        return turns.most_common(1)[0][0]

    def _turn(self, at: int) -> int:
        angle = raw.FPDFText_GetCharAngle(self._page, at)
        return 0 if angle < 0 else -round(angle / (math.pi / 2)) % 4  # PDFium counts clockwise

    def _character(self, at: int, text: str, spaces: int) -> None:
        box = self._box
        raw.FPDFText_GetLooseCharBox(self._page, at, box)
        if self.quarter:
            one, other = turned(self.quarter, box.left, box.bottom)[0], turned(self.quarter, box.right, box.top)[0]
            x0, x1 = min(one, other), max(one, other)
        else:
            x0, x1 = box.left, box.right
        word = self._open
        if word is None:
            self._begin(at, text, x0, x1)
            self._last, self._last_at = x0, at
            return
        gap = (x0 - word.x1) / word.size
        # The letters of a ligature all come with its box.
        inside = not spaces and (x0 == self._last or -0.5 < gap < _WORD_GAP)
        number = inside and text.isdigit() and not word.text[-1].isdigit()
        if inside and not number:
            word.text += text
            word.x1 = max(x1, word.x1)
        else:
            self._next_word(at, text, x0, x1, allowed=_TWO_SPACES if spaces == 2 else _COLUMN_GAP, number=number)
        self._last, self._last_at = x0, at

    def _next_word(self, at: int, text: str, x0: float, x1: float, *, allowed: float, number: bool) -> None:
        """Start a word in the same segment, or a new segment when it stands elsewhere.

        A number right after a letter may be a raised footnote number; if not, it goes on with the word.
        """
        before = self._open
        assert before is not None
        base, size = self._place(at)
        gap = (x0 - before.x1) / max(before.size, size)
        step = abs(base - before.base) / max(before.size, size)
        raised = size < _RAISED_SIZE * before.size and base > before.base
        if not -0.6 < gap < allowed or step > (0.9 if raised or before.raised else _BASELINE):
            self._end_segment()
            self._begin(at, text, x0, x1)
        elif number and not raised:
            before.text += text
            before.x1 = x1
        else:
            self._open = Word(text, x0, x1, base, size, raised)
            self._segment.words.append(self._open)

    def _begin(self, at: int, text: str, x0: float, x1: float) -> None:
        base, size = self._place(at)
        self._open = Word(text, x0, x1, base, size)
        self._segment = Segment([self._open], self._is_bold(at))

    def _end_segment(self) -> None:
        if self._segment.words:
            self._segment.bold = self._segment.bold and self._is_bold(self._last_at)
            self._segments.append(self._segment)
        self._segment = Segment()
        self._open = None

    def _place(self, at: int) -> tuple[float, float]:
        """Baseline and type size at a character."""
        raw.FPDFText_GetCharOrigin(self._page, at, self._x, self._y)
        size = raw.FPDFText_GetFontSize(self._page, at)
        if raw.FPDFText_GetMatrix(self._page, at, self._matrix):
            size *= math.hypot(self._matrix.c, self._matrix.d)
        return turned(self.quarter, self._x.value, self._y.value)[1], max(size, 0.5)

    def _is_bold(self, at: int) -> bool:
        raw.FPDFText_GetFontInfo(self._page, at, self._name, _NAME_BYTES, self._flags)
        name = self._name.value.lower()
        return (
            b"bold" in name or b"black" in name or b"heavy" in name or raw.FPDFText_GetFontWeight(self._page, at) >= 600
        )

    def _without_asides(self) -> list[Segment]:
        """Texts at another angle come out as a letter a segment; they are put together again as asides."""
        kept: list[Segment] = []
        run: list[Segment] = []
        for segment in [*self._segments, Segment()]:
            if segment.words and len(segment.words) == 1 and len(segment.words[0].text) <= 2:
                run.append(segment)
                continue
            if len(run) > 3 and _climbs(run):
                self._asides.append("".join(one.words[0].text for one in run))
            else:
                kept.extend(run)
            run = []
            kept.extend([segment] if segment.words else [])
        return kept


def _in_order(segments: list[Segment]) -> list[Segment]:
    """The segments as drawn; from top to bottom where most of them are drawn upwards, as on some turned pages."""
    bases = [segment.main.base for segment in segments]
    upwards = sum(after > before + 1 for before, after in pairwise(bases))
    downwards = sum(after < before - 1 for before, after in pairwise(bases))
    if upwards <= downwards:
        return segments
    return sorted(segments, key=lambda segment: (-round(segment.main.base), segment.x0))


def _climbs(run: list[Segment]) -> bool:
    """Whether the letters go steadily up or down."""
    steps = [after.words[0].base - before.words[0].base for before, after in itertools.pairwise(run)]
    return all(step > 0 for step in steps) or all(step < 0 for step in steps)
