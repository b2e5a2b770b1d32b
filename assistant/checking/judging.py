"""Is an unknown word wrong, or only unknown? Three answers: fine, an alarm with suggestions, or a question.

Plain hunspell raises 30 to 44 alarms per 1000 words of government prose, 4 % of them real errors. A word that
the dictionary does not know is therefore an alarm only when it lies one slip away from a common word, is a
known error, or joins a compound against the custom of its left part; every other one is merely asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from assistant.checking.compounds import NUMERALS, Compounds, Parts
from assistant.checking.context import Neighbours
from assistant.checking.linking import sure_link, usual_link
from assistant.checking.nearmiss import NearMiss, NearMisses, edits
from assistant.checking.nouns import Nouns
from assistant.checking.soundalikes import SoundAlikes
from assistant.checking.tables import rows
from assistant.checking.tagger import Tagger
from assistant.checking.tags import Tags
from assistant.checking.words import WordList

_TYPICAL_ZIPF = 2.2  # a near miss by a typical slip need be no commoner than this
_USUAL_ZIPF = 3.3
_SHORT = 5  # letters: short words have near misses by chance
_SHORT_ZIPF = 4.3
_TINY = 3  # letters: only swapped ones are told from abbreviations
_COMMONER = 1.0  # Zipf steps by which the near miss must beat what is written
_HABIT = 3  # occurrences after which an unknown word counts as a term of this text
_LONG = 9  # letters from which one slip leaves little doubt
_PLAIN_ZIPF = 3.5  # a typical slip in so common a word goes before English words and chance compounds
_COMMON_ZIPF, _COMMONEST_ZIPF = 4.3, 4.8  # of a near miss that a chance compound or an English word gives way to
_ADVERBIAL = ("lijk", "lijke")  # no compound of "lijk" is met in policy
_APART_ZIPF, _LOOSE_ZIPF = 4.0, 5.8  # of both words that were run together; of a right one that is a noun too
_MANY = 5  # compounds of a left part: such a word joins often
_BASE_ZIPF = 2.0  # of a word whose plural lacks its apostrophe
_PARTICIPLE = re.compile(r"\w{0,6}(?:ge|be|ver|ont|her)\w{4,}")
_WEAK_PARTS = 2.3  # a compound of rarer parts gives way to a near miss


class Verdict(StrEnum):
    """What a word is."""

    FINE = "fine"
    SLIP = "slip"
    LINK = "link"
    CAPITAL = "capital"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a word with its suggestions, best first."""

    verdict: Verdict
    suggestions: tuple[str, ...] = ()


_FINE = Judgement(Verdict.FINE)
_UNKNOWN = Judgement(Verdict.UNKNOWN)


class Judge:
    """Judges words by themselves; the rule adds what the text tells about them."""

    def __init__(self, words: WordList) -> None:
        self.words = words
        self.compounds = Compounds.shipped(words)
        self.nouns = Nouns(self.compounds)
        self.neighbours = Neighbours(words, self.compounds, self.nouns)
        self.tagger = Tagger(self.neighbours.forms, words)
        self.tags = Tags(words, self.nouns, self.neighbours)
        self._alike = SoundAlikes(words)
        self._near = NearMisses(words, self.compounds)
        self.judge = lru_cache(maxsize=50_000)(self._judge)

    @cached_property
    def known_errors(self) -> dict[str, str]:
        """Errors that people make so often that they stand in the frequency lists, with what is right."""
        return {wrong: right for wrong, right in rows("known_errors.tsv")}  # noqa: C416 (dict() would lose the type)

    def linked(self, word: str) -> bool:
        """Whether `word` (lower case) has another link than Dutch gives it, though the dictionary believes it."""
        return self.judge(word, 1).verdict is Verdict.LINK

    def _judge(self, word: str, count: int) -> Judgement:
        """The judgement on a lower-case `word` that stands `count` times in the text."""
        if word in self.known_errors:
            return Judgement(Verdict.SLIP, (self.known_errors[word],))
        if (linked := usual_link(word, self.words, self.compounds)) is not None:
            return Judgement(Verdict.LINK, (linked,))
        if self.words.known(word):
            return _FINE
        if (plural := self._plural(word)) is not None:
            return Judgement(Verdict.SLIP, (plural,))
        if (linked := sure_link(word, self.words, self.compounds)) is not None:
            return Judgement(Verdict.LINK, (linked,))
        if self._capital(word):
            return Judgement(Verdict.CAPITAL, (word[0].upper() + word[1:],))
        if "-" in word:
            return self._hyphenated(word, count)
        if self.words.english(word) or self._inflected(word):
            return _FINE
        return self._unlisted(word, count)

    def _capital(self, word: str) -> bool:
        return (
            len(word) > _SHORT and self.words.known(word[0].upper() + word[1:]) and self.words.zipf(word) > _USUAL_ZIPF
        )

    def _plural(self, word: str) -> str | None:
        """The plural with the apostrophe that a long vowel at the end asks for: "scenarios", "baby`s"."""
        base = word[:-1]
        if not word.endswith("s") or base[-1:] not in "aiouy" or not self.words.known(base):
            return None
        right = base + "'s"
        return right if self.words.known(right) and self.words.zipf(base) >= _BASE_ZIPF else None

    def _inflected(self, word: str) -> bool:
        """A regular form that the dictionary forgot of a word it has: "nabetaalde", "toelagen", "anonimiseer"."""
        if word.endswith(("de", "te")) and _PARTICIPLE.match(word) and self.words.known(word[:-1]):
            return True
        if word.endswith("gen") and self.words.known(word[:-1]) and self.words.zipf(word[:-1]) >= _TYPICAL_ZIPF:
            return True
        return word.endswith("eer") and self.words.known(word + "t") and self.words.known(word[:-2] + "ren")

    def _apart(self, word: str) -> str | None:
        """Two words run together that never join: "zoveelmogelijk"."""
        for place in range(3, len(word) - 2):
            left, right = word[:place], word[place:]
            if min(self.words.zipf(left), self.words.zipf(right)) < _APART_ZIPF or self.compounds.habit(left) >= _MANY:
                continue
            loose = self.words.zipf(right) >= _LOOSE_ZIPF or not self.nouns.noun(right)
            if loose and self.words.known(left) and self.words.known(right):
                return f"{left} {right}"
        return None

    def _hyphenated(self, word: str, count: int) -> Judgement:
        pieces = word.split("-")
        if self.words.english(pieces[0]) and self._english_first(pieces[-1]):
            return _FINE  # "short-stayvoorziening"
        for number, piece in enumerate(pieces):
            last = number == len(pieces) - 1
            found = self.judge(piece, count) if len(piece) > (_TINY if last else _SHORT) else _FINE
            if found.verdict is Verdict.SLIP or (last and found.verdict is Verdict.LINK):
                whole = ["-".join([*pieces[:number], near, *pieces[number + 1 :]]) for near in found.suggestions]
                return Judgement(found.verdict, tuple(whole))
        # The first part of a hyphenated compound is mostly a name or an abbreviation: only the last is asked about.
        return _FINE if self._piece_is_fine(pieces[-1], count) else _UNKNOWN

    def _english_first(self, piece: str) -> bool:
        """Whether an English word and then a Dutch one make up `piece`."""
        cuts = range(_TINY + 1, len(piece) - _TINY)
        return any(self.words.english(piece[:cut]) and self.words.known(piece[cut:]) for cut in cuts)

    def _piece_is_fine(self, piece: str, count: int) -> bool:
        return len(piece) <= 1 or self.judge(piece, count).verdict is not Verdict.UNKNOWN

    def _unlisted(self, word: str, count: int) -> Judgement:
        misses = self._convincing(word, self._near.whole(word), count)
        if misses and self._plainly_meant(word, misses[0]):
            return _slipped(misses)
        if self.words.english(word):
            return _FINE
        if not self.words.listed(word) and (apart := self._apart(word)) is not None:
            likelier = len(word) >= _LONG and misses and misses[0].zipf >= _PLAIN_ZIPF  # "vermoedlijk"
            return _slipped(misses) if likelier else Judgement(Verdict.SLIP, (apart,))
        parts = None if word.endswith(_ADVERBIAL) else self.compounds.divide(word)
        if parts is not None and count < _HABIT and (meant := self._last_part(word, parts)) is not None:
            return Judgement(Verdict.SLIP, (meant,))
        if parts is not None and len(parts.pieces) > 2 and (nearer := self._fewer_pieces(word, parts, misses, count)):
            return _slipped(nearer)
        if parts is not None and parts.weakest >= _WEAK_PARTS:
            return self._compound(word, parts)
        misses = misses or self._convincing(word, self._near.deeper(word), count)
        if misses:
            return _slipped(misses)
        if parts is None and count < _HABIT and (alike := self._alike.of(word)):
            return Judgement(Verdict.SLIP, alike)
        if parts is not None:
            return self._compound(word, parts)
        return _FINE if count >= _HABIT else _UNKNOWN

    def _plainly_meant(self, word: str, miss: NearMiss) -> bool:
        """Whether a near miss goes before any other reading of `word`: by a typical slip, or so common a word."""
        if miss.slip < 1:
            return miss.zipf >= _PLAIN_ZIPF
        most = _COMMON_ZIPF if len(word) >= _LONG else _COMMONEST_ZIPF
        return len(word) > _SHORT + 1 and miss.zipf >= max(most, self.words.zipf(word) + 2 * _COMMONER)

    def _last_part(self, word: str, parts: Parts) -> str | None:
        """The compound whose last part is no noun but one slip from a common one: "grondonderzoekt", "wateroverlas"."""
        for place in range(_TINY, len(word) - _SHORT):
            left, rest = word[:place], word[place:]
            stem = left if self.compounds.joins(left) else left.removesuffix("s")
            if not self.compounds.joins(stem) or self.nouns.noun(rest):
                continue
            verb = self.neighbours.is_third_person(rest) and self.nouns.noun(rest[:-1])
            odd = len(parts.pieces) > 2 and (not self.words.known(rest) or self.tags.strong_past(rest))
            near = [rest[:-1]] if verb else self._common_nouns(rest) if odd else []
            if near:
                mended = self.compounds.divide(left + near[0])
                return left + near[0] if mended is None else mended.mended
        return None

    def _common_nouns(self, rest: str) -> list[str]:
        """Common nouns at one small slip from `rest`, the commonest first."""
        least = max(_PLAIN_ZIPF, self.words.zipf(rest) + 2 * _COMMONER)
        near = (one for one in edits(rest) if self.words.zipf(one) >= least and one[0] == rest[0])
        return sorted(filter(self.nouns.noun, near), key=self.words.zipf, reverse=True)

    def _fewer_pieces(self, word: str, parts: Parts, whole: list[NearMiss], count: int) -> list[NearMiss]:
        """Near misses that fall into fewer pieces: "pannekoekenactie" is no compound of "panne"."""
        misses = self._convincing(word, self._near.deeper(word), count)
        return [miss for miss in (*whole, *misses) if miss.zipf >= _PLAIN_ZIPF and self._simpler(miss.word, parts)]

    def _simpler(self, word: str, parts: Parts) -> bool:
        divided = self.compounds.divide(word)
        return self.words.listed(word) if divided is None else len(divided.pieces) < len(parts.pieces)

    def _compound(self, word: str, parts: Parts) -> Judgement:
        """Fine as it is joined, unless its parts usually join otherwise and it is no habit of Dutch either."""
        if parts.pieces[0] in NUMERALS:
            return _FINE  # "tweestapsverificatie", "driejaarsplan"
        if parts.mended == word or self.words.zipf(word) > _TYPICAL_ZIPF:
            return _FINE
        return Judgement(Verdict.LINK, (parts.mended,))

    def _convincing(self, word: str, misses: Iterable[NearMiss], count: int) -> list[NearMiss]:
        return [miss for miss in misses if self._convinces(word, miss, count)]

    def _convinces(self, word: str, miss: NearMiss, count: int) -> bool:
        if miss.zipf < self.words.zipf(word) + _COMMONER and miss.zipf:
            return False
        if len(word) <= _TINY:
            return sorted(word) == sorted(miss.word) and miss.zipf >= _SHORT_ZIPF
        habit = count >= _HABIT and (len(word) < _LONG - 1 or miss.zipf < _USUAL_ZIPF)
        if len(word) <= _SHORT or miss.slip > 1 or habit:
            return miss.zipf >= _SHORT_ZIPF
        if miss.slip < 1 or len(word) >= _LONG:
            return miss.zipf >= _TYPICAL_ZIPF or (len(word) >= _LONG and not self.words.zipf(word))
        return miss.zipf >= _USUAL_ZIPF


def _slipped(misses: Iterable[NearMiss]) -> Judgement:
    return Judgement(Verdict.SLIP, tuple(miss.word for miss in misses))
