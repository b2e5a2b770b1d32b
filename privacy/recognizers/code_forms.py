"""Codes of forms of their own: pairs with points, a department with `&`, the number of who works somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.recognizers.public_numbers import is_period
from privacy.recognizers.view import at_digits, lowered
from privacy.wordlists import among

_DIGITS = re.compile(
    r"(?<![\w.,€+(/-])(?<![\dA-Z] )(?:(?P<dotted>\d{2}(?:\.\d{2}){2}\.\d{2,3})(?![\w%/]|[.,:-]\d)|"
    r"(?:(?P<spread>\d(?: \d){7,18})|(?P<groups>[1-9]\d{0,4}(?: \d{2,5}){2,5}))(?![\w%€]|[.,:/-]\d| \d))"
)
"""Pairs of digits with points, as accounts and registers have them (with fewer it is a date or paragraph); a digit in
each box of a form; groups.
"""
_LETTERS = re.compile(
    r"(?<![\w@/.:&=?#%+-])(?:"
    r"(?P<letters>[A-Z]{2,6}) 20(?P<year>[12]\d)-(?P<serial>\d{2})(?![\w/%]|-\d|[.,:]\d)|"
    r"(?!(?:EUR|USD|GBP|NLG|FL) )[A-Z]{2,6} \d{1,3}(?:\.\d{3}){2,3}(?![\w%€]|[.,:/-]\d)|"
    r"[A-Z]{1,3}\.(?:20[12]\d\.)?\d{4}(?:/[a-z]{2,5}\d{2})?(?![\w%/-]|[.,:]\d)|"
    r"[a-z]{1,4}[_/-]20[12]\d[_/-]\d{4,7}(?![\w@/%-]|\.\w)|"
    r"(?:(?!top|ver|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|nen|iso|art|wet)"
    r"[a-z]{1,4}[-/_]?(?!(?:19|20)\d\d(?!\d))\d{4,8}|"
    r"(?=[a-z\d-]{6,20}(?![\w-]))(?=(?:[a-z-]{0,19}\d){3})(?:[a-z]{1,4}\d{1,5}|\d{1,5}[a-z]{1,4})"
    r"(?:-?[a-z]{1,4}-?\d{1,5}){1,4}[a-z]{0,3})(?![\w@/%€=-]|[.:]\w|,\d))"
)
"""Capitals with a year and a serial number, or with what would be an amount without them; small letters with a number,
which no word, unit or year is.
"""
_MADE_OF = re.compile(r"(?<![\w@/.:&-])[a-z]{1,6}(?:[-/.&][a-z]{1,6}){0,3}&[a-z]{1,4}[-/.]\d{2}[-/.]?\d{3,6}(?!\w)")
"""The letters of a department with `&`, a year and a serial number."""
_ZERO = re.compile(r" 0\d")
"""A group of digits of a number that counts nothing."""
_FEWEST = 9
_NUMBER_OF = re.compile(
    r"(?<=[ :(])(?!(?:19|20)\d\d(?!\d))(?:\d{3,6}|\d{1,3}(?:\.\d{3}){1,2})(?![\w@%€/–]|[-.,:]\d| ?(?:-|–|€|%|x )|"
    r",-| [a-z]{3,20}(?:en|s)(?!\w))"
)
"""A number that may be somebody's, and no year and no count."""
_WHO = re.compile(r"(?<![\w-])(?P<who>[a-z][a-z-]{2,24})\.?(?: nr\.?| nummer| no\.)?[ :(]{1,2}$")
_STAFF = among(
    "medew medewerker verb verbalisant ambt ambtenaar toez toezichthouder chauf chauffeur bestuurder boa huurder "
    "bewoner abonnee klant cliënt debiteur relatie lid deelnemer handhaver agent consulent behandelaar portier "
    "beveiliger gebruiker "
    "donateur vrijwilliger"
)
_WIDEST = 40


def odd_codes(text: str) -> Iterator[re.Match[str]]:
    """Codes of these forms, but a period of years, a scale and counts."""
    for code in at_digits(_DIGITS, text):
        if code["dotted"] or (code["groups"] and _is_grouped(code[0])) or (code["spread"] and _is_spread(code[0])):
            yield code
    for code in at_digits(_LETTERS, text):
        if not (code["letters"] and is_period(code["year"], code["serial"])):
            yield code
    if "&" in text:
        yield from at_digits(_MADE_OF, text)


def _is_grouped(code: str) -> bool:
    """Whether groups of digits are no counts: one begins with a zero, and they are many."""
    return _ZERO.search(code) is not None and sum(map(str.isdigit, code)) >= _FEWEST


def _is_spread(code: str) -> bool:
    """Whether single digits are no scale, which goes up."""
    digits = code.split(" ")
    return digits != sorted(digits)


def numbers_of_staff(text: str) -> Iterator[re.Match[str]]:
    """Numbers right behind the word for one who works, lives or is known somewhere by a number."""
    low = lowered(text)
    for number in at_digits(_NUMBER_OF, text):
        who = _WHO.search(low, max(0, number.start() - _WIDEST), number.start())
        if who and who["who"] in _STAFF:
            yield number
