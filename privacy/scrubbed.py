"""The type of text that may be stored. Only the gate makes one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from privacy.errors import NotScrubbedError

_SEAL = object()


class Scrubbed(str):
    """Text that has passed the gate.

    A plain `str` everywhere it is read; but concatenating, formatting or slicing it with `[...]` gives
    plain `str` again, which storage refuses. Parts of scrubbed text stay scrubbed through `slice`
    and `join`. It cannot be unpickled or copied into being.
    """

    __slots__ = ()

    def __new__(cls, text: str = "", *, seal: object = None) -> Self:
        """Seal `text`; raises NotScrubbedError for anyone but the gate."""
        if seal is not _SEAL:
            raise NotScrubbedError("Scrubbed")
        return super().__new__(cls, text)

    def slice(self, start: int, stop: int) -> Scrubbed:
        """The characters `start` to `stop` (exclusive), still scrubbed."""
        return Scrubbed(str(self)[start:stop], seal=_SEAL)

    @staticmethod
    def join(separator: str, parts: Iterable[Scrubbed]) -> Scrubbed:  # type: ignore[override]
        """Join scrubbed parts by punctuation or white space.

        Raises NotScrubbedError when a part is plain text or the separator holds a letter or digit.
        """
        kept = list(parts)
        if any(character.isalnum() for character in separator):
            raise NotScrubbedError("Scrubbed.join")
        for part in kept:
            require_scrubbed(part, "Scrubbed.join")
        return Scrubbed(separator.join(kept), seal=_SEAL)


def require_scrubbed(text: str, where: str) -> Scrubbed:
    """Give `text` back when the gate made it; raise NotScrubbedError naming `where` otherwise."""
    if not isinstance(text, Scrubbed):
        raise NotScrubbedError(where)
    return text


def seal(text: str) -> Scrubbed:
    """Mark `text` as scrubbed. For privacy.gate alone; a test keeps every other caller out."""
    return Scrubbed(text, seal=_SEAL)
