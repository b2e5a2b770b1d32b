"""Dutch VAT ids (btw-id): NL, nine digits, B, two digits (Belastingdienst, "Btw-identificatienummer").

A sole trader's was made from the BSN until 2020, and still leads to one person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import SURE, DutchRecognizer, Match

_FORM = re.compile(r"(?<!\w)(?:NL[ .]?)?\d{4}[ .]?\d{2}[ .]?\d{3}[ .]?B[ .]?\d{2}(?!\w)", re.IGNORECASE)


class VatRecognizer(DutchRecognizer):
    """Finds VAT ids by their form."""

    ENTITY: ClassVar[str] = "BTW"

    def find(self, text: str) -> Iterator[Match]:
        """Every VAT id."""
        for number in _FORM.finditer(text):
            yield Match(*number.span(), SURE)
