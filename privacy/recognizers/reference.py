"""Numbers behind any word that ends in -nummer, -nr or -kenmerk, and long numbers that nothing explains.

There are more kinds of number in the files of a municipality than can be listed; each singles out a person, a thing
or a case unless it is public (`privacy.recognizers.public_numbers`). Found here, they count as the number of a case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, WEAK, DutchRecognizer, Match
from privacy.recognizers.public_numbers import is_public
from privacy.recognizers.view import at_digits, called, lowered

_GAP = re.compile(
    r"(?P<gap>[\s:=#(*|>-]{0,5}(?:(?:is|was|van|zijn|betrokkene|klant|aanvrager|onder|nr\.?|nummer|met|het|de|"
    r":)[\s:=#(]{1,2}){0,3})"
)
_VALUE = re.compile(
    r"(?<![\w€])(?:(?:[A-Z]{1,4} ?)?\d{1,8}(?: \d{2,8}){1,5}|"
    r"(?=[A-Z0-9/._-]{0,20}\d[A-Z0-9/._-]{0,20}\d)[A-Z0-9][A-Z0-9/._-]{2,30}[A-Z0-9])(?![\w@])"
)
_STAYS = re.compile(
    r"(?:huis|kamer|lokaal|zaal|versie|pagina|blad|bladzijde|fout|error|rug|lijn|weg|hoofdstuk|agenda|agendapunt|raadsvoorstel|"
    r"besluit|motie|jaar|"
    r"kamerstuk|publicatie|model|type|product|artikel|grootboek|begroting\w*|kostenplaats|taakveld|project|"
    r"programma|rapport|stuk|bijlage|"
    r"un|gevi|cas|norm|week|maand|kwartaal|isbn|issn|rsin|perceel|punt|vraag|volg|post|land|net|gebied|gemeente|"
    r"wijk|buurt|provincie|qr|bar|"
    r"huis|spoor|perron|gate|route|nood|alarm|kleur|rang|ranking|seizoen|begin|dress|gedrags|straf|wet|morse|bron|"
    r"pin|sub|on|"
    r"tegen|hoofd|vlucht|trein|bus|halte|paal|hectometerpaal|knooppunt|afrit|cpv|sbi|bic|swift|(?<![a-z])gemid)$"
)
_LONG = re.compile(r"(?<![\w.,€/@#=+%&?-])(?<!\d )(?:\d{7,20}|\d{4}(?:\.\d{3}){2,3})(?![\w@%/-]|[.,]\d|\s?€)")
_DATE = re.compile(
    r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4,6})?|(?:0[1-9]|[12]\d|"
    r"3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}"
)
_NO_NUMBER = re.compile(
    r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{4}[-/]\d{2}|(?:19|20)\d{2}(?:[-/](?:19|20)\d{2})?|"
    r"\d{1,3}(?:\.\d{3})+"
)
_AMOUNT = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
"""What would be an amount, were it not behind the name of a number."""
_FEWEST = 4
_BARE = 6


class ReferenceRecognizer(DutchRecognizer):
    """Finds numbers that their label says are one of a kind, and long ones without a label."""

    ENTITY: ClassVar[str] = "ZAAKNUMMER"

    def find(self, text: str) -> Iterator[Match]:
        """Labelled numbers, then long ones that are no date, amount or public number."""
        low = lowered(text)
        for word in called(low):
            gap = _GAP.match(low, word.end)
            value = _VALUE.match(text, gap.end()) if gap else None
            if value and _is_reference(text, word.what, value):
                yield Match(*value.span(), LIKELY)
        for number in at_digits(_LONG, text):
            if not is_date(number[0]) and not is_public(text, number):
                yield Match(*number.span(), WEAK)


def is_date(digits: str) -> bool:
    """Whether eight digits or more are a date, with a time or not, year first or last."""
    return _DATE.fullmatch(digits) is not None


def _is_reference(text: str, what: str, value: re.Match[str]) -> bool:
    digits = sum(character.isdigit() for character in value[0])
    if " " in value[0] and digits <= _BARE:
        return False
    if digits < (_FEWEST if what.strip(".-/ ") and not _STAYS.search(what) else _BARE):
        return False
    named = bool(what.strip(".-/ "))
    amount = named and _AMOUNT.fullmatch(value[0]) is not None
    return (amount or not _NO_NUMBER.fullmatch(value[0])) and not is_public(text, value, labelled=named)
