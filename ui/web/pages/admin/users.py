"""Beheer, gebruikers: who may log in, in which role and with which collections."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import gradio as gr

from ui.errors import UsageError
from ui.texts import table as texts
from ui.web.access import Role
from ui.web.access.accounts import Account, Accounts
from ui.web.access.configured import has_login
from ui.web.access.passwords import one_time
from ui.web.pages.admin.parts import PRIVATE, done, shown, table
from ui.web.rendering import render
from ui.web.service import Service

_HEAD = """<h2>Gebruikers</h2>
<p class="lead">Wie mag inloggen, wat iemand mag, en met welke verzamelingen.</p>"""
_CLOSED = (
    "Inloggen staat nog uit: iedereen op deze computer kan alles. Zet in stukwijzer.toml onder [login] de regel "
    "accounts = true en start Stukwijzer opnieuw. Accounts kunt u hier alvast maken."
)
_EMPTY = "Er zijn nog geen accounts. Maak hieronder het eerste."
_ABOUT = "Kiest u niets, dan mag iemand alle verzamelingen gebruiken."


def build(service: Service, page: gr.Tab) -> None:  # noqa: ARG001 - as every part
    """Build the part."""
    roles = [(name, role) for role, name in texts("roles").items()]
    with gr.Tab("Gebruikers") as tab:
        gr.HTML(_HEAD)
        listing = gr.HTML(elem_id="accounts")
        with gr.Column(elem_classes="confirm"):
            gr.HTML("<h2>Een account maken</h2>")
            with gr.Row(elem_classes="filters"):
                login = gr.Textbox(label="Inlognaam", max_length=64, min_width=200)
                name = gr.Textbox(label="Naam in het logboek", max_length=80, min_width=200)
                role = gr.Dropdown(roles, value=Role.ADVISER.value, label="Rol", min_width=160, filterable=False)
                places = gr.Dropdown([], multiselect=True, label="Verzamelingen", info=_ABOUT, min_width=240)
            add = gr.Button("Maak het account", variant="primary", min_width=180, elem_classes="narrow")
        with gr.Column(elem_classes="confirm"):
            gr.HTML("<h2>Een account wijzigen</h2>")
            chosen = gr.Dropdown([], value=None, label="Account")
            with gr.Column(visible=False) as change:
                with gr.Row(elem_classes="filters"):
                    other = gr.Dropdown(roles, label="Rol", min_width=160, filterable=False)
                    bound = gr.Dropdown([], multiselect=True, label="Verzamelingen", info=_ABOUT, min_width=240)
                with gr.Row(elem_classes="decide"):
                    save = gr.Button("Bewaar", variant="primary", min_width=120)
                    reset = gr.Button("Geef een nieuw wachtwoord", min_width=200)
                    toggle = gr.Button("Laat niet meer binnen", min_width=180)
        told = gr.HTML(elem_id="account-gedaan", elem_classes="live")

    overview = [listing, chosen, places, bound]
    fields = [change, other, bound, reset, toggle]

    def look(request: gr.Request) -> list[object]:
        return _overview(service.of(request))

    def show(request: gr.Request, key: str | None) -> list[object]:
        return _fields(service.of(request), key)

    def step(work: Callable[..., str]) -> Callable[..., list[object]]:
        def taken(request: gr.Request, key: str, *given: Any) -> list[object]:  # noqa: ANN401 - values of fields
            mine = service.of(request)
            line, _ = done(lambda: work(mine, key, *given))
            return [line, *_overview(mine), *_fields(mine, key)]

        return taken

    def made(request: gr.Request, *given: Any) -> list[object]:  # noqa: ANN401 - values of fields
        mine = service.of(request)
        line, well = done(lambda: _made(mine, *given))
        return [line, *([""] * 2 if well else [gr.skip()] * 2), *_overview(mine)]

    tab.select(look, None, overview, **PRIVATE)
    chosen.input(show, chosen, fields, **PRIVATE)
    add.click(made, [login, name, role, places], [told, login, name, *overview], **PRIVATE)
    outputs = [told, *overview, change, other, bound, reset, toggle]
    save.click(step(_changed), [chosen, other, bound], outputs, **PRIVATE)
    reset.click(step(_reset), chosen, outputs, **PRIVATE)
    toggle.click(step(_toggled), chosen, outputs, **PRIVATE)


def _accounts(service: Service) -> Accounts:
    """The accounts, for an administrator only."""
    return Accounts(service.admin.settings.data)


def _overview(service: Service) -> list[object]:
    accounts = _accounts(service).all()
    places = [(one.name, one.id) for one in service.admin.collections()]
    known = [(f"{one.user.name} ({'werkaccount' if one.external else one.login})", one.user.key) for one in accounts]
    listing = shown(lambda: _listing(service, accounts, {id_: name for name, id_ in places}))
    return [listing, gr.update(choices=known), gr.update(choices=places), gr.update(choices=places)]


def _listing(service: Service, accounts: Sequence[Account], places: dict[str, str]) -> str:
    closed = not has_login(service.settings)
    rows = [
        (
            one.user.name,
            "werkaccount" if one.external else one.login,
            ", ".join(texts("roles")[role] for role in sorted(one.user.roles)),
            "alle"
            if one.user.collections is None
            else ", ".join(sorted(places.get(id_, "") for id_ in one.user.collections)),
            "mag niet naar binnen" if one.disabled else "moet een wachtwoord kiezen" if one.must_change else "",
        )
        for one in accounts
    ]
    heads = ("Naam", "Inlognaam", "Rol", "Verzamelingen", "Bijzonderheid")
    return (render("empty", line=_CLOSED) if closed else "") + table("Accounts", heads, rows, _EMPTY)


def _fields(service: Service, key: str | None) -> list[object]:
    if not key:
        return [gr.update(visible=False), *[gr.skip()] * 4]
    account = _accounts(service).find(key)
    bound = sorted(account.user.collections or ())
    label = "Laat weer binnen" if account.disabled else "Laat niet meer binnen"
    return [
        gr.update(visible=True),
        gr.update(value=next(iter(account.user.roles), None), interactive=not account.external),
        gr.update(value=bound, interactive=not account.external),
        gr.update(visible=not account.external),
        label,
    ]


def _made(service: Service, login: str, name: str, role: str, places: Sequence[str] | None) -> str:
    password = one_time()
    made = _accounts(service).add(login, name, Role(role), password, places or None)
    service.admin.note("account-add", detail=made.user.key)
    return _told(made, password)


def _told(account: Account, password: str) -> str:
    return (
        f"Geef {account.user.name} dit wachtwoord: {password}. Het wordt niet nog eens getoond; bij het inloggen kiest "
        "de gebruiker een ander."
    )


def _changed(service: Service, key: str, role: str, places: Sequence[str] | None) -> str:
    accounts = _accounts(service)
    if role != Role.ADMINISTRATOR:
        _not_oneself(service, key)
    accounts.set_role(key, Role(role))
    accounts.set_collections(key, places or None)
    service.admin.note("account-change", detail=f"{key} {role}")
    return "Bewaard. Wie was ingelogd, logt opnieuw in."


def _reset(service: Service, key: str) -> str:
    password = one_time()
    _accounts(service).set_password(key, password, must_change=True)
    service.admin.note("account-reset", detail=key)
    return _told(_accounts(service).find(key), password)


def _toggled(service: Service, key: str) -> str:
    account = _accounts(service).find(key)
    _not_oneself(service, key)
    _accounts(service).set_disabled(key, disabled=not account.disabled)
    service.admin.note("account-enable" if account.disabled else "account-disable", detail=key)
    return (
        f"{account.user.name} mag weer naar binnen."
        if account.disabled
        else f"{account.user.name} mag niet meer naar binnen."
    )


def _not_oneself(service: Service, key: str) -> None:
    """Nobody locks the door behind which they stand."""
    if key == service.user.key:
        raise UsageError("account-own")
