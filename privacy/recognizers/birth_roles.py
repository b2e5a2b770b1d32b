"""Words for somebody right before a date, which say that it is the date of birth: `kleindochter (3-4-2018)`.

Behind a word for a young child any date counts; behind one for a child those three years back or more, behind any other
person those that a grown-up's may be. What happened on a day is told behind it, and then it is none.
"""

from __future__ import annotations

import re

from privacy.recognizers.dates import year_of
from privacy.recognizers.view import newest_year

_SMALL = (
    r"(?:(?:klein|pleeg|stief|half|adoptie)?(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?)|baby|zusje|broertje|twee?ling|"
    r"drieling|peuter|kleuter|dopeling|boreling|zuigeling|dreumes|geboorteaangifte(?:\s\w+)?)"
)
_YOUNG = (
    r"(?:(?:klein|pleeg|stief|half)?(?:kinderen|zoons|zonen|dochters)|broers?|zus(?:sen|ter)?|broertjes|"
    r"zusjes|neef(?:je)?|"
    r"nicht(?:je)?|pupil(?:len)?|leerling(?:en)?|minderjarigen?|jeugdige|tiener|puber|jongens?|jongetje|"
    r"meisjes?|oudste|"
    r"middelste|jongste|scholier|student)"
)
_ANYBODY = (
    r"(?:verdachte|vd|vdn|betrokkenen?|man|vrouw|slachtoffer|so|getuige|aangever|aangeefster|melder|meldster|bewoners?|"
    r"bewoonster|huurders?|huurster|cli[eë]nte?|pati[eë]nte?|bestuurder|bijrijder|partner|ex(?:-(?:man|"
    r"vrouw|partner))?|"
    r"moeder|vader|oma|opa|ouder|deelnemer|deelneemster|gedupeerde|verzoeker|verzoekster|aanvrager|"
    r"aanvraagster|appellant|"
    r"eiser|klant|vergunninghouder|exploitant|uitbater|eigenaar|eigenaresse|gast|bezoeker|passagier|voogd|mentor|"
    r"statushouder|asielzoeker|vreemdeling|inwoner|ingezetene|dakloze|vermiste|overledene|collega|medewerker|"
    r"vrijwilliger|jongeman|dader|medeverdachte|hoofdverdachte|subject|tante|oom|zwager|schoonzus|buurman|buurvrouw)"
)
_SHORTENED = (
    r"(?:(?:verd|slo|slachto|get|aang|aangev|betr|bew|cl|cli|pat|pt|ll|leerl|mdr|vdr|minderj|best|bestuurd|vdn|melder|mld|"
    r"deeln|appell|verz|klg|bezw)\.|verd|vd|slo|pt|mdr|vdr|get|betr)"
)
"""Words for somebody as reports shorten them."""
_MORE = r"(?:(?:[mvx]|man|vrouw|jongen|meisje|\d{1,2}\s?(?:jaar|jr\.?|j\.|mnd)?),?\s)?"
_LINK = rf"(?:\s[a-z\d])?(?:,\s(?:van\s)?|:\s|\s?\(|\s(?:(?:is|was|ben)\s)?van\s){_MORE}"
_BEFORE = tuple(
    (re.compile(rf"(?<![\w-]){who}{link}$"), years)
    for who, link, years in (
        (_SMALL, rf"(?:{_LINK}|[:,]?\s)", 0),
        (_YOUNG, _LINK, 3),
        (_ANYBODY, _LINK, 7),
        (_SHORTENED, r"\s", 7),
        (_ANYBODY, r"\s", 12),
    )
)
"""What stands before the date, and how many years back it lies at least."""
_WHO = re.compile(rf"(?<![\w-])(?:{_SMALL}|{_YOUNG}|{_ANYBODY}|{_SHORTENED})(?!\w)")
"""Any of these words: searching for them first is many times as fast."""
_REACH = 44
_HAPPENED = re.compile(
    r"\s?(?:t/m|tot|[-–])\s?\d|\s(?:om|tussen|rond)\s\d|\s(?:is|was|werd|wordt)\s(?!geb|jarig)|"
    r"\s(?:(?:aan|op|uit|in|af|over|mee|weg|langs)ge|ge(?!b)|ver|over|ont)[a-z]{2,}(?:d|t|en)(?!\w)"
)
_GROUP = re.compile(
    r"(?:groeps?|ploeg|klas|team|lijst|\w{0,12}lijst|selectie|elftal|pupillen|leden|leerlingen|kinderen|"
    r"deelnemers|gezin|"
    r"zwemles|gymles)(?!\w)[^.\n:]{0,30}:\s$"
)
_ALSO = re.compile(r"(?:,|/|\s?&|\sen|,\sen)\s?")
_NOW = 2024
"""The year of a text whose newest year is that of the dates themselves."""
_OF_GROUP = 3


def is_of_someone(text: str, low: str, date: re.Match[str]) -> bool:
    """Whether a word for somebody before the date says that it is of birth."""
    start = max(0, date.start() - _REACH)
    if _WHO.search(low, start, date.start()) is None:
        return False
    year = year_of(date[0])
    happened = _HAPPENED.match(low, date.end()) is not None
    return any(
        (not years or newest_year(text, year) - year >= years) and before.search(low, start, date.start())
        for before, years in _BEFORE
        if not (happened and years)
    )


def is_of_group(text: str, low: str, date: re.Match[str]) -> bool:
    """Whether the date begins a list of some years back behind the word for a group: `groep B: 3-4-2015, 6-7-2016`."""
    if _ALSO.match(low, date.end()) is None or _GROUP.search(low, max(0, date.start() - 60), date.start()) is None:
        return False
    return max(newest_year(text, 0), _NOW) - year_of(date[0]) >= _OF_GROUP


def follows(low: str, end: int, start: int) -> bool:
    """Whether a date that begins at `start` goes on with one of birth that ends at `end`: `2-1-2004 en 3-4-2006`."""
    return _ALSO.fullmatch(low, end, start) is not None
