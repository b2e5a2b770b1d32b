"""What the account knows; counts only, by the codes of the lower folders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from privacy import Reason
from ui.gate_settings import Value


@dataclass(frozen=True, slots=True)
class DocumentAccount:
    """A document: opaque id, scrubbed name, state, why it waits, findings by type, what was done by action."""

    id: str
    name: str
    state: str
    reasons: tuple[Reason, ...]
    findings: Mapping[str, int]
    decisions: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class CollectionAccount:
    """A collection: its documents, the sizes of its lists, and how its gate is set.

    `own_settings` says that they differ from those of the installation; `again` counts documents that were read
    before a list or setting changed.
    """

    name: str
    documents: tuple[DocumentAccount, ...]
    keep: int
    scrub: int
    again: int
    own_settings: bool
    settings: Mapping[str, Value]

    @property
    def states(self) -> dict[str, int]:
        """Documents by state."""
        return summed({one.state: 1} for one in self.documents)

    @property
    def findings(self) -> dict[str, int]:
        """Findings by type."""
        return summed(one.findings for one in self.documents)

    @property
    def reasons(self) -> dict[str, int]:
        """Documents that wait or were refused, by the code of the reason."""
        return summed(
            dict.fromkeys((reason.code for reason in one.reasons), 1)
            for one in self.documents
            if one.state != "indexed"
        )

    @property
    def decisions(self) -> dict[str, int]:
        """Lines of the audit log about the documents that are there, by action."""
        return summed(one.decisions for one in self.documents)


@dataclass(frozen=True, slots=True)
class LogAccount:
    """The audit log of the whole installation: lines by action, how many people, first and last day (ISO, or "")."""

    actions: Mapping[str, int] = field(default_factory=dict)
    people: int = 0
    since: str = ""
    until: str = ""
    sound: bool = True

    @property
    def lines(self) -> int:
        """All lines."""
        return sum(self.actions.values())


@dataclass(frozen=True, slots=True)
class Installation:
    """How this installation is set. `model` and `host` are "" without a language model; `size` is in bytes.

    `local` says that the language model is on this machine; `embedder` is None before there are vectors.
    """

    version: str
    embedding: str
    embedder: str | None
    model: str
    host: str
    local: bool
    data: str
    address: str
    passages: int
    size: int
    audit_days: int
    audit_questions: bool
    feedback_days: int
    questions: bool
    watched: int
    file_bytes: int


@dataclass(frozen=True, slots=True)
class Account:
    """The whole account. `narrowed` says that not all collections are in it."""

    made: datetime
    installation: Installation
    collections: tuple[CollectionAccount, ...]
    log: LogAccount
    narrowed: bool = False

    @property
    def documents(self) -> tuple[DocumentAccount, ...]:
        """The documents of all its collections."""
        return tuple(document for one in self.collections for document in one.documents)


def summed(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Counts added up, most first and then by name."""
    total: dict[str, int] = {}
    for each in counts:
        for name, count in each.items():
            total[name] = total.get(name, 0) + count
    return dict(sorted(total.items(), key=lambda item: (-item[1], item[0])))
