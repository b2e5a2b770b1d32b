"""Opstellen: from a brief to a concept with sources and visible gaps, and to Word once someone has checked it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gradio as gr

from ui.failures import explain
from ui.web.rendering import problem, render
from ui.web.service import Service

if TYPE_CHECKING:
    from assistant import Draft

_HEAD = """<h1>Opstellen</h1>
<p class="lead">Beschrijf wat u nodig hebt. U krijgt een concept in de vaste opbouw, met bronnen uit uw stukken.
Waar de stukken zwijgen, staat <em>[aanvullen]</em>.</p>"""
_LIFETIME = 3600  # seconds that a concept waits in memory


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Opstellen"):
        gr.HTML(_HEAD)
        kinds = [(kind.name, kind.kind) for kind in service.kinds()]
        kind = gr.Radio(kinds, value=kinds[0][1] if kinds else None, label="Soort stuk")
        brief = gr.Textbox(
            label="Uw opdracht",
            info="Waar gaat het over, wat moet er worden besloten, wat mag niet ontbreken?",
            lines=6,
            max_length=20_000,
        )
        make = gr.Button("Maak een concept", variant="primary", min_width=200, elem_classes="narrow")
        draft = gr.State(None, time_to_live=_LIFETIME)
        preview = gr.HTML(elem_id="concept", elem_classes="live")
        with gr.Column(visible=False, elem_classes="confirm") as confirm:
            checked = gr.Checkbox(label="Ik heb elke zin en elke bron van dit concept gecontroleerd")
            download = gr.HTML(elem_id="download", elem_classes="live")

        def compose(chosen: str, given: str) -> tuple[object, ...]:
            try:
                made = service.draft(chosen, given)
            except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
                return None, problem(explain(error)[1]), gr.update(visible=False), False, ""
            return made, render("draft", draft=made), gr.update(visible=True), False, ""

        def offer(made: Draft | None, certain: bool) -> str:  # noqa: FBT001 - Gradio passes values by place
            return _offer(service, made) if certain and made is not None else ""

        make.click(
            compose,
            [kind, brief],
            [draft, preview, confirm, checked, download],
            show_progress_on=preview,
            api_visibility="private",
        )
        checked.input(offer, [draft, checked], download, show_progress="hidden", api_visibility="private")


def _offer(service: Service, draft: Draft) -> str:
    try:
        name = f"concept-{draft.kind}.docx"
        token = service.downloads.offer(name, service.draft_file(draft))
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1])
    return render("download", token=token, name=name, label="Download het Word-bestand")
