"""Marks in a passage the words that made it match: the words themselves, their stems, parts and abbreviations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from indexing.document import Span
from indexing.dutch import Analyser, Word


class Matcher:
    """Finds the words of one question in texts.

    `synonyms` are other forms of what is asked for: terms, or several terms in a row.
    """

    def __init__(self, analyser: Analyser, query: str, synonyms: Iterable[str] = ()) -> None:
        self._analyser = analyser
        self._terms = frozenset(analyser.terms(query))
        self._rows = [tuple(synonym.split()) for synonym in synonyms]

    def spans(self, text: str) -> tuple[Span, ...]:
        """The words of `text` that match, in order."""
        words = list(self._analyser.words(text))
        marked = {at for at, word in enumerate(words) if self._terms.intersection(word.terms)}
        for row in self._rows:
            marked.update(_standing(words, row))
        return tuple(words[at].span for at in sorted(marked))


def _standing(words: Sequence[Word], row: tuple[str, ...]) -> Iterator[int]:
    """The places of words whose terms are `row`, one behind the other."""
    for start in range(len(words)):
        terms: tuple[str, ...] = ()
        for at in range(start, len(words)):
            terms += words[at].terms
            if terms == row:
                yield from range(start, at + 1)
            if terms != row[: len(terms)]:
                break
