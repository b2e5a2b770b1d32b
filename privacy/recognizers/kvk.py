"""Chamber of Commerce numbers (KvK: eight digits, establishments twelve; Handelsregisterwet 2007), by label."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, NUMBER, LabelledRecognizer, Match, label
from privacy.recognizers.view import at_digits, lowered, name_before, near

_BEFORE = re.compile(
    r"(?:nummer|nr\.?|onder)\s(?P<number>\d{8}|\d{2}[ .]\d{3}[ .]\d{3}|"
    r"\d{2}(?:[ .-]\d{2}){3})(?!\d)[^.\n]{0,30}(?:kvk|kamer van koophandel)"
)
_GROUPED = re.compile(r"(?<=, )\d{2} \d{3} \d{3}(?=[,;)])")
"""A number as business cards have it, behind a name."""


class KvkRecognizer(LabelledRecognizer):
    """Finds labelled Chamber of Commerce numbers: a sole trader's leads to a person."""

    ENTITY: ClassVar[str] = "KVK"
    SIGNS: ClassVar[tuple[str, ...]] = (
        *("kvk", "k.v", "kv.k", "koophandel", "handelsregister", "vest", "chamber", "coc", "inschrij", "ingeschreven"),
    )
    LABEL = label(
        rf"k\.?v\.?k\.?{NUMBER}?|kamers? van koophandel|handelsregister{NUMBER}?|vest(?:igings|\.)?{NUMBER}|"
        rf"chamber of commerce|coc|"
        rf"inschrijf{NUMBER}|inschrijvings{NUMBER}|ingeschreven\s(?:onder|met)(?:\s(?:nummer|nr\.?))?"
    )
    VALUE = re.compile(
        r"(?<![\w.,-])(?:\d{12}|\d{8}|\d{2}[ .]\d{3}[ .]\d{3}|\d{4} \d{4} \d{4}|\d{2}(?:[ .-]\d{2}){3}|"
        r"\d(?: \d){7}|\d{3}[ .-]\d{3}[ .-]\d{2}|"
        r"\d{4}[ .]\d{4})(?![\w-])"
    )
    HEAD = label(r"k\.?v\.?k\.?(?:[ -]?(?:nummer|nr\.?))?|handelsregister")
    REACH: ClassVar[int] = 40

    def find(self, text: str) -> Iterator[Match]:
        """Numbers behind a label, and before the name of the register."""
        yield from super().find(text)
        for number in near(_BEFORE, lowered(text)):
            yield Match(*number.span("number"), LIKELY)
        for number in at_digits(_GROUPED, text):
            if name_before(text, number.start(), 2) >= 0:
                yield Match(*number.span(), LIKELY)
