"""The accounts of a municipality, in its data folder: made with `stukwijzer users`, or by an identity provider.

An account has an opaque key, which is all that other files and logs know; the login name stands here alone.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from ui.errors import UsageError
from ui.web.access.database import opened
from ui.web.access.passwords import hashed
from ui.web.access.users import Role, User

_LOGIN = re.compile(r"[\w][\w.@+-]{0,63}")
_COLUMNS = "key, login, name, roles, collections, password, must_change, disabled"
_LONGEST_NAME = 80
_OWN, _VOUCHED = "u", "o"  # how keys begin


@dataclass(frozen=True, slots=True)
class Account:
    """One account. `external` is set when an identity provider answers for it: it has no password here."""

    user: User
    login: str
    external: bool = False
    must_change: bool = False
    disabled: bool = False


class Accounts:
    """The accounts in one data folder. Each call opens the file; errors are UsageError."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(
        self, login: str, name: str, role: Role, password: str, collections: Collection[str] | None = None
    ) -> Account:
        """A new account, to log in with once before a password is chosen.

        `collections` are ids. Raises `account-login`, `account-name`, `account-exists`.
        """
        login = plain_login(login)
        if not _LOGIN.fullmatch(login):
            raise UsageError("account-login")
        user = User(f"{_OWN}{secrets.token_hex(8)}", _named(name or login), frozenset({role}), _ids(collections))
        with opened(self._folder) as connection:
            made = connection.execute(
                f"INSERT OR IGNORE INTO accounts ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, 1, 0)",  # noqa: S608 - names of ours
                (user.key, login, *_kept(user), hashed(password)),
            )
        if not made.rowcount:
            raise UsageError("account-exists")
        return self.find(user.key)

    def vouched(self, subject: str, name: str, roles: Collection[Role], collections: Collection[str] | None) -> Account:
        """The account of someone for whom an identity provider vouches, as it says now; made when there is none.

        `subject` is opaque and always the same for one person. Raises `account-disabled`.
        """
        key = f"{_VOUCHED}{subject}"
        user = User(key, _named(name), frozenset(roles), _ids(collections))
        with opened(self._folder) as connection:
            known = connection.execute("SELECT disabled FROM accounts WHERE key = ?", (key,)).fetchone()
            if known and known[0]:
                raise UsageError("account-disabled")
            connection.execute(
                f"INSERT INTO accounts ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, '', 0, 0) ON CONFLICT (key) DO UPDATE"  # noqa: S608 - names of ours
                " SET name = excluded.name, roles = excluded.roles, collections = excluded.collections",
                (key, f":{key}", *_kept(user)),
            )
        return self.find(key)

    def all(self) -> tuple[Account, ...]:
        """Every account, by login name."""
        with opened(self._folder) as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM accounts ORDER BY name, login").fetchall()  # noqa: S608
        return tuple(_account(row) for row in rows)

    def find(self, who: str) -> Account:
        """An account by its key or its login name. Raises `account-unknown`."""
        return _account(self._row(who))

    def to_check(self, login: str) -> tuple[Account | None, str]:
        """Who may log in by this name, and what is kept of the password; None and "" when there is nobody such."""
        with opened(self._folder) as connection:
            row = connection.execute(
                f"SELECT {_COLUMNS} FROM accounts WHERE login = ? AND NOT disabled AND password != ''",  # noqa: S608
                (plain_login(login),),
            ).fetchone()
        return (_account(row), str(row[5])) if row else (None, "")

    def set_password(self, who: str, password: str, *, must_change: bool = False) -> None:
        """Give an account another password, which ends its sessions."""
        account = self.find(who)
        if account.external:
            raise UsageError("account-external")
        self._change(account, "password = ?, must_change = ?", (hashed(password), must_change))
        with opened(self._folder) as connection:
            connection.execute("DELETE FROM failures WHERE login = ?", (name_hash(account.login),))

    def set_role(self, who: str, role: Role) -> None:
        """Give an account another role, which ends its sessions."""
        self._change(self.find(who), "roles = ?", (role.value,))

    def set_collections(self, who: str, collections: Collection[str] | None) -> None:
        """Say which collections (ids) an account may use, None for all, which ends its sessions."""
        kept = None if collections is None else json.dumps(sorted(collections))
        self._change(self.find(who), "collections = ?", (kept,))

    def set_disabled(self, who: str, *, disabled: bool) -> None:
        """Let an account in no more, or again; ends its sessions."""
        self._change(self.find(who), "disabled = ?", (disabled,))

    def _change(self, account: Account, assignment: str, values: tuple[object, ...]) -> None:
        key = account.user.key
        with opened(self._folder) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(f"UPDATE accounts SET {assignment} WHERE key = ?", (*values, key))  # noqa: S608
            connection.execute("DELETE FROM sessions WHERE account = ?", (key,))
            connection.execute("COMMIT")

    def _row(self, who: str) -> tuple[object, ...]:
        with opened(self._folder) as connection:
            row = connection.execute(
                f"SELECT {_COLUMNS} FROM accounts WHERE key = ? OR login = ?",  # noqa: S608
                (who, plain_login(who)),
            ).fetchone()
        if row is None:
            raise UsageError("account-unknown")
        return tuple(row)


def has_password(user: User) -> bool:
    """Whether a user has a password here; for others an identity provider vouches."""
    return user.key.startswith(_OWN)


def name_hash(login: str) -> bytes:
    """A login name as wrong passwords are counted for it, also one that does not exist."""
    return hashlib.sha256(plain_login(login).encode()).digest()


def plain_login(login: str) -> str:
    """A login name as it is compared: capitals and the way an accent was typed make no difference."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def _account(row: tuple[object, ...]) -> Account:
    key, login, name, roles, collections, password, must_change, disabled = row
    own = None if collections is None else frozenset(json.loads(str(collections)))
    user = User(str(key), str(name), frozenset(Role(role) for role in str(roles).split()), own)
    return Account(user, str(login), not password, bool(must_change), bool(disabled))


def _kept(user: User) -> tuple[str, str, str | None]:
    collections = None if user.collections is None else json.dumps(sorted(user.collections))
    return user.name, " ".join(sorted(user.roles)), collections


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not 1 <= len(name) <= _LONGEST_NAME or not name.isprintable():
        raise UsageError("account-name", most=_LONGEST_NAME)
    return name


def _ids(collections: Collection[str] | None) -> frozenset[str] | None:
    return None if collections is None else frozenset(collections)
