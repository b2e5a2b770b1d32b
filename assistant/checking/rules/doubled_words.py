"""The same word, or the same two words, twice in a row."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, at
from assistant.checking.text import CheckedText, Word

# These can stand twice: "ik weet dat dat zo is", "de kinderen die die dag", "zij zagen ze ze pakken".
_MAY_DOUBLE = frozenset(
    {"dat", "die", "wie", "wat", "haar", "je", "ze", "heel", "zeer", "veel", "nee", "ja", "dag", "via"}
)
# A name can (Duran Duran): a word with a capital counts only at the start of a sentence.


class DoubledWords:
    """Doubled words and pairs of words within a sentence."""

    name = "doubled-words"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a doubling, over both."""
        for sentence in text.sentences:
            yield from _single(text, sentence.words)
            yield from _pairs(text, sentence.words)


def _single(text: CheckedText, words: tuple[Word, ...]) -> Iterator[Fault]:
    for one, other in pairwise(words):
        if (
            one.lower == other.lower
            and one.lower not in _MAY_DOUBLE
            and other.text.islower()
            and _adjoin(text, one, other)
        ):
            yield _fault(one, other, one.text)


def _pairs(text: CheckedText, words: tuple[Word, ...]) -> Iterator[Fault]:
    for place in range(len(words) - 3):
        a, b, c, d = words[place : place + 4]
        same = (a.lower, b.lower) == (c.lower, d.lower) and a.lower != b.lower
        if same and all(_adjoin(text, *pair) for pair in ((a, b), (b, c), (c, d))):
            yield _fault(a, d, text.text[a.start : b.end])


def _adjoin(text: CheckedText, one: Word, other: Word) -> bool:
    between = text.text[one.end : other.start]
    return between.isspace() and "\n\n" not in between


def _fault(first: Word, last: Word, kept: str) -> Fault:
    return Fault("doubled", at(first, last), Severity.ERROR, (kept,), (("word", kept),))
