"""From overlapping candidates to findings that do not overlap."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from privacy.analyzer import Found

_WEIGHT = {"EMAIL": 3, "URL": 3, "ACCOUNT": 3, "IBAN": 3, "GEBOORTEDATUM": 2, "ADRES": 2, "BTW": 2, "KADASTER": 2}

_DOUBTFUL = 0.5
_REST = 2
"""Digits or capitals of a number's rest that still tell something."""


def resolve(candidates: Iterable[Found], text: str) -> list[Found]:
    """The candidates that stay, in order: stronger and longer ones first, and what sticks out of them.

    What sticks out of a stronger finding is kept when it holds a letter or digit: half a name is a datum.
    """
    ordered = sorted(
        _longest_codes(candidates, text),
        key=lambda found: (-_weight(found), -found.score, found.start - found.end, found.start),
    )
    taken: list[tuple[int, int]] = []
    kept: list[Found] = []
    for found in ordered:
        for start, end in _free(taken, found.start, found.end):
            trimmed = _trim(text, start, end)
            whole = (start, end) == (found.start, found.end)
            if trimmed is not None and (whole or _is_rest(found, text[trimmed[0] : trimmed[1]])):
                insort(taken, trimmed)
                kept.append(found._replace(start=trimmed[0], end=trimmed[1]))
    return sorted(kept, key=lambda found: found.start)


def _longest_codes(candidates: Iterable[Found], text: str) -> Iterator[Found]:
    """The candidates but numbers of cases within longer ones that begin there too or are written as one.

    All of such a code goes, or none; a longer one with words before the number may begin with its label.
    """
    solid, start, end = -1, -1, -1
    for found in sorted(candidates, key=lambda found: (found.start, -found.end, -found.score)):
        if found.type != _CODE:
            yield found
        elif found.end > solid and (found.start != start or found.end == end):
            yield found
            start, end = found.start, found.end
            if " " not in text[start:end]:
                solid = max(solid, end)


_CODE = "ZAAKNUMMER"


def _is_rest(found: Found, rest: str) -> bool:
    """Whether `rest` of a finding that a stronger one cut is a datum still."""
    if found.type in ("PERSOON", "ADRES") or (found.type == "VAARTUIG" and not any(map(str.isdigit, rest))):
        return sum(character.isalpha() for character in rest) > 1
    if found.score <= _DOUBTFUL:
        return False
    return sum(character.isdigit() or character.isupper() for character in rest) >= _REST


def _weight(found: Found) -> int:
    return _WEIGHT.get(found.type, 1) if found.score > _DOUBTFUL else 1


def _free(taken: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The parts of `start` to `end` that nothing taken covers."""
    index = max(0, bisect_left(taken, (start, start)) - 1)
    free, at = [], start
    while index < len(taken) and taken[index][0] < end:
        begin, stop = taken[index]
        if stop > at:
            if begin > at:
                free.append((at, begin))
            at = max(at, stop)
        index += 1
    if at < end:
        free.append((at, end))
    return free


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and not text[start].isalnum() and text[start] not in "'’@+(":
        start += 1
    while start < end and not text[end - 1].isalnum() and text[end - 1] not in ".)":
        end -= 1
    return (start, end) if any(character.isalnum() for character in text[start:end]) else None
