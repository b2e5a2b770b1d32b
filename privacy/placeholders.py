"""The form of a placeholder and its numbering: the only place that knows either.

A placeholder is `[TYPE-n]`: one of TYPES and a number from 1, the same for the same datum throughout
a document. Text that already holds something of this form keeps it, and our numbers start above it.
In a question it is `[TYPE-A]`, with letters: the first person of a question is not the first of a document.
"""

from __future__ import annotations

import re
from collections import defaultdict

TYPES = (
    "PERSOON",
    "EMAIL",
    "TELEFOON",
    "IBAN",
    "REKENING",
    "BSN",
    "POSTCODE",
    "ADRES",
    "KENTEKEN",
    "URL",
    "ACCOUNT",
    "GEBOORTEDATUM",
    "KVK",
    "BTW",
    "VNUMMER",
    "DOCUMENTNUMMER",
    "BIG",
    "ZAAKNUMMER",
    "KADASTER",
    "IP",
    "MAC",
    "COORDINATEN",
    "VAARTUIG",
    "CHIP",
)
"""Types of findings, Dutch because a reader sees them."""

PLACEHOLDER = re.compile(rf"\[(?P<type>{'|'.join(TYPES)})-(?P<number>[1-9][0-9]{{0,5}}|[A-Z]{{1,3}})\]")
"""What the gate leaves behind: groups `type` and `number`."""


class Numbering:
    """Gives out placeholders for one document, or with `letters` one conversation; a key of a type keeps its own."""

    def __init__(self, *texts: str, letters: bool = False) -> None:
        self._letters = letters
        self._last: dict[str, int] = defaultdict(int)
        self._given: dict[tuple[str, str], str] = {}
        for text in texts:
            self.start_above(text)

    def start_above(self, text: str) -> None:
        """Leave alone what a text brings along of this form."""
        for match in PLACEHOLDER.finditer(text):
            kind, number = match["type"], match["number"]
            if number.isdigit() is not self._letters:
                self._last[kind] = max(self._last[kind], int(number) if number.isdigit() else _count(number))

    def placeholder(self, kind: str, key: str) -> str:
        """The placeholder of the datum `key` of type `kind`."""
        given = self._given.get((kind, key))
        if given is None:
            self._last[kind] += 1
            number = self._last[kind]
            given = self._given[kind, key] = f"[{kind}-{_in_letters(number) if self._letters else number}]"
        return given


def _in_letters(number: int) -> str:
    """1 is A, 26 is Z, 27 is AA, as the columns of a spreadsheet."""
    letters = ""
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def _count(letters: str) -> int:
    """The number that `_in_letters` makes these letters of."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
