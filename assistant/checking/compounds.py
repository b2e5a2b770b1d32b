"""Judges Dutch compounds: may a word that no dictionary knows be built like this.

Dutch writes compounds as one word and makes new ones at will, so that no dictionary holds them. A compound is
believed when it divides into known parts and its left part is known to join in that way; `links` counts for
every left part how many attested compounds use which link (data/compound_links.tsv, see training/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from assistant.checking.tables import rows
from assistant.checking.words import WordList

Counts = tuple[int, ...]
LINKS = ("", "s", "e", "en")
_LEFT, _RIGHT = 3, 3  # letters
_LONG = 8  # letters of a part that may itself be a compound
_ZIPF = 2.0
_TINY_ZIPF = 4.3  # of a part of three letters
_BEFORE_TINY, _TINY_NOUN_ZIPF = 8, 3.5  # letters before it, and its frequency, that make a last part of three likely
_SHORT, _SHORT_ZIPF = 4, 3.3  # a part of few letters must be common: it fits by chance anywhere
_FOREIGN = 5  # letters of an English word or a name within a Dutch compound
_MUCH, _RARE, _USUAL = 6, 0.1, 0.7  # compounds of a left part; shares that make a link unusual or the rule
_S_ENDINGS = ("heid", "teit")  # Taaladvies.net: after these the linking s is always written
NUMERALS = frozenset({"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "meer"})
_PREFIX_REST, _PREFIX_ZIPF = 4, 3.0
_PREFIX_WORDS = (
    "anti co contra cyber eco ex extra hyper inter intra macro mede mega micro mini multi niet non oud post pre pro"
    " netto bruto re semi sub super tele trans ultra her on bio mono poly pseudo quasi supra pan psycho socio neuro"
)
_PREFIXES = frozenset(_PREFIX_WORDS.split())
_ENDING_WORDS = (
    "achtig achtige loos loze waardig waardige proof gewijs matig matige vrij vrije arm arme rijk rijke breed brede"
    " minded baar bare baarheid"
)
_ENDINGS = frozenset(_ENDING_WORDS.split())


@dataclass(frozen=True, slots=True)
class Parts:
    """A division into words. `mended` is the compound with the links its parts usually take."""

    pieces: tuple[str, ...]
    mended: str
    weakest: float

    @property
    def rank(self) -> tuple[int, float]:
        """Higher is likelier: few pieces, then common ones."""
        return -len(self.pieces), self.weakest


class Compounds:
    """Divides words into known parts; answers are remembered."""

    def __init__(self, words: WordList, links: Mapping[str, Counts]) -> None:
        self._words = words
        self._links = links
        self.divide = lru_cache(maxsize=50_000)(self._divide)

    @classmethod
    def shipped(cls, words: WordList) -> Compounds:
        """With the table that comes with the product."""
        table = rows("compound_links.tsv")
        return cls(words, {left: tuple(int(count) for count in counts) for left, *counts in table})

    def joins(self, left: str) -> bool:
        """Whether `left` is attested as the left part of compounds."""
        return left in self._links

    def attested(self, left: str, link: str) -> bool:
        """Whether compounds are known in which `left` joins with `link`."""
        counts = self._links.get(left)
        return counts is not None and counts[LINKS.index(link)] > 0

    def share(self, left: str, link: str) -> float:
        """Which part of the compounds of `left` joins with `link`; 0 when we know none."""
        total = self.habit(left)
        return self._links[left][LINKS.index(link)] / total if total else 0.0

    def habit(self, left: str) -> int:
        """How many compounds are attested with `left` as their left part."""
        return sum(self._links.get(left, ()))

    def part(self, word: str) -> bool:
        """Whether `word` may be the last part of a compound."""
        if word in _ENDINGS:
            return True
        if len(word) >= _FOREIGN and self._words.english(word):
            return True
        return len(word) >= _RIGHT and self._common(word) and self._words.known(word)

    def _divide(self, word: str) -> Parts | None:
        """The best division of `word` (lower case), or None when it is no compound we believe."""
        found = (parts for place in range(2, len(word) - _RIGHT + 1) for parts in self._at(word, place))
        return max(found, key=lambda parts: parts.rank, default=None)

    def _at(self, word: str, place: int) -> Iterator[Parts]:
        for right in self._rights(word[place:], place):
            for link in LINKS:
                left = word[: place - len(link)] if word[:place].endswith(link) else ""
                if left in _PREFIXES:
                    fits = not link and len(right.mended) >= _PREFIX_REST and right.weakest >= _PREFIX_ZIPF
                    lefts = [Parts((left,), left, right.weakest)] if fits else []
                else:
                    lefts = list(self._lefts(left, link))
                yield from (self._join(parts, link, right) for parts in lefts)

    def _join(self, left: Parts, link: str, right: Parts) -> Parts:
        usual = self._usual_link(left.pieces[-1], link)
        pieces = left.pieces + right.pieces
        return Parts(pieces, left.mended + usual + right.mended, min(left.weakest, right.weakest))

    def _rights(self, right: str, before: int) -> Iterator[Parts]:
        tiny = len(right) == _RIGHT and before >= _BEFORE_TINY and self._words.zipf(right) >= _TINY_NOUN_ZIPF
        if self.part(right) or (tiny and self._words.known(right)):
            yield Parts((right,), right, self._weight(right))
        elif len(right) >= _LONG and (parts := self.divide(right)) is not None:
            yield parts

    def _lefts(self, left: str, link: str) -> Iterator[Parts]:
        if len(left) < _LEFT:
            return
        if self._single(left, link):
            yield Parts((left,), left, self._weight(left))
        elif len(left) >= _LONG and link in ("", "s") and (parts := self.divide(left)) is not None:
            yield parts

    def _single(self, left: str, link: str) -> bool:
        if left in self._links:
            return link in ("", "s") or self._links[left][LINKS.index(link)] > 0
        if link in ("e", "en"):
            return False
        if len(left) >= _FOREIGN and not link and (self._words.english(left) or self._name(left)):
            return True
        return self._common(left) and self._words.known(left)

    def _weight(self, part: str) -> float:
        """How sure a part is: its frequency, in English too where that is what it is."""
        if part in _ENDINGS:
            return _SHORT_ZIPF
        foreign = _SHORT_ZIPF if len(part) >= _FOREIGN and self._words.english(part) else 0.0
        return max(self._words.zipf(part), foreign)

    def _name(self, left: str) -> bool:
        return self._words.listed(left) and self._words.known(left.capitalize())

    def _common(self, part: str) -> bool:
        least = _ZIPF if len(part) > _SHORT else _SHORT_ZIPF if len(part) == _SHORT else _TINY_ZIPF
        return self._words.zipf(part) >= least

    def _usual_link(self, left: str, link: str) -> str:
        """The link that `left` takes, when `link` is clearly not it; `link` otherwise."""
        counts = self._links.get(left, (0, 0, 0, 0))
        total = sum(counts)
        if total < _MUCH:
            return "s" if not link and left.endswith(_S_ENDINGS) else link
        usual = max(range(len(LINKS)), key=counts.__getitem__)
        clear = counts[LINKS.index(link)] <= _RARE * total and counts[usual] >= _USUAL * total
        return LINKS[usual] if clear else link
