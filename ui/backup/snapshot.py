"""The files of a data folder as they are at one moment, while the web app reads and writes them.

The lock of the library keeps documents and vectors still. What else is written, is replaced as a whole, or stands in
an SQLite file: of that SQLite itself makes the copy. Such a file is never opened by hand, because closing it would
drop the locks that this process has on it (sqlite.org/howtocorrupt.html, 2.2). Who is logged in stays out of the copy.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO

from ui.web.access.database import FILE as ACCOUNTS
from ui.web.access.database import forget_sessions

_DATABASES = frozenset({".sqlite3", ".sqlite", ".db"})
_ALONGSIDE = ("-journal", "-wal", "-shm")
_PASSING = frozenset({"tmp", "library.lock"})  # uploads and work in progress; the lock of whoever runs
_HALF_WRITTEN = ".new"
_PAUSE = 0.02  # seconds between two tries while someone else writes


def kept_files(folder: Path) -> list[Path]:
    """The files that belong in a back-up, in a stable order."""
    return sorted(
        path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _stays(path, folder)
    )


def _stays(path: Path, folder: Path) -> bool:
    return (
        path.relative_to(folder).parts[0] not in _PASSING
        and not path.name.endswith(_ALONGSIDE)
        and path.suffix != _HALF_WRITTEN
    )


@contextmanager
def still(path: Path, scratch: Path) -> Iterator[BinaryIO]:
    """The content of a file as it is now; `scratch` is a folder for a copy that leaves no name behind.

    Raises FileNotFoundError when it went since it was listed.
    """
    if path.suffix in _DATABASES:
        with _copy(path, scratch) as content:
            yield content
    else:
        with path.open("rb") as content:
            yield content


@contextmanager
def _copy(path: Path, scratch: Path) -> Iterator[BinaryIO]:
    name = scratch / secrets.token_hex(8)
    with os.fdopen(os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "rb") as content:
        try:
            copy = sqlite3.connect(name)
            copy.execute("PRAGMA journal_mode = OFF")
        finally:
            name.unlink()  # from here on it goes with this process, however that ends
        with closing(copy), closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=10)) as source:
            source.backup(copy, sleep=_PAUSE)  # all at once, so that nobody writes in between
            if path.name == ACCOUNTS:
                forget_sessions(copy)
        yield content
