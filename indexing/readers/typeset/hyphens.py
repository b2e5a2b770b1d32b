"""Puts lines back together: which hyphen at a line end belongs to the word, and which only to the line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"(?P<word>[\w-]*?\w)-$")
_LONGEST = 60
_FIRST = re.compile(r"[^\W\d_]+")
# "klanttevredenheids- of CES-onderzoeken": the hyphen stands for the rest of a word that comes later.
_SUSPENDING = frozenset({"en", "of", "tot", "dan", "c.q", "cq", "respectievelijk", "én", "óf", "als", "maar", "noch"})


class Hyphenation:
    """Joins lines. `lines` are all lines of the document: its own words decide where they can."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known: Counter[str] = Counter()
        for line in lines:
            words = _WORD.findall(line)
            if line.endswith("-"):
                words = words[:-1]
            self._known.update(word.lower() for word in words)

    def join(self, lines: Sequence[str]) -> str:
        """The text of `lines` as one line."""
        parts: list[str] = []
        for line in map(str.strip, lines):
            if not parts:
                parts.append(line)
            elif parts[-1].endswith("-") and len(parts[-1]) > 1:
                parts[-1] = self._end(parts[-1], line)
                parts.append(line)
            else:
                parts.extend((" ", line))
        return "".join(parts)

    def _end(self, before: str, after: str) -> str:
        """The line `before`, which ends in a hyphen, as it stands directly in front of `after`."""
        last, first = _LAST.search(before[-_LONGEST:]), _FIRST.match(after)
        if last is None or first is None:
            return f"{before} "
        head, tail = last["word"], first.group()
        if tail.lower() in _SUSPENDING and (head + tail).lower() not in self._known:
            return f"{before} "
        return before if self._keeps(head, tail) else before[:-1]

    def _keeps(self, head: str, tail: str) -> bool:
        """Whether the hyphen is part of the word ("OOV-ambtenaren", "niet-planbare")."""
        part = head.rsplit("-", 1)[-1]
        if not tail[0].islower() or not part.isalpha() or (len(part) > 1 and not part[1:].islower()):
            return True
        whole, hyphened = (head + tail).lower(), f"{head}-{tail}".lower()
        if self._known[whole] != self._known[hyphened]:
            return self._known[hyphened] > self._known[whole]
        return len(part) < 2
