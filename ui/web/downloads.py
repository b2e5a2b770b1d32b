"""Files waiting to be fetched by who made them: in memory, for a short while, under a name nobody can guess."""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import dataclass
from pathlib import Path

LIFETIME = 900.0  # seconds
MOST = 40  # files; the oldest goes first, so that forgotten ones do not fill the memory


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that waits: the key of its owner, its name, its bytes or its path, when it goes (monotonic seconds)."""

    owner: str
    name: str
    content: bytes | Path
    until: float


class Downloads:
    """Hands out a token for a file, and the file for the token, as often as its owner asks within its lifetime."""

    def __init__(self) -> None:
        self._waiting: dict[str, Waiting] = {}
        self._lock = threading.Lock()

    def offer(self, owner: str, name: str, content: bytes) -> str:
        """Keep `content` for the user with the key `owner` and give the token that fetches it."""
        return self._keep(owner, name, content)

    def offer_file(self, owner: str, name: str, path: Path) -> str:
        """The same for a file too large for the memory; whoever made it clears it up."""
        return self._keep(owner, name, path)

    def _keep(self, owner: str, name: str, content: bytes | Path) -> str:
        token = secrets.token_urlsafe(24)
        with self._lock:
            self._drop_old()
            while len(self._waiting) >= MOST:
                self._waiting.pop(next(iter(self._waiting)))
            self._waiting[token] = Waiting(owner, name, content, time.monotonic() + LIFETIME)
        return token

    def fetch(self, owner: str, token: str) -> Waiting | None:
        """The file of `token`, or None when there is none (any more) or it is not for `owner`."""
        with self._lock:
            self._drop_old()
            waiting = self._waiting.get(token)
        if waiting is None or waiting.owner != owner:
            return None
        return None if isinstance(waiting.content, Path) and not waiting.content.is_file() else waiting

    def _drop_old(self) -> None:
        now = time.monotonic()
        for token in [token for token, waiting in self._waiting.items() if waiting.until < now]:
            del self._waiting[token]
