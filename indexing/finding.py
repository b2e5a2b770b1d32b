"""Finds the document that a person means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import PurePath

from indexing.errors import LibraryError
from indexing.records import DocumentRecord

_WAYS: tuple[Callable[[DocumentRecord, str], bool], ...] = (
    lambda record, key: record.id == key,
    lambda record, key: record.name == key,
    lambda record, key: record.name.casefold() == key.casefold(),
    lambda record, key: PurePath(record.name).stem.casefold() == key.casefold(),
)


def find_record(records: Sequence[DocumentRecord], key: str) -> DocumentRecord:
    """The document with this id, else name, else name in another case, else name without its suffix.

    Raises LibraryError `document-unknown` or `document-ambiguous`.
    """
    for means in _WAYS:
        found = [record for record in records if means(record, key)]
        if len(found) > 1:
            raise LibraryError("document-ambiguous", f"{len(found)} documents")
        if found:
            return found[0]
    raise LibraryError("document-unknown")
