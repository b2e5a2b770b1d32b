"""Names of several words that are no person's: organisations, laws, things named after people."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import pairwise

from privacy.names import lexicon
from privacy.names.tokens import Kind, Token, tokenise
from privacy.wordlists import word_list

Phrase = tuple[str, ...]


def phrase_tokens(tokens: list[Token]) -> set[int]:
    """The indexes of the tokens that are part of a phrase on the lists `phrases_kept` and `keep_`."""
    known, found = _phrases(), set[int]()
    words = [token.fold for token in tokens]
    for at, pair in enumerate(pairwise(words)):
        for phrase in known.get(pair, ()):
            end = at + len(phrase)
            if tuple(words[at:end]) == phrase:
                if not _is_surname(tokens, at, end) and any(token.kind is not Kind.LOWER for token in tokens[at:end]):
                    found.update(range(at, end))
                break
    return found


def _is_surname(tokens: list[Token], at: int, end: int) -> bool:
    """Whether a phrase is part of a surname: half of a double one, or behind a given name and `van`."""
    if end < len(tokens) and tokens[end].text == "-" and tokens[end].start == tokens[end - 1].end:
        return tokens[at].fold == "van"
    if at < 2:
        return False
    joined = tokens[at - 1].text == "-" or (tokens[at - 1].fold in ("in", "van") and tokens[at - 2].text == "-")
    borne = tokens[at - 1].fold == "van" and lexicon.is_sure_given(tokens[at - 2].fold) and tokens[at].fold == "den"
    return (joined and tokens[at].fold == "'t") or (borne and tokens[at - 2].kind in (Kind.CAPITAL, Kind.UPPER))


def _entries() -> frozenset[str]:
    """The kept phrases, and what the lists of kept words have of several words."""
    return word_list("phrases_kept") | {entry for entry in word_list("keep_") if " " in entry or "-" in entry}


@cache
def _phrases() -> dict[tuple[str, str], tuple[Phrase, ...]]:
    """The phrases by their first two words, longest first."""
    found: dict[tuple[str, str], list[Phrase]] = defaultdict(list)
    for entry in _entries():
        words = tuple(token.fold for token in tokenise(entry))
        if len(words) > 1:
            found[words[0], words[1]].append(words)
    return {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in found.items()}
