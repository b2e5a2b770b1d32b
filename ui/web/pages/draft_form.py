"""The brief as a form: the kind, what that kind asks for, which documents; and the concepts kept before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import gradio as gr

from ui.web.draft_room import DraftRoom, Step
from ui.web.pages.draft_work import kept_updates
from ui.web.rendering import render

if TYPE_CHECKING:
    from assistant import Draft, Template

_FIELDS, _SECTIONS = 8, 7  # the most that a kind may ask for; more of them can be told in free text
_FREE = "Wat moet erin? Zet zo nodig een kopje met een dubbele punt voor een onderdeel, zoals ‘Kosten: € 25.000’."


class BriefForm:
    """Builds the form where Gradio stands."""

    def __init__(self, room: DraftRoom) -> None:
        self._room = room
        kinds = [(kind.name, kind.kind) for kind in room.kinds()]
        first = next((kind for _, kind in kinds if kind == "collegevoorstel"), kinds[0][1])
        self._build_desk()
        self._kind = gr.Dropdown(kinds, value=first, label="Soort stuk", filterable=False)
        chosen = room.template(first)
        self._about = gr.HTML(_described(chosen))
        self._fields, self._sections = self._build_fields(chosen), self._build_sections(chosen)
        self._free = gr.Textbox(label="Uw opdracht", info=_FREE, lines=5, max_length=20_000)
        with gr.Row(elem_classes="filters"):
            self._collections = gr.Dropdown(
                room.collections(), multiselect=True, label="Alleen uit deze verzamelingen", info="Leeg is alle."
            )
            self._documents = gr.Dropdown(
                room.documents(), multiselect=True, label="Alleen uit deze stukken", info="Leeg is alle."
            )
        slots = [*self._fields, *self._sections]
        self.inputs = [self._kind, self._free, self._collections, self._documents, *slots]
        self.refreshing = [self.desk, self.shelf, self._collections, self._documents]
        self._kind.change(
            self._asked, self._kind, [self._about, *slots], show_progress="hidden", api_visibility="private"
        )

    @staticmethod
    def making(room: DraftRoom, kind: str, free: str, *rest: object) -> Iterator[Step | Draft]:
        """Make the draft that the values of the form ask for, in the room of a user."""
        collections, documents, *slots = rest
        brief = _brief(room.template(kind), free, [str(slot or "") for slot in slots])
        return room.making(kind, brief, _many(collections), _many(documents))

    def refreshed(self, request: gr.Request) -> list[object]:
        """What can be chosen now."""
        room = self._room.of(request)
        collections, documents = room.collections(), room.documents()
        return [
            *kept_updates(room),
            gr.update(choices=collections, visible=len(collections) > 1),
            gr.update(choices=documents),
        ]

    def thrown(self, request: gr.Request, chosen: str | None) -> list[object]:
        """Delete a kept concept; gives the list without it."""
        room = self._room.of(request)
        if chosen:
            room.delete(chosen)
        return kept_updates(room)

    def _build_desk(self) -> None:
        with gr.Row(elem_classes="ask-row", visible=False) as self.shelf:
            self.desk = gr.Dropdown([], label="Bewaarde concepten", scale=4, value=None)
            self.open = gr.Button("Ga verder", scale=1, min_width=120)
            self.throw = gr.Button("Verwijder", scale=1, min_width=120)

    def _build_fields(self, chosen: Template) -> list[gr.Textbox]:
        made: list[gr.Textbox] = []
        with gr.Row(elem_classes="filters"):
            made.extend(gr.Textbox(max_length=300, min_width=380, **_field(chosen, place)) for place in range(_FIELDS))
        return made

    def _build_sections(self, chosen: Template) -> list[gr.Textbox]:
        return [gr.Textbox(max_length=8000, **_section(chosen, place)) for place in range(_SECTIONS)]

    def _asked(self, kind: str) -> list[object]:
        chosen = self._room.template(kind)
        fields = [gr.update(value="", **_field(chosen, place)) for place in range(_FIELDS)]
        sections = [gr.update(value="", **_section(chosen, place)) for place in range(_SECTIONS)]
        return [_described(chosen), *fields, *sections]


def _brief(chosen: Template, free: str, slots: Sequence[str]) -> str:
    """The form as a brief with labels; what was left empty is not in it."""
    fields = zip(chosen.fields[:_FIELDS], slots[:_FIELDS], strict=False)
    sections = zip(chosen.asked[:_SECTIONS], slots[_FIELDS:], strict=False)
    lines = [f"{field.label}: {value.strip()}" for field, value in fields if value.strip()]
    parts = [f"{section.title}:\n{value.strip()}" for section, value in sections if value.strip()]
    return "\n\n".join(["\n".join(lines), *parts, free.strip()]).strip()


def _field(chosen: Template, place: int) -> dict[str, Any]:
    if place >= len(chosen.fields):
        return {"label": "Veld", "info": "", "visible": False}
    field = chosen.fields[place]
    return {"label": field.label, "info": field.default or field.hint, "visible": True}


def _section(chosen: Template, place: int) -> dict[str, Any]:
    if place >= len(chosen.asked):
        return {"label": "Onderdeel", "info": "", "visible": False, "lines": 2}
    section = chosen.asked[place]
    columns = f" Elk op een eigen regel: {' | '.join(section.columns)}." if section.columns else ""
    info = f"{section.hint[:1].upper()}{section.hint[1:]}.{columns}"
    return {"label": section.title, "info": info, "visible": True, "lines": 3}


def _described(chosen: Template) -> str:
    return render("kind", chosen=chosen)


def _many(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []
