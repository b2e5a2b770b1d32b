"""Who is logged in: sessions on the server, each known to one browser by a token that is kept here as a hash only."""

from __future__ import annotations

import hashlib
import secrets
import time
from pathlib import Path

from ui.errors import UsageError
from ui.settings import LoginSettings
from ui.web.access.accounts import Account, Accounts
from ui.web.access.database import opened

_EACH = 30.0  # seconds between two times that a session is noted as used


class Sessions:
    """The sessions in one data folder; they end by themselves, by logging out, or when the account changes."""

    def __init__(self, folder: Path, settings: LoginSettings) -> None:
        self._folder = folder
        self._accounts = Accounts(folder)
        self._idle = settings.idle_minutes * 60.0
        self._longest = settings.longest_hours * 3600.0

    def begin(self, account: Account) -> str:
        """A new session; gives the token for the browser."""
        token, now = secrets.token_urlsafe(32), time.time()
        with opened(self._folder) as connection:
            connection.execute(
                "DELETE FROM sessions WHERE seen < ? OR began < ?", (now - self._idle, now - self._longest)
            )
            connection.execute("INSERT INTO sessions VALUES (?, ?, ?, ?)", (_id(token), account.user.key, now, now))
        return token

    def account(self, token: str) -> Account | None:
        """Whose session it is, as the account is now; None when it has ended or never was."""
        now, id_ = time.time(), _id(token)
        with opened(self._folder) as connection:
            row = connection.execute("SELECT account, began, seen FROM sessions WHERE id = ?", (id_,)).fetchone()
            if row is None or now - row[1] > self._longest or now - row[2] > self._idle:
                return None
            if now - row[2] > _EACH:
                connection.execute("UPDATE sessions SET seen = ? WHERE id = ?", (now, id_))
        try:
            account = self._accounts.find(row[0])
        except UsageError:
            return None
        return None if account.disabled else account

    def end(self, token: str) -> None:
        """End a session; one that is not there has ended already."""
        with opened(self._folder) as connection:
            connection.execute("DELETE FROM sessions WHERE id = ?", (_id(token),))


def _id(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
