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
_SELDOM = 0.3  # of the compounds of a left part
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
    if longer[edge] == "s" and compounds.share(left, "s" if word == longer else "") > _SELDOM:
        return False  # "perceelsgrens", "beheertaken": this left part joins either way
    stems = [left, left[:-1], left[:-2]] if longer[edge] == "n" else [left]
    return any(compounds.joins(stem) or (words.zipf(stem) >= _PART_ZIPF and words.known(stem)) for stem in stems)
