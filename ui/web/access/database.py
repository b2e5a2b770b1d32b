"""The file with accounts and sessions: SQLite in the data folder, for this system account only.

It is opened for each call, so that `stukwijzer users` can change an account while the web app runs and the web app
notices at the next request.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ui.errors import UsageError

FILE = "accounts.sqlite3"
_VERSION = 1
_SCHEMA = f"""
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS accounts (
    key TEXT PRIMARY KEY, login TEXT UNIQUE NOT NULL, name TEXT NOT NULL, roles TEXT NOT NULL, collections TEXT,
    password TEXT NOT NULL, must_change INTEGER NOT NULL, disabled INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sessions (
    id BLOB PRIMARY KEY, account TEXT NOT NULL, began REAL NOT NULL, seen REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS failures (login BLOB PRIMARY KEY, times INTEGER NOT NULL, last REAL NOT NULL) WITHOUT ROWID;
PRAGMA user_version = {_VERSION};
COMMIT;
"""


@contextmanager
def opened(folder: Path) -> Iterator[sqlite3.Connection]:
    """The open file, made when it is not there. Raises UsageError `accounts-damaged` when it cannot be used."""
    path = folder / FILE
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600)
    try:
        with closing(sqlite3.connect(path, timeout=10, isolation_level=None)) as connection:
            connection.execute("PRAGMA secure_delete = ON")
            if connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
                connection.executescript(_SCHEMA)
            yield connection
    except sqlite3.Error as error:
        raise UsageError("accounts-damaged", file=FILE) from error


def forget_sessions(copy: sqlite3.Connection) -> None:
    """Take from a copy of the file who is logged in and who tried to, so that no old session lives again with it."""
    copy.execute("PRAGMA secure_delete = ON")
    with copy:
        copy.execute("DELETE FROM sessions")
        copy.execute("DELETE FROM failures")
