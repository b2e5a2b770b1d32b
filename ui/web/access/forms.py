"""The pages for logging in: no script, no Gradio; they work in any browser and with any aid."""

from __future__ import annotations

from urllib.parse import parse_qs

from fastapi import FastAPI, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response

from privacy import StukwijzerError
from ui.errors import UsageError
from ui.failures import explain
from ui.web.access.accounts import Account
from ui.web.access.doors import LOGIN, LOGOUT, NEW_PASSWORD, OUTSIDE, Doors
from ui.web.rendering import render

_MOST = 8192  # bytes of a form
_OUT = "U bent uitgelogd."


def add_login(api: FastAPI, doors: Doors) -> None:
    """Add the pages for logging in and out."""

    @api.get(LOGIN)
    async def ask(request: Request) -> Response:
        if await run_in_threadpool(doors.account, request.scope):
            return RedirectResponse("/", 303)
        return login_page(doors, said=_OUT if "uit" in request.query_params else "")

    @api.post(LOGIN)
    async def check(request: Request) -> Response:
        form = await _form(request)
        login = form.get("naam", "")
        try:
            account = await run_in_threadpool(_checked, doors, request, login, form.get("wachtwoord", ""))
        except StukwijzerError as error:
            code, line = explain(error)
            return login_page(doors, problem=line, login=login, status=401 if code == "login-wrong" else 429)
        return doors.let_in(RedirectResponse(NEW_PASSWORD if account.must_change else "/", 303), request.scope, account)

    @api.post(LOGOUT)
    async def leave(request: Request) -> Response:
        return await run_in_threadpool(doors.let_out, RedirectResponse(f"{LOGIN}?uit", 303), request.scope)


def add_password(api: FastAPI, doors: Doors) -> None:
    """Add the page for another password."""

    @api.get(NEW_PASSWORD)
    async def ask_other(request: Request) -> Response:
        account = await run_in_threadpool(doors.account, request.scope)
        if account is None or account.external:
            return RedirectResponse("/", 303)
        return _password_page(doors, account)

    @api.post(NEW_PASSWORD)
    async def change(request: Request) -> Response:
        form = await _form(request)
        account = await run_in_threadpool(doors.account, request.scope)
        if account is None or account.external:
            return RedirectResponse("/", 303)
        try:
            await run_in_threadpool(_changed, doors, request, account, form)
        except StukwijzerError as error:
            return _password_page(doors, account, explain(error)[1])
        return doors.let_in(RedirectResponse("/", 303), request.scope, account)


def login_page(doors: Doors, *, problem: str = "", said: str = "", login: str = "", status: int = 200) -> Response:
    """The page to log in with."""
    settings = doors.settings
    shown = render(
        "login",
        problem=problem,
        said=said,
        login=login,
        accounts=settings.login.accounts,
        outside=OUTSIDE if settings.oidc.issuer else "",
        label=settings.oidc.label,
    )
    return HTMLResponse(shown, status)


def _password_page(doors: Doors, account: Account, problem: str = "") -> Response:
    least = doors.settings.login.password_length
    shown = render("password", problem=problem, first=account.must_change, least=least, login=account.login)
    return HTMLResponse(shown, 422 if problem else 200)


def _checked(doors: Doors, request: Request, login: str, password: str) -> Account:
    if not doors.settings.login.accounts:
        raise UsageError("login-wrong")
    if not doors.may_try(request.scope):
        raise UsageError("login-too-fast")
    try:
        account = doors.checking_in.check(login, password)
    except UsageError as error:
        if error.details.get("left") == 0 and (known := doors.known(login)):
            doors.tell(known.user, "login-locked")
        raise
    doors.tell(account.user, "login")
    return account


def _changed(doors: Doors, request: Request, account: Account, form: dict[str, str]) -> None:
    if not doors.may_try(request.scope):
        raise UsageError("login-too-fast")
    if form.get("nieuw", "") != form.get("nogmaals", ""):
        raise UsageError("password-differs")
    doors.checking_in.change(account, form.get("oud", ""), form.get("nieuw", ""))


async def _form(request: Request) -> dict[str, str]:
    """The fields of a form; none of one that is longer than any of ours."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > _MOST:
            return {}
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=10)
    return {name: values[0] for name, values in fields.items()}
