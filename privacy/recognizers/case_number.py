"""Numbers of cases, files and police reports that lead to one person's case.

Police: `PL` region and number (BVH), proces-verbaal numbers; courts: parketnummer 99/999999-99 and roll
numbers; municipalities: Z-numbers of case systems. Public numbers stay: Kamerstukken, Staatsblad, ECLI,
articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import SURE, LabelledRecognizer, Match, label

_FORM = re.compile(
    r"(?<![\w-])(?:PL\s?\d{4}[-/ ]?\d{4}[-/ ]?\d{4,10}(?:-\d{1,3})?|PL\d{6,18}(?:-\d{1,3})?|"
    r"\d{2}[/.-]\d{6}-\d{2}|Z[-/. ]?(?:\d{2,4}[-/.])?\d{4,10}(?:[-/]\d{1,6})?|"
    r"(?:AWB|SGR|UTR|AMS|ROT|ARN|BRE|HAA|LEE|ZWO|DOR|MAA|ROE|ALK)\s?(?:\d{2}[/ ]\d{3,5}))(?![\w-])"
)


class CaseNumberRecognizer(LabelledRecognizer):
    """Finds case and report numbers by form or label."""

    ENTITY: ClassVar[str] = "ZAAKNUMMER"
    LABEL = label(
        r"zaak(?:nummers?|nr\.?|-?id|kenmerk)|dossier(?:nummers?|nr\.?)|procesverbaal(?:nummer|nr\.?)?|"
        r"proces-verbaal(?:nummer|nr\.?)?|"
        r"p\.?v\.?-?(?:nummer|nr\.?)|pv|mutatie(?:nummer|nr\.?)|registratie(?:nummer|nr\.?)|aangifte(?:nummer|"
        r"nr\.?)|parket(?:nummer|nr\.?)|"
        r"rolnummer|incident(?:nummer|nr\.?)|bvh(?:-?(?:nummer|nr\.?|registratie))?|melding(?:snummer|nummer|"
        r"snr\.?)|casus(?:nummer|nr\.?)|"
        r"beschikkingsnummer|boete(?:nummer)?|cjib-?(?:nummer|nr\.?)?|sepotnummer|goednummer|"
        r"documentnummer zaak|kenmerk politie|onderzoeksnummer|"
        r"uw kenmerk|ons kenmerk|kenmerk"
    )
    VALUE = re.compile(
        r"(?<![\w€])(?=[A-Z0-9/._-]{0,20}\d[A-Z0-9/._-]{0,20}\d)[A-Z0-9][A-Z0-9/._-]{3,28}[A-Z0-9](?!\w)"
    )
    HEAD = label(
        r"zaak(?:nummers?|nr\.?)|dossier(?:nummer|nr\.?)|(?:pv|mutatie|parket|registratie|incident|melding|"
        r"meldings)-?(?:nummer|nr\.?)|bvh"
    )
    REACH: ClassVar[int] = 20

    def find(self, text: str) -> Iterator[Match]:
        """Numbers by form, then labelled ones."""
        yield from super().find(text)
        for number in _FORM.finditer(text):
            yield Match(*number.span(), SURE)

    def check(self, value: str) -> bool:
        """Whether `value` has four digits or more and is neither a date nor a public number."""
        digits = sum(character.isdigit() for character in value)
        date = re.fullmatch(
            r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2}(?:[-/](?:19|20)\d{2})?", value
        )
        return digits >= 4 and date is None and not value.startswith(("ECLI", "TK", "EK"))
