"""The parent's side of the reading process: starts it, bounds its time, replaces it when it falls.

A plain child of `sys.executable` over two pipes, not `multiprocessing`: that would import the
program's main module again in the child, and its helpers complain at exit.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import subprocess
import sys
import threading
from multiprocessing.connection import Connection

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.readers.worker import READY, Refusal, Request

_BOOT = "import sys; sys.path[:] = sys.argv[1:]; from indexing.readers.worker import main; main()"
_START_SECONDS = 60.0
_STOP_SECONDS = 2.0
_PROCESSES = 2


class Fallen(Exception):  # noqa: N818 - says what happened; it does not leave this module
    """Raised when the child ended instead of answering."""


class ReadingProcess:
    """One child; `read` is for one thread at a time."""

    def __init__(self) -> None:
        command = [sys.executable, "-c", _BOOT, *(entry or os.getcwd() for entry in sys.path)]  # noqa: PTH109
        self._child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
        )
        assert self._child.stdin is not None and self._child.stdout is not None
        self._requests = Connection(os.dup(self._child.stdin.fileno()), readable=False)
        self._answers = Connection(os.dup(self._child.stdout.fileno()), writable=False)
        self._child.stdin.close()
        self._child.stdout.close()
        self._ready = False
        self.served = 0

    def read(self, request: Request) -> Document:
        """The document; raises UnreadableFileError, `file-too-slow` among them, and Fallen when the child is gone."""
        try:
            self._await_ready()
            self._requests.send(request)
            if not self._answers.poll(request.limits.seconds):
                self.close()
                raise UnreadableFileError("file-too-slow", seconds=round(request.limits.seconds))
            answer: Document | Refusal = self._answers.recv()
        except (EOFError, OSError):
            self.close()
            raise Fallen from None
        self.served += 1
        if isinstance(answer, Refusal):
            raise answer.error()
        return answer

    @property
    def usable(self) -> bool:
        """Whether it can take another file."""
        return not self._requests.closed and self._child.poll() is None

    def close(self) -> None:
        """End the child, at once when it is busy."""
        for pipe in (self._requests, self._answers):
            with contextlib.suppress(OSError):
                pipe.close()
        self._child.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._child.wait(_STOP_SECONDS)

    def _await_ready(self) -> None:
        if not self._ready:
            if not self._answers.poll(_START_SECONDS) or self._answers.recv() != READY:
                raise EOFError
            self._ready = True


class _Pool:
    """Up to `_PROCESSES` children, started when first needed and kept; for any number of threads."""

    def __init__(self) -> None:
        self._idle: list[ReadingProcess] = []
        self._lock = threading.Lock()
        self._places = threading.BoundedSemaphore(_PROCESSES)

    def read(self, request: Request) -> Document:
        """Read in an idle child or a new one.

        A child that has served before may have fallen while it was idle, for want of memory or because
        it was tired: then the file gets a second chance.
        """
        with self._places:
            process = self._take()
            try:
                return process.read(request)
            except Fallen:
                if not process.served:
                    raise UnreadableFileError("file-damaged") from None
            finally:
                self._give(process)
            return self._read_anew(request)

    def _read_anew(self, request: Request) -> Document:
        process = ReadingProcess()
        try:
            return process.read(request)
        except Fallen:
            raise UnreadableFileError("file-damaged") from None
        finally:
            self._give(process)

    def _take(self) -> ReadingProcess:
        with self._lock:
            while self._idle:
                process = self._idle.pop()
                if process.usable:
                    return process
                process.close()
        return ReadingProcess()

    def _give(self, process: ReadingProcess) -> None:
        with self._lock:
            if process.usable:
                self._idle.append(process)
                return
        process.close()

    def close(self) -> None:
        with self._lock:
            while self._idle:
                self._idle.pop().close()


_pools = [_Pool()]


def read_in_process(request: Request) -> Document:
    """Read a file in a child process. Errors as for `ReadingProcess.read`."""
    return _pools[-1].read(request)


def _after_fork() -> None:
    """The children belong to the parent."""
    _pools[:] = [_Pool()]


def _at_exit() -> None:
    _pools[-1].close()


atexit.register(_at_exit)
os.register_at_fork(after_in_child=_after_fork)
