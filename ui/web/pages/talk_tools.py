"""Below an answer: whether it is right, and the conversation as a Word file."""

from __future__ import annotations

import gradio as gr

from ui.failures import explain
from ui.feedback import Because, Verdict
from ui.web.conversation import Conversation
from ui.web.rendering import problem, render
from ui.web.service import Service
from ui.web.talk_word import talk_docx

_VERDICTS = (
    (Verdict.RIGHT, "Ja, dit klopt"),
    (Verdict.PARTLY, "Het klopt deels"),
    (Verdict.WRONG, "Nee, dit klopt niet"),
)
_REASONS = (
    (Because.MISSING, "Er ontbreekt iets"),
    (Because.SOURCE, "De bron zegt iets anders"),
    (Because.OUTDATED, "Het stuk is verouderd"),
    (Because.BESIDE, "Het gaat over iets anders"),
    (Because.UNFOUND, "Het staat wel in de stukken"),
)
_ASK = "<p>Klopt dit antwoord?</p>"
_ASK_WHY = "<p>Wat klopt er niet? (mag u overslaan)</p>"
_KEPT = "Dank u. Uw oordeel is bewaard in de gegevensmap, zonder uw naam {question}."
_NAME = "gesprek.docx"


class TalkTools:
    """Builds the buttons where Gradio stands; `outputs` go along with each change of the page."""

    def __init__(self, service: Service, conversation: gr.State) -> None:
        self._service = service
        with gr.Row(visible=False, elem_id="oordeel", elem_classes="judge") as self._judge:
            gr.HTML(_ASK)
            buttons = [(verdict, gr.Button(label, size="sm", min_width=100)) for verdict, label in _VERDICTS]
        self._given = gr.State("")
        with gr.Row(visible=False, elem_id="waarom-niet", elem_classes="judge") as self._why:
            gr.HTML(_ASK_WHY)
            reasons = [(reason, gr.Button(label, size="sm", min_width=100)) for reason, label in _REASONS]
        self._said = gr.HTML(elem_id="bewaard", elem_classes="live")
        with gr.Row(visible=False, elem_classes="talk-tools") as self._tools:
            self.fresh = gr.Button("Nieuw gesprek", size="sm", min_width=140, elem_classes="fresh")
            export = gr.Button("Gesprek als Word-bestand", size="sm", min_width=140, elem_classes="fresh")
        self._file = gr.HTML(elem_id="gesprek-bestand", elem_classes="live")
        export.click(self._exported, conversation, self._file, show_progress="hidden", api_visibility="private")
        for verdict, button in buttons:
            self._on_click(button, verdict, conversation)
        for reason, button in reasons:
            self._on_reason(button, reason)
        self.outputs = [self._judge, self._why, self._said, self._tools, self._file]

    def at(self, talk: Conversation, *, complete: bool) -> tuple[object, ...]:
        """The buttons at one moment: a verdict can be given once the newest answer is whole."""
        started = bool(talk.turns)
        judge = gr.update(visible=started and complete)
        return judge, gr.update(visible=False), "", gr.update(visible=started), ""

    def _on_click(self, button: gr.Button, verdict: Verdict, conversation: gr.State) -> None:
        def judged(request: gr.Request, talk: Conversation) -> tuple[object, ...]:
            return self._judged(self._service.of(request), verdict, talk)

        button.click(
            judged,
            conversation,
            [self._judge, self._why, self._said, self._given],
            show_progress="hidden",
            api_visibility="private",
        )

    def _on_reason(self, button: gr.Button, reason: Because) -> None:
        def told(request: gr.Request, given: str) -> tuple[object, str]:
            self._service.of(request).feedback.because(given, reason)
            return gr.update(visible=False), render("good", line="Dank u, dat is erbij gezet.")

        outputs = [self._why, self._said]
        button.click(told, self._given, outputs, show_progress="hidden", api_visibility="private")

    @staticmethod
    def _judged(service: Service, verdict: Verdict, talk: Conversation) -> tuple[object, ...]:
        """Keep the verdict on the newest answer, and ask what is wrong; the question is asked no second time."""
        if not talk.turns:
            return (gr.skip(),) * 4
        turn = talk.turns[-1]
        try:
            given = service.feedback.add(verdict, turn.asked, turn.answer)
        except OSError as error:
            return gr.skip(), gr.skip(), problem(explain(error)[1]), gr.skip()
        kept = service.settings.feedback.questions
        words = "en met uw vraag zonder persoonsgegevens" if kept else "en zonder uw vraag"
        told = render("good", line=_KEPT.format(question=words))
        return gr.update(visible=False), gr.update(visible=verdict is not Verdict.RIGHT), told, given

    def _exported(self, request: gr.Request, talk: Conversation) -> str:
        if not talk.turns:
            return problem("Er is nog geen gesprek. Stel eerst een vraag.")
        token = self._service.of(request).offer(_NAME, talk_docx(talk))
        return render("download", token=token, name=_NAME, label="Download het gesprek")
