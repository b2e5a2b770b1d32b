"""Addresses in the cells of tables and the fields of forms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.recognizers.base import LIKELY, SURE, WEAK, Match, label
from privacy.recognizers.streets import ADDRESS, NUMBER, SERIES, YEARS, is_small
from privacy.recognizers.view import lowered, names_someone, near
from privacy.tables import Row, columns, grids
from privacy.wordlists import fold, word_list

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
    for lone in near(_LONE_NUMBER, text):
        yield Match(*lone.span("number"), WEAK)


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
