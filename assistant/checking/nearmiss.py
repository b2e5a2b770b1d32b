"""What someone meant to write: known words at the distance of one slip, the likeliest first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from assistant.checking.compounds import Compounds
from assistant.checking.words import WordList

_ALPHABET = "abcdefghijklmnopqrstuvwxyzëïéöüè'"
_PART = 4  # letters of a compound part that may hold the slip
_PART_ZIPF = 3.3
_FIXED_ZIPF = 2.6  # of the other part
_SUGGESTED = 3
_LONG = 8  # letters from which a slip in a rare word or in a part of a compound is looked for
_LONGER = 11  # letters from which hunspell finds some compound near every word
_LONGEST = 15  # letters: hunspell takes a second over all slips in a longer one
_PAIR_WORDS = "d-t dt-t dt-d tt-t c-k s-z f-v g-ch ei-ij au-ou ie-i y-i x-ks qu-kw th-t ph-f sch-s '-"
_PAIRS = tuple(tuple(pair.split("-")) for pair in _PAIR_WORDS.split())


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A known word near the one written; `slip` is typical (0.5), usual (1) or far (2); `zipf` its frequency.

    `joined` when only a part of a compound was mended; `zipf` is then the frequency of that part.
    """

    word: str
    slip: float
    zipf: float
    joined: bool = False

    @property
    def rank(self) -> float:
        """Higher is likelier: a factor of ten in frequency weighs as half a slip (tuned on the development rows)."""
        return self.zipf - 2.0 * self.slip


class NearMisses:
    """Finds near misses among common words and compounds of them."""

    def __init__(self, words: WordList, compounds: Compounds) -> None:
        self._words = words
        self._compounds = compounds

    def whole(self, word: str) -> tuple[NearMiss, ...]:
        """Common words near `word` (lower case), at most three."""
        near = (near for near in edits(word) if self._words.listed(near) and self._words.known(near))
        return _best(NearMiss(near, slip(word, near), self._words.zipf(near)) for near in near)

    def deeper(self, word: str) -> tuple[NearMiss, ...]:
        """Compounds of which one part is mended, or else rare words; at most three, for long words only."""
        if len(word) < _LONG:
            return ()
        return _best(self._in_a_part(word)) or (_best(self._rare(word)) if len(word) <= _LONGEST else ())

    def _rare(self, word: str) -> Iterator[NearMiss]:
        """Words that the dictionary knows although they are too rare to be counted."""
        for near in edits(word):
            mere = slip(word, near) >= 1 and (
                len(word) > _LONGER or self._compounds.divide(near) is not None
            )  # hunspell joins whatever it has
            if near[:1] == word[:1] and not mere and self._words.looks_dutch(near) and self._words.known(near):
                yield NearMiss(near, slip(word, near), 0.0)

    def _in_a_part(self, word: str) -> Iterator[NearMiss]:
        for place in range(_PART, len(word) - _PART + 1):
            left, right = word[:place], word[place:]
            stem = left[:-1] if left.endswith("s") and self._compounds.joins(left[:-1]) else left
            if len(stem) > _PART and self._compounds.joins(stem):
                yield from (self._joined(near, left, "") for near in self._parts(right))
            if len(right) > _PART and self._words.zipf(right) >= _FIXED_ZIPF and self._compounds.part(right):
                kept = (near for near in self._parts(left) if self._attested_left(near.word))
                yield from (self._joined(near, "", right) for near in kept)

    def _attested_left(self, left: str) -> bool:
        return self._compounds.joins(left) or (left.endswith("s") and self._compounds.joins(left[:-1]))

    def _parts(self, part: str) -> Iterator[NearMiss]:
        if self._words.known(part) or self._words.english(part):
            return
        for near in edits(part):
            if not (self._words.listed(near) or self._words.listed(near[:-1])):
                continue
            stem = near[:-1] if near.endswith("s") and not self._words.known(near) else near
            if (
                self._words.zipf(stem) >= _PART_ZIPF
                and len(near) > _PART
                and not _border(part, near)
                and self._words.known(stem)
            ):
                yield NearMiss(near, slip(part, near), self._words.zipf(stem))

    def _joined(self, near: NearMiss, before: str, after: str) -> NearMiss:
        return NearMiss(before + near.word + after, near.slip, near.zipf, joined=True)


def _best(misses: Iterable[NearMiss]) -> tuple[NearMiss, ...]:
    single = {miss.word: miss for miss in misses}
    return tuple(sorted(single.values(), key=lambda miss: (-miss.rank, miss.word))[:_SUGGESTED])


def _border(part: str, near: str) -> bool:
    """Whether only a linking s was put or taken; links are judged by custom, not as a slip."""
    return part.strip("s") == near.strip("s")


def edits(word: str) -> set[str]:
    """All strings one slip away: a letter less, more, other or swapped, or a typical Dutch confusion."""
    splits = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    found = {left + right[1:] for left, right in splits if right}
    found.update(left + right[1] + right[0] + right[2:] for left, right in splits if len(right) > 1)
    found.update(left + letter + right[1:] for left, right in splits if right for letter in _ALPHABET)
    found.update(left + letter + right for left, right in splits for letter in _ALPHABET)
    found.update(_confusions(word))
    found.update(_undoubled(word))
    found.update(_participles(word))
    found.discard(word)
    return found


def slip(written: str, meant: str) -> float:
    """How far a slip reaches: 0.5 for the typical Dutch ones, 2 for another first letter, 1 otherwise."""
    if _plain(written) == _plain(meant) or meant in set(_confusions(written)):
        return 0.5
    if _single(written) == _single(meant) or sorted(written) == sorted(meant):
        return 0.5
    return 1.0 if written[:1] == meant[:1] else 2.0


def _confusions(word: str) -> Iterator[str]:
    for one, other in _PAIRS:
        for wrong, right in ((one, other), (other, one)):
            if wrong:
                yield from (word[: at.start()] + right + word[at.end() :] for at in re.finditer(re.escape(wrong), word))


def _participles(word: str) -> Iterator[str]:
    """Two slips that come together: "geinformeert" for "geïnformeerd"."""
    if word.startswith(("gei", "gee", "geu")) and word.endswith("t"):
        yield "ge" + {"i": "ï", "e": "ë", "u": "ü"}[word[2]] + word[3:-1] + "d"


def _undoubled(word: str) -> Iterator[str]:
    """Two doublings undone at once: "begrootting"."""
    doubles = [at.start() for at in re.finditer(r"(.)(?=\1)", word)]
    for one, other in combinations(doubles, 2):
        yield word[:one] + word[one + 1 : other] + word[other + 1 :]


def _plain(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if letter.isalpha())


def _single(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)
