"""How well a unit fits a section: its topic, the heading it stands under, its words, its side."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from assistant.drafting.stance import stance
from assistant.drafting.template import Source, Stance, Style, TemplateSection
from assistant.drafting.topic import Topic
from assistant.drafting.units import Candidate
from assistant.drafting.wordlists import found
from indexing import analyse

# Chosen by reading drafts over the demo municipality and a research report; shares are of the weighted subject.
_TOPICAL = 0.6  # of sentence, headings and title together, beside the best candidate
_BEST = 0.3  # the best candidate must hold so much of the subject, or the library knows nothing about it
_OWN = 0.12  # of the sentence alone, unless its document is about the subject
_DOCUMENT = 0.5  # of headings and title, for a document to be about the subject
_LEAST = 0.75  # score below which a gap is better
_HEADING, _OTHER_HEADING = 0.7, 0.5
_CUE, _CUES, _STANCE = 0.2, 3, 0.25
_ABOUT = 0.5
_HEADED = 0.5  # more than this share of a heading must be names of the section
_FILLED = (Source.LIBRARY, Source.ARGUMENTS)


@dataclass(frozen=True, slots=True)
class _Measure:
    """How much of a topic is in a unit, around it, and in both together (0 to 1, beside the best candidate)."""

    own: float
    around: float
    topical: float

    @property
    def fits(self) -> bool:
        return self.topical >= _TOPICAL and (self.own >= _OWN or self.around >= _DOCUMENT)


class _Measures:
    """Measures units by the subject, and by a general topic where a section has one."""

    def __init__(self, topic: Topic, general: Topic | None, candidates: Sequence[Candidate]) -> None:
        self._topics = [one for one in (topic, general) if one is not None]
        self._best = [_best(one, candidates) for one in self._topics]

    def of(self, candidate: Candidate) -> _Measure:
        """The measure by the topic that the unit holds most of."""
        made = [_measure(topic, best, candidate) for topic, best in zip(self._topics, self._best, strict=True)]
        first, *others = made
        return first if first.fits or not others or not others[0].fits else others[0]


def _best(topic: Topic, candidates: Sequence[Candidate]) -> float:
    best = max((topic.coverage(one.terms | one.context) for one in candidates), default=0.0)
    return best if best >= _BEST else 0.0


def _measure(topic: Topic, best: float, candidate: Candidate) -> _Measure:
    if not best:
        return _Measure(0.0, 0.0, 0.0)
    shares = (candidate.terms, candidate.context, candidate.terms | candidate.context)
    return _Measure(*(topic.coverage(terms) / best for terms in shares))


class Fit:
    """Scores units for the sections of one template."""

    def __init__(
        self,
        topic: Topic,
        sections: Sequence[TemplateSection],
        candidates: Sequence[Candidate],
        general: Mapping[str, Topic],
    ) -> None:
        """`general` are the topics of sections that may also say what holds in general, by their text."""
        self._topics = {section.key: _Measures(topic, general.get(section.general), candidates) for section in sections}
        self._names = {section.key: _names(section) for section in sections}
        self._decisive = {section.key for section in sections if section.source is Source.DECISIONS}
        self._against = {section.key: _opposed(section, sections) for section in sections}
        self._filled = {section.key for section in sections if section.source in _FILLED}

    def score(self, candidate: Candidate, section: TemplateSection, about: Collection[str]) -> float | None:
        """About 1 to 3, or None when the unit does not belong in the section."""
        lists = section.style is Style.LIST or section.source is Source.ARGUMENTS
        if not candidate.whole and not (candidate.item and lists):
            return None
        measure = self._topics[section.key].of(candidate)
        if not measure.fits or any(
            self.under(candidate, key) for key in (*self._decisive, *self._against[section.key])
        ):
            return None
        under = self.under(candidate, section.key)
        cues, side = found(candidate.text, section.cues), _side(candidate, section.stance)
        if (section.must and not (cues or under)) or (side <= 0 and not under) or side < -1:
            return None
        score = (
            0.6 * (measure.topical + measure.own)
            + _CUE * min(cues, _CUES)
            + _HEADING * self._headed(candidate, section.key)
        )
        score += _STANCE * max(-1, min(side, 2)) if section.stance is not Stance.ANY else 0.0
        score -= _OTHER_HEADING if not under and self._elsewhere(candidate, section.key) else 0.0
        score += _ABOUT * len(candidate.terms & frozenset(about)) / max(1, len(about))
        return score if score >= _LEAST else None

    def under(self, candidate: Candidate, key: str) -> bool:
        """Whether the unit stands under a heading of the section `key`."""
        return self._headed(candidate, key) > _HEADED

    def _headed(self, candidate: Candidate, key: str) -> float:
        """The share of the heading of the unit that names the section `key`."""
        heading = _wholes(" ".join(candidate.hit.passage.headings[-1:]))
        return len(heading & self._names[key]) / len(heading) if heading else 0.0

    def row(self, candidate: Candidate, section: TemplateSection) -> float | None:
        """As `score`, for a row of a table; its column heads and headings may hold the cues."""
        measure = self._topics[section.key].of(candidate)
        if measure.around < _TOPICAL and (measure.own < _OWN or measure.topical < _TOPICAL):
            return None
        shown = " ".join((candidate.text, *candidate.hit.passage.headings[-1:]))
        under, cues = self.under(candidate, section.key), found(shown, section.cues)
        if not under and (not cues or self._elsewhere(candidate, section.key)):
            return None
        return 0.6 * (measure.topical + measure.own) + _CUE * min(cues, _CUES) + (_HEADING if under else 0.0)

    def _elsewhere(self, candidate: Candidate, key: str) -> bool:
        return any(self.under(candidate, other) for other in self._filled if other != key)


def _names(section: TemplateSection) -> frozenset[str]:
    return _wholes(" ".join((*section.headings, *section.brief)))


def _wholes(text: str) -> frozenset[str]:
    """The terms of whole words: "tegenargumenten" is no heading for arguments."""
    return frozenset(max(terms, key=len) for word in text.split() if (terms := analyse(word)))


def _opposed(section: TemplateSection, sections: Sequence[TemplateSection]) -> tuple[str, ...]:
    """The sections that want the other side."""
    opposite = {Stance.PRO: Stance.CON, Stance.CON: Stance.PRO}.get(section.stance)
    return tuple(one.key for one in sections if opposite is not None and one.stance is opposite)


def _side(candidate: Candidate, wanted: Stance) -> int:
    """Above 0 when the unit argues as wanted, 0 when it does not argue; its heading counts with it."""
    side = stance(" ".join((*candidate.hit.passage.headings[-1:], candidate.text)))
    return {Stance.PRO: side, Stance.CON: -side, Stance.ANY: 1}[wanted]
