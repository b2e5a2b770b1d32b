"""The words of a library's own documents, and which of them compounds may be made of."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping

from indexing.compounds import word_ranks
from indexing.database import in_json
from indexing.dutch import Analyser, stop_words

_MIN_LETTERS = 5  # of a word that may be a part: shorter ones turn up inside other words by chance
_MIN_PASSAGES = 3  # that a word must stand in: one passage may hold a slip
_LAST = "\U0010ffff"


class Vocabulary:
    """The table of words: in how many passages each stands, and whether it is in use as a part."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._shipped = Analyser()
        self._gone: set[str] = set()  # parts that no document holds any more

    def parts(self) -> frozenset[str]:
        """The words that compounds are split into now, beside the shipped ones."""
        return frozenset(str(row[0]) for row in self._connection.execute("SELECT word FROM words WHERE part"))

    def add(self, words: Counter[str]) -> None:
        """Count words, each by the number of new passages it stands in."""
        known = {word for word, _, _ in self._count(words)}
        new = [(word, word[::-1], words[word], self._may_be_part(word)) for word in words.keys() - known]
        self._connection.executemany("INSERT INTO words VALUES (?, ?, ?, ?, 0)", new)

    def remove(self, words: Counter[str]) -> None:
        """Take back what `add` counted; a word that stands nowhere any more is forgotten."""
        left = self._count({word: -passages for word, passages in words.items()})
        self._connection.executemany(
            "DELETE FROM words WHERE word = ?", [(word,) for word, passages, _ in left if passages <= 0]
        )
        self._gone.update(word for word, passages, part in left if passages <= 0 and part)

    def _count(self, words: Mapping[str, int]) -> list[tuple[str, int, int]]:
        """Add to the numbers of passages; gives each word that is known, its new number and whether it is a part."""
        return self._connection.execute(
            "UPDATE words SET passages = passages + value FROM json_each(?) WHERE word = key"
            " RETURNING word, passages, part",
            (in_json(dict(sorted(words.items()))),),
        ).fetchall()

    def choose_parts(self) -> set[str]:
        """Choose the parts anew; gives the words that joined or left."""
        changed = self._connection.execute(
            "SELECT word FROM words WHERE may_be_part AND part != (passages >= ?)", (_MIN_PASSAGES,)
        ).fetchall()
        self._connection.executemany("UPDATE words SET part = 1 - part WHERE word = ?", changed)
        gone, self._gone = self._gone, set()
        return gone.union(str(row[0]) for row in changed)

    def _may_be_part(self, word: str) -> bool:
        known = word in word_ranks() or word in stop_words()
        return len(word) >= _MIN_LETTERS and not known and len(self._shipped.terms_of(word)) == 1

    def holds(self, word: str) -> bool:
        """Whether a word stands in some passage."""
        return self._connection.execute("SELECT 1 FROM words WHERE word = ?", (word,)).fetchone() is not None

    def framed(self, head: str, tail: str, letters: int) -> list[str]:
        """The words of about `letters` letters (one more or less) that begin with `head` or end with `tail`.

        Those that stand in most passages come first.
        """
        rows = self._connection.execute(
            "SELECT word FROM words WHERE length(word) BETWEEN ?5 - 1 AND ?5 + 1"
            " AND ((word >= ?1 AND word < ?2) OR (backwards >= ?3 AND backwards < ?4)) ORDER BY passages DESC, word",
            (head, head + _LAST, tail[::-1], tail[::-1] + _LAST, letters),
        )
        return [str(row[0]) for row in rows]

    def made_of(self, parts: Iterable[str]) -> set[str]:
        """The words that begin or end with one of `parts` and are longer."""
        found: set[str] = set()
        for part in parts:
            found.update(self._starting("word", part), self._starting("backwards", part[::-1]))
        return found.difference(parts)

    def _starting(self, column: str, prefix: str) -> set[str]:
        rows = self._connection.execute(
            f"SELECT word FROM words WHERE {column} >= ? AND {column} < ?",  # noqa: S608 - a column of ours
            (prefix, prefix + _LAST),
        )
        return {row[0] for row in rows}
