"""Dutch number plates: every side code since 1951, and plates of any country behind a label.

Side codes after RDW, "Kentekens in Nederland": groups of letters and digits with dashes. Without dashes only
upper case counts, or any case behind a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, LabelledRecognizer, Match, label

_SIDE_CODES = (
    "XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99",
    "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9", "XXX-9-XX", "XX-9-XXX",
)  # fmt: skip


def _pattern(separator: str) -> str:
    signs = {"X": "[A-Z]", "9": r"\d", "-": separator}
    codes = ("".join(signs[sign] for sign in code) for code in _SIDE_CODES)
    return rf"(?<![\w€.-])(?:{'|'.join(codes)})(?![\w-])"


_DASHED = re.compile(_pattern(r"\s?[-–·•]\s?"), re.IGNORECASE)
_SPACED = re.compile(_pattern(" "))
_SOLID = re.compile(_pattern("") + r"(?!/\w)")
_NOT_A_PLATE = re.compile(r"\d{2}-(?:BV|NV|EU)-\d{2}|(?:SR|IT|EU|AI|EG|EC|ID|NR)-\d{2}-\d{2}", re.IGNORECASE)


class NumberPlateRecognizer(LabelledRecognizer):
    """Finds number plates by side code or label."""

    ENTITY: ClassVar[str] = "KENTEKEN"
    LABEL = label(
        r"kentekens?(?:nummers?|plaat)?|nummerplaat|chassisnummer|vin(?:-nummer)?|voertuig-?identificatienummer"
    )
    VALUE = re.compile(
        r"(?<![\w-])(?=[A-Z0-9 -]{0,14}\d)[A-Z0-9]{1,4}(?:[ -]{1,2}[A-Z0-9]{1,5}){1,3}(?![\w-])|"
        r"(?<![\w-])(?=[A-Z]{0,6}\d)[A-Z0-9]{5,8}(?![\w-])|"
        r"(?<!\w)[A-HJ-NPR-Z0-9]{17}(?!\w)"
    )
    HEAD = label(r"kentekens?(?:nummers?)?|chassisnummer")
    REACH: ClassVar[int] = 24

    def find(self, text: str) -> Iterator[Match]:
        """Plates by form, then those behind a label."""
        yield from super().find(text)
        for form, score in ((_DASHED, SURE), (_SPACED, LIKELY), (_SOLID, LIKELY)):
            for plate in form.finditer(text):
                if not _NOT_A_PLATE.fullmatch(plate[0]):
                    yield Match(*plate.span(), score)

    def check(self, value: str) -> bool:
        """Whether a labelled value mixes letters and digits as plates do."""
        return any(c.isdigit() for c in value) and any(c.isalpha() for c in value)
