"""PDF, page by page."""

from __future__ import annotations

import re

import pypdfium2

from indexing.document import BlockKind, Document
from indexing.errors import UnreadableFileError
from indexing.readers.builder import TextBuilder
from indexing.readers.source import Source


def read(source: Source) -> Document:
    """Read a PDF."""
    try:
        pdf = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFileError("file-damaged") from error
    builder = TextBuilder()
    for number, page in enumerate(pdf, 1):
        builder.page = number
        text = page.get_textpage().get_text_range().replace("\r\n", "\n").replace("\ufffe", "")
        for part in re.split(r"\n\s*\n", text):
            builder.add(BlockKind.PARAGRAPH, part)
    if not builder.blocks:
        raise UnreadableFileError("file-no-text")
    return builder.build(source.name, "pdf", len(pdf))
