"""The audit log: who did what with which document, when and why. A file of its own that is only added to.

It holds no document text, no personal datum, and no question unless the settings ask for it: names of documents are
scrubbed, reasons pass the gate. A name stands beside the log and goes with its document; the lines about it keep the
opaque id.
Each line is chained to the one before it by a keyed hash, so that a line that was changed or taken from between
shows. What is older than the retention goes, from the oldest on; nothing else can be deleted through SQL.
"""

from __future__ import annotations

import csv
import hmac
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import astuple, dataclass, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol, TextIO

from indexing.database import explained
from indexing.ruling.key import folder_key
from privacy import Gate

AUDIT_FILE = "audit.sqlite3"
_KEY_FILE = "audit.key"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS lines (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL,
    document TEXT NOT NULL, detail TEXT NOT NULL, reason TEXT NOT NULL, chain BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS names (document TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS retention (before TEXT NOT NULL);
CREATE TRIGGER IF NOT EXISTS no_change BEFORE UPDATE ON lines BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER IF NOT EXISTS no_removal BEFORE DELETE ON lines
    WHEN OLD.at >= coalesce((SELECT max(before) FROM retention), '') BEGIN SELECT RAISE(ABORT, 'append only'); END;
"""
_FIELDS = "at, who, action, document, detail, reason"


class Named(Protocol):
    """A document as the log knows it: its opaque id and its scrubbed name."""

    @property
    def id(self) -> str:
        """The opaque id, "" for a file that did not become a document."""
        ...

    @property
    def name(self) -> str:
        """The scrubbed name."""
        ...


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One line: `at` is ISO in UTC, `who` a user name, `action` a code, `document` an opaque id.

    `name` is the scrubbed name of the document, "" when it is gone or the line is about none; `detail` is a code or a
    count, `reason` what someone gave as a reason, scrubbed; each may be "".
    """

    at: str
    who: str
    action: str
    document: str = ""
    name: str = ""
    detail: str = ""
    reason: str = ""


class AuditLog:
    """The log in one data folder. Each call opens the file, so that several processes may write."""

    def __init__(self, folder: Path, gate: Gate) -> None:
        self._folder = folder
        self._gate = gate

    def write(
        self,
        who: str,
        action: str,
        about: Iterable[Named | None] = (None,),
        *,
        detail: str = "",
        reason: str = "",
        gone: bool = False,
    ) -> None:
        """Add a line for each of the documents `about`; None is for what is about none. Raises LibraryError.

        `gone` says that they were just removed, so that their names are not written.
        """
        scrubbed = str(self._gate.scrub(reason).text) if reason else ""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        with self._open() as connection, connection:
            connection.execute("BEGIN IMMEDIATE")
            for one in about:
                self._append(connection, AuditEvent(at, who, action, one.id if one else "", "", detail, scrubbed))
                if one and one.id and not gone:
                    connection.execute("INSERT OR REPLACE INTO names VALUES (?, ?)", (one.id, str(one.name)))

    def _append(self, connection: sqlite3.Connection, event: AuditEvent) -> None:
        last = connection.execute("SELECT chain FROM lines ORDER BY number DESC LIMIT 1").fetchone()
        values = (event.at, event.who, event.action, event.document, event.detail, event.reason)
        connection.execute(
            f"INSERT INTO lines ({_FIELDS}, chain) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own names
            (*values, self._chain(last[0] if last else b"", values)),
        )

    def events(self, since: str = "", document: str = "") -> tuple[AuditEvent, ...]:
        """The lines from `since` (ISO) on, oldest first; those about one document when its id is given."""
        if not (self._folder / AUDIT_FILE).exists():
            return ()
        with self._open() as connection:
            rows = connection.execute(
                "SELECT at, who, action, document, coalesce(name, ''), detail, reason FROM lines"
                " LEFT JOIN names USING (document) WHERE at >= ? AND ? IN ('', document) ORDER BY number",
                (since, document),
            )
            return tuple(AuditEvent(*row) for row in rows)

    def is_sound(self) -> bool:
        """Whether no line was changed, and none taken from between. What is missing at the end does not show."""
        if not (self._folder / AUDIT_FILE).exists():
            return True
        with self._open() as connection:
            rows = connection.execute(f"SELECT number, {_FIELDS}, chain FROM lines ORDER BY number").fetchall()  # noqa: S608
        before = [b"", *(row[-1] for row in rows)]
        return all(
            self._chain(last, row[1:-1]) == row[-1]
            for last, row in zip(before, rows, strict=False)
            if last or row[0] == 1  # what stood before the oldest line may have gone with the years
        )

    def forget(self, days: int) -> int:
        """Delete lines older than `days`; gives how many."""
        before = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")
        with self._open() as connection, connection:
            connection.execute("INSERT INTO retention VALUES (?)", (before,))
            gone = connection.execute("DELETE FROM lines WHERE at < ?", (before,)).rowcount
            connection.execute("DELETE FROM retention")
        return gone

    def _chain(self, before: bytes, values: Sequence[str]) -> bytes:
        content = before + "\x1f".join(values).encode()
        return hmac.digest(folder_key(self._folder, make=True, name=_KEY_FILE), content, "sha256")

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with _opened(self._folder) as connection:
            yield connection


@contextmanager
def _opened(folder: Path) -> Iterator[sqlite3.Connection]:
    path = folder / AUDIT_FILE
    path.touch(mode=0o600)
    with explained(), closing(sqlite3.connect(path, timeout=10, isolation_level=None)) as connection:
        connection.executescript("PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;" + _SCHEMA)
        yield connection


def forget_names(folder: Path, documents: Iterable[str]) -> None:
    """Take the names of removed documents (ids) from the log in `folder`; the lines about them stay."""
    if (folder / AUDIT_FILE).exists():
        with _opened(folder) as connection:
            connection.executemany("DELETE FROM names WHERE document = ?", [(one,) for one in documents])


def write_csv(events: Sequence[AuditEvent], heads: Sequence[str], file: TextIO) -> None:
    """Write events as CSV under `heads`, for a spreadsheet: with semicolons, and no cell that begins a formula."""
    writer = csv.writer(file, delimiter=";")
    writer.writerow(heads)
    for event in events:
        writer.writerow([_harmless(str(value)) for value in astuple(event)])


COLUMNS = tuple(field.name for field in fields(AuditEvent))


def _harmless(cell: str) -> str:
    """`cell` so that a spreadsheet shows it rather than calculates it (OWASP, CSV injection)."""
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell
