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
from privacy.recognizers.birth_columns import births_of
from privacy.recognizers.birth_places import told_by_place
from privacy.recognizers.dates import FOREIGN, FOREIGN_SIGNS, LABELLED, WORDED, YEAR
from privacy.recognizers.view import lowered, near
from privacy.tables import columns, grids

_BIRTH = re.compile(
    r"(?<![^\W_])(?:geboren(?! en getogen)|(?:hij|zij|ze|ik|man|vrouw|zoon|dochter|broer|zus|vriend|vriendin|jongen|"
    r"meisje|vader|moeder)\s(?:is|ben|was)\svan(?=\s(?:\d{1,2}[-/ ]|"
    r"\w{3,12}\s(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)))|"
    r"(?<!\.)g\.(?=\s?(?:\d{1,2}[-/. ]|(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|"
    r"dec)))|gb\.?(?=\s\d)|gebore|geboortedat\w*|geboortedag\w*|geboorteplaats(?: en -?(?:datum|dag))|"
    r"geboorteplaats/-?datum|"
    r"geboorte(?=\s{0,12}:)|geb(?:oorte)?\.?\s?-?(?:datum|dat\.?|dd\.?|gegevens)|geb\.?\s?(?:jr|jaar|dag|mnd|maand)\.?(?:/\w{1,5}\.?){0,2}|geb\.?(?:op|te)?|gbd|"
    r"gebn\.?|gebr?\.(?=\s\d)|gebd(?:at|tm?)?\w*|"
    r"g\.d\.|gd(?=:|\s\d{6})|d\.?o\.?b\.?|verjaardag|jarig|verjaart|uitgerekend|wordt\s(?:\d{1,3}|"
    r"meerderjarig)(?:\sjaar)?(?=\sop\s\d)|overleden|overl\.?|gest\.|gestorven|"
    r"overlijdensdatum|"
    r"sterfdatum|"
    r"date of birth|birth ?date|birthday|born|geburtsdatum|geburtstag|geb\. am|geboren am|date de naissance|née? le|"
    r"do[gğ]um tarihi)"
    r"(?![^\W_])"
)
_YEAR_LABEL = re.compile(
    r"(?<!\w)(?:geboortejaar|geboortejaren|geb\.?\s?-?(?:jaar|jr)\.?|jaar van geboorte|geboren in(?: (?:het|'t) jaar)?|"
    r"year of birth|geb\.|geb(?=\s['’]\d\d)|°|"
    r"†|(?:ik ben|hij is|zij is|ze is) van(?= ['’]\d\d(?!\d)))(?:\s(?:is|was))?[\s:(=]{0,4}"
)
_YEARS_OF_CHILDREN = re.compile(
    r"(?:(?<!\w)(?:kind(?:eren)?|zoons?|zonen|dochters?|jongens?|meisjes?|kids|broers?|zussen|zusjes|"
    r"broertjes)\s\((?:resp\.?\s|uit\s|van\s)?|\w\s\((?=(?:\d{1,2}[-/])?['’]))"
    r"(?P<years>(?:\d{1,2}[-/])?(?:(?:19|20)\d{2}|['’]\d{2})(?:(?:,\s?|\sen\s|/|,\sen\s)(?:(?:19|20)\d{2}|"
    r"['’]?\d{2})){0,9})\)"
)
_BREAK = re.compile(r"[;!?]|\.\s+[a-z]{4}|\n\s*\n|\b(?:voor|na|vanaf|tot|tussen|sinds|uiterlijk|ingang|kinderen in)\b")
_FEAST = re.compile(
    r"(?<!\w)op\s(?P<day>\d{1,2}\s(?:jan|feb|m|a|j|sep|okt|nov|dec)\w{1,8}(?:\s(?:19|20)\d{2})?)\s(?:(?:haar|zijn|"
    r"hun)\s(?:\d+e\s)?verjaardag|jarig)"
)
_ALSO = re.compile(
    r"(?:,\s(?:[a-z]{2,12}\s){1,2}|\s?[,;/&]\s?|\s(?:en|of|resp\.?|respectievelijk)\s|,\s(?:en|resp\.?)\s|"
    r",\s(?:[a-z]{2,12}\s){1,2})(?:(?:op|resp\.?)\s)?"
)
_ANNOUNCED = re.compile(r"[\s:=#>.|*_-]*|(?:(?!\b(?:na|vanaf|tot|tussen|sinds|uiterlijk|ingang)\b)[^.;!?\n|])*:\s")
"""Only signs between label and date, or a colon right before it."""
_REACH = 60
_WEEKDAY = re.compile(r"(?<!\w)(?:maan|dins|woens|donder|vrij|zater|zon)dag\s$")
_LONGEST_DAY = 11


class BirthDateRecognizer(DutchRecognizer):
    """Finds dates of birth in birth context."""

    ENTITY: ClassVar[str] = "GEBOORTEDATUM"
    HEAD: ClassVar[re.Pattern[str]] = label(
        r"geb(?:\.|oorte)?-?\s?(?:datum|dat\.?|dag|data|jaar|jr\.?|j\.)|gebdat\w*|geboren|geb\.?|d\.?o\.?b\.?|"
        r"overlijdensdatum|"
        r"verjaardag|date of birth"
    )

    def find(self, text: str) -> Iterator[Match]:
        """Every date of birth, with the day of the week before it."""
        low = lowered(text)
        for match in self._all(text, low):
            weekday = _WEEKDAY.search(low, max(0, match.start - _LONGEST_DAY), match.start)
            yield match._replace(start=weekday.start()) if weekday else match

    def _all(self, text: str, low: str) -> Iterator[Match]:
        """Dates behind birth words or a birth sign, beside a name, and in columns of birth dates."""
        for word in _BIRTH.finditer(low):
            yield from _behind(low, word)
        yield from told_by_place(text, low)
        for cell in columns(low, self.HEAD):
            if year := YEAR.fullmatch(low, cell.start, cell.end):
                yield Match(*year.span(), LIKELY)
            for date in LABELLED.finditer(low, cell.start, cell.end):
                yield Match(*date.span(), SURE)
        yield from _by_year(low)
        for grid in grids(text):
            yield from births_of(text, low, grid)


_ANIMAL = re.compile(
    r"(?<!\w)(?:hond(?:je)?|pup(?:py)?|reu|teef|kat|poes|kater|pony|paard|hengst|merrie|veulen|koe|stier|kruising|ras|"
    r"\w{3,14}(?:hond|terriër|herder|dog)|pitbull\w*|mechelaar|rottweiler|stafford\w*)(?!\w)"
    r"(?:(?!\s(?:en|die|hij|zij|ze|ik)\s(?:is|was|werd|ben)\s|\b(?:eigena\w+|bewon\w+|houder|bezitter|"
    r"baas)\b)[^.\n;]){0,70}$"
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
    for foreign in near(FOREIGN, low) if any(sign in low for sign in FOREIGN_SIGNS) else ():
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
        if start > word.end() and _CLAUSE.match(low, date.end()):
            return
        yield Match(*date.span(), SURE)
        also = _ALSO.match(low, date.end())
        if also is None:
            return
        start, limit = also.end(), also.end() + 1


_CLAUSE = re.compile(r"\s(?:is|was|werd|wordt|heeft|had|zijn|waren|werden)\s(?![^.\n]{0,60}\bgeb)")
"""What follows a second date that begins a clause of its own: `geboren op 3 mei 1990 en op 4 juni 2024 is besloten`."""
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
