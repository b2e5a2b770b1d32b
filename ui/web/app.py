"""The web app put together: the pages in Gradio, our own routes beside them, the guard around both."""

from __future__ import annotations

import os
from importlib.resources import files

os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"  # read when Gradio is imported

import gradio as gr
from fastapi import FastAPI
from fastapi.responses import Response
from starlette.types import ASGIApp

from ui.texts import table
from ui.web.pages import asking, checking, documents, drafting, explaining, reviewing, searching
from ui.web.rendering import render
from ui.web.security import Guard
from ui.web.service import Service
from ui.web.theme import theme

PAGES = (asking, searching, documents, drafting, checking, reviewing, explaining)
_STATIC = {
    "app.js": "text/javascript",
    "checking.js": "text/javascript",
    "style.css": "text/css",
    "checking.css": "text/css",
    "icon.svg": "image/svg+xml",
}
_HEAD = """<link rel="stylesheet" href="/eigen/style.css">
<link rel="stylesheet" href="/eigen/checking.css">
<link rel="icon" href="/eigen/icon.svg" type="image/svg+xml">
<script src="/eigen/app.js" defer></script>
<script src="/eigen/checking.js" defer></script>"""
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def build_app(service: Service, hosts: tuple[str, ...]) -> ASGIApp:
    """The whole app for requests to `hosts` (values of the Host header)."""
    api = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    api.get("/eigen/{name}")(_static)
    api.get("/favicon.ico")(lambda: _static("icon.svg"))

    @api.get("/downloads/{token}")
    def download(token: str) -> Response:
        waiting = service.downloads.fetch(token)
        if waiting is None:
            return Response("Dit bestand is er niet meer. Maak het opnieuw.", 404, media_type="text/plain")
        disposition = {"Content-Disposition": f'attachment; filename="{waiting.name}"'}
        return Response(waiting.content, media_type=_WORD, headers=disposition)

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
    return Guard(api, hosts)


def build_blocks(service: Service) -> gr.Blocks:
    """The pages as tabs, so that a conversation is still there when someone comes back from another page."""
    blocks = gr.Blocks(title="Stukwijzer", analytics_enabled=False, fill_width=True)
    with blocks:
        gr.HTML(render("header"))
        with gr.Tabs(elem_id="pages"):
            for page in PAGES:
                page.build(service)
    return blocks


def _static(name: str) -> Response:
    if name not in _STATIC:
        return Response("Bestaat niet.", 404, media_type="text/plain")
    content = files("ui.web").joinpath("static", name).read_bytes()
    return Response(content, media_type=_STATIC[name], headers={"Cache-Control": "no-cache"})
