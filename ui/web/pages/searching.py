"""Zoeken: documents and the passages in them, no answer; by words, by what a document is, or both."""

from __future__ import annotations

from collections.abc import Sequence

import gradio as gr

from ui.failures import explain
from ui.web.filters import FilterFields, filter_of
from ui.web.rendering import problem, render
from ui.web.service import Service

_HEAD = """<h1>Zoeken in uw stukken</h1>
<p class="lead">Vind stukken en de plaatsen waar iets staat, om zelf te lezen.
Kies alleen een soort, thema of jaar om te zien welke stukken er zijn, de nieuwste eerst.</p>"""
_PASSAGES, _DOCUMENTS = 20, 100


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Zoeken") as tab:
        gr.HTML(_HEAD)
        with gr.Row(elem_classes="ask-row"):
            words = gr.Textbox(
                label="Waar zoekt u naar?", placeholder="Bijvoorbeeld: jaarwisseling", max_length=500, scale=5
            )
            search = gr.Button("Zoek", variant="primary", scale=1, min_width=150)
        with gr.Row(elem_classes="filters"):
            filters = FilterFields(service)
        results = gr.HTML(elem_id="gevonden", elem_classes="live")

        def find(request: gr.Request, given: str, *chosen: Sequence[str]) -> str:
            return _find(service.of(request), given.strip(), chosen)

        def narrow(request: gr.Request, given: str, *chosen: Sequence[str]) -> str:
            return _find(service.of(request), given.strip(), chosen) if given.strip() or any(chosen) else ""

        inputs = [words, *filters.fields]
        for event in (search.click, words.submit):
            event(find, inputs, results, show_progress="hidden", api_visibility="private")
        for field in filters.fields:
            field.input(narrow, inputs, results, show_progress="hidden", api_visibility="private")
        tab.select(filters.refreshed, None, filters.fields, show_progress="hidden", api_visibility="private")


def _find(service: Service, words: str, chosen: Sequence[Sequence[str]]) -> str:
    try:
        found = service.search(words, filter_of(*chosen), _PASSAGES if words else _DOCUMENTS)  # type: ignore[arg-type]
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1])
    return render("results", found=found, narrowed=any(chosen))
