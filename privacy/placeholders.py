"""The form of a placeholder and its numbering: the only place that knows either.

A placeholder is `[TYPE-n]`: one of TYPES and a number from 1, the same for the same datum throughout
a document. Text that already holds something of this form keeps it, and our numbers start above it.
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

PLACEHOLDER = re.compile(rf"\[(?P<type>{'|'.join(TYPES)})-(?P<number>[1-9][0-9]{{0,5}})\]")
"""What the gate leaves behind: groups `type` and `number`."""


class Numbering:
    """Gives out placeholders for one document; the same key of a type gets the same one."""

    def __init__(self, *texts: str) -> None:
        self._last: dict[str, int] = defaultdict(int)
        self._given: dict[tuple[str, str], str] = {}
        for text in texts:
            for match in PLACEHOLDER.finditer(text):
                kind = match["type"]
                self._last[kind] = max(self._last[kind], int(match["number"]))

    def placeholder(self, kind: str, key: str) -> str:
        """The placeholder of the datum `key` of type `kind`."""
        given = self._given.get((kind, key))
        if given is None:
            self._last[kind] += 1
            given = self._given[kind, key] = f"[{kind}-{self._last[kind]}]"
        return given
