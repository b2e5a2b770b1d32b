"""International bank account numbers of any country.

Checked with the mod-97 test of ISO 13616 (python-stdnum, national lengths included). A Dutch number of
the right form counts even when its check digits are wrong: a mistyped one still leads to its holder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import ClassVar

from stdnum import iban

from privacy.recognizers.base import SURE, DutchRecognizer, Match
from privacy.wordlists import word_list

_START = re.compile(
    r"(?<![A-Z0-9])(?:[A-Z]{2}|N L)[ ._-]?[\dOIl] ?[\dOIl](?=[ ._-]{0,2}[A-Z0-9]| ?[|/;\t] ?[A-Z])", re.IGNORECASE
)
_REST = re.compile(r"(?:[ ._-]{0,2}[A-Z0-9]){11,30}", re.IGNORECASE)
_CELLS = re.compile(r"(?: ?[|/;\t] ?[A-Z0-9]{1,4}){3,8}", re.IGNORECASE)
"""Groups in cells of their own."""
_WRAPPED = re.compile(r"(?:[ ._\n-]{0,2}[A-Z0-9]){11,30}", re.IGNORECASE)
_DUTCH = re.compile(r"NL\d{2}[A-Z]{4}\d{10}")
_SEPARATORS = re.compile(r"[ ._\n|/;\t-]")
_LABEL = re.compile(r"iban\W{0,3}(?:nummer|nr\.?)?\W{0,4}$|rek\w*\W{0,4}$", re.IGNORECASE)
_DIGITS = str.maketrans("OILSB", "01158")
"""What a scanner makes of digits."""


class IbanRecognizer(DutchRecognizer):
    """Finds IBANs written together, in groups, with dots or broken over two lines."""

    ENTITY: ClassVar[str] = "IBAN"
    COUNTRY_CODE: ClassVar[str | None] = None

    def find(self, text: str) -> Iterator[Match]:
        """Each start of an IBAN, as long as a valid one reaches."""
        for start in _START.finditer(text):
            end = _end(text, start)
            if end is not None and not _is_public(text[start.start() : end]):
                yield Match(start.start(), end, SURE)


def _is_public(number: str) -> bool:
    """Whether the account is at BNG Bank, which has public bodies for customers and nobody else."""
    return _SEPARATORS.sub("", number)[4:8].upper() == "BNGH"


def _end(text: str, start: re.Match[str]) -> int | None:
    length = _lengths().get(_SEPARATORS.sub("", start[0])[:2].lower())
    if length is None:
        return None
    for rest_form in (_REST, _WRAPPED, _CELLS):
        rest = rest_form.match(text, start.end())
        if rest is None:
            continue
        offsets = [offset for offset in range(start.start(), rest.end()) if text[offset].isalnum()]
        if len(offsets) >= length:
            end = offsets[length - 1] + 1
            if _accepts(_SEPARATORS.sub("", text[start.start() : end]).upper()) or _is_called_one(text, start.start()):
                return end
    return None


@cache
def _lengths() -> dict[str, int]:
    return {entry[:2]: int(entry[2:]) for entry in word_list("iban_lengths")}


def _is_called_one(text: str, start: int) -> bool:
    """Whether the words before `start` say that an account follows: its check digits may be wrong."""
    return _LABEL.search(text, max(0, start - 20), start) is not None


def _accepts(number: str) -> bool:
    if number.startswith("NL"):
        number = (
            number[:2] + number[2:4].translate(_DIGITS) + number[4:8].replace("0", "O") + number[8:].translate(_DIGITS)
        )
    return _DUTCH.fullmatch(number) is not None or (number[:2] != "NL" and iban.is_valid(number, check_country=False))
