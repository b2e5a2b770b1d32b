"""Whether a name that other things have too, with a number behind it, is a street: by its words and surroundings."""

from __future__ import annotations

import re

from privacy.names import lexicon
from privacy.recognizers.base import LIKELY, WEAK, before
from privacy.recognizers.berths import LIVES
from privacy.recognizers.street_default import is_default
from privacy.recognizers.street_starts import ADJECTIVES, HOUSES
from privacy.recognizers.streets import MAYBE_TAIL, STREET_KINDS, is_small
from privacy.recognizers.view import name_before, names_all
from privacy.wordlists import among, fold, word_list

_ALONG = re.compile(
    r"(?:\b(?:[Aa]an|[Oo]p|[Vv]an|[Nn]aar|[Bb]ij|[Uu]it|[Vv]anaf|nabij|hoek|tegenover|naast|achter|voor|"
    r"in)(?: (?:de|het|den|'t))?|"
    r"[,(>•·:-]) $|"
    r"(?:^|\n)[-•*>]?\s?$|\($"
)
_ON = re.compile(r"\b(?:[Aa]an|[Oo]p|[Nn]aar|[Bb]ij|[Tt]egenover|[Nn]aast|hoek) (?:(?:de|het|den|'t) )?$")
_PLACE_NEXT = re.compile(r"(?:,\s?|\ste\s|\sin\s|\s?\n)(?P<place>[A-Z'][\w'’-]+)")
_REACH = 60
_WORD_LENGTH = 4


def doubtful(text: str, start: int, street: str, address: re.Match[str]) -> float:
    """The score of a street with a name that other things have too; 0 when nothing speaks for it."""
    last = fold(street.rsplit(" ", maxsplit=1)[-1])
    if last in word_list("keep_numbered") or _ABBREVIATION.search(street):
        return 0.0
    first = fold(street.partition(" ")[0])
    if LIVES.search(before(text, start, _REACH)) or first in HOUSES:
        return LIKELY
    if (_SITS.match(text, address.end()) and _is_on(text, start)) or _is_far(text, start, street, address):
        return LIKELY
    if is_small(address["number"]) and _is_led(text, start, street, address):
        return LIKELY
    if address["intro"] == "(" or _TYPED.fullmatch(address["number"]):
        return 0.0
    if address["gap"].strip() or not is_small(address["number"]) or street.isupper():
        return 0.0
    if fold(street) in STREET_KINDS and _is_placed(text, start, address.end()):
        return WEAK
    if len(last) < _WORD_LENGTH:
        return 0.0
    if names_all(text, start, address.end("street")) and not _is_in_place(text, address.end()):
        apart = _IS_ALONE.match(text, address.end()) is not None and name_before(text, start, 2) < 0
        return LIKELY if (_is_on(text, start) or apart) and MAYBE_TAIL.search(last) else 0.0
    return _by_name(text, start, street, address)


def _by_name(text: str, start: int, street: str, address: re.Match[str]) -> float:
    """The score of a street by its words and by what stands before it."""
    first, last = fold(street.partition(" ")[0]), fold(street.rsplit(" ", maxsplit=1)[-1])
    told = MAYBE_TAIL.search(last) is not None or not lexicon.is_ordinary(last)
    older = first in ADJECTIVES and first != last and told and not lexicon.is_place(last)
    named = (
        len(street.split(" ")) > 1 and first in _ARTICLES and (_is_on(text, start) or _is_item(text, start, address))
    )
    if named or older or name_before(text, start, 6) >= 0 or _is_in_place(text, address.end()):
        return LIKELY
    words = [fold(word) for word in street.split(" ")]
    if word_list("keep_numbered").intersection(words):
        return 0.0
    other = lexicon.is_kept(last) and not lexicon.is_area(last)
    kept = lexicon.is_place(last) or other or lexicon.is_given(last)
    along = _ALONG.search(text[max(0, start - 20) : start]) is not None
    if along and _is_added(last, first, address["number"]):
        return WEAK
    if not kept and _is_unknown(text, last, address):
        return WEAK
    if kept:
        return 0.0
    if is_default(text, start, street, address["number"], address.end()):
        return WEAK
    if not along:
        return 0.0
    known = lexicon.is_ordinary(last) and MAYBE_TAIL.search(last) is None and len(words) == 1
    return 0.0 if known and not _is_on(text, start) else WEAK


def _is_unknown(text: str, last: str, address: re.Match[str]) -> bool:
    """Whether a word that nobody knows and a small number stand by themselves, as nothing else does."""
    plain = last.isalpha() and _PLAIN.fullmatch(address["number"]) is not None
    return plain and _SET_APART.match(text, address.end()) is not None and not lexicon.is_ordinary(last)


_PLAIN = re.compile(r"[1-9]\d{0,2}(?:\s?-?\s?(?:[a-z]\d?|\d{1,2}|bis|hs|[IV]{1,3}))?", re.IGNORECASE)
_SET_APART = re.compile(r"[,;)|\n]|\.(?:\s|$)|$| \(| te [A-Z]| in [A-Z]")
_ADDED = re.compile(
    r"\d{1,3}(?:-[a-z]{1,2}|[a-z]|\s(?:achter|boven|bov|hs|huis|bis|rood|zwart|zw|rd|links|rechts|beneden|sous|t[./]o))"
)
"""A house number with a letter or addition, as nothing else has."""


def _is_added(last: str, first: str, number: str) -> bool:
    """Whether the number has a letter or addition behind it and the name is no plain word's."""
    named = MAYBE_TAIL.search(last) is not None or first in _ARTICLES or not lexicon.is_ordinary(last)
    return named and _ADDED.fullmatch(number) is not None


_LEADING = among("achter onder op oan aan bij boven tussen langs voor over buiten binnen in")
_LED = frozenset({"de", "het", "'t", "‘t", "’t", "den", "der", "'e", "’e", "it"})


def _is_led(text: str, start: int, street: str, address: re.Match[str]) -> bool:
    """Whether a capitalised preposition and article begin a street that stands by itself (`Achter 't Hof 2`)."""
    words = street.split(" ")
    led = len(words) > 2 and words[0][0].isupper() and fold(words[0]) in _LEADING and words[1] in _LED
    if led and _MIDDLE.search(text, max(0, start - 3), start):
        return True
    begins = _BEGINS.search(text[max(0, start - 3) : start]) is not None
    return led and begins and _IS_ALONE.match(text, address.end()) is not None


_MIDDLE = re.compile(r"[a-zà-ÿ],? $")
"""Before a capital in the middle of a sentence."""
_BEGINS = re.compile(r"(?:^|[\n,;|(\t:]\s?|[-•*]\s)$")
_IS_ALONE = re.compile(r"[ \t]*(?:[,\n;|)]|$)")


_ARTICLES = frozenset({"t", "'t", "‘t", "’t", "het", "de"})


def _is_item(text: str, start: int, address: re.Match[str]) -> bool:
    """Whether it stands between commas behind a name."""
    return name_before(text, start, 2) >= 0 and text[address.end() : address.end() + 1] == ","


def _is_on(text: str, start: int) -> bool:
    return _ON.search(text[max(0, start - 20) : start]) is not None


def _is_placed(text: str, start: int, end: int) -> bool:
    """Whether something is `aan de Kade 12`, or stands behind a comma and by itself (`Het Anker, Kade 12`)."""
    comma = text[max(0, start - 2) : start] == ", " and _IS_ALONE.match(text, end) is not None
    return comma or _is_on(text, start)


def _is_far(text: str, start: int, street: str, address: re.Match[str]) -> bool:
    """Whether it has a room or pitch, or a number of four digits as quarters without street names have."""
    if _ROOM.search(address["number"]):
        return True
    if address["gap"] != " " or not _FOUR.fullmatch(address["number"]) or _CAPITALS.match(text, address.end()):
        return False
    told = street.isalpha() and not street.isupper() and not lexicon.is_ordinary(fold(street))
    there = _is_on(text, start) or _is_in_place(text, address.end())
    return told and there and (lexicon.is_area(fold(street)) or not lexicon.is_kept(fold(street)))


_ABBREVIATION = re.compile(r"[A-Z]{2}[a-z][A-Z]$")
"""An abbreviation with small letters in it, which no street is."""
_CAPITALS = re.compile(r" [A-Z]{2}(?!\w)")
_ROOM = re.compile(r"\d,? (?:kamer|kmr|app(?:artement|\.)?|unit|standplaats|ligplaats|ws)\b", re.IGNORECASE)
_FOUR = re.compile(r"(?!19|20)[1-9]\d{3}[a-z]?")
_TYPED = re.compile(r"\d+ [A-Z]\d")
"""The number of a product's type."""
_SITS = re.compile(r"\s(?:zit|zitten|woont|woonde|wonen|verblijft|slaapt|staat ingeschreven|is ingeschreven)(?!\w)")


def _is_in_place(text: str, end: int) -> bool:
    """Whether a town follows."""
    place = _PLACE_NEXT.match(text, end)
    return place is not None and lexicon.is_place(fold(place["place"]))
