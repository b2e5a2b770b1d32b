"""The municipality's own words: a plain text file in the data folder, one word a line, that a clerk may edit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from assistant.errors import AssistantError

FILE_NAME = "woordenlijst.txt"
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’.&-]){0,58}[^\W_]")


class OwnWords:
    """The word list in the folder `data`; it need not be there yet."""

    def __init__(self, data: Path) -> None:
        self.path = data / FILE_NAME

    def read(self) -> tuple[str, ...]:
        """The words as written, in alphabetical order; lines with # are notes."""
        if not self.path.is_file():
            return ()
        lines = self.path.read_text(encoding="utf-8-sig").splitlines()
        return tuple(sorted({line.strip() for line in lines if line.strip() and not line.startswith("#")}))

    def add(self, words: Iterable[str]) -> tuple[str, ...]:
        """Put `words` on the list and give those that were not on it yet.

        Raises AssistantError "word-not-a-word" for anything that is not one word of 2 to 60 letters.
        """
        wanted = [word.strip() for word in words]
        for word in wanted:
            if not _WORD.fullmatch(word):
                raise AssistantError("word-not-a-word", word=word)
        known = self.read()
        new = tuple(word for word in dict.fromkeys(wanted) if word not in known)
        if new:
            self._write(sorted({*known, *new}, key=str.lower), self._notes())
        return new

    def remove(self, words: Iterable[str]) -> None:
        """Take `words` from the list; one that is not on it is gone already."""
        known, gone = self.read(), set(words)
        if not gone.isdisjoint(known):
            self._write([word for word in sorted(known, key=str.lower) if word not in gone], self._notes())

    def _notes(self) -> list[str]:
        if not self.path.is_file():
            return []
        return [line for line in self.path.read_text(encoding="utf-8-sig").splitlines() if line.startswith("#")]

    def _write(self, words: list[str], notes: list[str]) -> None:
        """Write a new file beside the old one and put it in its place, so that no crash leaves half a list."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = self.path.with_suffix(".new")
        fresh.write_text("\n".join([*notes, *words]) + "\n", encoding="utf-8")
        fresh.replace(self.path)
