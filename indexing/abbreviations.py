"""The abbreviations that a library's documents explain: who asks for one form finds the other."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from indexing.dutch import Analyser, Word, fold
from indexing.expansions import find_expansions
from indexing.searchable import Searchable

_MOST = 3  # long forms of one short form; the rest are slips or other worlds


class Abbreviations:
    """The table of abbreviations; the caller holds the transactions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._long_forms: Mapping[str, list[str]] | None = None

    def forget(self) -> None:
        """Forget what was read, because it may have changed."""
        self._long_forms = None

    def add(self, passages: Sequence[Searchable]) -> None:
        """Record what passages explain."""
        rows = [(p.number, fold(short), long) for p in passages for short, long in find_expansions(p.lexical)]
        self._connection.executemany("INSERT INTO abbreviations VALUES (?, ?, ?)", rows)
        self.forget()

    def remove(self, passages: Sequence[Searchable]) -> None:
        """Take back what `add` recorded."""
        self._connection.executemany("DELETE FROM abbreviations WHERE passage = ?", [(p.number,) for p in passages])
        self.forget()

    def synonyms(self, words: Sequence[Word], analyser: Analyser) -> Iterator[str]:
        """The other forms of what stands in a question: a short form, or the terms of a long form in a row."""
        long_forms = self._read(analyser)
        asked = f" {' '.join(term for word in words for term in word.terms)} "
        folded = {word.folded for word in words}
        for short, longs in long_forms.items():
            if short in folded:
                yield from longs
            elif any(f" {long} " in asked for long in longs):
                yield from analyser.terms(short)[:1]

    def _read(self, analyser: Analyser) -> Mapping[str, list[str]]:
        """The terms of the most common long forms of each short form."""
        if self._long_forms is None:
            forms: dict[str, list[str]] = defaultdict(list)
            for short, long in self._connection.execute(
                "SELECT short, long FROM abbreviations GROUP BY short, lower(long) ORDER BY short, count(*) DESC"
            ):
                terms = " ".join(analyser.terms(long))
                if terms and len(forms[short]) < _MOST and terms not in forms[short]:
                    forms[short].append(terms)
            self._long_forms = dict(forms)
        return self._long_forms
