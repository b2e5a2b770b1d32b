"""Zoeken: passages, no answer."""

from __future__ import annotations

import gradio as gr

from ui.failures import explain
from ui.web.rendering import problem, render
from ui.web.service import Service

_HEAD = """<h1>Zoeken in uw stukken</h1>
<p class="lead">Vind de plaatsen waar iets staat, om zelf te lezen.</p>"""


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Zoeken"):
        gr.HTML(_HEAD)
        with gr.Row(elem_classes="ask-row"):
            words = gr.Textbox(
                label="Waar zoekt u naar?", placeholder="Bijvoorbeeld: jaarwisseling", max_length=500, scale=5
            )
            search = gr.Button("Zoek", variant="primary", scale=1, min_width=150)
        results = gr.HTML(elem_id="gevonden", elem_classes="live")

        def find(given: str) -> str:
            if not given.strip():
                return problem("Typ eerst waar u naar zoekt.")
            try:
                query, hits = service.search(given)
            except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
                return problem(explain(error)[1])
            return render("results", query=query, hits=hits)

        for event in (search.click, words.submit):
            event(find, words, results, show_progress="hidden", api_visibility="private")
