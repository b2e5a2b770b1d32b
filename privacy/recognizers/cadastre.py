"""Cadastral designations: municipality, section and parcel number lead to an owner (Kadasterwet art. 2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match, label
from privacy.recognizers.view import at_digits, lowered, near
from privacy.tables import columns

_WORDS = re.compile(
    r"(?<!\w)(?:[a-z]{3}\d{2}[\s-])?(?:sectie|sie\.?|"
    r"sect\.)\s?:?\s?[a-z]{1,2}(?![a-z])[,;\s-]{0,3}(?:(?:perceel)?(?:nummers?|nrs?\.?|"
    r"percelen|perceel)\s?(?:nummers?|"
    r"nrs?\.?)?\s?:?\s?)?\d{1,5}(?:[-\s]?a\d{1,4})?(?:(?:,\s?|\sen\s|\st/m\s)\d{1,5})*"
)
_FLAT = re.compile(
    r"(?:sectie\s[a-z]{1,2},?\s)?(?:complexaanduiding|"
    r"complex(?:nummer)?)\s\d{1,5}-?\s?a?(?:,?\s(?:appartements?)?index\s\d{1,4})?"
)
_CODE = re.compile(
    r"(?<!\w)[A-Z]{3}\d{2}(?:\s?-\s?|\s)?[A-Z]{1,2}(?:\s?-\s?|\s)?\d{1,5}(?:[\s-]{0,3}[ADG]-?\s?\d{1,4})?(?!\w)|"
    r"(?<![\w-])(?!NEN|ISO|DIN)[A-Z]{3}[ -][A-Z]{1,2}[ -](?!(?:19|20)\d\d\b)\d{3,5}(?![\w-])"
)
_LABELLED = re.compile(
    r"(?i:kadastra\w+|percee?l(?:en|nummers?|nrs?\.?)?|kadaster\w*|appartements?recht(?:en)?)(?::?\s(?:[a-z.]+|"
    r"[A-Z]\w+,?)){0,5}?(?: {1,40}: |[\s:,]{1,3})(?P<value>"
    r"(?:(?:[A-Z]{3,5}(?:\d{2})?|[A-Z][a-z]{2,30}(?:(?:[- ]| en (?:Sint )?)[A-Z][a-z]{2,20})?),?\s)?"
    r"[A-Z]{1,2}(?:[\s-]?|,\s)\d{2,5}(?:[-\s]?A\d{1,4})?)(?P<more>(?:(?:,|\sen)\s(?:[A-Z]{1,2}[\s-]?)?\d{2,5}){0,9})(?![\w%])"
)
_TOWN_FIRST = re.compile(
    r"(?<![\w-])(?:[Gg]emeente )?[A-Z][a-z]{2,30}(?:(?:[- ]| en | aan de | aan den | op )[A-Z][a-z]{2,20})?"
    r"(?:,\s(?:sectie |Sectie )?[A-Z]{1,2},\s(?:nummer |nr\.? )?\d{2,5}|"
    r",\ssectie\s[A-Z]{1,2},?\s(?:nummer |nr\.? )?\d{1,5})(?!\w|\.\d)"
)
"""A cadastral municipality with section and number between commas."""
_NUMBERED = re.compile(
    r"(?:perceel(?:nummers?|nrs?\.?)|kadastra(?:al|le)\s(?:bekend\s(?:als\s)?(?:onder\s)?)?(?:perceel)?(?:nummers?|"
    r"nrs?\.?)|kadasternummer)"
    r"[\s:]{1,3}(?P<value>[a-z]{0,2}[\s-]?\d{2,6}(?:(?:,\s|\sen\s)\d{2,6})*)(?![\w%])"
)
_SECTION = label(r"sectie|sie\.?")
_PARCEL = label(r"(?:perceel)?nummer|perceel(?:nr\.?)?|nr\.?")
_LONGEST = 8


class CadastreRecognizer(DutchRecognizer):
    """Finds cadastral designations."""

    ENTITY: ClassVar[str] = "KADASTER"

    def find(self, text: str) -> Iterator[Match]:
        """Section with number, the Kadaster's own code, and labelled short forms."""
        low = lowered(text)
        for parcel in near(_WORDS, low):
            yield Match(*parcel.span(), SURE)
        for parcel in near(_FLAT, low) if "index" in low or "complexaand" in low else ():
            yield Match(*parcel.span(), SURE)
        for parcel in near(_NUMBERED, low):
            yield Match(*parcel.span("value"), LIKELY)
        if _SECTION.search(low):
            for head in (_SECTION, _PARCEL):
                yield from (Match(*cell, LIKELY) for cell in columns(low, head) if cell.end - cell.start <= _LONGEST)
        for parcel in at_digits(_CODE, text):
            yield Match(*parcel.span(), LIKELY)
        for parcel in near(_TOWN_FIRST, text):
            yield Match(*parcel.span(), SURE)
        for parcel in near(_LABELLED, text):
            yield Match(parcel.start("value"), parcel.end(), LIKELY)
