"""Vragen: ask, read the answer sentence by sentence, open the sources beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import gradio as gr

from indexing import DocumentFilter, one_of
from ui.failures import explain
from ui.web.conversation import Conversation, Turn, show_turn
from ui.web.rendering import problem
from ui.web.service import Service
from ui.web.suggestions import MOST

if TYPE_CHECKING:
    from assistant import Answer

_HEAD = """<h1>Vragen aan uw stukken</h1>
<p class="lead">Stel een vraag in gewone taal. U krijgt zinnen uit uw eigen stukken, met de vindplaats erbij.</p>"""
_PAUSE = 0.12  # seconds between sentences: enough to read along, too short to wait for
_HISTORY_LIFETIME = 3600  # seconds; a conversation is kept in memory only, and no longer than this


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Vragen") as tab:
        gr.HTML(_HEAD)
        conversation = gr.State(Conversation(), time_to_live=_HISTORY_LIFETIME)
        with gr.Row(elem_classes="ask-row"):
            question = gr.Textbox(
                label="Uw vraag", placeholder="Bijvoorbeeld: wie beslist over cameratoezicht?", max_length=2000, scale=5
            )
            ask = gr.Button("Stel de vraag", variant="primary", scale=1, min_width=150)
        offered = _collections(service)
        chosen = gr.Dropdown(
            offered,
            multiselect=True,
            label="Antwoord alleen uit",
            info="Kies een of meer verzamelingen. Kiest u niets, dan wordt in alle stukken gezocht.",
            visible=len(offered) > 1,
            elem_classes="narrowed",
        )
        with gr.Row(elem_classes="suggestions") as suggested:
            buttons = [gr.Button("", size="sm", min_width=120, visible=False) for _ in range(MOST)]
        current = gr.HTML(elem_id="antwoord", elem_classes="live")
        earlier = gr.HTML(elem_id="eerder")
        fresh = gr.Button("Nieuw gesprek", size="sm", visible=False, elem_classes="fresh")

        def respond(asked: str, talk: Conversation, within: Sequence[str]) -> Iterator[tuple[object, ...]]:
            yield from _respond(service, asked, talk, within)

        outputs = [question, current, earlier, conversation, fresh, suggested]
        for event in (ask.click, question.submit):
            event(respond, [question, conversation, chosen], outputs, show_progress="hidden", api_visibility="private")
        for button in buttons:
            button.click(
                respond, [button, conversation, chosen], outputs, show_progress="hidden", api_visibility="private"
            )
        gr.on(None, lambda: _suggestions(service), None, buttons, show_progress="hidden", api_visibility="private")
        fresh.click(_start_over, None, outputs, api_visibility="private")
        chosen.input(_may_suggest, [chosen, conversation], suggested, show_progress="hidden", api_visibility="private")
        tab.select(lambda: _offer(service), None, chosen, show_progress="hidden", api_visibility="private")


def _suggestions(service: Service) -> list[object]:
    """The buttons with suggested questions; those that are not needed stay hidden."""
    questions = service.suggestions()
    shown: list[object] = [gr.update(value=question, visible=True) for question in questions]
    return shown + [gr.update(visible=False)] * (MOST - len(shown))


def _collections(service: Service) -> list[tuple[str, str]]:
    """(name, id) of the collections to choose from."""
    return [(one.name, one.id) for one in service.collections()]


def _offer(service: Service) -> object:
    offered = _collections(service)
    return gr.update(choices=offered, visible=len(offered) > 1)


def _may_suggest(chosen: Sequence[str], talk: Conversation) -> object:
    """Suggestions were tried on all documents, so they give way to a choice of some."""
    return gr.update(visible=not chosen and not talk.turns)


def _respond(
    service: Service, asked: str, talk: Conversation, chosen: Sequence[str] = ()
) -> Iterator[tuple[object, ...]]:
    """The page at each moment while a question is answered from the chosen collections, or from all."""
    asked = asked.strip()
    if not asked:
        yield _page("", problem("Typ eerst een vraag."), talk.html(), talk)
        return
    yield _page(asked, '<p class="busy">Bezig met zoeken in uw stukken …</p>', talk.html(), talk)
    try:
        within = DocumentFilter(collections=one_of(chosen))
        searched = tuple(name for name, id_ in _collections(service) if id_ in chosen)
        scrubbed = service.scrub_question(asked, talk.recall)
        for answer, shown in _growing(service.stream(scrubbed, talk.questions, within)):
            turn = Turn(scrubbed, answer, searched)
            yield _page("", show_turn(turn, len(talk.turns), shown, talk.recall), talk.html(), talk)
        following = talk.with_turn(replace(turn, around=service.surroundings(answer, within)))
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        yield _page(asked, problem(explain(error)[1]), talk.html(), talk)
        return
    yield _page("", following.newest_html(), following.earlier_html(), following)


def _growing(answers: Iterator[Answer]) -> Iterator[tuple[Answer, int]]:
    """Each answer with the number of its sentences to show, so that what comes at once can be read along."""
    shown = 0
    for answer in answers:
        for count in range(shown + 1, len(answer.sentences)):
            yield answer, count
            time.sleep(_PAUSE)
        shown = len(answer.sentences)
        yield answer, shown


def _start_over() -> tuple[object, ...]:
    return _page("", "", "", Conversation())


def _page(typed: str, current: str, earlier: str, talk: Conversation) -> tuple[object, ...]:
    """The page at one moment; a new conversation can be started once there is one, suggestions stand before it."""
    started = bool(talk.turns)
    return typed, current, earlier, talk, gr.update(visible=started), gr.update(visible=not started)
