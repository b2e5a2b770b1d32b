"""How much of a question a text covers: words weighed by rarity, matched whole, in part or by likeness."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from indexing import Analyser, Span, Word

PART = 0.75  # a question's compound of which every part is found, but not the whole
LIKE = 0.6  # a word that shares a long beginning: onderzoek, onderzocht
_LIKE_LETTERS = 5
_LIKE_SHARE = 0.7
_ENDING = 2  # letters
REMEMBERED = 4096  # texts, the sentences and passages of the last questions: what was read in them, some 20 MB

_TOKEN = re.compile(r"[\w&]+(?:[.'’-]\w+)*")
_EMPTY_WORDS = frozenset(
    {"de", "het", "een", "van", "in", "op", "is", "er", "zijn", "wordt", "worden", "voor", "met", "en", "of", "aan"}
    | {"bij", "dat", "die", "hoeveel", "welke", "wie", "wat", "hoe"}
)
_TOO = re.compile(
    r"\bte\s(?:laat|vroeg|veel|weinig|hoge?|lage?|grote?|kleine?|dure?|lange?|korte?|snel|langzaam|zwaar|druk|actieve?)\b",
    re.IGNORECASE,
)
"""Too late, too much: two stop words that say something together."""
_PARTED = re.compile(
    r"\b(aan|af|bij|in|mee|na|neer|op|over|samen|terug|toe|uit|vast|weg)\ste\s(\w{3,}n)\b", re.IGNORECASE
)
"""A verb that "te" parts: "over te hevelen"; what stands before "te" in "om te", "door te" is no part of one."""
_ABOVE = re.compile(r"(?:>=?|≥|\b(?:meer|groter|hoger|langer|ouder) dan|\bboven(?: de)?)\s?(\d[\d.]*\d)", re.IGNORECASE)
_BELOW = re.compile(
    r"(?:<=?|≤|\b(?:minder|kleiner|lager|korter|jonger) dan|\bonder(?: de)?)\s?(\d[\d.]*\d)", re.IGNORECASE
)
"""More than and less than a figure, in words or as a sign."""
_LARGE = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:\.\d{3})*)(?:,(\d{1,3}))?\s(duizend|ton|miljoen|mln|miljard|mld)\b", re.IGNORECASE
)
_ZEROS = {"duizend": 3, "ton": 5, "miljoen": 6, "mln": 6, "miljard": 9, "mld": 9}
_FIGURES = {
    "twee": "2",
    "drie": "3",
    "vier": "4",
    "vijf": "5",
    "zes": "6",
    "zeven": "7",
    "acht": "8",
    "negen": "9",
    "tien": "10",
    "elf": "11",
    "twaalf": "12",
}
_OWN_TERMS = {**_FIGURES, "nodig": "nodig", "nodige": "nodig"}
"""Words whose stem would be that of another word: "nodig" and the "nood" of "noodpakket"."""


@lru_cache(maxsize=1)
def _analyser() -> Analyser:
    return Analyser()


@lru_cache(maxsize=REMEMBERED)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of `text` that carry search terms, with their places; those of the last texts are remembered.

    "drie" has the term of 3, "85 duizend" that of 85.000 and "over te hevelen" that of overhevelen beside its own.
    """
    words = [_with_own_term(word) for word in _analyser().words(text)]
    for found in _LARGE.finditer(text):
        figure = _in_full(found)
        words.append(Word(Span(found.start(), found.end()), figure, (figure,)))
    for bound, sign in ((_ABOVE, ">"), (_BELOW, "<")):
        for found in bound.finditer(text):
            figure = sign + found[1].replace(".", "")
            words.append(Word(Span(found.start(), found.end()), figure, (figure,)))
    for found in _TOO.finditer(text):
        joined = "_".join(found.group().lower().split())
        words.append(Word(Span(found.start(), found.end()), joined, (joined,)))
    for found in _PARTED.finditer(text):
        span = Span(found.start(), found.end())
        words.extend(replace(verb, span=span) for verb in _analyser().words(found[1] + found[2]))
    return tuple(sorted(words, key=lambda word: word.span.start))


def _with_own_term(word: Word) -> Word:
    return replace(word, terms=(_OWN_TERMS[word.folded],)) if word.folded in _OWN_TERMS else word


def _in_full(found: re.Match[str]) -> str:
    """The figure in digits: 1500000 for "1,5 miljoen"."""
    behind = found[2] or ""
    return found[1].replace(".", "") + behind + "0" * (_ZEROS[found[3].lower()] - len(behind))


def pairs_of(text: str) -> frozenset[tuple[str, str]]:
    """Neighbouring words of `text` that say something together ("te laat"), little words included."""
    tokens = [token.lower() for token in _TOKEN.findall(text)]
    return frozenset(pair for pair in pairwise(tokens) if not set(pair) & _EMPTY_WORDS and pair[0] != pair[1])


@dataclass(frozen=True, slots=True)
class Bag:
    """The terms of a text, and its folded words for likeness."""

    terms: frozenset[str]
    folded: frozenset[str]

    @classmethod
    def of(cls, words: Iterable[Word]) -> Bag:
        """The bag of some words."""
        kept = list(words)
        return cls(frozenset(term for word in kept for term in word.terms), frozenset(word.folded for word in kept))

    def __or__(self, other: Bag) -> Bag:
        return Bag(self.terms | other.terms, self.folded | other.folded)


def match(word: Word, bag: Bag, alike: Collection[str] | None = None) -> float:
    """How well `bag` holds `word`, from 0 to 1; `alike` are the words of its beginning, if they are known already."""
    whole, *parts = word.terms
    if whole in bag.terms:
        return 1.0
    found = PART * sum(part in bag.terms for part in parts) / len(parts) if parts else 0.0
    if found >= LIKE:
        return found
    like = bool(alike_in(word.folded, bag.folded)) if alike is None else not bag.folded.isdisjoint(alike)
    return max(found, LIKE * like)


def alike_in(word: str, others: Iterable[str]) -> frozenset[str]:
    """Those of `others` (folded) that share a long beginning with `word`."""
    if len(word) < _LIKE_LETTERS:
        return frozenset()
    return frozenset(other for other in others if _shares_beginning(word, other))


def inflected(word: str, other: str) -> bool:
    """Whether two folded words differ in an ending of two letters at most: onplanbaar, onplanbare."""
    shared = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return shared >= _LIKE_LETTERS and max(len(word), len(other)) - shared <= _ENDING


def _shares_beginning(word: str, other: str) -> bool:
    if word[:_LIKE_LETTERS] != other[:_LIKE_LETTERS]:
        return False
    shared = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return shared >= _LIKE_SHARE * min(max(len(word), len(other)), 2 * _LIKE_LETTERS)


class Weights:
    """Rarity of terms, learnt from the passages at hand: seldom seen weighs more."""

    def __init__(self, bags: Sequence[Bag]) -> None:
        self._count = len(bags)
        self._seen: dict[str, int] = {}
        for bag in bags:
            for term in bag.terms:
                self._seen[term] = self._seen.get(term, 0) + 1

    def of(self, word: Word) -> float:
        """The weight of a word, above 0; that of its rarest-known form."""
        seen = max(self._seen.get(word.terms[0], 0), 1)
        return math.log((self._count + 1) / (seen + 0.5)) + 0.5
