"""Counts what the library and the audit log hold, and reads how the installation is set."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ui.composition import build_language_model
from ui.gate_settings import Value, flat
from ui.report.records import Account, CollectionAccount, DocumentAccount, Installation, LogAccount, summed
from ui.version import version

if TYPE_CHECKING:
    from indexing import AuditEvent, AuditLog, Collection, DocumentRecord, Library
    from privacy import Gate
    from ui.settings import Settings

_Decisions = Mapping[str, Mapping[str, int]]


def gather(
    settings: Settings, gate: Gate, log: AuditLog, library: Library | None, names: Sequence[str] = ()
) -> Account:
    """The account of the collections called `names`, or of all; `library` is None before there is one.

    Raises LibraryError `collection-unknown`, and UsageError or LanguageModelError when the settings of a language
    model cannot be used.
    """
    events = log.events()
    by_document = _by_document(events)
    chosen = _chosen(library, names) if library else ()
    return Account(
        made=datetime.now(UTC).astimezone(),
        installation=_installation(settings, gate, library),
        collections=tuple(_collection(library, one, by_document) for one in chosen) if library else (),
        log=_log(events, sound=log.is_sound()),
        narrowed=bool(names),
    )


def _chosen(library: Library, names: Sequence[str]) -> tuple[Collection, ...]:
    if not names:
        return library.collections()
    return tuple({one.id: one for one in map(library.collection, names)}.values())


def _by_document(events: Sequence[AuditEvent]) -> _Decisions:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for event in events:
        if event.document:
            counts[event.document][event.action] += 1
    return counts


def _collection(library: Library, collection: Collection, decisions: _Decisions) -> CollectionAccount:
    from indexing import DocumentFilter, ListKind, one_of

    entries = library.lists(collection.id)
    own = library.gate_settings(collection.id)
    records = library.documents(DocumentFilter(collections=one_of([collection.id])))
    return CollectionAccount(
        name=collection.name,
        documents=tuple(_document(record, decisions.get(record.id, {})) for record in records),
        keep=sum(entry.kind is ListKind.KEEP for entry in entries),
        scrub=sum(entry.kind is ListKind.SCRUB for entry in entries),
        again=len(library.to_read_again(collection.id)),
        own_settings=own is not None,
        settings={name: _without_folder(name, value) for name, value in flat(own).items()},
    )


def _document(record: DocumentRecord, decisions: Mapping[str, int]) -> DocumentAccount:
    return DocumentAccount(
        id=record.id,
        name=record.name,
        state=record.state.value,
        reasons=record.reasons,
        findings=dict(record.findings),
        decisions=summed([decisions]),
    )


def _log(events: Sequence[AuditEvent], *, sound: bool) -> LogAccount:
    return LogAccount(
        actions=summed({event.action: 1} for event in events),
        people=len({event.who for event in events}),
        since=events[0].at[:10] if events else "",
        until=events[-1].at[:10] if events else "",
        sound=sound,
    )


def _installation(settings: Settings, gate: Gate, library: Library | None) -> Installation:
    statistics = library.statistics() if library else None
    model = build_language_model(settings)
    host = model.endpoint.host if model else ""
    return Installation(
        version=version(),
        embedding=_last(settings.embedding),
        embedder=_last(statistics.embedder) if statistics and statistics.embedder else None,
        model=_last(model.name) if model else "",
        host=host,
        local=_is_local(settings.llm.url or ""),
        data=_place(settings.data, gate),
        address=f"{settings.server.host}:{settings.server.port}",
        passages=statistics.passages if statistics else 0,
        size=statistics.bytes_on_disk if statistics else 0,
        audit_days=settings.audit.days,
        audit_questions=settings.audit.questions,
        feedback_days=settings.feedback.days,
        questions=settings.feedback.questions,
        watched=len(settings.watch.folders),
        file_bytes=settings.limits.file_bytes,
    )


def _is_local(address: str) -> bool:
    """Whether a language model at `address` may be asked without its host being allowed by name."""
    from assistant import Endpoint, LanguageModelError

    try:
        Endpoint.at(address)
    except LanguageModelError:
        return False
    return True


def _without_folder(name: str, value: Value) -> Value:
    """A setting that may be a folder of a model, without the way to it, which can hold someone's name."""
    return _last(str(value)) if name == "nlp_model" else value


def _last(place: str) -> str:
    return Path(place).name


def _place(folder: Path, gate: Gate) -> str:
    """The data folder without the name of the user whose home it is in, and past the gate."""
    home = Path.home()
    shown = Path("~") / folder.relative_to(home) if folder.is_relative_to(home) else folder
    return str(gate.scrub(str(shown)).text)
