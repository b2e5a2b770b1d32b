"""Models that think aloud: what stands between <think> and </think> is no answer and is left out.

Tags may come in pieces, may stay open, and may close without having been opened, as with models whose chat
template opens the thought for them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORDS = "think|thinking|thought|thoughts|reasoning|reflection|scratchpad"
_TAG = re.compile(rf"<\s*(/?)\s*(?:{_WORDS})\s*>", re.IGNORECASE)
_BEGUN = re.compile(
    rf"<\s*/?\s*(?:{'|'.join(f'{word[:n]}' for word in _WORDS.split('|') for n in range(len(word), 0, -1))})?\s*\Z",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Heard:
    """Text that is answer; `restart` says that all text before it was thought."""

    text: str
    restart: bool = False


class ThoughtFilter:
    """Takes the thoughts out of one answer, piece by piece."""

    def __init__(self) -> None:
        self._held = ""
        self._depth = 0

    def feed(self, text: str) -> Heard:
        """What of `text`, and of what was held back, is answer for certain."""
        pending = self._held + text
        cut = _BEGUN.search(pending)
        end = cut.start() if cut else len(pending)
        self._held = pending[end:]
        return self._take(pending[:end])

    def finish(self) -> Heard:
        """What was held back and turns out to be no tag."""
        held, self._held = self._held, ""
        return Heard("" if self._depth else held)

    def _take(self, text: str) -> Heard:
        answer, last, restart = "", 0, False
        for tag in _TAG.finditer(text):
            if not self._depth:
                answer += text[last : tag.start()]
            if not tag[1]:
                self._depth += 1
            elif self._depth:
                self._depth -= 1
            else:
                answer, restart = "", True
            last = tag.end()
        return Heard(answer if self._depth else answer + text[last:], restart)
