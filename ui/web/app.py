"""The web app put together: the pages in Gradio, our own routes beside them, the guard around both."""

from __future__ import annotations

import os

os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"  # read when Gradio is imported

import gradio as gr
from fastapi import FastAPI
from starlette.types import ASGIApp

from ui.texts import table
from ui.web.access import LOCAL, NOBODY, Role
from ui.web.access.accounts import has_password
from ui.web.access.doors import Doors
from ui.web.access.entrance import GuardedEntrance, OpenEntrance
from ui.web.access.forms import add_login, add_password
from ui.web.pages import admin, asking, checking, documents, drafting, explaining, reviewing, searching
from ui.web.rendering import render
from ui.web.routes import add_routes
from ui.web.security import Guard
from ui.web.service import Service
from ui.web.theme import theme

PAGES = (asking, searching, documents, drafting, checking, reviewing, admin, explaining)
_PART = "for-reviewer"  # the class of a part of a page that is not for advisers
_HEAD = """<link rel="stylesheet" href="/eigen/style.css">
<link rel="stylesheet" href="/eigen/checking.css">
<link rel="icon" href="/eigen/icon.svg" type="image/svg+xml">
<script src="/eigen/app.js" defer></script>
<script src="/eigen/checking.js" defer></script>"""
_AT_ONCE = 8  # calls of one function at the same time; answers have a waiting room of their own
_THREADS = 100  # so that those who wait do not keep those who work from a thread


def build_app(service: Service, hosts: tuple[str, ...], doors: Doors | None = None) -> ASGIApp:
    """The whole app for requests to `hosts` (values of the Host header).

    With `doors` people log in, and `service` is that of nobody; without, everybody is the user of `service`.
    """
    api = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    add_routes(api, service)
    if doors is not None:
        add_login(api, doors)
        add_password(api, doors)
        if doors.settings.oidc.issuer:
            from ui.web.access.outside import add_outside

            add_outside(api, doors, lambda: {one.name: one.id for one in service.of(LOCAL).collections()})
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
    return Guard(GuardedEntrance(api, doors) if doors else OpenEntrance(api), hosts)


def build_blocks(service: Service) -> gr.Blocks:
    """The pages as tabs, so that a conversation is still there when someone comes back from another page."""
    blocks = gr.Blocks(title="Stukwijzer", analytics_enabled=False, fill_width=True)
    with blocks:
        gr.HTML(render("header", shared=service.user == NOBODY))
        who = gr.HTML(visible=False, elem_id="wie")
        with gr.Tabs(elem_id="pages") as tabs:
            for page in PAGES:
                page.build(service)
        if service.user == NOBODY:
            _open_to_each(service, blocks, who, tabs)
    blocks.queue(default_concurrency_limit=_AT_ONCE)
    blocks.max_threads = _THREADS
    return blocks


def _open_to_each(service: Service, blocks: gr.Blocks, who: gr.HTML, tabs: gr.Tabs) -> None:
    """Show who is logged in, and the pages and parts that their role may use; the others refuse what is asked."""
    roles = [getattr(page, "ROLE", Role.ADVISER) for page in PAGES]
    kept = [(tab, role) for tab, role in zip(tabs.children, roles, strict=True) if role != Role.ADVISER]
    parts = [block for block in blocks.blocks.values() if _PART in (getattr(block, "elem_classes", None) or ())]
    kept += [(part, Role.REVIEWER) for part in parts]
    for block, _ in kept:
        block.visible = False

    def greet(request: gr.Request) -> list[object]:
        user = service.of(request).user
        shown = render("who", name=user.name, password=has_password(user))
        return [gr.update(value=shown, visible=True), *[gr.update(visible=user.may(role)) for _, role in kept]]

    gr.on(None, greet, None, [who, *[block for block, _ in kept]], show_progress="hidden", api_visibility="private")
