"""Linking letters by custom: the same compound with another s, e or en is much commoner ("leeftijdsgrens").

The dictionary believes compounds with and without a link ("raadvergadering"); how Dutch writes them is counted.
"""

from __future__ import annotations

from assistant.checking.compounds import Compounds
from assistant.checking.words import WordList

_LEFT, _RIGHT = 3, 3  # letters
_PART_ZIPF = 3.0
_LEAD, _LEAST = 1.0, 1.0  # Zipf: how much commoner, and how common, the usual form must be
_LENGTH = 7
# Left parts of which the link is sure: persons take s, and nouns with only a plural in -en take en (Leidraad, 8.2).
_PERSONS = (
    "bewoner", "inwoner", "ondernemer", "werknemer", "werkgever", "gebruiker", "bezoeker", "vrijwilliger", "verhuurder",
    "deelnemer", "aanvrager", "aanbieder", "beheerder", "bestuurder", "begeleider", "aannemer", "opdrachtgever",
    "hulpverlener", "mantelzorger", "toezichthouder", "vergunninghouder", "belastingbetaler", "weggebruiker",
)  # fmt: skip
_UNLINKED = ("schap", "loos", "loze", "tje", "tjes", "s")
_WITH_N = (
    "hond", "paard", "kip", "kat", "koei", "muiz", "rat", "eend", "schap", "geit", "bij", "mug", "spin", "wesp", "duiv",
    "ganz", "kraai", "leeuw", "ber", "wolv", "voss", "haz", "hert", "zwan", "mier", "pauw", "slak", "pann", "bess",
    "not", "per", "pruim", "bloem", "tulp", "roz", "boer", "krant", "brill", "fless", "bedd", "druiv", "eik", "denn",
    "slang", "kipp", "katt", "ratt", "spinn", "mugg", "slakk", "ekster", "zwijn", "vlooi", "leeuwerik", "hoed", "boek",
    "bon", "sok", "kers", "pink", "kruid", "plant", "stoel", "kast", "tand", "ziek", "gehandicapt",
)  # fmt: skip
_WORD_ZIPF, _PARTS_ZIPF, _RIGHT_LETTERS = 1.3, 2.5, 3
_SELDOM, _OFTEN = 0.3, 60  # share and number of the compounds of a left part
_USUAL = 3.0  # Zipf: so common a word is right as it is


def usual_link(word: str, words: WordList, compounds: Compounds) -> str | None:
    """The same compound with the link it usually has; None when `word` (lower case) is no such compound."""
    if len(word) < _LENGTH or not word.isalpha() or words.zipf(word) >= _USUAL:
        return None
    floor = max(words.zipf(word) + _LEAD, _LEAST)
    near = {
        variant
        for place in range(_LEFT, len(word) - _RIGHT + 1)
        for variant in _variants(word, place)
        if words.zipf(variant) >= floor or _new_spelling(word, variant, words)
    }
    fine = [variant for variant in near if words.known(variant) and _differs_at_a_link(word, variant, words, compounds)]
    return max(fine, key=words.zipf, default=None)


def _new_spelling(word: str, variant: str, words: WordList) -> bool:
    """Whether only the spelling before 1995 lacks the n: "pannekoek", which no dictionary has any more."""
    longer = len(variant) > len(word) and variant.replace("en", "e") == word.replace("en", "e")
    return longer and words.zipf(variant) >= _LEAST and not words.known(word)


def _variants(word: str, place: int) -> tuple[str, ...]:
    """`word` with a linking s or n put in or taken out before `place`."""
    left, right = word[:place], word[place:]
    added = (left + "s" + right, *((left + "n" + right,) if left.endswith("e") else ()))
    taken = left[:-1] + right if left.endswith(("s", "en")) and len(left) > _LEFT else ""
    return (*added, taken) if taken else added


def _differs_at_a_link(word: str, variant: str, words: WordList, compounds: Compounds) -> bool:
    """Whether a word ends before the letter that differs and another begins after it."""
    edge = next(
        place for place, (one, other) in enumerate(zip(word + " ", variant + " ", strict=False)) if one != other
    )
    longer = max(word, variant, key=len)
    right = longer[edge + 1 :]
    if len(right) < _RIGHT or words.zipf(right) < _PART_ZIPF or not words.known(right):
        return False
    left = longer[:edge]
    if words.zipf(longer[edge:]) >= _PART_ZIPF and words.known(longer[edge:]):
        return False  # "bijstelling" and "bijtelling", "toelagen" and "toeslagen" are other words
    share = compounds.share(left, "s" if word == longer else "")
    if longer[edge] == "s" and (share > _SELDOM or share * compounds.habit(left) >= _OFTEN):
        return False  # "perceelsgrens", "beheertaken", "geluidnorm": this left part joins either way
    stems = [left, left[:-1], left[:-2]] if longer[edge] == "n" else [left]
    return any(compounds.joins(stem) or (words.zipf(stem) >= _PART_ZIPF and words.known(stem)) for stem in stems)


def sure_link(word: str, words: WordList, compounds: Compounds) -> str | None:
    """The compound `word` (lower case, unknown) with the link that its left part surely takes; None when it has it."""
    for left in _PERSONS:
        rest = word.removeprefix(left)
        if rest != word and not rest.startswith(_UNLINKED) and _is_word(rest, words, compounds):
            return f"{left}s{rest}"
    for stem in _WITH_N:
        rest = word.removeprefix(f"{stem}e")
        if rest != word and not rest.startswith("n") and _is_word(rest, words, compounds):
            return f"{stem}en{rest}"
    return None


def _is_word(rest: str, words: WordList, compounds: Compounds) -> bool:
    if len(rest) < _RIGHT_LETTERS:
        return False
    if words.known(rest) and words.zipf(rest) >= _WORD_ZIPF:
        return True
    parts = compounds.divide(rest)
    return parts is not None and len(rest) > _LENGTH and parts.weakest >= _PARTS_ZIPF
