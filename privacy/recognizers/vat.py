"""VAT ids (NL, nine digits, B, two digits; Belastingdienst, "Btw-identificatienummer"), and those of payroll taxes.

A sole trader's was made from the BSN until 2020, and still leads to one person. Foreign ids count behind a label
(Council Directive 2006/112/EC art. 215: country code and two to twelve letters or digits).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, LabelledRecognizer, Match, label
from privacy.recognizers.view import at_digits

_FORM = re.compile(
    r"(?<!\w)(?:nl[ .-]?)?(?:\d{4}[ .]?\d{2}[ .]?\d{3}|\d{3}[ .]\d{3}[ .]\d{3})[ .-]?[bl][ .]?[\doil]{2}(?!\w)",
    re.IGNORECASE,
)


class VatRecognizer(LabelledRecognizer):
    """Finds VAT ids by their form, foreign ones by their label."""

    ENTITY: ClassVar[str] = "BTW"
    SIGNS: ClassVar[tuple[str, ...]] = ("btw", "vat", "ust", "tva", "omzetbelasting", "ob")
    LABEL = label(
        r"btw(?:[ -]?(?:id|nummer|nr\.?|identificatienummer))?|vat(?:[ -]?(?:number|id|no\.?))?|"
        r"ust-?id-?nr\.?|tva|omzetbelastingnummer|ob-?(?:nummer|nr\.?)"
    )
    VALUE = re.compile(
        r"(?<!\w)(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|PL|PT|RO|SE|SI|"
        r"SK)[ ]?[A-Z]?\d(?:[ .]?\d){6,11}[A-Z]?(?!\w)"
    )
    HEAD = label(r"btw(?:[ -]?(?:id|nummer|nr\.?))|vat")

    def find(self, text: str) -> Iterator[Match]:
        """Every Dutch VAT id, and labelled foreign ones."""
        for match in super().find(text):
            yield match._replace(score=LIKELY)
        for number in at_digits(_FORM, text):
            yield Match(*number.span(), SURE)
