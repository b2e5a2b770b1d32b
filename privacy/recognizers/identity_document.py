"""Numbers of passports, identity cards, residence documents and driving licences, by label.

Passport and identity card: two letters, six letters or digits (no O), a digit (Paspoortuitvoeringsregeling);
driving licence: ten digits (Reglement rijbewijzen); foreign documents: six to twelve letters and digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, NUMBER, SURE, LabelledRecognizer, Match, label
from privacy.recognizers.view import at_digits, ends_near, lowered

_DUTCH = re.compile(r"(?<!\w)(?=[A-Z0-9]{0,7}\d[A-Z0-9]{0,7}\d)[A-NP-Z]{2}[A-NP-Z0-9]{6}\d(?!\w)")
_MACHINE = re.compile(r"(?<![\w<])(?=[A-Z0-9<]{0,40}<<)[A-Z0-9<]{28,44}(?![\w<])")
"""Lines of a machine readable zone (ICAO Doc 9303): they hold `<<` where a field is empty."""

_APART = re.compile(
    r"[^\n.;|]{0,20}?(?:[a-z]\.)?(?<![\w&-])(?P<value>[A-Z]{1,3}(?: [A-Z]{1,2})?[ -]\d{2,9}(?: \d{1,8}){0,4}"
    r"(?: [A-Z]{1,2})?|"
    r"[A-Z]{2} (?:[A-Z0-9]{2} ){3}\d|[A-Z]{2}[A-Z0-9] (?=[A-Z]{0,2}\d)[A-Z0-9]{3} [A-Z0-9]{2}\d|\d(?: \d){8,9}|"
    r"\d{4,6}/\d{2}/\d{4})(?![\w-])"
)
"""Numbers of documents in groups, as other states print them."""
_LETTERED = re.compile(r"(?<![\w-])[A-NP-Z]{2}[A-NP-Z0-9]{6}\d(?![\w-])")
"""A Dutch passport or identity card, whose only digit may be the last."""
_CLOSE = 40
_FEWEST = 4
_FEWEST_APART = 6


class IdentityDocumentRecognizer(LabelledRecognizer):
    """Finds labelled document numbers, and the form of Dutch ones anywhere."""

    ENTITY: ClassVar[str] = "DOCUMENTNUMMER"
    LABEL = label(
        rf"\w{{0,14}}paspoort{NUMBER}?|pasp\.?{NUMBER}?|personalausweis|reisepass|führerschein|ausweis|passport|"
        rf"zorgpas|driving licen[cs]e|pp\.?(?=\s[a-z]{{1,3}} ?\d{{5}})|"
        rf"id-?kaart{NUMBER}?|dow[oó]d|\w{{3,12}}se kaart|vaarbewijs{NUMBER}?|"
        rf"\w{{0,10}}identiteits(?:kaart|"
        rf"bewijs){NUMBER}?|"
        rf"legitimatie(?:bewijs)?{NUMBER}?|doc(?:ument|\.)?{NUMBER}|reisdocument{NUMBER}?|verblijfs(?:document|"
        rf"doc\.|vergunning){NUMBER}?|"
        rf"[wi]-document{NUMBER}?|rij(?:bewijs|b\.){NUMBER}?|rijbewijs [a-e]\d?e?(?: sinds \d{{4}})?|cbr{NUMBER}|id|"
        rf"verpleegpas|stadspas{NUMBER}?|(?:patiënt|patient|cliënt|client|relatie|klant|personeels?|pers\.|"
        rf"student(?:en)?|leerling|dienst|"
        rf"lid|lidmaatschaps?|zorgverzekerings?|verzekerden?|polis|boa-?|boa-akte|akte|stamboek|inlener|bewoners?|"
        rf"huurders?|gedetineerden?|"
        rf"registratie wapen|vog-?|wapen|serie|diploma){NUMBER}|(?:vca-)?diploma|wapen(?:verlof|vergunning)|"
        rf"jachtakte|verlof|"
        rf"serie{NUMBER} vuurwapen|"
        rf"ov-chip(?:kaart)?{NUMBER}?|vergunninghouder"
    )
    VALUE = re.compile(
        r"(?<![\w€-])(?:\d{2,4}(?:[ .]\d{2,4}){1,4}(?:[ .]\d)?|\d{4,8}\.\d{4,9}|(?!(?:en|of|is|nr|no|van|op|"
        r"te|in|tot|met|t) )[a-z]{1,4} \d{5,9}|"
        r"(?=[a-z0-9-]{0,9}\d[a-z0-9-]{0,10}\d)[a-z0-9][a-z0-9-]{3,18})(?![\w-])"
    )
    HEAD = label(
        rf"paspoort{NUMBER}?|document{NUMBER}|rijbewijs{NUMBER}?|id{NUMBER}|(?:cliënt|client|patiënt|personeels?|"
        rf"klant|leerling|student){NUMBER}|id-kaart"
    )
    LOWER: ClassVar[bool] = True
    REACH: ClassVar[int] = 26

    def find(self, text: str) -> Iterator[Match]:
        """Labelled numbers, then Dutch passport numbers by form."""
        yield from super().find(text)
        for end in ends_near(self.LABEL, lowered(text)):
            apart = _APART.match(text, end)
            for near_by in _LETTERED.finditer(text, end, min(len(text), end + _CLOSE)):
                yield Match(*near_by.span(), LIKELY)
            if apart and sum(character.isdigit() for character in apart["value"]) > _FEWEST:
                yield Match(*apart.span("value"), SURE)
        for number in at_digits(_DUTCH, text):
            if sum(character.isdigit() for character in number[0]) < 8:
                yield Match(*number.span(), LIKELY)
        for line in _MACHINE.finditer(text) if "<<" in text else ():
            yield Match(*line.span(), SURE)

    def check(self, value: str) -> bool:
        """Whether `value` has enough digits, and is neither a year, a date nor a law's number."""
        digits = sum(character.isdigit() for character in value)
        date = re.fullmatch(
            r"\d{1,2}[-. ]\d{1,2}[-. ]\d{2,4}|(?:19|20)\d{2}(?:-(?:19|20)\d{2})?|(?:19|"
            r"20)\d{2}-\d{2}-\d{2}",
            value,
        )
        fewest = _FEWEST_APART if " " in value or "." in value else _FEWEST
        return digits >= fewest and date is None
