"""Fixed expressions by the letter: tables of wrong ones with what they should be, found word for word.

A row of such a table (data/contaminations.tsv, data/idioms.tsv): the wrong words, what is right (more than one, best
first, with "|" between them), words one of which makes it right when it stands before, and the same for behind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from assistant.checking.closed import among
from assistant.checking.grammar import follows
from assistant.checking.tables import rows
from assistant.checking.text import CheckedText, Sentence, Word

_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wrong expression: its words, what is right, and the neighbours beside which it is no fault."""

    words: tuple[str, ...]
    rights: tuple[str, ...]
    not_after: frozenset[str]
    not_before: frozenset[str]


class Phrases:
    """A table of expressions, by their first word."""

    def __init__(self, name: str) -> None:
        """Of the file `name` in data/."""
        self._by_first: dict[str, list[Phrase]] = defaultdict(list)
        for row in rows(name):
            wrong, rights, before, behind, *_ = [*row, *[""] * _COLUMNS]
            phrase = Phrase(tuple(wrong.split()), tuple(rights.split("|")), among(before), among(behind))
            self._by_first[phrase.words[0]].append(phrase)

    def found(self, sentence: Sentence, text: CheckedText) -> Iterator[tuple[tuple[Word, ...], tuple[str, ...]]]:
        """The words of each expression in `sentence` with what is right; the longest where two begin together."""
        words, until = sentence.words, 0
        for place, word in enumerate(words):
            fits = [one for one in self._by_first.get(word.lower, ()) if _fits(one, words, place, text)]
            if fits and place >= until:
                best = max(fits, key=lambda one: len(one.words))
                until = place + len(best.words)
                yield words[place:until], best.rights


@cache
def shipped(name: str) -> Phrases:
    """The table in the file `name` of data/, read once."""
    return Phrases(name)


def _fits(phrase: Phrase, words: tuple[Word, ...], place: int, text: CheckedText) -> bool:
    end = place + len(phrase.words)
    if tuple(word.lower for word in words[place:end]) != phrase.words or words[end - 1].hangs or words[place].hangs:
        return False
    if not all(follows(words[at - 1], words[at], text) for at in range(place + 1, end)):
        return False
    before = words[place - 1].lower if place and follows(words[place - 1], words[place], text) else ""
    behind = words[end].lower if end < len(words) and follows(words[end - 1], words[end], text) else ""
    return before not in phrase.not_after and behind not in phrase.not_before
