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

        told = [draft, name, preview, after, stop]
        filled = [after, *work.choices, *export.fields]

        def compose(request: gr.Request, *given: Any) -> Iterator[list[object]]:  # noqa: ANN401 - the values of the form
            try:
                for sign in form.making(room.of(request), *given):
                    yield _progress(sign) if isinstance(sign, Step) else _made(sign, "")
            except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
                yield _failed(error)

        def reopen(request: gr.Request, chosen: str | None) -> list[object]:
            try:
                return _made(room.of(request).take(chosen or ""), chosen or "")
            except Exception as error:  # noqa: BLE001 - as above
                return _failed(error)

        # Once, and after the stream: Gradio repeats the last of a stream, which would undo what was typed meanwhile.
        # And as in `work.kept`: no type of an argument may be known to the type checker only.
        def fill(made: Any) -> list[object]:  # noqa: ANN401
            if made is None:
                return [gr.skip()] * len(filled)
            return [gr.update(visible=True), *work.offered(made), *export.offered(made)]

        private: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
        running = make.click(compose, form.inputs, told, **private)
        shown = running.success(fill, draft, filled, **private)
        shown.success(work.kept, [draft, name], [name, form.desk, form.shelf], **private)
        stop.click(_stopped, None, [preview, stop], cancels=running, **private)
        form.open.click(reopen, form.desk, told, **private).success(fill, draft, filled, **private)
        form.throw.click(form.thrown, form.desk, [form.desk, form.shelf], **private)
        tab.select(form.refreshed, None, form.refreshing, **private)
        work.connect(export, [form.desk, form.shelf])


def _progress(step: Step) -> list[object]:
    """Nothing to work on yet, how far it is, and a way to stop."""
    shows = render("drafting", step=step)
    return [None, "", shows, gr.update(visible=False), gr.update(visible=True)]


def _made(draft: Draft, kept: str) -> list[object]:
    return [draft, kept, render("draft", draft=draft), gr.skip(), gr.update(visible=False)]


def _failed(error: Exception) -> list[object]:
    return [None, "", problem(explain(error)[1]), gr.update(visible=False), gr.update(visible=False)]


def _stopped() -> list[object]:
    return [render("drafting", step=None), gr.update(visible=False)]
