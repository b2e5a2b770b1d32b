"""Reviewing and lists as both the command line and the web app do them: the library decides, the audit log hears."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from indexing import EVERYTHING, DocumentFilter

if TYPE_CHECKING:
    from indexing import DocumentRecord, Library, Removal, Review, Scope
    from privacy import GateSettings
    from ui.auditing import Auditor


class Reviews:
    """Decisions on documents and lists, each with who and why. Errors are those of the library.

    A document that `within` keeps back is unknown.
    """

    def __init__(self, library: Library, auditor: Auditor, within: DocumentFilter = EVERYTHING) -> None:
        self._library = library
        self._auditor = auditor
        self._within = within

    def show(self, key: str) -> tuple[DocumentRecord, Review]:
        """A document and what there is to review in it."""
        record = self._document(key)
        return record, self._library.review(record.id)

    def release(self, keys: Sequence[str], reason: str = "") -> list[DocumentRecord]:
        """Make held documents searchable."""
        records = [self._library.release(self._document(key).id) for key in keys]
        self._auditor.done("release", records, reason=reason)
        return records

    def reject(self, key: str, reason: str = "") -> Removal:
        """Remove a held document."""
        removal = self._library.reject(self._document(key).id)
        self._auditor.done("reject", removal.documents, reason=reason)
        return removal

    def accept(self, key: str, placeholders: Sequence[str]) -> Review:
        """Agree with findings."""
        record = self._document(key)
        review = self._library.accept(record.id, placeholders)
        self._auditor.done("accept", [record], detail=" ".join(placeholders))
        return review

    def originals(self, key: str, file: Path) -> dict[str, tuple[str, ...]]:
        """What the placeholders stand for, from the original file; that someone looked is logged, not what was seen."""
        record = self._document(key)
        values = self._library.originals(record.id, file)
        self._auditor.done("originals", [record])
        return values

    def undo(self, key: str, placeholder: str, file: Path, reason: str) -> DocumentRecord:
        """Let a finding stand."""
        record = self._library.undo(self._document(key).id, placeholder, file, self._auditor.who, reason)
        self._auditor.done("undo", [record], detail=placeholder, reason=reason)
        return record

    def redact(
        self, key: str, term: str, kind: str, scope: Scope, reason: str, start: int = -1
    ) -> tuple[DocumentRecord, ...]:
        """Scrub what was missed; gives the documents that changed."""
        records = self._library.redact(self._document(key).id, term, kind, scope, self._auditor.who, reason, start)
        self._auditor.done("redact", records, detail=f"{kind} {scope.value}", reason=reason)
        return records

    def _document(self, key: str) -> DocumentRecord:
        return self._library.document(key, self._within)

    def keep(self, collection: str, term: str, reason: str) -> tuple[DocumentRecord, ...]:
        """Let a term stand in a collection; gives the documents to index again."""
        again = self._library.keep_term(collection, term, self._auditor.who, reason)
        self._auditor.done("list-keep", reason=reason)
        return again

    def scrub(self, collection: str, term: str, kind: str, reason: str) -> tuple[DocumentRecord, ...]:
        """Scrub a term in a collection; gives the documents that changed."""
        changed = self._library.scrub_term(collection, term, kind, self._auditor.who, reason)
        self._auditor.done("list-scrub", (None, *changed), detail=kind, reason=reason)
        return changed

    def unlist(self, entry: str) -> tuple[DocumentRecord, ...]:
        """Remove an entry of a list; gives the documents to index again."""
        again = self._library.unlist(entry)
        self._auditor.done("list-remove", detail=entry)
        return again

    def configure(self, collection: str, settings: GateSettings | None) -> tuple[DocumentRecord, ...]:
        """Set how the gate decides for a collection; gives the documents to index again."""
        again = self._library.set_gate_settings(collection, settings)
        self._auditor.done("settings", detail=self._library.collection(collection).id)
        return again
