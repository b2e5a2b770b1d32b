"""Dutch amounts of money and numbers: "€ 1.250.000,50", "€ 1,2 miljoen", "12.000 euro"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from indexing import Span

_FIGURE = r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d+(?:,\d{1,3})?"
_SCALES = {"duizend": 3, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9}
_SCALE = r"(?:\s?(?P<scale>duizend|miljoen|mln|miljard|mld)\b)?"
_AMOUNT = re.compile(
    rf"(?:€|\beuro|\bEUR)\s?(?P<sign>-)?\s?(?P<one>{_FIGURE}){_SCALE}|(?P<two>{_FIGURE})"
    r"(?:\s?(?P<scale_two>duizend|miljoen|mln|miljard|mld))?\s?(?:euro\b|EUR\b)",
    re.IGNORECASE,
)
_NUMBER = re.compile(rf"(?:€|EUR)?\s*(?P<sign>[-–])?\s*(?P<figure>{_FIGURE})(?:,-)?\s*(?P<minus>-)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in euros and its place."""

    value: Decimal
    span: Span


def amounts(text: str, span: Span) -> Iterator[Amount]:
    """The amounts of money between the offsets of `span`."""
    for found in _AMOUNT.finditer(text, *span):
        scale = (found["scale"] or found["scale_two"] or "").lower()
        value = _value(found["one"] or found["two"]) * Decimal(10) ** _SCALES.get(scale, 0)
        yield Amount(value, Span(*found.span()))


def number(cell: str) -> Decimal | None:
    """The number that a table cell holds, None when it holds anything else."""
    found = _NUMBER.fullmatch(cell.strip(" *_\t\n\xa0"))
    if found is None:
        return None
    value = _value(found["figure"])
    return -value if found["sign"] or found["minus"] else value


def _value(figure: str) -> Decimal:
    return Decimal(figure.replace(".", "").replace(",", "."))
