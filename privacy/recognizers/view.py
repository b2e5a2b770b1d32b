"""What several recognisers want to know of one text, worked out once: its lower case, its people, its newest year."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from privacy.names import find_people
from privacy.names.propagation import Span

_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(?<!\d)20[0-3]\d(?!\d)")
USUAL_YEAR = 2024
"""The year of a text that mentions none, or only those of its dates: how old they are depends on it, in steps."""


@lru_cache(maxsize=2)
def lowered(text: str) -> str:
    """`text` in lower case, of the same length, so that labels need not be matched without case (twice as fast)."""
    return text.replace("İ", "I").lower()


@lru_cache(maxsize=8)
def _regions(text: str, before: int, behind: int) -> tuple[tuple[int, int], ...]:
    """The parts of `text` around its digits, so many characters before and behind each."""
    regions: list[tuple[int, int]] = []
    for digits in _DIGITS.finditer(text):
        start, end = max(0, digits.start() - before), min(len(text), digits.end() + behind)
        if regions and start <= regions[-1][1]:
            regions[-1] = (regions[-1][0], end)
        else:
            regions.append((start, end))
    return tuple(regions)


def near(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of `pattern` close to a digit of `text`, within a label's reach or an address's length.

    The rest of a policy document need not be searched.
    """
    for start, end in _regions(text, 140, 80):
        yield from pattern.finditer(text, start, end)


@lru_cache(maxsize=2)
def ends_near(pattern: re.Pattern[str], text: str) -> tuple[int, ...]:
    """Where the matches of `pattern` close to a digit end, for who asks twice."""
    return tuple(match.end() for match in near(pattern, text))


def at_digits(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of `pattern` at the digits of `text`: for a form that has digits in every 28 characters."""
    for start, end in _regions(text, 28, 28):
        yield from pattern.finditer(text, start, end)


class Called(NamedTuple):
    """A word for a number (`zaaknr.`, `ons kenmerk`) that ends at `end`; `what` is what it is the number of."""

    what: str
    end: int


_CALLED = re.compile(
    r"(?:nummers?|nmr\.?|nrs?\.?|kenmerken|kenmerk|referentie|ref\.?|(?<=[a-z]-)id|(?<=[a-z])code)(?!\w)"
)
_WHAT = re.compile(r"(?<!\w)(?P<what>[a-zà-ÿ./-]{0,30}?)[ -]?$")


@lru_cache(maxsize=2)
def called(low: str) -> tuple[Called, ...]:
    """The words for a number near digits of a text in lower case, in order."""
    found = []
    for word in near(_CALLED, low):
        what = _WHAT.search(low, max(0, word.start() - 31), word.start())
        if what:
            found.append(Called(what["what"], word.end()))
    return tuple(found)


@lru_cache(maxsize=2)
def people(text: str) -> tuple[Span, ...]:
    """Every mention of a person, by start."""
    return tuple(sorted(find_people(text), key=lambda span: span.start))


def newest_year(text: str, apart: int) -> int:
    """The latest year (2000 to 2039) that `text` mentions, not counting one mention of `apart`."""
    return next((year for year, count in _years(text) if year != apart or count > 1), USUAL_YEAR)


@lru_cache(maxsize=2)
def _years(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(Counter(map(int, _YEAR.findall(text))).items(), reverse=True))


def name_before(text: str, start: int, reach: int) -> int:
    """Where the last name of a person that begins before `start` ends, at most `reach` characters away; -1 without one.

    A name may run on beyond `start`: what follows one is easily taken along with it.
    """
    names = people(text)
    index = bisect_left(names, start, key=lambda span: span.start) - 1
    return min(names[index].end, start) if index >= 0 and names[index].end >= start - reach else -1


def name_end(text: str, start: int, limit: int) -> int:
    """Where the name of a person ends that begins at `start` (or before it), when that is before `limit`; else -1."""
    names = people(text)
    index = bisect_right(names, start, key=lambda span: span.start) - 1
    return names[index].end if index >= 0 and start < names[index].end < limit else -1


def names_all(text: str, start: int, end: int) -> bool:
    """Whether the characters `start` to `end` (exclusive) lie in the name of a person."""
    names = people(text)
    index = bisect_right(names, start, key=lambda span: span.start) - 1
    return index >= 0 and names[index].end >= end


def names_someone(text: str, start: int, end: int) -> bool:
    """Whether the name of a person begins in the characters `start` to `end` (exclusive)."""
    names = people(text)
    index = bisect_left(names, start, key=lambda span: span.start)
    return index < len(names) and names[index].start < end
