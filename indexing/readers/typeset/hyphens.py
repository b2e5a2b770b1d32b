"""Puts lines back together: which hyphen at a line end belongs to the word, and which only to the line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"(?P<word>[\w-]*?\w)-$")
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
        text = ""
        for line in lines:
            text = self._joined(text, line.strip()) if text else line.strip()
        return text

    def _joined(self, before: str, after: str) -> str:
        last, first = _LAST.search(before), _FIRST.match(after)
        if last is None or first is None:
            return f"{before} {after}"
        head, tail = last["word"], first.group()
        if tail.lower() in _SUSPENDING and (head + tail).lower() not in self._known:
            return f"{before} {after}"
        if self._keeps(head, tail):
            return before + after
        return before[:-1] + after

    def _keeps(self, head: str, tail: str) -> bool:
        """Whether the hyphen is part of the word ("OOV-ambtenaren", "niet-planbare")."""
        part = head.rsplit("-", 1)[-1]
        if not tail[0].islower() or not part.isalpha() or (len(part) > 1 and not part[1:].islower()):
            return True
        whole, hyphened = (head + tail).lower(), f"{head}-{tail}".lower()
        if self._known[whole] != self._known[hyphened]:
            return self._known[hyphened] > self._known[whole]
        return len(part) < 2
