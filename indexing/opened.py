"""An open data folder: its lock, its files, and who may change or look at them when."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from indexing.database import explained, transaction
from indexing.embedding import Embedder
from indexing.errors import LibraryError
from indexing.limits import DEFAULT_LIMITS, Limits
from indexing.locking import FolderLock
from indexing.parts import DATABASE, Parts
from privacy import Gate

_LOCK = "library.lock"
PATIENCE = 10.0
"""Seconds that opening and changing wait for another process."""


class OpenFolder:
    """Opens, closes and guards; what can be done with it is the Library's to say."""

    def __init__(self, parts: Parts, lock: FolderLock, patience: float) -> None:
        self._parts = parts
        self._lock = lock
        self._patience = patience
        self._changes = threading.Lock()

    @classmethod
    def open(
        cls,
        folder: Path,
        gate: Gate,
        embedder: Embedder,
        limits: Limits = DEFAULT_LIMITS,
        *,
        write: bool = False,
        make: bool = False,
        other_model: bool = False,
        patience: float = PATIENCE,
    ) -> Self:
        """Open the library in `folder`; with `write` it is made when it is not there, and no other process gets in.

        `make` makes it too but keeps nobody out: enough to change what documents are, and collections.

        `other_model` lets in a model that did not make the index, for `reindex`; until then search goes by words.

        Raises LibraryError `library-empty-read`, `library-not-a-folder`, `library-locked`, `library-in-use`, `-newer`
        or `-damaged`, and EmbedderError `embedder-mismatch`.
        """
        _prepare(folder, make=write or make)
        lock = FolderLock(folder / _LOCK, patience)
        try:
            lock.acquire(exclusive=write)
            parts = Parts.make(folder, gate, embedder, limits)
        except BaseException:
            lock.release()
            raise
        library = cls(parts, lock, patience)
        try:
            if not other_model:
                parts.shards.check_embedder()
            if write:
                parts.guess_anew()
        except BaseException:
            library.close()
            raise
        return library

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files and of the lock."""
        self._parts.close()
        self._lock.release()

    def share(self) -> None:
        """Let other processes read from now on; changes still take the folder for as long as they last.

        For the web app, which opens with `write` so that an empty folder will do.
        """
        self._lock.acquire(exclusive=False)

    @contextmanager
    def changing(self, *, sweep: bool = True) -> Iterator[None]:
        """Be the only one to change the library; put right first what a crash left, clean up after."""
        if not self._changes.acquire(timeout=self._patience):
            raise LibraryError("library-locked", "another thread changes the library")
        try:
            with self._lock.upgraded() as taken:
                self._parts.begin_changes(refresh=taken, sweep=sweep)
                try:
                    yield
                finally:
                    self._parts.end_changes()
        finally:
            self._changes.release()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction over tables alone, which SQLite guards: others may read and write at the same time."""
        with self._parts.mutex, transaction(self._parts.connection):
            yield

    @contextmanager
    def looking(self) -> Iterator[None]:
        """Look at the files, while nobody else of this process does."""
        with self._parts.mutex, explained():
            yield


def _prepare(folder: Path, *, make: bool) -> None:
    """Make the folder where that is asked for; raises LibraryError where it cannot be one."""
    try:
        if make:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if folder.exists() and not folder.is_dir():
            raise NotADirectoryError
        if not make and not (folder / DATABASE).exists():
            raise LibraryError("library-empty-read", "nothing was indexed yet")
    except OSError as problem:
        raise LibraryError("library-not-a-folder", type(problem).__name__) from problem
