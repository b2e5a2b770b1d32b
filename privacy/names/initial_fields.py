"""Initials in a field of their own: `Voorletters: R.A.`, also in a column or a row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.tables import columns

_LABEL = r"(?:voorletters?(?:\(s\))?|voorl\.?|initialen)"
_INITIALS = r"(?:(?:[A-ZÀ-Þ][a-z]?\. ?){1,6}|[A-ZÀ-Þ]{1,6}\b)"
_FIELD = re.compile(
    rf"(?<!\w)(?i:{_LABEL})[ \t*_]{{0,20}}[:=][ \t*_]{{0,20}}(?P<name>{_INITIALS})(?=[ \t]*(?:$|[|;,\n(]))", re.M
)
_HEAD = re.compile(rf"(?i)(?<![\w,] ){_LABEL}(?=[ *_:]{{0,4}}(?:[|\t\n;\"]|$))")
_CELL = re.compile(_INITIALS)
_SIGN = re.compile(r"oorl|OORL|nitial|NITIAL")


def initial_fields(text: str) -> Iterator[tuple[int, int]]:
    """The spans of initials behind their label and in columns under it; linear in the text."""
    if _SIGN.search(text) is None:
        return
    for match in _FIELD.finditer(text):
        start, end = match.span("name")
        yield start, start + len(text[start:end].rstrip())
    if "|" in text or "\t" in text or ";" in text:
        for cell in columns(text, _HEAD):
            if _CELL.fullmatch(text, cell.start, cell.end) is not None:
                yield cell.start, cell.end
