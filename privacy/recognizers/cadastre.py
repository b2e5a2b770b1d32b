"""Cadastral designations: municipality, section and parcel number lead to an owner (Kadasterwet art. 2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match

_WORDS = re.compile(
    r"\bsectie\s[A-Z]{1,2}\b[,\s]{1,3}(?:(?:perceel)?(?:nummers?|nrs?\.?|percelen|perceel)\s?(?:nummers?|"
    r"nrs?\.?)?\s?)?\d{1,5}(?:[-\s]?A\d{1,4})?"
    r"(?:(?:,\s?|\sen\s|\st/m\s)\d{1,5})*",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?<!\w)[A-Z]{3}\d{2}[\s-]?[A-Z]{1,2}[\s-]?\d{1,5}(?:[\s-]?[AG]\s?\d{1,4})?(?!\w)")
_LABELLED = re.compile(
    r"(?i:kadastra\w+|perceel(?:nummer)?|kadaster\w*)(?:\s\w+){0,5}[\s:]{1,3}(?P<value>"
    r"(?:(?:[A-Z]{3,5}(?:\d{2})?|[A-Z][a-z]{2,30}(?:[- ][A-Z][a-z]{2,20})?)\s)?"
    r"[A-Z]{1,2}[\s-]\d{2,5}(?:[-\s]?A\d{1,4})?)(?!\w)"
)


class CadastreRecognizer(DutchRecognizer):
    """Finds cadastral designations."""

    ENTITY: ClassVar[str] = "KADASTER"

    def find(self, text: str) -> Iterator[Match]:
        """Section with number, the Kadaster's own code, and labelled short forms."""
        for parcel in _WORDS.finditer(text):
            yield Match(*parcel.span(), SURE)
        for parcel in _CODE.finditer(text):
            yield Match(*parcel.span(), LIKELY)
        for parcel in _LABELLED.finditer(text):
            yield Match(*parcel.span("value"), LIKELY)
