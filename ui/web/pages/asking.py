"""Vragen: ask, read the answer sentence by sentence, open the sources beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import gradio as gr

from indexing import DocumentFilter, one_of
from ui.failures import explain
from ui.web.conversation import Conversation, Turn, show_turn
from ui.web.pages.talk_shelf import TalkShelf
from ui.web.pages.talk_tools import TalkTools
from ui.web.rendering import problem, render
from ui.web.service import Service
from ui.web.suggestions import MOST

if TYPE_CHECKING:
    from assistant import Answer
    from privacy import Scrubbed

# Who may be answered at the same time is up to the waiting room, where each sees how many come first.
_ASKING: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private", "concurrency_limit": None}
_PAUSE = 0.12  # seconds between sentences: enough to read along, too short to wait for
_LIFETIME = 3600  # seconds; a page that nobody comes back to lets go of its conversation


@dataclass(frozen=True, slots=True)
class Moment:
    """The page at one moment. `complete` says that `current` is a whole answer.

    `earlier` is None where it stays as it is: a long conversation is not made and sent again for each sentence.
    """

    typed: str
    current: str
    earlier: str | None
    talk: Conversation
    complete: bool = False

    def outputs(self) -> tuple[object, ...]:
        """What the fields of the page become; suggestions stand only before a conversation."""
        earlier = gr.skip() if self.earlier is None else self.earlier
        return self.typed, self.current, earlier, self.talk, gr.update(visible=not self.talk.turns)


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Vragen") as tab:
        gr.HTML(render("asking_head", engine=service.engine, logged=service.settings.audit.questions))
        conversation = gr.State(Conversation(), time_to_live=_LIFETIME)
        with gr.Row(elem_classes="ask-row"):
            question = gr.Textbox(
                label="Uw vraag", placeholder="Bijvoorbeeld: wie beslist over cameratoezicht?", max_length=2000, scale=5
            )
            ask = gr.Button("Stel de vraag", variant="primary", scale=1, min_width=150)
        chosen = _collection_field(service)
        with gr.Row(elem_classes="suggestions") as suggested:
            buttons = [gr.Button("", size="sm", min_width=120, visible=False) for _ in range(MOST)]
        shelf = TalkShelf(service)
        current = gr.HTML(elem_id="antwoord", elem_classes="live")
        tools = TalkTools(service, conversation)
        earlier = gr.HTML(elem_id="eerder")

        def respond(
            request: gr.Request, asked: str, talk: Conversation, within: Sequence[str] | None
        ) -> Iterator[tuple[object, ...]]:
            mine = service.of(request)
            for moment in _respond(mine, asked, talk, within or ()):
                at = tools.at(moment.talk, complete=moment.complete)
                yield *moment.outputs(), *shelf.away(), *at

        def shown(mine: Service, moment: Moment) -> tuple[object, ...]:
            talk = moment.talk
            return *moment.outputs(), *shelf.at(mine, talk), *tools.at(talk, complete=moment.complete)

        def start_over(request: gr.Request) -> tuple[object, ...]:
            return shown(service.of(request), Moment("", "", "", Conversation()))

        def reopen(request: gr.Request, kept: str | None) -> tuple[object, ...]:
            mine = service.of(request)
            return shown(mine, _reopened(mine, kept or ""))

        def begin(request: gr.Request) -> list[object]:
            mine = service.of(request)
            return [_offer(mine), *_suggestions(mine), *shelf.at(mine, Conversation())]

        def offer(request: gr.Request, talk: Conversation) -> tuple[object, ...]:
            mine = service.of(request)
            return _offer(mine), *shelf.at(mine, talk)

        outputs = [question, current, earlier, conversation, suggested, *shelf.outputs, *tools.outputs]
        for event in (ask.click, question.submit):
            event(respond, [question, conversation, chosen], outputs, **_ASKING)
        for button in buttons:
            button.click(respond, [button, conversation, chosen], outputs, **_ASKING)
        start = [chosen, *buttons, *shelf.outputs]
        gr.on(None, begin, None, start, show_progress="hidden", api_visibility="private")
        tools.fresh.click(start_over, None, outputs, api_visibility="private")
        shelf.open.click(reopen, shelf.chosen, outputs, show_progress="hidden", api_visibility="private")
        chosen.input(_may_suggest, [chosen, conversation], suggested, show_progress="hidden", api_visibility="private")
        tab.select(offer, conversation, [chosen, *shelf.outputs], show_progress="hidden", api_visibility="private")


def _suggestions(service: Service) -> list[object]:
    """The buttons with suggested questions; those that are not needed stay hidden."""
    questions = service.suggestions()
    shown: list[object] = [gr.update(value=question, visible=True) for question in questions]
    return shown + [gr.update(visible=False)] * (MOST - len(shown))


def _collections(service: Service) -> list[tuple[str, str]]:
    """(name, id) of the collections to choose from."""
    return [(one.name, one.id) for one in service.collections()]


def _collection_field(service: Service) -> gr.Dropdown:
    """The choice of collections; it shows only where there is one."""
    offered = _collections(service)
    return gr.Dropdown(
        offered,
        multiselect=True,
        label="Antwoord alleen uit",
        info="Kies een of meer verzamelingen. Kiest u niets, dan wordt in alle stukken gezocht.",
        visible=len(offered) > 1,
        elem_classes="narrowed",
    )


def _offer(service: Service) -> object:
    offered = _collections(service)
    return gr.update(choices=offered, visible=len(offered) > 1)


def _may_suggest(chosen: Sequence[str] | None, talk: Conversation) -> object:
    """Suggestions were tried on all documents, so they give way to a choice of some."""
    return gr.update(visible=not chosen and not talk.turns)


def _respond(service: Service, asked: str, talk: Conversation, chosen: Sequence[str] = ()) -> Iterator[Moment]:
    """The page at each moment while a question is answered from the chosen collections, or from all."""
    asked = asked.strip()
    if not asked:
        yield Moment("", problem("Typ eerst een vraag."), talk.html(), talk)
        return
    yield Moment(asked, '<p class="busy">Bezig met zoeken in uw stukken …</p>', talk.html(), talk)
    try:
        within = DocumentFilter(collections=one_of(chosen))
        searched = tuple(name for name, id_ in _collections(service) if id_ in chosen)
        scrubbed = service.scrub_question(asked, talk.recall)
        with service.answering.place() as place:
            for ahead in place.waiting():
                yield Moment(asked, render("in_row", ahead=ahead), None, talk)
            for answer, shown in _growing(service.stream(str(scrubbed), talk.questions, within)):
                place.leave()  # the work of the built-in engine is done; a language model works elsewhere
                turn = Turn(str(scrubbed), answer, searched)
                yield Moment("", show_turn(turn, len(talk.turns), shown, talk.recall), None, talk)
        service.auditor.asked(turn.asked, answer)
        following = talk.with_turn(replace(turn, around=service.surroundings(answer, within)))
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        yield Moment(asked, problem(explain(error)[1]), None, talk)
        return
    kept, told = _kept(service, following, scrubbed)
    yield Moment("", kept.newest_html() + told, None, kept, complete=True)


def _kept(service: Service, talk: Conversation, asked: Scrubbed) -> tuple[Conversation, str]:
    """The conversation with its last turn kept; when that fails the answer is shown all the same, and so is why."""
    try:
        return service.talks.keep(talk, asked), ""
    except Exception as error:  # noqa: BLE001 - the edge, as above
        return talk, problem(explain(error)[1])


def _reopened(service: Service, id_: str) -> Moment:
    """A kept conversation on the page; when there is none any more, the page says so."""
    try:
        talk = service.talks.reopened(id_)
    except Exception as error:  # noqa: BLE001 - the edge, as above
        return Moment("", problem(explain(error)[1]), "", Conversation())
    gone = "" if talk.turns else problem("Dit gesprek is er niet meer. Kies een ander, of stel een nieuwe vraag.")
    return Moment("", talk.newest_html() + gone, talk.earlier_html(), talk)


def _growing(answers: Iterator[Answer]) -> Iterator[tuple[Answer, int]]:
    """Each answer with the number of its sentences to show, so that what comes at once can be read along."""
    shown = 0
    for answer in answers:
        for count in range(shown + 1, len(answer.sentences)):
            yield answer, count
            time.sleep(_PAUSE)
        shown = len(answer.sentences)
        yield answer, shown
