"""Addresses in the cells of tables and the fields of forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.recognizers.base import LIKELY, SURE, WEAK, Match, label
from privacy.recognizers.streets import ADDRESS, NUMBER, SERIES, YEARS, is_small
from privacy.recognizers.view import at_digits, lowered, names_someone, near
from privacy.tables import Row, columns, grids
from privacy.wordlists import fold, word_list

_HEAD = label(
    r"[a-z]{0,16}-?adres(?:sen|gegevens)?(?: \w+)?|straat|locatie|straatnaam|straat en (?:huis)?n\w+\.?|"
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
    rf"\b(?:huisn(?:umme)?rs?\.?\s?:?\s?|(?:op|van|bij|naast|bew\.?|bewoners?|buurman|buurvrouw|"
    rf"buren)\s(?=n(?:umme)?r\.?\s|app\.?\s))"
    rf"(?P<number>(?:n(?:umme)?r\.?\s|app\.?\s)?{NUMBER})(?![\w%]|[.,:]\d|\s(?:van|uur|januari|[a-z]{{3,9}}\s20))",
    re.IGNORECASE,
)
_BESIDE_CODE = re.compile(
    rf"(?<!\w)[1-9]\d{{3}}(?:\s?[A-Z]{{2}}|-[A-Z]{{2}}(?=,? n)|"
    rf"\s?(?!en|of|in|op|is|te|de|er|km|st)[a-z]{{2}}(?=,? n(?:umme)?r))"
    rf"(?:\s?[,/-]\s?|,?\s(?=[hn]|\d{{1,4}}[a-z]?(?:-\w{{1,3}})?(?:[,:;)]|"
    rf"$|\s(?:en|op|is|of|te|heeft|woon|woont|staat|wil)\b)))(?:huisn(?:umme)?r\.?\s?:?\s?|n(?:umme)?r\.?\s)?"
    rf"(?!\d{{4}}\s?[A-Z]{{2}}\b)(?P<number>{NUMBER})(?![\w%]|[-/.:]\d|,\d|\s(?:m[²2]|meter|km|uur|euro)\b)"
)
"""A house number with no street but a postcode: `7201 KL, nr. 14`."""


def find_fields(text: str) -> Iterator[Match]:
    """Addresses in the cells of tables and the fields of forms."""
    low = lowered(text)
    for cell in columns(low, _HEAD):
        for house in _HOUSE.finditer(text, cell.start, cell.end):
            if fold(house["street"].strip(" ,").rpartition(" ")[2]) not in word_list("keep_numbered"):
                yield Match(*house.span(), SURE)
    for grid in grids(text):
        for row in grid:
            yield from _cells_of(text, row)
    numbers = list(columns(low, _NUMBER_HEAD)) if _STREET_HEAD.search(low) else []
    lines = {text.count("\n", 0, cell.start) for cell in numbers}
    for cell in columns(low, _STREET_HEAD) if numbers else ():
        if text.count("\n", 0, cell.start) in lines:
            yield Match(*cell, LIKELY)
    yield from (Match(*cell, LIKELY) for cell in numbers)
    for field in near(_FORM, text):
        yield Match(*field.span("street"), SURE)
        yield Match(*field.span("number"), SURE)
    yield from _told(text, low)


def _told(text: str, low: str) -> Iterator[Match]:
    """Addresses behind a label, and house numbers by themselves."""
    for field in near(_LABELLED, low):
        yield from _at(text, field.end())
    for house in at_digits(_BESIDE_CODE, text):
        yield Match(*house.span("number"), LIKELY)
    for lone in near(_LONE_NUMBER, text):
        yield Match(*lone.span("number"), WEAK)


_LABELLED = re.compile(
    r"(?:adres(?:sen)?|straat(?:naam)?|huisn(?:umme)?r\.?|locatie|pand|verblijfplaats)(?!\w)[ \t]?"
    r"(?:[a-z/&+(][\w /&+.()]{0,24})?[:=|][ \t*_=]{0,4}"
)
"""A label of an address, with more words behind it or not: `Straat en huisnummer:`, `Woonadres verdachte =`."""
_TOWN = re.compile(r"[A-Z'][\w'’ -]{2,24},[ \t]")
_POINTED = re.compile(r"(?P<street>[A-Z][\w'’. -]{3,40}?)\s(?P<number>\d{1,3}\.\d{1,3})(?![\w.,%€-])")
"""A number of a floor and a door."""


def _at(text: str, start: int) -> Iterator[Match]:
    """The address at `start`, behind its label and perhaps a town."""
    town = _TOWN.match(text, start)
    for begin in (start, town.end()) if town else (start,):
        house = ADDRESS.match(text, begin) or _POINTED.match(text, begin)
        if house is None or YEARS.fullmatch(house["number"]) or "\n" in house[0]:
            continue
        if fold(house["street"].rpartition(" ")[2]) not in word_list("keep_numbered"):
            yield Match(*house.span(), LIKELY)
            return


def _cells_of(text: str, row: Row) -> Iterator[Match]:
    """Cells that are a name and a number and no more, in a row that names someone."""
    if not names_someone(text, row.cells[0].start, row.cells[-1].end):
        return
    for cell in row.cells:
        address = ADDRESS.fullmatch(text, cell.start, cell.end)
        if address is None or YEARS.fullmatch(address["number"]) or not is_small(address["number"]):
            continue
        last = fold(address["street"].rsplit(" ", maxsplit=1)[-1])
        if last not in word_list("keep_numbered"):
            yield Match(*cell, LIKELY)
