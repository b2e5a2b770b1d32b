"""Uitleg: what it can and cannot do, how to check a source, and the gate at work on a text of one's own."""

from __future__ import annotations

import gradio as gr

from ui.failures import explain
from ui.texts import message
from ui.web.marking import mark_findings
from ui.web.rendering import problem, render
from ui.web.service import Service

_SAMPLE = (
    "Mevrouw J. van der Meulen (geboren 4 maart 1971) belde op dinsdag over haar buurman aan de Lindelaan 12. "
    "Zij is bereikbaar op 06-12345678 of j.vandermeulen@voorbeeld.nl. "
    "De burgemeester kan op grond van artikel 13b van de Opiumwet een woning sluiten."
)


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Uitleg"):
        gr.HTML(render("help"))
        gr.HTML("<h2>Probeer zelf wat er met persoonsgegevens gebeurt</h2>")
        text = gr.Textbox(_SAMPLE, label="Een tekst met persoonsgegevens (verzonnen)", lines=4, max_length=5000)
        show = gr.Button("Laat zien wat er wordt bewaard", variant="primary", min_width=240, elem_classes="narrow")
        result = gr.HTML(elem_id="voor-en-na", elem_classes="live")

        def look(request: gr.Request, given: str) -> str:
            try:
                return before_after(service.of(request), given)
            except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
                return problem(explain(error)[1])

        show.click(look, text, result, show_progress_on=result, api_visibility="private")


def before_after(service: Service, text: str) -> str:
    """A text with what the gate found marked, and beside it what would be stored."""
    scrubbing = service.scrub(text)
    return render(
        "before_after",
        pieces=mark_findings(text, scrubbing.findings),
        text=scrubbing.text,
        findings=scrubbing.counts(),
        decision=f"Dit {message('decision-' + scrubbing.decision.value)}",
        reasons=scrubbing.reasons,
    )
