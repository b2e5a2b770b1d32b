"""Handles of persons on social networks: `@janjansen`, or a name behind a label such as Snapchat.

Handles of offices (`@gemeentezonneveen`, `@politie`) stay, by the same words as functional mailboxes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.mailboxes import is_functional
from privacy.recognizers.base import LIKELY, DutchRecognizer, Match

_HANDLE = re.compile(r"(?<![\w@.&/+-])@(?P<name>[A-Za-z_][\w.]{1,29})(?![\w@])")
_OFFICE = re.compile(
    r"gemeente|politie|brandweer|provincie|ministerie|rijks|ggd|veiligheidsregio|vrgv|waterschap|nos|"
    r"nieuws|_nl$|omroep|stad|wijk|team|raad|"
    r"handhaving|boa|jeugd|tweedekamer|museum|school|univers|vng|ccv|riec",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?<!\w)(?:snapchat|instagram|telegram|tiktok|twitter|facebook|discord|signal|skype|insta|snap|"
    r"gebruikersnaam|username|accountnaam|gamertag|"
    r"nickname|schermnaam|profielnaam|inlognaam)(?:[- ](?:account|naam|profiel|gebruiker|handle))?\s?(?::|"
    r"=|\()\s?@?(?P<name>[A-Za-z_][\w.-]{2,29})",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<!\w)(?:snapchat|instagram|telegram|tiktok|twitter|facebook|discord|skype|insta|snap|account|gebruiker(?:snaam)?|inlog)"
    r"\s(?:is\s|naam\s)?(?P<name>(?=[\w.]{0,28}[\d_]|[a-z]\.[a-z]{4})(?=[\w.]{0,28}[A-Za-z])[A-Za-z0-9][\w.]{3,29})(?!\w)",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"(?:account|gebruikersnaam|profiel|schermnaam|snapchat|instagram|telegram|"
    r"tiktok)(?:\s\w+){0,3}\s['\"‘“](?P<name>[\w.-]{3,30})['\"’”]",
    re.IGNORECASE,
)
_CODE = frozenset({"media", "import", "param", "return", "override", "property", "staticmethod", "charset"})


class AccountRecognizer(DutchRecognizer):
    """Finds personal handles."""

    ENTITY: ClassVar[str] = "ACCOUNT"
    COUNTRY_CODE: ClassVar[str | None] = None

    def find(self, text: str) -> Iterator[Match]:
        """Handles with an at sign, and names behind a label or in quotes."""
        for handle in _HANDLE.finditer(text):
            if self._is_person(handle["name"]):
                yield Match(handle.start(), handle.start("name") + len(handle["name"].rstrip(".")), LIKELY)
        for form in (_LABELLED, _BARE, _QUOTED):
            for handle in form.finditer(text):
                if self._is_person(handle["name"]):
                    yield Match(handle.start("name"), handle.start("name") + len(handle["name"].rstrip(".")), LIKELY)

    @staticmethod
    def _is_person(name: str) -> bool:
        return not _OFFICE.search(name) and not is_functional(name) and name.lower() not in _CODE
