"""Prepositions piled up: "de nota over de wijziging van het plan voor de aanleg van een park in ...".

Communicatierijk, "Schrijven voor de overheid": break up a row of "voorzetseluitdrukkingen".
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checking.grammar import PREPOSITIONS, clauses
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

_STACK = 5  # prepositions in a row
_APART = 5  # words at most from one to the next
_MOST = 15  # remarks a text
_COUNTED = PREPOSITIONS - {"te", "om", "per"}


class StackedPrepositions:
    """One hint a row."""

    name = "stacked-prepositions"
    category = Category.READABILITY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults from the first preposition up to the word after the last."""
        rows = [row for words in clauses(text) for row in _rows(words)]
        for count, first, last in sorted(rows, key=lambda row: (-row[0], row[1].start))[:_MOST]:
            yield Fault("row", at(first, last), Severity.HINT, values=(("count", str(count)),))


def _rows(words: tuple[Word, ...]) -> Iterator[tuple[int, Word, Word]]:
    places = [place for place, word in enumerate(words) if word.lower in _COUNTED]
    row: list[int] = []
    for place in [*places, len(words) + _APART + 1]:
        if row and place - row[-1] > _APART:
            if len(row) >= _STACK:
                yield len(row), words[row[0]], words[min(row[-1] + 1, len(words) - 1)]
            row = []
        row.append(place)
