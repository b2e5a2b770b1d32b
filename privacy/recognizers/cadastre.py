"""Cadastral designations: municipality, section and parcel number lead to an owner (Kadasterwet art. 2)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, SURE, WEAK, DutchRecognizer, Match, label
from privacy.recognizers.view import at_digits, lowered, near
from privacy.tables import columns
from privacy.wordlists import fold

_INDEX = (
    r"(?:[-\s]?[ADG][- ]?\d{1,4})?(?:\s?\(?ged(?:eeltelijk|\.|(?=\)))\)?)?"
    r"(?:,?\s(?:appartements?)?index\s(?:A-?)?\d{1,4})?"
)
"""An apartment's index, or that only part is meant."""
_MORE = rf"(?:(?:,\s?|\sen\s|\st/m\s|\s?/\s?)(?:nr\.?\s)?\d{{1,5}}(?!\d|[.,:]\d|\s?(?:m²|m2|ha|%)){_INDEX})*"
_NUMBERS = r"(?:(?:perceel)?(?:nummers?|nrs?\.?|percelen|perceel)\s?(?:nummers?|nrs?\.?)?\s?:?\s?)?"
_WORDS = re.compile(
    rf"(?i:(?<!\w)(?:[a-z]{{3}}\d{{2}}[\s-])?(?:sectie|sie\.?|sect\.)\s?:?\s?[a-z]{{1,2}}(?![a-z])[,;\s-]{{0,3}}"
    rf"{_NUMBERS}\d{{1,5}}{_INDEX}{_MORE})"
)
_PLACE = (
    r"(?:(?:'s-|’s-|'t\s|’t\s)?[A-Z][\w'’-]{1,30}\.?(?:[- ](?:(?:aan|bij|op|van|en|in|de|den|der|het|'t) ){0,2}"
    r"[A-Z][a-z]{2,20}){0,2}(?: \([A-Z]{1,3}\d{0,2}\.?\))?)"
)
"""A cadastral municipality."""
_FLAT = re.compile(
    r"(?:sectie\s[a-z]{1,2},?\s)?(?:complexaanduiding|"
    r"complex(?:nummer)?)\s\d{1,5}-?\s?a?(?:,?\s(?:appartements?)?index\s\d{1,4})?"
)
_CODE = re.compile(
    r"(?<!\w)[A-Z]{3}\d{2}(?:\s?-\s?|\s)?[A-Z]{1,2}(?:\s?-\s?|\s)?\d{1,5}(?:[\s-]{0,3}[ADG]-?\s?\d{1,4})?(?:(?:,|"
    r" en) [A-Z]{1,2} \d{1,5})*(?!\w)|"
    r"(?<![\w-])(?!NEN|ISO|DIN)[A-Z]{3}[ -][A-Z]{1,2}[ -](?!(?:19|20)\d\d\b)\d{3,5}(?![\w-])"
)
_LABELLED = re.compile(
    r"(?i:kadastra\w+|kad\.(?:\s?(?:gem\.|nr\.?))?|percee?l(?:en|nummers?|nrs?\.?)?|kadaster\w*|"
    r"appartements?recht(?:en)?|"
    r"complex)(?::?\s(?:[a-z.]+|[A-Z]\w+,?)){0,5}?(?: {1,40}: |[\s:,|]{1,3})(?P<value>"
    rf"(?:(?:[A-Z]{{3,5}}(?:\d{{2}})?|{_PLACE}),?\s)?"
    rf"[A-Z]{{1,2}}(?:[\s-]?|,\s)\d{{2,5}}{_INDEX})(?P<more>(?:(?:,|\sen|"
    rf"\st/m)\s(?:[A-Z]{{1,2}}[\s-]?)?\d{{2,5}}(?!\s(?:woning|app|m[2²]|ha\b))){{0,9}})(?![\w%])"
)
_TOWN_FIRST = re.compile(
    rf"(?<![\w-])(?:[Gg]emeente |[Gg]em\. )?{_PLACE}(?:,\s(?:[Ss]ectie )?[A-Z]{{1,2}},\s(?:nummer |"
    rf"nr\.? )?\d{{2,5}}{_INDEX}|"
    rf",?\s(?:[Ss]ectie|sie\.?)\s[A-Z]{{1,2}},?\s{_NUMBERS}\d{{1,5}}{_INDEX}{_MORE})(?!\w|\.\d)"
)
"""A cadastral municipality with section and number between commas, or with the word `sectie`."""
_NUMBER_FIRST = re.compile(
    r"perceel(?:nummer)?\s(?:nr\.?\s)?(?P<number>\d{1,5}),?\s(?:van\s)?(?:de\s)?sectie\s(?P<section>[a-z]{1,2})(?!\w)|"
    r"appartementsindex\s(?P<index>\d{1,4})(?!\w)"
)
_SHORT = re.compile(
    r"(?<![\w-])(?P<place>(?:'s-|'t )?[A-Z][\w'-]{2,30}(?: en [A-Z]\w+)?) [A-Z]{1,2} (?!(?:19|20)\d\d\b)\d{3,5}"
    rf"{_INDEX}(?![\w%€]|[.,:]\d)"
)
"""Municipality, section and number and nothing more."""
_NUMBERED = re.compile(
    r"(?:perceel(?:nummers?|nrs?\.?)|kadastra(?:al|le)\s(?:bekend\s(?:als\s)?(?:onder\s)?)?(?:perceel)?(?:nummers?|"
    r"nrs?\.?)|kadasternummer)"
    r"[\s:]{1,3}(?P<value>[a-z]{0,2}[\s-]?\d{2,6}(?:(?:,\s|\sen\s)\d{2,6})*)(?![\w%])"
)
_PART_OF = re.compile(r"(?<![\w-])[A-Z]{1,2} \d{2,5}(?= \(?ged(?:eeltelijk|\.|\)))")
"""Section and number, of which only a part is meant."""
_SECTION = label(r"sectie|sie\.?")
_PARCEL = label(r"(?:perceel)?nummer|perceel(?:nr\.?)?|nr\.?")
_LONGEST = 8


class CadastreRecognizer(DutchRecognizer):
    """Finds cadastral designations."""

    ENTITY: ClassVar[str] = "KADASTER"

    def find(self, text: str) -> Iterator[Match]:
        """Section with number, the Kadaster's own code, and labelled short forms."""
        low = lowered(text)
        for parcel in near(_WORDS, text) if _SECTION.search(low) else ():
            yield Match(*parcel.span(), SURE)
        for parcel in near(_FLAT, low) if "index" in low or "complexaand" in low else ():
            yield Match(*parcel.span(), SURE)
        for parcel in near(_NUMBERED, low):
            yield Match(*parcel.span("value"), LIKELY)
        if _SECTION.search(low):
            for head in (_SECTION, _PARCEL):
                yield from (Match(*cell, LIKELY) for cell in columns(low, head) if cell.end - cell.start <= _LONGEST)
        for parcel in at_digits(_PART_OF, text):
            yield Match(*parcel.span(), LIKELY)
        for parcel in at_digits(_CODE, text):
            yield Match(*parcel.span(), LIKELY)
        for parcel in near(_TOWN_FIRST, text):
            yield Match(*parcel.span(), SURE)
        yield from _said(text, low)


def _said(text: str, low: str) -> Iterator[Match]:
    """Designations behind a label, with the number first, or behind a town by themselves."""
    for parcel in near(_LABELLED, text):
        yield Match(parcel.start("value"), parcel.end(), LIKELY)
    for parcel in near(_NUMBER_FIRST, low):
        yield from (Match(*parcel.span(name), LIKELY) for name, value in parcel.groupdict().items() if value)
    for parcel in near(_SHORT, text):
        if lexicon.is_place(fold(parcel["place"])):
            yield Match(*parcel.span(), WEAK)
