"""Citizen service numbers (burgerservicenummer, Wet algemene bepalingen burgerservicenummer).

Nine digits under the eleven test (last digit weighs minus one; Besluit burgerservicenummer, python-stdnum),
with or without dots, spaces or dashes. Behind a label any eight or nine digits count: a mistyped BSN is
one digit away from the right one, and leading zeros get lost. RSIN has the same form but is an organisation's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from stdnum.nl import bsn

from privacy.recognizers.base import LIKELY, NUMBER, SURE, LabelledRecognizer, Match, before, label
from privacy.recognizers.public_numbers import is_public
from privacy.recognizers.view import at_digits

_FORM = re.compile(
    r"(?<![\w€+/-])(?<!\d\.)(?<!\b\d,)(?<!\b\d\d,)(?<!\b\d{3},)"
    r"(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|"
    r"\d{2}([ .-])\d{3}\3\d{4})(?!(?!T\b)[\w/-])(?!\.\d|,\d{1,3}(?![\d/.-]))"
)
_BELGIAN = re.compile(r"(?<![\d.])\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}(?!\d)")
"""Rijksregisternummer: date of birth, serial number, check digits."""
_DATE = r"\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})"
_ROW = re.compile(
    rf"(?<![\w.,-])(?P<before>\d{{8,9}})(?=\s?[,;|\t]\s?{_DATE}(?!\d))|"
    rf"(?<!\d){_DATE}\s?[,;|\t]\s?(?P<behind>\d{{8,9}})(?![\w.-])|"
    rf"[,;|\t]\s?(?P<cell>\d{{8}})(?=\s?[,;|\t]\s?{_DATE})"
)
_OTHER = re.compile(
    r"(?:fiscaal nummer|factuur\w*|order\w*|bestel\w*|kvk\w*|tel\w*|inwoners?|circa|ongeveer|ruim|bijna|nr|"
    r"vergunning\w*)[\s.:\w-]{0,12}$"
)


class BsnRecognizer(LabelledRecognizer):
    """Finds citizen service numbers by label or by eleven test."""

    ENTITY: ClassVar[str] = "BSN"
    LABEL = label(
        rf"b\.?s\.?n\.?{NUMBER}?(?:['’]?s)?|bsnr|burger[\s-]?service[\s-]?(?:nummers?|nr\.?)|sofi{NUMBER}?|"
        rf"(?:sociaal-)?fiscaal{NUMBER}|"
        r"persoons?(?:nummer|nr\.?)|onderwijs(?:nummer|nr\.?)|pgn|id-nummer brp"
    )
    VALUE = re.compile(r"(?<!\d)\d(?:[ .\n/-]?\d){7,8}(?!\d)")
    HEAD = label(r"b\.?s\.?n\.?(?:[ -]?(?:nummer|nr\.?))?|burgerservicenummer|sofinummer")

    def find(self, text: str) -> Iterator[Match]:
        """Labelled numbers, then numbers that pass the eleven test where nothing says otherwise."""
        yield from super().find(text)
        for number in at_digits(_FORM, text):
            other = _OTHER.search(before(text, number.start(), 30).lower()) or is_public(text, number)
            if bsn.is_valid(re.sub(r"\D", "", number[0])) and not other:
                separated = not number[0].isdigit()
                yield Match(*number.span(), LIKELY if separated else SURE)
        for number in at_digits(_BELGIAN, text):
            yield Match(*number.span(), LIKELY)
        for row in at_digits(_ROW, text):
            group = row.lastgroup or 0
            if bsn.is_valid(row[group].zfill(9)):
                yield Match(*row.span(group), SURE)
