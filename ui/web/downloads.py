"""Word files waiting to be fetched: in memory only, for a short while, under a name nobody can guess."""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import dataclass

LIFETIME = 900.0  # seconds
MOST = 40  # files; the oldest goes first, so that forgotten ones do not fill the memory


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that waits: its name for the user, its bytes and when it goes (monotonic seconds)."""

    name: str
    content: bytes
    until: float


class Downloads:
    """Hands out a token for a file, and the file for the token, as often as asked within its lifetime."""

    def __init__(self) -> None:
        self._waiting: dict[str, Waiting] = {}
        self._lock = threading.Lock()

    def offer(self, name: str, content: bytes) -> str:
        """Keep `content` and give the token that fetches it."""
        token = secrets.token_urlsafe(24)
        with self._lock:
            self._drop_old()
            while len(self._waiting) >= MOST:
                self._waiting.pop(next(iter(self._waiting)))
            self._waiting[token] = Waiting(name, content, time.monotonic() + LIFETIME)
        return token

    def fetch(self, token: str) -> Waiting | None:
        """The file of `token`, or None when there is none (any more)."""
        with self._lock:
            self._drop_old()
            return self._waiting.get(token)

    def _drop_old(self) -> None:
        now = time.monotonic()
        for token in [token for token, waiting in self._waiting.items() if waiting.until < now]:
            del self._waiting[token]
