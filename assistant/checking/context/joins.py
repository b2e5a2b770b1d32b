"""Pairs of words that may be one compound written apart ("camera beelden")."""

from __future__ import annotations

from assistant.checking.attested import attested_pairs
from assistant.checking.closed import CLOSED
from assistant.checking.compounds import LINKS, Compounds
from assistant.checking.context.features import Features, Token
from assistant.checking.words import WordList

JOIN = "join"
JOIN_LABELS = ("apart", "one")
_PARTICLES = frozenset({"toe", "mee", "weg", "heen", "terug", "samen", "vast", "neer", "bijeen", "bezig", "open"})
_LENGTH = 3  # letters of a part
_TAIL = 4  # letters of the last part of a left that is itself a compound
_COMMON, _STUMP = 3.0, 0.5  # Zipf


def joinable(left: Token, right: Token, words: WordList, compounds: Compounds) -> bool:
    """Whether the two could be one word: the left part is known to join like that, or the whole is a known word."""
    if left.end + 1 != right.start or right.capital or min(len(left.text), len(right.text)) < _LENGTH:
        return False
    if (
        not (left.text.isalpha() and right.text.isalpha())
        or {left.text, right.text} & CLOSED
        or left.text == right.text
    ):
        return False
    if left.text in _PARTICLES or f"{left.text} {right.text}" in attested_pairs():
        return False
    return fits(left.text, right.text, words, compounds)


def fits(left: str, right: str, words: WordList, compounds: Compounds) -> bool:
    """The same for two words in lower case, wherever they stand."""
    joined = left + right
    if words.listed(joined):
        return words.known(joined)
    return _joins(left, compounds) and words.listed(right) and words.zipf(right) >= _COMMON


def _joins(left: str, compounds: Compounds) -> bool:
    return any(
        compounds.attested(left[start : len(left) - len(link)], link)
        for start in (0, *range(_LENGTH, len(left) - _TAIL))
        for link in LINKS
        if left.endswith(link)
    )


def taken_apart(word: str, words: WordList, compounds: Compounds) -> tuple[str, str] | None:
    """A compound as someone might write it in two words, with the link at the left one; None for other words."""
    parts = compounds.divide(word) if words.listed(word) else None
    if parts is None or len(parts.pieces) != 2:
        return None
    right = parts.pieces[-1]
    left = word[: -len(right)]
    apart = word.endswith(right) and min(len(left), len(right)) >= _LENGTH and not {left, right} & CLOSED
    return (left, right) if apart and fits(left, right, words, compounds) else None


def traits(left: str, right: str, words: WordList, features: Features) -> tuple[str, ...]:
    """What the two parts are like, for the model."""
    one, two = features.kind(left), features.kind(right)
    stump = "s" if words.zipf(left) < _STUMP else str(int(words.zipf(left)))
    rate = int(words.zipf(left + right) - min(words.zipf(left), words.zipf(right)))
    return left, right, one, two, f"{one} {two}", f"{stump} {int(words.zipf(right))}", str(rate), left[-3:], right[-4:]
