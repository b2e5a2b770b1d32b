"""A run of `index`: files in, documents in the library, one transaction each."""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from indexing.database import transaction
from indexing.describing import Paper, guess
from indexing.document import BlockKind, Document
from indexing.embedding import Vectors
from indexing.errors import UnreadableFileError
from indexing.parts import Parts
from indexing.passages import make_passages
from indexing.readers import read_file
from indexing.records import Description, DocumentRecord, DocumentState, FileOutcome, FileState, IndexReport, Progress
from indexing.searchable import dense_text
from indexing.store import FileKey, NewDocument
from indexing.tidy import tidy
from indexing.twins import sketch
from indexing.walking import files_of
from privacy import Decision, Reason, Scrubbed, Scrubbing, StukwijzerError

_RECIPE = "passages-3"
"""Names the way files become passages; a new one makes every file count as changed."""

_STATES = {
    Decision.INDEX: DocumentState.INDEXED,
    Decision.HOLD: DocumentState.HELD,
    Decision.REFUSE: DocumentState.REFUSED,
}
_TITLE_LENGTH = 200  # characters


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
                report(Progress(done, len(files), outcomes[-1].name, outcomes[-1].passages))
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
            if known and known.content == key.content:
                return self._unchanged(known.document)
            place = self._collection or (parts.store.require(known.document).collection if known else None)
        document = read_file(path, parts.limits)
        new = self._scrubbed(document)
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

    def _scrubbed(self, document: Document) -> NewDocument:
        """The document as it passes the gate; of a refused one nothing but its name is kept."""
        body, name = self._parts.gate.scrub_together([document.text, document.name])
        state = _STATES[body.decision]
        refused = state is DocumentState.REFUSED
        nothing = body.text.slice(0, 0)
        return NewDocument(
            name=name.text,
            title=(None if refused else _title(document, body)) or name.text,
            format=document.format,
            state=state,
            reasons=body.reasons,
            findings=Counter(body.counts()) + Counter(name.counts()),
            pages=document.pages,
            saved=document.saved,
            text=nothing if refused else body.text,
            passages=() if refused else make_passages(document, body),
        )

    def _store(
        self, new: NewDocument, guessed: Description, vectors: Vectors, key: FileKey, place: _Place
    ) -> DocumentRecord:
        """Write vectors, then commit the document in one transaction, then let go of its former vectors."""
        parts = self._parts
        shard = parts.shards.write([passage.id for passage in new.searched], vectors)
        sketched = sketch(new.text)
        with transaction(parts.connection):
            edited = parts.descriptions.edited(place.document) if place.document else {}
            former = parts.take_out(place.document) if place.document else {}
            document_id = parts.store.add(new, key, place.document)
            parts.descriptions.write_guess(document_id, guessed)
            parts.descriptions.carry_over(document_id, edited)
            parts.twins.place(document_id, sketched)
            if place.collection:
                parts.collections.move([document_id], place.collection)
            parts.shards.record(document_id, shard)
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
                parts.shards.record(document_id, shard)
                parts.lexical.add(passages)


def _paper(new: NewDocument) -> Paper:
    headings = dict.fromkeys(str(heading) for passage in new.passages for heading in passage.headings)
    return Paper(new.name, new.title, new.text, [*headings], new.format, new.saved)


def _title(document: Document, body: Scrubbing) -> Scrubbed | None:
    """The title of a document: what its format calls so, else its first heading of the highest level."""
    heads = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    span = document.title or min(heads, key=lambda head: head.level).span if heads or document.title else None
    if span is None:
        return None
    title = tidy(body.slice(*span), markdown=document.format == "md")
    return title.slice(0, _TITLE_LENGTH)
