"""On the page Stukken: putting chosen documents through the gate once more, or removing them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import gradio as gr

from ui.failures import explain
from ui.web.rendering import problem, render
from ui.web.service import Service

_HEAD = """<h2>Opnieuw filteren of verwijderen</h2>
<p class="lead">Is er iets op een wislijst gezet, of is Stukwijzer bijgewerkt? Dan gaat de bewaarde tekst opnieuw door
het filter. Het bestand is daar niet voor nodig. Om iets terug te krijgen, voegt u het bestand opnieuw toe.</p>"""
Look = Callable[[gr.Request], list[object]]


class Clearing:
    """Builds the fields where Gradio stands; `chosen` is the choice of documents."""

    def __init__(self, service: Service) -> None:
        self._service = service
        with gr.Column(elem_classes="for-reviewer"):
            gr.HTML(_HEAD)
            offered = sorted((record.name, record.id) for record in service.documents())
            self.chosen = gr.Dropdown(choices=offered, multiselect=True, label="Stukken")
            self._again = gr.Button("Haal opnieuw door het privacyfilter", min_width=240, elem_classes="narrow")
            self._sure = gr.Checkbox(
                label="Ik weet het zeker: verwijderen kan niet ongedaan worden gemaakt", container=False
            )
            self._remove = gr.Button("Verwijder de gekozen stukken", min_width=240, elem_classes="narrow")
            self._told = gr.HTML(elem_id="verwijderd", elem_classes="live")

    def connect(self, look: Look, overview: list[gr.components.Component]) -> None:
        """What the buttons do; `look` gives new values for the fields in `overview`."""

        def filtered(request: gr.Request, ids: list[str]) -> list[object]:
            return [_filtered(self._service.of(request), ids), *look(request)]

        def removed(request: gr.Request, ids: list[str], certain: bool) -> list[object]:  # noqa: FBT001 - Gradio passes values by place
            return [_removed(self._service.of(request), ids, certain=certain), False, *look(request)]

        bound: dict[str, Any] = {"show_progress": "minimal", "api_visibility": "private"}
        self._again.click(filtered, self.chosen, [self._told, *overview], **bound)
        self._remove.click(removed, [self.chosen, self._sure], [self._told, self._sure, *overview], **bound)


def _filtered(service: Service, ids: Sequence[str]) -> str:
    if not ids:
        return problem("Kies eerst een of meer stukken.")
    try:
        records = service.scrub_again(ids)
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1])
    names = ", ".join(record.name for record in records)
    return render("decided", line=f"Opnieuw door het privacyfilter van vandaag: {names}.")


def _removed(service: Service, ids: Sequence[str], *, certain: bool) -> str:
    if not ids:
        return problem("Kies eerst welke stukken weg moeten.")
    if not certain:
        return problem("Vink eerst aan dat u het zeker weet.")
    try:
        removal = service.remove(ids)
    except Exception as error:  # noqa: BLE001 - as above
        return problem(explain(error)[1])
    return render("removal", removal=removal)
