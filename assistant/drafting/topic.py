"""What a draft is about: the words of its subject, and how much of them a text holds."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from assistant.answering.focus import ASKING_SHARE, Focus, focus_of, with_likeness
from assistant.answering.likeness import Likeness
from assistant.answering.terms import Bag, Weights, words_of

# It says where, and many papers share the place: "bij recreatieplas De Elzenplas", "op de Markt", "Stationsplein".
_PLACE = re.compile(
    r"\b(?:in|op|te|bij|rond|aan)\s+(?:(?:de|het|onze|gemeente)\s+)*(?:[a-z]\w+\s+)?(?:De\s+|Het\s+)?(?-i:[A-Z])[\w-]+"
    r"|(?<=\s)[A-Z]\w*(?:plein|straat|weg|laan|markt|park|kade|gracht|singel|wijk|buurt|kwartier|dijk|haven|brug|hof|dreef)\b"
)
# "de gemeenten A, B en C": who does it, not what it is about.
_SERIES = re.compile(r"\bgemeenten\s+[A-Z][\w-]+(?:(?:,| en)\s+[A-Z][\w-]+)*")
# What follows one of these narrows the subject; what it is about stands before.
_NARROWING = re.compile(
    r"\b(?:in|bij|tijdens|na|rond|tussen|binnen|buiten|vanwege|wegens|sinds|vanaf)\b", re.IGNORECASE
)
_JOINED = re.compile(r"\b(?:en|of)\b|[,;:]", re.IGNORECASE)
_WHERE, _NARROWER = 0.2, 0.5  # how much such a word weighs
_ZIPF, _EVERYDAY, _RARE = 6.0, 0.5, 4.0
_FAINT = 0.5
_LETTERS = 3  # an abbreviation is like no other word: "AI" is no "idee"
_MAIN = 0.65  # of the weight of the weightiest word
_WORD = re.compile(r"[\w’'-]+")


@dataclass(frozen=True, slots=True)
class Concept:
    """A word of the subject; `share` is how much it says by its place and in Dutch at large, `weight` also here.

    `clause` counts the subjects that a subject joins with "en": each is one by itself.
    """

    focus: Focus
    share: float
    weight: float
    clause: int = 0

    def held(self, bag: Bag) -> float:
        """How well (0 to 1) `bag` holds the word; a faint likeness counts for nothing.

        The head of a compound is its last part, and says half of it: geluidsoverlast is overlast.
        """
        found = self.focus.found_in(bag)
        _, *parts = self.focus.word.terms
        if found < _FAINT and parts and parts[-1] in bag.terms and parts[-1] not in _idle_terms():
            return _FAINT
        return found if found >= _FAINT else 0.0

    def main(self, most: float) -> bool:
        """Whether it is one of the weightiest words, beside one that weighs `most`."""
        return self.weight >= _MAIN * most


@dataclass(frozen=True, slots=True)
class Topic:
    """The words of a subject, each as weighty as its place in the subject and its rarity among passages say."""

    concepts: tuple[Concept, ...]

    @classmethod
    def of(cls, subject: str, weights: Weights) -> Topic:
        """The topic of `subject`; `weights` knows how rare words are among passages found without it."""
        return cls(tuple(_concepts(subject, weights)))

    def knowing(self, words: Collection[str], likeness: Likeness) -> Topic:
        """The same topic, that also knows which of `words` (folded) mean nearly the same as its own."""
        focus = with_likeness(tuple(one.focus for one in self.concepts), likeness, words)
        known = (each if len(each.word.folded) > _LETTERS else replace(each, like={}) for each in focus)
        return Topic(tuple(replace(one, focus=each) for each, one in zip(known, self.concepts, strict=True)))

    @property
    def terms(self) -> frozenset[str]:
        """The terms of the subject, parts of compounds among them."""
        return frozenset(term for one in self.concepts for term in one.focus.word.terms)

    def coverage(self, bag: Bag) -> float:
        """The share (0 to 1) of the subject that `bag` holds: by rarity here or in Dutch at large, whichever is less.

        A word that all papers of the house share ("openbare orde") says little, and so does an everyday word that
        happens to be rare among them.
        """
        if not self.concepts:
            return 0.0
        return share_held(self.concepts, [one.held(bag) for one in self.concepts])

    def holds_main(self, bag: Bag) -> bool:
        """Whether `bag` holds something of each of the weightiest words, without which the rest means little."""
        most = max((one.weight for one in self.concepts), default=0.0)
        return all(one.held(bag) > 0 for one in self.concepts if one.main(most))


def share_held(concepts: Sequence[Concept], held: Sequence[float]) -> float:
    """The share as `Topic.coverage` has it, of one concept or more that are held so well."""
    found = list(zip(concepts, held, strict=True))
    here = sum(one.weight * share for one, share in found) / sum(one.weight for one in concepts)
    at_large = sum(one.share * share for one, share in found) / sum(one.share for one in concepts)
    return min(here, at_large)


def bag_of(*texts: str) -> Bag:
    """The words of some texts."""
    return Bag.of(word for text in texts for word in words_of(text))


@cache
def idle_words() -> frozenset[str]:
    """The words of prompts/templates/subject.txt: they say what is done with a subject, not what it is."""
    text = files("prompts").joinpath("templates/subject.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def _concepts(subject: str, weights: Weights) -> Iterator[Concept]:
    kept = without_idle(subject)
    focus = [one for one in focus_of(kept) if one.share > ASKING_SHARE] or list(focus_of(subject))
    where = bag_of(*(found[0] for found in (*_PLACE.finditer(subject), *_SERIES.finditer(subject)))).terms
    if all(one.word.terms[0] in where for one in focus):
        where = frozenset()
    first = min((one.word.span.start for one in focus), default=0)
    narrow = next((found.start() for found in _NARROWING.finditer(kept) if found.start() > first), len(kept))
    for one in focus:
        place = _WHERE if one.word.terms[0] in where else _NARROWER if one.word.span.start > narrow else 1.0
        share = place * _rarity(one.word.folded)
        clause = len(_JOINED.findall(kept[: one.word.span.start]))
        yield Concept(one, share, share * weights.of(one.word), clause)


def _rarity(word: str) -> float:
    """How rare a word is in Dutch, on the Zipf scale turned round and cut off: 0.5 (een) to 4 (buurtbemiddeling)."""
    from wordfreq import zipf_frequency

    return min(_RARE, max(_EVERYDAY, _ZIPF - float(zipf_frequency(word, "nl"))))


def without_idle(subject: str) -> str:
    """`subject` without its idle words and figures; the whole of it when nothing else would be left."""
    kept = _WORD.sub(lambda found: " " if _is_idle(found[0]) else found[0], subject)
    return kept if words_of(kept) else subject


def _is_idle(word: str) -> bool:
    """Whether a word is idle, or a compound of idle words: uitvoeringsprogramma."""
    if word.lower() in idle_words() or word.replace("-", "").isdigit():
        return True
    parts = [part for each in words_of(word) for part in each.terms[1:]]
    return bool(parts) and all(part in _idle_terms() for part in parts)


@cache
def _idle_terms() -> frozenset[str]:
    return frozenset(term for word in idle_words() for each in words_of(word) for term in each.terms[:1])


def weights_of(texts: Sequence[str]) -> Weights:
    """How rare words are in `texts`."""
    return Weights([bag_of(text) for text in texts])
