"""`stukwijzer users`: who may log in to the web app, in which role and with which collections."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ui.usage import add_common

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.settings import Settings
    from ui.web.access.accounts import Account, Accounts

NAME = "users"
HELP = "accounts voor de webapp: tonen, maken, nieuw wachtwoord, uitzetten, rol en verzamelingen"
AS_JSON = True
_ROLES = ("adviser", "reviewer", "administrator")
_LOGGED = frozenset({"add", "reset", "disable", "enable"})  # under names of their own
_STEPS = {
    "list": "toon de accounts",
    "add": "maak een account",
    "reset": "geef een nieuw wachtwoord en hef een blokkade op",
    "disable": "laat iemand niet meer binnen",
    "enable": "laat iemand weer binnen",
    "roles": "geef een andere rol",
    "collections": "zeg welke verzamelingen iemand mag gebruiken",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """The step, and the account it is about. A password is never an argument: others on the machine can read these."""
    steps = parser.add_subparsers(dest="step", title="stappen", metavar="STAP", required=True)
    made = {name: steps.add_parser(name, help=what, description=what) for name, what in _STEPS.items()}
    for name, step in made.items():
        if name != "list":
            step.add_argument("login", metavar="INLOGNAAM", help="de inlognaam of het kenmerk van het account")
    made["add"].add_argument("--name", metavar="NAAM", default="", help="hoe iemand in het logboek staat")
    made["add"].add_argument("--role", metavar="ROL", choices=_ROLES, default=_ROLES[0], help=", ".join(_ROLES))
    made["roles"].add_argument("role", metavar="ROL", choices=_ROLES, help=", ".join(_ROLES))
    for name in ("add", "reset"):
        made[name].add_argument(
            "--ask", action="store_true", help="vraag het eerste wachtwoord; anders bedenken we het"
        )
    made["add"].add_argument(
        "--collection", metavar="VERZAMELING", action="append", help="een verzameling die mag; zonder: alle"
    )
    made["collections"].add_argument("collection", metavar="VERZAMELING", nargs="*", help="wat mag; zonder: alle")
    for step in made.values():
        add_common(step, as_json=True)


def run(args: argparse.Namespace) -> int:
    """Take one step, then show the accounts."""
    from ui.settings import load_settings
    from ui.web.access.accounts import Accounts

    settings = load_settings(args.data)
    accounts = Accounts(settings.data)
    made = _take(settings, accounts, args)
    _log(settings, accounts, args)
    if args.json:
        _print_json(accounts.all(), made)
    else:
        _print(settings, accounts.all(), made)
    return 0


def _take(settings: Settings, accounts: Accounts, args: argparse.Namespace) -> str:
    """Take the step; gives the password to tell someone, "" for none."""
    from ui.web.access.users import Role

    password = ""
    if args.step == "add":
        chosen, password = _first_password(settings, args)
        allowed = _ids(settings, args.collection) if args.collection else None
        accounts.add(args.login, args.name, Role(args.role), chosen, allowed)
    elif args.step == "reset":
        chosen, password = _first_password(settings, args)
        accounts.set_password(args.login, chosen, must_change=True)
    elif args.step in ("disable", "enable"):
        accounts.set_disabled(args.login, disabled=args.step == "disable")
    elif args.step == "roles":
        accounts.set_role(args.login, Role(args.role))
    elif args.step == "collections":
        accounts.set_collections(args.login, _ids(settings, args.collection) if args.collection else None)
    return password


def _log(settings: Settings, accounts: Accounts, args: argparse.Namespace) -> None:
    """Write the step into the audit log, with the key of the account."""
    from ui.auditing import Auditor
    from ui.composition import build_gate

    if args.step != "list":
        action = f"account-{args.step if args.step in _LOGGED else 'change'}"
        Auditor(settings, build_gate(settings)).done(action, detail=accounts.find(args.login).user.key)


def _first_password(settings: Settings, args: argparse.Namespace) -> tuple[str, str]:
    """The password, and the same to show when nobody knows it yet."""
    from getpass import getpass

    from ui.errors import UsageError
    from ui.web.access.passwords import one_time, require_good

    if not args.ask:
        made = one_time()
        return made, made
    chosen = getpass("Eerste wachtwoord: ")
    if getpass("Nog een keer: ") != chosen:
        raise UsageError("password-differs")
    require_good(chosen, args.login, settings.login.password_length)
    return chosen, ""


def _ids(settings: Settings, names: Sequence[str]) -> list[str]:
    from ui.composition import open_library

    with open_library(settings) as library:
        return [library.collection(name).id for name in names]


def _names(settings: Settings, accounts: Sequence[Account]) -> dict[str, str]:
    """The names of collections by id, where an account is bound to some."""
    from ui.composition import open_library

    if all(account.user.collections is None for account in accounts):
        return {}
    with open_library(settings) as library:
        return {one.id: one.name for one in library.collections()}


def _print(settings: Settings, accounts: Sequence[Account], password: str) -> None:
    from ui.output import note, print_result, print_table
    from ui.texts import table
    from ui.web.access.configured import has_login

    roles, names = table("roles"), _names(settings, accounts)
    print_table(
        ("inlognaam", "naam", "rol", "verzamelingen", "kenmerk", "toestand"),
        (
            (
                "(werkaccount)" if one.external else one.login,
                one.user.name,
                ", ".join(roles[role] for role in sorted(one.user.roles)),
                "alle"
                if one.user.collections is None
                else ", ".join(sorted(names.get(id_, id_) for id_ in one.user.collections)),
                one.user.key,
                "uitgezet" if one.disabled else "moet een wachtwoord kiezen" if one.must_change else "",
            )
            for one in accounts
        ),
    )
    if password:
        note("Dit wachtwoord wordt niet nog eens getoond. Bij het inloggen kiest de gebruiker een ander.")
        print_result(password)
    if not has_login(settings):
        note("Inloggen staat nog uit. Zet in stukwijzer.toml onder [login] de regel: accounts = true")


def _print_json(accounts: Sequence[Account], password: str) -> None:
    from ui.json_shapes import account_json
    from ui.output import print_json

    shown = {"accounts": [account_json(account) for account in accounts]}
    print_json({**shown, "password": password} if password else shown)
