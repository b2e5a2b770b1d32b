"""Uitleg: what it can and cannot do, questions to try at once, how to check a source, the gate at work, an exercise."""

from __future__ import annotations

from typing import Any

import gradio as gr

from privacy import Recall
from ui.failures import explain
from ui.texts import message
from ui.web.conversation import Turn, show_turn
from ui.web.marking import mark_findings
from ui.web.practice import PRACTICE, bad_questions
from ui.web.rendering import problem, render
from ui.web.service import Service

_SAMPLE = (
    "Mevrouw J. van der Meulen (geboren 4 maart 1971) belde op dinsdag over haar buurman aan de Lindelaan 12. "
    "Zij is bereikbaar op 06-12345678 of j.vandermeulen@voorbeeld.nl. "
    "De burgemeester kan op grond van artikel 13b van de Opiumwet een woning sluiten."
)
_QUESTIONS = """<h2>Zo stelt u een goede vraag</h2>
<p class="lead">Klik op een vraag. Hieronder ziet u meteen wat Stukwijzer ervan maakt, met uw eigen stukken.</p>"""
_TURN = 900  # the number of the answer on this page, so that its sources have names of their own
_PRIVATE: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Uitleg") as tab:
        gr.HTML(render("help"))
        _questions(service, tab)
        gr.HTML(render("help_sources"))
        gr.HTML(render("help_privacy"))
        gr.HTML("<h3>Probeer het zelf</h3>")
        text = gr.Textbox(_SAMPLE, label="Een tekst met persoonsgegevens (verzonnen)", lines=4, max_length=5000)
        show = gr.Button("Laat zien wat er wordt bewaard", variant="primary", min_width=240, elem_classes="narrow")
        result = gr.HTML(elem_id="voor-en-na", elem_classes="live")
        gr.HTML(render("help_rules"))

        def look(request: gr.Request, given: str) -> str:
            try:
                return before_after(service.of(request), given)
            except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
                return problem(explain(error)[1])

        show.click(look, text, result, **_PRIVATE)
        tab.select(look, text, result, **_PRIVATE)
        text.input(look, text, result, trigger_mode="always_last", **_PRIVATE)


def _questions(service: Service, tab: gr.Tab) -> None:
    """The questions as buttons, and below them what comes of the one that was clicked."""
    gr.HTML(_QUESTIONS)
    with gr.Row(elem_classes="check-row practice"):
        with gr.Column(elem_classes="suggestions"):
            gr.HTML("<h3>Gaat goed</h3>")
            good = [gr.Button("", size="sm", visible=False) for _ in range(PRACTICE)]
        with gr.Column(elem_classes="suggestions"):
            gr.HTML("<h3>Gaat niet goed</h3>")
            bad = [gr.Button(one.question, size="sm") for one in bad_questions()]
    result = gr.HTML(elem_id="geprobeerd", elem_classes="live")

    def offered(request: gr.Request) -> list[object]:
        questions = service.of(request).practice()
        shown: list[object] = [gr.update(value=question, visible=True) for question in questions]
        return shown + [gr.update(visible=False)] * (PRACTICE - len(shown))

    def ask(request: gr.Request, question: str) -> str:
        try:
            return tried(service.of(request), question)
        except Exception as error:  # noqa: BLE001 - as above
            return problem(explain(error)[1])

    tab.select(offered, None, good, **_PRIVATE)
    for button in (*good, *bad):
        button.click(ask, button, result, show_progress="minimal", show_progress_on=result, api_visibility="private")


def tried(service: Service, question: str) -> str:
    """The answer to a question of this page, and why it does not go well if that is so. Nothing of it is kept."""
    recall = Recall()
    asked = str(service.scrub_question(question, recall))
    answer = service.answer(asked, ())
    turn = Turn(asked, answer, around=service.surroundings(answer))
    why = next((one.why for one in bad_questions() if one.question == question), "")
    return render("tried", why=why, answer=show_turn(turn, _TURN, recall=recall))


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
