"""How much a unit holds of what a draft is about: itself, under its headings, in its passage, by its document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.terms import Bag
from assistant.drafting.topic import Topic, bag_of
from assistant.drafting.units import Candidate

# Chosen by reading, as an adviser, what 17 briefs over two libraries took: 64 of 109 units belonged before, 70 of 78
# with these; of what 15 further briefs took, read afterwards, 108 of 129. Shares are of the weighted subject.
TOPICAL = 0.57  # of sentence, headings and title together
_ONE_WORD = 0.86  # the same for a subject of one word: that word itself, and not one like it
_EARLY = 10  # words at the head of a sentence, where it says what it is about
# What a sentence says by the way: between brackets, as an example, in a clause of its own.
_ASIDES = re.compile(
    r"\((?![A-Z]{2,6}\))[^)]*\)|\b(?:zoals|bijvoorbeeld|bijv\.|onder andere|waaronder|denk aan|ook op)\s[^.;,–]*"
    r"|(?:,\s)?\b(?:die|waar\w*|wat)\s[^.;,–]*",
    re.IGNORECASE,
)
_GENERAL = 0.6  # the same for a general topic, beside the best candidate
_BEST = 0.3  # the best candidate must hold so much of a general topic, or the library knows nothing about it
NEAR = 0.4  # of the sentence with its last two headings
_PASSAGE = 0.5  # of the passage around it
_WHOLE_PASSAGE, _LITTLE = 0.9, 0.3  # or so much of the passage, and so little of the sentence
_UNDER = 0.8  # how much a heading counts beside the sentence itself
_NAMED = 0.7  # of the title and the opening, for a document to be about the subject


@dataclass(frozen=True, slots=True)
class Measure:
    """How much of a topic a unit holds: itself, with its headings, in its passage, in the name of its document.

    `said` is what it says itself or need not repeat under its headings, `topical` the whole of it; `least` is what that
    must come to, `best` what it comes to in the best unit of the library.
    """

    own: float
    said: float
    near: float
    passage: float
    named: float
    topical: float
    least: float
    best: float = 1.0

    @property
    def worth(self) -> float:
        """What its words are worth, from 0 to 2."""
        return (self.topical + self.said) / self.best

    @property
    def fits(self) -> bool:
        """Whether it is about the topic, and says so where it stands."""
        if self.passage >= _WHOLE_PASSAGE and self.own >= _LITTLE:
            return True
        beside = self.passage >= _PASSAGE and (self.near > 0 or self.named >= _NAMED)
        return self.topical >= self.least and (self.near >= NEAR or beside)

    @property
    def fits_by_document(self) -> bool:
        """Whether its document is about the topic: enough for what stands under the right heading."""
        return self.topical >= self.least and self.named >= _NAMED


class Measures:
    """Measures units by the subject, and by a general topic where a section has one; each once."""

    def __init__(self, topics: Sequence[Topic], aims: frozenset[str], candidates: Sequence[Candidate]) -> None:
        """`topics` are the whole subject and its known parts.

        `aims` are the terms of which a heading must hold one for what stands under it to hold in general.
        """
        self.topic = topics[0]
        self.words = len(self.topic.concepts)
        self._topics = topics
        self._aims = aims
        self._candidates = candidates
        self._best: dict[int, float] = {}
        self._known: dict[int, Measure] = {}

    def of(self, candidate: Candidate, general: Topic | None) -> Measure:
        """The measure by the subject, or by `general` when the unit is only about that."""
        made = self._known.get(id(candidate))
        if made is None:
            by_topic = [self._by_subject(candidate, topic) for topic in self._topics]
            made = next((one for one in by_topic if one.fits), by_topic[0])
            self._known[id(candidate)] = made
        if made.fits or general is None or not (deepest(candidate).terms & self._aims):
            return made
        best = self._best_of(general)
        share = general.coverage(whole_of(candidate)) / best if best >= _BEST else 0.0
        return Measure(share, share, share, share, share, share, _GENERAL) if share >= _GENERAL else made

    def _by_subject(self, candidate: Candidate, topic: Topic) -> Measure:
        around, cover = candidate.around, topic.coverage
        own, named, whole = cover(candidate.bag), cover(around.named), whole_of(candidate)
        said = max(own, _UNDER * cover(candidate.bag | around.under))
        if len(topic.concepts) == 1:
            at_hand = bag_of(" ".join(candidate.text.split()[:_EARLY])) | deepest(candidate)
            near = cover(at_hand)
            return Measure(own, said, near, cover(around.passage), named, cover(at_hand | around.named), _ONE_WORD)
        near = cover(candidate.bag | around.near)
        if max(cover(bag_of(_ASIDES.sub(" ", candidate.text)) | around.near), named) < NEAR:
            near = 0.0  # it only mentions the subject, on its way to something else
        topical = cover(whole) if topic.holds_main(whole) else 0.0
        best = max(TOPICAL, self._best_of(topic))
        return Measure(own, said, near, cover(around.passage), named, topical, TOPICAL, best)

    def _best_of(self, topic: Topic) -> float:
        known = self._best.get(id(topic))
        if known is None:
            known = max((topic.coverage(whole_of(one)) for one in self._candidates), default=0.0)
            self._best[id(topic)] = known
        return known


def deepest(candidate: Candidate) -> Bag:
    """The words of the heading right above a unit."""
    return bag_of(*candidate.hit.passage.headings[-1:])


def whole_of(candidate: Candidate) -> Bag:
    """The words of a unit, of the headings above it and of the name of its document."""
    return candidate.bag | candidate.around.headed | candidate.around.named
