"""Page headers, page footers and page numbers: the same lines at the edge of page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from indexing.readers.typeset.lines import Line

# A line belongs to the edge while this many lines at most, or this share of the page, lie beyond it.
_EDGE_LINES = 5
_EDGE_SHARE = 0.16
_HEIGHT_STEP = 9.0
_FEWEST = 3
_SHARE_OF_FEW = 0.6
_SHARE_NUMBERED = 0.3
_LONGEST = 120
_FIRST_NUMBER = re.compile(r"^\s*(\d{1,4})(?=\s|$)")
_LAST_NUMBER = re.compile(r"(?:^|\s)(\d{1,4})\s*$")
_DIGITS = re.compile(r"\d+|\b[ivxlc]{1,6}\b")
PAGE_NUMBER = re.compile(
    r"[\s\-–—|•]*(?:(?:pagina|pag|blz|bladzijde|page|p)\.?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:van|/|of|-)\s*\d{1,4})?[\s\-–—|•.]*",
    re.IGNORECASE,
)


def margin_lines(pages: Sequence[Sequence[Line]], edges: Sequence[tuple[float, float]]) -> set[Line]:
    """The lines that are page headers, footers or numbers. `edges` are the lower and upper edge of each page."""
    seen = Counter(key for lines, edge in zip(pages, edges, strict=True) for key in _keys(lines, edge))
    needed = _FEWEST if len(pages) > 4 else max(2, round(len(pages) * _SHARE_OF_FEW))
    repeated = {key for key, count in seen.items() if count >= needed}
    found = _with_page_number(pages, edges)
    for lines, edge in zip(pages, edges, strict=True):
        for at_top in (True, False):
            found.update(_at_edge(lines, edge, repeated, at_top=at_top))
    return found


def _with_page_number(pages: Sequence[Sequence[Line]], edges: Sequence[tuple[float, float]]) -> set[Line]:
    """The outermost lines that begin or end with the number of their page, such as "Hoofdstuk 2 | 14"."""
    numbered: list[tuple[int, Line]] = []
    for page, (lines, edge) in enumerate(zip(pages, edges, strict=True)):
        near = sorted((line for line in lines if _near(line, edge)), key=lambda line: line.base)
        outermost = {near[0], near[-1]} if near else set()
        numbered.extend((int(number) - page, line) for line in outermost for number in _numbers(line.text))
    offsets = Counter(offset for offset, _ in numbered)
    offset, count = offsets.most_common(1)[0] if offsets else (0, 0)
    if count < max(_FEWEST, round(len(pages) * _SHARE_NUMBERED)):
        return set()
    return {line for other, line in numbered if other == offset}


def _numbers(text: str) -> set[str]:
    """The numbers that a short line begins and ends with."""
    if len(text) > _LONGEST:
        return set()
    return {found for pattern in (_FIRST_NUMBER, _LAST_NUMBER) for found in pattern.findall(text)}


def _keys(lines: Sequence[Line], edge: tuple[float, float]) -> set[tuple[str, int]]:
    """The lines near the edges, numbers left out, with their height; two steps, so that rounding parts nothing."""
    keys: set[tuple[str, int]] = set()
    for line in lines:
        if _near(line, edge):
            step = round(line.base / _HEIGHT_STEP)
            keys.update((shape_of_margin(line.text), step + offset) for offset in (-1, 0, 1))
    return keys


def _at_edge(
    lines: Sequence[Line], edge: tuple[float, float], repeated: set[tuple[str, int]], *, at_top: bool
) -> list[Line]:
    """Repeated lines and page numbers, from the edge inwards until the first line of the text itself."""
    found = []
    ordered = sorted((line for line in lines if _near(line, edge)), key=lambda line: line.base, reverse=at_top)
    middle = (edge[0] + edge[1]) / 2
    for line in ordered[:_EDGE_LINES]:
        if (line.base > middle) is not at_top:
            break
        if (shape_of_margin(line.text), round(line.base / _HEIGHT_STEP)) in repeated or PAGE_NUMBER.fullmatch(
            line.text
        ):
            found.append(line)
        else:
            break
    return found


def _near(line: Line, edge: tuple[float, float]) -> bool:
    reach = (edge[1] - edge[0]) * _EDGE_SHARE
    return line.base < edge[0] + reach or line.base > edge[1] - reach


def shape_of_margin(text: str) -> str:
    """A margin without what changes from page to page: numbers, case and blanks."""
    return _DIGITS.sub("#", " ".join(text.lower().split()))
