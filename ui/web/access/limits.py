"""So many times in so long, and no more: a limit per address, user or name, in memory."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict

_MOST = 10_000  # that are remembered; the one unheard of longest is forgotten first


class RateLimit:
    """At most `times` in `seconds` for each key, as a bucket that fills again steadily. Safe from any thread."""

    def __init__(self, times: int, seconds: float = 60.0) -> None:
        self._times = float(times)
        self._a_second = times / seconds
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, key: str) -> bool:
        """Take one turn; False when there is none left now."""
        now = time.monotonic()
        with self._lock:
            left, last = self._left.pop(key, (self._times, now))
            left = min(self._times, left + (now - last) * self._a_second)
            self._left[key] = (left - 1 if left >= 1 else left), now
            while len(self._left) > _MOST:
                self._left.popitem(last=False)
        return left >= 1
