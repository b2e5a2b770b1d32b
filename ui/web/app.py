"""The web app put together: the pages in Gradio, our own routes beside them, the guard around both."""

from __future__ import annotations

import os

os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"  # read when Gradio is imported

import gradio as gr
from fastapi import FastAPI
from starlette.types import ASGIApp

from ui.texts import table
from ui.web.access.entrance import OpenEntrance
from ui.web.pages import asking, checking, documents, drafting, explaining, reviewing, searching
from ui.web.rendering import render
from ui.web.routes import add_routes
from ui.web.security import Guard
from ui.web.service import Service
from ui.web.theme import theme

PAGES = (asking, searching, documents, drafting, checking, reviewing, explaining)
_HEAD = """<link rel="stylesheet" href="/eigen/style.css">
<link rel="stylesheet" href="/eigen/checking.css">
<link rel="icon" href="/eigen/icon.svg" type="image/svg+xml">
<script src="/eigen/app.js" defer></script>
<script src="/eigen/checking.js" defer></script>"""


def build_app(service: Service, hosts: tuple[str, ...]) -> ASGIApp:
    """The whole app for requests to `hosts` (values of the Host header)."""
    api = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    add_routes(api, service)
    words = table("gradio")
    gr.mount_gradio_app(
        api,
        build_blocks(service),
        path="/",
        footer_links=[],
        run_history=False,
        enable_monitoring=False,
        show_error=False,
        ssr_mode=False,
        mcp_server=False,
        pwa=False,
        max_file_size=service.settings.limits.file_bytes,
        i18n=gr.I18n(nl=words, en=words),
        theme=theme(),
        head=_HEAD,
    )
    return Guard(OpenEntrance(api), hosts)


def build_blocks(service: Service) -> gr.Blocks:
    """The pages as tabs, so that a conversation is still there when someone comes back from another page."""
    blocks = gr.Blocks(title="Stukwijzer", analytics_enabled=False, fill_width=True)
    with blocks:
        gr.HTML(render("header"))
        with gr.Tabs(elem_id="pages"):
            for page in PAGES:
                page.build(service)
    return blocks
