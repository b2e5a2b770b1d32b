"""Telephone and fax numbers, Dutch in every spelling and foreign ones with a country code.

Form and areas after the Nummerplan telefoon- en ISDN-diensten, through phonenumbers; the regions are given
here because Presidio's loader drops NL. Public numbers stay: 112 and other short ones, 0800, 0900, 0906,
0909, 14 and the area code. Behind a label ("tel.") numbers without a country code may be foreign, and a
number that no operator would give out counts as well: it may be mistyped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

import phonenumbers

from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match, before, label
from privacy.recognizers.desk_phones import is_desk
from privacy.recognizers.view import lowered, near
from privacy.tables import columns

_GAP = r"[ \t./()–—·•_*-]{0,3}\n?[ \t]{0,2}"
_CANDIDATE = re.compile(
    rf"(?=[+(03])(?<![\w€+])(?<![A-Za-z]-)(?<!\d,)(?<![\d][.-])(?<!(?<!\d{{4}})\d/)(?:\+|\(\+|\(?00(?=[1-9\s])|"
    rf"\(?0(?=[1-9(]|"
    rf"\s\d\s|\s[1-9]\d\s?-)|"
    rf"31(?=[ -]?6[ -]?\d)){_GAP}\d(?:{_GAP}\d){{6,13}}(?!\d)(?!%)"
)
_LABEL = label(
    r"tel(?:\.|efoon)?\s?-?(?:nummers?|nr\.?|no\.?)?(?:\s(?:\d|mobiel|werk|privé|thuis|vast|overdag|\'s avonds|"
    r"partner|aanvrager))?|"
    r"mob(?:\.|iel)?(?:\s?-?(?:nummer|nr\.?|tel\w*\.?))?|gsm(?:-?(?:nummer|nr\.?))?|whatsapp(?:nummer)?|app(?:t|en)?|"
    r"06(?=:)|06-?(?:nummers?|nr\.?)|fax(?:-?(?:nummer|nr\.?))?|doorkiesnummer|bereikbaar|t|m|f|p|bellen|bel|belt|"
    r"gebeld|"
    r"telefonisch|noodnummer|sms|werktel\.?|privétel\.?|huistelefoon|piket(?:nummer|telefoon)?|toestel(?:nummer)?|"
    r"phone|mobile|ph"
)
_LABELLED = re.compile(r"(?=[+(\d])(?<![\w,.€/-])(?:\+|\(?0)?\d(?:[ ./()–—-]{0,3}\d){5,13}(?![\w%]|[,.]\d)")
_HEAD = label(
    r"tel(?:\.|efoon)?[ -]?(?:nummers?|nr\.?)?|mob(?:iel|\.)?(?:nummer)?|gsm|06-?n\w+|bereikbaar(?:heid)?|"
    r"fax|whatsapp|phone"
)
_EXTENSION = re.compile(r",?\s?(?:\(?(?:toestel|tst\.?|ext\.?|doorkies)\s?\d{1,5}\)?)", re.IGNORECASE)
_ALSO = re.compile(r"\s?/\s?(?P<number>\d{2,3}\s?\d{2}\s?\d{2,3})(?!\d)")
"""A second number of the same area behind a slash."""
_SPOKEN = re.compile(r"(?<!\w)(?:(?:nul|0)[\s-]?(?:zes|6)[,\s-]{1,3}|06\s?[|=]\s?)\d(?:[ .-]?\d){7}(?!\d)")
_DIGIT_WORD = (
    r"(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-zë]{3,5}tien|"
    r"(?:[a-zéë]{3,5}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|\d{1,3})"
)
_WORDED = re.compile(rf"(?<!\w)nul[\s-]?(?:zes|[1-9])(?:[\s,.-]{{1,3}}{_DIGIT_WORD}(?!\w)){{4,8}}")
"""A mobile number as people say it: `nul zes, twaalf vierendertig ...`."""
_INTERNAL = re.compile(r"(?<!\w)(?:toestel|tst\.?|doorkies(?:nummer)?|intern)\s?:?\s?(?P<number>\d{3,5})(?!\w)")
_DATE = re.compile(r"\(?0?\d{1,2}[-/.\s]\d{1,2}[-/.\s](?:19|20)\d{2}(?!\d)|\(?0\d[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}")
_COURT = re.compile(r"(?!06)\d{2}[/.]\d{6}[-.]\d{2}(?!\d)")
"""The number of a case at a public prosecutor's office."""
_ROW_DATE = re.compile(r"06\s?[|=]\s?\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}")
"""The sixth row of a table, and its date."""
_PUBLIC = re.compile(r"(?:0800|090[0-9]|116\d{3}|14\d{2,4}$|1[0-4]\d$)|(?:0031|31)?(?:0?800\d{4,7}|0?90[069]\d{4,7})$")
_BELGIAN = re.compile(r"0\d{1,2}[ /](?:\d{3} \d{2} \d{2}|\d{2} \d{2} \d{2}|\d{2}[. ]\d{2}[. ]\d{2})")
"""A Belgian number as people there group it: an area and six or seven digits (Numbering plan of the BIPT)."""
_MONEY = re.compile(r"(?:€|eur|euro|bedrag)\s{0,3}$", re.IGNORECASE)
_WIDTH = 24
_FEWEST = 6


class PhoneRecognizer(DutchRecognizer):
    """Finds telephone numbers but public ones."""

    ENTITY: ClassVar[str] = "TELEFOON"

    def find(self, text: str) -> Iterator[Match]:
        """All numbers but those of desks."""
        return (match for match in self._all(text) if not is_desk(text, match.start, match.end))

    def _all(self, text: str) -> Iterator[Match]:
        """Numbers by form, then labelled ones and those in a column of telephone numbers."""
        at = 0
        while candidate := _CANDIDATE.search(text, at):
            at = candidate.end()
            for match in self._by_form(text, candidate):
                at = min(at, match.end)
                yield match
        low = lowered(text)
        for word in near(_LABEL, low):
            yield from self._labelled(low, word.end())
        for cell in columns(low, _HEAD):
            for number in _LABELLED.finditer(text, cell.start, cell.end):
                yield from _accepted(text, number, LIKELY)
        for spoken in near(_SPOKEN, low):
            if not _ROW_DATE.match(spoken[0]):
                yield Match(*spoken.span(), SURE)
        for spoken in _WORDED.finditer(low) if "nul" in low else ():
            yield Match(*spoken.span(), SURE)
        for internal in near(_INTERNAL, low):
            yield Match(*internal.span("number"), LIKELY)

    @staticmethod
    def _by_form(text: str, candidate: re.Match[str]) -> Iterator[Match]:
        if _DATE.match(candidate[0]) or _COURT.match(candidate[0]) or _MONEY.search(before(text, candidate.start(), 8)):
            return
        for end in _ends(candidate):
            number = text[candidate.start() : end]
            if _is_public(number):
                return
            if _is_number(number):
                yield Match(candidate.start() + _enclosed(number), _with_extension(text, end), SURE)
                if also := _ALSO.match(text, end):
                    yield Match(*also.span("number"), LIKELY)
                return

    @staticmethod
    def _labelled(text: str, start: int) -> Iterator[Match]:
        """The first number close behind a label, whatever its country."""
        number = _LABELLED.search(text, start, start + _WIDTH + 24)
        if number is None or number.start() - start > _WIDTH:
            return
        between = text[start : number.start()]
        if re.fullmatch(
            r"[\s:.(|*–-]{0,4}(?:is|op|nummer|nr\.?|via|het|privé|werk|mobiel|vast|onder|naar|met|:|\s)*[\s:.(*|]{0,4}",
            between,
        ):
            yield from _accepted(text, number, LIKELY)


def _accepted(text: str, number: re.Match[str], score: float) -> Iterator[Match]:
    digits = re.sub(r"\D", "", number[0])
    if len(digits) >= _FEWEST and not _is_public(number[0]) and not _DATE.match(number[0]) and not _is_date(number[0]):
        yield Match(number.start(), _with_extension(text, number.end()), score)


def _is_date(number: str) -> bool:
    return re.fullmatch(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}[-/.]\d{2}[-/.]\d{2}", number) is not None


def _ends(candidate: re.Match[str]) -> Iterator[int]:
    """Where the number may end, longest first, never inside a group; the shortest has nine digits."""
    offsets = [offset + 1 for offset, character in enumerate(candidate[0]) if character.isdigit()]
    for count in range(len(offsets), 8, -1):
        if count == len(offsets) or offsets[count] > offsets[count - 1] + 1:
            yield candidate.start() + offsets[count - 1]


def _is_public(number: str) -> bool:
    return _PUBLIC.match(re.sub(r"\D", "", number)) is not None


def _is_number(number: str) -> bool:
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    if re.fullmatch(r"(?:0|31|0031)6\d{8}", digits):
        return True
    if number.lstrip("(").startswith("31"):
        return False
    international = number.lstrip("(").startswith(("+", "00"))
    try:
        parsed = phonenumbers.parse(f"+{digits.removeprefix('00')}" if international else digits, "NL")
    except phonenumbers.NumberParseException:
        return False
    if phonenumbers.is_valid_number(parsed) or (
        number.lstrip("(").startswith("+") and phonenumbers.is_possible_number(parsed)
    ):
        return True
    if not international and _BELGIAN.fullmatch(number):
        return True
    return len(digits) == 10 and not international and re.match(r"\(?0\d{1,3}(?:\)|\s?[-–/])", number) is not None


def _enclosed(number: str) -> int:
    """1 when the bracket before `number` is not closed within it: it stands around the number, not in it."""
    return int(number.startswith("(") and ")" not in number)


def _with_extension(text: str, end: int) -> int:
    extension = _EXTENSION.match(text, end)
    return extension.end() if extension else end
