"""PDFs drawn by reportlab, line by line, so that a test knows what stands where."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

LEFT, TOP, PITCH = 70, 760, 14


class Sheet:
    """A page in the making; `y` is the baseline of the next line, in points."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.y = TOP

    def lines(self, *texts: str, size: float = 11, bold: bool = False, x: float = LEFT) -> None:
        """Draw lines at the usual distance; an empty one leaves a gap."""
        for text in texts:
            self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
            self.canvas.drawString(x, self.y, text)
            self.y -= PITCH

    def text(self, words: str, width: float = 440, **style: float) -> None:
        """Draw a paragraph broken to `width`, and a gap after it."""
        line = ""
        for word in words.split():
            if line and self.canvas.stringWidth(f"{line} {word}", "Helvetica", 11) > width:
                self.lines(line, **style)
                line = word
            else:
                line = f"{line} {word}".strip()
        self.lines(line, **style)
        self.y -= PITCH * 0.7

    def heading(self, text: str, size: float = 15) -> None:
        """Draw a heading with room around it."""
        self.y -= 6
        self.lines(text, size=size, bold=True)
        self.y -= 6

    def table(self, rows: Sequence[Sequence[str]], columns: Sequence[float], *, ruled: bool) -> None:
        """Draw a table with left edges `columns`, the last edge its right side; cells hold no line breaks."""
        top = self.y + PITCH
        for row in rows:
            for x, text in zip(columns, row, strict=False):
                self.canvas.setFont("Helvetica", 11)
                self.canvas.drawString(x + 3, self.y, text)
            self.y -= PITCH * 1.4
        if ruled:
            bottom = top - PITCH * 1.4 * len(rows)
            for at in range(len(rows) + 1):
                self.canvas.line(columns[0], top - 4 - PITCH * 1.4 * at, columns[-1], top - 4 - PITCH * 1.4 * at)
            for x in columns:
                self.canvas.line(x, top - 4, x, bottom - 4)
        self.y -= PITCH


def pdf(*pages: Callable[[Sheet], None], prepare: Callable[[Canvas], None] | None = None, **options: object) -> bytes:
    """A PDF of pages that each function fills."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, **options)
    if prepare:
        prepare(canvas)
    for fill in pages:
        fill(Sheet(canvas))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
