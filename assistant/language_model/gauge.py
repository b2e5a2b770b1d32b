"""Whether a server has read all that it was sent.

Ollama's `/v1` leaves out the beginning of what does not fit and says nothing; what gives it away is the number
of tokens it says it has read.
"""

from __future__ import annotations

from threading import Lock

from assistant.language_model.tokens import FEWEST

_SHARE = 0.8  # of what earlier answers make one expect; chat templates and figures make texts differ
_WINDOW = 1024  # tokens: the windows of servers are multiples of this, prompts as good as never


class Gauge:
    """Knows one model's tokens; safe to use from several threads."""

    def __init__(self) -> None:
        self._most = FEWEST
        self._lock = Lock()

    def read_all(self, expected: int, reported: int | None) -> bool:
        """Whether a prompt of `expected` tokens by our own estimate was read, when `reported` is said to be.

        True when the server does not say. A figure that is exactly a server's window counts as cut off.
        """
        if not reported or expected <= 0:
            return True
        with self._lock:
            fewest = expected * max(FEWEST, _SHARE * self._most)
            if reported < fewest or (reported >= _WINDOW and reported % _WINDOW in (0, _WINDOW - 1)):
                return False
            self._most = max(self._most, min(reported / expected, 1.0))
            return True
