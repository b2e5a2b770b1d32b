"""How people write dates: patterns for text in lower case, and the year of a date."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uari|uar|uary)?|feb(?:ruari|ruary|ruar|r)?|mrt|maa(?:rt)?|march|märz|maerz|apr(?:il)?|mei|mai|may|"
    r"june?|juni?|july?|"
    r"juli?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\.?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01]|00)"
_NUMBER = r"(?:0?[1-9]|1[0-2]|00)"
_SHORT_YEAR = r"(?:(?:18|19|20)\d{2}|['’‘`]?\d{2})"
_LONG_YEAR = r"(?:18|19|20)\d{2}"
_BETWEEN = r"(?:\s?[-/.·–—]\s?|\s)"
_ROMAN = r"(?:i{1,3}|i?v|vi{1,3}|i?x|xi{1,2})"

_NUMERIC = (
    rf"{_DAY}{_BETWEEN}{_NUMBER}{_BETWEEN}{_SHORT_YEAR}|{_LONG_YEAR}[-/.]{_NUMBER}[-/.]{_DAY}|"
    rf"{_DAY}[-/. ]{_ROMAN}[-/. ]{_LONG_YEAR}"
)
_NAMED = (
    rf"(?:den\s)?{_DAY}(?:den|en|e|ste|de|\.)?[\s-]{{0,2}}{_MONTH}[\s,-]{{0,2}}{_SHORT_YEAR}|"
    rf"{_MONTH}\s{_DAY}(?:st|nd|rd|th)?,?\s{_LONG_YEAR}"
)
_SOLID = r"[0-3]\d[01]\d(?:19|20)\d{2}|(?:19|20)\d{2}[01]\d[0-3]\d"

_STANDING = (
    rf"{_DAY}\s?[-/.·–—]\s?{_NUMBER}\s?[-/.·–—]\s?{_SHORT_YEAR}|{_DAY}\s{_NUMBER}\s{_LONG_YEAR}|"
    rf"{_LONG_YEAR}[-/.]{_NUMBER}[-/.]{_DAY}|{_DAY}[-/. ]{_ROMAN}[-/. ]{_LONG_YEAR}"
)
DATE = re.compile(rf"(?=[\dadfjmnos])(?<![\w./-])(?:{_STANDING}|{_NAMED})(?![\w/-]|[.,:]\d)")
"""A day, month and year that are one without more context."""

SOLID = re.compile(rf"(?=[0-3]\d)(?<![\w.,/€-])(?:{_SOLID})(?![\w/-]|[.,]\d)")
"""Eight digits that may be one."""

_HOLIDAY = (
    r"(?:(?:(?:eerste|tweede|1e|2e)\s)?(?:kerst|paas|pinkster)dag|nieuwjaarsdag|koningsdag|koninginnedag|oudjaarsdag|"
    r"oudejaarsdag|hemelvaartsdag|bevrijdingsdag|kerstavond|oudejaarsavond|pakjesavond|sinterklaas(?:avond)?|kerst|pasen)"
)
LABELLED = re.compile(
    rf"(?<![\d€])(?<!\w[.-])(?:{_NUMERIC}|{_NAMED}|{_SOLID}|[0-3x?*]{{2}}[-/.][0-1x?*]{{2}}[-/.]{_LONG_YEAR}|"
    rf"{_LONG_YEAR}\s[01]\d\s[0-3]\d|{_HOLIDAY}\s{_LONG_YEAR}|{_MONTH}\s{_LONG_YEAR}|\d{{6}}(?=$|[\s,;)])|\d{{2}}-\d{{2}}-\d{{2}}|{_NUMBER}/(?:{_LONG_YEAR}|['’]?\d{{2}})|"
    r"[0-3] \d ?[-/.] ?[01] \d ?[-/.] ?[12] [09] \d \d|\d(?: \d){5}(?: \d \d)?(?! ?\d)|"
    rf"{_DAY}\s{_MONTH}(?!\w))(?!\d)"
)
"""What is a date behind a label: also without separators, with unknown parts, or without a day or year."""

_COUNT = (
    r"(?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|\w{3,8}tien|"
    r"\w{0,14}twintig|dertig|eenendertig|"
    r"eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|"
    r"\w{3,12}tiende|"
    r"\w{0,14}twintigste|dertigste|eenendertigste)"
)
WORDED = re.compile(
    rf"(?<!\w)(?:den\s)?(?:{_COUNT}n?|\d{{1,2}}(?:den|en|ste|de|e))\s{_MONTH}\s(?:(?:negentien|tweeduizend|achttien)(?:honderd)?(?:\s?en\s?|\s)?\w{{0,24}}|"
    rf"\w{{0,12}}(?:tig|tien)|{_LONG_YEAR})(?!\w)"
)
"""A date in words, as deeds have it."""

_FOREIGN_MONTH = (
    r"(?:ramadan|muharram|safar|rabi\W?\s?\w{0,8}|[dj]j?um+ada\s?\w{0,8}|rad?jab|sha\W?ban|shawwal|[dz]h?u\W?\s?al\W?\w{3,8}|"
    r"farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand)"
)
FOREIGN = re.compile(
    rf"(?<![\w.-])\d{{1,2}}\s{_FOREIGN_MONTH}\s1[34]\d{{2}}(?!\d)|"
    rf"(?:omgezet|omgerekend|gregoriaans\w*|kalender|westers\w*)\W{{1,3}}(?:naar\s)?(?P<date>{_NUMERIC}|{_NAMED})(?![\w-])|"
    r"(?<=geboren )(?P<year>1[34]\d\d)(?= ?\()"
)
"""Dates of birth of the Islamic and Persian calendars, and what they were turned into."""
FOREIGN_SIGNS = (
    *("ramadan", "muharram", "safar ", "rabi", "umad", "jab ", "aban", "shawwal", "al-", "farvardin", "ordibehesht"),
    *("khordad", "tir 1", "mordad", "shahrivar", "mehr ", "azar", "dey 1", "bahman", "esfand", "omge", "gregor"),
    *("kalender", "westers", "geboren 1", "ban ", "hijj", "hidj", "qa", "kada"),
)
"""What such a date holds: searching for that first is ten times as fast."""

YEAR = re.compile(rf"(?:{_LONG_YEAR}|['’‘]\d{{2}})(?!\d|[-/.]\d)")
"""A year by itself."""

_DIGITS = re.compile(r"\d+")
_FULL = 4
_LAST = 26


def year_of(date: str) -> int:
    """The year of a date; of two digits the one that is most likely of birth."""
    numbers = _DIGITS.findall(date)
    if len(numbers[0]) > _FULL:
        ends = numbers[0][:_FULL], numbers[0][-_FULL:]
        return int(next((end for end in ends if end[:2] in ("19", "20")), ends[1]))
    full = next((int(number) for number in numbers if len(number) == _FULL), None)
    if full is not None:
        return full
    short = int(numbers[-1])
    return short + (2000 if short <= _LAST else 1900)
