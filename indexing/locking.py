"""The lock on a data folder: one writer, or any number of readers, over all processes.

`flock` belongs to the open file, so that it falls away with the process, however that ends. SQLite would
guard itself; Chroma does not: two writing processes lose vectors silently.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from indexing.errors import LibraryError

_PAUSE = 0.05  # seconds between two tries


class FolderLock:
    """A lock file that is held shared or exclusively.

    Waiting ends in LibraryError `library-locked` when another process writes, `library-in-use` when others read.
    """

    def __init__(self, path: Path, patience: float) -> None:
        """`patience` is how long to wait, in seconds."""
        self._patience = patience
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        self.exclusive = False

    def acquire(self, *, exclusive: bool) -> None:
        """Hold the lock as asked; what was held before may fall away while waiting."""
        operation = (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB
        until = time.monotonic() + self._patience
        while True:
            with suppress(BlockingIOError):
                fcntl.flock(self._file, operation)
                self.exclusive = exclusive
                return
            if time.monotonic() >= until:
                raise LibraryError("library-in-use" if exclusive and self._is_shared() else "library-locked")
            time.sleep(_PAUSE)

    def _is_shared(self) -> bool:
        """Whether only readers keep an exclusive lock away; what this process holds has fallen away already."""
        try:
            fcntl.flock(self._file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        fcntl.flock(self._file, fcntl.LOCK_UN)
        return True

    @contextmanager
    def upgraded(self) -> Iterator[bool]:
        """Hold the lock exclusively inside the block, and as before after it.

        Gives whether it had to be taken: then another writer may have come first.
        """
        if self.exclusive:
            yield False
            return
        try:
            self.acquire(exclusive=True)
        except LibraryError:
            self.acquire(exclusive=False)
            raise
        try:
            yield True
        finally:
            self.acquire(exclusive=False)

    def release(self) -> None:
        """Let go and close the file."""
        os.close(self._file)
