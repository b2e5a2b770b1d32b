"""Beheer, instellingen: each setting with its source, and the templates that hold here."""

from __future__ import annotations

from collections.abc import Mapping

import gradio as gr

from ui.setting_sources import SettingRow
from ui.texts import message
from ui.texts import table as texts
from ui.web.pages.admin.parts import PRIVATE, shown, table
from ui.web.service import Service

_SETTINGS = """<h2>Instellingen</h2>
<p class="lead">U wijzigt ze in het bestand stukwijzer.toml in de gegevensmap, of in de omgeving van de server. Start
Stukwijzer daarna opnieuw.</p>"""
_TEMPLATES = """<h2>Sjablonen</h2>
<p class="lead">Eigen sjablonen en een huisstijl zet u in de map van de instelling <code>templates</code>.</p>"""


def build(service: Service, page: gr.Tab) -> None:  # noqa: ARG001 - as every part
    """Build the part."""
    with gr.Tab("Instellingen") as tab:
        gr.HTML(_SETTINGS)
        settings = gr.HTML(elem_id="instellingen")
        gr.HTML(_TEMPLATES)
        templates = gr.HTML(elem_id="sjabloonlijst")

    def look(request: gr.Request) -> tuple[str, str]:
        mine = service.of(request)
        return shown(lambda: _settings(mine)), shown(lambda: _templates(mine))

    tab.select(look, None, [settings, templates], **PRIVATE)


def _settings(service: Service) -> str:
    meanings = texts("settings")
    rows = [
        (row.name, meanings.get(row.name, ""), _value(row), message(f"source-{row.source.value}"))
        for row in service.admin.setting_rows()
    ]
    return table("Instellingen", ("Instelling", "Wat zij doet", "Waarde", "Komt uit"), rows, "")


def _value(row: SettingRow) -> str:
    """A value for people; a secret is not told."""
    value = row.value
    if value is None:
        return "geen" if row.source == "default" else "ingesteld, wordt niet getoond"
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {one or 'standaard'}" for name, one in value.items()) or "geen"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "geen"
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value)) if isinstance(value, float) and whole else str(value)


def _templates(service: Service) -> str:
    rows = [
        (kind.name, kind.version, "eigen" if kind.own else "meegeleverd", kind.description) for kind in service.kinds()
    ]
    return table("Sjablonen", ("Sjabloon", "Versie", "Van wie", "Waarvoor"), rows, "")
