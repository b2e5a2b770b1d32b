"""What running text teaches about nouns: their article and number (data/nouns.tsv, see training/)."""

from __future__ import annotations

from functools import cache

from assistant.checking.compounds import Compounds
from assistant.checking.tables import lines, rows


class Nouns:
    """Article and number of a word; a compound takes those of its last part."""

    def __init__(self, compounds: Compounds) -> None:
        self._compounds = compounds

    def article(self, word: str) -> str | None:
        """Either "de" or "het", when `word` (lower case) clearly takes that one."""
        return self._column(word, 0)

    def number(self, word: str) -> str | None:
        """Gives "1" for a singular, "n" for a plural, None when that is not clear."""
        return self._column(word, 1)

    def noun(self, word: str) -> bool:
        """Whether `word` is one of the nouns we know."""
        return self.article(word) is not None

    def counted(self, word: str) -> bool:
        """Whether `word` is a singular that an article goes with: "brief", not "informatie" (data/countable.txt)."""
        if word in _countable():
            return True
        if word in _table() or len(word) <= _COMPOUND or (parts := self._compounds.divide(word)) is None:
            return False
        return parts.pieces[-1] in _countable()

    def like(self, word: str) -> tuple[str, str] | None:
        """Article and number ("-" where not clear) of `word`, or of the longest noun that it ends in; quick."""
        for place in range(max(1, len(word) - _SUFFIX + 1)):
            if (row := _table().get(word[place:])) is not None:
                return row
        return None

    def _column(self, word: str, column: int) -> str | None:
        row = _table().get(word)
        if row is None and column == 0 and len(word) > _COMPOUND and word.endswith(_FEMININE):
            return "het" if word.endswith(_NEUTER) else "de"
        if row is None and len(word) > _COMPOUND and (parts := self._compounds.divide(word)) is not None:
            row = _table().get(parts.pieces[-1])
        if row is None or (column == 0 and word.endswith(_EITHER)):
            return None
        return None if row[column] == "-" else row[column]


# Endings of nouns that take "de" (E-ANS, 3.3.3), and nouns of which Dutch knows both.
_FEMININE = ("ging", "ring", "ning", "ling", "sing", "ting", "ving", "zing", "king", "ding", "ping", "heid", "teit")
_NEUTER = ("beding", "geding")
_EITHER = ("sjabloon", "filter", "template", "account", "affiche", "matras", "label")
_SUFFIX = 4  # letters: what a word must have in common with a noun it ends in
_COMPOUND = 7  # letters: shorter words are not taken apart


@cache
def _table() -> dict[str, tuple[str, str]]:
    return {word: (article, number) for word, article, number in rows("nouns.tsv")}


@cache
def _countable() -> frozenset[str]:
    return frozenset(lines("countable.txt"))
