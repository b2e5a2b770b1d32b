"""Files inside files: attachments of messages and of PDFs, read by the reader of their own format."""

from __future__ import annotations

from collections.abc import Callable

from indexing.document import BlockKind, Document
from indexing.errors import UnreadableFileError
from indexing.readers.builder import TextBuilder, one_line
from indexing.readers.source import Source


def include_attachment(builder: TextBuilder, name: str, data: bytes, source: Source) -> None:
    """Append the attachment of `source` under the heading "Bijlage: name"; a notice when it cannot be read."""
    from indexing.readers.dispatch import read_source

    deeper = Source(data, name, source.limits, source.depth + 1)
    include_document(builder, name, lambda: read_source(deeper), source)


def include_document(builder: TextBuilder, name: str, made: Callable[[], Document], source: Source) -> None:
    """Append what `made` reads, as `include_attachment` does."""
    builder.add(BlockKind.HEADING, f"Bijlage: {one_line(name) or 'zonder naam'}", level=1)
    if source.depth >= source.limits.attachment_depth:
        builder.notice("attachment-too-deep")
        return
    try:
        document = made()
    except UnreadableFileError:
        builder.notice("attachment-unreadable")
        return
    builder.include(document, 1)
