"""Codes that offices make up for a case, a decision, a card or a letter: letters, a year, a serial number.

No list of labels is long enough for them. They are told by their shape (`WOH 24-117`, `LB2R023-119274`), or by any word
for a number, a paper or an order right before them (`adviesnr.`, `grafakte`, `burgemeestersbevel`, a column `pasnr`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, WEAK, DutchRecognizer, Match, label
from privacy.recognizers.public_numbers import is_public
from privacy.recognizers.view import at_digits, called, lowered, near
from privacy.tables import columns

_YEARED = re.compile(
    r"(?<![\w@/.:€-])(?![A-Z]{2} \d\d-\d{4}(?!\d))"
    r"[A-Z]{2,6}(?:-[A-Z]{1,4})? (?:(?:19|20)\d\d|[012]\d) ?[-/.] ?\d{3,6}(?![\w%]|[-/.,:]\d)|"
    r"(?<![\w@/.:€-])[A-Z]{2,5}-\d{2,5}/\d{2}(?![\w%/-]|[.,:]\d)"
)
"""Letters apart from year and serial number, or the year last; a fire engine's call sign (`TS 18-3431`) is neither."""
_LONG = re.compile(
    r"(?<![\w@/.:€&?=#-])(?=[A-Z0-9/.-]{0,12}\d{3})(?=[\d/.-]{0,16}[A-Z])"
    r"[A-Z0-9]{1,20}(?:[-/.][A-Za-z0-9]{1,12}){0,4}(?![\w@%]|[-/:.,+]\w|/)"
)
"""Letters and digits in one."""
_CHUNK = r"(?=[A-Za-z/._-]{0,12}\d)[A-Za-z0-9]{1,16}(?:[-/._][A-Za-z0-9]{1,12}){0,5}"
_WORDS = r"is|van|nr|no|en|of|op|te|tm|met|de|het|dd|per|art|lid|eur|circa|ca|was|om|tot|uit|in"
_VALUE = re.compile(
    rf"(?!(?:{_WORDS}) )(?:(?:[A-Z]{{1,6}}(?:[-/][A-Z]{{1,4}})?|"
    rf"[a-z]{{1,4}}(?:-[a-z]{{1,2}})?) (?!\d{{7}}))?{_CHUNK}(?: ?[-–/] ?(?=\d{{3}}){_CHUNK}| \d{{3,8}}(?= ?[,;.)\n]|"
    rf"$)){{0,2}}(?![\w@%]|[.,]\d)"
)
_GAP = re.compile(r"[\s:=#(*>-]{1,4}(?:(?:is|was|van|onder|nr\.?|nummer)[\s:=#(]{1,2}){0,2}")
"""What may stand between a word for a number and the number."""
_PAPER = re.compile(
    r"(?:akte|bevel|advies|verbod|vergunning|ontheffing|ontvangst|bewijs|pas|kaart|polis|memo|"
    r"signaal|melding|klacht|aangifte|casus|zaak|dossier|bezwaar|verzoek|aanvraag|brief|taxatie|proces-verbaal|pv|"
    r"rapport|verwijzing|indicatie|machtiging|overeenkomst|contract|toegang|cjib)[\s:=#(]{1,3}"
)
"""Any word for a paper or an order: only a code with capitals and a sign between counts."""
_HEAD = label(r"[a-zà-ÿ-]{2,24}(?:nummers?|nrs?\.?|kenmerk)|(?:aanslag|kenmerk|ref\.?|referentie)")
_ALSO = re.compile(r"\s?(?:,|/|;|&|en|of)\s(?:nr\.?\s)?")
_STAYS = re.compile(
    r"(?:huis|kamer|lokaal|zaal|versie|pagina|blad|lijn|weg|agenda|model|type|product|artikel|grootboek|begrotings?|"
    r"project|programma|bijlage|norm|week|maand|jaar|wijk|buurt|gate|spoor|bus|vlucht|trein|route|paal|bestek|"
    r"formulier|"
    r"camera|kanaal|vak|punt|perceel|onderdeel|kostenplaats|plan|eeuw|rug|start|volg|lied|serie|telefoon|tel|fax|"
    r"doorkies|"
    r"toestel|publicatie|stuk|motie|raadsbesluit|raadsvoorstel|wet|nood|rang|kvk|rsin|bank|giro|post|gemeente|regio|"
    r"isbn|un)$"
)
_YEARS = re.compile(r"(?:19|20)\d\d\s?[-/–]\s?(?:(?:19|20)\d\d|\d\d)$")
_DATE = re.compile(
    r"\d{1,2}[-/.]\d{1,2}(?:[-/.](?:19|20)?\d{2})?$|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[.:]\d{2}(?:u|uur)?$|\d{8}T\d|"
    r"\d{1,3}(?:\.\d{3})+$|\d{1,2}(?:\.\d{1,2})+$"
)
_UNIT = re.compile(r"\d(?:M2|M3|M|KM|KG|L|W|KW|MW|GB|MB|TB|K|X|HA|E|U)$")
_ROAD = re.compile(
    r"[ANSE]\d{1,3}[-/][ANSE]?\d{1,3}$|Q[1-4]|(?:19|20)\d\d[-/.]?[A-Z]{1,4}$|[A-Z]{1,8}[-_](?:19|20)\d\d$"
)
_FILE = re.compile(r"(?:IMG|DSC|PXL|WA|VID|SCAN|MVI)[-_]?\d", re.IGNORECASE)
_FEWEST, _FEWEST_ALONE = 3, 6


class CaseCodeRecognizer(DutchRecognizer):
    """Finds codes of cases and papers by shape, behind any word for a number, and in columns of numbers."""

    ENTITY: ClassVar[str] = "ZAAKNUMMER"

    def find(self, text: str) -> Iterator[Match]:
        """Codes by their shape, then those that a word or a column's head announces."""
        for code in at_digits(_YEARED, text):
            if not _YEARS.search(code[0]) and not is_public(text, code):
                yield Match(*code.span(), LIKELY)
        for code in at_digits(_LONG, text):
            if _is_long(code[0]) and not is_public(text, code):
                yield Match(*code.span(), WEAK)
        low = lowered(text)
        for number in called(low):
            gap = _GAP.match(low, number.end)
            if gap and not _STAYS.search(number.what) and not low.endswith("code", 0, number.end):
                yield from _behind(text, gap.end(), lettered=False)
        for word in near(_PAPER, low):
            yield from _behind(text, word.end(), lettered=True)
        for cell in columns(low, _HEAD):
            value = _VALUE.match(text, *cell)
            if value and _is_code(value[0], lettered=False) and _digits(value[0]) > _FEWEST:
                yield Match(*value.span(), WEAK)


def _behind(text: str, start: int, *, lettered: bool) -> Iterator[Match]:
    """The code at `start`, and those that follow it in an enumeration."""
    while (value := _VALUE.match(text, start)) and _is_code(value[0], lettered=lettered):
        if is_public(text, value, labelled=True):
            return
        yield Match(*value.span(), LIKELY if any(map(str.isalpha, value[0])) else WEAK)
        also = _ALSO.match(text, value.end())
        if also is None:
            return
        start = also.end()


def _digits(value: str) -> int:
    return sum(map(str.isdigit, value))


def _is_code(value: str, *, lettered: bool) -> bool:
    """Whether what a word announces is a code: `lettered` asks for capitals, and a sign or space between."""
    if _digits(value) < _FEWEST or _DATE.match(value) or _YEARS.search(value) or _UNIT.search(value):
        return False
    if value.isdigit():
        return False
    return not lettered or (
        any(map(str.isupper, value))
        and (not value.isalnum() or _SOLID.fullmatch(value) is not None)
        and _PLAN.match(value) is None
    )


_PLAN = re.compile(r"[A-Za-z]{1,8}(?:[ /_-][A-Za-z]{1,8}){0,3}[ /_-](?:19|20)\d\d$|[A-Z]\d{1,3}-[A-Z]\d{1,3}$")
"""A paper with its year."""
_SOLID = re.compile(r"[A-Z]{1,3}\d{5,}")


def _is_long(value: str) -> bool:
    """Whether letters and digits in one are too many to be a model, a road or a measure."""
    if _digits(value) < _FEWEST_ALONE or _UNIT.search(value) or _ROAD.search(value) or _FILE.match(value):
        return False
    return not _DATE.match(value)
