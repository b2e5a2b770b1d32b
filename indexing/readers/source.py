"""What a reader is given, and what a reader is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from indexing.document import Document
from indexing.limits import Limits

NOTICES = (
    "attachment-unreadable",
    "attachment-too-deep",
    "attachments-too-many",
    "text-undecodable",
    "pages-without-text",
    "part-unreadable",
)
"""Codes of what a reader could not take along; they stand in `Document.notices`."""


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one file. `depth` counts the messages it is attached to (0 for the file itself)."""

    data: bytes
    name: str
    limits: Limits
    depth: int = 0


class Reader(Protocol):
    """Turns one file into a document; raises UnreadableFileError with a code of FILE_PROBLEMS."""

    def __call__(self, source: Source) -> Document:
        """Read `source`."""
        ...
