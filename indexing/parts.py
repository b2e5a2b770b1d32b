"""What one open library consists of."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path

from indexing.collections import Collections
from indexing.database import connect, explained, read_meta, transaction, write_meta
from indexing.describing import GUESSER, Descriptions, guess
from indexing.embedding import Embedder
from indexing.fingerprints import Fingerprints
from indexing.kept_texts import forget_made_from
from indexing.lexical import LexicalIndex
from indexing.limits import Limits
from indexing.records import DocumentState
from indexing.ruling.book import RuleBook
from indexing.searcher import Searcher
from indexing.shards import Shards
from indexing.store import Store
from indexing.twins import Twins, sketch
from indexing.vectors import VectorIndex
from privacy import Gate

DATABASE = "library.sqlite3"
VECTORS = "vectors"


@dataclass(frozen=True)
class Parts:
    """The parts of an open library, made together and shared by the classes that work on it.

    `mutex` guards the connection and the Chroma client: it is held for every look and every change, but
    not while a file is read, scrubbed or embedded.
    """

    folder: Path
    gate: Gate
    embedder: Embedder
    limits: Limits
    connection: sqlite3.Connection
    store: Store
    collections: Collections
    descriptions: Descriptions
    twins: Twins
    rulebook: RuleBook
    lexical: LexicalIndex
    vectors: VectorIndex
    shards: Shards
    searcher: Searcher
    fingerprints: Fingerprints
    mutex: threading.RLock

    @classmethod
    def make(cls, folder: Path, gate: Gate, embedder: Embedder, limits: Limits) -> Parts:
        """Open the files in `folder`, or make them. Raises LibraryError."""
        (folder / DATABASE).touch(mode=0o600)
        connection = connect(folder / DATABASE)
        store, lexical = Store(connection), LexicalIndex(connection)
        vectors = VectorIndex(folder / VECTORS)
        shards = Shards(connection, vectors, embedder)
        return cls(
            folder=folder,
            gate=gate,
            embedder=embedder,
            limits=limits,
            connection=connection,
            store=store,
            collections=Collections(connection),
            descriptions=Descriptions(connection),
            twins=Twins(connection),
            rulebook=RuleBook(connection, folder),
            lexical=lexical,
            vectors=vectors,
            shards=shards,
            searcher=Searcher(store, lexical, shards, embedder),
            fingerprints=Fingerprints(read_meta(connection, "key") or ""),
            mutex=threading.RLock(),
        )

    def close(self) -> None:
        """Let go of the files."""
        with self.mutex:
            self.vectors.close()
            self.connection.close()

    def begin_changes(self, *, refresh: bool, sweep: bool) -> None:
        """Put right what a crash left, if asked; `refresh` when another process may have changed the library."""
        with self.mutex:
            if refresh:
                self.vectors.close()
                self.lexical.forget()
            if sweep:
                self.shards.check_embedder()
                self.shards.sweep()

    def end_changes(self) -> None:
        """Learn new words, and take what was deleted off the disk."""
        with self.mutex:
            with transaction(self.connection):
                self.lexical.learn()
                if read_meta(self.connection, "deleted"):
                    self.lexical.compact()
                    self.connection.execute("DELETE FROM meta WHERE key = 'deleted'")
            self.shards.purge()

    def guess_anew(self) -> None:
        """Guess what the documents are, and which are the same, when the rules have changed since that was done."""
        with self.mutex, explained():
            if read_meta(self.connection, "guesser") == GUESSER:
                return
            with transaction(self.connection):
                for record in self.store.records():
                    paper = self.store.paper(record.id)
                    self.descriptions.write_guess(record.id, guess(paper))
                    if not record.paper:
                        self.twins.place(record.id, sketch(paper.text))
                write_meta(self.connection, "guesser", GUESSER)

    def take_out(self, document_id: str) -> dict[str, list[str]]:
        """Delete a document from all tables, inside a transaction; gives its vectors by shard."""
        forget_made_from(self.folder, [document_id])
        write_meta(self.connection, "deleted", "yes")
        placed = self.shards.forget(document_id)
        record = self.store.record(document_id)
        if record is not None and record.state is DocumentState.INDEXED:
            self.lexical.remove(self.store.searchable(document_id))
        self.store.remove(document_id)
        return placed
