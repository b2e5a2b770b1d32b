"""V-numbers of foreign nationals (ten digits, Vreemdelingenbesluit), IND, COA and chain numbers, A-numbers, by label.

A-number: administratienummer of the BRP, ten digits (Logisch Ontwerp BRP, element 01.10). SKN: strafrechtsketennummer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, NUMBER, LabelledRecognizer, Match, label
from privacy.recognizers.view import at_digits, name_before

_NEXT = re.compile(r"\)[^()\n]{2,60}\((?P<value>\d(?:[ .]?\d){9})(?=\))")
"""A number of ten digits in brackets, behind one in brackets."""
_BRACKETED = re.compile(r"\((?P<value>(?!31)[1-9](?:[ .-]?\d){9})\)")
"""A number of ten digits alone in brackets, in whatever groups."""


class VNumberRecognizer(LabelledRecognizer):
    """Finds labelled V-numbers, A-numbers and numbers of the migration and criminal justice chains."""

    ENTITY: ClassVar[str] = "VNUMMER"
    LABEL = label(
        rf"v-?{NUMBER}|vreemdelingen(?:\(v\))?-?{NUMBER}|ind(?:-?(?:dossier|zaak))?{NUMBER}|ind-?(?:besluit|"
        rf"beschikking|dossier)|coa{NUMBER}|"
        rf"coa-registratie|zorg{NUMBER}|"
        rf"crv{NUMBER}|bvv{NUMBER}|vris{NUMBER}|a-?{NUMBER}(?: brp)?|brp{NUMBER}|administratie{NUMBER}|skn{NUMBER}?|"
        rf"strafrechtsketen{NUMBER}|"
        rf"proces-?houder{NUMBER}|gba{NUMBER}"
    )
    VALUE = re.compile(r"(?<![\w-])\d(?:[ .-]?\d){6,10}(?![\w-])")
    HEAD = label(rf"v-?{NUMBER}|vreemdelingen{NUMBER}|zorg{NUMBER}|a-?{NUMBER}|skn")

    def find(self, text: str) -> Iterator[Match]:
        """Labelled numbers, and those of the next people in the row (`Ali (V-nr. 2769831134), Mohammadi (27651924"
        "55)`).
        """
        for match in super().find(text):
            yield match
            end = match.end
            while (following := _NEXT.match(text, end)) and name_before(text, following.start("value"), 3) >= 0:
                yield Match(*following.span("value"), LIKELY)
                end = following.end()
        for alone in at_digits(_BRACKETED, text):
            if name_before(text, alone.start("value"), 3) >= 0:
                yield Match(*alone.span("value"), LIKELY)
