"""Opstellen: from a brief to a concept with sources and visible gaps, worked on part by part, and to Word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import gradio as gr

from ui.failures import explain
from ui.web.draft_room import Step
from ui.web.pages.draft_export import ExportPart
from ui.web.pages.draft_form import BriefForm
from ui.web.pages.draft_work import WorkPart
from ui.web.rendering import problem, render
from ui.web.service import Service

if TYPE_CHECKING:
    from assistant import Draft

_HEAD = """<h1>Opstellen</h1>
<p class="lead">Beschrijf wat u nodig hebt. U krijgt een concept in de vaste opbouw, met bronnen uit uw stukken.
Waar de stukken zwijgen, staat <em>[aanvullen]</em>. Daarna werkt u het per onderdeel af.</p>"""
_LIFETIME = 3600  # seconds that a concept waits in memory


def build(service: Service) -> None:
    """Build the page."""
    room = service.drafting
    with gr.Tab("Opstellen") as tab:
        gr.HTML(_HEAD)
        draft = gr.State(None, time_to_live=_LIFETIME)
        name = gr.State("")
        form = BriefForm(room)
        with gr.Row():
            make = gr.Button("Maak een concept", variant="primary", min_width=200, elem_classes="narrow")
            stop = gr.Button("Stop", min_width=100, visible=False, elem_classes="narrow")
        preview = gr.HTML(elem_id="concept", elem_classes="live")
        with gr.Column(visible=False) as after:
            work = WorkPart(room, draft, name, preview)
            export = ExportPart(service, draft)
        gr.HTML(render("templates", kinds=room.kinds()))

        shown = [draft, name, preview, after, stop, *work.choices, *export.fields]

        def compose(request: gr.Request, *given: Any) -> Iterator[list[object]]:  # noqa: ANN401 - the values of the form
            rest = len(shown) - 5
            try:
                for sign in form.making(room.of(request), *given):
                    yield [*_progress(sign), *[gr.skip()] * rest] if isinstance(sign, Step) else _made(sign)
            except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
                told = problem(explain(error)[1])
                yield [None, "", told, gr.update(visible=False), gr.update(visible=False), *[gr.skip()] * rest]

        def _made(made: Draft, kept: str = "") -> list[object]:
            shows = render("draft", draft=made)
            start = [made, kept, shows, gr.update(visible=True), gr.update(visible=False)]
            return [*start, *work.offered(made), *export.offered(made)]

        def reopen(request: gr.Request, chosen: str | None) -> list[object]:
            try:
                return _made(room.of(request).take(chosen or ""), chosen or "")
            except Exception as error:  # noqa: BLE001 - as above
                told = [None, "", problem(explain(error)[1]), gr.update(visible=False), gr.update(visible=False)]
                return [*told, *[gr.skip()] * (len(shown) - 5)]

        running = make.click(compose, form.inputs, shown, show_progress="hidden", api_visibility="private")
        running.success(
            work.kept, [draft, name], [name, form.desk, form.shelf], show_progress="hidden", api_visibility="private"
        )
        stop.click(_stopped, None, [preview, stop], cancels=running, show_progress="hidden", api_visibility="private")
        form.open.click(reopen, form.desk, shown, show_progress="hidden", api_visibility="private")
        form.throw.click(
            form.thrown, form.desk, [form.desk, form.shelf], show_progress="hidden", api_visibility="private"
        )
        tab.select(form.refreshed, None, form.refreshing, show_progress="hidden", api_visibility="private")
        work.connect(export, [form.desk, form.shelf])


def _progress(step: Step) -> list[object]:
    """Nothing to work on yet, how far it is, and a way to stop."""
    shows = render("drafting", step=step)
    return [None, "", shows, gr.update(visible=False), gr.update(visible=True)]


def _stopped() -> list[object]:
    return [render("drafting", step=None), gr.update(visible=False)]
