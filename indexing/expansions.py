"""Finds what abbreviations stand for, in the documents' own words.

Three ways of writing: "Integraal Veiligheidsplan (IVP)", "DPIA (data protection impact assessment)", and a
line of a list or a table, "BIT: Bestuurlijk Interventie Team". Whether the long form fits is decided after
Schwartz and Hearst (2003): each letter of the short form stands in it in order, the first at the
beginning of a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from indexing.compounds import CompoundSplitter
from indexing.dutch import fold, stop_words

_SHORT = r"[A-Za-zÀ-ÿ](?:[A-Za-zÀ-ÿ&-]|\.(?=\w)){1,9}"
_BRACKETS = re.compile(r" \((?P<inside>[^()\n]{2,120})\)")
_SHORT_INSIDE = re.compile(rf"['‘\"]?(?P<short>{_SHORT})['’\"]?(?:[,;].*)?")
_SHORT_BEFORE = re.compile(rf"(?<!\w){_SHORT}$")
_BEFORE = re.compile(r"[^()\n;:]*$")
_REACH = 120  # characters before a bracket
_LINE = re.compile(
    rf"^(?:[-•*]\s+|[\w ]{{0,20}}:\s)?(?P<short>{_SHORT})\s?(?::|=|–|\s-\s|\|\s(?:[\w ]{{0,30}}:)?)"
    r"\s*(?P<long>[^\n:|]{6,120})$",
    re.MULTILINE,
)
_WORD = re.compile(r"\w+")
_BRACKET = re.compile(r"[\[\]]")
_STRANGERS = 1  # words of a long form that may begin with a letter the short form lacks


class Expansion(NamedTuple):
    """A short form and what it stands for, as written."""

    short: str
    long: str


def find_expansions(text: str) -> Iterator[Expansion]:
    """The abbreviations that `text` explains."""
    for found in _BRACKETS.finditer(text):
        yield from _around(text[max(0, found.start() - _REACH) : found.start()], found["inside"])
    for found in _LINE.finditer(text):
        yield from _pair(found["short"], found["long"])


def _around(before: str, inside: str) -> Iterator[Expansion]:
    """What brackets explain: the words before them, or the short form before them."""
    if found := _SHORT_INSIDE.fullmatch(inside):
        short = found["short"]
        nearby = _BEFORE.search(before)
        words = nearby.group().split() if nearby else []
        if long := _long_form(short, " ".join(words[-_reach(short) :])):
            yield Expansion(short, long)
    elif found := _SHORT_BEFORE.search(before):
        yield from _pair(found.group(), re.split("[;,:]", inside)[0])


def _pair(short: str, long: str) -> Iterator[Expansion]:
    long = long.strip(" .")
    if len(long.split()) <= _reach(short) and _long_form(short, long) == long:
        yield Expansion(short, long)


def _reach(short: str) -> int:
    """How many words the long form may have."""
    letters = sum(map(str.isalpha, short))
    return min(letters + 5, 2 * letters)


def _long_form(short: str, text: str) -> str | None:
    """The end of `text` that `short` stands for."""
    letters = [letter for letter in short.lower() if letter.isalpha()]
    place = len(text)
    for at in range(len(letters) - 1, -1, -1):
        place -= 1
        while place >= 0 and not _fits(text, place, letters[at], first=at == 0):
            place -= 1
        if place < 0:
            return None
    long = text[place:]
    return long if _is_plausible(short, long) else None


def _fits(text: str, place: int, letter: str, *, first: bool) -> bool:
    return text[place].lower() == letter and not (first and place > 0 and text[place - 1].isalnum())


def _is_plausible(short: str, long: str) -> bool:
    words = [fold(word) for word in _WORD.findall(long)]
    letters = set(short.lower())
    if _BRACKET.search(long) or words[0] in stop_words() or fold(short) in words:
        return False
    if short.islower() or len(words) == 1:
        return _initials(words) == short.lower() or (not short.islower() and _frames(short.lower(), _initials(words)))
    strangers = sum(word[0] not in letters for word in words if word not in stop_words())
    return sum(map(str.isupper, short)) > 1 and strangers <= _STRANGERS


def _initials(words: list[str]) -> str:
    """The first letters of words and of the parts of compounds, function words left out."""
    parts = [part for word in words if word not in stop_words() for part in (_splitter().parts(word) or (word,))]
    return "".join(part[0] for part in parts)


def _frames(short: str, initials: str) -> bool:
    """Whether a compound's parts give the short form (VIK), or its first and last letter (UVP)."""
    rest = iter(initials)
    in_order = all(letter in rest for letter in short)
    return in_order or (len(initials) > 1 and (short[0], short[-1]) == (initials[0], initials[-1]))


@cache
def _splitter() -> CompoundSplitter:
    return CompoundSplitter()
