"""Reads the word lists of this folder, and finds their words in a text.

A list has a block a code, `[code]`, and below it words between commas, behind a mark where the list knows
marks; `*` in a word stands for any letters. Words are matched whole, without regard to case or accents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from indexing.dutch import fold

_LINE = re.compile(r"(?:(?P<mark>[=~+])\s*)?(?P<words>.+)")


@dataclass(frozen=True, slots=True)
class WordList:
    """The words of one code: a pattern for each mark, "" where the list has none."""

    code: str
    patterns: Mapping[str, re.Pattern[str]]

    def found(self, folded: str, mark: str = "") -> Iterator[re.Match[str]]:
        """Where words with this mark stand in a folded text."""
        pattern = self.patterns.get(mark)
        return pattern.finditer(folded) if pattern else iter(())


@cache
def load_list(name: str) -> tuple[WordList, ...]:
    """The lists of `name`.txt, in its order."""
    blocks: dict[str, dict[str, list[str]]] = {}
    code = ""
    for line in lines_of(name):
        if line.startswith("["):
            code = line.strip("[]")
            blocks[code] = {}
        elif found := _LINE.fullmatch(line):
            words = [word.strip() for word in found["words"].split(",") if word.strip()]
            blocks[code].setdefault(found["mark"] or "", []).extend(words)
    return tuple(
        WordList(code, {mark: _pattern(words) for mark, words in marks.items()}) for code, marks in blocks.items()
    )


def lines_of(name: str) -> list[str]:
    """The lines of a list that say something."""
    text = files("indexing.describing").joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _pattern(words: list[str]) -> re.Pattern[str]:
    """One pattern for all words, the longest first, so that a phrase wins from a word in it."""
    ordered = sorted({fold(word) for word in words}, key=lambda word: -len(word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_as_pattern, ordered))})(?!\w)")


def _as_pattern(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+").replace(r"\-", "[-\u2010\u2011]?")
