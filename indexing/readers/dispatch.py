"""Chooses the reader of a file and holds it to the contract; runs inside the reading process."""

from __future__ import annotations

from indexing.document import INDEXED_KINDS, Document
from indexing.errors import UnreadableFileError
from indexing.readers.formats import format_of
from indexing.readers.magic import HEAD_BYTES, check_container, check_not_encrypted
from indexing.readers.outline import with_sound_outline
from indexing.readers.source import Source
from indexing.readers.titles import with_title


def read_source(source: Source) -> Document:
    """The document in `source`; raises UnreadableFileError, and nothing else, with no text in it."""
    known = format_of(source.name)
    if not source.data:
        raise UnreadableFileError("file-empty")
    if len(source.data) > source.limits.file_bytes:
        raise UnreadableFileError("file-too-large", bytes=len(source.data), limit=source.limits.file_bytes)
    check_container(source.data[:HEAD_BYTES], known)
    if known.container == "zip":
        check_not_encrypted(source.data)
    try:
        document = with_title(with_sound_outline(known.reader()(source)))
    except UnreadableFileError:
        raise
    except MemoryError:
        raise UnreadableFileError("file-too-large", bytes=len(source.data), limit=source.limits.file_bytes) from None
    except Exception:  # noqa: BLE001 - a library stumbled over the file; its message may quote the text
        raise UnreadableFileError("file-damaged") from None
    if not _has_text(document):
        raise UnreadableFileError("file-no-text")
    return document


def _has_text(document: Document) -> bool:
    return any(
        block.kind in INDEXED_KINDS and any(map(str.isalnum, document.text[block.span.start : block.span.end]))
        for block in document.blocks
    )
