"""Numbers of cases, files and police reports that lead to one person's case.

Police: `PL` region and number (BVH), proces-verbaal numbers; courts: parketnummer 99/999999-99 and roll
numbers; municipalities: Z-numbers of case systems. Public numbers stay: Kamerstukken, Staatsblad, ECLI,
articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, LabelledRecognizer, Match, label

_FORM = re.compile(
    r"(?<![\w-])(?:BVH[- ]?\d{8,12}(?:-\d)?|PL\s?\d{4}[-/ ]?\d{4}[-/ ]?\d{4,10}(?:-\d{1,3})?|PL\d{6,18}(?:-\d{1,3})?|"
    r"\d{2}[/.-]\d{6}-\d{2}|Z[-/. ]?(?:\d{2,4}[-/.])?\d{4,10}(?:[-/]\d{1,6})?|"
    r"(?:AWB|SGR|UTR|AMS|ROT|ARN|BRE|HAA|LEE|ZWO|DOR|MAA|ROE|ALK)\s?(?:\d{2}[/ ]\d{3,5})|"
    r"[CK]/\d{1,2}/\d{5,6}(?:\s?[/-]?\s?(?:(?:[A-Z]{2}\s){1,2}\d{2}[-/]\d{1,5}|\d{2}-\d{1,4}))?|"
    r"(?:(?:[A-Z]{2}\s){1,2}|[A-Z]{3}\s)\d{2}[-/]\d{2,5}|"
    r"2[01]00-(?:19|20)\d{2}[- ]?\d{5,7}(?:-\d{1,3})?|"
    r"\d{10}\.(?:\d{6,8}\.)?\d{2,6})(?![\w-])"
)
_LETTERED = re.compile(
    r"(?<![\w/.-])(?P<letters>[A-Z]{1,8})(?:[-/.](?P<more>[A-Z]{1,8}))?[-/.]\s?(?:(?:19|20)?\d{2})[-/.]\s?\d{3,8}"
    r"(?:[-/.]\d{1,6})?(?![\w/]|-\w|\.\d)"
)
_YEARLESS = re.compile(r"(?<![\w/.-])(?P<letters>[A-Z]{1,5})[-/]\d{5,10}(?![\w/-]|[.,]\d)")
_LEADING = re.compile(r"[^A-Z].*", re.DOTALL)
_NO_NUMBER = re.compile(
    r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{4}[-/]\d{2}|"
    r"(?:19|20)\d{2}(?:[-/](?:19|20)\d{2})?|\d{1,4}/\d{1,4}/(?:EG|EU|EEG|JBZ|GBVB)|\d{1,3}(?:\.\d{3})+"
)
"""A date, a year or years, an amount."""
_PUBLIC = frozenset(
    {"ECLI", "TK", "EK", "STB", "STCRT", "PB", "COM", "CE", "EG", "EU", "EC", "ISO", "NEN", "IEC", "ISBN", "ISSN"}
    | {"PBEU", "PBEG", "TRB", "KST", "AH", "BWBR", "CVDR", "GMB", "PRB", "WSB", "RFC", "CELEX", "DOI", "KB", "CVE"}
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
        r"uw kenmerk|ons kenmerk|kenmerk|mutaties?|aangifte(?:\s(?:gedaan|met|onder))?(?:,?\s(?:nr\.?|nummer))?|"
        r"casus|dossier|zaak|zaak geregistreerd als|geregistreerd (?:als|onder)|reg\.?\s?nr\.?|referentie(?:nummer)?|"
        r"ref\.?|registratie|"
        r"onze referentie|uw referentie|bekend onder|proces-?verbaal,?\snr\.?|pv-?nr\.?|bezwaar(?:nummer|schrift)|"
        r"(?:bestreden\s)?besluit|beschikking|klacht(?:nummer)?|vergunning(?:nummer|nr\.?)?|sepot|signaal(?:nummer)?"
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
        for form in (_LETTERED, _YEARLESS):
            for number in form.finditer(text):
                if number["letters"] not in _PUBLIC:
                    yield Match(*number.span(), LIKELY)

    def check(self, value: str) -> bool:
        """Whether `value` has four digits or more and is no date, no amount and no public number."""
        digits = sum(character.isdigit() for character in value)
        return digits >= 4 and _NO_NUMBER.fullmatch(value) is None and _LEADING.sub("", value) not in _PUBLIC
