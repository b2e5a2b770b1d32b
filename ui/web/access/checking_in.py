"""Logging in with an account: the password, the lock after too many wrong ones, the change at first login.

A name that does not exist is treated as one that does, in time, in words and in the lock, so that nobody learns
which names exist.
"""

from __future__ import annotations

import time
from pathlib import Path

from ui.errors import UsageError
from ui.settings import LoginSettings
from ui.web.access.accounts import Account, Accounts, name_hash
from ui.web.access.database import opened
from ui.web.access.passwords import hashed, matches, outdated, require_good


class CheckingIn:
    """Checks passwords for one data folder."""

    def __init__(self, folder: Path, settings: LoginSettings) -> None:
        self._folder = folder
        self._accounts = Accounts(folder)
        self._settings = settings

    def check(self, login: str, password: str) -> Account:
        """The account of this name and password.

        Raises UsageError `login-wrong`, with how many tries are `left`, or `login-locked`.
        """
        name = name_hash(login)
        left = self._tries_left(name)
        if left < 0:
            raise UsageError("login-locked", minutes=self._settings.locked_minutes)
        account, kept = self._accounts.to_check(login)
        if not matches(kept, password) or account is None:
            raise UsageError("login-wrong", left=left)
        with opened(self._folder) as connection:
            connection.execute("DELETE FROM failures WHERE login = ?", (name,))
            if outdated(kept):
                connection.execute(
                    "UPDATE accounts SET password = ? WHERE key = ?", (hashed(password), account.user.key)
                )
        return account

    def change(self, account: Account, old: str, new: str) -> None:
        """Choose another password. Raises as `check`, and `password-same`, `-short`, `-long`, `-simple`."""
        self.check(account.login, old)
        if old == new:
            raise UsageError("password-same")
        require_good(new, account.login, self._settings.password_length)
        self._accounts.set_password(account.user.key, new)

    def _tries_left(self, name: bytes) -> int:
        """Count one more try, before its outcome is known, so that many at once are counted too; -1 when locked."""
        now = time.time()
        with opened(self._folder) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM failures WHERE last < ?", (now - self._settings.locked_minutes * 60.0,))
            row = connection.execute("SELECT times FROM failures WHERE login = ?", (name,)).fetchone()
            left = self._settings.wrong_passwords - (row[0] if row else 0) - 1
            if left >= 0:
                connection.execute(
                    "INSERT INTO failures VALUES (?, 1, ?) ON CONFLICT (login) DO UPDATE"
                    " SET times = times + 1, last = excluded.last",
                    (name, now),
                )
            connection.execute("COMMIT")
        return left
