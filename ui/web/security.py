"""What every request and answer of the web app passes: who may ask, what may be asked, what a browser may do.

The Content-Security-Policy lets scripts run only when they carry the nonce of this answer or come from this
server, and lets the page fetch from nowhere else, so that a document cannot make the browser do anything.
'unsafe-eval' stays because Gradio compiles its templates in the browser; inline handlers stay forbidden.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# What the page itself needs of Gradio; its other routes (files by path, proxy, monitoring, code editing) stay shut.
OPEN_PATHS = frozenset(
    {
        "/",
        "/aanmelden",
        "/afmelden",
        "/wachtwoord",
        "/config",
        "/theme.css",
        "/favicon.ico",
        "/robots.txt",
        "/gradio_api/upload",
    }
)
OPEN_PREFIXES = (
    "/assets/",
    "/static/",
    "/aanmelden/",
    "/eigen/",
    "/downloads/",
    "/stuk/",
    "/gradio_api/queue/",
    "/gradio_api/heartbeat/",
    "/gradio_api/upload_progress",
    "/gradio_api/app_id",
    "/gradio_api/startup-events",
    "/gradio_api/cancel",
    "/gradio_api/reset",
)
_HEADERS = (
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),  # with "no-referrer" a browser hides the Origin of a form from us too
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
)


class Guard:
    """ASGI middleware: refuses foreign hosts and closed paths, and sets the security headers.

    `hosts` are the values of the Host header that are served; others are refused, so that a name that
    someone points at this machine (DNS rebinding) opens nothing.
    """

    def __init__(self, app: ASGIApp, hosts: Iterable[str]) -> None:
        self._app = app
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})  # the page uses none
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sender = _Sender(send, secrets.token_urlsafe(18))
        if not self._may_enter(scope):
            await PlainTextResponse("Niet toegestaan.", status_code=403)(scope, receive, sender)
        elif not _is_open(scope["path"]):
            await PlainTextResponse("Bestaat niet.", status_code=404)(scope, receive, sender)
        else:
            await self._app(scope, receive, sender)

    def _may_enter(self, scope: Scope) -> bool:
        headers = Headers(scope=scope)
        if headers.get("host", "") not in self._hosts:
            return False
        origin = headers.get("origin")
        return origin is None or origin.partition("://")[2] in self._hosts


class _Sender:
    """Sends an answer on, with our headers; HTML is held back to give its scripts the nonce."""

    def __init__(self, send: Send, nonce: str) -> None:
        self._send = send
        self._nonce = nonce
        self._html_start: Message | None = None
        self._html = bytearray()

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            await self._start(message)
        elif self._html_start is not None and message["type"] == "http.response.body":
            await self._collect(message)
        else:
            await self._send(message)

    async def _start(self, message: Message) -> None:
        headers = MutableHeaders(raw=list(message["headers"]))
        for name, value in _HEADERS:
            headers[name] = value
        headers["Content-Security-Policy"] = policy(self._nonce)
        headers.setdefault("Cache-Control", "no-store")
        if headers.get("content-type", "").startswith("text/event-stream"):
            headers["X-Accel-Buffering"] = "no"  # nginx passes each sentence on, however it is set up
        message = {**message, "headers": headers.raw}
        if headers.get("content-type", "").startswith("text/html"):
            self._html_start = message
        else:
            await self._send(message)

    async def _collect(self, message: Message) -> None:
        self._html += message.get("body", b"")
        if message.get("more_body"):
            return
        start = self._html_start
        assert start is not None
        page = own_page(bytes(self._html).decode("utf-8"), self._nonce).encode("utf-8")
        headers = MutableHeaders(raw=list(start["headers"]))
        headers["Content-Length"] = str(len(page))
        await self._send({**start, "headers": headers.raw})
        await self._send({"type": "http.response.body", "body": page})


def policy(nonce: str) -> str:
    """The Content-Security-Policy of one answer."""
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' 'nonce-{nonce}' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def own_page(html: str, nonce: str) -> str:
    """Gradio's page with the nonce on its scripts and Dutch as its language."""
    return html.replace("<script", f'<script nonce="{nonce}"').replace('<html lang="en"', '<html lang="nl"', 1)


def _is_open(path: str) -> bool:
    return path in OPEN_PATHS or path.startswith(OPEN_PREFIXES)
