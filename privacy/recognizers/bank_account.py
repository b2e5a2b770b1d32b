"""Bank accounts in the old Dutch form, and payment card numbers.

Old accounts (to 2014: 9 or 10 digits, giro to 7) are told only by their label. Card numbers are 13 to 19
digits under the Luhn test (ISO/IEC 7812) behind a label, or 16 in groups of four.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from stdnum import luhn

from privacy.recognizers.base import LIKELY, NUMBER, LabelledRecognizer, Match, label
from privacy.recognizers.public_numbers import is_counted
from privacy.recognizers.view import at_digits, lowered

_YEARS = re.compile(r"(?:19|20)\d\d[ -](?:19|20)\d\d")
_CARD = re.compile(
    r"(?<![\d-])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,4})?|3[47]\d\d([ -])\d{6}\2\d{5}|"
    r"[2-6]\d{14,15})(?![\d-])"
)
_COIN = re.compile(
    r"(?<![\w/])(?:bc1[02-9ac-hj-np-z]{25,60}|0x[0-9a-fA-F]{40}|(?=[A-Za-z]{0,30}\d)[13][1-9A-HJ-NP-Za-km-z]{25,33}|T[1-9A-HJ-NP-Za-km-z]{33})(?!\w)"
)
"""Addresses of purses of bitcoin (BIP 173, base58), ethereum and tron."""

_LAST = re.compile(
    r"(?<!\w)(?:\w{0,8}(?:pas|kaart)|creditcard|card|maestro|mastercard|visa|rekening|bankrekening)\W{1,3}"
    r"(?:(?:(?:die|dat|is|met|de|op|\(?laatste|vier|4|cijfers|nummer|eindigend|eindigt|eindigde)\s){1,5}|[*x•.]{2,12}\s?)"
    r"(?P<digits>\d{4})(?![\w/-]|[.,]\d)"
)
"""The last digits of a card."""


class BankAccountRecognizer(LabelledRecognizer):
    """Finds labelled account and card numbers, and cards in groups of four digits."""

    ENTITY: ClassVar[str] = "REKENING"
    LABEL = label(
        rf"(?:bank|giro|betaal|spaar|tegen|g-)?-?rekening{NUMBER}?|bankrek\.?|bank{NUMBER}|giro{NUMBER}?|girorek\.?|postbank|creditcard{NUMBER}?|(?:bank|betaal|"
        rf"pin)?pas{NUMBER}?|"
        rf"kaart{NUMBER}|(?:spaar|bank|betaal|priv[eé]|ing-?)?rek\.?\s?(?:nr\.?)?|ing|prepaid|cadeaukaart"
    )
    VALUE = re.compile(r"(?<![\w€.,-])(?<!€ )(?:[Pp]\s?)?\d(?:[ .-]?\d){5,18}(?![\w-]|,\d)")
    HEAD = label(rf"(?:bank)?rekening{NUMBER}?|giro{NUMBER}?|creditcard{NUMBER}?")

    def find(self, text: str) -> Iterator[Match]:
        """Labelled numbers, and cards by their form."""
        for match in super().find(text):
            if not is_counted(text, match.end):
                yield match
        for last in at_digits(_LAST, lowered(text)):
            yield Match(*last.span("digits"), LIKELY)
        for purse in at_digits(_COIN, text):
            yield Match(*purse.span(), LIKELY)
        for card in at_digits(_CARD, text):
            apart = not card[0].isdigit() and not _YEARS.match(card[0])
            if apart or luhn.is_valid(re.sub(r"\D", "", card[0])):
                yield Match(*card.span(), LIKELY)

    def check(self, value: str) -> bool:
        """Whether `value` is as long as an account or card number, and no date."""
        return len(re.sub(r"\D", "", value)) >= 6 and not re.fullmatch(r"\d{1,2}[ .-]\d{1,2}[ .-]\d{4}", value)
