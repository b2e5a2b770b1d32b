"""Addresses that are no street: post boxes, berths, pitches and rooms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.recognizers.base import LIKELY, SURE, Match, before
from privacy.recognizers.view import lowered, names_someone, near

_PITCH = re.compile(
    r"(?<!\w)(?:chalet|huisje|bungalow|stacaravan|caravan|staanplaats|standplaats|ligplaats|kampeerplek|kavel|"
    r"plek|plaats|box|steiger|"
    r"vakantiehuis(?:je)?|recreatiewoning|tiny house|lodge)\s(?:nr\.?\s|nummer\s)?"
    r"(?:[a-z]-?)?\d{1,4}[a-z]?(?!\w|[.,:]\d|\s(?:euro|%|meter))"
)
_GROUNDS = re.compile(
    r"camping|recreatie(?:park|terrein|oord)|vakantiepark|bungalowpark|chaletpark|park\s[a-z']|woonwagen|"
    r"jachthaven|passantenhaven|"
    r"haven|kamp\b|resort|tuinpark|volkstuin"
)
"""Where people live or stay on numbered pitches."""
_PLOT = re.compile(
    r"(?<!\w)(?:veld\s[a-z0-9]{1,2},?\s(?:plek|plaats|nr\.?|nummer)|(?:tuin|volkstuin|moestuin|tuinhuisje|"
    r"perk)(?:\snr\.?|\snummer)?)"
    r"\s\d{1,4}[a-z]?(?!\w|[.,:]\d|\s?(?:m²|m2|meter|euro|leden|x)|%)"
)
"""A plot of a garden or caravan."""
_PLOT_GROUNDS = re.compile(
    r"camping|caravan|recreatie|vakantiepark|chalet|tuinpark|tuinvereniging|volkstuin|tuincomplex|tuinders"
)
_POSTBOX = re.compile(
    r"(?<!\w)(?:post(?:bus|box)|antwoordnummer|p\.?o\.?\s?box)\s?(?:nr\.?\s|"
    r"nummer\s)?:?\s?\d{1,3}(?:[ .]?\d{1,3}){0,2}(?![\w@])|"
    r"(?<!\w)pb\.?\s\d{2,5}(?=,?\s[1-9]\d{3}\s?[A-Z]{2}\b)",
    re.IGNORECASE,
)
_BERTH = re.compile(
    r"(?<!\w)(?:woonboot|woonschip|woonwagen|woonark|standplaats|ligplaats|stacaravan|chalet|kavel|caravan|"
    r"bungalow|kamer|appartement|unit|(?:camping|vakantiepark|recreatiepark|"
    r"jachthaven)\s[a-z][\w' -]{2,30}?,?\s(?:plaats|nr\.?|veld))\s"
    r"(?:nr\.?\s|nummer\s)?(?:['\"‘“][^'\"’”\n]{2,30}['\"’”]|(?:[a-z]-?)?\d{1,4}[a-z]?)(?!\w)"
)
_ROOM = re.compile(
    r"(?<!\w)(?:[Hh]uize|[Rr]esidentie|[Vv]erpleeghuis|[Vv]erzorgingshuis|[Zz]orgcentrum|[Ww]oonzorgcentrum|"
    r"[Hh]ospice|[Hh]otel|"
    r"[Pp]ension|[Ff]lat|[Oo]pvang|[Aa]zc|[Ll]ogement|[Hh]ostel|[Ss]erviceflat|"
    r"[Hh]ofje)\s(?:[a-z]{2,3}\s)?[A-Z'][\w'’-]+"
    r"(?:\s[A-Z][\w'’-]+){0,2},?\s(?:kamer|kmr\.?|app(?:artement|\.)?|unit|"
    r"studio)\s(?:nr\.?\s)?[A-Za-z]?[-.]?\d{1,4}[a-z]?(?!\w)"
)
"""A room in a house with many."""
_BOXES = ("bus", "box", "antwoordnummer", "pb")
_ROOMS = ("kamer ", "kmr", "app", "unit", "studio")
_DWELLS = frozenset({"woon", "camp", "vaka", "recr", "jach"})
_PLACES = frozenset({"stan", "ligp"})

LIVES = re.compile(
    r"(?:addr(?:ess)?|adr\.?|wonen(?:de?)?|woonachtig|woont|woonde|gevestigd|adres|adressen|panden|pand|woningen|"
    r"woning|"
    r"perceel|locatie|"
    r"gelegen|verblij\w*|ingeschreven|huis|straat|slaapt|opgenomen|gehuisvest|bivakkeert|staat|bewoners?|eigenaar|"
    r"\w*adres(?:sen)?(?:\s(?:van\s)?[a-z]{3,16})?|gevestigde|verhui\w+|vestiging|bedrijf|café|brp|hennep\w*|wiet\w*|drugs\w*|inval|huisbezoek|"
    r"controle|doorzoeking|sluiting|brand|overlast|inbraak|geluid\w*|ligplaats|standplaats|steiger|aangemeerd|"
    r"ontruim\w*|burenruzie|buren\w{0,10}|overlastadres|berging|schuur|garage|partijen|(?:brief|envelop|"
    r"pakket|pakje|post|"
    r"aanschrijving|beschikking|sleutel|bewoners?|buren|eigenaren) (?:voor|van|aan)|ruit\w*|insluiping|"
    r"vernieling|lekkage|"
    r"stroomstoring|meldings?adres|spoedadres|opvangadres|"
    r"object|zus|broer|vriend(?:in)?|ouders|huurt|huurde|gehuurd|verhuurt|kocht|koopt|bewoont|kraakt\w*|"
    r"(?:jonge(?:n|tje)|meisje|kind(?:eren)?|vrouw|man|dame|heer|gezin|mensen|buren|bewoner|die|zaak|winkel) van)"
    r"(?:\s(?:te|in)\s\w[\w'-]+(?:,|\s[A-Z][\w'-]+)?)?(?:\s(?:aan|op|te|in|is|"
    r"de|het|naar|van|bij|tijdelijk|momenteel|nu|tegenover|naast|:)){0,3}[\s:|*=\"]{0,4}$",
    re.IGNORECASE,
)
"""What stands before a place where someone lives, or where something happened that leads to one."""
_REACH = 60
_AROUND = 70


def find_berths(text: str) -> Iterator[Match]:
    """Post boxes, and berths, pitches and rooms where someone lives."""
    low = lowered(text)
    for box in near(_POSTBOX, text) if any(sign in low for sign in _BOXES) else ():
        if not _is_authority(text, box):
            yield Match(*box.span(), SURE)
    for berth in _BERTH.finditer(low):
        kind = berth[0][:4]
        resident = kind in _PLACES and _RESIDENT.search(text, berth.end(), berth.end() + _REACH)
        if kind in _DWELLS or "'" in berth[0] or '"' in berth[0] or resident or _lives(text, berth.start()):
            yield Match(*berth.span(), LIKELY)
    for pitch in near(_PITCH, low) if _GROUNDS.search(low) else ():
        if _GROUNDS.search(low, max(0, pitch.start() - _AROUND), min(len(low), pitch.end() + _AROUND // 2)):
            yield Match(*pitch.span(), LIKELY)
    for plot in near(_PLOT, low) if _PLOT_GROUNDS.search(low) else ():
        if names_someone(text, max(0, plot.start() - _REACH), min(len(text), plot.end() + _REACH)):
            yield Match(*plot.span(), LIKELY)
    for room in near(_ROOM, text) if any(sign in low for sign in _ROOMS) else ():
        yield Match(*room.span(), LIKELY)


_AUTHORITY = re.compile(
    r"(?:gemeente|college|commissie|provincie|ministerie|rijks|waterschap|hoogheemraad|politie|veiligheidsregio|"
    r"belasting|rechtbank|gerechtshof|raad van state|cluster|directie|afdeling|griffie|bezwaarschriften|cjib|uwv|"
    r"svb|coa|omgevingsdienst|ggd|openbaar ministerie|arrondissementsparket|"
    r"stadhuis|gemeentehuis)[^\n|;]{0,60}(?:\n| \| )?[^\n|;]{0,30}$"
)
_ITS = re.compile(
    r"(?:,? ?[1-9]\d{3} ?[A-Z]{2})?[^\n;.]{0,24}(?:\(|, |t\.n\.v\. )(?:de )?"
    r"(?:gemeente|politie|provincie|waterschap)"
)


def is_authoritys(text: str, start: int) -> bool:
    """Whether what begins at `start` (a postcode) belongs to the post box of an authority right before it."""
    box = _POSTBOX.search(text, max(0, start - _BOXED), start)
    return box is not None and not text[box.end() : start].strip(" ,\n") and _is_authority(text, box)


_BOXED = 30


def _is_authority(text: str, box: re.Match[str]) -> bool:
    """Whether an authority stands before the post box, and nobody between, or right behind it."""
    if _SENT_TO.search(lowered(text), max(0, box.start() - _AROUND), box.start()):
        return not names_someone(text, max(0, box.start() - _AROUND), min(len(text), box.end() + _BOXED))
    before_it = _AUTHORITY.search(lowered(text), max(0, box.start() - _AROUND), box.start())
    if before_it and not names_someone(text, before_it.start(), box.start()):
        return _OF_SOMEBODY.search(text, before_it.start(), box.start()) is None
    return _ITS.match(text, box.end()) is not None


_SENT_TO = re.compile(
    r"(?:stu(?:ur|urt|ren)|richten|richt|zend(?:en)?|retour\w*|terugsturen|inzenden|opsturen|indienen|mailen|post)\s"
    r"(?:[\w']{1,14}\s){0,6}(?:aan|naar|op|via):?\s$"
)
"""Where everybody is asked to write to."""
_OF_SOMEBODY = re.compile(r"adres|verhuis|bewoner|klant|aanvrager|bezwaarmaker|gemachtigde|wonen|woont", re.IGNORECASE)
_RESIDENT = re.compile(r"bewon|eigenaar|huurder|ligt|woon", re.IGNORECASE)


def _lives(text: str, start: int) -> bool:
    return LIVES.search(before(text, start, _REACH)) is not None
