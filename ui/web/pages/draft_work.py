"""Working on a concept: a section edited or made anew, a source swapped or dropped, the check, keeping it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import gradio as gr

from ui.failures import explain
from ui.web.draft_room import DraftRoom
from ui.web.rendering import problem, render

if TYPE_CHECKING:
    from assistant import Draft
    from ui.web.pages.draft_export import ExportPart

_TEXT = "Elke alinea op een eigen regel. [3] is een bron; die blijft zolang de aangehaalde zin er letterlijk staat."
_SHORT = 70  # characters of a quote in a list


def kept_updates(room: DraftRoom) -> list[object]:
    """The list of the concepts on the desk of a user, and whether it is worth showing."""
    kept = [(f"{one.title} ({one.changed.astimezone():%d-%m-%Y %H:%M})", one.id) for one in room.kept()]
    return [gr.update(choices=kept, value=None), gr.update(visible=bool(kept))]


class WorkPart:
    """Builds the part where Gradio stands."""

    def __init__(self, room: DraftRoom, draft: gr.State, name: gr.State, preview: gr.HTML) -> None:
        self._room = room
        self._draft, self._name, self._preview = draft, name, preview
        gr.HTML("<h2>Afwerken</h2>")
        self._section = gr.Dropdown([], label="Onderdeel", filterable=False)
        self._text = gr.Textbox(label="Tekst van dit onderdeel", info=_TEXT, lines=8, max_length=20_000)
        with gr.Row():
            self._save = gr.Button("Bewaar de wijziging", variant="primary", min_width=160)
            self._anew = gr.Button("Maak dit onderdeel opnieuw", min_width=160)
        self._focus = gr.Textbox(
            label="Waarover moet het gaan?", info="Mag leeg: dan zoekt Stukwijzer andere zinnen.", max_length=300
        )
        self._source = gr.Dropdown([], label="Bron in dit onderdeel")
        with gr.Row():
            self._swap = gr.Button("Zoek een andere zin", min_width=160)
            self._drop = gr.Button("Laat deze bron weg", min_width=160)
        self._told = gr.HTML(elem_id="bijgewerkt", elem_classes="live")
        self._shown = gr.State("")
        self.choices = [self._section, self._text, self._source, self._told, self._shown]

    def offered(self, draft: Draft, key: str = "", told: str = "") -> list[object]:
        """Sections, text and sources to work on; `told` is what happened."""
        from assistant import as_text

        keys = [section.key for section in draft.sections]
        key = key if key in keys else keys[0]
        section = draft.section(key)
        titles = [(_titled(draft, one.key), one.key) for one in draft.sections]
        return [gr.update(choices=titles, value=key), as_text(section), _sources(draft, key), told, key]

    # Gradio reads these types when it runs, so that none may be known to the type checker only.
    def kept(self, request: gr.Request, draft: Any, name: str) -> list[object]:  # noqa: ANN401
        """Keep the work; gives its name and what lies on the desk."""
        if draft is None:
            return [name, gr.skip(), gr.skip()]
        room = self._room.of(request)
        name = room.keep(draft, name)
        return [name, *kept_updates(room)]

    def connect(self, export: ExportPart, desk: list[gr.blocks.Block]) -> None:
        """What the buttons do; each change is kept and takes the confirmation away."""
        private: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
        shown = [self._text, self._source, self._shown]  # covered until the text of the chosen section is there
        waiting: dict[str, Any] = {"show_progress": "minimal", "show_progress_on": self._text}
        self._section.input(
            self._chosen, [self._draft, self._section, self._shown], shown, api_visibility="private", **waiting
        )
        changes: list[tuple[gr.Button, Callable[..., Draft], gr.components.Component]] = [
            (self._save, DraftRoom.edited, self._text),
            (self._anew, lambda room, draft, key, focus: room.redrafted(draft, key, focus or ""), self._focus),
            (self._swap, lambda room, draft, _, n: room.swapped(draft, int(n)), self._source),
            (self._drop, lambda room, draft, _, n: room.dropped(draft, int(n)), self._source),
        ]
        outputs = [self._draft, self._preview, *self.choices, *export.fields]
        for button, change, given in changes:
            inputs = [self._draft, self._section, given]
            done = button.click(self._changing(change, export), inputs, outputs, **private)
            done.success(self.kept, [self._draft, self._name], [self._name, *desk], **private)

    def _changing(self, change: Callable[..., Draft], export: ExportPart) -> Callable[..., list[object]]:
        # As in `kept`: no type of an argument may be known to the type checker only.
        def changed(request: gr.Request, draft: Any, key: str, given: object) -> list[object]:  # noqa: ANN401
            if draft is None:
                return [gr.skip()] * (2 + len(self.choices) + len(export.fields))
            nothing = draft, problem("Kies eerst een bron.")
            made, told = _tried(change, self._room.of(request), draft, key, given) if given is not None else nothing
            return [made, render("draft", draft=made), *self.offered(made, key, told), *export.offered(made)]

        return changed

    @staticmethod
    def _chosen(draft: Draft | None, key: str, shown: str) -> list[object]:
        """The text of the chosen section; who only tabs past the list keeps what is being typed."""
        from assistant import as_text

        if draft is None:
            return ["", gr.update(choices=[], value=None), ""]
        if key == shown:
            return [gr.skip(), gr.skip(), gr.skip()]
        return [as_text(draft.section(key)), _sources(draft, key), key]


def _tried(change: Callable[..., Draft], room: DraftRoom, draft: Draft, key: str, given: object) -> tuple[Draft, str]:
    """The changed draft, or the same one and why it did not change."""
    try:
        return change(room, draft, key, given), render("good", line="Bijgewerkt en bewaard.")
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return draft, problem(explain(error)[1])


def _titled(draft: Draft, key: str) -> str:
    section = draft.section(key)
    gaps = sum("[aanvullen: " in paragraph.text for paragraph in section.paragraphs)
    return f"{section.title} (nog {gaps} open)" if gaps else section.title


def _sources(draft: Draft, key: str) -> object:
    numbers = [n for paragraph in draft.section(key).paragraphs for n in paragraph.citations]
    quotes = {n: " ".join(draft.citations[n - 1].quote.split()) for n in numbers}
    shown = [(f"[{n}] {text[:_SHORT]}{'…' if len(text) > _SHORT else ''}", str(n)) for n, text in quotes.items()]
    return gr.update(choices=shown, value=None)
