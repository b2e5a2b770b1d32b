"""Names of people, by the rules, lists and propagation in privacy.names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import DutchRecognizer, Match
from privacy.recognizers.view import people


class PersonRecognizer(DutchRecognizer):
    """Finds names of people, of every community in the Netherlands."""

    ENTITY: ClassVar[str] = "PERSOON"

    def find(self, text: str) -> Iterator[Match]:
        """Every mention of a person."""
        for span in people(text):
            yield Match(*span)
