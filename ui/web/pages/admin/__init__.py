"""Beheer: what an administrator looks after, a part a tab. Each part asks anew when it is opened."""

from __future__ import annotations

import gradio as gr

from ui.web.access import Role
from ui.web.pages.admin import account, collections, installation, lists, overview, users
from ui.web.service import Service

ROLE = Role.ADMINISTRATOR
_HEAD = """<h1>Beheer</h1>
<p class="lead">Voor wie Stukwijzer voor de gemeente beheert. Wat u hier doet, komt in het logboek.</p>"""
_PARTS = (overview, collections, lists, users, account, installation)


def build(service: Service) -> None:
    """Build the page."""
    with gr.Tab("Beheer") as page:
        gr.HTML(_HEAD)
        with gr.Tabs(elem_id="beheer"):
            for part in _PARTS:
                part.build(service, page)
