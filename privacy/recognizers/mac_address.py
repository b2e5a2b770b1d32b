"""Hardware addresses (MAC, EUI-48) and IMEI numbers: they single out one device."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import SURE, LabelledRecognizer, Match, label

_FORM = re.compile(
    r"(?<![\w:-])(?:[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}|[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})(?![\w:-])",
    re.IGNORECASE,
)


class MacAddressRecognizer(LabelledRecognizer):
    """Finds MAC addresses by form and IMEI or IMSI numbers by label."""

    ENTITY: ClassVar[str] = "MAC"
    COUNTRY_CODE: ClassVar[str | None] = None
    LABEL = label(r"imei(?:-?(?:nummer|nr\.?))?|imsi(?:-?(?:nummer|nr\.?))?|serienummer")
    VALUE = re.compile(r"(?<![\w-])(?=[A-Z0-9]{0,15}\d[A-Z0-9]{0,15}\d)[A-Z0-9](?:[ -]?[A-Z0-9]){7,19}(?![\w-])")
    HEAD = label(r"imei|imsi|serienummer")

    def find(self, text: str) -> Iterator[Match]:
        """MAC addresses, then labelled device numbers."""
        yield from super().find(text)
        for address in _FORM.finditer(text):
            yield Match(*address.span(), SURE)
