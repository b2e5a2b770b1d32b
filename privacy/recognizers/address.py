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
from privacy.recognizers.base import LIKELY, SURE, DutchRecognizer, Match, before
from privacy.recognizers.berths import LIVES, find_berths
from privacy.recognizers.public_addresses import is_public_address
from privacy.recognizers.street_doubt import doubtful
from privacy.recognizers.street_reports import find_reported
from privacy.recognizers.street_starts import ADJECTIVES, POSTCODE_NEXT, ordinary_words, street_start
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
    NAMED_FLAT,
    NUMBER_COMMA,
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
)
from privacy.recognizers.view import lowered, near
from privacy.wordlists import fold, word_list

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
        """All addresses but those of the buildings of authorities."""
        return (match for match in _all(text) if not is_public_address(text, match.start, match.end))


def _all(text: str) -> Iterator[Match]:
    """Streets with a number, judged by their name and surroundings; boxes and berths; cells of addresses."""
    streets: set[str] = set()
    doubted: list[re.Match[str]] = []
    for address in near(ADDRESS, text):
        found = list(_judged(text, address))
        streets.update(text[match.start : address.end("street")] for match in found)
        yield from found
        doubted += [] if found else [address]
    yield from _again(doubted, streets)
    yield from _in_lower_case(text)
    yield from _in_other_order(text)
    low = lowered(text)
    abroad = [form for form, sign in _SIGNS.items() if any(map(low.__contains__, _ABROAD)) and sign.search(text)]
    for form in (DATED, GLUED, NUMBER_FIRST, NUMBER_COMMA, NAMED_FLAT, *abroad):
        yield from (Match(*address.span(), LIKELY) for address in near(form, text))
    for address in WORDED.finditer(text):
        if street := STREET_WORD.search(text, max(0, address.start() - _REACH), address.start()):
            yield Match(street.start(), address.end(), LIKELY)
    yield from find_berths(text)
    yield from find_fields(text)
    yield from find_reported(text)


def _again(doubted: list[re.Match[str]], streets: set[str]) -> Iterator[Match]:
    """The addresses whose street another address of the text has told: `Wijngaard 14 en Wijngaard 16`."""
    for address in doubted if streets else ():
        words = address["street"].split(" ")
        for count in range(len(words)):
            street = " ".join(words[count:])
            if street in streets and len(street) > _WORD_LENGTH and not YEARS.fullmatch(address["number"]):
                yield Match(address.end("street") - len(street), address.end(), LIKELY)
                break


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
    if fold(last) in _BOXES or _DATE.fullmatch(number):
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
    score = SURE if sure or postcode else 0.0
    if not score and (inner := _INNER.match(street)):
        score = doubtful(text, start + inner.end(), street[inner.end() :], address)
        start += inner.end() if score else 0
    score = score or doubtful(text, start, street, address)
    if score:
        yield Match(start, _closed(text, address), score)


_DATE = re.compile(r"\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d\d")
_INNER = re.compile(r"[A-Z][a-z]+ (?:op|aan|uit|bij|naar|voor|langs|achter) (?:de |het )?(?=['‘’A-Z])")
"""The word a sentence begins with, and a preposition, before the name of a street."""
_BOXES = frozenset({"postbus", "antwoordnummer"})
"""What is no street, and judged as a box (`privacy.recognizers.berths`)."""
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
