"""The SQLite database of a library: its schema, its settings, its transactions.

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

SCHEMA_VERSION = 1

# Terms come out of dutch.py ready; the tokenizer of FTS5 only has to keep the marks in them.
_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('key', lower(hex(randomblob(32))));
CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    format TEXT NOT NULL,
    state TEXT NOT NULL,
    reasons TEXT NOT NULL,
    findings TEXT NOT NULL,
    pages INTEGER,
    added TEXT NOT NULL,
    text TEXT NOT NULL,
    path_hash BLOB NOT NULL UNIQUE,
    content_hash BLOB NOT NULL
);
CREATE TABLE folders (
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    hash BLOB NOT NULL,
    PRIMARY KEY (hash, document)
) WITHOUT ROWID;
CREATE TABLE passages (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    page INTEGER,
    headings TEXT NOT NULL,
    context TEXT NOT NULL,
    text TEXT NOT NULL,
    shard TEXT,
    UNIQUE (document, ordinal)
);
CREATE INDEX passages_by_shard ON passages (shard);
CREATE TABLE shards (name TEXT PRIMARY KEY, dirty INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE words (
    word TEXT PRIMARY KEY,
    backwards TEXT NOT NULL,
    passages INTEGER NOT NULL,
    may_be_part INTEGER NOT NULL,
    part INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE abbreviations (passage INTEGER NOT NULL, short TEXT NOT NULL, long TEXT NOT NULL);
CREATE INDEX abbreviations_by_passage ON abbreviations (passage);
CREATE INDEX words_backwards ON words (backwards);
CREATE VIRTUAL TABLE stems USING fts5(terms, tokenize = "unicode61 remove_diacritics 0 tokenchars '.:&_'");
CREATE VIRTUAL TABLE grams USING fts5(terms, content = '',
    tokenize = "unicode61 remove_diacritics 0 tokenchars '.:&_'");
CREATE VIRTUAL TABLE gram_counts USING fts5vocab(grams, row);
"""


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
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            connection.close()
            raise LibraryError("library-newer", f"schema {version}, this program knows {SCHEMA_VERSION}")
        if version < SCHEMA_VERSION:
            _create(connection)
    return connection


def _create(connection: sqlite3.Connection) -> None:
    connection.executescript(f"BEGIN EXCLUSIVE; {_SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;")


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
