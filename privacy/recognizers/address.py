"""Street addresses: a street with a house number, a post box, a ship's or a wagon's berth.

A street without a number is a public place and stays; so do squares, roads (A12, N224), places named after a
person, and all that carries a number without being a street (artikel 3, zaal 4). The forms are in
`privacy.recognizers.streets`; a name that does not end as streets do counts only with something beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from privacy.names import lexicon
from privacy.recognizers.address_fields import find_fields
from privacy.recognizers.base import LIKELY, SURE, WEAK, DutchRecognizer, Match, before
from privacy.recognizers.berths import LIVES, find_berths
from privacy.recognizers.street_reports import find_reported
from privacy.recognizers.street_starts import ADJECTIVES, HOUSES, POSTCODE_NEXT, ordinary_words, street_start
from privacy.recognizers.streets import (
    ABROAD,
    ABROAD_WORD,
    ADDRESS,
    BROKEN_TAIL,
    DATED,
    FOREIGN,
    FOREIGN_WORD,
    GLUED,
    LIVED_IN,
    LOWER_STREET,
    MAYBE_TAIL,
    NUMBER_FIRST,
    NUMBERED_ON,
    SPLIT,
    STREET_WORD,
    SURE_TAIL,
    TYPE_FIRST,
    TYPE_LAST,
    TYPE_OLD,
    WORDED,
    YEARS,
    is_small,
)
from privacy.recognizers.view import lowered, name_before, names_all, near
from privacy.wordlists import among, fold, word_list

_ALONG = re.compile(
    r"(?:\b(?:aan|op|van|naar|bij|uit|vanaf|nabij|hoek|tegenover|naast|achter|voor|in)(?: (?:de|het|den|'t))?|"
    r"[,(>•·:-]) $|"
    r"(?:^|\n)[-•*>]?\s?$|\($"
)
_ON = re.compile(r"\b(?:aan|op|naar|bij|tegenover|naast|hoek) (?:(?:de|het|den|'t) )?$")
_PLACE_NEXT = re.compile(r"(?:,\s?|\ste\s|\sin\s|\s?\n)(?P<place>[A-Z'][\w'’-]+)")
_DIRECTION = re.compile(
    r"(?:-|\s)(?:noord|nrd|zuid|oost|west|n\.?z\.?|o\.?z\.?|z\.?z\.?|w\.?z\.?|binnen|buiten|"
    r"[nz]\.?[wo]\.?)\.?$",
    re.IGNORECASE,
)
_REACH = 60
_WORD_LENGTH = 4


class AddressRecognizer(DutchRecognizer):
    """Finds streets with a house number and post boxes."""

    ENTITY: ClassVar[str] = "ADRES"

    def find(self, text: str) -> Iterator[Match]:
        """Streets with a number, judged by their name and surroundings; boxes and berths; cells of addresses."""
        for address in near(ADDRESS, text):
            yield from _judged(text, address)
        yield from _in_lower_case(text)
        yield from _in_other_order(text)
        low = lowered(text)
        abroad = [form for form, sign in _SIGNS.items() if any(map(low.__contains__, _ABROAD)) and sign.search(text)]
        for form in (DATED, GLUED, NUMBER_FIRST, *abroad):
            yield from (Match(*address.span(), LIKELY) for address in near(form, text))
        for address in WORDED.finditer(text):
            if street := STREET_WORD.search(text, max(0, address.start() - _REACH), address.start()):
                yield Match(street.start(), address.end(), LIKELY)
        yield from find_berths(text)
        yield from find_fields(text)
        yield from find_reported(text)


_SIGNS = {FOREIGN: FOREIGN_WORD, ABROAD: ABROAD_WORD}
"""What the addresses of some forms hold: searching for that first is four times as fast."""
_ON_NUMBER = re.compile(r"\d[a-z -]{0,3} (?:van|aan|in|op) (?:de|het|'t) [A-Z]")
_ABROAD = (
    *(
        "rue ",
        "avenue ",
        "boulevard ",
        "chauss",
        "place ",
        "quai ",
        "via",
        "piazza ",
        "ul. ",
        "ulica ",
        "al. ",
        "calle ",
    ),
    *("rua ", "plac ", "strada ", "str. ", "bd. ", "chemin ", "impasse ", "allée ", " cad", " sok", " mah", " bulvar"),
)
"""The same in lower case, asked before any pattern."""


def _in_other_order(text: str) -> Iterator[Match]:
    """Streets that a scanner took apart, and numbers before their street."""
    for address in near(SPLIT, text):
        if fold(address["part"] or address["first"]) not in word_list("sentence_starts") | _FUNCTION_WORDS:
            yield Match(*address.span(), LIKELY)
    for address in near(NUMBERED_ON, text) if _ON_NUMBER.search(text) else ():
        if SURE_TAIL.search(address["street"]) or MAYBE_TAIL.search(address["street"]):
            yield Match(*address.span(), LIKELY)


def _in_lower_case(text: str) -> Iterator[Match]:
    """Streets in lower case, told by their tail or by who lives there."""
    for address in near(LOWER_STREET, text):
        last = address["street"].rpartition(" ")[2]
        if last not in word_list("keep_numbered") and not YEARS.fullmatch(address["number"]):
            yield Match(address.start() + ordinary_words(address["street"]), address.end(), LIKELY)
    for address in near(LIVED_IN, lowered(text)):
        if _is_lived_in(address["street"]):
            yield Match(address.start("street"), address.end(), LIKELY)


def _is_lived_in(street: str) -> bool:
    """Whether the words before a number, behind where someone lives, are a street and not a count or a room."""
    article, _, last = street.rpartition(" ")
    return last not in _FUNCTION_WORDS | word_list("keep_numbered") and (len(last) >= _WORD_LENGTH or bool(article))


_FUNCTION_WORDS = frozenset(
    re.findall(
        r"\w+",
        "met sinds circa ongeveer bijna ruim nog plus minimaal meer dan tussen vanaf voor samen minder zeker maximaal "
        "totaal alleen deze dit die dat een de het elke iedere per langs hier daar daarvoor inmiddels slechts naar "
        "over door onder boven eerst andere",
    )
)


def _judged(text: str, address: re.Match[str]) -> Iterator[Match]:
    """The address when its street name, a postcode behind it or living words before it say so."""
    number = address["number"]
    start = street_start(text, address)
    if split := _SPLIT_TITLE.search(text, max(0, start - 8), start):
        start = split.start()
    street = _DIRECTION.sub("", text[start : address.end("street")])
    last = street.rsplit(" ", maxsplit=1)[-1]
    tailed = SURE_TAIL.search(last) is not None
    postcode = POSTCODE_NEXT.match(text, address.end()) is not None
    road = tailed and last[0].isupper() and last.endswith("weg")
    if _INDOORS.search(text, max(0, start - _REACH // 3), start):
        return
    if "," in address["gap"] and _COUNTS.match(text, address.end()):
        return
    if not last or (fold(last) in word_list("keep_numbered") and not (road or postcode)):
        return
    if (last.endswith(".") and not tailed) or ("\n" in address["gap"] and not _is_broken(last, number)):
        return
    known = tailed and (BROKEN_TAIL.search(last) is not None or not lexicon.is_place(fold(last)))
    titled = _TITLED.match(street) is not None and MAYBE_TAIL.search(last) is not None
    sure = known or titled or _is_kind_of_street(street)
    if (
        YEARS.fullmatch(number)
        and (address["intro"] or "(") == "("
        and not (postcode or LIVES.search(before(text, start, _REACH)))
    ):
        return
    score = SURE if sure or postcode else _doubtful(text, start, street, address)
    if score:
        yield Match(start, _closed(text, address), score)


_INDOORS = re.compile(r"(?:zaal|zalen|lokaal|kamer|ruimte|halte|perron|afrit|hal)\s$", re.IGNORECASE)
"""What is called after a street and counted (`zaal Kerkweg 2`)."""
_COUNTS = re.compile(r"\s[a-z]{4,20}(?:en|s|tes)(?!\w)")
"""What is counted: `zebrapad Kerkstraat, 412 handtekeningen`."""
_SPLIT_TITLE = re.compile(r"(?<!\w)(?:St|Mr|Dr|Burg|Prof|Past|Jhr) \. $")
"""A title before a street name with its point set apart, as scanners do."""
_TITLED = re.compile(r"(?:Mr|Dr|Prof|Burg|Ds|Past|St|Jhr|Gen|Ir|Kard|Mgr|Sint|Pres)\.?\s")


def _is_broken(last: str, number: str) -> bool:
    """Whether a line may have been broken between the street and its number."""
    return BROKEN_TAIL.search(last) is not None and _PLAIN_NUMBER.fullmatch(number) is not None


_PLAIN_NUMBER = re.compile(r"\d{1,4}(?:\s?-?[A-Za-z]{1,3})?")


def _is_kind_of_street(street: str) -> bool:
    """Whether it is `Laan van ...` or `Oude Gracht`."""
    words = [fold(word) for word in street.split(" ")]
    linked = len(words) > 1 and words[0] in TYPE_FIRST and street.split(" ")[1].islower()
    last = len(words) > 1 and words[-1] in TYPE_LAST and words[0] not in word_list("sentence_starts")
    return linked or last or (len(words) > 1 and words[-1] in TYPE_FIRST | TYPE_OLD and words[-2] in ADJECTIVES)


def _closed(text: str, address: re.Match[str]) -> int:
    """The end of the address, with the bracket that closes one before the number."""
    return (
        address.end() + 1
        if text[address.end("gap") - 1] == "(" or (address["intro"] or "")[-1:] == "("
        else address.end()
    )


def _doubtful(text: str, start: int, street: str, address: re.Match[str]) -> float:
    """The score of a street with a name that other things have too; 0 when nothing speaks for it."""
    last = fold(street.rsplit(" ", maxsplit=1)[-1])
    if last in word_list("keep_numbered"):
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
    if address["gap"].strip() or not is_small(address["number"]) or street.isupper() or len(last) < _WORD_LENGTH:
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
    if kept or not along:
        return 0.0
    known = lexicon.is_ordinary(last) and MAYBE_TAIL.search(last) is None and len(words) == 1
    return 0.0 if known and not _is_on(text, start) else WEAK


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
    begins = _BEGINS.search(text[max(0, start - 3) : start]) is not None
    return led and begins and _IS_ALONE.match(text, address.end()) is not None


_BEGINS = re.compile(r"(?:^|[\n,;|(\t:]\s?|[-•*]\s)$")
_IS_ALONE = re.compile(r"[ \t]*(?:[,\n;|)]|$)")


_ARTICLES = frozenset({"t", "'t", "‘t", "’t", "het", "de"})


def _is_item(text: str, start: int, address: re.Match[str]) -> bool:
    """Whether it stands between commas behind a name."""
    return name_before(text, start, 2) >= 0 and text[address.end() : address.end() + 1] == ","


def _is_on(text: str, start: int) -> bool:
    return _ON.search(text[max(0, start - 20) : start]) is not None


def _is_far(text: str, start: int, street: str, address: re.Match[str]) -> bool:
    """Whether it has a room or pitch, or a number of four digits as quarters without street names have."""
    if _ROOM.search(address["number"]):
        return True
    if address["gap"] != " " or not _FOUR.fullmatch(address["number"]) or _CAPITALS.match(text, address.end()):
        return False
    told = street.isalpha() and not street.isupper() and not lexicon.is_ordinary(fold(street))
    there = _is_on(text, start) or _is_in_place(text, address.end())
    return told and there and (lexicon.is_area(fold(street)) or not lexicon.is_kept(fold(street)))


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
