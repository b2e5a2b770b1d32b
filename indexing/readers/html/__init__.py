"""HTML: what a browser shows, without fetching anything, and what it does not show as hidden text."""

from __future__ import annotations

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.readers.builder import TextBuilder
from indexing.readers.html.decoding import decode_html
from indexing.readers.html.writing import write_html
from indexing.readers.source import Source

__all__ = ["decode_html", "read", "write_html"]


def read(source: Source) -> Document:
    """Read an HTML file; raises UnreadableFileError (`file-empty`, `file-wrong-extension`, `file-damaged`)."""
    text, sound = decode_html(source.data)
    if not text.strip():
        raise UnreadableFileError("file-empty")
    builder = TextBuilder()
    write_html(builder, text)
    if not sound:
        builder.notice("text-undecodable")
    return builder.build(source.name, "html")
