"""Dutch number words: "veertien" is 14, "tweehonderdvijftig" 250. "Een" is left out: it is mostly an article."""

from __future__ import annotations

from functools import cache

_ONES = ("", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_TEENS = ("dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
ORDINALS = {
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "vijfde": 5,
    "zesde": 6,
    "zevende": 7,
    "achtste": 8,
    "negende": 9,
    "tiende": 10,
    "elfde": 11,
    "twaalfde": 12,
}
"""The first is left out: "voor het eerst" counts nothing."""


@cache
def number_words() -> dict[str, int]:
    """Every number word from 2 to 999, and the thousands to 999,000, folded."""
    below = {word: number for number, word in enumerate((*_ONES, *_TEENS)) if word}
    for ten, word in enumerate(_TENS, start=2):
        below[word] = 10 * ten
        for one in range(1, 10):
            link = "en"
            below[f"{_ONES[one]}{link}{word}"] = 10 * ten + one
    words = dict(below)
    for hundred in range(1, 10):
        start = ("" if hundred == 1 else _ONES[hundred]) + "honderd"
        words[start] = 100 * hundred
        words.update({start + word: 100 * hundred + number for word, number in below.items()})
        words.update({f"{start}en{word}": 100 * hundred + number for word, number in below.items()})
    thousands = {f"{word}duizend": 1000 * number for word, number in words.items() if number > 1}
    words.update(thousands, duizend=1000)
    del words["een"]
    return words
