"""Coordinates precise enough to point at a home: WGS84 (three decimals or more, or seconds) and RD (EPSG 28992).

Bounds: the Netherlands lie within 50.5 to 53.8 north and 3.0 to 7.5 east; RD x 0 to 280,000 and y 300,000
to 625,000 metres (Kadaster, "Rijksdriehoeksstelsel").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match

_DECIMAL = re.compile(
    r"(?<![\d.,])5[0-3][.,]\d{3,12}\s?°?\s?[NnZz]?(?:B|\.B\.)?\s?(?:[,;/|]|\s|en|lon\w*:?|lengte\w*:?|"
    r"long\w*:?){1,6}[3-7][.,]\d{3,12}(?:\s?°?\s?(?:O|OL|E|EL)\b)?(?!\d)"
)
_DEGREES = re.compile(
    r"(?<!\d)5[0-3]\s?°\s?\d{1,2}\s?['′]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:\"|″|'')\s?)?N?(?:B|"
    r"\.B\.)?[\s,;/]{0,4}[0-7]?[3-7]\s?°\s?\d{1,2}\s?['′]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:\"|″|"
    r"'')\s?)?(?:OL|O|EL|E)?"
)
_RD = re.compile(
    r"(?<!\w)(?:RD|Rijksdriehoek\w*|co[oö]rdina\w+|"
    r"x)\W{0,4}(?:x\W{0,3})?(?P<x>\d{2,3}[. ]?\d{3}(?:[.,]\d+)?)\W{1,4}(?:en\W)?"
    r"(?:y\W{0,3})?(?P<y>[3-6]\d{2}[. ]?\d{3}(?:[.,]\d+)?)(?!\d)",
    re.IGNORECASE,
)


class CoordinatesRecognizer(DutchRecognizer):
    """Finds pairs of coordinates."""

    ENTITY: ClassVar[str] = "COORDINATEN"

    def find(self, text: str) -> Iterator[Match]:
        """WGS84 pairs in decimals or degrees, and RD pairs."""
        for form in (_DECIMAL, _DEGREES):
            for pair in form.finditer(text):
                yield Match(*pair.span(), SURE)
        for pair in _RD.finditer(text):
            yield Match(pair.start("x"), pair.end("y"), LIKELY)
