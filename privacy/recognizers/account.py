"""Handles of persons on social networks: `@janjansen`, or a name behind a label such as Snapchat.

Handles of offices (`@gemeentezonneveen`, `@politie`) stay, by the same words as functional mailboxes; that of one
wijkagent is a person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.mailboxes import is_functional
from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, DutchRecognizer, Match
from privacy.recognizers.network_names import network_names
from privacy.recognizers.networks import NETWORKS
from privacy.recognizers.view import lowered, name_before
from privacy.wordlists import alternatives, among, fold

_HANDLE = re.compile(
    r"(?<![\w@.&/+-])@(?P<name>(?:[A-Za-z_]|\d{1,4}[A-Za-z_]{2})[\w.]{1,29})"
    r"(?:@[\w-]{2,30}(?:\.[\w-]{2,20}){1,3})?(?![\w@])"
)
_OFFICE = re.compile(
    r"gemeente|^gem_|politie|^pol_|brandweer|provincie|ministerie|^min|rijks|rivm|nctv|^cbs|ggd|veiligheidsregio|"
    r"vrgv|waterschap|nos|"
    r"nieuws|_nl$|omroep|stad|wijk|team|raad|"
    r"handhaving|boa|jeugd|jongerenwerk|welzijn|dorpshuis|buurthuis|tweedekamer|museum|school|univers|vng|ccv|riec"
)
_OFFICER = re.compile(r"^(?:wijkagent|boa|agent|wethouder|raadslid|burgemeester)[_.-]?\w*[a-z]{3}")
_ABBREVIATION = re.compile(r"[A-Z]{3,8}")
_NETWORK = alternatives(NETWORKS | among("ig tt x-account wire github gitlab paypal"))
_KIND = r"(?:[- ]?(?:account|accountnaam|naam|profiel|profielnaam|gebruiker|gebruikersnaam|handle|id|user|nick))"
_LABEL = (
    rf"(?:{_NETWORK}{_KIND}?|(?:digid-)?gebruikersnaam|user\s?name|user|accountnaam|gamertag|nick(?:name)?|schermnaam|"
    rf"profielnaam|inlognaam|"
    r"inlog|login|loginnaam|displaynaam|alias online)"
)
_NAME = r"(?:live:\.?)?[a-z0-9_][\w.-]{1,29}(?:#\d{3,5})?"
_LABELLED = re.compile(
    rf"(?<!\w){_LABEL}(?:\s(?:(?:van|in|bij|voor|op)\s)?[\w]{{1,20}})?\s?(?::|=|\()\s?@?"
    rf"(?P<name>{_NAME})"
)
_MARKED = r"(?=[\w.-]{0,28}[\d_#]|[a-z]{1,12}\.[a-z]|xx|live:)"
_BARE = re.compile(
    rf"(?<!\w)(?:{_LABEL}|account|windows-account),?\s(?:is\s|als\s|heet\s|bekend\s|actief\s|onder\s|de\s|hij\s|zij\s|"
    rf"naam\s){{0,3}}(?P<name>{_MARKED}(?=[\w.:-]{{0,28}}[a-z]){_NAME})(?!\w)"
)
_ON = re.compile(
    rf"(?:onder de naam|als|genaamd|bekend als|met de naam|"
    rf"accounts?)\s['\"‘“]?@?(?P<name>{_MARKED}(?=[\w.:-]{{0,28}}[a-z]){_NAME})['\"’”]?\s(?:op|via|bij)\s{_NETWORK}"
)
_POSTED_NAME = r"(?=[\w.-]{0,28}[\d_])(?=[\w.-]{0,28}[a-z])[a-z0-9_][\w.-]{1,28}\w"
_QUOTED = re.compile(
    rf"(?:account|gebruikersnaam|profiel|schermnaam|{_NETWORK})(?:\s\w+){{0,3}}\s['\"‘“](?P<name>[\w.-]{{3,30}})['\"’”]"
)
_POSTED = re.compile(
    rf"(?<!\w)(?:gepost|geplaatst|gedeeld|gestreamd|ge[uü]pload|verspreid|gefilmd|live|opgenomen)\s(?:\w{{2,10}}\s){{0,2}}?door\s"
    rf"(?P<name>{_POSTED_NAME})(?![\w@/]|\.\w)|(?<!\w){_NETWORK}\spost(?:te)?\s(?P<poster>{_POSTED_NAME})(?![\w@/]|\.\w)"
)
"""Who put something on a network, by a name that has a digit or an underscore in it."""
_NETWORK_WORD = re.compile(rf"(?<!\w)(?:{_LABEL}|account|profiel|windows-account)")
_NETWORK_NAMED = re.compile(rf"(?<!\w){_NETWORK}")
_NO_NAME = re.compile(r"[\d.,]+\w{0,2}")
_REACH = 60
_JOINED = re.compile(r"(?<![\w@./\\-])[A-Za-z][A-Za-z0-9.]{1,20}(?:_[A-Za-z0-9.]{1,20}){1,3}(?<!\.)(?![\w@/=-]|\.\w)")
"""A name in the way of networks, put together with `_`."""
_NEAR = 120
_CODE = frozenset(
    {
        "media",
        "import",
        "param",
        "return",
        "override",
        "property",
        "staticmethod",
        "charset",
        "live",
        "http",
        "https",
        "www",
        "nu",
        "voorheen",
        "naam",
        "ex",
    }
)


class AccountRecognizer(DutchRecognizer):
    """Finds personal handles."""

    ENTITY: ClassVar[str] = "ACCOUNT"
    COUNTRY_CODE: ClassVar[str | None] = None

    def find(self, text: str) -> Iterator[Match]:
        """Handles with an at sign, and names behind a label or in quotes."""
        for handle in _HANDLE.finditer(text) if "@" in text else ():
            if _is_person(handle["name"]):
                yield Match(handle.start(), handle.start() + len(handle[0].rstrip(".")), LIKELY)
        yield from _plain(text)
        low = lowered(text)
        yield from (name for name in network_names(text, low) if _is_person(text[name.start : name.end]))
        yield from _posters(text, low)
        for label in _NETWORK_WORD.finditer(low):
            for handle in _JOINED.finditer(text, max(0, label.start() - _REACH), min(len(text), label.end() + _NEAR)):
                yield Match(*handle.span(), LIKELY)
            for form in (_LABELLED, _BARE, _QUOTED):
                if behind := form.match(low, label.start()):
                    yield from _named(text, behind)
            if before := _ON.search(low, max(0, label.start() - _REACH), label.end()):
                yield from _named(text, before)


_POSTS = ("post", "geplaatst", "gedeeld", "stream", "pload", "verspreid", "gefilmd", "live", "opgenomen")


def _posters(text: str, low: str) -> Iterator[Match]:
    """Who put something on a network."""
    told = any(sign in low for sign in _POSTS) and _NETWORK_NAMED.search(low)
    for posted in _POSTED.finditer(low) if told else ():
        start, end = posted.span(posted.lastgroup or 0)
        if not _NO_NAME.fullmatch(text[start:end]) and _is_person(text[start:end]):
            yield Match(start, end, LIKELY)


def _plain(text: str) -> Iterator[Match]:
    """Names that no network is named beside: of a forum, of someone who reacts, of someone's mailbox."""
    for handle in _DOMAIN_USER.finditer(text) if "\\" in text else ():
        yield Match(*handle.span(), LIKELY)
    for handle in _WRITES.finditer(text) if _QUOTE.search(text) else ():
        yield Match(*handle.span("name"), LIKELY)
    for handle in _FORUM.finditer(text) if "u/" in text else ():
        yield Match(*handle.span(), LIKELY)
    for handle in _SOMEONE.finditer(text):
        yield Match(*handle.span("name"), LIKELY)
    for handle in _INITIAL.finditer(text):
        if lexicon.is_surname(fold(handle["surname"])):
            yield Match(*handle.span(), LIKELY)
    for handle in _CALLS.finditer(text):
        if name_before(text, handle.start(), 2) >= 0:
            yield Match(*handle.span("name"), LIKELY)
    yield from _called(text)


def _called(text: str) -> Iterator[Match]:
    """What somebody calls himself, or is known by."""
    for handle in _UNDER.finditer(text) if "onder de " in text else ():
        yield Match(*handle.span("name"), LIKELY)
    for handle in _SELF.finditer(text) if "noem" in text else ():
        yield Match(*handle.span(handle.lastgroup or 0), LIKELY)


_DOMAIN_USER = re.compile(
    r"(?<![\w\\/:.])(?:[A-Z][A-Z0-9-]{1,14}\\[a-z][\w.-]{2,20}|[a-z]{2,8}\\[a-z]{3,20}\d{0,3})(?![\w\\.])"
)
"""Somebody at a Windows domain: `GEM\\pvdmeer`."""
_WRITES = re.compile(
    r"(?:(?:appt|reageert|mailt|tekent|tekende|ondertekent|ondertekende|schrijft|schreef|handelt|adverteert|speelt|gamet|"
    r"bekend|actief|geregistreerd)\s(?:hij\s|zij\s|ze\s|zich\s|daar\s|online\s|altijd\s){0,2}"
    r"(?:als\s|onder\s(?:de\s)?(?:naam|nick|schuilnaam|alias)\s|met\s(?:de\snaam\s)?)|"
    r"(?:heet|heette)\s(?:hij\s|zij\s|ze\s|daar\s|online\s){1,2}|noemt (?:hij|zij|ze) zich\s(?:daar\s|online\s){0,2})"
    r"[\"'“‘„](?P<name>[^\"'“”‘’\n]{2,30})[\"'”’“]"
)
"""Under what name somebody writes; what someone writes without such a word is a title or a message."""
_QUOTE = re.compile("[\"'“‘„]")
_FORUM = re.compile(r"(?<![\w/.])/?u/[A-Za-z][\w-]{2,20}(?![\w/])")
_SOMEONE = re.compile(
    r"(?<!\w)(?:[Ee]ne|[Gg]ebruiker|[Vv]olger|account|profiel|gamer|nickname|schermnaam)\s['\"‘“]?"
    r"(?P<name>(?=[\w.-]{0,24}[a-z])[A-Za-z][\w.-]{1,20}(?:_|(?<=[a-z])\d)[\w.-]{0,12}\w)(?![\w@])"
)
_INITIAL = re.compile(r"(?<![\w.@/-])[a-z]\.(?P<surname>[a-z]{4,20})(?![\w@/]|[.-]\w)")
_SELF_NAME = r"(?=[\w.-]{0,28}[\d_]|[A-Za-z]{1,14}\.[a-z])(?=[\w.-]{0,28}[A-Za-z])[\w][\w.-]{1,28}\w"
_SELF = re.compile(
    rf"(?<!\w)zich(?:zelf)?\s(?:(?:online|daar|hier|op \w{{2,12}})\s)?['\"‘“]?@?(?P<before>{_SELF_NAME})['\"’”]?\snoem|"
    rf"(?<!\w)noem\w{{0,3}}\s(?:(?:hij|zij|ze)\s)?zich(?:zelf)?\s(?:(?:online|daar|hier|op \w{{2,12}})\s)?['\"‘“]?@?"
    rf"(?P<behind>{_SELF_NAME})"
)
"""What somebody calls himself, made as names of networks are."""
_UNDER = re.compile(
    rf"onder de (?:naam|nick(?:name)?|alias|schuilnaam|gebruikersnaam)\s(?P<name>{_SELF_NAME})(?![\w@/]|\.\w)"
)
"""Under what name somebody is known."""
_CALLS = re.compile(
    r"\s(?:heet\s(?:daar|online|hier)|is|als)\s(?P<name>@[A-Za-z][\w.]{3,28}\w|"
    r"[a-z]{3,15}(?:[._][a-z0-9]{2,15}){1,3})(?![\w@/]|\.\w)"
)


def _named(text: str, handle: re.Match[str]) -> Iterator[Match]:
    name = text[handle.start("name") : handle.end("name")].rstrip(".-")
    if _is_person(name) and not name.isdigit():
        yield Match(handle.start("name"), handle.start("name") + len(name), LIKELY)


def _is_person(name: str) -> bool:
    low = name.lower()
    if low in _CODE or _HOST.search(low) or _ABBREVIATION.match(name) or is_functional(name) or _is_towns(low):
        return False
    if any(lexicon.is_curated(part) and lexicon.is_sure_given(part) for part in _WORD.findall(low)):
        return True
    if _KIN.intersection(_PART.findall(low)) or _OFFICER.search(low):
        return True
    return _OFFICE.search(low) is None and _ABBREVIATED.match(name) is None


_PART = re.compile(r"[a-z]+")
_KIN = among(
    "oma opa mama papa mam pap tante oom mom dad moeder vader zus zusje broer broertje boy girl lady meisje jongen"
)
_ABBREVIATED = re.compile(r"[A-Z]{2,5}(?:_[a-z]|[A-Z][a-z]{3})")
"""An abbreviation, and a word or town behind it: `NS_online`, `VRUtrecht`."""


def _is_towns(name: str) -> bool:
    """Whether a handle in lower case is a municipality's, with `gem` before it or not (`gemzonneveen`)."""
    name = name.rstrip(".")
    office = _OF_TOWN.match(name)
    place = re.sub(r"^(?:het|de)", "", name[office.end() :] if office else name)
    return len(place) >= _SHORTEST_TOWN and lexicon.is_place(place) and (bool(office) or not lexicon.is_surname(place))


_OF_TOWN = re.compile(r"gem(?:eente)?_?")
_SHORTEST_TOWN = 4
_HOST = re.compile(r"\.(?:nl|com|org|net|be|eu)$")
_WORD = re.compile(r"[a-z]{4,}")
