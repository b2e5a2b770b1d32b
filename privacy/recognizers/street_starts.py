"""Where a street name begins: behind the words of the sentence, a label, a person or a town that run into it."""

from __future__ import annotations

import re

from privacy.names import lexicon
from privacy.recognizers.base import before
from privacy.recognizers.berths import LIVES
from privacy.recognizers.streets import SURE_TAIL
from privacy.recognizers.view import name_end
from privacy.wordlists import fold, word_list

HOUSES = frozenset(
    {"huis", "huize", "kasteel", "hoeve", "villa", "landgoed", "boerderij", "erve", "havezate", "hofstede"}
)
"""Words with which the name of a house begins."""
POSTCODE_NEXT = re.compile(r"[\s,|;(]{0,4}\n?\s?(?:NL-)?[1-9]\d{3}[\s-]?[A-Z]{2}(?!\w)")
_SHORT = 5


def street_start(text: str, address: re.Match[str]) -> int:
    """Where the street name begins: behind a person's name that runs into it, and behind words of the sentence."""
    start = address.start() + (_leading(text, address) or _sentence(address["street"]))
    named = name_end(text, start, address.end("street") - 1)
    tailed = SURE_TAIL.search(address["street"]) is not None
    house = fold(address["street"].partition(" ")[0]) in HOUSES
    lived = named > start and LIVES.search(before(text, start, 30)) is not None
    link = _LINKED.match(text, named) if named > start and not (tailed or house or lived) else None
    return link.end() if link else start


_LINKED = re.compile(r"\s?[,(]?\s(?:van|op|aan|uit|in)\s(?:de\s|het\s)?(?=[A-Z])")


def _sentence(street: str) -> int:
    """Where a new sentence begins within the words before a number: `naar Fort Pieter. Hoogte 90`."""
    ends = [end for end in _ENDS.finditer(street) if not _TITLE.match(end["word"])]
    return ends[-1].end() if ends else 0


_ENDS = re.compile(r"(?P<word>[^\W\d_]{5,})\. (?=[A-Z])")
_TITLE = re.compile(r"burg|past|prof|gener|kard|pres|weth|admir|kapit|koning|prins|minis", re.IGNORECASE)
"""Beginnings of what is shortened before a name in a street's."""


def _leading(text: str, address: re.Match[str]) -> int:
    """How many characters at the start belong to the sentence or a label, not to the street name."""
    street, skipped = address["street"], 0
    inside = not _begins_sentence(text, address.start())
    alone = (_ALONE.match(text, address.end()) or POSTCODE_NEXT.match(text, address.end())) is not None
    if event := _EVENT.match(street) or _INCIDENT.match(street):
        return event.end()
    for town in _TOWN_FIRST.finditer(street):
        if lexicon.is_place(fold(town["town"])):
            return town.end()
    while match := re.match(r"(\S+)\s+(?=\S)", street[skipped:]):
        word = fold(match[1].rstrip(".:,"))
        ends = match[1].endswith(".") and len(word) > _SHORT
        starts = word in word_list("sentence_starts") and not (
            (inside or alone) and match[1] in _PART_OF_NAME and not skipped
        )
        if not ends and not starts and word not in word_list("place_types"):
            return skipped
        skipped += match.end()
    return skipped


_TOWN_FIRST = re.compile(r"(?P<town>\S+)\s(?:aan|op|in|bij)\s(?:de\s|het\s)?(?=[A-Z])")
_EVENT = re.compile(
    r"(?:Brand|Inval|Overlast|Controle|Inbraak|Woning(?:en)?|Panden?|Sluiting|Huisbezoek|Doorzoeking|Bewoners?|"
    r"Geluidsoverlast|Hennep\w*|"
    r"Melding(?:en)?|Schade|Diefstal|Explosie|Steekpartij|Vondst|Burenruzie|Onderzoek|Bezoek)\s(?:aan|op|te|in|van|"
    r"bij)\s(?:de\s|het\s)?(?=[A-Z])"
)
_INCIDENT = re.compile(
    r"(?:(?:Huis|Tweede |Eerste )?(?:[Bb]ezoek|[Oo]ntruiming)|Burenruzie|Burenoverlast|Buurtbemiddeling|Inbraak|"
    r"Insluiping|Overlast|Geluidsoverlast|Geluid|Brand|Woningbrand|Schuurbrand|Hennep\w{0,12}|Inval|"
    r"Doorzoeking|Ontruimd|"
    r"Controle|Vernieling|Diefstal|Melding|Bezorgadres|Woonadres|Adres|Sluiting|Lekkage|Steekpartij|Explosie|Schade)"
    r"(?:\s(?:berging|schuur|woning|pand|garage|kelder|flat))?:?\s(?=['‘’A-Z])"
)
"""What happened or was done, right before the street it happened in."""
_PART_OF_NAME = frozenset(
    {"De", "Het", "Van", "Den", "Ter", "Ten", "Onder", "Achter", "Tussen", "Boven", "Op", "Aan", "Bij", "In", "Over"}
    | {"van", "der", "den", "ter", "ten", "'t", "‘t", "’t", "Korte", "Lange", "Grote", "Kleine", "Nieuwe", "Oude"}
    | {"Voor", "Langs"}
)
_ALONE = re.compile(r"\s?(?:[,\n(]|$| te )| in [A-Z]")
_SENTENCE = re.compile(r"(?:^|[.!?:\n]\s*|[-•*>]\s)$")


def _begins_sentence(text: str, start: int) -> bool:
    return _SENTENCE.search(text[max(0, start - 4) : start]) is not None


ADJECTIVES = frozenset({"lange", "korte", "oude", "nieuwe", "grote", "kleine", "van", "der", "de", "den"})


def ordinary_words(street: str) -> int:
    """For a lower-case street: only its last word, unless the ones before name a person or a quarter."""
    words = street.split(" ")
    kept = 1
    while kept < len(words) and words[-kept - 1] in ADJECTIVES:
        kept += 1
    while kept > 1 and words[-kept] in ("de", "van", "den", "der"):
        kept -= 1
    if kept < len(words) and lexicon.is_curated(words[-kept - 1]):
        kept += 1
    return len(street) - len(" ".join(words[-kept:]))
