"""The reading process: takes one file at a time from its parent until the pipe closes.

A file is untrusted input for large C libraries. Here it can take no more memory and time than given,
a crash costs one file, and nothing is ever written: no core dump, no temporary file.
"""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import sys
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.limits import Limits
from indexing.readers.dispatch import read_source
from indexing.readers.source import Source

READY = "ready"
_TIRED_BYTES = 800_000_000
_GRACE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Request:
    """A file to read: its bytes, or a path to read them from."""

    name: str
    limits: Limits
    data: bytes | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file could not be read: the parts of an UnreadableFileError."""

    code: str
    details: tuple[tuple[str, str | int], ...] = ()

    def error(self) -> UnreadableFileError:
        """The error that it was."""
        error = UnreadableFileError(self.code)
        error.details.update(self.details)
        return error


def main() -> None:
    """Serve requests from standard input to standard output; silent otherwise."""
    requests = Connection(os.dup(0), writable=False)
    answers = Connection(os.dup(1), readable=False)
    _silence()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers.send(READY)
    while _serve_one(requests, answers):
        pass


def _silence() -> None:
    with Path(os.devnull).open("r+b") as nowhere:
        for stream in (0, 1, 2):
            os.dup2(nowhere.fileno(), stream)
    sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open until the end


def _serve_one(requests: Connection, answers: Connection) -> bool:
    try:
        request: Request = requests.recv()
    except EOFError:
        return False
    # Should the parent be gone, nobody else ends an endless read.
    signal.setitimer(signal.ITIMER_REAL, request.limits.seconds + _GRACE_SECONDS)
    _bound_memory(request.limits.memory_bytes)
    answer = answer_to(request)
    signal.setitimer(signal.ITIMER_REAL, 0)
    try:
        answers.send(answer)
    except OSError:
        return False
    return _resident_bytes() < _TIRED_BYTES


def _resident_bytes() -> int:
    """Memory in use. Not `ru_maxrss`: Linux lets a new process inherit the peak of the one that started it."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    except OSError:  # no /proc: then nobody counts
        return 0


def _bound_memory(size: int) -> None:
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (size, resource.getrlimit(resource.RLIMIT_AS)[1]))


def answer_to(request: Request) -> Document | Refusal:
    """Read what `request` asks for."""
    try:
        data = request.data if request.data is not None else Path(request.path or "").read_bytes()
        return read_source(Source(data, request.name, request.limits))
    except UnreadableFileError as error:
        return Refusal(error.code, tuple(error.details.items()))
    except FileNotFoundError:
        return Refusal("file-vanished")
    except PermissionError:
        return Refusal("file-no-permission")
    except OSError:
        return Refusal("file-damaged")
    except MemoryError:
        return Refusal("file-too-large", (("limit", request.limits.file_bytes),))
