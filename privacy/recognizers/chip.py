"""Numbers of animals' chips (fifteen digits, ISO 11784; Dutch ones begin with 528) and of ear tags and passports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import SURE, LabelledRecognizer, Match, label

_DUTCH = re.compile(r"(?<![\w-])528(?:[ .-]?\d){12}(?![\w-])")


class ChipRecognizer(LabelledRecognizer):
    """Finds chip numbers by label, and Dutch ones by form."""

    ENTITY: ClassVar[str] = "CHIP"
    LABEL = label(r"chip(?:nummer|nr\.?)?|gechipt|transponder(?:nummer)?|ubn(?:-?nummer)?|oormerk(?:nummer)?")
    VALUE = re.compile(r"(?<![\w-])\d(?:[ .-]?\d){6,14}(?![\w-])")
    HEAD = label(r"chip(?:nummer|nr\.?)?|ubn")

    def find(self, text: str) -> Iterator[Match]:
        """Labelled numbers, then Dutch chip numbers by form."""
        yield from super().find(text)
        for number in _DUTCH.finditer(text):
            yield Match(*number.span(), SURE)
