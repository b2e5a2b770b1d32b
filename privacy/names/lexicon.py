"""What the lists know about a word, asked by its folded form."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from privacy.wordlists import word_list

TUSSENVOEGSELS = word_list("particles")
"""Particles between given name and surname (Tabel 36 of the Logisch Ontwerp BRP, shortened), and foreign kin."""

STRONG_PARTICLES = word_list("strong_particles")
"""Those with which a surname can begin on its own."""
INSTITUTION_TAILS = tuple(word_list("institution_tails"))
STREET_TAILS = tuple(word_list("street_tails"))


def is_given(word: str) -> bool:
    """Whether `word` is a given name, or two with a hyphen."""
    given = word_list("given")
    if word in TUSSENVOEGSELS:
        return False
    if len(word) > 5 and word.endswith("tje") and word[:-3] in word_list("given_netherlands"):
        return word not in word_list("words")
    return word in given or ("-" in word and all(part in given for part in word.split("-")))


def is_sure_given(word: str) -> bool:
    """Whether `word` alone, capitalised, is a person's: a given name that is no word, place or brand."""
    if word in word_list("given_netherlands"):
        return word not in word_list("given_also_words")
    return len(word) > 3 and is_given(word) and not is_ambiguous(word) and not is_ordinary(word)


def is_ambiguous_given(word: str) -> bool:
    """Whether a given name is a place or a thing's name too (`Florida`, `Victoria`)."""
    return is_kept(word) or is_thing(word) or word in word_list("given_also_words")


def is_surname(word: str) -> bool:
    """Whether `word` is a surname, or a double one with a hyphen."""
    surnames = word_list("surnames")
    if word in surnames:
        return True
    parts = word.split("-")
    if len(parts) == 1:
        return _is_shaped(word)
    if parts[0] in word_list("named_things"):
        return False
    if parts[0] in word_list("surnames_of_three"):
        return not any(len(part) > 1 and part in word_list("words") for part in parts[1:])
    return any(part in surnames for part in parts) and not any(
        p in word_list("words") and p not in surnames and p not in TUSSENVOEGSELS for p in parts
    )


_SHAPE = re.compile(
    r"(?:stra|sma|zma|ema|inga|enga|mans|nink|rink|sink|tink|oglu|[aeiou]s?yan|ewski|owski|inski|icki|wicz|czyk|enko|chuk|escu|"
    r"shvili|adze|idze|poulos|dikromo|pawiro|redjo|persad|sewak|singh|selassie|mariam|michael|medhin)$|"
    r"^(?:gebre|ghebre|tesfa|haile|wolde|abdel|bou[bcdghjklmrsztw]|ben[bcdghjklmrsty][aeiou])"
)
"""Beginnings and ends that surnames have and words have not."""


@lru_cache(maxsize=50_000)
def _is_shaped(word: str) -> bool:
    """Whether an unlisted word has the shape of a surname (`Terpsma`, `Gebremedhin`, `Kowalewski`)."""
    if len(word) < 6 or _SHAPE.search(word) is None or is_kept(word) or word in word_list("vocabulary"):
        return False
    return not _is_compound(word, 3)


def is_sure_surname(word: str) -> bool:
    """Whether `word` alone, capitalised in mid-sentence, is a person's."""
    parts = [part for part in word.split("-") if part not in TUSSENVOEGSELS]
    if len(parts) > 1 and parts[0] in word_list("surnames_of_three"):
        return is_surname(word)
    listed = all(part in word_list("surnames") or _is_shaped(part) for part in parts)
    return len(word) > 3 and listed and not is_ambiguous(word) and not is_ordinary(word)


def is_ambiguous(word: str) -> bool:
    """Whether a name is as often something else: a word, a place, a brand."""
    return word in word_list("names_ambiguous") or word in word_list("places_opentaal") or is_kept(word)


def is_kept(word: str) -> bool:
    """Whether `word` belongs to no person: a place, an organisation, a function, a law."""
    keep = word_list("keep")
    return word in keep or ("-" in word and (is_place(word) or all(part in keep for part in word.split("-"))))


def is_area(word: str) -> bool:
    """Whether `word` is a kept quarter, estate or business park: no person, but houses are numbered in it."""
    return word in word_list("keep_areas")


def is_place_phrase(particle: str, word: str) -> bool:
    """Whether `particle` and `word` are a place together (`Den Haag`)."""
    return f"{particle} {word}" in word_list("phrases_places")


def is_place(word: str) -> bool:
    """Whether `word` is (a word of) a municipality, town, province or country."""
    places = word_list("keep_places")
    if "-" not in word:
        return word in places
    first, _, rest = word.partition("-")
    if first in places and rest in word_list("surnames") and rest not in places and not is_ordinary(rest):
        return False
    return word in places or first in places or (first in _DIRECTIONS and rest in places)


_DIRECTIONS = frozenset(
    {"noord", "oost", "zuid", "west", "midden", "nieuw", "noordoost", "zuidoost", "zuidwest", "noordwest"}
)
_LONGEST = 50
"""Characters of the longest word that is taken apart: the work grows with its square."""


@lru_cache(maxsize=50_000)
def is_ordinary(word: str) -> bool:
    """Whether `word` is an ordinary Dutch word or a compound of such words."""
    if len(word) > _LONGEST:
        return False
    if "-" in word:
        return all(len(part) < 2 or is_ordinary(part) for part in word.split("-"))
    if is_surname(word) or is_given(word):
        return _is_compound(word, 1)
    return word in word_list("vocabulary") or _is_compound(word, 3)


@lru_cache(maxsize=50_000)
def is_compound(word: str) -> bool:
    """Whether `word` is put together of two or three ordinary words."""
    if len(word) > _LONGEST:
        return False
    if "-" in word:
        return all(len(part) < 2 or _is_compound(part, 3) for part in word.split("-"))
    return _is_compound(word, 3)


def _is_compound(word: str, parts: int) -> bool:
    common = word_list("words")
    if word in common:
        return True
    if parts == 1 or len(word) < 8:
        return False
    return any(
        (word[:cut] in common or (word[: cut - 1] in common and word[cut - 1] == "s"))
        and _is_compound(word[cut:], parts - 1)
        for cut in range(3, len(word) - 3)
    )


def is_institution(word: str) -> bool:
    """Whether `word` ends as streets and institutions named after people do (`Galenstraat`)."""
    return word.endswith(INSTITUTION_TAILS) and word not in word_list("institution_tails")


def is_street(word: str) -> bool:
    """Whether `word` ends as only streets and buildings do (`Troelstraplantsoen`, `College`)."""
    return word.endswith(STREET_TAILS) and not is_surname(word)


def is_like_surname(word: str) -> bool:
    """Whether `word` ends as streets, but as many surnames too (`Oosterdijk`, `Veldhuis`)."""
    return not is_street(word)


def is_thing(word: str) -> bool:
    """Whether a name behind `word` is that of a thing (`Wet Damocles`), also behind compounds (`Damoclesbeleid`)."""
    return word in word_list("named_things") or _is_headed(word)


@lru_cache(maxsize=50_000)
def _is_headed(word: str) -> bool:
    """Whether `word` is a compound of which the last part is a thing that gets a name (`patrouilleboot`)."""
    if not word.endswith(_heads()) or is_surname(word) or is_given(word) or is_function(word):
        return False
    if is_kept(word):
        return False
    return word.endswith(_heads("sure")) or word in word_list("vocabulary") or _is_compound(word, 3)


@cache
def _heads(which: str = "") -> tuple[str, ...]:
    """The last parts of the list `named_heads`; the `sure` ones end no surname."""
    return tuple(word_list(f"named_heads_{which}" if which else "named_heads"))


def is_function(word: str) -> bool:
    """Whether `word` is a function or role, also with a hyphen behind (`oud-wethouder`, `ex-partner`)."""
    functions = word_list("functions")
    return word in functions or ("-" in word and word.rpartition("-")[2] in functions)


@lru_cache(maxsize=20_000)
def is_trade(word: str) -> bool:
    """Whether `word` is a trade or rank, or a function put together with another word (`duoraadslid`)."""
    if word in word_list("trades"):
        return True
    functions, common = occupations(), word_list("words")
    return any(
        word[cut:] in functions and (word[:cut] in common or word[:cut] in _LEADING) for cut in range(3, len(word) - 4)
    )


@cache
def occupations() -> frozenset[str]:
    """The functions of people, and the trades and ranks."""
    return word_list("functions_personal") | word_list("trades")


_LEADING = frozenset({"duo", "oud", "mede", "boven", "beneden", "onder", "hoofd", "vice", "loco", "adjunct", "plaats"})
"""Beginnings that make another function of one."""


_EXOTIC = re.compile(
    "[şŞğĞıİćĆčČšŠžŽśŚźŹżŻłŁńŃąĄęĘăĂțȚșȘřŘěĚůŮýÝðÞøØåőŐűŰãÃõÕñđĐơƠưƯ\u1ea0-\u1ef9]|^[ÖÜÇ]|[a-z][Iİ][a-z]"
)


def is_foreign(text: str) -> bool:
    """Whether a word as written has letters that Dutch words have not (`Gülşen`, `Brzęk`)."""
    return not text.isascii() and _EXOTIC.search(text) is not None


def is_unheard(word: str) -> bool:
    """Whether `word` is in no dictionary and on no list of places and organisations."""
    return not (word in word_list("vocabulary") or word in word_list("words") or is_kept(word))


def is_curated(word: str) -> bool:
    """Whether `word` is a given name on one of the lists made for the Netherlands."""
    return any(word in word_list(name) for name in ("given_netherlands", "given_communities", "given_regional"))
