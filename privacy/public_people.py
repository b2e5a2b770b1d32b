"""People whom a setting keeps: office holders in their public role, and the authors of a bibliography.

An office holder is whoever a text names right behind or before a public office; an author whoever stands in a
reference with a year. Both are kept wherever the same text names the same person, by surname and initial.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from privacy.analyzer import Found
from privacy.identity import Identities
from privacy.settings import GateSettings
from privacy.wordlists import word_list

_PERSON = "PERSOON"
_REACH = 40
_TITLES = r"(?:\b(?:de heer|heer|mevrouw|dhr\.?|mevr\.?|mw\.?|mr\.|dr\.|drs\.|ir\.|ing\.|prof\.)\s*){0,4}"
_YEAR = r"(?:19|20)\d\d[a-z]?\b"
_REFERENCE = re.compile(rf"^[^\n]{{0,300}}?\((?:{_YEAR}|z\.d\.|in druk)", re.MULTILINE)
_REPORTED = re.compile(r"\s+(?:et al\.?|e\.a\.?)[,\s(]")

Evidence = Callable[[str, Found], bool]


def kept_people(text: str, candidates: Sequence[Found], settings: GateSettings) -> list[Found]:
    """`candidates` in `text` without the people that `settings` keep."""
    evidence: list[Evidence] = []
    if settings.keep_office_holders:
        evidence.append(_holds_office)
    if settings.keep_authors:
        evidence.append(_authorship(text))
    if not evidence:
        return list(candidates)
    identities = Identities()
    people = sorted(
        (found for found in candidates if found.type == _PERSON), key=lambda found: (found.start, -found.end)
    )
    keys = {found: identities.key(_PERSON, text[found.start : found.end]) for found in people}
    public = {keys[found] for found in people if any(shows(text, found) for shows in evidence)}
    return [found for found in candidates if keys.get(found) not in public]


def _holds_office(text: str, found: Found) -> bool:
    """Whether a public office stands right before or behind the name."""
    before, after = text[max(0, found.start - _REACH) : found.start], text[found.end : found.end + _REACH]
    return _office_before().search(before) is not None or _office_behind().match(after) is not None


def _office_before() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{_offices()})(?:\s+van\s+[\w'-]+)?[,:]?\s+{_TITLES}$")


def _office_behind() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:,\s*(?:de\s+)?|\s*\(|\s*\n\s*){_TITLES}(?:{_offices()})(?!\w)")


def _offices() -> str:
    return "|".join(sorted(map(re.escape, word_list("offices")), key=len, reverse=True))


def _authorship(text: str) -> Evidence:
    """Authors: who stands before the year in a line of a bibliography, or is cited as one of several."""
    lines = [(match.start(), match.end()) for match in _REFERENCE.finditer(text) if "," in match[0]]

    def shows(text: str, found: Found) -> bool:
        inverted = re.fullmatch(r"[^,\n]+, ?(?:[A-Z][a-z]?\.[ -]?)+.{0,12}", text[found.start : found.end]) is not None
        listed = inverted and any(start <= found.start and found.end <= end for start, end in lines)
        return listed or _REPORTED.match(text, found.end) is not None

    return shows
