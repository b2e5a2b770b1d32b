"""The lists, settings and reviews of an open library; the part of Library that decides what the gate does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from indexing.database import transaction
from indexing.errors import LibraryError
from indexing.finding import find_record
from indexing.opened import OpenFolder
from indexing.records import DocumentRecord, DocumentState
from indexing.ruling.book import Signed
from indexing.ruling.records import ListEntry, Review, Scope
from indexing.ruling.reviewing import Reviewer, checked_term
from indexing.ruling.rewriting import holds, is_stale, rewrite
from privacy import LONGEST_TERM, GateSettings, plain_words

NEVER_KEPT = frozenset({"BSN", "IBAN", "REKENING", "DOCUMENTNUMMER", "VNUMMER", "GEBOORTEDATUM", "KENTEKEN"})
"""Types of which no value may be put on a keep list: each is about one person or thing."""


class RuledFolder(OpenFolder):
    """Lists per collection and decisions per document. Who decides (`by`) and why (`reason`) is kept with it."""

    # Lists

    def lists(self, collection: str) -> tuple[ListEntry, ...]:
        """The keep list and the scrub list of a collection (id or name). Raises LibraryError `collection-unknown`."""
        with self.looking():
            return self._parts.rulebook.entries(self._parts.collections.find(collection).id)

    def keep_term(self, collection: str, term: str, by: str, reason: str) -> tuple[DocumentRecord, ...]:
        """Let a term stand in a collection; gives the documents to read again, for what is gone is not stored.

        Raises LibraryError `collection-unknown`, `list-term-empty`, `list-term-too-long`, `list-no-reason`, or
        `list-keep-number` for a number of one person, which no list can keep.
        """
        words = plain_words(term)
        if not words:
            raise LibraryError("list-term-empty")
        if len(words) > LONGEST_TERM:
            raise LibraryError("list-term-too-long", limit=LONGEST_TERM)
        if any(finding.type in NEVER_KEPT for finding in self._parts.gate.scrub(term).findings):
            raise LibraryError("list-keep-number")
        signed = self._signed(by, reason)
        with self.writing():
            place = self._parts.collections.find(collection)
            self._parts.rulebook.add_keep(place.id, " ".join(term.split()), signed)
        return self.to_read_again(place.id)

    def scrub_term(self, collection: str, term: str, kind: str, by: str, reason: str) -> tuple[DocumentRecord, ...]:
        """Scrub a term in a collection from now on, and in what is stored already; gives the documents that changed.

        Raises LibraryError `collection-unknown`, `list-term-empty`, `-too-long`, `list-type-unknown`, `list-no-reason`.
        """
        signed = self._signed(by, reason)
        with self.writing():
            hashed = checked_term(term, kind, self._parts.rulebook.hasher())
            place = self._parts.collections.find(collection)
            stale = self._stale(place.id)
            self._parts.rulebook.add_scrub(place.id, [hashed], signed)
        return self._applied(place.id, term, stale)

    def unlist(self, entry: str) -> tuple[DocumentRecord, ...]:
        """Remove an entry of a list by its id; gives the documents to read again. LibraryError `list-unknown`."""
        with self.writing():
            self._parts.rulebook.remove_entry(entry)
        return self.to_read_again()

    def to_read_again(self, collection: str | None = None) -> tuple[DocumentRecord, ...]:
        """The documents made by other rules than those of today: index their files once more."""
        with self.looking():
            stale = self._stale(collection)
            return tuple(record for record in self._parts.store.records() if record.id in stale)

    def _stale(self, collection: str | None) -> frozenset[str]:
        """The ids of the documents that were made by other rules; the caller holds the mutex."""
        records = [one for one in self._parts.store.records() if collection in (None, one.collection)]
        return frozenset(one.id for one in records if is_stale(self._parts, one))

    def _applied(self, collection: str, term: str, stale: frozenset[str]) -> tuple[DocumentRecord, ...]:
        """Apply the scrub list of a collection to what is stored, after `term` was added; `stale` as before that."""
        with self.changing():
            with self._parts.mutex:
                records = [record for record in self._parts.store.records() if record.collection == collection]
            holding = [record for record in records if self._holds(record)]
            changed = [rewrite(self._parts, record, stale=record.id in stale) for record in holding]
            with self._parts.mutex, transaction(self._parts.connection):
                for record in records:
                    if record.id not in stale and record not in holding and not self._resembles(record, term):
                        rules = self._parts.rulebook.rules(collection, record.id)
                        self._parts.rulebook.make_current(record.id, rules.digest)
        return tuple(changed)

    def _resembles(self, record: DocumentRecord, term: str) -> bool:
        """Whether a word of a term stands in a stored text: the rest of it may be scrubbed as something else."""
        words = {word for word in plain_words(term) if len(word) > 1}
        return not words.isdisjoint(plain_words(self._parts.store.text(record.id)))

    def _holds(self, record: DocumentRecord) -> bool:
        with self._parts.mutex:
            rules = self._parts.rulebook.rules(record.collection, record.id)
            text = self._parts.store.text(record.id)
        return any(holds(rules, each) for each in (text, record.name, record.title))

    # Settings

    def gate_settings(self, collection: str) -> GateSettings | None:
        """How the gate decides for a collection; None: as elsewhere. Raises LibraryError `collection-unknown`."""
        with self.looking():
            return self._parts.rulebook.settings(self._parts.collections.find(collection).id)

    def set_gate_settings(self, collection: str, settings: GateSettings | None) -> tuple[DocumentRecord, ...]:
        """Set how the gate decides for a collection; gives the documents to read again."""
        with self.writing():
            place = self._parts.collections.find(collection)
            self._parts.rulebook.set_settings(place.id, settings)
        return self.to_read_again(place.id)

    def scrub_again(self, keys: Sequence[str]) -> tuple[DocumentRecord, ...]:
        """Put what is stored of documents through the gate once more, without their files; gives them as they are now.

        For when the gate or a list has learned something. Raises LibraryError `document-unknown`, `review-refused`.
        """
        with self.changing():
            records = [self._record(key) for key in keys]
            with self._parts.mutex:
                stale = self._stale(None)
            return tuple(rewrite(self._parts, record, stale=record.id in stale) for record in records)

    # Reviews

    def review(self, key: str) -> Review:
        """The scrubbed text of a document with its findings and decisions. Raises as `Library.document`."""
        with self.looking():
            return Reviewer(self._parts).review(self._record(key))

    def accept(self, key: str, placeholders: Sequence[str]) -> Review:
        """Agree with findings of a document. Raises LibraryError `review-finding-unknown`."""
        with self.writing():
            return Reviewer(self._parts).accept(self._record(key), placeholders)

    def originals(self, key: str, file: Path) -> dict[str, tuple[str, ...]]:
        """What each placeholder stands for, from the original file; never stored. LibraryError `review-other-file`."""
        with self.looking():
            record = self._record(key)
        return Reviewer(self._parts).originals(record, file)

    def undo(self, key: str, placeholder: str, file: Path, by: str, reason: str) -> DocumentRecord:
        """Let a finding stand in a document; its original file is needed. Remembered when the file is read again.

        Raises LibraryError `review-other-file`, `review-finding-unknown`, `list-no-reason`, UnreadableFileError.
        """
        signed = self._signed(by, reason)
        with self.changing():
            return Reviewer(self._parts).undo(self._record(key), placeholder, file, signed)

    def redact(
        self, key: str, term: str, kind: str, scope: Scope, by: str, reason: str, start: int = -1
    ) -> tuple[DocumentRecord, ...]:
        """Scrub what the gate missed; gives the documents that changed. Raises as `scrub_term`, `review-text-absent`.

        `start` says which place is meant in the scrubbed text, for Scope.HERE; -1 means the first.
        """
        signed = self._signed(by, reason)
        with self.changing():
            record = self._record(key)
            with self._parts.mutex:
                stale = self._stale(record.collection)
            changed = Reviewer(self._parts).redact(record, term, kind, scope, signed, start)
        others = self._applied(record.collection, term, stale) if scope is Scope.ALWAYS else ()
        return (changed, *others)

    def _record(self, key: str) -> DocumentRecord:
        with self._parts.mutex:
            record = find_record(self._parts.store.records(), key)
        if record.state is DocumentState.REFUSED:
            raise LibraryError("review-refused")
        return record

    def _signed(self, by: str, reason: str) -> Signed:
        """Who and why; the reason passes the gate. Raises LibraryError `list-no-reason`."""
        if not reason.strip():
            raise LibraryError("list-no-reason")
        return Signed(by, self._parts.gate.scrub(reason.strip()).text)
