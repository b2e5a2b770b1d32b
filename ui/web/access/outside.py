"""The way in through an identity provider: out to it, and back with its word for someone."""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fastapi import FastAPI, Request
from starlette.concurrency import run_in_threadpool
from starlette.requests import cookie_parser
from starlette.responses import RedirectResponse, Response
from starlette.types import Scope

from privacy import StukwijzerError
from ui.errors import UsageError
from ui.failures import explain
from ui.web.access.accounts import Account, Accounts
from ui.web.access.doors import BACK, LOGIN, OUTSIDE, Doors, is_secure
from ui.web.access.forms import login_page
from ui.web.access.groups import granted
from ui.web.access.oidc import Begun, Provider

_COOKIE = "stukwijzer-onderweg"
_LIFETIME = 600.0  # seconds that someone may take at the provider
_MOST = 1000  # that are under way at once; the oldest is forgotten first


@dataclass
class _UnderWay:
    """The logins that were begun, each by the browser with a certain cookie."""

    begun: dict[str, tuple[float, Begun]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, begun: Begun) -> str:
        """Remember a login; gives the value of the cookie."""
        browser, now = secrets.token_urlsafe(32), time.monotonic()
        with self.lock:
            kept = {key: one for key, one in self.begun.items() if one[0] > now}
            self.begun = dict([*kept.items(), (browser, (now + _LIFETIME, begun))][-_MOST:])
        return browser

    def take(self, browser: str, state: str) -> Begun:
        """The login of a browser, once. Raises UsageError `login-failed` for another state or none."""
        with self.lock:
            until, begun = self.begun.pop(browser, (0.0, None))
        if begun is None or until < time.monotonic() or not hmac.compare_digest(begun.state.encode(), state.encode()):
            raise UsageError("login-failed", reason="het inloggen duurde te lang of begon ergens anders")
        return begun


def add_outside(api: FastAPI, doors: Doors, collections: Callable[[], Mapping[str, str]]) -> None:
    """Add the way out and back; `collections` gives their ids by name."""
    provider, under_way = Provider(doors.settings.oidc), _UnderWay()

    @api.get(OUTSIDE)
    async def leave(request: Request) -> Response:
        if not doors.may_try(request.scope):
            return login_page(doors, problem=explain(UsageError("login-too-fast"))[1], status=429)
        try:
            begun = await run_in_threadpool(provider.begin, _here(request))
        except (StukwijzerError, OSError) as error:
            return login_page(doors, problem=explain(error)[1], status=502)
        response = RedirectResponse(begun.url, 303)
        response.set_cookie(
            _COOKIE,
            under_way.add(begun),
            max_age=int(_LIFETIME),
            path=LOGIN,
            secure=is_secure(request.scope),
            httponly=True,
            samesite="lax",
        )
        return response

    @api.get(BACK)
    async def back(request: Request) -> Response:
        answer = dict(request.query_params)
        browser = cookie_parser(request.headers.get("cookie", "")).get(_COOKIE, "")
        try:
            begun = under_way.take(browser, answer.get("state", ""))
            account = await run_in_threadpool(_account, doors, provider, begun, answer, collections)
        except (StukwijzerError, OSError) as error:
            code, line = explain(error)
            return _without_cookie(
                login_page(doors, problem=line, status=403 if code != "login-failed" else 401), request.scope
            )
        return _without_cookie(doors.let_in(RedirectResponse("/", 303), request.scope, account), request.scope)


def _account(
    doors: Doors,
    provider: Provider,
    begun: Begun,
    answer: Mapping[str, str],
    collections: Callable[[], Mapping[str, str]],
) -> Account:
    """The account of who came back. Raises UsageError `login-failed`, `login-no-group`, `account-disabled`."""
    vouched = provider.finish(begun, answer)
    may = granted(doors.settings.oidc.groups, vouched.groups)
    if not may.roles:
        raise UsageError("login-no-group")
    ids = None
    if may.collections is not None:
        known = collections()
        by_name = {name.casefold(): id_ for name, id_ in known.items()} | {id_: id_ for id_ in known.values()}
        ids = [by_name[name.casefold()] for name in may.collections if name.casefold() in by_name]
    account = Accounts(doors.settings.data).vouched(vouched.subject, vouched.name, may.roles, ids)
    doors.tell(account.user, "login")
    return account


def _here(request: Request) -> str:
    """Where the provider sends someone back to; the guard let no other name of this server through."""
    return f"{request.scope['scheme']}://{request.headers['host']}{BACK}"


def _without_cookie(response: Response, scope: Scope) -> Response:
    response.delete_cookie(_COOKIE, path=LOGIN, secure=is_secure(scope), httponly=True, samesite="lax")
    return response
