"""Numbers of animals' chips (fifteen digits, ISO 11784; Dutch ones begin with 528) and of ear tags and passports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import NUMBER, SURE, LabelledRecognizer, Match, label
from privacy.recognizers.view import at_digits

_DUTCH = re.compile(r"(?<![\w-])(?:528|276|056|250|616|9[0-8]\d)(?:[ .-]?\d){12}(?![\w-])")
"""Country codes of ISO 3166 (528 is the Netherlands) or a maker's code from 900."""
_TAG = re.compile(r"(?<![\w-])NL[ -]?\d{4}[ -]?\d{4}[ -]?\d(?![\w-]|[ -]?[B\d])")
"""The ear tag of a cow, sheep or goat: the country and nine digits (Regeling identificatie en registratie dieren)."""


class ChipRecognizer(LabelledRecognizer):
    """Finds chip numbers by label, and Dutch ones by form."""

    ENTITY: ClassVar[str] = "CHIP"
    SIGNS: ClassVar[tuple[str, ...]] = (
        *(
            "chip",
            "transponder",
            "ubn",
            "oormerk",
            "paspoort",
            "levens",
            "ueln",
            "ring",
            "stamboek",
            "tatoeage",
            "penning",
        ),
    )
    LABEL = label(
        rf"chip{NUMBER}?|gechipt|transponder{NUMBER}?|ubn{NUMBER}?|oormerk(?:en)?{NUMBER}?|(?:honden|katten|paarden|"
        rf"dieren|huisdieren)paspoort{NUMBER}?|"
        rf"eu-(?:dieren)?paspoort(?: hond| kat)?|paspoort (?:van )?(?:de |het )?(?:hond|kat|paard|dier)|"
        rf"levens{NUMBER}|ueln|ring{NUMBER}|"
        rf"stamboek{NUMBER}|tatoeage{NUMBER}|penning{NUMBER}"
    )
    VALUE = re.compile(
        r"(?<![\w-])[A-Z]{2}[- ]\d{2}[- ]\d{5,8}(?![\w-])|"
        r"(?<![\w-])(?:(?:NL|BE|DE|FR|PL)[ -]?)?\d(?:[ .-]?\d){6,14}(?![\w-])|"
        r"(?<![\w-])[A-Z]{2,5}[ -]?\d{4,9}(?![\w-])"
    )
    HEAD = label(rf"chip{NUMBER}?|ubn|oormerk{NUMBER}?|levens{NUMBER}")

    def find(self, text: str) -> Iterator[Match]:
        """Labelled numbers, then Dutch chip numbers by form."""
        yield from super().find(text)
        for form in (_DUTCH, _TAG):
            for number in at_digits(form, text):
                yield Match(*number.span(), SURE)
