"""What the login pages and the entrance share: whose session a request belongs to, and its cookie."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.responses import Response
from starlette.types import Scope

from ui.errors import UsageError
from ui.settings import Settings
from ui.web.access.accounts import Account, Accounts
from ui.web.access.checking_in import CheckingIn
from ui.web.access.limits import RateLimit
from ui.web.access.sessions import Sessions
from ui.web.access.users import User

LOGIN: Final = "/aanmelden"
LOGOUT: Final = "/afmelden"
NEW_PASSWORD: Final = "/wachtwoord"  # noqa: S105 - a page
OUTSIDE: Final = "/aanmelden/werkaccount"
BACK: Final = "/aanmelden/terug"
_NAME = "stukwijzer"


class Doors:
    """The ways in that the settings open. `tell` writes into the audit log that a user did something."""

    def __init__(self, settings: Settings, tell: Callable[[User, str], None]) -> None:
        self.settings = settings
        self.tell = tell
        self.sessions = Sessions(settings.data, settings.login)
        self.checking_in = CheckingIn(settings.data, settings.login)
        self._tries = RateLimit(settings.login.tries_a_minute)

    def account(self, scope: Scope) -> Account | None:
        """The account whose session a request belongs to."""
        token = self.token(scope)
        return self.sessions.account(token) if token else None

    def token(self, scope: Scope) -> str:
        """The token of the session that the browser sent; "" for none."""
        return cookie_parser(Headers(scope=scope).get("cookie", "")).get(cookie_name(scope), "")

    def known(self, login: str) -> Account | None:
        """The account with this login name, if there is one."""
        try:
            return Accounts(self.settings.data).find(login)
        except UsageError:
            return None

    def may_try(self, scope: Scope) -> bool:
        """Whether the address that asks may try to log in once more this minute."""
        return self._tries.take(address(scope))

    def let_in(self, response: Response, scope: Scope, account: Account) -> Response:
        """Begin a session, never one that the browser had before, and give the browser its token."""
        if old := self.token(scope):
            self.sessions.end(old)
        response.set_cookie(
            cookie_name(scope),
            self.sessions.begin(account),
            secure=is_secure(scope),
            httponly=True,
            samesite="lax",
        )
        return response

    def let_out(self, response: Response, scope: Scope) -> Response:
        """End the session and take the token from the browser."""
        self.sessions.end(self.token(scope))
        response.delete_cookie(cookie_name(scope), secure=is_secure(scope), httponly=True, samesite="lax")
        return response


def cookie_name(scope: Scope) -> str:
    """The name of the cookie; behind TLS one that no other host or path can set (RFC 6265bis, 4.1.3.2)."""
    return f"__Host-{_NAME}" if is_secure(scope) else _NAME


def is_secure(scope: Scope) -> bool:
    """Whether the browser speaks TLS, to us or to a proxy that we trust; uvicorn reads what such a proxy says."""
    return scope.get("scheme") == "https"


def address(scope: Scope) -> str:
    """Where a request comes from."""
    client = scope.get("client")
    return str(client[0]) if client else ""
