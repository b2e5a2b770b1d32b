"""PDF: pages, paragraphs over line and page ends, headings, lists, tables, and what hides in the file."""

from __future__ import annotations

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.readers.builder import TextBuilder
from indexing.readers.pdf.extras import write_extras
from indexing.readers.pdf.pages import read_pages
from indexing.readers.pdf.writing import write_body
from indexing.readers.source import Source

_TAIL = 65_536


def read(source: Source) -> Document:
    """Read a PDF; raises UnreadableFileError (`file-encrypted`, `file-damaged`, `file-no-text`, ...)."""
    pdf = _opened(source.data)
    try:
        count = len(pdf)
        if count > source.limits.pages:
            raise UnreadableFileError("file-too-many-pages", pages=count, limit=source.limits.pages)
        pages = read_pages(pdf)
        builder = TextBuilder()
        write_body(builder, pdf, pages)
        write_extras(builder, pdf, pages, source)
        return builder.build(source.name, "pdf", count)
    finally:
        pdf.close()


def _opened(data: bytes) -> pdfium.PdfDocument:
    """The PDF; one whose end is missing is refused, though PDFium would mend it and lose pages in silence."""
    if not any(mark in data[-_TAIL:] for mark in (b"%%EOF", b"startxref")):
        raise UnreadableFileError("file-damaged")
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}
        raise UnreadableFileError("file-encrypted" if locked else "file-damaged") from None
