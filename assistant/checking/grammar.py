"""Small closed classes of Dutch words that the grammar rules share, and how a sentence falls into clauses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.checking.closed import ARTICLES, AUXILIARIES, DETERMINERS, FINITE, MODALS, PREPOSITIONS, SUBORDINATORS
from assistant.checking.text import CheckedText, Word
from assistant.checking.words import WordList

__all__ = [
    "ARTICLES",
    "AUXILIARIES",
    "DETERMINERS",
    "FINITE",
    "MODALS",
    "PREPOSITIONS",
    "SUBORDINATORS",
    "clauses",
    "finite",
    "follows",
    "to_cost",
]


def finite(word: str, words: WordList) -> bool:
    """Whether `word` (lower case) can be a finite verb: a common one, or a form in -t of a known infinitive."""
    if word in FINITE:
        return True
    stem = word[:-1]
    infinitives = (
        f"{stem}en",
        f"{word}en",
        f"{stem}{stem[-1:]}en",
        re.sub(r"([aeou])\1(?=[^aeiou]$)", r"\1", stem) + "en",
    )
    return word.endswith("t") and words.known(word) and any(map(words.known, infinitives))


def clauses(text: CheckedText) -> Iterator[tuple[Word, ...]]:
    """The words of each sentence between commas, colons, brackets, dashes and the like."""
    for sentence in text.prose:
        clause: list[Word] = []
        for word in sentence.words:
            between = text.masked[clause[-1].end : word.start] if clause else ""
            if " - " in between or "\n\n" in between or any(sign in between for sign in ',;:()–—"“”…|'):
                yield tuple(clause)
                clause = []
            clause.append(word)
        if clause:
            yield tuple(clause)


def follows(one: Word, other: Word, text: CheckedText) -> bool:
    """Whether nothing but white space lies between two words."""
    return text.masked[one.end : other.start].isspace()


def to_cost(word: str, before: Iterable[str]) -> bool:
    """Whether `word` may be the verb, as in "dit kan energie kosten"; `before` is what stands before, lower case."""
    return word == "kosten" and not MODALS.isdisjoint(before)
