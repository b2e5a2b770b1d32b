"""The way in: puts the user into each request, before anything else of the app sees it."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send

from ui.web.access.current import USER
from ui.web.access.users import LOCAL


class OpenEntrance:
    """ASGI middleware for a machine without login: everybody who reaches it is the one local user."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        await self._app({**scope, USER: LOCAL}, receive, send)
