"""The way in: puts the user into each request before anything else of the app sees it, or stops the request here."""

from __future__ import annotations

import re

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ui.web.access.accounts import Account
from ui.web.access.current import USER
from ui.web.access.doors import BACK, LOGIN, LOGOUT, NEW_PASSWORD, OUTSIDE, Doors
from ui.web.access.limits import RateLimit
from ui.web.access.own_calls import OwnCalls
from ui.web.access.session_hash import TooLarge, body_with_own, rewritten
from ui.web.access.users import LOCAL, NOBODY

_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
_BEFORE = frozenset({LOGIN, OUTSIDE, BACK, "/theme.css", "/favicon.ico", "/robots.txt"})
_LOOK = ("/eigen/", "/assets/", "/static/")
_OWN_BODY = re.compile(r"/gradio_api/(?:queue/join|cancel|reset)/?")
_STOPS = re.compile(r"/gradio_api/cancel/?")
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_CALLS_A_MINUTE = 600  # of one user; a page that opens makes about ten


class OpenEntrance:
    """ASGI middleware for a machine without login: everybody on it is the one local user.

    What came through a proxy came from elsewhere, so that is refused.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "http" and any(name in Headers(scope=scope) for name in _FORWARDED):
            await PlainTextResponse("Niet toegestaan zonder inloggen.", status_code=403)(scope, receive, send)
            return
        await self._app({**scope, USER: LOCAL}, receive, send)


class GuardedEntrance:
    """ASGI middleware for an app with a login: only who has a session gets further than the login page.

    A call that changes something must come from a page of this server (OWASP, CSRF prevention): browsers say so
    in Origin or Sec-Fetch-Site, and no page of another can.
    """

    def __init__(self, app: ASGIApp, doors: Doors) -> None:
        self._app = app
        self._doors = doors
        self._calls = RateLimit(_CALLS_A_MINUTE)
        self._own = OwnCalls()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        if scope["method"] not in _READING and not _comes_from_here(scope):
            await PlainTextResponse("Niet toegestaan.", status_code=403)(scope, receive, send)
        elif path in _BEFORE or path.startswith(_LOOK):
            await self._app({**scope, USER: NOBODY}, receive, send)
        else:
            account = await run_in_threadpool(self._doors.account, scope)
            refusal = self._refusal(account, scope)
            await (refusal(scope, receive, send) if refusal else self._further(account, scope, receive, send))

    def _refusal(self, account: Account | None, scope: Scope) -> Response | None:
        """Why a request gets no further, if it does not."""
        if account is None:
            return _sent_to(LOGIN, scope, 401)
        if account.must_change and scope["path"] not in (NEW_PASSWORD, LOGOUT):
            return _sent_to(NEW_PASSWORD, scope, 403)
        if scope["method"] not in _READING and not self._calls.take(account.user.key):
            return JSONResponse({"detail": "U doet te veel tegelijk. Wacht even en probeer het opnieuw."}, 429)
        return None

    async def _further(self, account: Account | None, scope: Scope, receive: Receive, send: Send) -> None:
        token = self._doors.token(scope)
        scope = {**rewritten(scope, token), USER: account.user if account else NOBODY}
        if _OWN_BODY.fullmatch(scope["path"]):
            try:
                scope, receive, call = await body_with_own(scope, receive, token)
            except TooLarge:
                await PlainTextResponse("Te groot.", status_code=413)(scope, receive, send)
                return
            if _STOPS.fullmatch(scope["path"]) and not self._own.belongs(call.get("event_id"), token):
                await JSONResponse({"detail": "Dit loopt niet meer."}, 404)(scope, receive, send)
                return
            send = self._own.remembering(send, token)
        await self._app(scope, receive, send)


def _sent_to(page: str, scope: Scope, status: int) -> Response:
    """A person goes to another page; a call by a page that is open hears that it may not."""
    if scope["method"] in _READING and scope["path"] in ("/", NEW_PASSWORD, LOGOUT):
        return RedirectResponse(page, 303)
    return JSONResponse({"detail": "Log opnieuw in."}, status)


def _comes_from_here(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    own = f"{scope['scheme']}://{headers.get('host', '')}"
    site = headers.get("sec-fetch-site")
    if site not in (None, "same-origin", "none"):
        return False
    return headers.get("origin") == own or ("origin" not in headers and site == "same-origin")
