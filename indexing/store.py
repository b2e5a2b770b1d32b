"""Documents and passages in SQLite: the storage edge, where everything must be Scrubbed."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import NamedTuple

from indexing.database import in_json
from indexing.describing import Paper
from indexing.errors import LibraryError
from indexing.filtering import EVERYTHING, DocumentFilter, condition
from indexing.passages import NewPassage
from indexing.records import DocumentRecord, DocumentState, Passage
from indexing.rows import PASSAGE, RECORD, passage, passage_row, record
from indexing.ruling.records import ReviewFinding
from indexing.searchable import Searchable, searchable
from privacy import Reason, Scrubbed, require_scrubbed

_INDEXED_BY_ID = f"{PASSAGE} WHERE passages.id IN (SELECT value FROM json_each(?)) AND state = 'indexed'"  # noqa: S608


class FileKey(NamedTuple):
    """The hashes a file is known by: its path, the folders above it, its content."""

    path: bytes
    folders: tuple[bytes, ...]
    content: bytes


class KnownFile(NamedTuple):
    """What is stored of a file that was seen before."""

    document: str
    content: bytes


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document before it is stored; `text` is its whole scrubbed text, `saved` and `notices` as in document.Document.

    `rules` names the rules that made it, `placed` are the findings in its text.
    """

    name: Scrubbed
    title: Scrubbed
    format: str
    state: DocumentState
    reasons: tuple[Reason, ...]
    findings: Mapping[str, int]
    pages: int | None
    saved: str
    text: Scrubbed
    passages: Sequence[NewPassage]
    rules: str = ""
    notices: tuple[str, ...] = ()
    placed: tuple[ReviewFinding, ...] = ()

    @property
    def searched(self) -> Sequence[NewPassage]:
        """The passages that may be found: none while the document waits for a reviewer."""
        return self.passages if self.state is DocumentState.INDEXED else ()


class Store:
    """The tables of documents and passages; the caller holds the transactions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, new: NewDocument, key: FileKey, document_id: str | None = None) -> str:
        """Store a document and its passages; gives its id, or keeps the one it had. Raises NotScrubbedError.

        It is in the default collection until Collections.move says otherwise.
        """
        document_id = document_id or secrets.token_hex(8)
        for text in (new.name, new.title, new.text):
            require_scrubbed(text, "Store.add")
        cursor = self._connection.execute(
            "INSERT INTO documents (id, name, title, format, state, reasons, findings, pages, added, saved,"
            " text, path_hash, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                document_id,
                self._free_name(new.name),
                str(new.title),
                new.format,
                new.state.value,
                in_json([[reason.code, reason.details] for reason in new.reasons]),
                in_json(dict(new.findings)),
                new.pages,
                datetime.now(UTC).isoformat(timespec="seconds"),
                new.saved,
                str(new.text),
                key.path,
                key.content,
            ),
        )
        number = cursor.lastrowid
        self._connection.executemany(
            "INSERT INTO folders (document, hash) VALUES (?, ?)", [(number, folder) for folder in key.folders]
        )
        self._connection.executemany(
            "INSERT INTO passages (id, document, ordinal, kind, page, headings, context, text)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [passage_row(passage, number, ordinal) for ordinal, passage in enumerate(new.passages)],
        )
        return document_id

    def _free_name(self, name: str) -> str:
        """`brief.docx`, or `brief (2).docx` when there is a document of that name, and so on."""
        path = PurePath(name)
        free, copy = name, 1
        while self._connection.execute("SELECT 1 FROM documents WHERE name = ?", (free,)).fetchone():
            copy += 1
            free = f"{name[: len(name) - len(path.suffix)]} ({copy}){path.suffix}"
        return free

    def remove(self, document_id: str) -> None:
        """Delete a document, its passages and its hashes."""
        self._connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))

    def set_state(self, document_id: str, state: DocumentState) -> None:
        """Record a reviewer's decision; the reasons to hold fall away."""
        self._connection.execute(
            "UPDATE documents SET state = ?, reasons = '[]' WHERE id = ?", (state.value, document_id)
        )

    def records(self, within: DocumentFilter = EVERYTHING) -> tuple[DocumentRecord, ...]:
        """The documents that get through a filter, in the order they were added."""
        where, values = condition(within)
        return tuple(map(record, self._connection.execute(f"{RECORD} WHERE {where} ORDER BY number", values)))

    def ids(self, within: DocumentFilter) -> set[str]:
        """The ids of the documents that get through a filter."""
        where, values = condition(within)
        return {row[0] for row in self._connection.execute(f"SELECT id FROM documents WHERE {where}", values)}  # noqa: S608

    def record(self, document_id: str) -> DocumentRecord | None:
        """The document with this id."""
        row = self._connection.execute(f"{RECORD} WHERE id = ?", (document_id,)).fetchone()
        return record(row) if row else None

    def counts(self) -> dict[DocumentState, int]:
        """How many documents are in each state."""
        rows = dict(self._connection.execute("SELECT state, count(*) FROM documents GROUP BY state").fetchall())
        return {state: rows.get(state.value, 0) for state in DocumentState}

    def count_searched(self) -> int:
        """How many passages may be found."""
        row = self._connection.execute(
            "SELECT count(*) FROM passages WHERE document IN (SELECT number FROM documents WHERE state = 'indexed')"
        ).fetchone()
        return int(row[0])

    def require(self, document_id: str, within: DocumentFilter = EVERYTHING) -> DocumentRecord:
        """The document with this id; raises LibraryError `document-unknown`, also when a filter keeps it back."""
        record = self.record(document_id)
        if record is None or not (within.is_open or document_id in self.ids(within)):
            raise LibraryError("document-unknown")
        return record

    def text(self, document_id: str) -> str:
        """The whole scrubbed text of a document, "" when it is not there."""
        row = self._connection.execute("SELECT text FROM documents WHERE id = ?", (document_id,)).fetchone()
        return str(row[0]) if row else ""

    def passages(self, document_id: str) -> tuple[Passage, ...]:
        """The passages of a document, in order."""
        rows = self._connection.execute(f"{PASSAGE} WHERE documents.id = ? ORDER BY ordinal", (document_id,))
        return tuple(map(passage, rows))

    def passage_rows(self, document_id: str) -> tuple[tuple[str, str, tuple[str, ...], int | None, str], ...]:
        """The passages of a document as (text, context, headings, page, kind), in order."""
        rows = self._connection.execute(
            "SELECT passages.text, context, headings, page, kind FROM passages"
            " JOIN documents ON documents.number = document WHERE documents.id = ? ORDER BY ordinal",
            (document_id,),
        )
        return tuple((text, context, tuple(json.loads(heads)), page, kind) for text, context, heads, page, kind in rows)

    def passages_between(self, document_id: str, first: int, last: int) -> tuple[Passage, ...]:
        """The passages of a document from ordinal `first` to `last`, inclusive."""
        rows = self._connection.execute(
            f"{PASSAGE} WHERE documents.id = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal",
            (document_id, first, last),
        )
        return tuple(map(passage, rows))

    def passages_by_id(self, ids: Collection[str]) -> dict[str, Passage]:
        """Passages of indexed documents by their id."""
        rows = self._connection.execute(_INDEXED_BY_ID, (in_json([*ids]),))
        return {row[0]: passage(row) for row in rows}

    def paper(self, document_id: str) -> Paper:
        """A document as the guesses see it."""
        name, title, text, format_name, saved = self._connection.execute(
            "SELECT name, title, text, format, saved FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        headings = [heading for passage in self.passages(document_id) for heading in passage.headings]
        return Paper(name, title, text, [*dict.fromkeys(headings)], format_name, saved)

    def searchable(self, document_id: str) -> list[Searchable]:
        """The passages of a document as the search indexes see them."""
        return searchable(self._connection, "documents.id = ?", document_id)

    def known_file(self, path_hash: bytes) -> KnownFile | None:
        """What is stored of the file with this path."""
        row = self._connection.execute(
            "SELECT id, content_hash FROM documents WHERE path_hash = ?", (path_hash,)
        ).fetchone()
        return KnownFile(*row) if row else None

    def key(self, document_id: str) -> FileKey:
        """The hashes of a document's file."""
        number, path, content = self._connection.execute(
            "SELECT number, path_hash, content_hash FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        folders = self._connection.execute("SELECT hash FROM folders WHERE document = ?", (number,))
        return FileKey(path, tuple(row[0] for row in folders), content)

    def files_in(self, folder_hash: bytes) -> dict[bytes, str]:
        """The documents that came from a folder or a folder below it: path hash to id."""
        rows = self._connection.execute(
            "SELECT path_hash, id FROM documents JOIN folders ON document = number WHERE hash = ? ORDER BY number",
            (folder_hash,),
        )
        return dict(rows.fetchall())

    def has_passage(self, text: str) -> bool:
        """Whether a passage has exactly this text."""
        return bool(
            self._connection.execute("SELECT EXISTS (SELECT 1 FROM passages WHERE text = ?)", (text,)).fetchone()[0]
        )

    def has_text(self, stretch: str) -> bool:
        """Whether a stretch of text is in any stored document or passage."""
        found = self._connection.execute(
            "SELECT EXISTS (SELECT 1 FROM documents WHERE instr(text, ?1))"
            " OR EXISTS (SELECT 1 FROM passages WHERE instr(text, ?1))",
            (stretch,),
        )
        return bool(found.fetchone()[0])
