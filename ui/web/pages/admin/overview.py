"""Beheer, overzicht: whether all is well, how much is kept, a back-up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import gradio as gr

from ui.failures import explain
from ui.health import Health
from ui.texts import message
from ui.web.pages.admin.parts import PRIVATE, shown, size, table
from ui.web.rendering import problem, render
from ui.web.service import Service
from ui.wording import counted

_BACKUP = f"""<h2>Back-up</h2>
<p class="lead">Alles in de gegevensmap in één gecontroleerd bestand. Dit kan terwijl er wordt gewerkt; alleen stukken
toevoegen of verwijderen moet even wachten. Terugzetten doet u met <code>stukwijzer restore</code>.</p>
<p class="aside">{message("backup-keys")}</p>"""
_BUSY = '<p class="busy">De back-up wordt gemaakt en teruggelezen …</p>'


def build(service: Service, page: gr.Tab) -> None:
    """Build the part."""
    with gr.Tab("Overzicht") as tab:
        gr.HTML("<h2>Werkt alles?</h2>")
        health = gr.HTML(elem_id="toestand")
        gr.HTML("<h2>Opslag</h2>")
        kept = gr.HTML(elem_id="opslag")
        gr.HTML(_BACKUP)
        make = gr.Button("Maak een back-up", variant="primary", min_width=200, elem_classes="narrow")
        made = gr.HTML(elem_id="back-up", elem_classes="live")

    def look(request: gr.Request) -> tuple[str, str]:
        mine = service.of(request)
        return shown(lambda: _health(mine)), shown(lambda: _storage(mine))

    def back_up(request: gr.Request) -> Iterator[str]:
        yield _BUSY
        yield _backed_up(service.of(request))

    for event in (page.select, tab.select):
        event(look, None, [health, kept], **PRIVATE)
    make.click(back_up, None, made, concurrency_limit=1, **PRIVATE)


def _health(service: Service) -> str:
    found = service.admin.health()
    rows = [(one.name, message(f"health-{one.health.value}"), one.detail, one.remedy) for one in found]
    heads = ("Onderdeel", "Toestand", "Wat er is", "Zo lost u het op")
    wrong = [one for one in found if one.health is Health.MISSING]
    return render("health", wrong=wrong, table=table("Onderdelen", heads, rows, ""))


def _storage(service: Service) -> str:
    kept = service.admin.storage()
    rows = [(message(f"storage-{code}"), size(count)) for code, count in kept.parts]
    total = [("samen", size(kept.total)), ("nog vrij op de schijf", size(kept.free))]
    return table("Opslag", ("Wat", "Grootte"), [*rows, *total], "")


def _backed_up(service: Service) -> str:
    try:
        made = service.admin.back_up(service.uploads.path)
    except Exception as error:  # noqa: BLE001 - the edge: a person reads one line, without document text
        return problem(explain(error)[1])
    name = f"stukwijzer-{datetime.now().astimezone():%Y-%m-%d}.zip"
    token = service.offer_file(name, made.path)
    held = f"{counted(made.manifest.documents, 'stuk', 'stukken')}, {size(made.bytes)}"
    line = render("decided", line=f"Gemaakt en teruggelezen: {held}. De download blijft een kwartier klaarstaan.")
    return line + render("download", token=token, name=name, label="Download de back-up")
