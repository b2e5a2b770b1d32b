"""Passwords: how they are kept (argon2id, RFC 9106), what a new one must be, one to begin with."""

from __future__ import annotations

import secrets
import threading
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from ui.errors import UsageError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LONGEST = 256  # characters, so that nobody makes us hash a book
_DIFFERENT = 5  # fewest different characters
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that look alike on paper
_AT_ONCE = threading.BoundedSemaphore(2)  # each takes 64 MiB while it is made


def hashed(password: str) -> str:
    """What is kept of a password."""
    with _AT_ONCE:
        return _hasher().hash(_plain(password))


def matches(kept: str, password: str) -> bool:
    """Whether `password` is the one of which `kept` was kept; "" matches none, and takes as long."""
    from argon2.exceptions import Argon2Error, InvalidHashError

    with _AT_ONCE:
        try:
            return _hasher().verify(kept or _none(), _plain(password)) and bool(kept)
        except (Argon2Error, InvalidHashError):
            return False


def outdated(kept: str) -> bool:
    """Whether it was kept with weaker parameters than those of today."""
    return _hasher().check_needs_rehash(kept)


def one_time() -> str:
    """A password to log in with once: 80 bits, in groups that can be read aloud."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


def require_good(password: str, login: str, least: int) -> None:
    """Raise UsageError `password-short`, `-long` or `-simple` for a password that is too easy to guess.

    Length counts, not a mixture of signs (NIST SP 800-63B, 3.1.1.2).
    """
    plain = _plain(password)
    if len(plain) < least:
        raise UsageError("password-short", least=least)
    if len(plain) > LONGEST:
        raise UsageError("password-long", most=LONGEST)
    if len(set(plain.casefold())) < _DIFFERENT or login.casefold() in plain.casefold():
        raise UsageError("password-simple")


def _plain(password: str) -> str:
    """One form for what looks the same, whatever keyboard it was typed on."""
    return unicodedata.normalize("NFC", password[: LONGEST * 4])


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher, profiles

    return PasswordHasher.from_parameters(profiles.RFC_9106_LOW_MEMORY)


@cache
def _none() -> str:
    return _hasher().hash(secrets.token_hex())
