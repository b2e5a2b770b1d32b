"""The SQLite database of a library: opening it, its settings, its transactions.

The journal is a rollback journal, not a WAL: after a commit no old page is left in a file of its own, and
`secure_delete` writes zeros over what is deleted, so that removed text is gone when the removal returns.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from indexing.errors import LibraryError
from indexing.schema import STEPS


def connect(path: Path) -> sqlite3.Connection:
    """Open or make the database at `path`; the caller guards it against use by two threads at once.

    Raises LibraryError `library-newer` or `library-damaged`.
    """
    with explained():
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
        connection.executescript(
            "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE;"
            "PRAGMA synchronous = FULL;"
            "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;"
        )
        if _version(connection) > len(STEPS):
            connection.close()
            raise LibraryError("library-newer", f"the program knows schema {len(STEPS)}")
        if _version(connection) < len(STEPS):
            _bring_up_to_date(connection)
    return connection


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Take the steps that are left, all or none; another process may have taken them while we waited."""
    connection.execute("BEGIN EXCLUSIVE")
    try:
        steps = "".join(STEPS[_version(connection) :])
        for statement in _statements(steps):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: executescript() would commit before the first."""
    rest = ""
    for part in script.split(";"):
        rest += part + ";"
        if sqlite3.complete_statement(rest):
            if rest.strip(" \n;"):
                yield rest
            rest = ""


@contextmanager
def explained() -> Iterator[None]:
    """Turn errors of SQLite into LibraryError `library-damaged`, `library-disk-full` or `library-locked`."""
    try:
        yield
    except sqlite3.Error as problem:
        codes = {sqlite3.SQLITE_FULL: "library-disk-full", sqlite3.SQLITE_BUSY: "library-locked"}
        code = codes.get(getattr(problem, "sqlite_errorcode", 0), "library-damaged")
        name = getattr(problem, "sqlite_errorname", type(problem).__name__)
        raise LibraryError(code, f"SQLite: {name}") from problem


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; after the block the change is on disk. Errors as in `explained`."""
    with explained():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def read_meta(connection: sqlite3.Connection, key: str) -> str | None:
    """A fact about the library, or None."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def write_meta(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Record a fact about the library; it holds no document text."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))


def give_back_space(connection: sqlite3.Connection) -> None:
    """Shrink the file by the pages that are free; unlike VACUUM it makes no second copy, in memory or on disk."""
    with explained():
        connection.executescript("PRAGMA incremental_vacuum")  # execute() would stop after one page


def in_json(values: object) -> str:
    """`values` as JSON, letters as they are."""
    return json.dumps(values, ensure_ascii=False)
