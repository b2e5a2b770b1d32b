"""read_file and read_bytes: what the rest of Stukwijzer calls."""

from __future__ import annotations

import stat
from pathlib import Path

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.limits import Limits
from indexing.readers.formats import format_of
from indexing.readers.magic import HEAD_BYTES, check_container
from indexing.readers.process import read_in_process
from indexing.readers.worker import Request


def read_file(path: Path, limits: Limits) -> Document:
    """Read the file at `path` in the reading process; safe to call from several threads.

    Raises UnreadableFileError with a code of FILE_PROBLEMS, and leaves nothing behind on disk.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableFileError("file-not-a-file")
        known = format_of(path.name)
        _check_size(status.st_size, limits)
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except PermissionError:
        raise UnreadableFileError("file-no-permission") from None
    except (OSError, ValueError):
        raise UnreadableFileError("file-vanished") from None
    check_container(head, known)
    return read_in_process(Request(path.name, limits, path=str(path.absolute())))


def read_bytes(data: bytes, name: str, limits: Limits) -> Document:
    """Read a file that is at hand as bytes; `name` gives its format. Errors as for `read_file`."""
    known = format_of(name)
    _check_size(len(data), limits)
    check_container(data[:HEAD_BYTES], known)
    return read_in_process(Request(name, limits, data=data))


def _check_size(size: int, limits: Limits) -> None:
    if size == 0:
        raise UnreadableFileError("file-empty")
    if size > limits.file_bytes:
        raise UnreadableFileError("file-too-large", bytes=size, limit=limits.file_bytes)
