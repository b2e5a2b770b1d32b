"""TXT: the decoded file itself, with the structure that its lines show."""

from __future__ import annotations

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.readers.decoding import decode
from indexing.readers.plain import structure
from indexing.readers.source import Source


def read(source: Source) -> Document:
    """Read a text file; raises UnreadableFileError (`file-empty`, `file-wrong-extension`, `file-too-many-pages`)."""
    text, sound = decode(source.data)
    if not text.strip():
        raise UnreadableFileError("file-empty")
    pages = text.rstrip().count("\f") + 1 if "\f" in text else None
    if pages and pages > source.limits.pages:
        raise UnreadableFileError("file-too-many-pages", pages=pages, limit=source.limits.pages)
    notices = () if sound else ("text-undecodable",)
    return Document(source.name, "txt", text, structure(text), pages, None, notices)
