"""Dutch postcodes: 1000 to 9999 and two letters, not SA, SD or SS (PostNL; Wikipedia "Postcodes in the Netherlands").

Units (1500 KM) and a year with an abbreviation (2019 EU) have the same form and stay. Lower case counts
only within an address. Belgian and German codes need their country prefix (B-2300).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match, before, label
from privacy.recognizers.berths import is_authoritys
from privacy.recognizers.public_addresses import is_public_address
from privacy.recognizers.view import at_digits, lowered, near
from privacy.tables import columns
from privacy.wordlists import fold

_UPPER = re.compile(
    r"(?<![\w€.,/-])(?:NL-)?([1-9]\d{3})(\s{0,2}\n?|\s?[.–-]\s?)(?!SA|SD|SS)([A-Z] ?[A-Z])(?![A-Za-z_]|"
    r"-[a-z])"
)
_LABELLED = re.compile(
    r"(?<!\w)(?:postcode|postc\.|"
    r"pc)[^\n]{1,12}?(?<!\d)(?P<code>[1-9]\d{3}[\s-]{0,3}[a-z] ?[a-z])(?![a-z])"
)
_BOXED = re.compile(r"(?<![\w.,-])(?<!\d )[1-9] \d \d \d {1,3}[A-Z] [A-Z](?![\w-]| [A-Z] )")
"""Each sign in a box of its own, as forms have it."""
_CELL = re.compile(r"[1-9]\d{3}\s?[a-z]{2}")
_HEAD = label(r"postcode|postc\.?|pc")
_HOUSE = re.compile(r"(?:[a-z]{2} \d{1,5}\s?[-/]?\s?[a-z0-9]{0,4}\s?,?\s{1,3}|postcode\W{0,4})$", re.IGNORECASE)
_ANY_LOWER = re.compile(r"(?<![\w.,€/-])[1-9]\d{3}\s?[A-Za-z] ?[a-z](?![\w-])")
_FOREIGN = re.compile(r"(?<![\w-])(?:B|BE|D|DE|L|F)-\d{4,5}(?![\w-])(?=\s+[A-Z])")
_GERMAN = re.compile(r"(?<=\d,\s)\d{5}(?=\s[A-ZÄÖÜ][a-zäöü]{2})")
_NUMBER_NEXT = re.compile(r",?\s(?:nr\.?|nummer|huisn\w{1,5}\.?)\s?:?\s?\d")
_HOUSE_BEFORE = re.compile(
    r"[^\W\d]{2}\.? \d{1,4}(?:\s?[a-z]|\s?[-/]\s?[a-z0-9]{1,4}|\s?bis|"
    r"\s(?:rood|zwart|links|rechts|boven|beneden))?,?\s$",
    re.IGNORECASE,
)
_STREET_BEFORE = re.compile(
    r"(?:straat|str\.?|laan|weg|plein|singel|gracht|kade|dreef|steeg|hof|pad) \d{1,4}(?:\s?[-/]?\s?\w{1,5})?,\s$",
    re.IGNORECASE,
)
_ANY_TOWN = re.compile(r"\s(?P<town>[A-Za-z'][\w'-]{2,30})")
_ADDRESS = re.compile(
    (
        r"(?:\b\d{1,5}\s?[a-z]?(?:[-/][\w]{1,4})?\s?,?\s{1,3}|postcode\W{0,4}|\b(?:te|naar|pc|pk)[\s:]{1,2}|"
        r"[,;|(\t]\s?)$"
    ),
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s{1,3}(?:\(?[A-Z'][\w'-]+)|\s?[,;|\t\n)]|\s?$")
_TOWN = re.compile(r"\s{1,2}(?P<town>[A-Z'][\w'-]+)")
_UNITS = frozenset(
    [
        "KM",
        "KG",
        "MW",
        "MB",
        "GB",
        "TB",
        "KW",
        "KV",
        "CM",
        "MM",
        "EU",
        "GJ",
        "TJ",
        "PJ",
        "NV",
        "BV",
        "VN",
        "KB",
        "NR",
        "OM",
        "M2",
    ]
)


class PostcodeRecognizer(DutchRecognizer):
    """Finds postcodes in any usual spelling."""

    ENTITY: ClassVar[str] = "POSTCODE"

    def find(self, text: str) -> Iterator[Match]:
        """All codes but those of the buildings of authorities."""
        return (match for match in self._all(text) if not is_public_address(text, match.start, match.end))

    def _all(self, text: str) -> Iterator[Match]:
        """Upper-case codes, lower-case ones in an address, and foreign ones with their prefix."""
        for code in at_digits(_UPPER, text):
            if self._is_upper(text, code) and not is_authoritys(text, code.start()):
                yield Match(*code.span(), SURE)
        low = lowered(text)
        for code in near(_LABELLED, low):
            yield Match(*code.span("code"), SURE)
        for cell in columns(low, _HEAD):
            for code in _CELL.finditer(low, cell.start, cell.end):
                yield Match(*code.span(), SURE)
        for code in at_digits(_ANY_LOWER, text):
            solid = code[0].isalnum() and code[0].islower() and code[0][-2:] not in _MEASURES
            solid = solid or (
                _GONE_TO.search(text, max(0, code.start() - 8), code.start()) is not None
                and _CONSONANTS.search(code[0]) is not None
            )
            told = code[0].upper() != code[0] and _ADDRESS.search(before(text, code.start(), 16))
            if (
                solid
                or _is_lower(text, code)
                or (told and code[0][-2:] not in _LITTLE and _PLACE.match(text, code.end()))
            ):
                yield Match(*code.span(), LIKELY)
        for form in (_BOXED, _FOREIGN, _GERMAN):
            for code in at_digits(form, text):
                yield Match(*code.span(), LIKELY)

    @staticmethod
    def _is_upper(text: str, code: re.Match[str]) -> bool:
        if code[2] == "" and code[3] not in _UNITS and " " not in code[3]:
            return True
        doubtful = (
            code[3] in _UNITS
            or 1900 <= int(code[1]) <= 2099
            or "\n" in code[2]
            or code[2].strip() == "."
            or " " in code[3]
        )
        if (
            not doubtful
            or _NUMBER_NEXT.match(text, code.end())
            or _HOUSE.search(before(text, code.start(), 16)) is not None
        ):
            return True
        town = _TOWN.match(text, code.end())
        return town is not None and lexicon.is_place(fold(town["town"]))


def _is_lower(text: str, code: re.Match[str]) -> bool:
    """Whether a house number stands before and a town behind it; one of both where no word or unit looks like it."""
    town = _ANY_TOWN.match(text, code.end())
    at_town = town is not None and lexicon.is_place(fold(town["town"]))
    at_house = _HOUSE_BEFORE.search(text, max(0, code.start() - 24), code.start()) is not None
    solid = code[0].isalnum() and code[0][-2:].upper() not in _UNITS
    if code[0].isalnum() and _STREET_BEFORE.search(text, max(0, code.start() - 24), code.start()):
        return True
    return (at_town and at_house) or (solid and (at_town or at_house)) or (at_town and code[0][-2:] not in _LITTLE)


_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{2}$")
_GONE_TO = re.compile(r"\b(?:naar|pc|pk)[\s:]{1,2}$")
"""Before a postcode where somebody goes to; two consonants are no word."""
_MEASURES = frozenset(
    re.findall(
        r"\w+",
        ("km mm cm dm kg ml cl dl cc kb mb gb tb pk kw mw wh hz db lm lx st uu px ms th nd rd st er ha mg bq kv jr"),
    )
)
"""What stands behind a number of four digits without a space, besides the letters of a postcode."""
_LITTLE = frozenset(
    [
        "in",
        "op",
        "is",
        "en",
        "te",
        "de",
        "we",
        "er",
        "om",
        "of",
        "na",
        "zo",
        "ze",
        "al",
        "km",
        "mm",
        "cm",
        "kg",
        "m2",
        "ha",
        "sa",
        "sd",
        "ss",
    ]
)
