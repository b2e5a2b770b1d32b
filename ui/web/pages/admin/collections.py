"""Beheer, verzamelingen: making and naming them, who may use them, how the gate decides for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import gradio as gr

from ui.gate_settings import Value, flat
from ui.texts import table as texts
from ui.web.access.accounts import Accounts
from ui.web.access.configured import has_login
from ui.web.pages.admin.parts import PRIVATE, done, shown, table
from ui.web.service import Service
from ui.wording import counted

if TYPE_CHECKING:
    from indexing import Collection
    from ui.web.access import User

_HEAD = """<h2>Verzamelingen</h2>
<p class="lead">Elk stuk zit in één verzameling. Wie welke mag gebruiken, regelt u bij Gebruikers.</p>"""
_HOLDING = """<h2>Wat wordt weggehaald en vastgehouden</h2>
<p class="aside">Geldt voor de gekozen verzameling. Stukken die er al zijn, neemt u daarna opnieuw op.</p>"""
_RESET = ["standaard"]


def build(service: Service, page: gr.Tab) -> None:  # noqa: ARG001 - as every part
    """Build the part."""
    with gr.Tab("Verzamelingen") as tab:
        gr.HTML(_HEAD)
        listing = gr.HTML(elem_id="verzamelingen")
        with gr.Row(elem_classes="ask-row"):
            name = gr.Textbox(
                label="Nieuwe verzameling", placeholder="Bijvoorbeeld: Handhaving", max_length=80, scale=3
            )
            make = gr.Button("Maak", min_width=120, scale=1)
        told = gr.HTML(elem_id="verzameling-gedaan", elem_classes="live")
        gr.HTML("<h2>Een verzameling wijzigen</h2>")
        with gr.Row(elem_classes="ask-row"):
            chosen = gr.Dropdown([], value=None, label="Verzameling", scale=2)
            other = gr.Textbox(label="Andere naam", max_length=80, scale=2)
            rename = gr.Button("Hernoem", min_width=120, scale=1)
            remove = gr.Button("Verwijder als zij leeg is", min_width=160, scale=1)
        with gr.Column(visible=False, elem_classes="confirm") as holding:
            gr.HTML(_HOLDING)
            fields = _fields()
            with gr.Row(elem_classes="decide"):
                save = gr.Button("Bewaar", variant="primary", min_width=140)
                reset = gr.Button("Terug naar de standaard", min_width=140)
            saved = gr.HTML(elem_id="filter-bewaard", elem_classes="live")

    overview = [listing, chosen]
    inputs = list(fields.values())

    def look(request: gr.Request) -> list[object]:
        return _overview(service.of(request))

    def step(work: Callable[..., str]) -> Callable[..., list[object]]:
        def taken(request: gr.Request, *given: str | None) -> list[object]:
            mine = service.of(request)
            line, well = done(lambda: work(mine, *given))
            return [line, "" if well else gr.skip(), *_overview(mine)]

        return taken

    def show(request: gr.Request, key: str | None) -> list[object]:
        values = service.of(request).admin.gate_values(key) if key else {}
        return [gr.update(visible=bool(key)), "", *[values.get(field, gr.skip()) for field in fields]]

    def keep(request: gr.Request, key: str, *given: Value) -> str:
        return done(lambda: _configured(service.of(request), key, _changes(fields, given)))[0]

    def forget(request: gr.Request, key: str) -> list[object]:
        mine = service.of(request)
        line, _ = done(lambda: _configured(mine, key, _RESET))
        return [line, *mine.admin.gate_values(key).values()]

    tab.select(look, None, overview, **PRIVATE)
    for button, work, given, cleared in (
        (make, _made, [name], name),
        (rename, _renamed, [chosen, other], other),
        (remove, _removed, [chosen], other),
    ):
        button.click(step(work), given, [told, cleared, *overview], **PRIVATE)
    chosen.change(show, chosen, [holding, saved, *inputs], **PRIVATE)
    save.click(keep, [chosen, *inputs], saved, **PRIVATE)
    reset.click(forget, chosen, [saved, *inputs], **PRIVATE)


def _overview(service: Service) -> list[object]:
    known = [(one.name, one.id) for one in service.admin.collections()]
    return [shown(lambda: _listing(service)), gr.update(choices=known)]


def _listing(service: Service) -> str:
    open_to_all = not has_login(service.settings)
    accounts = [one.user for one in Accounts(service.settings.data).all() if not one.disabled]
    rows = [
        (one.name, one.documents, "iedereen op deze computer" if open_to_all else _users(one, accounts))
        for one in service.admin.collections()
    ]
    return table("Verzamelingen", ("Verzameling", "Stukken", "Wie mag haar gebruiken"), rows, "")


def _users(collection: Collection, accounts: Sequence[User]) -> str:
    return ", ".join(one.name for one in accounts if one.collections is None or collection.id in one.collections)


def _made(service: Service, name: str) -> str:
    return f"Gemaakt: {service.admin.create(name).name}."


def _renamed(service: Service, key: str | None, name: str) -> str:
    return f"De verzameling heet nu {service.admin.rename(key or '', name).name}."


def _removed(service: Service, key: str | None) -> str:
    service.admin.remove(key or "")
    return "Verwijderd."


def _fields() -> dict[str, Any]:
    """A field for each setting of the gate, by its name: first what is on or off, then the bounds."""
    labels, usual = texts("gate_settings"), flat(None)
    made: dict[str, Any] = {
        name: gr.Checkbox(label=labels[name], container=False)
        for name, value in usual.items()
        if isinstance(value, bool)
    }
    with gr.Accordion("Grenzen, voor wie ze kent", open=False), gr.Row(elem_classes="filters"):
        for name, value in usual.items():
            if isinstance(value, str):
                made[name] = gr.Textbox(label=labels[name], max_length=200, min_width=300)
            elif not isinstance(value, bool):
                made[name] = gr.Number(label=labels[name], minimum=0, min_width=300)
    return {name: made[name] for name in usual}


def _changes(fields: dict[str, Any], given: tuple[Value, ...]) -> list[str]:
    return [f"{name}={_written(value)}" for name, value in zip(fields, given, strict=True)]


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value)) if whole else str(value)


def _configured(service: Service, key: str, given: list[str]) -> str:
    again = service.admin.configure(key, given)
    names = f": {', '.join(record.name for record in again[:10])}" if again else ""
    return f"Bewaard. Opnieuw op te nemen: {counted(len(again), 'stuk', 'stukken')}{names}."
