"""What the library tells of its documents, passages and runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from indexing.document import Span
from privacy import Reason


class DocumentState(StrEnum):
    """Where a document stands. Only INDEXED documents are searched."""

    INDEXED = "indexed"
    HELD = "held"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Collection:
    """Documents that a group of users may use. `id` is opaque, `name` scrubbed, `documents` counts them."""

    id: str
    name: str
    documents: int


@dataclass(frozen=True, slots=True)
class Description:
    """What a document is; codes of indexing.describing, and text that is scrubbed.

    `kind` is a code, "" when nothing is known yet; `date` is "2026-03-12", "2026-03", "2026" or ""; `years` are those
    it is from or about; `themes` are codes, the strongest first; `sizes` are those of the municipalities it is about.
    The fields in `edited` were filled in by hand, the others are guessed.
    """

    kind: str = ""
    date: str = ""
    years: tuple[int, ...] = ()
    themes: tuple[str, ...] = ()
    organisation: str = ""
    sizes: tuple[str, ...] = ()
    edited: frozenset[str] = frozenset()


DESCRIBED = ("kind", "date", "years", "themes", "organisation", "sizes")
"""The fields of a description."""


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """A document as the library knows it. All text in it is scrubbed.

    `id` is opaque, `name` the scrubbed file name, `findings` counts findings by type; `collection` and
    `collection_name` say which collection it is in. Documents with the same `paper` are the same one twice.
    """

    id: str
    name: str
    title: str
    format: str
    state: DocumentState
    reasons: tuple[Reason, ...]
    findings: Mapping[str, int]
    passages: int
    pages: int | None
    added: datetime
    collection: str = ""
    collection_name: str = ""
    description: Description = Description()
    paper: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """The citable unit: scrubbed text within one section.

    `kind` is "text", "list", "row" or "footnote"; `ordinal` counts the passages of the document from
    0, so that neighbours are reachable; `page` counts from 1, None where the format has no pages. `context` is
    what it belongs to, such as the sentence of a footnote: it helps to understand, and is no part of it.
    """

    id: str
    document_id: str
    ordinal: int
    text: str
    headings: tuple[str, ...]
    page: int | None
    kind: str = "text"
    context: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A found passage. `score` is the blend (0 to 1) that orders the hits.

    `lexical` (0 to 1) is relative to the best hit of this search; `dense` is the cosine itself, 0 where the
    passage was not among the nearest.
    """

    passage: Passage
    document: DocumentRecord
    score: float
    lexical: float
    dense: float


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A found passage, and the places in its text (characters) of the words that match."""

    hit: Hit
    matches: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document with its found passages, best first, and the documents that are the same paper."""

    document: DocumentRecord
    twins: tuple[DocumentRecord, ...]
    passages: tuple[FoundPassage, ...]


class FileState(StrEnum):
    """What happened to one file in a run of `index`."""

    INDEXED = "indexed"
    UNCHANGED = "unchanged"
    HELD = "held"
    REFUSED = "refused"
    FAILED = "failed"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """One file of a run. `name` is scrubbed; `reasons` say why it was held, refused or failed."""

    name: str
    state: FileState
    document_id: str | None = None
    passages: int = 0
    findings: Mapping[str, int] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexReport:
    """The outcome of a run, a file a row, in the order they were handled."""

    files: tuple[FileOutcome, ...]

    def count(self, state: FileState) -> int:
        """How many files ended in `state`."""
        return sum(outcome.state is state for outcome in self.files)


@dataclass(frozen=True, slots=True)
class Progress:
    """A sign of life of a run, after each file: `done` of `total` files, the scrubbed name at hand, what became of it.

    `outcome` is None where no file was read.
    """

    done: int
    total: int
    name: str
    passages: int
    outcome: FileOutcome | None = None


@dataclass(frozen=True, slots=True)
class Removal:
    """Proof of a removal: documents and passages removed; `verified` when no vector or text is left."""

    documents: tuple[DocumentRecord, ...]
    passages: int
    verified: bool


@dataclass(frozen=True, slots=True)
class LibraryStatistics:
    """How much a library holds. `embedder` names the model that made the vectors, None before there are any."""

    documents: Mapping[DocumentState, int]
    passages: int
    bytes_on_disk: int
    embedder: str | None
