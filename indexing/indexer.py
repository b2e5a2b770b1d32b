"""A run of `index`: files in, documents in the library, one transaction each."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from indexing.database import transaction
from indexing.describing import Paper, guess
from indexing.embedding import Vectors
from indexing.errors import UnreadableFileError
from indexing.parts import Parts
from indexing.readers import read_file
from indexing.records import Description, DocumentRecord, DocumentState, FileOutcome, FileState, IndexReport, Progress
from indexing.scrubbing import scrubbed_document
from indexing.searchable import dense_text
from indexing.store import FileKey, NewDocument
from indexing.twins import sketch
from indexing.walking import files_of
from privacy import Reason, StukwijzerError

_RECIPE = "passages-5"
"""Names the way files become passages; a new one makes every file count as changed."""


class _Place(NamedTuple):
    """Where a document goes: the id it had before, and the id of its collection; None for a new one, the default."""

    document: str | None
    collection: str | None


class Indexer:
    """Adds files to a library; between `Parts.begin_changes` and `end_changes`."""

    def __init__(self, parts: Parts, collection: str | None = None) -> None:
        """`collection` is the id of where the documents go; None: where they are, new ones in the default one."""
        self._parts = parts
        self._collection = collection

    def run(self, paths: Sequence[Path], report: Callable[[Progress], None] | None) -> IndexReport:
        """Add or update the files; what is wrong with one stops no other."""
        files = [file for file in files_of(paths, self._parts.folder) if not self._was_folder(file)]
        outcomes: list[FileOutcome] = []
        for done, file in enumerate(files, start=1):
            outcomes.append(self._file(file))
            if report is not None:
                report(Progress(done, len(files), outcomes[-1].name, outcomes[-1].passages, outcomes[-1]))
        return IndexReport((*outcomes, *self._vanished(paths, files)))

    def _was_folder(self, path: Path) -> bool:
        """Whether `path` is a folder that is not there any more; its files are reported, not itself."""
        if path.exists():
            return False
        with self._parts.mutex:
            return bool(self._parts.store.files_in(self._parts.fingerprints.of_path(path)))

    def _vanished(self, paths: Sequence[Path], files: Sequence[Path]) -> Iterator[FileOutcome]:
        """The documents that came from below `paths`, of which the file is not there any more."""
        seen = {self._parts.fingerprints.of_path(file) for file in files}
        with self._parts.mutex:
            names = {record.id: record.name for record in self._parts.store.records()}
            known: dict[bytes, str] = {}
            for path in paths:
                known |= self._parts.store.files_in(self._parts.fingerprints.of_path(path))
        for path_hash, document_id in known.items():
            if path_hash not in seen:
                yield FileOutcome(names[document_id], FileState.VANISHED, document_id)

    def _file(self, path: Path) -> FileOutcome:
        try:
            return self._update(path)
        except UnreadableFileError as problem:
            return self._failed(path, problem)
        except PermissionError:
            return self._failed(path, UnreadableFileError("file-no-permission"))
        except (FileNotFoundError, NotADirectoryError):
            return self._gone(path)
        except StukwijzerError:
            raise  # the library itself is in trouble
        except Exception as problem:  # noqa: BLE001 - one strange file must not cost the rest of a run
            return self._failed(path, UnreadableFileError("file-unexpected", kind=type(problem).__name__))

    def _failed(self, path: Path, problem: UnreadableFileError) -> FileOutcome:
        reason = Reason(problem.code, tuple(problem.details.items()))
        return FileOutcome(self._parts.gate.scrub(path.name).text, FileState.FAILED, reasons=(reason,))

    def _gone(self, path: Path) -> FileOutcome:
        """A path that is not there: vanished when it was indexed before, else a mistake."""
        with self._parts.mutex:
            known = self._parts.store.known_file(self._parts.fingerprints.of_path(path))
            record = self._parts.store.record(known.document) if known else None
        if record is None:
            return self._failed(path, UnreadableFileError("file-vanished"))
        return FileOutcome(record.name, FileState.VANISHED, record.id)

    def _update(self, path: Path) -> FileOutcome:
        parts = self._parts
        key = self._key(path)
        with parts.mutex:
            known = parts.store.known_file(key.path)
            place = self._collection or (parts.store.require(known.document).collection if known else None)
            rules = parts.rulebook.rules(place, known.document if known else None)
            same = known is not None and known.content == key.content
            if known and same and parts.rulebook.made_by(known.document) == rules.digest:
                return self._unchanged(known.document)
            released = known is not None and parts.rulebook.was_released(known.document, key.content)
        document = read_file(path, parts.limits)
        new = scrubbed_document(parts.gate, document, rules, released=released)
        guessed = guess(_paper(new))
        vectors = parts.embedder.embed_passages(
            [dense_text(passage.headings, passage.text) for passage in new.searched]
        )
        with parts.mutex:
            record = self._store(new, guessed, vectors, key, _Place(known.document if known else None, place))
        state = FileState(new.state.value)
        return FileOutcome(record.name, state, record.id, record.passages, new.findings, new.reasons, document.notices)

    def _key(self, path: Path) -> FileKey:
        """The hashes of a file, taken before it is read: what changes meanwhile counts as changed next time."""
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableFileError("file-not-a-file")
        limit = self._parts.limits.file_bytes
        if status.st_size > limit:
            raise UnreadableFileError("file-too-large", bytes=status.st_size, limit=limit)
        fingerprints = self._parts.fingerprints
        return FileKey(
            fingerprints.of_path(path), tuple(fingerprints.of_folders(path)), fingerprints.of_content(path, _RECIPE)
        )

    def _unchanged(self, document_id: str) -> FileOutcome:
        if self._collection:
            with transaction(self._parts.connection):
                self._parts.collections.move([document_id], self._collection)
        return FileOutcome(self._parts.store.require(document_id).name, FileState.UNCHANGED, document_id)

    def replace(self, new: NewDocument, document_id: str) -> DocumentRecord:
        """Store what became of a document that is known, in its place: after a decision, without its file."""
        parts = self._parts
        vectors = parts.embedder.embed_passages([dense_text(one.headings, one.text) for one in new.searched])
        with parts.mutex:
            place = _Place(document_id, parts.store.require(document_id).collection)
            return self._store(new, guess(_paper(new)), vectors, parts.store.key(document_id), place)

    def _store(
        self, new: NewDocument, guessed: Description, vectors: Vectors, key: FileKey, place: _Place
    ) -> DocumentRecord:
        """Write vectors, then commit the document in one transaction, then let go of its former vectors."""
        parts = self._parts
        shard = parts.shards.write([passage.id for passage in new.searched], vectors)
        sketched = sketch(new.text)
        with transaction(parts.connection):
            if place.document and not self._collection:  # someone may have moved it while it was read
                place = place._replace(collection=parts.store.require(place.document).collection)
            edited = parts.descriptions.edited(place.document) if place.document else {}
            former = parts.take_out(place.document) if place.document else {}
            document_id = parts.store.add(new, key, place.document)
            parts.descriptions.write_guess(document_id, guessed)
            parts.descriptions.carry_over(document_id, edited)
            parts.twins.place(document_id, sketched)
            if place.collection:
                parts.collections.move([document_id], place.collection)
            parts.shards.record(document_id, shard)
            parts.rulebook.write_review(document_id, new.rules, new.notices, new.placed)
            if new.state is DocumentState.INDEXED:
                parts.lexical.add(parts.store.searchable(document_id))
        parts.shards.delete(former)
        return parts.store.require(document_id)

    def release(self, document_id: str) -> None:
        """Make a held document searchable."""
        parts = self._parts
        with parts.mutex:
            passages = parts.store.searchable(document_id)
        vectors = parts.embedder.embed_passages([passage.dense for passage in passages])
        with parts.mutex:
            shard = parts.shards.write([passage.id for passage in passages], vectors)
            with transaction(parts.connection):
                parts.store.set_state(document_id, DocumentState.INDEXED)
                parts.rulebook.release(document_id, parts.store.key(document_id).content)
                parts.shards.record(document_id, shard)
                parts.lexical.add(passages)


def _paper(new: NewDocument) -> Paper:
    headings = dict.fromkeys(str(heading) for passage in new.passages for heading in passage.headings)
    return Paper(new.name, new.title, new.text, [*headings], new.format, new.saved)
