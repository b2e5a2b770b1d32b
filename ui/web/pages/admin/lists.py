"""Beheer, lijsten: what always stays and what always goes in a collection, and the municipality's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import gradio as gr

from privacy import TYPES
from ui.texts import message, type_text
from ui.web.pages.admin.parts import PRIVATE, done, shown, table
from ui.web.rendering import render
from ui.web.service import Service

if TYPE_CHECKING:
    from indexing import DocumentRecord

_HEAD = """<h2>Bewaarlijst en wislijst</h2>
<p class="lead">Woorden die in een verzameling altijd blijven staan, en woorden die er altijd uit gaan. Wat op de
wislijst staat, is niet leesbaar bewaard: de lijst verraadt niets.</p>"""
_WORDS = """<h2>Eigen woordenlijst</h2>
<p class="lead">Woorden die bij het controleren niet als fout gelden. Toevoegen doet u op de pagina Controleren, onder
een nagekeken tekst.</p>"""
_KEEP, _SCRUB = "keep", "scrub"
_EMPTY = "Er staat nog niets op de lijsten van deze verzameling. Voeg hieronder iets toe."


def build(service: Service, page: gr.Tab) -> None:  # noqa: ARG001 - as every part
    """Build the part."""
    with gr.Tab("Lijsten") as tab:
        gr.HTML(_HEAD)
        place = gr.Dropdown([], value=None, label="Verzameling")
        listing = gr.HTML(elem_id="lijsten")
        with gr.Column(elem_classes="confirm"):
            kind = gr.Radio(
                [("Laat altijd staan", _KEEP), ("Haal altijd weg", _SCRUB)], value=_SCRUB, label="Wat moet er gebeuren?"
            )
            with gr.Row(elem_classes="filters"):
                term = gr.Textbox(label="Woorden", max_length=200, min_width=240)
                sort = gr.Dropdown(_types(), value="PERSOON", label="Wat is het?", min_width=200)
                reason = gr.Textbox(label="Reden (komt in het logboek)", max_length=200, min_width=240)
            add = gr.Button("Zet op de lijst", variant="primary", min_width=160, elem_classes="narrow")
        with gr.Row(elem_classes="ask-row"):
            entry = gr.Dropdown([], value=None, label="Regel om van de lijst te halen", scale=4)
            drop = gr.Button("Haal van de lijst", min_width=140, scale=1)
        told = gr.HTML(elem_id="lijst-gedaan", elem_classes="live")
        gr.HTML(_WORDS)
        with gr.Row(elem_classes="ask-row"):
            words = gr.Dropdown([], multiselect=True, label="Woorden om te verwijderen", scale=4)
            forget = gr.Button("Verwijder de gekozen woorden", min_width=200, scale=1)
        forgotten = gr.HTML(elem_id="woorden-gedaan", elem_classes="live")

    lists = [listing, entry]

    def look(request: gr.Request, chosen: str | None) -> list[object]:
        admin = service.of(request).admin
        known = [(one.name, one.id) for one in admin.collections()]
        chosen = chosen if chosen in {id_ for _, id_ in known} else known[0][1]
        return [gr.update(choices=known, value=chosen), *_lists(service.of(request), chosen), _own(service.of(request))]

    def choose(request: gr.Request, chosen: str) -> list[object]:
        return _lists(service.of(request), chosen)

    def put(request: gr.Request, chosen: str, how: str, what: str, type_: str, why: str) -> list[object]:
        mine = service.of(request)
        line, well = done(lambda: _put(mine, chosen, how, what, type_, why))
        return [line, *(["", ""] if well else [gr.skip()] * 2), *_lists(mine, chosen)]

    def take(request: gr.Request, chosen: str, which: str | None) -> list[object]:
        mine = service.of(request)
        return [done(lambda: _taken(mine, which))[0], *_lists(mine, chosen)]

    def remove(request: gr.Request, which: list[str]) -> list[object]:
        mine = service.of(request)
        return [done(lambda: _forgotten(mine, which))[0], _own(mine)]

    tab.select(look, place, [place, *lists, words], **PRIVATE)
    place.input(choose, place, lists, **PRIVATE)
    kind.input(lambda how: gr.update(visible=how == _SCRUB), kind, sort, **PRIVATE)
    add.click(put, [place, kind, term, sort, reason], [told, term, reason, *lists], **PRIVATE)
    drop.click(take, [place, entry], [told, *lists], **PRIVATE)
    forget.click(remove, words, [forgotten, words], **PRIVATE)


def _types() -> list[tuple[str, str]]:
    return [(type_text(kind, 1).removeprefix("1 "), kind) for kind in TYPES]


def _lists(service: Service, place: str) -> list[object]:
    """The entries as a table with what is to be read again, and the choice of one."""
    entries = service.admin.lists(place)
    hidden = message("list-hidden")
    names = {one.id: one.term or f"({hidden}) {type_text(one.type, 1).removeprefix('1 ')}" for one in entries}
    choices = [
        (f"{message(f'list-{one.kind.value}')}: {names[one.id]}, {one.added}, {one.reason}", one.id) for one in entries
    ]

    def listing() -> str:
        heads = ("Woorden", "Lijst", "Reden", "Door", "Sinds")
        rows = [(names[one.id], message(f"list-{one.kind.value}"), one.reason, one.by, one.added) for one in entries]
        again = service.admin.to_read_again(place)
        return table("Lijsten", heads, rows, _EMPTY) + _again(again)

    return [shown(listing), gr.update(choices=choices, value=None)]


def _again(records: Sequence[DocumentRecord]) -> str:
    if not records:
        return ""
    names = ", ".join(record.name for record in records)
    line = f"Deze stukken zijn nog met de oude regels gelezen. Voeg ze opnieuw toe op de pagina Stukken: {names}."
    return render("aside", line=line)


def _put(service: Service, place: str, how: str, what: str, type_: str, why: str) -> str:
    if how == _KEEP:
        service.admin.keep(place, what, why)
        return "Staat op de bewaarlijst."
    changed = service.admin.scrub(place, what, type_, why)
    names = ", ".join(record.name for record in changed)
    return f"Staat op de wislijst. Ook weggehaald uit: {names}." if changed else "Staat op de wislijst."


def _taken(service: Service, entry: str | None) -> str:
    service.admin.unlist(entry or "")
    return "Van de lijst gehaald."


def _own(service: Service) -> object:
    known = list(service.admin.words())
    about = f"{len(known)} op de lijst." if known else "De lijst is nog leeg."
    return gr.update(choices=known, value=[], info=about)


def _forgotten(service: Service, words: Sequence[str]) -> str:
    service.remove_words(words)
    return "Verwijderd van de woordenlijst."
