"""Page headers, footers and numbers in plain text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from indexing.readers.plain.lines import TextLine

_FEWEST_PAGES = 3
_EDGE = 3
_DIGITS = re.compile(r"\d+")
_LONE_NUMBER = re.compile(r"[-–\s]*\d{1,3}[-–\s]*")
_NAMED_NUMBER = re.compile(r"(?:pagina|pag\.?|blz\.?|bladzijde)\s+\d{1,4}(?:\s*(?:van|/)\s*\d{1,4})?", re.IGNORECASE)


def margin_places(lines: Sequence[TextLine]) -> set[int]:
    """The places in `lines` of page numbers, and of page headers and footers where form feeds part the pages."""
    found = {at for at, line in enumerate(lines) if _NAMED_NUMBER.fullmatch(line.text) or _is_lone(lines, at)}
    pages: dict[int, list[int]] = {}
    for at, line in enumerate(lines):
        if line.text:
            pages.setdefault(line.page, []).append(at)
    if len(pages) < _FEWEST_PAGES:
        return found
    edges = [{*places[:_EDGE], *places[-_EDGE:]} for places in pages.values()]
    seen = Counter(shape for edge in edges for shape in {_shape(lines[at]) for at in edge})
    needed = max(_FEWEST_PAGES, len(pages) // 3)
    return found | {at for edge in edges for at in edge if seen[_shape(lines[at])] >= needed}


def _is_lone(lines: Sequence[TextLine], at: int) -> bool:
    """Whether a line is a number with nothing around it."""
    if not _LONE_NUMBER.fullmatch(lines[at].text):
        return False
    before, after = lines[at - 1] if at else None, lines[at + 1] if at + 1 < len(lines) else None
    return all(other is None or not other.text or other.page != lines[at].page for other in (before, after))


def _shape(line: TextLine) -> str:
    return _DIGITS.sub("#", " ".join(line.text.lower().split()))
