"""The steps of the page Beoordelen: each gives new values for the fields of the page, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import gradio as gr

from indexing import DocumentState, Scope
from privacy import TYPES
from ui.failures import explain
from ui.texts import message, type_text
from ui.web.rendering import problem, render
from ui.web.review_text import doubts, legend, parts_of
from ui.web.service import Service
from ui.wording import counted

_FIELDS = 7  # of the page, without the line about what was done


def waiting(service: Service, *, all_of_them: bool = False) -> list[tuple[str, str]]:
    """The documents to choose from: those that wait, or all that have a text."""
    states = {DocumentState.HELD, DocumentState.INDEXED} if all_of_them else {DocumentState.HELD}
    return [(record.name, record.id) for record in service.documents() if record.state in states]


def choices(service: Service, key: str | None, all_of_them: bool, known: Sequence[tuple[str, str]]) -> list[Any]:  # noqa: FBT001 - Gradio passes values by place
    """The choice of documents anew, how many wait, and the choice to know another time.

    What was chosen stays when it is still there. A choice that is the `known` one is not sent again, because the page
    would forget what someone is typing to find a document.
    """
    try:
        found = waiting(service, all_of_them=all_of_them)
        many = how_many(service)
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return [gr.skip(), problem(explain(error)[1]), gr.skip()]
    gone = key and key not in {id_ for _, id_ in found}
    anew = gr.update(choices=found, value=None) if gone else gr.update(choices=found)
    return [anew if gone or found != list(known) else gr.skip(), many, found]


def how_many(service: Service) -> str:
    """A line that says how many documents wait."""
    return render("waiting", count=len(waiting(service)))


def types() -> list[tuple[str, str]]:
    """The kinds of data to choose from, in Dutch."""
    return [(type_text(kind, 1).removeprefix("1 "), kind) for kind in TYPES]


def scopes() -> list[tuple[str, str]]:
    """Where something is to be taken away, in Dutch."""
    return [(message(f"scope-{scope.value}"), scope.value) for scope in Scope]


def look(service: Service, key: str | None) -> list[Any]:
    """The document and the fields that go with it; nothing for none."""
    if not key:
        return ["", gr.update(visible=False), *[gr.skip()] * (_FIELDS - 2)]
    try:
        record, review = service.reviews.show(key)
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return [problem(explain(error)[1]), gr.update(visible=False), *[gr.skip()] * (_FIELDS - 2)]
    doubtful = doubts(review.text, review.findings)
    page = render(
        "held",
        record=record,
        review=review,
        legend=legend(review.findings),
        doubts=doubtful,
        parts=list(parts_of(review.text, review.findings)),
    )
    names = list(dict.fromkeys(finding.placeholder for finding in review.findings))
    held = record.state is DocumentState.HELD
    return [
        page,
        gr.update(visible=True),
        gr.update(visible=bool(doubtful)),
        gr.update(choices=[one.placeholder for one in doubtful], value=[]),
        gr.update(choices=names, value=None),
        gr.update(visible=held),
        gr.update(visible=held),
    ]


def accept(service: Service, key: str | None, chosen: list[str]) -> list[Any]:
    """Agree with findings."""
    if not chosen:
        return _only(problem("Kies eerst een of meer vondsten."))
    return _done(service, key, lambda document: _accepted(service, document, chosen))


def _accepted(service: Service, key: str, chosen: list[str]) -> str:
    service.reviews.accept(key, chosen)
    return f"Goedgekeurd: {counted(len(chosen), 'vondst', 'vondsten')}."


def redact(
    service: Service, key: str | None, term: str, kind: str, where: str, reason: str, place: float | None
) -> list[Any]:
    """Scrub what was missed."""
    shown = _done(service, key, lambda document: _redacted(service, document, term, kind, where, reason, place))
    return [*shown, gr.skip() if "problem" in str(shown[0]) else ""]


def _redacted(service: Service, key: str, term: str, kind: str, where: str, reason: str, place: float | None) -> str:
    start = -1 if place is None else int(place)
    changed = service.reviews.redact(key, term.strip(), kind, Scope(where), reason, start)
    documents = len({record.id for record in changed})
    return f"Weggehaald uit {counted(documents, 'stuk', 'stukken')}. Dat blijft zo als het opnieuw wordt opgenomen."


def originals(service: Service, key: str | None, finding: str | None, file: str | None) -> str:
    """What stood at a finding, for the eyes of the reviewer alone."""
    if not key or not finding or not file:
        return problem("Kies eerst een vondst en het oorspronkelijke bestand.")
    try:
        values = service.reviews.originals(key, _uploaded(service, file))
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1])
    return render("stood", finding=finding, values=values.get(finding, ()))


def undo(service: Service, key: str | None, finding: str | None, file: str | None, reason: str) -> list[Any]:
    """Let a finding stand; the file is thrown away, whatever happens."""
    if not finding or not file:
        return [*_only(problem("Kies eerst een vondst en het oorspronkelijke bestand.")), gr.skip(), gr.skip()]
    if not reason.strip():
        return [*_only(problem("Geef een reden om dit te laten staan.")), gr.skip(), gr.skip()]
    with service.uploads.taking([file]) as paths:
        shown = _done(service, key, lambda document: _undone(service, document, finding, paths[0], reason))
    return [*shown, None, ""]


def _undone(service: Service, key: str, finding: str, file: Path, reason: str) -> str:
    service.reviews.undo(key, finding, file, reason)
    return "Het staat er weer. Dat blijft zo als het stuk opnieuw wordt opgenomen."


def release(service: Service, key: str | None, why: str, all_of_them: bool) -> list[Any]:  # noqa: FBT001 - as above
    """Make a held document searchable."""
    return _ended(service, key, lambda document: _released(service, document, why), all_of_them=all_of_them)


def _released(service: Service, key: str, why: str) -> str:
    (record,) = service.reviews.release([key], why)
    return render("decided", line=f"Vrijgegeven: {record.name}. Het stuk is nu doorzoekbaar.")


def reject(service: Service, key: str | None, why: str, all_of_them: bool) -> list[Any]:  # noqa: FBT001 - as above
    """Remove a held document."""
    return _ended(
        service,
        key,
        lambda document: render("removal", removal=service.reviews.reject(document, why)),
        all_of_them=all_of_them,
    )


def _done(service: Service, key: str | None, step: Callable[[str], str]) -> list[Any]:
    """Take a step and show the document again; what went wrong leaves the page as it is."""
    if not key:
        return _only(problem("Kies eerst een stuk."))
    try:
        line = render("decided", line=step(key))
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return _only(problem(explain(error)[1]))
    return [line, *look(service, key)]


def _ended(service: Service, key: str | None, step: Callable[[str], str], *, all_of_them: bool) -> list[Any]:
    """Take the last step: the document leaves the page."""
    if not key:
        return [*_only(problem("Kies eerst een stuk.")), *[gr.skip()] * 4]
    try:
        line = step(key)
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return [*_only(problem(explain(error)[1])), *[gr.skip()] * 4]
    left = waiting(service, all_of_them=all_of_them)
    return [line, *look(service, None), gr.update(choices=left, value=None), "", how_many(service), left]


def _only(line: str) -> list[Any]:
    return [line, *[gr.skip()] * _FIELDS]


def _uploaded(service: Service, file: str) -> Path:
    return service.uploads.own(file)
