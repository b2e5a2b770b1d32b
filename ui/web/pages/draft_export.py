"""The end of the work: the check, the confirmation, and the file with what is typed for that file only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import gradio as gr

from ui.failures import explain
from ui.web.rendering import problem, render
from ui.web.service import Service

if TYPE_CHECKING:
    from assistant import Draft

_BLANKS = 12  # places for names and addresses in one letter
_SOMEONE = "een medewerker"
_FILES = {".docx": "Word-bestand", ".odt": "ODT-bestand"}
_CHECKED = "Ik heb elke zin en elke bron van dit concept gecontroleerd"
_WITHOUT = "Zonder vinkje staat op elke bladzijde dat het een concept is dat nog moet worden gecontroleerd."
_ONCE = """<p class="aside">Wat u hieronder invult, komt alleen in het bestand dat u nu maakt.
Stukwijzer bewaart het niet.</p>"""


class ExportPart:
    """Builds the part where Gradio stands."""

    def __init__(self, service: Service, draft: gr.State) -> None:
        self._service = service
        gr.HTML("<h2>Controleren en afronden</h2>")
        check = gr.Button("Laat dit concept nakijken", min_width=200, elem_classes="narrow")
        self._remarks = gr.HTML(elem_id="nagekeken", elem_classes="live")
        with gr.Column(elem_classes="confirm"):
            self._questions = gr.HTML()
            self._checked = gr.Checkbox(label=_CHECKED, info=_WITHOUT)
            self._who = gr.Textbox(label="Gecontroleerd door", info="Uw functie of naam, voor de verantwoording.")
            self._once = gr.HTML(_ONCE, visible=False)
            with gr.Row(elem_classes="filters"):
                self._blanks = [
                    gr.Textbox(visible=False, max_length=200, min_width=240, autofocus=False) for _ in range(_BLANKS)
                ]
            with gr.Row():
                write = gr.Button("Maak het Word-bestand", variant="primary", min_width=200, elem_classes="narrow")
                open_document = gr.Button("Maak een ODT-bestand", min_width=200, elem_classes="narrow")
            self._download = gr.HTML(elem_id="download", elem_classes="live")
        self.fields = [
            self._questions, self._checked, self._remarks, self._download, self._once, *self._blanks
        ]  # fmt: skip
        check.click(self._examined, draft, self._remarks, show_progress_on=self._remarks, api_visibility="private")
        for field in (self._checked, self._who):  # the file on offer says otherwise
            field.input(lambda: "", None, self._download, show_progress="hidden", api_visibility="private")
        for button, suffix in ((write, ".docx"), (open_document, ".odt")):
            button.click(
                self._writing(suffix),
                [draft, self._checked, self._who, *self._blanks],
                [self._download, *self._blanks],
                show_progress="hidden",
                api_visibility="private",
            )

    def offered(self, draft: Draft) -> list[object]:
        """The questions to answer and the places to fill in, for this draft; nothing is confirmed yet."""
        labels = _open_places(draft)
        places = [
            gr.update(visible=place < len(labels), label=labels[place][1] if place < len(labels) else "Veld", value="")
            for place in range(_BLANKS)
        ]
        questions = render("checks", checks=draft.checks)
        return [questions, False, "", "", gr.update(visible=bool(labels)), *places]

    def _examined(self, request: gr.Request, draft: Any) -> str:  # noqa: ANN401 - Gradio reads the types when it runs
        if draft is None:
            return ""
        try:
            mine = self._service.of(request)
            result = mine.drafting.examined(draft, mine.check)
        except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
            return problem(explain(error)[1])
        return render("draft_remarks", remarks=result.remarks)

    def _writing(self, suffix: str) -> Callable[..., list[object]]:
        """What a button does: the file offered, and the fields for it emptied."""

        def written(request: gr.Request, draft: Any, checked: bool, who: str, *typed: str) -> list[object]:  # noqa: ANN401, FBT001
            if draft is None:
                return [gr.skip()] * (1 + _BLANKS)
            try:
                link = self._offered_file(request, draft, who.strip() or _SOMEONE if checked else "", typed, suffix)
            except Exception as error:  # noqa: BLE001 - as above
                return [problem(explain(error)[1]), *[gr.skip()] * _BLANKS]
            return [link, *[""] * _BLANKS]

        return written

    def _offered_file(self, request: gr.Request, draft: Draft, who: str, typed: Sequence[str], suffix: str) -> str:
        """The link to the file, which waits in memory."""
        from assistant import confirmed

        values = {key: value for (key, _), value in zip(_open_places(draft), typed, strict=False) if value.strip()}
        final = confirmed(draft, who) if who else draft
        name = f"{draft.kind}{suffix}" if who else f"concept-{draft.kind}{suffix}"
        mine = self._service.of(request)
        token = mine.offer(name, mine.drafting.written(final, values, suffix))
        return render("download", token=token, name=name, label=f"Download het {_FILES[suffix]}")


def _open_places(draft: Draft) -> list[tuple[str, str]]:
    """(key, label) of what can be filled in: the blanks of a letter and the placeholders in its text."""
    from assistant import placeholders

    blanks = [(blank.key, blank.label) for blank in draft.blanks]
    return [*blanks, *((found, f"In plaats van {found}") for found in placeholders(draft))][:_BLANKS]
