"""Names of several words that are no person's: organisations, laws, things named after people."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from privacy.names.tokens import Kind, Token, tokenise
from privacy.wordlists import word_list

Phrase = tuple[str, ...]


def phrase_tokens(tokens: list[Token]) -> set[int]:
    """The indexes of the tokens that are part of a phrase on the list `phrases_kept`."""
    known, found = _phrases(), set[int]()
    for at, token in enumerate(tokens):
        for phrase in known.get(token.fold, ()):
            end = at + len(phrase)
            if end <= len(tokens) and all(tokens[at + step].fold == word for step, word in enumerate(phrase)):
                if any(tokens[index].kind is not Kind.LOWER for index in range(at, end)):
                    found.update(range(at, end))
                break
    return found


@cache
def _phrases() -> dict[str, tuple[Phrase, ...]]:
    """The phrases by their first word, longest first."""
    found: dict[str, list[Phrase]] = defaultdict(list)
    for entry in word_list("phrases_kept"):
        words = tuple(token.fold for token in tokenise(entry))
        if words:
            found[words[0]].append(words)
    return {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in found.items()}
