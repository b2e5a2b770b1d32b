"""How well a sentence fits a section: its topic, the heading it stands under, its words, its side."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.drafting.stance import stance
from assistant.drafting.templates import Source, Stance, Style, TemplateSection
from assistant.drafting.topic import Topic
from indexing import Hit, Span, analyse

# Chosen by reading drafts over the demo municipality and a research report; shares are of the weighted subject.
_TOPICAL = 0.6  # of sentence, headings and title together, beside the best candidate
_BEST = 0.3  # the best candidate must hold so much of the subject, or the library knows nothing about it
_OWN = 0.12  # of the sentence alone, unless its document is about the subject
_DOCUMENT = 0.5  # of headings and title, for a document to be about the subject
_LEAST = 0.75  # score below which a gap is better
_HEADING, _OTHER_HEADING = 0.7, 0.5
_CUE, _CUES, _STANCE = 0.2, 3, 0.25
_ABOUT = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A literal sentence: characters `span` of the passage of `hit`, with its terms and those around it.

    `whole` is false for a list item that is no sentence.
    """

    hit: Hit
    span: Span
    terms: frozenset[str]
    context: frozenset[str]
    whole: bool

    @property
    def text(self) -> str:
        """The quote on one line."""
        return re.sub(r"\s+", " ", self.hit.passage.text[self.span.start : self.span.end])


class Fit:
    """Scores candidates for the sections of one template."""

    def __init__(self, topic: Topic, sections: Sequence[TemplateSection], candidates: Sequence[Candidate]) -> None:
        self._topic = topic
        self._names = {section.key: _names(section) for section in sections}
        self._decisive = {section.key for section in sections if section.source is Source.DECISIONS}
        best = max((topic.coverage(one.terms | one.context) for one in candidates), default=0.0)
        self._best = best if best >= _BEST else 0.0

    def score(self, candidate: Candidate, section: TemplateSection, about: Collection[str]) -> float | None:
        """About 1 to 3, or None when the sentence does not belong in the section."""
        if not candidate.whole and section.style is not Style.LIST and section.source is not Source.ARGUMENTS:
            return None
        if not self._best or any(self._under(candidate, key) for key in self._decisive):
            return None
        own = self._topic.coverage(candidate.terms) / self._best
        around = self._topic.coverage(candidate.context) / self._best
        topical = self._topic.coverage(candidate.terms | candidate.context) / self._best
        if topical < _TOPICAL or (own < _OWN and around < _DOCUMENT):
            return None
        under = self._under(candidate, section.key)
        cues, side = _cues(candidate.text, section.cues), _side(candidate, section.stance)
        if (section.must and not (cues or under)) or (side <= 0 and not under) or side < 0:
            return None
        score = 0.6 * (topical + own) + _CUE * min(cues, _CUES) + (_HEADING if under else 0.0)
        score += _STANCE * min(side, 2) if section.stance is not Stance.ANY else 0.0
        score -= _OTHER_HEADING if not under and self._elsewhere(candidate, section.key) else 0.0
        score += _ABOUT * len(candidate.terms & frozenset(about)) / max(1, len(about))
        return score if score >= _LEAST else None

    def _under(self, candidate: Candidate, key: str) -> bool:
        last = candidate.hit.passage.headings[-1:]
        return bool(frozenset(analyse(" ".join(last))) & self._names[key])

    def _elsewhere(self, candidate: Candidate, key: str) -> bool:
        return any(self._under(candidate, other) for other in self._names if other != key)


def _names(section: TemplateSection) -> frozenset[str]:
    return frozenset(analyse(" ".join((*section.headings, *section.brief))))


def _side(candidate: Candidate, wanted: Stance) -> int:
    """Above 0 when the sentence argues as wanted, 0 when it does not argue."""
    side = stance(candidate.text)
    return {Stance.PRO: side, Stance.CON: -side, Stance.ANY: 1}[wanted]


def _cues(sentence: str, cues: Sequence[str]) -> int:
    lowered = sentence.lower()
    return sum(bool(re.search(rf"(?<!\w){re.escape(cue)}", lowered)) for cue in cues)
