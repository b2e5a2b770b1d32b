"""On the page Vragen, before a conversation: the ones of before, to go on with or to throw away."""

from __future__ import annotations

from typing import Any

import gradio as gr

from ui.failures import explain
from ui.web.conversation import Conversation
from ui.web.rendering import problem, render
from ui.web.service import Service
from ui.wording import counted

_ABOUT = (
    "Alleen u ziet ze. Ze blijven {days} bewaard. Namen die u typte, zijn niet bewaard: daar staat een aanduiding, "
    "zoals [PERSOON-A]."
)


class TalkShelf:
    """Builds the shelf where Gradio stands; `outputs` go along with each change of the page."""

    def __init__(self, service: Service) -> None:
        self._service = service
        with gr.Column(visible=False, elem_id="eerdere-gesprekken", elem_classes="shelf") as self._shelf:
            with gr.Row(elem_classes="ask-row"):
                about = _ABOUT.format(days=counted(service.talks.days, "dag", "dagen"))
                self.chosen = gr.Dropdown([], value=None, label="Eerdere gesprekken", info=about, scale=4)
                self.open = gr.Button("Ga verder", scale=1, min_width=120)
                self._throw = gr.Button("Verwijder", scale=1, min_width=120)
            self._all = gr.Button("Verwijder al mijn gesprekken", size="sm", elem_classes="fresh")
            with gr.Row(visible=False, elem_classes="judge") as self._sure:
                gr.HTML("<p>Al uw gesprekken verwijderen? Dat kan niet ongedaan worden gemaakt.</p>")
                self._yes = gr.Button("Ja, verwijder alles", size="sm", min_width=100)
                self._no = gr.Button("Nee, bewaar ze", size="sm", min_width=100)
        self._told = gr.HTML(elem_id="gesprekken-verwijderd", elem_classes="live")
        self.outputs = [self._shelf, self.chosen, self._all, self._sure, self._told]
        self._connect()

    def at(self, service: Service, talk: Conversation) -> tuple[object, ...]:
        """The shelf at one moment: it stands there as long as no conversation is going on."""
        return self.away() if talk.turns else self._listed(service)

    @staticmethod
    def away() -> tuple[object, ...]:
        """No shelf, while a question is answered."""
        return gr.update(visible=False), *[gr.skip()] * 3, ""

    def _listed(self, service: Service, told: str = "") -> tuple[object, ...]:
        try:
            kept = service.talks.all()
        except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
            kept, told = [], problem(explain(error)[1])
        choices = gr.update(choices=kept, value=kept[0][1] if kept else None)
        return gr.update(visible=bool(kept)), choices, gr.update(visible=True), gr.update(visible=False), told

    def _connect(self) -> None:
        private: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
        self._throw.click(self._thrown, self.chosen, self.outputs, **private)
        self._yes.click(self._all_thrown, None, self.outputs, **private)
        both = [self._all, self._sure]
        self._all.click(lambda: (gr.update(visible=False), gr.update(visible=True)), None, both, **private)
        self._no.click(lambda: (gr.update(visible=True), gr.update(visible=False)), None, both, **private)

    def _thrown(self, request: gr.Request, chosen: str | None) -> tuple[object, ...]:
        mine = self._service.of(request)
        mine.talks.delete(chosen or "")
        return self._listed(mine, render("good", line="Het gesprek is verwijderd."))

    def _all_thrown(self, request: gr.Request) -> tuple[object, ...]:
        mine = self._service.of(request)
        mine.talks.delete_all()
        return self._listed(mine, render("good", line="Al uw gesprekken zijn verwijderd."))
