"""Guesses who made a paper, and for municipalities of which size it speaks."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from indexing.describing.paper import Paper
from indexing.describing.wordlists import lines_of

SIZES = ("klein", "middelgroot", "groot")
"""Up to 25,000 inhabitants, up to 50,000, and beyond: the classes of the OOV-monitor (Pro Facto, 2024)."""

_BOUNDS = (25_000, 50_000)
_CAPITAL = r"[A-ZÀ-Þ'’][\w'’-]*(?:-[A-Z]\w*)?"
_NAME = rf"{_CAPITAL}(?:(?: (?:en|&|van|der|den|de|het|aan|bij|voor|-))* {_CAPITAL}){{0,3}}"
_MUNICIPALITY = re.compile(rf"\b[Gg]emeente (?P<name>{_CAPITAL}(?: (?:aan|bij|op|en|de|den|het|der|{_CAPITAL}))*)")
_TAIL = re.compile(r"(?: (?:aan|bij|op|en|de|den|het|der))+$")
_NO_NAME = frozenset({"Wet", "Datum", "Postbus", "Team"})
_OPENS = re.compile(
    r"(?:^|[–©]|\b(?:opgesteld|geschreven|uitgevoerd) door|uitgave van|auteurs?:)[\s*_©]*(?:de |het )?\Z",
    re.IGNORECASE | re.MULTILINE,
)
_MAKERS_STAND_IN = 700  # characters
_INHABITANTS = re.compile(r"(?<![\d.])(\d{1,3}\.\d{3})\s+inwoners")
_SIZE = r"(?:kleine(?:re)?|middelgrote|grote(?:re)?)"
_SIZED = re.compile(rf"\b({_SIZE}(?:(?:,| en| of) {_SIZE})*) gemeenten?")
_READ = 20_000  # characters


def guess_organisation(paper: Paper) -> tuple[int, int]:
    """Where in the text the maker's name stands, as start and end; (0, 0) when it is not said."""
    top = paper.text[:_MAKERS_STAND_IN]
    makers = [found.span() for found in _makers().finditer(top) if _OPENS.search(top[: found.start()])]
    return min(makers, default=(0, 0)) if makers else _municipality(paper.text[:_READ])


def guess_sizes(paper: Paper) -> tuple[str, ...]:
    """The sizes of municipality that a paper says it is about or from, smallest first."""
    named = _SIZED.search(f"{paper.title}\n{paper.stem}\n{paper.first_page}")
    if named:
        return tuple(size for size in SIZES if size[:5] in named[1])
    counted = [int(found[1].replace(".", "")) for found in _INHABITANTS.finditer(paper.text[:_READ])]
    return (_size_of(max(counted)),) if counted else ()


def _size_of(inhabitants: int) -> str:
    return SIZES[sum(inhabitants >= bound for bound in _BOUNDS)]


def _municipality(text: str) -> tuple[int, int]:
    """The first mention of the municipality that is named most."""
    found = [(match["name"], match.start("name")) for match in _MUNICIPALITY.finditer(text)]
    names = Counter(name for raw, _ in found if (name := _TAIL.sub("", raw)).split()[0] not in _NO_NAME)
    if not names:
        return 0, 0
    best = names.most_common(1)[0][0]
    start = next(start for raw, start in found if _TAIL.sub("", raw) == best)
    return start - len("gemeente "), start + len(best)


@cache
def _makers() -> re.Pattern[str]:
    """The organisations of the list, the capitalised words at `*` taken along."""
    patterns = (re.escape(line).replace(r"\*", _NAME) for line in lines_of("organisations"))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)})(?!\w)")
