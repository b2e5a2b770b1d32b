"""Dates of birth and of death of a person; every other date stays.

A date counts when birth words stand just before it, when it stands in a column of such a head, behind a birth
sign, or right behind a person's name and lies years back. Years of birth count behind their own label.
Notations: NEN-ISO 8601 and the Dutch, English and German ones of letters, lists and registers (`3-4-'81`, `19810403`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match, label
from privacy.recognizers.date_columns import is_headed, starts_of_others
from privacy.recognizers.dates import DATE, FOREIGN, FOREIGN_WORD, LABELLED, SOLID, WORDED, YEAR, year_of
from privacy.recognizers.view import at_digits, lowered, name_before, names_someone, near, newest_year
from privacy.tables import Grid, columns, grids

_BIRTH = re.compile(
    r"(?<![^\W_])(?:geboren(?! en getogen)|(?:hij|zij|ze|ik|man|vrouw|zoon|dochter|broer|zus|vriend|vriendin|jongen|"
    r"meisje|vader|moeder)\s(?:is|ben|was)\svan(?=\s(?:\d{1,2}[-/ ]|"
    r"\w{3,12}\s(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)))|"
    r"(?<!\.)g\.(?=\s?(?:\d{1,2}[-/. ]|(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|"
    r"dec)))|gb\.?(?=\s\d)|gebore|geboortedat\w*|geboortedag\w*|geboorteplaats(?: en -?(?:datum|dag))|"
    r"geboorteplaats/-?datum|"
    r"geboorte(?=\s{0,12}:)|geb(?:oorte)?\.?\s?-?(?:datum|dat\.?|dd\.?|gegevens)|geb\.?(?:op|te)?|gebn\.?|gebr?\.(?=\s\d)|gebd(?:at|tm?)?\w*|"
    r"g\.d\.|gd(?=:|\s\d{6})|d\.?o\.?b\.?|verjaardag|jarig|verjaart|uitgerekend|wordt\s(?:\d{1,3}|meerderjarig)(?:\sjaar)?(?=\sop\s\d)|overleden|overl\.?|gest\.|gestorven|"
    r"overlijdensdatum|"
    r"sterfdatum|"
    r"date of birth|birth ?date|birthday|born|geburtsdatum|geb\. am|geboren am|date de naissance|née? le|"
    r"do[gğ]um tarihi)"
    r"(?![^\W_])"
)
_YEAR_LABEL = re.compile(
    r"(?<!\w)(?:geboortejaar|geboortejaren|geb\.?\s?-?(?:jaar|jr)\.?|jaar van geboorte|geboren in(?: (?:het|'t) jaar)?|"
    r"year of birth|geb\.|°|"
    r"†|(?:ik ben|hij is|zij is|ze is) van(?= ['’]\d\d(?!\d)))(?:\s(?:is|was))?[\s:(=]{0,4}"
)
_YEARS_OF_CHILDREN = re.compile(
    r"(?:(?<!\w)(?:kind(?:eren)?|zoons?|zonen|dochters?|jongens?|meisjes?|kids|broers?|zussen|zusjes|"
    r"broertjes)\s\((?:resp\.?\s|uit\s|van\s)?|\w\s\((?=(?:\d{1,2}[-/])?['’]))"
    r"(?P<years>(?:\d{1,2}[-/])?(?:(?:19|20)\d{2}|['’]\d{2})(?:(?:,\s?|\sen\s|/|,\sen\s)(?:(?:19|20)\d{2}|"
    r"['’]?\d{2})){0,9})\)"
)
_SIGN = re.compile(
    r"(?:[°†]|(?:leeftijd \d{1,3}|\d{1,3}[- ](?:jaar|jr\.?))\s?\(|(?:[(,]|^)\s?\*|(?<=[\w.)] )\*|(?<= {2})\*)\s?"
    r"(?:(?:te\s)?[a-z'][\w'-]{2,20},?\s)?$",
    re.MULTILINE,
)
_BREAK = re.compile(r"[;!?]|\.\s+[a-z]{4}|\n\s*\n|\b(?:voor|na|vanaf|tot|tussen|sinds|uiterlijk|ingang|kinderen in)\b")
_FEAST = re.compile(
    r"(?<!\w)op\s(?P<day>\d{1,2}\s(?:jan|feb|m|a|j|sep|okt|nov|dec)\w{1,8}(?:\s(?:19|20)\d{2})?)\s(?:(?:haar|zijn|"
    r"hun)\s(?:\d+e\s)?verjaardag|jarig)"
)
_BORN_BEHIND = re.compile(r"\s(?:(?:te|in)\s[a-z][\w'-]{1,30}\s)?geboren(?!\w)")
_ALSO = re.compile(
    r"(?:,\s(?:[a-z]{2,12}\s){1,2}|\s?[,;/&]\s?|\s(?:en|of|resp\.?|respectievelijk)\s|,\s(?:en|resp\.?)\s|"
    r",\s(?:[a-z]{2,12}\s){1,2})(?:(?:op|resp\.?)\s)?"
)
_ANNOUNCED = re.compile(r"[\s:=#>.|*_-]*|(?:(?!\b(?:na|vanaf|tot|tussen|sinds|uiterlijk|ingang)\b)[^.;!?\n|])*:\s")
"""Only signs between label and date, or a colon right before it."""
_REACH = 60

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
_ROLE = re.compile(
    r"(?<!\w)(?:verdachte|vd|betrokkene|man|vrouw|jongen|meisje|slachtoffer|so|getuige|aangever|aangeefster|melder|"
    r"bewoners?|bewoonster|huurder|cli[eë]nt|leerling|minderjarige|jeugdige|bestuurder|partner|ex|zoon|dochter|moeder|vader|"
    r"broer|zus)"
    r"(?:,\s|\s?\(|\svan\s)(?:(?:man|vrouw|[mvx]|\d{1,2}(?:\sjaar|\sjr\.?)?),?\s)?$"
)
"""Who somebody is, in words, right before a date."""
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


class BirthDateRecognizer(DutchRecognizer):
    """Finds dates of birth in birth context."""

    ENTITY: ClassVar[str] = "GEBOORTEDATUM"
    HEAD: ClassVar[re.Pattern[str]] = label(
        r"geb(?:\.|oorte)?-?\s?(?:datum|dat\.?|dag|data|jaar|jr\.?|j\.)|gebdat\w*|geboren|geb\.?|d\.?o\.?b\.?|"
        r"overlijdensdatum|"
        r"verjaardag|date of birth"
    )

    def find(self, text: str) -> Iterator[Match]:
        """Dates behind birth words or a birth sign, beside a name, and in columns of birth dates."""
        low = lowered(text)
        for word in _BIRTH.finditer(low):
            yield from _behind(low, word)
        yield from _told_by_place(text, low)
        for cell in columns(low, self.HEAD):
            if year := YEAR.fullmatch(low, cell.start, cell.end):
                yield Match(*year.span(), LIKELY)
            for date in LABELLED.finditer(low, cell.start, cell.end):
                yield Match(*date.span(), SURE)
        yield from _by_year(low)
        for grid in grids(text):
            yield from _births_of(text, low, grid)


def _told_by_place(text: str, low: str) -> Iterator[Match]:
    """Dates beside a sign, a name or a number of a person."""
    others = starts_of_others(text, low)
    for date in at_digits(SOLID, low):
        if date.start() not in others and _is_beside_name(text, low, date):
            yield Match(*date.span(), LIKELY)
    for date in at_digits(DATE, low):
        signed = _is_signed(low, date) or _is_aged(text, low, date)
        if signed or (date.start() not in others and (_is_in_row(low, date) or _is_beside_name(text, low, date))):
            yield Match(*date.span(), SURE)


_ANIMAL = re.compile(
    r"(?<!\w)(?:hond(?:je)?|pup(?:py)?|reu|teef|kat|poes|kater|pony|paard|hengst|merrie|veulen|koe|stier|kruising|ras|"
    r"\w{3,14}(?:hond|terriër|herder|dog)|pitbull\w*|mechelaar|rottweiler|stafford\w*)(?!\w)"
    r"(?:(?!\s(?:en|die|hij|zij|ze|ik)\s(?:is|was|werd|ben)\s|\b(?:eigena\w+|bewon\w+|houder|bezitter|baas)\b)[^.\n;]){0,70}$"
)
"""An animal, and nobody else, before the year it was born in."""
_OF_ANIMAL = 90


def _by_year(low: str) -> Iterator[Match]:
    """Years behind their label or behind children, and dates in words of the last century."""
    for year_label in near(_YEAR_LABEL, low):
        if _ANIMAL.search(low, max(0, year_label.start() - _OF_ANIMAL), year_label.start()):
            continue
        at = year_label.end()
        while year := YEAR.match(low, at):
            yield Match(*year.span(), LIKELY)
            also = _ALSO.match(low, year.end())
            at = also.end() if also else len(low)
    for years in _YEARS_OF_CHILDREN.finditer(low):
        yield Match(*years.span("years"), LIKELY)
    for day in near(_FEAST, low):
        yield Match(*day.span("day"), LIKELY)
    for foreign in near(FOREIGN, low) if FOREIGN_WORD.search(low) else ():
        yield Match(*foreign.span(foreign.lastgroup or 0), LIKELY)
    for words in WORDED.finditer(low) if "negentien" in low else ():
        if "negentien" in words[0]:
            yield Match(*words.span(), LIKELY)


def _behind(low: str, word: re.Match[str]) -> Iterator[Match]:
    """The date behind a birth word, and those that follow it."""
    start, limit = word.end(), len(low)
    while date := _next_date(low, start, limit):
        if word[0].startswith(_DEATH) and _YEARLESS.fullmatch(date[0]):
            return
        yield Match(*date.span(), SURE)
        also = _ALSO.match(low, date.end())
        if also is None:
            return
        start, limit = also.end(), also.end() + 1


_DEATH = ("overl", "gest")
_YEARLESS = re.compile(r"\d{1,2}\s[a-z.]+")
"""A day and month: of a death they tell nobody anything."""


def _next_date(low: str, start: int, latest: int) -> re.Match[str] | None:
    """The first date after `start` that begins before `latest` with nothing between that speaks against it."""
    window = min(len(low), start + _REACH + 30)
    date = min(
        (found for found in (WORDED.search(low, start, window), LABELLED.search(low, start, window)) if found),
        key=lambda found: found.start(),
        default=None,
    )
    if date is None or date.start() >= latest or date.start() - start > _REACH:
        return None
    apart = _BREAK.search(low, start, date.start()) and not _ANNOUNCED.fullmatch(low, start, date.start())
    return None if apart else date


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
    if _ROLE.search(low, max(0, date.start() - 30), date.start()):
        year = year_of(date[0])
        return newest_year(text, year) - year >= _GROWN[_LISTED] and not _RANGE.match(low, date.end())
    end = name_before(text, date.start(), _WIDEST)
    if end < 0 or _RANGE.match(low, date.end()):
        return False
    year = year_of(date[0])
    age = newest_year(text, year) - year
    if _ITEM.search(low, max(0, end - _CHILD_REACH), end) and year <= _USUAL - _GROWN[_LISTED]:
        age = max(age, _USUAL - year)
    if age >= 0 and _CHILD.search(low, max(0, end - _CHILD_REACH), end) and _LISTED.fullmatch(low, end, date.start()):
        return True
    return any(age >= years and form.fullmatch(low, end, date.start()) for form, years in _GROWN.items())


def _births_of(text: str, low: str, grid: Grid) -> Iterator[Match]:
    """The dates of a column that lie years apart, in rows that name people: those of a list without heads."""
    dates = [(row, index, DATE.fullmatch(low, *cell)) for row in grid for index, cell in enumerate(row.cells)]
    known = [(row, index, date) for row, index, date in dates if date is not None]
    newest = newest_year(text, 0)
    for column in {index for _, index, _ in known if not is_headed(low, grid, index)}:
        mine = [(row, date) for row, index, date in known if index == column]
        years = [year_of(date[0]) for _, date in mine]
        if _are_births(years, newest):
            named = sum(names_someone(text, row.cells[0].start, row.cells[-1].end) for row, _ in mine)
            if named * 2 > len(mine):
                yield from (Match(*date.span(), LIKELY) for _, date in mine)


def _are_births(years: list[int], newest: int) -> bool:
    """Whether dates of these years in one column are of birth: years apart, or all years back."""
    spread = max(years) - min(years)
    if spread >= _SPREAD and min(years) <= newest - _ADULT:
        return True
    now = newest if newest > max(years) else max(newest, _USUAL)
    return len(years) > 1 and max(years) <= now - _SCHOOL and (newest > max(years) or spread >= _SPREAD_OF_YOUTH)


_USUAL = 2024
"""The year of a text whose newest year is that of the dates themselves."""
_SPREAD_OF_YOUTH = 3
_SPREAD = 6
_ADULT = 16
_SCHOOL = 8
"""Years back at which no date of a list of people is one of something that happens now."""
