"""Abbreviations as the passages themselves explain them: "Integraal Veiligheidsplan (IVP)", "IVP: Integraal ..."."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.answering.terms import REMEMBERED, words_of

_SHORT = r"[A-Z][A-Za-z&]{1,9}"
_BRACKETED = re.compile(rf"((?:[\w’'&/-]+\s){{1,9}})\((?P<short>{_SHORT})(?:['’]?s)?\)")
_LISTED = re.compile(rf"^\W*(?P<short>{_SHORT})\s?[:=–]\s(?P<long>[^\n.;:]{{5,90}})$", re.MULTILINE)
_EXPLAINED = re.compile(r"\b(?P<short>[A-Z][A-Z&]{1,9})\s\((?P<long>[A-Za-z][^()\d]{8,80})\)")


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """The term of the short form and the terms of the long one."""

    short: str
    long: frozenset[str]


def abbreviations_in(texts: Iterable[str]) -> tuple[Abbreviation, ...]:
    """What `texts` explain; each pair once, in the order of the alphabet."""
    pairs = {pair for text in texts for pair in _pairs_in(text)}
    found = {one for one in map(_abbreviation, pairs) if one}
    return tuple(sorted(found, key=lambda one: (one.short, sorted(one.long))))


@lru_cache(maxsize=REMEMBERED)
def _pairs_in(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(_pairs(text))


def _pairs(text: str) -> Iterable[tuple[str, str]]:
    for found in _BRACKETED.finditer(text):
        long = _long_form(found[1].split(), found["short"])
        if long:
            yield found["short"], long
    for pattern in (_LISTED, _EXPLAINED):
        for found in pattern.finditer(text):
            if _spells(found["short"], found["long"]):
                yield found["short"], found["long"]


def _long_form(words: list[str], short: str) -> str | None:
    """The fewest last words that spell `short` with their letters."""
    for count in range(1, min(len(words), len(short) + 3) + 1):
        long = " ".join(words[-count:])
        if _spells(short, long):
            return long
    return None


def _spells(short: str, long: str) -> bool:
    """Whether the letters of `short` stand in `long` in order, beginning with its first letter."""
    letters = [letter for letter in short.lower() if letter.isalpha()]
    rest = long.lower()
    if len(long) < 2 * len(short) or not rest.startswith(letters[0]):
        return False
    for letter in letters:
        at = rest.find(letter)
        if at < 0:
            return False
        rest = rest[at + 1 :]
    return True


def _abbreviation(pair: tuple[str, str]) -> Abbreviation | None:
    short = [term for word in words_of(pair[0]) for term in word.terms]
    long = frozenset(term for word in words_of(pair[1]) for term in word.terms)
    return Abbreviation(short[0], long) if len(short) == 1 and long else None
