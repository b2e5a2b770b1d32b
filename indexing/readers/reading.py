"""read_file and read_bytes: what the rest of Stukwijzer calls."""

from __future__ import annotations

from pathlib import Path

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.limits import Limits
from indexing.readers.formats import format_of
from indexing.readers.source import Source


def read_file(path: Path, limits: Limits) -> Document:
    """Read the file at `path`; raises UnreadableFileError with a code of FILE_PROBLEMS."""
    if not path.exists():
        raise UnreadableFileError("file-vanished")
    if not path.is_file():
        raise UnreadableFileError("file-not-a-file")
    return read_bytes(path.read_bytes(), path.name, limits)


def read_bytes(data: bytes, name: str, limits: Limits) -> Document:
    """Read a file that is at hand as bytes; `name` gives its format. Errors as for `read_file`."""
    if not data:
        raise UnreadableFileError("file-empty")
    return format_of(name).reader()(Source(data, name, limits))
