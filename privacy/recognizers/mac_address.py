"""Hardware addresses (MAC, EUI-48), UUIDs and IMEI numbers: they single out one device."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, LabelledRecognizer, Match, label
from privacy.recognizers.view import at_digits

_FORM = re.compile(
    r"(?<![\w:/-])(?:[0-9A-F]{2}([:.-])(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}|"
    r"(?=[0-9.]*[A-F])[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4}|"
    r"(?=[0-9A-F.-]*[A-F])(?=[0-9A-F.-]*\d)[0-9A-F]{6}[.-][0-9A-F]{6}|"
    r"[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12})(?![\w:-])",
    re.IGNORECASE,
)
"""Pairs with colons or dashes, Cisco's fours, two sixes; and UUIDs (RFC 9562)."""
_HEXADECIMAL = re.compile(
    r"(?<![\w:/.=&?#%-])(?=[0-9]{0,8}[a-f])(?=[a-f]{0,5}\d)(?=\w*\d\w*\d\w*\d)[0-9a-f]{12}(?![\w:-])"
)
"""The same in lower case, with neither a sign nor a label: no word is made of these letters and digits."""
_SOLID = re.compile(r"(?i:mac(?:-?adres)?)\W{1,3}(?:is\s)?(?P<address>(?=[0-9a-fA-F]{0,11}\d)[0-9a-fA-F]{12})(?![\w-])")
"""Twelve digits without separators behind their label, in lower case too."""


class MacAddressRecognizer(LabelledRecognizer):
    """Finds MAC addresses by form and IMEI or IMSI numbers by label."""

    ENTITY: ClassVar[str] = "MAC"
    SIGNS: ClassVar[tuple[str, ...]] = ("imei", "imsi", "serie", "s/n", "mac", "hardware", "device")
    COUNTRY_CODE: ClassVar[str | None] = None
    LABEL = label(
        r"imei(?:-?(?:nummer|nr\.?))?|imsi(?:-?(?:nummer|nr\.?))?|serie(?:nummer|nr\.?)|s/n|"
        r"mac(?:-?adres)?|hardware-?adres|device-?id"
    )
    VALUE = re.compile(r"(?<![\w-])(?=[A-Z0-9]{0,15}\d[A-Z0-9]{0,15}\d)[A-Z0-9](?:[ -]?[A-Z0-9]){7,19}(?![\w-])")
    HEAD = label(r"imei|imsi|serienummer")

    def find(self, text: str) -> Iterator[Match]:
        """MAC addresses, then labelled device numbers."""
        yield from super().find(text)
        for address in at_digits(_FORM, text):
            yield Match(*address.span(), SURE)
        for address in at_digits(_HEXADECIMAL, text):
            yield Match(*address.span(), LIKELY)
        for address in at_digits(_SOLID, text):
            yield Match(*address.span("address"), SURE)
