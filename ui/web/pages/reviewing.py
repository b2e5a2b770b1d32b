"""Beoordelen: what was found in a document, what a person makes of it, and whether it may be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import gradio as gr

from ui.web.access import Role
from ui.web.pages import review_steps as steps
from ui.web.service import Service

ROLE = Role.REVIEWER
_HEAD = """<h1>Beoordelen</h1>
<p class="lead">Deze stukken zijn vastgehouden, bijvoorbeeld om een rubricering. Lees na of er niets in staat
dat niet mag, en beslis. Tot die tijd worden ze niet doorzocht.</p>"""
_MISSED = """<h2>Is er iets gemist?</h2>
<p class="aside">Selecteer de woorden in de tekst hierboven, of typ ze over zoals ze er staan.</p>"""
_WRONG = """<h2>Is er iets ten onrechte weggehaald?</h2>
<p class="aside">Stukwijzer bewaart niet wat er stond. Kies daarom het oorspronkelijke bestand; het wordt na het lezen
weggegooid.</p>"""
# The place that was selected travels with the click; app.js keeps it.
_WITH_PLACE = "(...given) => { given[given.length - 1] = window.selectedPlace ?? -1; return given; }"


def build(service: Service) -> None:
    """Build the page."""

    def own(step: Callable[..., Any]) -> Callable[..., Any]:
        """A step for the reviewer who asks for it."""

        def taken(request: gr.Request, *given: Any) -> Any:  # noqa: ANN401 - the values of the fields, by place
            mine = service.of(request)
            mine.user.require(Role.REVIEWER)
            return step(mine, *given)

        return taken

    with gr.Tab("Beoordelen") as tab:
        gr.HTML(_HEAD)
        with gr.Row(elem_classes="ask-row"):
            chosen = gr.Dropdown(choices=steps.waiting(service), value=None, label="Stuk dat wacht", scale=3)
            all_of_them = gr.Checkbox(label="Toon ook stukken die al doorzoekbaar zijn", container=False, scale=2)
        known = gr.State(())
        waits = gr.HTML(elem_id="hoeveel-wachten", elem_classes="live")
        outcome = gr.HTML(elem_id="beslissing", elem_classes="live")
        shown = gr.HTML(elem_id="wachtend", elem_classes="live")
        with gr.Column(visible=False) as work:
            with gr.Column(elem_classes="confirm", visible=False) as doubting:
                gr.HTML("<h2>Kloppen de twijfelgevallen?</h2>")
                doubtful = gr.CheckboxGroup(label="Vondsten om goed te keuren")
                accept = gr.Button("Keur de gekozen vondsten goed", min_width=240, elem_classes="narrow")
            missed = _missed()
            wrong = _wrong()
            with gr.Column(elem_classes="confirm"):
                gr.HTML("<h2>Besluit</h2>")
                why = gr.Textbox(label="Reden (komt in het logboek)", max_length=200)
                with gr.Row(elem_classes="decide"):
                    release = gr.Button("Geef vrij: het wordt doorzoekbaar", variant="primary", min_width=240)
                    reject = gr.Button("Wijs af: het wordt verwijderd", variant="secondary", min_width=240)

        page = [shown, work, doubting, doubtful, wrong.finding, release, reject]
        done = [outcome, *page]
        private: dict[str, Any] = {"api_visibility": "private", "show_progress": "minimal"}
        chosen.input(own(lambda mine, key: ["", *steps.look(mine, key)]), chosen, done, **private)
        asked = [chosen, all_of_them, known]
        # Whoever opens the list sees what waits now, also what came in since the page was opened.
        for event in (all_of_them.input, tab.select, chosen.focus):
            event(own(steps.choices), asked, [chosen, waits, known], **private)
        accept.click(own(steps.accept), [chosen, doubtful], done, **private)
        missed.go.click(
            own(steps.redact),
            [chosen, missed.term, missed.kind, missed.where, missed.reason, missed.place],
            [*done, missed.term],
            js=_WITH_PLACE,
            **private,
        )
        wrong.look.click(own(steps.originals), [chosen, wrong.finding, wrong.file], wrong.shown, **private)
        wrong.go.click(
            own(steps.undo),
            [chosen, wrong.finding, wrong.file, wrong.reason],
            [*done, wrong.file, wrong.shown],
            **private,
        )
        ended = [*done, chosen, why, waits, known]
        release.click(own(steps.release), [chosen, why, all_of_them], ended, **private)
        reject.click(own(steps.reject), [chosen, why, all_of_them], ended, **private)


class _Missed:
    """The fields for what was missed."""

    def __init__(self) -> None:
        self.term = gr.Textbox(label="Woorden die weg moeten", max_length=200, elem_id="gemist")
        with gr.Row():
            self.kind = gr.Dropdown(steps.types(), value="PERSOON", label="Wat is het?", min_width=220)
            self.where = gr.Dropdown(steps.scopes(), value="document", label="Waar weghalen?", min_width=220)
        self.reason = gr.Textbox(label="Reden", placeholder="Bijvoorbeeld: herleidbaar tot een bewoner", max_length=200)
        self.place = gr.Number(value=-1, visible=False, precision=0)
        self.go = gr.Button("Haal weg", min_width=160, elem_classes="narrow")


def _missed() -> _Missed:
    with gr.Column(elem_classes="confirm"):
        gr.HTML(_MISSED)
        return _Missed()


class _Wrong:
    """The fields for what was taken away without need."""

    def __init__(self) -> None:
        with gr.Row():
            self.finding = gr.Dropdown([], label="Vondst", min_width=220)
            self.reason = gr.Textbox(label="Reden om het te laten staan", max_length=200, min_width=220)
        self.file = gr.File(label="Oorspronkelijk bestand", height=120, elem_id="oorspronkelijk")
        self.shown = gr.HTML(elem_id="stond-er", elem_classes="live")
        with gr.Row(elem_classes="decide"):
            self.look = gr.Button("Laat zien wat er stond", min_width=200)
            self.go = gr.Button("Laat dit staan", min_width=160)


def _wrong() -> _Wrong:
    with gr.Column(elem_classes="confirm"):
        gr.HTML(_WRONG)
        return _Wrong()
