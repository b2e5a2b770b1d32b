"""The library: the one door to documents, passages and search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from indexing.database import read_meta
from indexing.describing import DescriptionChange, checked
from indexing.errors import LibraryError
from indexing.filtering import EVERYTHING, DocumentFilter
from indexing.finding import find_record
from indexing.gathering import Gatherer
from indexing.indexer import Indexer
from indexing.records import (
    Collection,
    DocumentRecord,
    DocumentState,
    FoundDocument,
    Hit,
    IndexReport,
    LibraryStatistics,
    Passage,
    Progress,
    Removal,
)
from indexing.reindexing import Reindexer
from indexing.removal import Remover
from indexing.ruling.folder import RuledFolder
from indexing.walking import files_of
from privacy import Scrubbed, require_scrubbed


class Library(RuledFolder):
    """The documents in one data folder. Open it with `open`, as a context manager.

    Methods may be called from any thread. Every method raises LibraryError `library-damaged` when the files
    cannot be read. Methods that change something take the folder for themselves while they do:
    LibraryError `library-locked` or `library-in-use` when others keep it for longer than the patience. What
    documents are and which collection they are in may change while others read.

    Looks take a filter, `within`: a document that it keeps back is unknown to them.
    """

    # Changes

    def index(
        self,
        paths: Sequence[Path],
        report: Callable[[Progress], None] | None = None,
        collection: str | None = None,
    ) -> IndexReport:
        """Add files, and the files below folders; replace what changed, skip what did not, report what vanished.

        They go to `collection` (id or name), or stay where they are, new ones in the default collection.
        `report` is called after each file. What is wrong with a file stands in its outcome; a document is
        committed whole or not at all, so that a run may be killed and started again.

        Raises LibraryError `collection-unknown` before anything is read.
        """
        with self.changing():
            place = self.collection(collection).id if collection else None
            return Indexer(self._parts, place).run(paths, report)

    def remove(self, keys: Sequence[str]) -> Removal:
        """Remove documents by id or name, clean up the files, and search them for what was removed.

        Raises LibraryError `document-unknown` or `document-ambiguous` before anything is removed.
        """
        with self.changing():
            records = {record.id: record for record in map(self.document, keys)}
            return Remover(self._parts).remove(list(records.values()))

    def release(self, key: str) -> DocumentRecord:
        """Make a held document searchable, because a reviewer decided so. Raises LibraryError `document-not-held`."""
        with self.changing():
            record = self._held(key)
            Indexer(self._parts).release(record.id)
            return self.document(record.id)

    def reject(self, key: str) -> Removal:
        """Remove a held document, because a reviewer decided so. Raises LibraryError `document-not-held`."""
        with self.changing():
            return Remover(self._parts).remove([self._held(key)])

    def reindex(self, report: Callable[[Progress], None] | None = None) -> int:
        """Embed all passages anew with the model the library was opened with; gives how many.

        The old vectors answer until the new ones are complete. `report` is called after each document.
        """
        with self.changing(sweep=False):
            return Reindexer(self._parts).run(report)

    def create_collection(self, name: str) -> Collection:
        """A new, empty collection; the name passes the gate. Raises LibraryError `collection-exists` or `-name`."""
        scrubbed = self._parts.gate.scrub(name).text
        with self.writing():
            return self._parts.collections.create(scrubbed)

    def rename_collection(self, key: str, name: str) -> Collection:
        """Give a collection another name, which passes the gate. Raises as `create_collection`, or `-unknown`."""
        scrubbed = self._parts.gate.scrub(name).text
        with self.writing():
            return self._parts.collections.rename(key, scrubbed)

    def remove_collection(self, key: str) -> None:
        """Remove an empty collection. Raises LibraryError `collection-in-use`, `collection-default`, `-unknown`."""
        with self.writing():
            self._parts.collections.remove(key)

    def move(self, keys: Sequence[str], collection: str) -> tuple[DocumentRecord, ...]:
        """Put documents into a collection. Raises LibraryError `document-unknown` or `collection-unknown`."""
        ids = [self.document(key).id for key in keys]
        with self.writing():
            self._parts.collections.move(ids, collection)
        return tuple(self.document(id_) for id_ in ids)

    def describe(self, keys: Sequence[str], change: DescriptionChange) -> tuple[DocumentRecord, ...]:
        """Fill in by hand what documents are; an organisation passes the gate. It stays when a file is read again.

        Raises LibraryError `document-unknown`, `kind-unknown`, `theme-unknown`, `size-unknown`, `date-invalid` or
        `organisation-too-long`, before anything is changed.
        """
        ids = [self.document(key).id for key in keys]
        name = checked(change).organisation
        change = replace(change, organisation=self._parts.gate.scrub(name).text if name else name)
        with self.writing():
            for id_ in ids:
                self._parts.descriptions.change(id_, change)
        return tuple(self.document(id_) for id_ in ids)

    def _held(self, key: str) -> DocumentRecord:
        record = self.document(key)
        if record.state is not DocumentState.HELD:
            raise LibraryError("document-not-held")
        return record

    # Looks

    def collections(self) -> tuple[Collection, ...]:
        """All collections, the default one first."""
        with self.looking():
            return self._parts.collections.all()

    def collection(self, key: str) -> Collection:
        """A collection by its id or its name. Raises LibraryError `collection-unknown`."""
        with self.looking():
            return self._parts.collections.find(key)

    def documents(self, within: DocumentFilter = EVERYTHING) -> tuple[DocumentRecord, ...]:
        """The documents, in the order they were added."""
        with self.looking():
            return self._parts.store.records(within)

    def document(self, key: str, within: DocumentFilter = EVERYTHING) -> DocumentRecord:
        """A document by its id, by its name, or by a name that only differs in case or lacks the suffix.

        Raises LibraryError `document-unknown` or `document-ambiguous`.
        """
        with self.looking():
            if self._parts.store.record(key):
                return self._parts.store.require(key, within)
        return find_record(self.documents(within), key)

    def scrubbed_text(self, document_id: str, within: DocumentFilter = EVERYTHING) -> str:
        """The whole text of a document as it passed the gate. Raises LibraryError `document-unknown`."""
        with self.looking():
            self._parts.store.require(document_id, within)
            return self._parts.store.text(document_id)

    def passages(self, document_id: str, within: DocumentFilter = EVERYTHING) -> tuple[Passage, ...]:
        """The passages of a document, in order; also of one that is held. Raises LibraryError `document-unknown`."""
        with self.looking():
            self._parts.store.require(document_id, within)
            return self._parts.store.passages(document_id)

    def neighbours(self, passage: Passage, before: int = 1, after: int = 1) -> tuple[Passage, ...]:
        """The passages around `passage` in its section, in order, itself left out."""
        with self.looking():
            near = self._parts.store.passages_between(
                passage.document_id, passage.ordinal - before, passage.ordinal + after
            )
        return tuple(each for each in near if each.headings == passage.headings and each.id != passage.id)

    def search(self, query: Scrubbed, limit: int = 10, within: DocumentFilter = EVERYTHING) -> tuple[Hit, ...]:
        """The best passages for a question, in the indexed documents that the filter lets through.

        Raises NotScrubbedError for a question that did not pass the gate.
        """
        from indexing.retriever import HybridRetriever

        require_scrubbed(query, "Library.search")
        with self.looking():
            among = None if within.is_open else self._parts.store.ids(within)
            retriever = HybridRetriever(lambda question: self._parts.searcher.search(question, limit, among))
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

    def respelled(self, query: Scrubbed) -> str:
        """`query` with its slips of the pen put right by the words of the library; it passes the gate anew.

        Raises NotScrubbedError for a question that did not pass the gate.
        """
        require_scrubbed(query, "Library.respelled")
        with self.looking():
            return self._parts.lexical.respelled(query)

    def by_document(
        self, query: Scrubbed, hits: Sequence[Hit], within: DocumentFilter = EVERYTHING
    ) -> tuple[FoundDocument, ...]:
        """Hits gathered by document, in their order, the words of the question marked; the same paper only once."""
        require_scrubbed(query, "Library.by_document")
        with self.looking():
            return Gatherer(self._parts, within).gather(str(query), hits)

    def newest(self, within: DocumentFilter = EVERYTHING, limit: int = 50) -> tuple[FoundDocument, ...]:
        """The searched documents, newest first; the same paper only once."""
        with self.looking():
            return Gatherer(self._parts, within).newest(limit)

    def files_of(self, folder: Path) -> list[Path]:
        """The files below a folder that `index` would read."""
        return files_of([folder], self._parts.folder)

    def missing(self, folder: Path, present: Sequence[Path]) -> tuple[tuple[DocumentRecord, ...], int]:
        """The documents that came from below a folder and whose file is not in `present`; and of how many in all."""
        fingerprints = self._parts.fingerprints
        there = {fingerprints.of_path(file) for file in present}
        with self.looking():
            known = self._parts.store.files_in(fingerprints.of_path(folder))
            gone = frozenset(id_ for path, id_ in known.items() if path not in there)
            return self._parts.store.records(DocumentFilter(documents=gone)), len(known)

    def statistics(self) -> LibraryStatistics:
        """How much the library holds."""
        with self.looking():
            documents = self._parts.store.counts()
            passages = self._parts.store.count_searched()
            embedder = read_meta(self._parts.connection, "embedder")
            size = sum(path.stat().st_size for path in self._parts.folder.rglob("*") if path.is_file())
        return LibraryStatistics(documents, passages, size, embedder)
