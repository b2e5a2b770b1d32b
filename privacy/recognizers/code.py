"""Codes and numbers of one case, thing or account, told by what they are not.

No list of registers, offices and shapes is long enough. What may stay is known: numbers of laws, papers and norms,
dates, times, amounts, quantities, pages, roads, versions, call signs. Whatever else has digits enough to single
something out is taken for its number; other recognisers go first, because this one scores lowest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, WEAK, DutchRecognizer, Match
from privacy.recognizers.code_forms import numbers_of_staff, odd_codes
from privacy.recognizers.public_kinds import is_kind
from privacy.recognizers.public_numbers import is_public
from privacy.recognizers.view import at_digits
from privacy.wordlists import among

_TOKEN = re.compile(
    r"(?<![\w@€$£#&/.,:=?%~\\-])(?=[A-Za-z/._-]{0,16}\d)"
    r"(?>[A-Za-z0-9]{1,24}(?:[-/._–][A-Za-z0-9]{1,20}){0,7})(?![\w@%€]|[-/.,:_]\w)"
)
"""Letters and digits between spaces, with signs inside."""
_SPACED = re.compile(
    r"(?<![\w@/.&-])(?P<letters>[A-Z]{1,6})(?: |-(?=\d+ \d))(?P<rest>(?>\d{2,9}(?: \d{2,8}){0,4}(?: \d(?! ?[\w]))?)"
    r"(?P<tail> (?!NV|BV|FTE|KM|EN)[A-Z]{1,3}(?![\w-])|-[\da-zA-Z](?=[\s,;.)]|$))?)(?![\w@%€/]|[-.,:]\d|-[A-Za-z])"
)
"""Capitals, then digits in groups, then perhaps capitals, or a last sign behind a dash."""
_LONE = re.compile(r"(?<=[ :(=])\d{5,6}(?![\w@%€/–]|[-.,:]\d| ?(?:-|–|€|%)|,-)")
_NOUN_BEFORE = re.compile(r"(?<![\w-])(?P<noun>[a-z][a-z-]{3,24})(?:,? nr\.?|,? nummer| no\.)?[ :(=]{1,2}$")
_WIDEST = 40
_DIGITS = re.compile(r"\d")
_DATE = re.compile(
    r"\d{1,2}[-/.]\d{1,2}(?:[-/.](?:19|20)?\d\d)?|(?:19|20)\d\d[-/._]\d{1,2}[-/._]\d{1,2}(?:T.*)?|"
    r"\d{1,2}[-/](?:19|20)\d\d|"
    r"(?:19|20)\d\d(?:[-/–](?:19|20)?\d\d){0,2}|\d{1,2}-\d{1,2}[-/–]\d{1,2}-(?:(?:19|20)?\d\d)|"
    r"(?:19|20)\d\d[-/.]\d{1,3}|[A-Z]{2}-\d\d-\d\d|\d{1,2}\.\d\d[-–]\d{1,2}\.\d\d|\d{1,2}-[A-Z]{3}-\d{2,4}"
)
_QUANTITY = re.compile(
    r"\d{1,3}(?:\.\d{3})+(?:[-–]\d{1,3}(?:\.\d{3})*)?|\d+\.\d+(?:[-–]\d+(?:\.\d+)?)?|"
    r"\d{1,2}(?:\.\d{1,4}){1,2}\.\d{1,6}|"
    r"\d+(?:\.\d+)?(?:[A-Z]|[kMGT]?(?:W|Wh|B|Hz|V|A|m|g|bps)|[A-Za-z]{1,3}\d?)|(?:\d{1,3}\.){3}\d{1,3}"
)
_RANGE = re.compile(r"(?P<first>\d+)[-–/](?P<last>\d+)")
_AREA = re.compile(r"0\d{1,3}[-/](?!20[12]\d$)")
"""An area code or a service number."""
_YEAR_DOTTED = re.compile(r"20[0-3]\d\.\d{4,8}")
_PARAGRAPH = re.compile(
    r"(?:[IVX]{1,5}|[A-Z]{1,5})[-. ]?\d{1,2}(?:\.\d{1,3})+|[IVX]{1,5}\.\d{1,3}|[A-Z]{1,2}\d{1,3}-[A-Z]?\d{1,3}"
)
_NAMED_YEAR = re.compile(
    r"(?:Q\d|[A-Za-z]{1,12}(?:[-_/][A-Za-z]{1,12}){0,3})[-_/]?(?:19|20)\d\d(?:[-/_–](?:19|20)?\d\d)?"
    r"(?:[-_/][A-Za-z]{1,8})?|"
    r"(?:19|20)\d\d[-_/.]?(?:[A-Za-z]{1,12}|[Qq]\d)(?:[-_/][A-Za-z]{1,12}){0,3}"
)
_ROAD = re.compile(r"[A-Z]\d{1,4}[a-z]?|[A-Z]{1,3}\d{1,3}[a-z]?|[A-Z]-?\d{1,3}|[A-Z]\d{1,3}[-/][A-Z]\d{1,3}")
"""A road, a fine, a chart, a type of a thing: a letter and few digits."""
_FILE = re.compile(r"(?:IMG|DSC|DCIM|PXL|WA|VID|SCAN|MVI|Screenshot|image)[-_]?\d", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]?[a-z]{3}|\.[A-Z]?[a-z]{1,2}(?![a-z\d])")
"""A word within, or behind a point: no code is made of words."""
_FEWEST, _FEWEST_DIGITS, _FEWEST_SPACED = 3, 7, 5
_LETTERS = 2
_YEAR = re.compile(r"(?:19|20)\d\d(?: (?:19|20)\d\d)?")
_QUANTIFIERS = among(
    "circa ruim bijna ongeveer totaal naar vanaf tussen maximaal minimaal slechts meer minder aantal "
    "waarvan waren werden zijn worden hadden over onder boven rond zo'n plus samen jaarlijks gemiddeld "
    "afgerond bedraagt bedroeg bedrag kosten voor door per tegen tegenover nodig begroot geraamd raming "
    "omzet waarde waard opbrengst oplage subsidie budget krediet inwoners bezoekers meldingen leden "
    "deelnemers woningen huishoudens stemmen kiezers euro bijdrage telt telde tellen steeg daalde groeide "
    "komt kwam uitkomt maar toch heeft hebben met deze van wordt werd "
)
"""What stands before a count or an amount."""
_MEASURED = ("stand", "getal", "bedrag", "aantal", "waarde", "som", "totaal", "kosten", "prijs", "oplage", "saldo")
_COUNTED = re.compile(r"\s(?:[a-z]{3,12}e\s)?[a-z]{3,24}(?:en|s|ers)(?![\w])")
"""What is counted: a plural."""


class CodeRecognizer(DutchRecognizer):
    """Finds codes that no public kind of number explains."""

    ENTITY: ClassVar[str] = "ZAAKNUMMER"

    def find(self, text: str) -> Iterator[Match]:
        """Codes in one, codes with spaces, numbers behind a noun."""
        for code in at_digits(_TOKEN, text):
            if _is_code(code[0]) and not _is_explained(text, code):
                yield Match(*code.span(), WEAK)
        for code in at_digits(_SPACED, text):
            if _is_spaced(code) and not _is_explained(text, code):
                yield Match(*code.span(), LIKELY if code["tail"] else WEAK)
        for code in (*odd_codes(text), *numbers_of_staff(text)):
            if not _is_explained(text, code):
                yield Match(*code.span(), WEAK)
        for number in at_digits(_LONE, text):
            if _is_behind_noun(text, number) and not _is_explained(text, number):
                yield Match(*number.span(), WEAK)


def _is_behind_noun(text: str, number: re.Match[str]) -> bool:
    """Whether the word for a thing or person, and none for a quantity, stands right before the number."""
    before = _NOUN_BEFORE.search(text, max(0, number.start() - _WIDEST), number.start())
    if before is None or before["noun"] in _QUANTIFIERS or before["noun"].endswith(_MEASURED):
        return False
    return _COUNTED.match(text, number.end()) is None


def _is_explained(text: str, code: re.Match[str]) -> bool:
    return is_kind(text, code.start(), code[0]) or is_public(text, code)


def _is_code(value: str) -> bool:
    """Whether it has digits enough and is no date, quantity, road, plan or file."""
    count = len(_DIGITS.findall(value))
    if count < _FEWEST or value.isdigit() or _is_usual(value):
        return False
    capitals = sum(map(str.isupper, value))
    if not any(map(str.isalpha, value)):
        return count >= _FEWEST_DIGITS and not _is_range(value)
    if value.isalnum():
        return capitals > 0 and count + capitals > _LONG_ENOUGH
    return capitals > 0 and (capitals >= _LETTERS or count > _FEWEST)


_LONG_ENOUGH = 5


def _is_usual(value: str) -> bool:
    """Whether the form is that of something everybody may know."""
    if _YEAR_DOTTED.fullmatch(value):
        return False
    forms = (_DATE, _QUANTITY, _PARAGRAPH, _NAMED_YEAR, _ROAD)
    return any(form.fullmatch(value) for form in forms) or bool(
        _AREA.match(value) or _FILE.match(value) or _WORD.search(value)
    )


def _is_range(value: str) -> bool:
    """Whether it counts from one number to another."""
    ends = _RANGE.fullmatch(value)
    if ends is None or _YEAR.fullmatch(ends["first"]) or _THIS_YEAR.fullmatch(ends["last"]):
        return False
    return len(ends["last"]) - len(ends["first"]) in (0, 1) and int(ends["first"]) < int(ends["last"])


_THIS_YEAR = re.compile(r"20[12]\d")
"""The year behind the serial number of a case."""


def _is_spaced(code: re.Match[str]) -> bool:
    """Whether capitals and groups of digits are a code: digits enough, and no year or years."""
    digits = len(_DIGITS.findall(code["rest"]))
    if code["letters"] in _NO_CODE or _YEAR.fullmatch(code["rest"]) or _TELEPHONE.match(code["rest"]):
        return False
    return digits >= _FEWEST_SPACED or (code["tail"] is not None and digits >= _FEWEST and len(code["letters"]) > 1)


_TELEPHONE = re.compile(r"0[89][08][069]?|0(?: ?\d){9}$|14 ?0|11[02]$|14[45]$")
"""A telephone number behind the abbreviation of whose it is, or one for everybody."""
_NO_CODE = among(
    "BNGH MV TR DOC QO EUR USD GBP UN TS HV AL WO OVD BRW GRIP BMW VW DAF MAN TK EK KM UUR OM DE HET EN IN OP TE VAN "
    "U A N E"
)
"""Capitals before a number that is a sum, a model, a road, a call sign."""
