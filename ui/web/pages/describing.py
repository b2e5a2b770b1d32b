"""On the page Stukken: saying what one document is, in the place of what was guessed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import gradio as gr

from indexing import DESCRIBED, SIZES, DescriptionChange, DocumentRecord, kinds, themes
from ui.failures import explain
from ui.naming import kind_text, size_text, theme_text
from ui.web.rendering import problem, render
from ui.web.service import Service

_HEAD = """<h2>Zeggen wat voor stuk het is</h2>
<p class="lead">Soort, datum en thema's zijn geraden. Verbeter ze hier; wat u invult, blijft staan als het stuk
opnieuw wordt ingelezen.</p>"""


@dataclass(frozen=True)
class Describing:
    """What the page needs of these fields: the choice of a document, and to be told when something was saved."""

    document: gr.Dropdown
    buttons: tuple[gr.Button, gr.Button]
    events: list[Any]

    def saved(self, listing: Callable[[gr.Request], str], shown: gr.HTML) -> None:
        """Show the list anew after each change."""
        for event in self.events:
            event.then(listing, None, shown, show_progress="hidden", api_visibility="private")


def build(service: Service) -> Describing:
    """Build the fields."""
    gr.HTML(_HEAD)
    document = gr.Dropdown(
        sorted((record.name, record.id) for record in service.documents()), value=None, label="Stuk om te verbeteren"
    )
    with gr.Column(visible=False, elem_classes="confirm") as form:
        with gr.Row():
            kind = gr.Dropdown([(kind_text(code), code) for code in kinds()], label="Soort stuk", min_width=220)
            date = gr.Textbox(label="Datum", info="2026-03-12, 2026-03 of 2026", max_length=10, min_width=160)
            years = gr.Textbox(label="Jaren", info="met een komma ertussen", max_length=120, min_width=160)
        subject = gr.Dropdown([(theme_text(code), code) for code in themes()], multiselect=True, label="Thema's")
        with gr.Row():
            maker = gr.Textbox(label="Organisatie die het maakte", max_length=120, min_width=220)
            size = gr.Dropdown(
                [(size_text(code), code) for code in SIZES],
                multiselect=True,
                label="Grootte van de gemeente",
                min_width=220,
            )
            place = gr.Dropdown(_places(service), label="Verzameling", min_width=180)
        with gr.Row(elem_classes="decide"):
            save = gr.Button("Bewaar", variant="primary", min_width=160)
            again = gr.Button("Laat opnieuw raden", variant="secondary", min_width=160)
    outcome = gr.HTML(elem_id="ingevuld", elem_classes="live")
    fields = [kind, date, years, subject, maker, size, place]

    def show(request: gr.Request, document_id: str | None) -> list[object]:
        return [gr.update(visible=document_id is not None), "", *_values(service.of(request), document_id)]

    def keep(request: gr.Request, document_id: str, *given: Any) -> list[object]:  # noqa: ANN401 - the values of the fields, by place
        mine = service.of(request)
        return [_save(mine, document_id, given), *_values(mine, document_id)]

    def forget(request: gr.Request, document_id: str) -> list[object]:
        mine, change = service.of(request), DescriptionChange(guessed=frozenset(DESCRIBED))
        return [_change(mine, document_id, change, None), *_values(mine, document_id)]

    document.input(show, document, [form, outcome, *fields], show_progress="hidden", api_visibility="private")
    events = [
        save.click(keep, [document, *fields], [outcome, *fields], show_progress="minimal", api_visibility="private"),
        again.click(forget, document, [outcome, *fields], show_progress="minimal", api_visibility="private"),
    ]
    return Describing(document, (save, again), events)


def _places(service: Service) -> list[tuple[str, str]]:
    return [(one.name, one.id) for one in service.collections()]


def _record(service: Service, document_id: str | None) -> DocumentRecord | None:
    return next((record for record in service.documents() if record.id == document_id), None)


def _values(service: Service, document_id: str | None) -> list[object]:
    """The fields as the document has them now."""
    record = _record(service, document_id)
    if record is None:
        return [gr.skip()] * 7
    what = record.description
    years = ", ".join(map(str, what.years))
    place = gr.update(choices=_places(service), value=record.collection)
    return [what.kind or None, what.date, years, list(what.themes), what.organisation, list(what.sizes), place]


def _save(service: Service, document_id: str, given: Sequence[Any]) -> str:
    """Keep only what differs from what the document has, so that the rest stays a guess."""
    record = _record(service, document_id)
    if record is None:
        return problem("Dit stuk is er niet meer.")
    kind, date, years, subject, maker, size, place = given
    try:
        asked = tuple(int(year) for year in years.split(",") if year.strip())
    except ValueError:
        return problem("Schrijf jaren als 2025, 2026.")
    now = record.description
    wanted = {
        "kind": kind or "",
        "date": date.strip(),
        "years": asked,
        "themes": tuple(subject or ()),
        "organisation": maker.strip(),
        "sizes": tuple(size or ()),
    }
    changed: dict[str, Any] = {field: value for field, value in wanted.items() if value != getattr(now, field)}
    return _change(service, document_id, DescriptionChange(**changed), place if place != record.collection else None)


def _change(service: Service, document_id: str, change: DescriptionChange, place: str | None) -> str:
    try:
        (record,) = service.describe([document_id], change)
        if place:
            (record,) = service.move([document_id], place)
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1])
    return render("decided", line=f"Bewaard: {record.name}.")
