"""Plants one error in a sound sentence, as writers make them, with the label of the edit that mends it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.checking.closed import among
from assistant.checking.context import Forms, Token
from assistant.checking.tagger import ADDED, CONFUSED, JOINED, KEPT, edited
from assistant.checking.tagger.labels import behind, instead

# How much oftener than others an error is planted; common words stand everywhere, and would be planted all the time.
_TELLING = among("te dat die er zich om naar niet als over is wordt worden heeft zijn hebben aan uit tot dit deze")
_COMMON = among("de het is in en er te")
_SEEN, _USUAL = 5, 20  # occurrences of a word that is no error, and of one that is no rarity
_PART, _LONG, _SENTENCE = 3, 8, 8  # letters of a part of a compound and of a compound; words of a sentence
_LINK_LOST = 0.3  # share of compounds that lose their s as well


@dataclass(frozen=True, slots=True)
class Slip:
    """Token `place` is written as `written` (nothing: left out; two words: taken apart); `label` mends it."""

    weight: float
    place: int
    written: tuple[str, ...]
    label: str


class Planter:
    """Plants errors; `counts` says how often each word, lower case, stands in the texts."""

    def __init__(self, counts: Mapping[str, int], forms: Forms, chance: random.Random) -> None:
        self._counts = Counter(counts)
        self._forms = forms
        self._chance = chance

    def planted(self, sentence: Sequence[Token]) -> tuple[list[Token], list[str]]:
        """The sentence with an error in it, and the label of each of its tokens; as it was where none fits."""
        slips = [slip for place, token in enumerate(sentence) for slip in self._slips(sentence, place, token.text)]
        labels = [KEPT] * len(sentence)
        if not slips:
            return list(sentence), labels
        slip = self._chance.choices(slips, [slip.weight for slip in slips])[0]
        token, place = sentence[slip.place], slip.place
        put = [
            replace(token, text=word, capital=token.capital and not number) for number, word in enumerate(slip.written)
        ]
        labels[place : place + 1] = [slip.label, KEPT][: len(put)]
        if not put:
            labels[place - 1] = slip.label
        return [*sentence[:place], *put, *sentence[place + 1 :]], labels

    def _slips(self, sentence: Sequence[Token], place: int, word: str) -> Iterator[Slip]:
        if not word[0].isalpha():
            return
        if word in ADDED and place and len(sentence) >= _SENTENCE:
            yield Slip(2.0 if word in _TELLING else 0.35, place, (), behind(word))
        for other in CONFUSED.get(word, ()):
            yield Slip(0.15 if word in _COMMON else 1.5, place, (other,), instead(word))
        for weight, other, label in (*self._numbers(word), *self._verbs(word), *self._endings(word)):
            yield Slip(weight, place, (other,), label)
        if parts := self._apart(word):
            yield Slip(0.5, place, parts, JOINED)

    def _numbers(self, word: str) -> Iterator[tuple[float, str, str]]:
        for choice in self._forms.choices(word):
            if choice.task == "number":
                singular, plural = choice.forms
                weight, other, label = (0.8, plural, "singular") if word == singular else (0.5, singular, "plural")
                if edited(label, other, "", self._forms) == word:
                    yield weight, other, label
        if word.endswith(("den", "ten")) and self._counts[word[:-1]] >= _USUAL:
            yield 0.3, word[:-1], "+n"

    def _verbs(self, word: str) -> Iterator[tuple[float, str, str]]:
        """As in "hij word", "is gebeurt", "het gebeurd", "hij vindt" for "ik vind"."""
        stem, common = word[:-1], self._counts
        if word.endswith("dt"):
            yield 3.0, stem, "d>dt"
        elif word.endswith("d"):
            if common[word + "t"] >= _SEEN:
                yield 3.0, word + "t", "dt>d"
            if common[stem + "t"] >= _SEEN:
                yield 3.0, stem + "t", "t>d"
        elif word.endswith("t"):
            if common[stem + "d"] >= _SEEN:
                yield 3.0, stem + "d", "d>t"
            if common[stem] >= _USUAL and self._forms.third_person(word):
                yield 2.0, stem, "+t"
        elif common[word + "t"] >= _USUAL and self._forms.third_person(word + "t"):
            yield 1.0, word + "t", "-t"

    def _endings(self, word: str) -> Iterator[tuple[float, str, str]]:
        if len(word) > _PART and self._counts[word + "e"] >= _USUAL:
            yield 0.2, word + "e", "-e"
        if word.endswith("e") and self._counts[word[:-1]] >= _USUAL:
            yield 0.25, word[:-1], "+e"

    def _apart(self, word: str) -> tuple[str, str] | None:
        """The two commonest words that a compound falls into, now and then without its s."""
        if len(word) < _LONG or not word.isalpha():
            return None
        cuts = range(_PART, len(word) - _PART + 1)
        best = max(cuts, key=lambda cut: min(self._counts[word[:cut].removesuffix("s")], self._counts[word[cut:]]))
        left, right = word[:best], word[best:]
        base = left.removesuffix("s")
        if min(self._counts[base], self._counts[right]) < _USUAL:
            return None
        return (base if self._chance.random() < _LINK_LOST else left), right
