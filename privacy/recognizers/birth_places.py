"""Dates of birth that no word for birth announces: beside a sign, an age, a name or a number of a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, SURE, Match
from privacy.recognizers.birth_roles import follows, is_of_group, is_of_someone
from privacy.recognizers.date_columns import starts_of_others
from privacy.recognizers.dates import DATE, SOLID, year_of
from privacy.recognizers.view import USUAL_YEAR, at_digits, name_before, newest_year
from privacy.wordlists import fold

_SIGN = re.compile(
    r"(?:[°†]|(?:leeftijd \d{1,3}|\d{1,3}[- ](?:jaar|jr\.?))\s?\(|(?:[(,]|^)\s?\*|(?<=[\w.)] )\*|(?<= {2})\*)\s?"
    r"(?:(?:te\s)?[a-z'][\w'-]{2,20},?\s)?$",
    re.MULTILINE,
)
_BORN_BEHIND = re.compile(
    r"\s(?:(?:te|in)\s[a-z][\w'-]{1,30}\s)?geboren(?!\w)|\s(?:als|voor)\s(?:(?:mijn|zijn|haar|de)\s)?geboorte(?:datum|dag)"
)
_APART = re.compile(r"[,;:(|\t]\s*$")
"""What stands before a date that belongs to what was named before it, and to no event."""
_ROW_START = re.compile(r"(?:^|\n)[ \t]*\|[ \t]*$")
_TOWN = re.compile(r"(?P<town>[^\W\d_][\w'’-]*),\s*$")
_HAPPENED = re.compile(r"\)?\s(?:ingeschreven|vastgesteld|verleend|gebouwd|geopend|gepubliceerd|getrouwd|gewijzigd)")
_NO_BIRTH = re.compile(
    r"(?<!\w)(?:datum|d\.d|dd|ingang|sinds|vanaf|begraven|overleden|aangifte|afgegeven|verleend|vergunning|besluit|"
    r"uitspraak|abrvs|hr|ehrm|hof|rechtbank|kamer|wet|stb|afdeling|brief|contract|getrouwd|gehuwd|huwelijk|arrest|"
    r"akte|dienst|geldig|versie|bijgewerkt|opgesteld|vastgesteld|ondertekend|bouwjaar|koop|aankoop|sloop|opening|"
    r"opgericht|oprichting|toelating|apk|foto|stuk|e-mail|memo|verslag|nota|raad|college)\w{0,10}\b[^\n|;]{0,24}$"
)
"""Words of what else happened on a day long ago."""
_OLD = 12
"""Years back at which a date that stands apart in a paper about people is one of birth."""
_CALLED = (
    r"(?:\s[a-z]\.?)?(?:\salias\s[\w'-]{2,20})?(?:\s?\((?:alias\s|roepnaam\s)?[\"'“”‘’]?[\w -]{2,20}[\"'“”‘’]?\))?"
)
_TIGHT = re.compile(rf"{_CALLED}\s?[(\[]\s?(?:geb\S*\s)?(?:[mvx],\s?|man,\s|vrouw,\s|\d{{1,3}}\s(?:jaar|jr\.?),\s)?$")
_LISTED = re.compile(
    rf"{_CALLED}\s?(?:,|;|/|\||\t|:|[-–—]| {{2,}})\s?(?:(?:[mvx]|man|vrouw|jr\.?|sr\.?|\d{{1,3}}\s(?:jaar|"
    rf"jr\.?))\s?[,;/|\t–-]?\s?)?"
    r"(?:d\.d\.\s)?$"
)
_LOOSE = re.compile(r"(?:,?\s[a-z]\.){0,3}\s(?:van|uit|[mvx])?\s?$")
_FAR = re.compile(r"(?:[^.;:!?\n]|\.(?=\s?[\d,])){0,40}[,(|;]\s?$")
_GROWN = {_TIGHT: 4, _LISTED: 7, _LOOSE: 13, _FAR: 11}
"""How many years before the newest year of the text a date beside a name must lie to be one of birth."""
_CHILD = re.compile(
    r"(?<!\w)(?:kind(?:eren|je)?|zoon(?:tje)?|dochter(?:tje)?|baby|kleinkind|broertje|zusje|minderjarige?|pleegkind|"
    r"stiefzoon|stiefdochter)"
    r"(?:\s\d)?[:\s(][^.\n]*$"
)
_CHILD_REACH = 40
_ITEM = re.compile(r"(?:^|[\n.!?]\s?|\)\.\s)\(?\d{1,2}\)\s[^\W\d][^\n.;:()]*$")
"""The number of somebody in a list of people, whose years of birth may be the only ones of the text."""
_BRACKETED = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w'’-]+\s[A-Z]\.\s?\($")
"""A name with the letter of a surname, as files of minors have it, before a bracket."""
_WIDEST = 42
_RANGE = re.compile(r"\s?(?:t/m|tot|[-–]|en)\s?\d{1,2}[-/. ]")
_ROW_BEFORE = re.compile(r"(?:[^\W\d_][\w'’.-]{1,40}|(?<!\d)\d{8,9}(?=\s?[,;|\t/–-]))\s?[,;|\t/–-]\s?$")
_ROW_BEHIND = re.compile(
    r"\s?[,;|\t]\s?(?:b\.?s\.?n\b|\d{8,9}(?!\d)|[1-9]\d{3}\s?[a-z]{2}\b|"
    r"\+?\d[\d -]{8,13}(?!\d)|[\w.+-]{2,40}@|[a-z]{2}\d{2}[ a-z])"
)

_BSN_BEHIND = re.compile(r"\s?[,;|/\t]\s?(?:bsn\W{1,3})?\d{9}(?!\d)")
_ADULT = 16


def told_by_place(text: str, low: str) -> Iterator[Match]:
    """Dates beside a sign, a name or a number of a person."""
    others = starts_of_others(text, low)
    for date in at_digits(SOLID, low):
        if date.start() not in others and _is_beside_name(text, low, date):
            yield Match(*date.span(), LIKELY)
    last = -1
    for date in at_digits(DATE, low):
        signed = (
            _is_signed(low, date)
            or _is_aged(text, low, date)
            or _is_someones(text, low, date, -1 if date.start() in others else last)
        )
        if signed or (date.start() not in others and (_is_in_row(low, date) or _is_beside_name(text, low, date))):
            last = date.end()
            yield Match(*date.span(), SURE)
        elif date.start() not in others and _is_old(text, low, date):
            yield Match(*date.span(), LIKELY)


def _is_someones(text: str, low: str, date: re.Match[str], last: int) -> bool:
    """Whether the date stands behind a word for somebody, or behind such a date that ends at `last`."""
    if last >= 0 and follows(low, last, date.start()):
        return True
    return is_of_someone(text, low, date) or is_of_group(text, low, date)


def _is_old(text: str, low: str, date: re.Match[str]) -> bool:
    """Whether the date lies long before the text's own year and stands apart, with nothing else said of that day."""
    year = year_of(date[0])
    if newest_year(text, year) - year < _OLD or _RANGE.match(low, date.end()):
        return False
    window = max(0, date.start() - _WIDEST)
    if not _APART.search(low, window, date.start()) or _ROW_START.search(low, window, date.start()):
        return False
    if _NO_BIRTH.search(low, window, date.start()) or _HAPPENED.match(low, date.end()):
        return False
    town = _TOWN.search(low, max(0, date.start() - 90), date.start())
    return town is None or not lexicon.is_place(fold(town["town"]))


def _is_signed(low: str, date: re.Match[str]) -> bool:
    """Whether a birth sign stands before the date or `geboren` behind it."""
    sign = _SIGN.search(low, max(0, date.start() - 30), date.start())
    bold = sign is not None and low[date.end() : date.end() + 1] == "*"
    return (sign is not None and not bold) or _BORN_BEHIND.match(low, date.end()) is not None


def _is_aged(text: str, low: str, date: re.Match[str]) -> bool:
    """Whether an age stands behind or before the date that somebody born then has in the year of the text."""
    age = _AGE_BEHIND.match(low, date.end()) or _AGE_BEFORE.search(low, max(0, date.start() - 16), date.start())
    year = year_of(date[0])
    return age is not None and 0 <= newest_year(text, year) - year - int(age["age"]) + 1 <= _DOUBT


_AGE_BEHIND = re.compile(r",?\s?\(?(?:nu\s|thans\s)?(?P<age>\d{1,2})\s?(?:jaar|jr\.?|j\.|jarig)")
_AGE_BEFORE = re.compile(r"(?<!\d)(?P<age>\d{1,2})\s?(?:jaar|jr\.?|j\.)(?:\soud)?[\s,;:(*]{1,3}$")
_DOUBT = 3
"""Years that an age may be off: the text's own year is not always told."""


def _is_in_row(low: str, date: re.Match[str]) -> bool:
    """Whether the date is an item between a name or number and other data of a person."""
    row = _ROW_BEFORE.search(low, max(0, date.start() - 46), date.start())
    if _BSN_BEHIND.match(low, date.end()):
        return True
    return row is not None and (row[0][:1].isdigit() or _ROW_BEHIND.match(low, date.end(), date.end() + 60) is not None)


def _is_beside_name(text: str, low: str, date: re.Match[str]) -> bool:
    """Whether the date stands right behind a person's name and lies as many years back as that asks."""
    bracketed = _BRACKETED.search(text, max(0, date.start() - 44), date.start())
    if (
        bracketed
        and text[date.end() : date.end() + 1] in (")", ",")
        and year_of(date[0]) <= newest_year(text, 0) - _ADULT
    ):
        return True
    end = name_before(text, date.start(), _WIDEST)
    if end < 0 or _RANGE.match(low, date.end()):
        return False
    year = year_of(date[0])
    age = newest_year(text, year) - year
    if _ITEM.search(low, max(0, end - _CHILD_REACH), end) and year <= USUAL_YEAR - _GROWN[_LISTED]:
        age = max(age, USUAL_YEAR - year)
    if age >= 0 and _CHILD.search(low, max(0, end - _CHILD_REACH), end) and _LISTED.fullmatch(low, end, date.start()):
        return True
    return any(age >= years and form.fullmatch(low, end, date.start()) for form, years in _GROWN.items())
