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
from privacy.recognizers.base import LIKELY, SURE, WEAK, DutchRecognizer, Match, before, label
from privacy.recognizers.berths import LIVES, find_berths
from privacy.recognizers.streets import (
    ADDRESS,
    BROKEN_TAIL,
    DATED,
    FOREIGN,
    GLUED,
    LIVED_IN,
    LOWER_STREET,
    MAYBE_TAIL,
    NUMBER,
    NUMBER_FIRST,
    SERIES,
    SPLIT,
    SURE_TAIL,
    TYPE_FIRST,
)
from privacy.recognizers.view import lowered, name_before, name_end, names_all, near
from privacy.tables import columns
from privacy.wordlists import fold, word_list

_ALONG = re.compile(
    r"(?:\b(?:aan|op|van|naar|bij|uit|vanaf|nabij|hoek|tegenover|naast|achter|voor|in)(?: (?:de|het|den|'t))?|"
    r"[,(>•·:-]) $|"
    r"(?:^|\n)[-•*>]?\s?$"
)
_ON = re.compile(r"\b(?:aan|op|naar|bij|tegenover|naast|hoek) (?:(?:de|het|den|'t) )?$")
_HOUSES = frozenset(
    {"huis", "huize", "kasteel", "hoeve", "villa", "landgoed", "boerderij", "erve", "havezate", "hofstede"}
)
_POSTCODE_NEXT = re.compile(r"[\s,|;(]{0,4}\n?\s?(?:NL-)?[1-9]\d{3}\s?[A-Z]{2}(?!\w)")
_PLACE_NEXT = re.compile(r"(?:,\s?|\ste\s|\sin\s|\s?\n)(?P<place>[A-Z'][\w'’-]+)")
_YEAR = re.compile(r"(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)?\d{2}))?")
_HEAD = label(
    r"(?:woon|post|bezoek|vestigings|thuis)?-?adres(?:gegevens)?(?: \w+)?|straat|locatie|straatnaam|"
    r"straat ?\+ ?(?:huis)?n\w+\.?"
)
_STREET_HEAD = label(r"straat(?:naam)?")
_NUMBER_HEAD = label(r"(?:huis)?(?:nummer|nr\.?)|toev(?:oeging|\.)?|huisletter")
_HOUSE = re.compile(rf"(?P<street>[^\n|;\d]{{2,60}}?)\s(?P<number>{SERIES})(?![\w%])")
_FORM = re.compile(
    rf"\bstraat(?:naam)?\s?:\s*(?P<street>[^\n;|,]{{2,40}})[\n;,|\s]+huis(?:nummer|nr\.?)\s?:\s*(?P<number>{NUMBER})",
    re.IGNORECASE,
)
_LONE_NUMBER = re.compile(
    rf"\b(?:huisn(?:umme)?rs?\.?|op n(?:umme)?r\.?)\s?:?\s?(?P<number>{NUMBER})(?![\w%]|\svan)", re.IGNORECASE
)
_DIRECTION = re.compile(
    r"(?:-|\s)(?:noord|nrd|zuid|oost|west|n\.?z\.?|o\.?z\.?|z\.?z\.?|w\.?z\.?|binnen|buiten|"
    r"[nz]\.?[wo]\.?)\.?$",
    re.IGNORECASE,
)
_SHORT_NUMBER = 5
_LONGEST_DOUBTFUL = 3
_WORD_LENGTH = 4


class AddressRecognizer(DutchRecognizer):
    """Finds streets with a house number and post boxes."""

    ENTITY: ClassVar[str] = "ADRES"

    def find(self, text: str) -> Iterator[Match]:
        """Streets with a number, judged by their name and surroundings; boxes and berths; cells of addresses."""
        for address in near(ADDRESS, text):
            yield from _judged(text, address)
        for address in near(LOWER_STREET, text):
            start = address.start() + _ordinary_words(address["street"])
            if address["street"].rpartition(" ")[2] not in word_list("keep_numbered") and not _YEAR.fullmatch(
                address["number"]
            ):
                yield Match(start, address.end(), LIKELY)
        for address in near(LIVED_IN, lowered(text)):
            if _is_lived_in(address["street"].rpartition(" ")[2]):
                yield Match(address.start("street"), address.end(), LIKELY)
        for address in near(SPLIT, text):
            if fold(address["part"] or address["first"]) not in word_list("sentence_starts") | _FUNCTION_WORDS:
                yield Match(*address.span(), LIKELY)
        for form in (DATED, FOREIGN, GLUED, NUMBER_FIRST):
            for address in near(form, text):
                yield Match(*address.span(), LIKELY)
        yield from find_berths(text)
        yield from _in_forms(text)


def _is_lived_in(last: str) -> bool:
    """Whether the word before a number, behind where someone lives, is a street and not a count or a room."""
    return last not in _FUNCTION_WORDS and last not in word_list("keep_numbered") and len(last) >= _WORD_LENGTH


_FUNCTION_WORDS = frozenset(
    {
        "met",
        "sinds",
        "circa",
        "ongeveer",
        "bijna",
        "ruim",
        "nog",
        "plus",
        "minimaal",
        "meer",
        "dan",
        "tussen",
        "vanaf",
        "voor",
        "samen",
    }
    | {
        "minder",
        "zeker",
        "maximaal",
        "totaal",
        "alleen",
        "deze",
        "dit",
        "die",
        "dat",
        "een",
        "de",
        "het",
        "elke",
        "iedere",
        "per",
        "langs",
    }
    | {"hier", "daar", "daarvoor", "inmiddels", "slechts", "naar", "over", "door", "onder", "boven", "eerst", "andere"}
)


def _in_forms(text: str) -> Iterator[Match]:
    """Addresses in the cells of tables and the fields of forms."""
    low = lowered(text)
    for cell in columns(low, _HEAD):
        for house in _HOUSE.finditer(text, cell.start, cell.end):
            yield Match(*house.span(), SURE)
    numbers = list(columns(low, _NUMBER_HEAD)) if _STREET_HEAD.search(low) else []
    lines = {text.count("\n", 0, cell.start) for cell in numbers}
    for cell in columns(low, _STREET_HEAD) if numbers else ():
        if text.count("\n", 0, cell.start) in lines:
            yield Match(*cell, LIKELY)
    yield from (Match(*cell, LIKELY) for cell in numbers)
    for field in near(_FORM, text):
        yield Match(*field.span("street"), SURE)
        yield Match(*field.span("number"), SURE)
    for lone in near(_LONE_NUMBER, text):
        yield Match(*lone.span("number"), WEAK)


def _judged(text: str, address: re.Match[str]) -> Iterator[Match]:
    """The address when its street name, a postcode behind it or living words before it say so."""
    number = address["number"]
    start = _street_start(text, address)
    street = _DIRECTION.sub("", text[start : address.end("street")])
    last = street.rsplit(" ", maxsplit=1)[-1]
    tailed = SURE_TAIL.search(last) is not None
    postcode = _POSTCODE_NEXT.match(text, address.end()) is not None
    road = tailed and last[0].isupper() and last.endswith("weg")
    if not last or (fold(last) in word_list("keep_numbered") and not (road or postcode)):
        return
    if (last.endswith(".") and not tailed) or ("\n" in address["gap"] and not BROKEN_TAIL.search(last)):
        return
    known = tailed and (BROKEN_TAIL.search(last) is not None or not lexicon.is_place(fold(last)))
    sure = known or _is_kind_of_street(street)
    if (
        _YEAR.fullmatch(number)
        and (address["intro"] or "(") == "("
        and not (postcode or LIVES.search(before(text, start, 40)))
    ):
        return
    score = SURE if sure or postcode else _doubtful(text, start, street, address)
    if score:
        yield Match(start, _closed(text, address), score)


def _is_kind_of_street(street: str) -> bool:
    """Whether it is `Laan van ...` or `Oude Gracht`."""
    words = [fold(word) for word in street.split(" ")]
    linked = len(words) > 1 and words[0] in TYPE_FIRST and street.split(" ")[1].islower()
    return linked or (len(words) > 1 and words[-1] in TYPE_FIRST and words[-2] in _ADJECTIVES)


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
    if LIVES.search(before(text, start, 40)) or first in _HOUSES:
        return LIKELY
    if address["gap"].strip() or not _is_small(address["number"]) or street.isupper() or len(last) < _WORD_LENGTH:
        return 0.0
    if names_all(text, start, address.end("street")) and not _is_in_place(text, address.end()):
        return 0.0
    told = MAYBE_TAIL.search(last) is not None or not lexicon.is_ordinary(last)
    older = first in _ADJECTIVES and first != last and told and not lexicon.is_place(last)
    if older or name_before(text, start, 6) >= 0 or _is_in_place(text, address.end()):
        return LIKELY
    kept = lexicon.is_place(last) or lexicon.is_kept(last) or lexicon.is_given(last)
    along = _ALONG.search(text[max(0, start - 20) : start]) is not None
    if kept or not along:
        return 0.0
    known = lexicon.is_ordinary(last) and MAYBE_TAIL.search(last) is None
    return 0.0 if known and not _ON.search(text[max(0, start - 20) : start]) else WEAK


def _is_small(number: str) -> bool:
    digits = re.match(r"\d+", number)
    return digits is not None and len(digits[0]) <= _LONGEST_DOUBTFUL


def _is_in_place(text: str, end: int) -> bool:
    """Whether a town follows."""
    place = _PLACE_NEXT.match(text, end)
    return place is not None and lexicon.is_place(fold(place["place"]))


def _street_start(text: str, address: re.Match[str]) -> int:
    """Where the street name begins: behind a person's name that runs into it, and behind words of the sentence."""
    start = address.start() + _leading(text, address)
    named = name_end(text, start, address.end("street") - 1)
    tailed = SURE_TAIL.search(address["street"]) is not None
    house = fold(address["street"].partition(" ")[0]) in _HOUSES
    link = _LINKED.match(text, named) if named > start and not (tailed or house) else None
    return link.end() if link else start


_LINKED = re.compile(r"\s?[,(]?\s(?:van|op|aan|uit|in)\s(?:de\s|het\s)?(?=[A-Z])")


def _leading(text: str, address: re.Match[str]) -> int:
    """How many characters at the start belong to the sentence or a label, not to the street name."""
    street, skipped = address["street"], 0
    inside = not _begins_sentence(text, address.start())
    alone = (_ALONE.match(text, address.end()) or _POSTCODE_NEXT.match(text, address.end())) is not None
    if event := _EVENT.match(street):
        return event.end()
    while match := re.match(r"(\S+)\s+(?=\S)", street[skipped:]):
        word = fold(match[1].rstrip(".:,"))
        ends = match[1].endswith(".") and len(word) > _SHORT_NUMBER
        starts = word in word_list("sentence_starts") and not (
            (inside or alone) and match[1] in _PART_OF_NAME and not skipped
        )
        if not ends and not starts and word not in word_list("place_types"):
            return skipped
        skipped += match.end()
    return skipped


_EVENT = re.compile(
    r"(?:Brand|Inval|Overlast|Controle|Inbraak|Woning(?:en)?|Panden?|Sluiting|Huisbezoek|Doorzoeking|Bewoners?|"
    r"Geluidsoverlast|Hennep\w*|"
    r"Melding(?:en)?|Schade|Diefstal|Explosie|Steekpartij|Vondst|Burenruzie|Onderzoek|Bezoek)\s(?:aan|op|te|in|van|"
    r"bij)\s(?:de\s|het\s)?(?=[A-Z])"
)
_PART_OF_NAME = frozenset(
    {
        "De",
        "Het",
        "Van",
        "Den",
        "Ter",
        "Ten",
        "Onder",
        "Achter",
        "Tussen",
        "Boven",
        "Op",
        "Aan",
        "Bij",
        "In",
        "Over",
        "Voor",
        "Langs",
    }
    | {"van", "der", "den", "ter", "ten", "'t", "‘t", "’t", "Korte", "Lange", "Grote", "Kleine", "Nieuwe", "Oude"}
)
_ALONE = re.compile(r"\s?(?:[,\n(]|$| te )")
_SENTENCE = re.compile(r"(?:^|[.!?:\n]\s*|[-•*>]\s)$")


def _begins_sentence(text: str, start: int) -> bool:
    return _SENTENCE.search(text[max(0, start - 4) : start]) is not None


_ADJECTIVES = frozenset({"lange", "korte", "oude", "nieuwe", "grote", "kleine", "van", "der", "de", "den"})


def _ordinary_words(street: str) -> int:
    """For a lower-case street: only its last word, unless the ones before name a person or a quarter."""
    words = street.split(" ")
    kept = 1
    while kept < len(words) and words[-kept - 1] in _ADJECTIVES:
        kept += 1
    while kept > 1 and words[-kept] in ("de", "van", "den", "der"):
        kept -= 1
    return len(street) - len(" ".join(words[-kept:]))
