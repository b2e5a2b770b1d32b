"""Texts made from documents that are kept for one user, such as answers; each goes with the documents it came from.

A file of its own in the data folder. An entry has the user's own words, which stay until that user or the years take
them away, and what was made from documents: when one of these is removed, read anew or scrubbed further, that part is
gone at once (`forget_made_from`), so that nothing of a document is left behind in what someone once asked about it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from indexing.database import explained
from privacy import Scrubbed, require_scrubbed

KEPT_FILE = "kept.sqlite3"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS entries (
    number INTEGER PRIMARY KEY, owner TEXT NOT NULL, series TEXT NOT NULL, at TEXT NOT NULL,
    own TEXT NOT NULL, made TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS entries_by_series ON entries (owner, series);
CREATE TABLE IF NOT EXISTS origins (
    document TEXT NOT NULL, entry INTEGER NOT NULL REFERENCES entries ON DELETE CASCADE, PRIMARY KEY (document, entry)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS origins_by_entry ON origins (entry);
"""


@dataclass(frozen=True, slots=True)
class KeptText:
    """One entry: when (ISO, UTC), the user's own scrubbed words, what was made from documents or "", and from which."""

    at: str
    own: str
    made: str
    documents: frozenset[str]


@dataclass(frozen=True, slots=True)
class Series:
    """Entries that belong together: an opaque id, the own words of the first, how many, and when the last came."""

    id: str
    first: str
    entries: int
    changed: str


class KeptTexts:
    """The file of one data folder. Each call opens it, so that several processes may write. Raises LibraryError."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, owner: str, series: str, own: Scrubbed, made: str, documents: Iterable[str]) -> None:
        """Add an entry for `owner` (an opaque key); `made` holds nothing that did not come from `documents` (ids)."""
        require_scrubbed(own, "KeptTexts.add")
        at = datetime.now(UTC).isoformat(timespec="seconds")
        with _opened(self._folder, make=True) as connection, connection:
            entry = connection.execute(
                "INSERT INTO entries (owner, series, at, own, made) VALUES (?, ?, ?, ?, ?)",
                (owner, series, at, str(own), made),
            ).lastrowid
            connection.executemany("INSERT INTO origins VALUES (?, ?)", [(one, entry) for one in set(documents)])

    def series(self, owner: str) -> tuple[Series, ...]:
        """What is kept for `owner`, the last changed first."""
        with _opened(self._folder) as connection:
            rows = connection.execute(
                "SELECT series, min(number), count(*), max(at) FROM entries WHERE owner = ?"
                " GROUP BY series ORDER BY max(number) DESC",
                (owner,),
            ).fetchall()
            own = "SELECT own FROM entries WHERE number = ?"
            return tuple(
                Series(id_, connection.execute(own, (first,)).fetchone()[0], count, changed)
                for id_, first, count, changed in rows
            )

    def read(self, owner: str, series: str) -> tuple[KeptText, ...]:
        """The entries of a series of `owner`, oldest first; none when it is someone else's or gone."""
        with _opened(self._folder) as connection:
            rows = connection.execute(
                "SELECT number, at, own, made FROM entries WHERE owner = ? AND series = ? ORDER BY number",
                (owner, series),
            ).fetchall()
            return tuple(KeptText(at, own, made, _origins(connection, number)) for number, at, own, made in rows)

    def delete(self, owner: str, series: str | None = None) -> None:
        """Delete a series of `owner`, or all of them."""
        with _opened(self._folder) as connection, connection:
            connection.execute("DELETE FROM entries WHERE owner = ? AND coalesce(?, series) = series", (owner, series))

    def forget(self, days: int) -> None:
        """Delete what is older than `days`; 0 leaves nothing."""
        before = datetime.now(UTC) - timedelta(days=days)
        with _opened(self._folder) as connection, connection:
            connection.execute("DELETE FROM entries WHERE at <= ?", (before.isoformat(timespec="seconds"),))


def forget_made_from(folder: Path, documents: Iterable[str]) -> None:
    """Take away what was made from documents (ids); the own words of the users stay."""
    with _opened(folder) as connection, connection:
        for document in documents:
            found = "SELECT entry FROM origins WHERE document = ?"
            connection.execute(f"UPDATE entries SET made = '' WHERE number IN ({found})", (document,))  # noqa: S608
            connection.execute(f"DELETE FROM origins WHERE entry IN ({found})", (document,))  # noqa: S608


def _origins(connection: sqlite3.Connection, entry: int) -> frozenset[str]:
    return frozenset(row[0] for row in connection.execute("SELECT document FROM origins WHERE entry = ?", (entry,)))


@contextmanager
def _opened(folder: Path, *, make: bool = False) -> Iterator[sqlite3.Connection]:
    """The file, made when asked; an empty one in memory while there is none, so that looking leaves no trace."""
    path = folder / KEPT_FILE
    if make:
        path.touch(mode=0o600)
    place = path if path.exists() else ":memory:"
    with explained(), closing(sqlite3.connect(place, timeout=10)) as connection:
        connection.executescript("PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;" + _SCHEMA)
        yield connection
