"""Addresses of the buildings of authorities, which stay: `in het gemeentehuis, Raadhuisplein 1`.

Only right behind the word for the building, with its town or name between at most, and nobody named.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from privacy.recognizers.view import lowered, names_someone, near

_BUILDING = re.compile(
    r"(?<!\w)(?:rechtbank|gerechtshof|kantongerecht|paleis van justitie|zittingsplaats|gemeentehuis|stadhuis|"
    r"stadskantoor|raadhuis|gemeentekantoor|gemeenteloket|gemeentewerf|provinciehuis|waterschapshuis|politiebureau|"
    r"bureau|politiepost|publieksbalie|balie|loket|klantcontactcentrum|milieustraat|milieupark|depot|fietsdepot|"
    r"brandweerkazerne|kazerne|bibliotheek|werkplein|inzamelpunt|inleverpunt|afhaalpunt|servicepunt|ophaalpunt|filiaal|"
    r"consultatiebureau|dorpshuis|buurthuis|wijkcentrum|buurtcentrum|stembureau|"
    r"bezoekadres (?:team|afdeling|gemeente|loket)[a-z ]{0,20})(?=[ ,:])"
)
_BEHIND = re.compile(
    r"(?:,? (?:[A-Z][\w'’-]+ ?){1,3})?(?:,|:| \(|)\s(?:(?:aan|op|in|te) (?:de |het )?)?"
    r"(?P<address>(?:[A-Z][\w'’.-]+ (?:(?:van|de|den|der|het|II|IV) ){0,2}){1,3}\d{1,4}(?: ?[a-z])?(?!\w|[.,:]\d|-\d)"
    r"(?:, ?[1-9]\d{3} ?[A-Z]{2}(?!\w))?)"
)


def is_public_address(text: str, start: int, end: int) -> bool:
    """Whether what stands at `start` to `end` (exclusive) is of the address of an authority's building."""
    spans = _spans(text)
    index = bisect_left(spans, end, key=lambda span: span[0]) - 1
    return index >= 0 and start < spans[index][1]


@lru_cache(maxsize=2)
def _spans(text: str) -> tuple[tuple[int, int], ...]:
    """The addresses of such buildings in `text`, in order."""
    found = (_BEHIND.match(text, building.end()) for building in near(_BUILDING, lowered(text)))
    return tuple(
        place.span("address")
        for place in found
        if place and not names_someone(text, place.start(), place.start("address"))
    )
