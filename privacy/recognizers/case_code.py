"""Codes that offices make up for a case, a decision or a letter: letters, a year, a serial number.

No list of labels is long enough for them; these are told by their shape (`WOH 24-117`, `LB2R023-119274`, `25.KL.019`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, DutchRecognizer, Match
from privacy.recognizers.public_numbers import is_public
from privacy.recognizers.view import at_digits

_APART = r"(?<![\w@/.:€-])"
_YEARED = re.compile(
    rf"{_APART}(?:(?![A-Z]{{2}} \d\d-\d{{4}}(?!\d))"
    r"[A-Z]{2,6}(?:-[A-Z]{1,4})? (?:(?:19|20)\d\d|[012]\d) ?[-/.] ?\d{3,6}(?![\w%]|[-/.,:]\d)|"
    r"[A-Z]{1,3}&[A-Z]{1,3}[-/ ]?(?!(?:19|20)\d\d(?!\d|[-/.]\d{3}))\d{4,9}(?:[-/.]\d{1,6}){0,2}(?![\w%]|[-/.,]\d)|"
    r"[A-Z]{2,5}-\d{2,5}/\d{2}(?![\w%/-]|[.,:]\d)|"
    r"\d{2}[./-][A-Z]{1,4}[./-]\d{2,6}(?![\w%/-]|[.,:]\d)|"
    r"(?:\d{2}(?!km|mm|cm|kg|en|tm|of)[a-z]{2,4}|[a-z]{1,3}\d{2}-)\d{4,6}(?![\w%/-]|[.,:]\d)|"
    r"[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?!\w)|"
    r"[12]\d/\d{3,5} [A-Z]{2,7}\d{0,2}(?!\w)|[12]\d-\d{6}(?![\w%/-]|[.,:]\d))"
)
"""Letters apart from year and serial number, the year last, or letters inside; a department's
letters with `&`; a registered letter (UPU S10).

A fire engine's call sign (`TS 18-3431`) is none of these.
"""
_YEARS = re.compile(r"(?:19|20)\d\d\s?[-/–]\s?(?:(?:19|20)\d\d|\d\d)$")
_DATE = re.compile(
    r"\d{1,2}[-/.]\d{1,2}(?:[-/.](?:19|20)?\d{2})?$|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[.:]\d{2}(?:u|uur)?$|\d{8}T\d|"
    r"\d{1,3}(?:\.\d{3})+$|\d{1,2}(?:\.\d{1,2})+$"
)
_UNIT = re.compile(r"\d(?:M2|M3|M|KM|KG|L|W|KW|MW|GB|MB|TB|K|X|HA|E|U)$")


class CaseCodeRecognizer(DutchRecognizer):
    """Finds codes of cases by their shape."""

    ENTITY: ClassVar[str] = "ZAAKNUMMER"

    def find(self, text: str) -> Iterator[Match]:
        """Codes with a year, but public ones."""
        for code in at_digits(_YEARED, text):
            if not _YEARS.search(code[0]) and not is_public(text, code):
                yield Match(*code.span(), LIKELY)


def count_digits(value: str) -> int:
    """How many digits `value` has."""
    return sum(map(str.isdigit, value))


def is_measure(value: str) -> bool:
    """Whether `value` is a date, a time, an amount, a paragraph, years or a quantity with its unit."""
    return any((_DATE.match(value), _YEARS.search(value), _UNIT.search(value)))
