"""A name once known is found everywhere in its document: surname alone, given name alone, in capitals, in lower
case when it is nothing else, with the s of a possessive, and with one letter wrong when it is long.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from privacy.names import lexicon
from privacy.names.known import Known
from privacy.names.lexicon import TUSSENVOEGSELS
from privacy.names.mentions import means_person
from privacy.names.name import Name, Rule
from privacy.names.tokens import Kind, Token
from privacy.wordlists import word_list

_SOLID_LENGTH = 5
_LONG = 7
_PREPOSITIONS = frozenset({"in", "op", "aan", "bij", "over", "onder", "voor", "tot", "uit", "en", "y", "e", "ou"})


class Span(NamedTuple):
    """Characters `start` to `end` (exclusive) that name a person, with a score."""

    start: int
    end: int
    score: float


def occurrences(
    tokens: list[Token], names: list[Name], known: Known, kept: set[int], things: set[int]
) -> Iterator[Span]:
    """The spans of `names`, and of every other place where a known name stands that is not `kept`.

    A name that the document has for nobody is found in no `things` either (`RTC De Merel`).
    """
    taken = [False] * len(tokens)
    for name in names:
        taken[name.first : name.last + 1] = [True] * (name.last + 1 - name.first)
        yield Span(tokens[name.first].start, tokens[name.last].end, name.rule.value)
    forms, sure = _forms(tokens, known), _unmistakable()
    free = [False] * len(tokens)
    for index, token in enumerate(tokens):
        if not taken[index] and (token.fold in forms or token.fold in sure) and index not in kept:
            called = token.fold in forms or index not in things
            free[index] = called and means_person(tokens, index, forms.get(token.fold, token.fold), known)
    index = 0
    while index < len(tokens):
        if not free[index]:
            index += 1
            continue
        last = index
        while last + 1 < len(tokens) and free[last + 1]:
            last += 1
        first = _first(tokens, index, taken, known)
        yield Span(tokens[first].start, tokens[last].end, Rule.GIVEN.value)
        index = last + 1


def _forms(tokens: list[Token], known: Known) -> dict[str, str]:
    """The forms in which known words can stand, each with its word."""
    words = known.given | known.surnames
    forms = {name: name for name in words}
    long = [word for word in known.surnames if len(word) >= _LONG]
    for token in tokens:
        word = token.fold
        if word in forms or token.kind not in (Kind.CAPITAL, Kind.UPPER):
            continue
        if word.endswith("s") and word[:-1] in words and not lexicon.is_ordinary(word):
            forms[word] = word[:-1]
        elif word.endswith("en") and len(word) > _LONG and word[:-2] in known.surnames:
            forms[word] = word[:-2]
        elif len(word) >= _LONG - 1 and (meant := _misspelt(word, long)):
            forms[word] = meant
    return forms


def _misspelt(word: str, long: list[str]) -> str:
    """The long surname that `word` is but for one letter, when it is nothing else; else empty."""
    near = [
        name for name in long if name[0] == word[0] and abs(len(name) - len(word)) <= 1 and _differ_by_one(name, word)
    ]
    other = near and (lexicon.is_ordinary(word) or lexicon.is_kept(word) or lexicon.is_given(word))
    return near[0] if near and not other else ""


def _differ_by_one(one: str, other: str) -> bool:
    """Whether one letter put in, left out, changed or swapped with the next makes `one` of `other`."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, behind = one[start:], other[start:]
    changed = rest[1:] == behind[1:] or rest[1:] == behind or rest == behind[1:]
    return changed or (rest[:2] == behind[1::-1] and rest[2:] == behind[2:] and len(rest) > 1)


@cache
def _unmistakable() -> frozenset[str]:
    """Given names that nothing else is called, not even in lower case (`kun jij fatima vragen`)."""
    given = word_list("given_netherlands") | word_list("given_communities")
    return frozenset(
        name
        for name in given
        if len(name) >= _SOLID_LENGTH and not (lexicon.is_ambiguous(name) or lexicon.is_ordinary(name))
    )


def _first(tokens: list[Token], index: int, taken: list[bool], known: Known) -> int:
    """The first token of a mention whose word stands at `index`: its particles and initials before it."""
    first = index
    while first > 0 and not taken[first - 1] and _is_particle(tokens, first - 1, known, index):
        first -= 1
    initials = first > 0 and not taken[first - 1] and _are_initials(tokens, first - 1)
    return first - 1 if initials else first


def _are_initials(tokens: list[Token], at: int) -> bool:
    """Whether initials stand at `at`, right before the name, also without points (`KJ Mostert`)."""
    token = tokens[at]
    if token.kind is Kind.INITIALS:
        return True
    bare = token.kind is Kind.UPPER and len(token.text) <= _MOST_LETTERS and tokens[at + 1].kind is Kind.CAPITAL
    other = lexicon.is_kept(token.fold) or lexicon.is_thing(token.fold) or token.fold in word_list("titles")
    return bare and tokens[at + 1].start - token.end == 1 and not other and not lexicon.is_function(token.fold)


_MOST_LETTERS = 3


def _is_particle(tokens: list[Token], at: int, known: Known, index: int) -> bool:
    """Whether the token at `at` is a particle of the known surname at `index`, not the article of the sentence."""
    token, word = tokens[at], tokens[index].fold
    if token.fold not in TUSSENVOEGSELS or word not in known.surnames or token.fold in _PREPOSITIONS:
        return False
    if token.kind is not Kind.LOWER or (token.fold == "van" and word in known.particled):
        return True
    return at > 0 and tokens[at - 1].fold == "van"
