"""Beoordelen: documents that wait for a person, why, and what someone decides."""

from __future__ import annotations

import gradio as gr

from indexing import DocumentState
from ui.failures import explain
from ui.web.rendering import problem, render
from ui.web.service import Service

_HEAD = """<h1>Beoordelen</h1>
<p class="lead">Deze stukken zijn vastgehouden, bijvoorbeeld om een rubricering. Lees na of er niets in staat
dat niet mag, en beslis. Tot die tijd worden ze niet doorzocht.</p>"""


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Beoordelen") as tab:
        gr.HTML(_HEAD)
        chosen = gr.Dropdown(choices=_waiting(service), value=None, label="Stuk dat wacht")
        shown = gr.HTML(elem_id="wachtend", elem_classes="live")
        with gr.Row(elem_classes="decide"):
            release = gr.Button("Geef vrij: het wordt doorzoekbaar", variant="primary", min_width=240)
            reject = gr.Button("Wijs af: het wordt verwijderd", variant="secondary", min_width=240)
        outcome = gr.HTML(elem_id="beslissing", elem_classes="live")

        def show(document_id: str | None) -> str:
            return _show(service, document_id)

        def decide(document_id: str | None, *, releasing: bool) -> tuple[object, ...]:
            line = _decide(service, document_id, releasing=releasing)
            return line, gr.update(choices=_waiting(service), value=None), ""

        chosen.input(show, chosen, shown, show_progress="minimal", api_visibility="private")
        outputs = [outcome, chosen, shown]
        release.click(lambda given: decide(given, releasing=True), chosen, outputs, api_visibility="private")
        reject.click(lambda given: decide(given, releasing=False), chosen, outputs, api_visibility="private")
        tab.select(lambda: gr.update(choices=_waiting(service)), None, chosen, api_visibility="private")


def _waiting(service: Service) -> list[tuple[str, str]]:
    return [(record.name, record.id) for record in service.documents() if record.state is DocumentState.HELD]


def _show(service: Service, document_id: str | None) -> str:
    record = next((record for record in service.documents() if record.id == document_id), None)
    if record is None:
        return ""
    return render("held", record=record, text=service.text(record.id))


def _decide(service: Service, document_id: str | None, *, releasing: bool) -> str:
    if not document_id:
        return problem("Kies eerst een stuk.")
    try:
        if releasing:
            name = service.release(document_id).name
            return render("decided", line=f"Vrijgegeven: {name}. Het stuk is nu doorzoekbaar.")
        removal = service.reject(document_id)
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1])
    return render("removal", removal=removal)
