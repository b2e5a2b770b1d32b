"""What somebody is called on a network, whatever the name: told by the network or by the words for being called so.

A name that is made as networks' names are (digits, points, `_`, a capital inside) needs less than one that is a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, Match
from privacy.recognizers.networks import NETWORKS
from privacy.recognizers.view import at_digits
from privacy.wordlists import alternatives, among, fold, word_list

_NETWORKS = NETWORKS | among("tg bluesky nextdoor whatsapp minecraft wattpad soundcloud speurders 2dehands ebay etsy")
_NETWORK = alternatives(_NETWORKS)
_ON_NETWORK = re.compile(rf"(?<![\w@.]){_NETWORK}(?![a-z]{{2,}}\.)")
_WORD = r"(?P<open>['\"‘“„]?)@?(?P<name>\w[\w.-]{1,28}\w(?:\#\d{3,5})?)"
_NAME = re.compile(_WORD)
_NEXT = re.compile(
    rf"(?:account|gebruiker|profiel|pagina|kanaal|groep|naam|handle|id|user)?(?:s|naam|en|er)?\s?"
    rf"(?:[:/=|]|\(|[–-]\s)\s?{_WORD}"
)
"""A network, a sign, a name."""
_NAMED = re.compile(rf"-?(?:account|gebruikers?|profiel)?naam\s(?:is\s)?{_WORD}")
_OWNED = re.compile(
    rf"-?(?:account|gebruiker|gebruikster|profiel|kanaal|bericht|post|reactie|verkoper|er|aar|groep)(?:s|en)?"
    rf"(?:\s(?:van|door|met de naam|genaamd))?\s{_WORD}"
)
"""The account on a network of somebody: `TikTokaccount ...`, `Nextdoor-bericht van ...`."""
_CALLED = re.compile(
    rf"(?<!\w)(?:bekend|actief|vinden|geregistreerd|aangemeld|heet|heten|heette|noemt|noemde|adverteert|handelt|"
    rf"verkoopt|speelt|gamet|streamt|post|chat|appt|schuilnaam|alias|bijnaam|nickname|nick|gebruikersnaam|genaamd)"
    rf"(?:\s(?:hij|zij|ze|zich|de|het|daar|online|ook|nu|als|onder|naam|schuilnaam|alias|met|jongen|meisje|man|vrouw|"
    rf"verdachte|dader|verkoper|heler|is|van|(?:op|via|bij) [A-Za-z]{{4,12}})){{0,5}}:?\s{_WORD}"
)
_ON_ANY = re.compile(r"\s(?:op|via|bij)\s")
_SAID = re.compile(r"\s(?P<open>)@?(?P<name>[a-z][a-z_.]{4,26}[a-z])(?![\w@/:-]|\.\w)")
"""The network and the name and nothing between: `insta keesvdberg`."""
_BY = re.compile(r"(?:\s[a-z]{2,12}){0,3}\s(?:door|van|aan|met|naar)\s(?P<open>)@?(?P<name>\w[\w.-]{1,28}\w)")
"""Who did something on a network: `gepest via Snapchat door ...`."""
_TAGGED = re.compile(r"(?<![\w#&/.@-])[A-Za-z][\w.-]{2,30}#\d{4}(?!\w)")
"""A name of Discord, with its four digits."""
_TAG = re.compile(r"\w#\d{4}")
_SLUG = re.compile(r"(?<![\w/.])in/[a-z][\w%]{1,30}(?:-[\w%]{1,20}){1,5}(?![\w/])")
"""The end of an address of LinkedIn by itself."""
_NUMBERED = re.compile(
    r"(?<![\w@./\\=#&-])(?P<letters>[a-z]{3,14}(?:[._-][a-z]{1,14}){0,3})[._-]?\d{2,5}(?:[._][a-z]{2,12})?"
    r"(?![\w@/=#%-]|[.,]\d|\.[a-z])"
)
"""A word and digits, as one: close to a network it is somebody's name there, unless anybody knows the word."""
_CLOSE = 50
_ACCOUNT = re.compile(
    rf"(?<!\w)(?:[Aa]ccounts?|[Aa]ccountnaam|profielen|[Pp]rofiel|[Gg]ebruikers?|gebruikersnaam|nickname|nick|handles?|"
    rf"[Kk]anaal|dm van|DM van|"
    rf"inlognaam|screenname|schermnaam|volger|poster|verkoper)(?:\s(?:is|met de naam|genaamd|van))?:?\s{_WORD}"
)
_BEFORE = re.compile(rf"{_WORD}['\"’”]?(?:\s[a-z]{{3,12}})?\s(?:op|via|bij)\s(?:zijn\s|haar\s|de\s)?{_NETWORK}(?!\w)")
_BEHIND = re.compile(rf"['\"’”]?\s(?:op|via|bij)\s{_NETWORK}(?!\w)", re.IGNORECASE)
_ALSO = re.compile(rf"['\"’”]?(?:,|\s/|\sen|\sof|,\sen)\s{_WORD}")
_CHATTER = re.compile(r"(?<![\w~])~\s?(?P<name>[A-Za-z][\w.]{2,28}\w)(?=[\s:\]])")
"""Somebody who is not in one's contacts, as WhatsApp shows it."""
_SNAKE = re.compile(
    r"(?<![\w@./\\=-])(?:[a-z]{2,14}(?:[_.][a-z]{1,14}){1,3}_?\d{2,4}(?![\w@/=.-])|"
    r"[a-z]{3,14}_[a-z0-9_]{2,16}\d{2}(?![\w@/=-]|\.\w))"
)
"""Words joined by signs, and a number: nothing else is written so, but files and columns."""
_BLUESKY = re.compile(r"(?<![\w@./-])@?[\w-]{3,30}\.bsky\.social(?!\w)")
_MADE = re.compile(r"[a-z].*\d|\d.*[a-z]|_|[a-z]\.[a-z]|[a-z][A-Z]|#\d|^[a-z]{2,}(?:-[a-z]{2,}){2,3}$")
_MEASURE = re.compile(r"\d+[.,:x-]?\d*[a-z]{0,3}|[A-Z]{1,4}-?\d{1,3}[a-z]?|\d{1,2}[-/]\d{1,2}.*|\w+\.datum")
_SIGNS = (
    "dm van",
    *_NETWORKS,
    *among("twit account profiel gebruiker nick online gamet alias schuilnaam inlognaam chat"),
)
"""What a text holds that speaks of networks: looking for these first is many times as fast."""
_HOST = re.compile(r"\.(?:nl|com|org|net|be|eu|me|tv)$")
_REACH = 70
_OTHERS = among(
    "account accounts profiel pagina kanaal groep chat video filmpje filmpjes bericht berichten foto foto's story "
    "stories live online gemeente politie jongeren mensen school nieuws link onbekend onbekende geen niet nvt zie via "
    "naam whatsapp sms mail telefoon internet media diverse dezelfde verschillende andere eigen zijn haar hun onze"
)


def network_names(text: str, low: str) -> Iterator[Match]:
    """What people are called on networks in `text`, given in lower case too; linear in its length."""
    for chatter in _CHATTER.finditer(text) if "~" in text else ():
        if _MADE.search(chatter["name"]):
            yield Match(*chatter.span("name"), LIKELY)
    told = any(sign in low for sign in _SIGNS)
    if told or "_" in low:
        yield from (Match(*name.span(), LIKELY) for name in at_digits(_SNAKE, low))
    yield from (Match(*name.span(), LIKELY) for name in _TAGGED.finditer(text) if "#" in low and _TAG.search(low))
    yield from (Match(*name.span(), LIKELY) for name in _BLUESKY.finditer(low) if "bsky" in low)
    if not told:
        return
    for slug in _SLUG.finditer(low) if "linkedin" in low else ():
        yield Match(*slug.span(), LIKELY)
    for network in _ON_NETWORK.finditer(low):
        yield from _at(text, low, *network.span())
    for account in _ACCOUNT.finditer(text):
        yield from _names(text, account, strict=_BEHIND.match(text, account.end()) is None)
    for called in _CALLED.finditer(text):
        if _MADE.search(called["name"]):
            yield from _names(text, called, strict=True)


def _at(text: str, low: str, start: int, end: int) -> Iterator[Match]:
    """The names beside the network that stands at `start` to `end`."""
    for form in (_NEXT, _NAMED, _OWNED, _BY):
        yield from _names(text, form.match(text, end), strict=form in (_OWNED, _BY))
    said = _SAID.match(text, end)
    if said and _is_unheard(said["name"]):
        yield Match(*said.span("name"), LIKELY)
    for name in _NUMBERED.finditer(low, max(0, start - _CLOSE), min(len(low), end + _CLOSE)):
        if not name["letters"].isalpha() or lexicon.is_unheard(name["letters"]):
            yield Match(*name.span(), LIKELY)
    for called in _CALLED.finditer(text, max(0, start - _REACH), min(len(text), end + _REACH)):
        yield from _names(text, called, strict=_ON_ANY.search(called[0]) is not None)
    for before in _BEFORE.finditer(low, max(0, start - _REACH), end):
        yield from _names(text, _NAME.match(text, before.start()), strict=True)


def _is_unheard(name: str) -> bool:
    """Whether no word of any list is what stands behind a network."""
    if not lexicon.is_unheard(name) or lexicon.is_ordinary(name) or name in word_list("english"):
        return False
    if any(lexicon.is_curated(name[:cut]) for cut in range(_SHORTEST_GIVEN, len(name) + 1)):
        return True
    return not _is_long_word(name) and all(
        lexicon.is_unheard(name[cut:]) for cut in range(1, len(name) - _SHORTEST_TAIL + 1)
    )


def _is_long_word(name: str) -> bool:
    """Whether letters end as long words do: no list has all compounds."""
    return len(name) > _LONGEST and name.endswith(("en", "ers", "ing", "heid", "tie"))


_SHORTEST_GIVEN, _LONGEST = 4, 10
_SHORTEST_TAIL = 6
"""Letters of a word that may end a compound no list has."""


def _names(text: str, name: re.Match[str] | None, *, strict: bool) -> Iterator[Match]:
    """The name and those that follow it; a `strict` one must be made as networks' names are, or be quoted."""
    while name and _is_name(name["name"], strict=strict and not name["open"]):
        yield Match(*name.span("name"), LIKELY)
        name = _ALSO.match(text, name.end())
        strict = True


@lru_cache(maxsize=5_000)
def _is_name(name: str, *, strict: bool) -> bool:
    """Whether a word can be what somebody is called on a network: made so, or no word that anybody knows."""
    word = fold(name)
    if (
        name.isdigit()
        or word in _OTHERS
        or _HOST.search(word)
        or _ON_NETWORK.fullmatch(name.lower())
        or _MEASURE.fullmatch(name)
    ):
        return False
    if _MADE.search(name):
        return True
    if name.isupper() or (strict and not (name.islower() and _is_unheard(word))):
        return False
    return not lexicon.is_ordinary(word) and word not in word_list("words") and not lexicon.is_kept(word)
