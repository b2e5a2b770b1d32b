"""IP addresses, version 4 and 6 (RFC 791, RFC 4291).

Paragraph numbers such as 5.2.2.1 have the form of one and stay.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, DutchRecognizer, Match, before
from privacy.recognizers.view import at_digits

_V4 = re.compile(r"(?<![\w.])(?P<address>(?:\d{1,3}(?:\.|\[\.\])){3}\d{1,3})(?::\d{2,5}|/\d{1,2})?(?!\w|\.\d)")
_V6 = re.compile(r"(?<![\w:])(?P<address>(?=[0-9a-f]{0,4}:)[0-9a-f:]{5,39})(?:%\w+|/\d{1,3})?(?![\w:])", re.IGNORECASE)
_CONTEXT = re.compile(r"\bip\b|\bip-|adres", re.IGNORECASE)
_LEADING_ZERO = re.compile(r"(?<!\d)0\d")
_SMALL = 40
_NOBODYS = (0, 127, 255)
"""The first part of addresses of the machine itself and of all (RFC 6890)."""


class IpAddressRecognizer(DutchRecognizer):
    """Finds IP addresses."""

    ENTITY: ClassVar[str] = "IP"
    COUNTRY_CODE: ClassVar[str | None] = None

    def find(self, text: str) -> Iterator[Match]:
        """Valid addresses; of version 4 only those that cannot be a paragraph number."""
        for address in at_digits(_V4, text):
            parts = [int(part) for part in address["address"].replace("[", "").replace("]", "").split(".")]
            numbered = all(part < _SMALL for part in parts) and not _CONTEXT.search(before(text, address.start(), 20))
            if max(parts) < 256 and parts[0] not in _NOBODYS and not numbered and not _LEADING_ZERO.search(address[0]):
                yield Match(*address.span(), LIKELY)
        for address in at_digits(_V6, text):
            if address["address"].count(":") >= 2 and _is_v6(address["address"]):
                yield Match(*address.span(), LIKELY)


def _is_v6(address: str) -> bool:
    try:
        ipaddress.IPv6Address(address)
    except ValueError:
        return False
    return True
