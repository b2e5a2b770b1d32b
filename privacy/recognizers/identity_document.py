"""Numbers of passports, identity cards, residence documents and driving licences, by label.

Passport and identity card: two letters, six letters or digits (no O), a digit (Paspoortuitvoeringsregeling);
driving licence: ten digits (Reglement rijbewijzen); foreign documents: six to twelve letters and digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, LabelledRecognizer, Match, label

_DUTCH = re.compile(r"(?<!\w)(?=[A-Z0-9]{0,7}\d[A-Z0-9]{0,7}\d)[A-NP-Z]{2}[A-NP-Z0-9]{6}\d(?!\w)")


class IdentityDocumentRecognizer(LabelledRecognizer):
    """Finds labelled document numbers, and the form of Dutch ones anywhere."""

    ENTITY: ClassVar[str] = "DOCUMENTNUMMER"
    LABEL = label(
        r"paspoort(?:nummer|nr\.?)?|pasp\.?\s?nr\.?|id-?kaart(?:nummer)?|identiteitskaart(?:nummer)?|"
        r"identiteitsbewijs|legitimatie(?:bewijs)?|"
        r"documentnummer|document-?nr\.?|reisdocument(?:nummer)?|verblijfsdocument|verblijfsvergunning|"
        r"rijbewijs(?:nummer)?|rijbewijsnr\.?|"
        r"verpleegpas|stadspas(?:nummer)?|polisnummer|patiëntnummer|cliëntnummer|clientnummer|relatienummer|"
        r"klantnummer|personeelsnummer|"
        r"studentnummer|leerlingnummer|dienstnummer|boa-?nummer|aktenummer boa"
    )
    VALUE = re.compile(
        r"(?<![\w€-])(?=[A-Z0-9-]{0,9}\d[A-Z0-9-]{0,10}\d)[A-Z0-9][A-Z0-9-]{3,12}(?![\w-])|"
        r"(?<![\w-])\d{2,4}(?:[ .]\d{2,4}){2,3}(?![\w-])|(?<![\w-])[A-Z]{1,4} \d{5,9}(?![\w-])"
    )
    HEAD = label(
        r"paspoort(?:nummer)?|documentnummer|rijbewijs(?:nummer)?|id-?nummer|cliëntnummer|personeelsnummer|klantnummer"
    )

    def find(self, text: str) -> Iterator[Match]:
        """Labelled numbers, then Dutch passport numbers by form."""
        yield from super().find(text)
        for number in _DUTCH.finditer(text):
            if sum(character.isdigit() for character in number[0]) < 8:
                yield Match(*number.span(), LIKELY)

    def check(self, value: str) -> bool:
        """Whether `value` has enough digits, and is neither a year, a date nor a law's number."""
        digits = sum(character.isdigit() for character in value)
        return digits >= 4 and not re.fullmatch(r"\d{1,2}-\d{1,2}-\d{2,4}|(?:19|20)\d{2}(?:-(?:19|20)\d{2})?", value)
