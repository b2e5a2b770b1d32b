"""Web addresses of no known network that lead to somebody all the same: shared files, cameras, albums, own domains.

Told by what is shared (`/album/`, `/live/`), by a person's name in the host or at the end of the path, by the
words before it (`beelden staan op`), or by a host that is no organisation's (`privacy.recognizers.web_hosts`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, Match
from privacy.recognizers.web_hosts import has_owner, is_organisations, names_somebody, registered
from privacy.wordlists import among, word_list

_ADDRESS = re.compile(
    r"(?<![\w@.])(?:https?://(?:www\.)?|www\.)(?P<host>[\w-]{2,40}(?:\.[\w-]{2,40}){1,4})(?P<port>:\d{2,5})?"
    r"(?P<path>/[^\s<>\"'|;,)\]]{0,200})?"
)
_PORTED = re.compile(
    r"(?<![\w@./-])(?P<host>[\w-]{2,40}(?:\.[\w-]{2,40}){0,2}\.[a-z]{2,8})(?P<port>:\d{2,5})"
    r"(?P<path>/\S{0,80})?"
)
"""A host with a port, as cameras and servers at home have."""
_DOMAIN_END = re.compile(
    r"\.(?:nl|com|org|net|eu|be|de|frl|info|blog|family|page|amsterdam|tv|shop|store|online|site|example)(?![\w@-]|\.\w)"
)
_BARE = re.compile(
    r"(?<![\w@./-])(?P<host>[\w-]{2,40}(?:\.[\w-]{2,40}){0,2}\.(?:nl|com|org|net|eu|be|de|frl|info|blog|family|page|"
    r"amsterdam|tv|shop|store|online|site|"
    r"example))(?P<path>/[^\s<>\"'|;,)\]]{0,200})?(?![\w@-]|\.\w)"
)
"""A host without a scheme."""
_WIDEST, _FARTHEST = 100, 210
_SITES = among(
    "funda booking vimeo couchsurfing petities genealogieonline vinted kinky sexjobs gofundme werkspot treatwell "
    "thuisbezorgd tinder nextdoor speurders kamernet huurwoningen wetransfer"
)
"""Sites where everybody has a page: by themselves they lead to nobody."""
_SCHEME = re.compile(r"https?://|www\.")
_OFFICIAL = re.compile(
    r"gemeente|politie|overheid|rijks|raad(?!io|hoes)|ibabs|notubiz|provincie|ministerie|(?:^|\.)(?:vng|ggd|cbs|"
    r"rivm|nos|nu|om|wodc|"
    r"belgium|fgov|vlaanderen|kvk|rdw|cjib|coa|ind|uwv|svb|nvwa|rvo|wur|tno|knmi|scp|who|un|edu|"
    r"ecli)(?:\.|$)|veiligheid|waterschap|rtv|"
    r"omroep|krant|"
    r"nieuws(?!\.example)|wiki|rechtspraak|europa\.eu|universit|hogeschool|platform|kennis|archief"
)
_SHARED = re.compile(
    r"/(?:f|s|d|u|v|p|members?|ads?|advertenties?|profiles?|petities?|listing|show|zorgverlener|file|"
    r"files|share|shared|sharing|album|albums|photos?|fotos?|foto-?album|live|stream|"
    r"streams|cam|camera|"
    r"download|downloads|invite|join|gallery|galerij|clips?|drive|folders?|map|"
    r"view)/(?P<what>[\w-]{2,60})(?![\w.-]*\.(?:pdf|docx?|xlsx?|html?))"
    r"|/(?:live|stream|cam|webcam|camera)\d{0,3}/?$"
)
_CUE = re.compile(
    r"(?:(?:foto'?s?|filmpjes?|film|beeld(?:en)?|camerabeelden|video'?s?|opname[ns]?|livestream|stream|webcam|"
    r"vlog|album|advertentie|"
    r"deellink|inlog|wachtwoord\w*)(?:\s[\w'’(),-]+){0,8}?\s(?:op|via|bij|te zien|onder|naar|in)|"
    r"(?:livestream|stream|webcam|vlog|album|deellink|downloadlink|foto's|beelden|advertentie|rouwpagina|"
    r"herdenkingspagina|"
    r"crowdfunding\w*|inzamelactie)|"
    r"(?:zijn|haar|hun|mijn|diens|eigen|persoonlijke|'s|’s)\s(?:\w+\s)?(?:site|website|webpagina|pagina|blog|"
    r"webshop|webwinkel|homepage))"
    r"(?:\s(?:is|staat|staan|op|via|onder|heet|te zien)){0,3}\s?[:(]?\s?$"
)
_REACH = 90
_SHORTEST_GIVEN, _SHORTEST_REST = 4, 3
_MOST_PARTS = 3
"""Words of the last part of a page's address about somebody; that of an article has more."""
_LETTERS = re.compile(r"[^\W\d_]+")
_ORDER = re.compile(r"[a-z]+(?:-[a-z]+){1,4}(?:-?\d{2,4})?")
_ABOUT = re.compile(
    r"/(?:over|about|team|wie-is|contact|cv|bio|auteurs?)[-/](?P<name>[a-z]{3,20})(?:-[a-z-]{2,40})?/?$"
)


def personal_pages(text: str, low: str) -> Iterator[Match]:
    """The addresses in a text, given in lower case too, that lead to a person; linear in its length."""
    if _SCHEME.search(low):
        for address in _ADDRESS.finditer(low):
            if _is_personal(text, low, address):
                yield _match(address)
    for address in _PORTED.finditer(low) if ":" in low else ():
        if any(map(str.isalpha, address["host"].rpartition(".")[2])) and _is_cued(low, address):
            yield _match(address)
    at = 0
    for end in _DOMAIN_END.finditer(low):
        if (
            end.start() >= at
            and text[end.start() + 1].islower()
            and (bare := _BARE.search(low, max(at, end.start() - _WIDEST), min(len(low), end.end() + _FARTHEST)))
        ):
            at = bare.end()
            if _is_personal(text, low, bare):
                yield _match(bare)


def _match(address: re.Match[str]) -> Match:
    return Match(address.start(), address.start() + len(address[0].rstrip(".,:)/")), LIKELY)


def _is_personal(text: str, low: str, address: re.Match[str]) -> bool:
    host, path = address["host"], address["path"] or ""
    if host.replace(".", "").isdigit():
        return len(path) > 1
    if _OFFICIAL.search(host) or _is_listed(host.split(".")[-2]):
        return bool(path) and not _OFFICIAL.search(host) and _is_shared(path)
    if _is_shared(path) or _is_of_somebody(path):
        return True
    if registered(host) in _SITES and len(path) < _SHORTEST_PATH:
        return False
    known = _is_known(host)
    if not known and has_owner(registered(host)):
        return True
    if not known and (any(map(_is_own, host.split(".")[:-1])) or _is_cued(low, address)):
        return True
    return names_somebody(host, text) or not (known or _OFFICE.match(path) or is_organisations(host, text))


def _is_listed(label: str) -> bool:
    """Whether a part of a host, or each of its words, is that of an organisation or place of the lists."""
    return label in word_list("keep_places") or all(lexicon.is_kept(part) for part in label.split("-"))


_SHORTEST_PATH = 3
_OFFICE = re.compile(
    r"/(?:bekendmaking|besluit|raad|college|bestuur|burgerzaken|veilig|handhav|vergunning|verordening|apv|"
    r"beleid|bezwaar|"
    r"klacht|melding|melden|privacy|subsidie|afval|parkeren|wonen|zorg|jeugd|evenement|loket|woo(?!\w)|ondermijn|"
    r"belasting|participatie|omgeving|publicatie|onderwerp|nieuws/)"
)
"""The path of an authority's page."""


def _is_shared(path: str) -> bool:
    """Whether the path leads to what one user shares: a word for it, and a number or a letter of a store behind it."""
    shared = _SHARED.search(path)
    return shared is not None and (
        shared["what"] is None or any(map(str.isdigit, shared["what"])) or shared[0][2:3] == "/"
    )


def _is_cued(low: str, address: re.Match[str]) -> bool:
    """Whether the words before the address say that somebody is to be seen there."""
    line = low[max(0, address.start() - _REACH) : address.start()].rpartition("\n")[2]
    return _CUE.search(line) is not None and not _OFFICIAL.search(address["host"])


def _is_known(host: str) -> bool:
    """Whether the host is that of an organisation or place of the lists."""
    label = registered(host).replace("-", "")
    return lexicon.is_kept(label) or label in word_list("words") or label in _phrases()


@cache
def _phrases() -> frozenset[str]:
    """The kept phrases as hosts have them (`annefrank`)."""
    return frozenset(phrase.replace(" ", "") for phrase in word_list("phrases_kept"))


def _is_of_somebody(path: str) -> bool:
    """Whether the path ends in somebody's name: `/over-marianne`, `/annie-de-wit-1944`."""
    about = _ABOUT.search(path)
    if about and lexicon.is_curated(about["name"]):
        return True
    last = path.rstrip("/").rpartition("/")[2]
    if _ORDER.fullmatch(last) is None:
        return False
    parts = [part for part in _LETTERS.findall(last) if part not in lexicon.TUSSENVOEGSELS]
    if len(parts) == 2 and lexicon.is_sure_given(parts[0]) and lexicon.is_surname(parts[1]):
        return True
    if len(parts) > _MOST_PARTS or any(map(lexicon.is_institution, parts)):
        return False
    return any(lexicon.is_sure_given(part) and lexicon.is_curated(part) for part in parts)


@lru_cache(maxsize=10_000)
def _is_own(label: str) -> bool:
    """Whether a part of a host is a given name joined to a word or surname (`lottevertelt`, `huubcam`)."""
    words = [word for word in _LETTERS.findall(label) if len(word) >= _SHORTEST_GIVEN]
    if any(lexicon.is_ordinary(word) and not lexicon.is_given(word) for word in words):
        return False
    return any(_is_joined(word) for word in words)


def _is_joined(word: str) -> bool:
    """Whether a given name made for the Netherlands begins the word and another word or letters end it."""
    for cut in range(_SHORTEST_GIVEN, len(word) + 1):
        given, rest = word[:cut], word[cut:]
        if not lexicon.is_curated(given) or given in word_list("words"):
            continue
        plain = rest in word_list("words") and not rest.endswith(lexicon.INSTITUTION_TAILS)
        if rest in _SHORT or (len(rest) >= _SHORTEST_REST and (plain or rest in word_list("surnames"))):
            return True
    return False


_SHORT = frozenset({"xx", "xxx", "cam", "tv", "nl", "s", "foto", "fotos"})
"""What is put behind a given name besides words."""
