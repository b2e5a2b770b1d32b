"""Coordinates precise enough to point at a home: WGS84 (three decimals or more, or seconds), RD (EPSG 28992), UTM, plus
codes (Open Location Code), geohashes and what3words.

Bounds: the Netherlands lie within 50.5 to 53.8 north and 3.0 to 7.5 east; RD x 0 to 280,000 and y 300,000
to 625,000 metres (Kadaster, "Rijksdriehoeksstelsel").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match
from privacy.recognizers.view import at_digits, lowered, near

_NORTH = r"5[0-3][.,]\d{3,12}"
_EAST = r"0{0,2}[3-7][.,]\d{3,12}"
_SIGNS = (
    r"(?:[,;/|=:&\"]|\s|°|en\b|n\.?b\.?|n\b|z\b|o\.?l\.?|e\b|e(?=\d)|lon\w*|lengte\w*|long\w*|lng|lat\w*|"
    r"breedte\w*){1,8}"
)
_DECIMAL = re.compile(
    rf"(?<![\d.,])(?:{_NORTH}{_SIGNS}{_EAST}|{_EAST}{_SIGNS}{_NORTH})(?:\s?°?\s?(?:o\.?l\.?|"
    rf"e\.?l\.?|o|e|n\.?b\.?)\b)?(?!\d)"
)
_LETTERED = re.compile(
    r"(?<![\d.,])5[0-3][.,]\d{2,12}\s?°?\s?n(?:\.?\s?b\.?)?[\s,;/]{1,3}(?:en\s)?0{0,2}[3-7][.,]\d{2,12}\s?°?\s?(?:o|e)(?:\.?\s?l\.?)?(?!\w)"
)
"""Pairs with two decimals count too when they say where north and east are."""
_NORTH_SIGN, _EAST_SIGN = r"n(?:oord|\.?\s?b\.?)?", r"(?:o|e)(?:ast|ost|\.?\s?l\.?)?"
_LED_NORTH = rf"{_NORTH_SIGN}\s?[:=]?\s?5[0-3][.,]\d{{3,12}}°?"
_LED_EAST = rf"{_EAST_SIGN}\s?[:=]?\s?0{{0,2}}[3-7][.,]\d{{3,12}}°?"
_NORTH_DEGREES = r"5[0-3]\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:[\"″”]|''))?"
_EAST_DEGREES = r"0{0,2}[3-7]\s?°\s?\d{1,2}\s?['′’]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:[\"″”]|''))?"
_BETWEEN = r"\s?[\s,;/|]\s?(?:en\s)?"
_LED = re.compile(
    rf"(?<!\w)(?:{_LED_NORTH}{_BETWEEN}{_LED_EAST}|{_LED_EAST}{_BETWEEN}{_LED_NORTH}|"
    rf"{_NORTH_SIGN}\s?{_NORTH_DEGREES}{_BETWEEN}{_EAST_SIGN}\s?{_EAST_DEGREES}|"
    rf"{_EAST_SIGN}\s?{_EAST_DEGREES}{_BETWEEN}{_NORTH_SIGN}\s?{_NORTH_DEGREES}|"
    rf"0{{0,2}}[3-7][.,]\d{{3,12}}\s?°?\s?{_EAST_SIGN}{_BETWEEN}5[0-3][.,]\d{{3,12}}\s?°?\s?{_NORTH_SIGN}|"
    rf"{_EAST_DEGREES}\s?{_EAST_SIGN}{_BETWEEN}{_NORTH_DEGREES}\s?{_NORTH_SIGN})(?!\w)"
)
"""Pairs whose numbers or degrees stand behind the letters of their quarter, in either order, or east comes first."""
_MINUTES = r"\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]?\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:[\"″”]|'')?\s?)?"
_DEGREES = re.compile(
    rf"(?<!\d)5[0-3]{_MINUTES}(?:n\.?b?\.?)?[\s,;/en]{{0,4}}(?:e\s)?0{{0,2}}[3-7]{_MINUTES}(?:o\.?"
    rf"l\.?|e\.?l\.?|o\b|e\b)?|"
    r"(?<!\w)n\s?5[0-3][\s°]{1,2}\d{1,2}[.,]\d{1,4}['′’]?[,;\s/]{1,3}e\s?0{0,2}[3-7][\s°]{1,2}\d{1,2}[.,]\d{1,4}['′’]?|"
    r"(?<!\d)5[0-3]\s\d{2}\s\d{2}(?:\.\d+)?\s?n\w?\W{1,3}0{0,2}[3-7]\s\d{2}\s\d{2}(?:\.\d+)?\s?[eo]l?(?!\w)"
)
_SIGN_BEFORE = re.compile(r"(?<!\w)(?:[ne]|(?:lat|noord|breedte)[a-z]{0,10}[:=.]{0,2})\s?$")
_RD = re.compile(
    r"(?<!\w)(?:rd(?! ?\d)|rijksdriehoek\w*|co[oö]rdina\w+|"
    r"gps|xy|x/y|positie|(?P<axis>x|rd(?= ?\d)))\W{0,4}"
    r"(?P<x>(?:x\W{0,3})?(?:y\W{1,3})?\d{2,3}[. ]?\d{3}(?:[.,]\d+)?)\W{1,4}(?:en\W)?"
    r"(?:y\W{0,3})?(?P<y>[3-6]\d{2}[. ]?\d{3}(?:[.,]\d+)?)(?!\d)"
)
_RD_NAMED = re.compile(
    r"(?<!\w)rd[- ]?x\W{0,3}\d{2,3}[. ]?\d{3}(?:[.,]\d+)?\W{1,4}(?:en\W)?"
    r"(?:rd)?[- ]?y\W{0,3}[3-6]\d{2}[. ]?\d{3}(?:[.,]\d+)?(?!\d)"
)
_RD_PAIR = re.compile(r"(?<=\()\d{5,6}(?:[.,]\d+)?\s?[,;/]\s?[3-6]\d{5}(?:[.,]\d+)?(?=\))")
_PLUS = re.compile(
    r"(?<![\w+])(?:[23456789CFGHJMPQRVWX]{4}){1,2}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)(?:,?\s[A-Z]["
    r"\w'-]+)?"
)
_WORDS = re.compile(
    r"(?:///\s?|(?:what3words|"
    r"w3w)\W{1,4}(?:is\s)?(?:///)?)(?P<words>[a-zà-ÿ]{2,30}\.[a-zà-ÿ]{2,30}\.[a-zà-ÿ]{2,30})"
)
_LABELLED = re.compile(
    r"geohash\W{1,3}(?P<hash>[0-9b-hjkmnp-z]{6,12})|"
    r"(?<!\w)(?P<utm>3[12]\s?[uU]\W{1,3}\d{6}\W{1,3}5\d{6})(?!\d)"
)
_SIGNS_OF_CODES = ("geohash", "1u", "2u", "1 u", "2 u")


class CoordinatesRecognizer(DutchRecognizer):
    """Finds pairs of coordinates, and codes of places as small as a house."""

    ENTITY: ClassVar[str] = "COORDINATEN"

    def find(self, text: str) -> Iterator[Match]:
        """WGS84 pairs in decimals or degrees, RD pairs, and codes of a place."""
        low = lowered(text)
        for form, view in ((_DECIMAL, low), (_LETTERED, low), (_LED, low), (_DEGREES, low), (_PLUS, text)):
            if form is _PLUS and "+" not in text:
                continue
            for pair in at_digits(form, view):
                sign = _SIGN_BEFORE.search(view, max(0, pair.start() - 20), pair.start())
                yield Match(sign.start() if sign else pair.start(), pair.end(), SURE)
        for pair in near(_RD, low):
            start = pair.start() if pair["axis"] else pair.start("x")
            yield Match(start, pair.end("y"), LIKELY)
        for pair in at_digits(_RD_NAMED, low):
            yield Match(*pair.span(), LIKELY)
        for pair in at_digits(_RD_PAIR, text):
            yield Match(*pair.span(), LIKELY)
        for words in _WORDS.finditer(low):
            yield Match(*words.span("words"), LIKELY)
        for code in near(_LABELLED, low) if any(sign in low for sign in _SIGNS_OF_CODES) else ():
            yield Match(*code.span(code.lastgroup or 0), LIKELY)
