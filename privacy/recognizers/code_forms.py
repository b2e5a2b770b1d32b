"""Codes of forms of their own: pairs with points, a department with `&`, the number of who works somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.recognizers.view import at_digits, lowered
from privacy.wordlists import among

_DOTTED = re.compile(r"(?<![\w.,€/-])\d{2}(?:\.\d{2}){2}\.\d{2,3}(?![\w%/]|[.,:-]\d)")
"""Pairs of digits with points, as accounts and registers have them; with fewer pairs it is a date or paragraph."""
_MADE_OF = re.compile(r"(?<![\w@/.:&-])[a-z]{1,6}(?:[-/.&][a-z]{1,6}){0,3}&[a-z]{1,4}[-/.]\d{2}[-/.]?\d{3,6}(?!\w)")
"""The letters of a department with `&`, a year and a serial number."""
_NUMBER_OF = re.compile(
    r"(?<=[ :(])(?!(?:19|20)\d\d(?!\d))\d{3,6}(?![\w@%€/–]|[-.,:]\d| ?(?:-|–|€|%|x )|,-| [a-z]{3,20}(?:en|s)(?!\w))"
)
"""A number that may be somebody's, and no year and no count."""
_WHO = re.compile(r"(?<![\w-])(?P<who>[a-z][a-z-]{2,24})\.?(?: nr\.?| nummer| no\.)?[ :(]{1,2}$")
_STAFF = among(
    "medew medewerker verb verbalisant ambt ambtenaar toez toezichthouder chauf chauffeur bestuurder boa huurder "
    "bewoner abonnee lid deelnemer handhaver agent consulent behandelaar portier beveiliger gebruiker donateur vrijwilliger"
)
_WIDEST = 40


def dotted_codes(text: str) -> Iterator[re.Match[str]]:
    """Codes with points, and those of a department."""
    yield from at_digits(_DOTTED, text)
    if "&" in text:
        yield from at_digits(_MADE_OF, text)


def numbers_of_staff(text: str) -> Iterator[re.Match[str]]:
    """Numbers right behind the word for one who works, lives or is known somewhere by a number."""
    low = lowered(text)
    for number in at_digits(_NUMBER_OF, text):
        who = _WHO.search(low, max(0, number.start() - _WIDEST), number.start())
        if who and who["who"] in _STAFF:
            yield number
