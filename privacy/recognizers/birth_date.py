"""Dates of birth and of death of a person; every other date stays.

A date counts when birth words stand just before it, when it stands in a column of such a head, or right
behind in brackets with a birth sign. Years of birth count behind "geboortejaar" or "geboren in".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match, label
from privacy.tables import columns
from privacy.wordlists import fold

_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = re.compile(
    rf"(?<!\d)(?:\d{{1,2}}\s?[-/.\s]\s?\d{{1,2}}\s?[-/.\s]\s?(?:\d{{4}}|'?\d{{2}})|(?:19|"
    rf"20)\d{{2}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|"
    rf"\d{{1,2}}(?:e|ste|de)?[\s-]{{1,2}}{_MONTH}[\s-]{{1,2}}(?:\d{{4}}|'?\d{{2}})|{_MONTH}\s\d{{4}}|"
    rf"[0-3]\d[01]\d(?:19|20)\d{{2}})(?!\d)",
    re.IGNORECASE,
)
_DAY = re.compile(rf"(?<!\d)\d{{1,2}}\s{_MONTH}(?!\w)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_BIRTH = re.compile(
    r"(?<!\w)(?:geboren|geb(?:\.|oorte)?\s?-?(?:datum|dat\.?|dd\.?)|geb\.?|gebdat\w*|d\.?o\.?b\.?|"
    r"geboortedag|verjaardag|jarig|"
    r"verjaart|overleden|overlijdensdatum|date of birth|born)(?![^\W_])",
    re.IGNORECASE,
)
_YEAR_LABEL = re.compile(r"(?<!\w)(?:geboortejaar|geboren in)\W{0,4}", re.IGNORECASE)
_SIGN = re.compile(r"(?:[°†]|[(,]\s?\*)\s?$")
_BREAK = re.compile(r"[;!?]|\.\s+[A-Z]|\n\s*\n|\b(?:voor|na|vanaf|tot|tussen|sinds|uiterlijk|ingang)\b")
_BORN_BEHIND = re.compile(r"\s(?:te\s[A-Z][\w'-]{1,30}\s)?geboren(?!\w)")
_NAME_BEFORE = re.compile(r"(?P<name>[A-Z][\w'’-]{1,40})\s?\($")
_ROW_BEFORE = re.compile(r"(?:[A-Z][\w'’.-]{1,40}|(?<!\d)\d{8,9})\s?[,;|\t]\s?$")
_ROW_BEHIND = re.compile(
    r"\s?[,;|\t]\s?(?:b\.?s\.?n\b|\d{8,9}(?!\d)|[1-9]\d{3}\s?[A-Z]{2}\b|"
    r"\+?\d[\d -]{8,13}(?!\d)|[\w.+-]{2,40}@|[A-Z]{2}\d{2}[ A-Z])",
    re.IGNORECASE,
)
_GROWN = re.compile(r"(?:19\d{2}|200\d|201[0-2])$")
_REACH = 60


def _is_bracketed(text: str, date: re.Match[str]) -> bool:
    """Whether the date stands alone in brackets right behind a name and lies a while back."""
    closed = text[date.end() : date.end() + 1] in (")", ",")
    named = _NAME_BEFORE.search(text, max(0, date.start() - 44), date.start())
    if not closed or named is None or date[0][:1].isalpha():
        return False
    return _is_name(named["name"]) or _GROWN.search(date[0]) is not None


def _is_in_row(text: str, date: re.Match[str]) -> bool:
    """Whether the date is a cell or item between a name or number and other data of a person."""
    before = _ROW_BEFORE.search(text, max(0, date.start() - 46), date.start())
    if before is None:
        return False
    grown = _GROWN.search(date[0]) is not None and _is_name(before[0].rstrip(" ,;|\t"))
    return grown or before[0][:1].isdigit() or _ROW_BEHIND.match(text, date.end(), date.end() + 60) is not None


def _is_name(word: str) -> bool:
    word = fold(word)
    return (lexicon.is_given(word) or lexicon.is_surname(word)) and not lexicon.is_ordinary(word)


class BirthDateRecognizer(DutchRecognizer):
    """Finds dates of birth in birth context."""

    ENTITY: ClassVar[str] = "GEBOORTEDATUM"
    HEAD: ClassVar[re.Pattern[str]] = label(
        r"geb(?:\.|oorte)?-?\s?(?:datum|dat\.?|dag)|geboren|geb\.|d\.?o\.?b\.?|overlijdensdatum"
    )

    def find(self, text: str) -> Iterator[Match]:
        """Dates behind birth words or a birth sign, and in columns of birth dates."""
        for word in _BIRTH.finditer(text):
            yield from self._behind(text, word)
        for date in _DATE.finditer(text):
            signed = _SIGN.search(text, max(0, date.start() - 2), date.start())
            told = _is_bracketed(text, date) or _is_in_row(text, date)
            if signed or told or _BORN_BEHIND.match(text, date.end()):
                yield Match(*date.span(), SURE)
        for cell in columns(text, self.HEAD):
            for date in _DATE.finditer(text, cell.start, cell.end):
                yield Match(*date.span(), SURE)
        for year_label in _YEAR_LABEL.finditer(text):
            if year := _YEAR.match(text, year_label.end()):
                yield Match(*year.span(), LIKELY)

    @staticmethod
    def _behind(text: str, word: re.Match[str]) -> Iterator[Match]:
        window = min(len(text), word.end() + _REACH + 20)
        date = _DATE.search(text, word.end(), window) or _DAY.search(text, word.end(), window)
        if date and date.start() - word.end() <= _REACH and not _BREAK.search(text, word.end(), date.start()):
            yield Match(*date.span(), SURE)
