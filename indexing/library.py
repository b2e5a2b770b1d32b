"""The library: the one door to documents, passages and search."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from indexing.database import explained, read_meta
from indexing.embedding import Embedder
from indexing.errors import LibraryError
from indexing.finding import find_record
from indexing.indexer import Indexer
from indexing.limits import DEFAULT_LIMITS, Limits
from indexing.locking import FolderLock
from indexing.parts import DATABASE, Parts
from indexing.records import (
    DocumentRecord,
    DocumentState,
    Hit,
    IndexReport,
    LibraryStatistics,
    Passage,
    Progress,
    Removal,
)
from indexing.reindexing import Reindexer
from indexing.removal import Remover
from privacy import Gate, Scrubbed, require_scrubbed

_LOCK = "library.lock"
PATIENCE = 10.0
"""Seconds that opening and changing wait for another process."""


class Library:
    """The documents in one data folder. Open it with `open`, as a context manager.

    Methods may be called from any thread. Every method raises LibraryError `library-damaged` when the files
    cannot be read. Methods that change something take the folder for themselves while they do:
    LibraryError `library-locked` when another process keeps it for longer than the patience.
    """

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
        other_model: bool = False,
        patience: float = PATIENCE,
    ) -> Library:
        """Open the library in `folder`; with `write` it is made when it is not there, and no other process gets in.

        `other_model` lets in a model that did not make the index, for `reindex`; until then search goes by words.

        Raises LibraryError `library-empty-read`, `library-not-a-folder`, `library-locked`, `library-newer`
        or `library-damaged`, and EmbedderError `embedder-mismatch`.
        """
        _prepare(folder, write=write)
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

    # Changes

    def index(self, paths: Sequence[Path], report: Callable[[Progress], None] | None = None) -> IndexReport:
        """Add files, and the files below folders; replace what changed, skip what did not, report what vanished.

        `report` is called after each file. What is wrong with a file stands in its outcome; a document is
        committed whole or not at all, so that a run may be killed and started again.
        """
        with self._changing():
            return Indexer(self._parts).run(paths, report)

    def remove(self, keys: Sequence[str]) -> Removal:
        """Remove documents by id or name, clean up the files, and search them for what was removed.

        Raises LibraryError `document-unknown` or `document-ambiguous` before anything is removed.
        """
        with self._changing():
            records = {record.id: record for record in map(self.document, keys)}
            return Remover(self._parts).remove(list(records.values()))

    def release(self, key: str) -> DocumentRecord:
        """Make a held document searchable, because a reviewer decided so. Raises LibraryError `document-not-held`."""
        with self._changing():
            record = self._held(key)
            Indexer(self._parts).release(record.id)
            return self.document(record.id)

    def reject(self, key: str) -> Removal:
        """Remove a held document, because a reviewer decided so. Raises LibraryError `document-not-held`."""
        with self._changing():
            return Remover(self._parts).remove([self._held(key)])

    def reindex(self, report: Callable[[Progress], None] | None = None) -> int:
        """Embed all passages anew with the model the library was opened with; gives how many.

        The old vectors answer until the new ones are complete. `report` is called after each document.
        """
        with self._changing(sweep=False):
            return Reindexer(self._parts).run(report)

    def _held(self, key: str) -> DocumentRecord:
        record = self.document(key)
        if record.state is not DocumentState.HELD:
            raise LibraryError("document-not-held")
        return record

    @contextmanager
    def _changing(self, *, sweep: bool = True) -> Iterator[None]:
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

    # Looks

    def documents(self) -> tuple[DocumentRecord, ...]:
        """All documents, in the order they were added."""
        with self._looking():
            return self._parts.store.records()

    def document(self, key: str) -> DocumentRecord:
        """A document by its id, by its name, or by a name that only differs in case or lacks the suffix.

        Raises LibraryError `document-unknown` or `document-ambiguous`.
        """
        return find_record(self.documents(), key)

    def scrubbed_text(self, document_id: str) -> str:
        """The whole text of a document as it passed the gate. Raises LibraryError `document-unknown`."""
        with self._looking():
            self._parts.store.require(document_id)
            return self._parts.store.text(document_id)

    def passages(self, document_id: str) -> tuple[Passage, ...]:
        """The passages of a document, in order; also of one that is held. Raises LibraryError `document-unknown`."""
        with self._looking():
            self._parts.store.require(document_id)
            return self._parts.store.passages(document_id)

    def neighbours(self, passage: Passage, before: int = 1, after: int = 1) -> tuple[Passage, ...]:
        """The passages around `passage` in its section, in order, itself left out."""
        with self._looking():
            near = self._parts.store.passages_between(
                passage.document_id, passage.ordinal - before, passage.ordinal + after
            )
        return tuple(each for each in near if each.headings == passage.headings and each.id != passage.id)

    def search(self, query: Scrubbed, limit: int = 10, documents: Collection[str] | None = None) -> tuple[Hit, ...]:
        """The best passages for a question, in all indexed documents or in those with the ids given.

        Raises NotScrubbedError for a question that did not pass the gate.
        """
        from indexing.retriever import HybridRetriever

        require_scrubbed(query, "Library.search")
        retriever = HybridRetriever(lambda question: self._parts.searcher.search(question, limit, documents))
        with self._looking():
            nodes = retriever.retrieve(str(query))
            passages = self._parts.store.passages_by_id([node.node_id for node in nodes])
            records = {p.document_id: self._parts.store.require(p.document_id) for p in passages.values()}
        return tuple(
            Hit(
                passages[node.node_id],
                records[passages[node.node_id].document_id],
                node.get_score(),
                node.metadata["lexical"],
                node.metadata["dense"],
            )
            for node in nodes
        )

    def statistics(self) -> LibraryStatistics:
        """How much the library holds."""
        with self._looking():
            documents = self._parts.store.counts()
            passages = self._parts.store.count_searched()
            embedder = read_meta(self._parts.connection, "embedder")
            size = sum(path.stat().st_size for path in self._parts.folder.rglob("*") if path.is_file())
        return LibraryStatistics(documents, passages, size, embedder)

    @contextmanager
    def _looking(self) -> Iterator[None]:
        with self._parts.mutex, explained():
            yield


def _prepare(folder: Path, *, write: bool) -> None:
    """Make the folder where that is asked for; raises LibraryError where it cannot be one."""
    try:
        if write:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if folder.exists() and not folder.is_dir():
            raise NotADirectoryError
        if not write and not (folder / DATABASE).exists():
            raise LibraryError("library-empty-read", "nothing was indexed yet")
    except OSError as problem:
        raise LibraryError("library-not-a-folder", type(problem).__name__) from problem
