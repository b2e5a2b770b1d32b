"""What the library tells of lists and reviews. No text in it is a personal datum."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ListKind(StrEnum):
    """What a list does with its terms."""

    KEEP = "keep"
    SCRUB = "scrub"


class Scope(StrEnum):
    """Where something that a reviewer adds must go."""

    HERE = "here"
    DOCUMENT = "document"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One entry of a list. `term` is what stays, "" in a scrub list, which holds hashes; `type` is that of a finding.

    `reason` is scrubbed, `by` names who added it, `added` is an ISO day. `id` is opaque.
    """

    id: str
    kind: ListKind
    term: str
    type: str
    reason: str
    by: str
    added: str


@dataclass(frozen=True, slots=True)
class ReviewNote:
    """One decision of a reviewer on a document: what, on which type, why, by whom, when (ISO)."""

    kind: str
    type: str
    reason: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class ReviewFinding:
    """A finding as a reviewer sees it: `start` to `end` (exclusive) is its placeholder in the SCRUBBED text.

    `doubtful` says that the score lies in the grey zone; `accepted` that a reviewer agreed.
    """

    type: str
    start: int
    end: int
    score: float
    recognizer: str
    placeholder: str
    doubtful: bool = False
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """What a reviewer needs of a document: scrubbed text, findings in order, what was not read, what was decided."""

    text: str
    findings: tuple[ReviewFinding, ...]
    notices: tuple[str, ...]
    notes: tuple[ReviewNote, ...]
