"""The tables of lists, decisions and reviews; the caller holds the transactions."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from indexing.database import in_json
from indexing.errors import LibraryError
from indexing.ruling.key import folder_key
from indexing.ruling.records import ListEntry, ListKind, ReviewFinding, ReviewNote
from privacy import GateSettings, HashedTerm, Rules, Scrubbed, TermHasher, Thresholds, plain_words, require_scrubbed

UNDO, SCRUB, RELEASE = "undo", "scrub", "release"
"""Kinds of decisions on a document."""
_NUMBER = "(SELECT number FROM collections WHERE id = ?)"
_HASHED = "hash, size, skip, count, type"


class Signed(NamedTuple):
    """Who decides, and why."""

    by: str
    reason: Scrubbed


class RuleBook:
    """Reads and writes what was decided; gives the rules of a document."""

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._connection = connection
        self._folder = folder

    def hasher(self) -> TermHasher:
        """The hashes of this folder, for writing; makes the key at first use. LibraryError `rules-key-missing`."""
        used = self._connection.execute(
            "SELECT 1 FROM list_entries WHERE kind = 'scrub' UNION SELECT 1 FROM decisions WHERE kind <> 'release'"
        )
        return TermHasher(folder_key(self._folder, make=used.fetchone() is None))

    # Rules

    def rules(self, collection: str | None, document: str | None) -> Rules:
        """The rules for a document in a collection (ids); None: the default collection, a new document."""
        place = collection or self._connection.execute("SELECT id FROM collections ORDER BY number").fetchone()[0]
        scrub = self._terms(f"FROM list_entries WHERE kind = 'scrub' AND collection = {_NUMBER}", place)
        scrub += self._terms("FROM decisions WHERE kind = 'scrub' AND document = ?", document or "")
        undone = self._terms("FROM decisions WHERE kind = 'undo' AND document = ?", document or "")
        return Rules(
            keep=frozenset(plain_words(entry.term) for entry in self.entries(place) if entry.kind is ListKind.KEEP),
            scrub=tuple(scrub),
            undone=tuple(undone),
            settings=self.settings(place),
            key=folder_key(self._folder, make=False) if scrub or undone else b"",
        )

    def _terms(self, source: str, value: str) -> list[HashedTerm]:
        rows = self._connection.execute(f"SELECT {_HASHED} {source} ORDER BY number", (value,))
        return [HashedTerm(bytes(digest), *rest) for digest, *rest in rows]

    # Lists

    def entries(self, collection: str) -> tuple[ListEntry, ...]:
        """The lists of a collection, in the order things were added."""
        rows = self._connection.execute(
            "SELECT id, kind, term, type, reason, person, added FROM list_entries"  # noqa: S608
            f" WHERE collection = {_NUMBER} ORDER BY number",
            (collection,),
        )
        return tuple(ListEntry(id_, ListKind(kind), *rest) for id_, kind, *rest in rows)

    def add_keep(self, collection: str, term: str, signed: Signed) -> None:
        """Add a term to the keep list; one that is there already is replaced."""
        words = plain_words(term)
        for entry in self.entries(collection):
            if entry.kind is ListKind.KEEP and plain_words(entry.term) == words:
                self.remove_entry(entry.id)
        self._add(collection, ListKind.KEEP, term, HashedTerm(b"", 0, 0, 0, ""), signed)

    def add_scrub(self, collection: str, terms: Iterable[HashedTerm], signed: Signed) -> None:
        """Add hashed terms to the scrub list; what is there already is replaced."""
        for term in terms:
            self._connection.execute(
                f"DELETE FROM list_entries WHERE hash = ? AND kind = 'scrub' AND collection = {_NUMBER}",  # noqa: S608
                (term.digest, collection),
            )
            self._add(collection, ListKind.SCRUB, "", term, signed)

    def _add(self, collection: str, kind: ListKind, term: str, hashed: HashedTerm, signed: Signed) -> None:
        require_scrubbed(signed.reason, "RuleBook")
        self._connection.execute(
            "INSERT INTO list_entries (id, collection, kind, term, hash, size, skip, count, type, reason,"  # noqa: S608
            " person, added)"
            f" VALUES (?, {_NUMBER}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                secrets.token_hex(6),
                collection,
                kind.value,
                term,
                *_row(hashed),
                str(signed.reason),
                signed.by,
                _now()[:10],
            ),
        )

    def remove_entry(self, entry: str) -> None:
        """Remove an entry of a list by its id. Raises LibraryError `list-unknown`."""
        if not self._connection.execute("DELETE FROM list_entries WHERE id = ?", (entry,)).rowcount:
            raise LibraryError("list-unknown")

    # Settings of a collection

    def settings(self, collection: str) -> GateSettings | None:
        """How the gate decides for a collection; None when nothing was set."""
        row = self._connection.execute("SELECT settings FROM collections WHERE id = ?", (collection,)).fetchone()
        return _settings(json.loads(row[0])) if row and row[0] else None

    def set_settings(self, collection: str, settings: GateSettings | None) -> None:
        """Set how the gate decides for a collection; None goes back to how it does elsewhere."""
        value = in_json(asdict(settings)) if settings else ""
        self._connection.execute("UPDATE collections SET settings = ? WHERE id = ?", (value, collection))

    # Decisions

    def decide(self, document: str, kind: str, terms: Iterable[HashedTerm], signed: Signed) -> None:
        """Record a decision on a document; the last one on the same term counts."""
        require_scrubbed(signed.reason, "RuleBook")
        for term in terms:
            self._connection.execute("DELETE FROM decisions WHERE document = ? AND hash = ?", (document, term.digest))
            self._connection.execute(
                "INSERT INTO decisions (document, kind, hash, size, skip, count, type, reason, person, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (document, kind, *_row(term), str(signed.reason), signed.by, _now()),
            )

    def release(self, document: str, content: bytes) -> None:
        """Remember that a document with this content was released, so that reading it again does not hold it."""
        self._connection.execute("DELETE FROM decisions WHERE document = ? AND kind = ?", (document, RELEASE))
        self._connection.execute(
            "INSERT INTO decisions (document, kind, hash, size, skip, count, type, reason, person, at)"
            " VALUES (?, ?, ?, 0, 0, 0, '', '', '', ?)",
            (document, RELEASE, content, _now()),
        )

    def was_released(self, document: str, content: bytes) -> bool:
        """Whether a reviewer let this content through before."""
        found = self._connection.execute(
            "SELECT 1 FROM decisions WHERE document = ? AND kind = ? AND hash = ?", (document, RELEASE, content)
        )
        return found.fetchone() is not None

    def notes(self, document: str) -> tuple[ReviewNote, ...]:
        """The decisions on a document, oldest first."""
        rows = self._connection.execute(
            "SELECT kind, type, reason, person, at FROM decisions WHERE document = ? AND kind <> ? ORDER BY number",
            (document, RELEASE),
        )
        return tuple(dict.fromkeys(ReviewNote(*row) for row in rows))  # one place may be two terms

    # Reviews

    def write_review(
        self, document: str, digest: str, notices: Sequence[str], findings: Sequence[ReviewFinding]
    ) -> None:
        """What there is to review in a document, and the name of the rules that made it."""
        kept = [[f.type, f.start, f.end, f.score, f.recognizer, f.placeholder, int(f.accepted)] for f in findings]
        self._connection.execute(
            "INSERT OR REPLACE INTO reviews VALUES (?, ?, ?, ?)", (document, digest, in_json([*notices]), in_json(kept))
        )

    def made_by(self, document: str) -> str:
        """The name of the rules that a document was made by."""
        row = self._connection.execute("SELECT rules FROM reviews WHERE document = ?", (document,)).fetchone()
        return str(row[0]) if row else ""

    def make_current(self, document: str, digest: str) -> None:
        """Say that a document is as these rules would make it: nothing in it is touched by what is new in them."""
        self._connection.execute("UPDATE reviews SET rules = ? WHERE document = ?", (digest, document))

    def review(self, document: str, sure: float) -> tuple[tuple[ReviewFinding, ...], tuple[str, ...]]:
        """The findings and notices of a document; those below `sure` are doubtful."""
        row = self._connection.execute(
            "SELECT findings, notices FROM reviews WHERE document = ?", (document,)
        ).fetchone()
        findings, notices = row or ("[]", "[]")
        read = (_finding(*values, sure=sure) for values in json.loads(findings))
        return tuple(read), tuple(json.loads(notices))

    def forget(self, document: str) -> None:
        """Remove all that was decided on a document."""
        for table in ("decisions", "reviews"):
            self._connection.execute(f"DELETE FROM {table} WHERE document = ?", (document,))  # noqa: S608 - our own names


def _row(term: HashedTerm) -> tuple[object, ...]:
    return term.digest, term.size, term.skip, term.count, term.type


def _finding(
    kind: str, start: int, end: int, score: float, recognizer: str, placeholder: str, accepted: int, *, sure: float
) -> ReviewFinding:
    return ReviewFinding(kind, start, end, score, recognizer, placeholder, score < sure, bool(accepted))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _settings(stored: dict[str, object]) -> GateSettings:
    """Settings as stored; a name that this version does not know is left out."""
    thresholds = stored.pop("thresholds", {})
    known = {field.name for field in fields(GateSettings)}
    bounds = (
        {name: value for name, value in thresholds.items() if name in _BOUNDS} if isinstance(thresholds, dict) else {}
    )
    given = {name: value for name, value in stored.items() if name in known}
    return GateSettings(thresholds=Thresholds(**bounds), **given)  # type: ignore[arg-type]


_BOUNDS = {field.name for field in fields(Thresholds)}
