"""Words for somebody right before a date, which say that it is the date of birth: `kleindochter (3-4-2018)`.

Behind a word for a young child any date counts; behind one for a child those three years back or more, behind any other
person those that a grown-up's may be. What happened on a day is told behind it, and then it is none.
"""

from __future__ import annotations

import re

from privacy.names import lexicon
from privacy.recognizers.dates import year_of
from privacy.recognizers.view import USUAL_YEAR, newest_year
from privacy.wordlists import among, word_list

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
    r"(?:bruid|bruidegom|echtgenote|echtgenoot|koper|koopster|verdachte|vd|vdn|betrokkenen?|man|vrouw|slachtoffer|"
    r"so|getuige|aangever|aangeefster|melder|meldster|bewoners?|"
    r"bewoonster|huurders?|huurster|cli[eë]nte?|pati[eë]nte?|bestuurder|bijrijder|partner|ex(?:-(?:man|"
    r"vrouw|partner))?|"
    r"moeder|vader|oma|opa|ouder|deelnemer|deelneemster|gedupeerde|verzoeker|verzoekster|aanvrager|"
    r"aanvraagster|appellant|"
    r"eiser|klant|vergunninghouder|exploitant|uitbater|eigenaar|eigenaresse|gast|bezoeker|passagier|voogd|mentor|"
    r"statushouder|asielzoeker|vreemdeling|inwoner|ingezetene|dakloze|vermiste|overledene|collega|medewerker|"
    r"vrijwilliger|jongeman|dader|medeverdachte|hoofdverdachte|subject|tante|oom|zwager|schoonzus|buurman|buurvrouw)"
)
_SHORTENED = (
    r"(?:(?:verd|slo|slachto|get|aang|aangev|betr|bew|cl|cli|pat|pt|ll|leerl|mdr|vdr|minderj|best|bestuurd|vdn|"
    r"melder|mld|"
    r"deeln|appell|verz|klg|bezw)\.|verd|vd|slo|pt|mdr|vdr|get|betr)"
)
"""Words for somebody as reports shorten them."""
_MORE = r"(?:(?:[mvx]|man|vrouw|jongen|meisje|d\.d\.|\d{1,2}\s?(?:jaar|jr\.?|j\.|mnd)?),?\s)?"
_SEX = r"(?:\s\((?:[mvx]|man|vrouw|jongen|meisje)\))"
_LINK = (
    rf"(?:\s[a-z\d])?(?:{_SEX}[,:]?\s|{_SEX}?(?:,\s(?:van\s)?|:\s|"
    rf"\s?[/–]\s|\s?\(|\s(?:(?:is|was|ben|bleek)\s)?van\s)){_MORE}"
)
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
_OCCUPIED = re.compile(rf"(?<![\w-])(?P<who>[a-zà-ÿ-]{{3,24}})(?:{_LINK}|(?P<apart>\s))$")
"""Any word that may be somebody's function or role."""
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
_OF_GROUP = 3
_GROWN = 12
_KIN = among(
    "huisgenoot verloofde gezinshoofd inzittende nabestaande mevrouw meneer heer dame onderhuurder oppas weduwe "
    "weduwnaar "
    "kostganger zwerver mantelzorger stagiaire stagiair cursist fietser wandelaar bromfietser masseur masseuse "
    "erflater "
    "bruid bruidegom echtgenoot echtgenote koper koopster verkoper rijder speler speelster erfgenaam scholiere"
)


def is_of_someone(text: str, low: str, date: re.Match[str]) -> bool:
    """Whether a word for somebody before the date says that it is of birth."""
    start = max(0, date.start() - _REACH)
    year = year_of(date[0])
    if _WHO.search(low, start, date.start()) is None:
        return newest_year(text, year) - year >= _GROWN and _is_occupied(low, start, date)
    happened = _HAPPENED.match(low, date.end()) is not None
    return any(
        (not years or newest_year(text, year) - year >= years) and before.search(low, start, date.start())
        for before, years in _BEFORE
        if not (happened and years)
    )


def _is_occupied(low: str, start: int, date: re.Match[str]) -> bool:
    """Whether the word for a function or role stands before the date; right before it only where it is in figures."""
    who = _OCCUPIED.search(low, start, date.start())
    if who is None or (who["apart"] and not _FIGURES.fullmatch(date[0])) or _HAPPENED.match(low, date.end()):
        return False
    word = who["who"]
    return word in _KIN or word in word_list("functions_personal") or lexicon.is_trade(word)


_FIGURES = re.compile(r"[\d/.'’-]+")


def is_of_group(text: str, low: str, date: re.Match[str]) -> bool:
    """Whether the date begins a list of some years back behind the word for a group: `groep B: 3-4-2015, 6-7-2016`."""
    if _ALSO.match(low, date.end()) is None or _GROUP.search(low, max(0, date.start() - 60), date.start()) is None:
        return False
    return max(newest_year(text, 0), USUAL_YEAR) - year_of(date[0]) >= _OF_GROUP


def follows(low: str, end: int, start: int) -> bool:
    """Whether a date that begins at `start` goes on with one of birth that ends at `end`: `2-1-2004 en 3-4-2006`."""
    return _ALSO.fullmatch(low, end, start) is not None
