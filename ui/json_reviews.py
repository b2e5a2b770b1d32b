"""Reviews, lists and the audit log as JSON values. Keys may be added, never changed or removed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

from ui.json_shapes import JsonObject, record_json
from ui.texts import notice_text

if TYPE_CHECKING:
    from indexing import AuditEvent, DocumentRecord, ListEntry, Review


def review_json(record: DocumentRecord, review: Review) -> JsonObject:
    """A document under review; offsets of findings count characters of `text`, which is scrubbed."""
    return {
        **record_json(record),
        "text": review.text,
        "found": [asdict(finding) for finding in review.findings],
        "notices": [notice_text(code) for code in review.notices],
        "decisions": [asdict(note) for note in review.notes],
    }


def lists_json(collection: str, entries: Iterable[ListEntry], again: Iterable[DocumentRecord]) -> JsonObject:
    """The lists of a collection and the documents that are to be indexed again; a scrub entry has no term."""
    kept = [{**asdict(entry), "kind": entry.kind.value} for entry in entries]
    return {"collection": collection, "entries": kept, "index_again": [record.name for record in again]}


def audit_json(events: Iterable[AuditEvent], *, sound: bool) -> JsonObject:
    """Lines of the audit log, oldest first."""
    return {"sound": sound, "events": [asdict(event) for event in events]}
