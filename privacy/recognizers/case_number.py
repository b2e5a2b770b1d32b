"""Numbers of cases, files and police reports that lead to one person's case.

Police: `PL` region and number (BVH), proces-verbaal numbers; courts: parketnummer 99/999999-99, roll and zaaknummers
(Landelijk Aanhoudingsregister forms as on rechtspraak.nl); municipalities: numbers of case systems. Public numbers
stay: Kamerstukken, Staatsblad, ECLI, articles, decisions of a council.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, NUMBER, SURE, LabelledRecognizer, Match, label
from privacy.recognizers.public_numbers import is_public
from privacy.recognizers.view import at_digits

_COURT = r"(?:AWB|SGR|UTR|AMS|ROT|ARN|BRE|HAA|LEE|ZWO|DOR|MAA|ROE|ALK|OBR|SHE|GRO|MID|GEL|NHO|LIM|NNE|DHA|ZWB|OVE)"
_ROLL = r"[A-Z]{2}\s(?:ZA|RK|EXPL|VERZ|RP|BM|EA|GB|CV|WP)"
_FORM = re.compile(
    r"(?<![\w-])(?<!\d/)(?:[Pp][Ll]\s?\d{4}[-/. ]?\d{4}[-/. \n]?(?:\d{1,3} \d{3,6}|"
    r"\d{4,6} \d(?= ?-\d)|\d{4,10})(?: ?-\d{1,3})?|[Pp][Ll]\d{6,18}(?:-\d{1,3})?|"
    r"[Pp][Ll]\d{2}[A-Z]{2}/\d{2}-\d{4,8}|BVH[- ]?\d{8,12}(?:-\d)?|"
    r"\d{1,4} (?:Js|UJs|Ds|Ls|Cs|Gs) \d{1,6}/\d{2}|\d{2}[/.-]\d{6}[-.]\d{2}|"
    r"Z[-/. ]?(?:\d{2,4}[-/.])?\d{4,10}(?:[-/](?:[A-Z]-?)?\d{1,6}(?:-\d{4,8})?)?|"
    rf"{_COURT}[\s-]?\d{{2}}\s?[/ -]\s?\d{{3,5}}(?:\sen\s\d{{2}}/\d{{3,5}})?(?:\s(?:V\d{{0,3}}|"
    rf"[A-Z]{{3,7}}\d{{0,2}})\b)?(?:\sVV\b)?|"
    rf"[CKFR][/.]\d{{1,2}}/\d{{2,6}}(?:/\d{{1,5}})?(?:\s?[/-]?\s?(?:{_ROLL}\s\d{{2}}[-/]\d{{1,5}}|\d{{2}}-\d{{1,4}}))?|"
    rf"(?:\d{{7,8}}\s?[\\/]?\s?)?{_ROLL}\s\d{{2}}[-/]\d{{1,5}}|"
    r"\d{3}\.\d{3}\.\d{3}/\d{2}(?:/\d{1,2})?|20\d{7}/\d{1,2}(?:/[A-Z]\d)?|"
    r"2[01]00-(?:19|20)\d{2}[- ]?\d{5,7}(?:-\d{1,3})?|CAS-\d{5}-[A-Z0-9]{6}|A[A-Z]{3}\d{4}NL|"
    r"\d{4}\.?\d{2}\.?\d{3}\.?[A-KM-Z]\.?\d{2}(?:\.?\d{2,4}){0,2}|"
    r"\d{10}\.(?:\d{6,8}\.)?\d{2,6})(?![\w-])"
)
_LETTERED = re.compile(
    r"(?<![\w/.-])(?P<letters>[A-Z]{1,8}|[A-Z][a-z]{1,3}[A-Z][A-Za-z]{0,3})(?:[-/.](?P<more>[A-Z]{1,8}))?"
    r"(?:[-/.]\s?[a-z]?)?(?:(?:19|20)\d{2}[-/.]\s?\d{2,8}|\d{2}[-/.]\s?\d{3,8})"
    r"(?:[-/.](?:\d{1,6}|[A-Za-z]{1,4}(?![\w-]))){0,2}(?: rev\.? ?\d{1,2})?(?![\w/]|-\w|\.\d)|"
    r"(?<![\w/.-])(?:[A-Z]{2,8}(?:-[A-Z]{1,5})?|[A-Z]-[A-Z]{2,5}) "
    r"(?:20[0-3]\d[-/.]\d{4,8}(?:[-/.]\d{1,4})?|2\d/\d{4,6})(?![\w/]|-\w|\.\d)|"
    r"(?<![\w.,/-])(?!\d{2}/(?:19|20)\d\d)2\d/\d{4}-[a-z](?![\w-])|"
    r"(?<![\w/.-])(?=[A-Z0-9_/-]{0,24}\d{3})(?=[A-Z0-9_/-]{0,24}[A-Z])[A-Z0-9]{1,10}(?:[-/_][A-Z0-9]{1,10}){2,5}(?"
    r"![\w/]|-\w)|"
    r"(?<![\w/.-])\d{2}[A-Z]{2,4}\d{4,6}(?!\w)|(?<![\w.,/-])2\d\.\d{6,7}(?![\w.,-])|"
    r"(?<![\w/.-])(?:19|20)\d{2}[-/.](?P<inside>[A-Z]{1,5})[-/.]\d{2,8}(?![\w/]|-\w)"
)
_YEARLESS = re.compile(r"(?<![\w/.-])(?P<letters>[A-Z]{1,5})[-/]?(?:\d{6,10}|(?<=[-/])\d{5})(?![\w/-]|[.,]\d)")
_DATED = re.compile(r"(?<![\w/.,€-])20[0-3]\d(?:[-/]\d{5,8}|[0-9]{6,7})(?:-\d{1,3})?(?![\w/%]|-\w|[.,]\d)")
_NO_NUMBER = re.compile(
    r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{4}[-/]\d{2}|(?:19|20)\d{2}(?:[-/](?:19|"
    r"20)\d{2})?(?:\.[a-z]{2,4})?|"
    r"\d{4}-\d{2}-\d{2}t\d.*|\d{1,4}/\d{1,4}/(?:EG|EU|EEG|JBZ|GBVB)|\d{1,3}(?:\.\d{3})+|"
    r"\d{1,2}[.:]\d{2}(?:-\d{1,2}[.:]\d{2})?"
)
"""A date, a year or years (also before the ending of a file name), an amount, a time."""
_PLAN = re.compile(r"[A-Z]{1,8}(?:[-/_][A-Z]{1,8}){0,3}[-/_](?:19|20)\d{2}$|(?:19|20)\d{2}-\d{2}-\d{2}T")
"""A plan or other paper with its year, and a point in time of a log."""
_ROAD = re.compile(r"[ANES]\d{1,3}\.\s\d")
"""A road at the end of a sentence, and a count that begins the next."""
_FEWEST = 3
_FEWEST_APART = 6
_NAMES = (
    r"zaak|gpk|verwijsindex|(?:combi|mini)?bon|zkn?\.?|zk\.|dossier|\w{0,12}aanslag(?:biljet)?|az\.|aktenzeichen|"
    r"indicatie|beschikking wmo|dwangsom|"
    r"gebiedsverbod|huisverbod|mutatierapport|procesverbaal|proces-verbaal|p\.?v\.?|mut(?:atie|"
    r"\.)?|registratie|reg\.?|aangifte|parket|rol|"
    r"rekest|incident|"
    r"bvh|bvi|bhv-?melding|melding(?:s)?|meld|mma(?:-melding)?|casus|beschikking(?:s)?|boete|cjib|sepot|goed|sin|"
    r"tgo|onderzoek(?:s)?|"
    r"uw kenmerk|ons kenmerk|kenmerk|referentie|ref\.?|onze ref(?:erentie|\.)|uw ref(?:erentie|\.)|bezwaar(?:schrift)?|"
    r"klacht|vergunning(?:s)?|signa(?:al|len)|anpr(?: hit)?|zsm|v\.?i\.?|insolventie|faillissement(?:s)?|ind-?zaak|"
    r"olo|dso|aanvraag|verzoek|corsa|verseon|djuma|dms|zaaksysteem|inboek|poststuk|behandel|lbb(?:-advies)?|"
    r"bibob(?:-?dossier)?|case|ticket|"
    r"topdesk|summ-?it|handelsregisterdossier|laa(?:-signaal)?|dossier deurwaarder|bestreden besluit|sanctie|last|"
    r"invordering(?:s)?|"
    r"polis|brief|schade|claim|order|factuur|debiteur(?:en)?|deb|woz(?:-object)?|bag|verblijfsobject|pand|"
    r"ean(?:-code(?: aansluiting)?)?|meter|"
    r"track(?:ing| ?(?:and|&) ?trace)?(?:code)?|barcode|zending(?:s)?|contract|huurders?|dossier politie|"
    r"kenmerk politie"
)


class CaseNumberRecognizer(LabelledRecognizer):
    """Finds case and report numbers by form or label."""

    ENTITY: ClassVar[str] = "ZAAKNUMMER"
    LABEL = label(
        rf"(?:{_NAMES}){NUMBER}?|(?:zaken|dossiers|mutaties?|casussen)|zaak geregistreerd als|(?:geregistreerd|"
        rf"ingeschreven|bekend)\s"
        r"(?:als|onder)|aangifte(?:\s(?:gedaan|met|onder))?(?:,?\s(?:nr\.?|nummer))?|proces-?verbaal,?\snr\.?|"
        r"documentnummer zaak"
    )
    VALUE = re.compile(
        r"(?<![\w€])(?:\d{2} ?[/-]? ?\d{6} ?-? ?\d{2}|"
        r"(?:[A-Z]{1,4} ?)?\d{1,8}(?: \d{2,8}){1,5}(?: \d(?! ?\d)(?!\w)|-[\dA-Z]{1,2}(?!\w))?|"
        r"[A-Z]{0,4}\d{1,4} \d{4,8}|"
        r"(?!KvK)(?=[A-Za-z]{0,6}[A-Z][a-z]{0,3}[A-Z])[A-Z][A-Za-z]{1,9}(?:-[A-Z]{1,5})? "
        r"(?:\d{2,4}[-/.]\d{2,8}(?:[-/.]\d{1,4})?|"
        r"\d{6,8})|"
        r"(?=[A-Za-z0-9/._-]{0,20}\d[A-Za-z0-9/._-]{0,20}\d)[A-Z0-9][A-Za-z0-9/._-]{3,28}[A-Za-z0-9])"
        r"(?: rev\.? ?\d{1,2})?(?!\w)"
    )
    HEAD = label(rf"(?:{_NAMES}){NUMBER}|zaak|dossier|pv|bvh|kenmerk|mutatie|registratie")
    REACH: ClassVar[int] = 20

    def find(self, text: str) -> Iterator[Match]:
        """Numbers by form, then labelled ones."""
        yield from super().find(text)
        for number in at_digits(_FORM, text):
            yield Match(*number.span(), SURE)
        for form in (_LETTERED, _YEARLESS, _DATED):
            for number in at_digits(form, text):
                if not (_PLAN.match(number[0]) or _ROAD.match(number[0])) and not is_public(text, number):
                    yield Match(*number.span(), LIKELY)

    def check(self, value: str) -> bool:
        """Whether `value` has four digits or more and is no date, no amount and no public number."""
        digits = sum(character.isdigit() for character in value)
        if " " in value and digits < _FEWEST_APART:
            return False
        return digits > _FEWEST and _NO_NUMBER.fullmatch(value) is None and not is_public(value)
