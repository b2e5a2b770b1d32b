"""How well a unit fits a section: its topic, the heading it stands under, its words, its side."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from assistant.drafting.measuring import NEAR, Measure, Measures, deepest
from assistant.drafting.stance import stance
from assistant.drafting.template import Source, Stance, Style, TemplateSection
from assistant.drafting.topic import Topic, bag_of
from assistant.drafting.units import Candidate
from assistant.drafting.wordlists import found
from indexing import analyse

_LEAST = 0.75  # score below which a gap is better
_HEADING, _OTHER_HEADING = 0.7, 0.5
_CUE, _CUES, _STANCE = 0.2, 3, 0.25
_TELLING = 2  # cues, or words for one side, that show a sentence to be meant for a section
_ABOUT = 0.5
_HEADED = 0.5  # more than this share of a heading must be names of the section
_FILLED = (Source.LIBRARY, Source.ARGUMENTS)


def _picky(section: TemplateSection) -> bool:
    """Whether a section wants something of its sentences, so that half of one under the right heading will do."""
    return section.must or section.stance is not Stance.ANY


class Fit:
    """Scores units for the sections of one template."""

    def __init__(
        self,
        topics: Sequence[Topic],
        sections: Sequence[TemplateSection],
        candidates: Sequence[Candidate],
        general: Mapping[str, Topic],
    ) -> None:
        """`topics` are the whole subject and its known parts.

        `general` are the topics of sections that may also say what holds in general, by their text.
        """
        self._measures = Measures(topics, _aims(sections), candidates)
        self._general = {section.key: general.get(section.general) for section in sections}
        self._names = {section.key: _names(section) for section in sections}
        self._decisive = {section.key for section in sections if section.source is Source.DECISIONS}
        self._against = {section.key: _opposed(section, sections) for section in sections}
        self._filled = {section.key for section in sections if section.source in _FILLED}

    def score(self, candidate: Candidate, section: TemplateSection, about: Collection[str]) -> float | None:
        """About 1 to 3, or None when the unit does not belong in the section."""
        lists = section.source is Source.ARGUMENTS or (section.style is Style.LIST and _picky(section))
        if not candidate.whole and not (candidate.item and lists):
            return None
        measure, under = self._measures.of(candidate, self._general[section.key]), self.under(candidate, section.key)
        if found(candidate.text, section.avoid) or self._elsewhere_wanted(candidate, section):
            return None
        cues, side = found(candidate.text, section.cues), _side(candidate, section.stance)
        telling = under or cues >= _TELLING or (section.stance is not Stance.ANY and side >= _TELLING)
        if not (measure.fits or (telling and measure.fits_by_document)) or self._aside(candidate, section, measure):
            return None
        if (section.must and not (cues or under)) or (side <= 0 and not under) or side < -1:
            return None
        score = 0.6 * measure.worth + _CUE * min(cues, _CUES) + _HEADING * self._headed(candidate, section.key)
        score += _STANCE * max(-1, min(side, 2)) if section.stance is not Stance.ANY else 0.0
        score -= _OTHER_HEADING if not under and self._elsewhere(candidate, section.key) else 0.0
        score += _ABOUT * len(candidate.terms & frozenset(about)) / max(1, len(about))
        return score if score >= _LEAST else None

    def _elsewhere_wanted(self, candidate: Candidate, section: TemplateSection) -> bool:
        """Whether it stands under a heading for decisions, or for the other side."""
        return any(self.under(candidate, key) for key in (*self._decisive, *self._against[section.key]))

    def _aside(self, candidate: Candidate, section: TemplateSection, measure: Measure) -> bool:
        """Whether a unit only mentions the one word of the subject: no plea, and no example of how it is done."""
        if self._measures.words > 1 or not (section.fresh or section.stance is not Stance.ANY):
            return False
        return max(measure.named, self._measures.topic.coverage(deepest(candidate))) < NEAR

    def under(self, candidate: Candidate, key: str) -> bool:
        """Whether the unit stands under a heading of the section `key`."""
        return self._headed(candidate, key) > _HEADED

    def _headed(self, candidate: Candidate, key: str) -> float:
        """The share of the heading of the unit that names the section `key`."""
        heading = _wholes(" ".join(candidate.hit.passage.headings[-1:]))
        return len(heading & self._names[key]) / len(heading) if heading else 0.0

    def row(self, candidate: Candidate, section: TemplateSection) -> float | None:
        """As `score`, for a row of a table; its column heads and headings may hold the cues."""
        measure = self._measures.of(candidate, self._general[section.key])
        if not (measure.fits or measure.fits_by_document):
            return None
        shown = " ".join((candidate.text, *candidate.hit.passage.headings[-1:]))
        under, cues = self.under(candidate, section.key), found(shown, section.cues)
        if found(candidate.text, section.avoid):
            return None
        if not under and (not cues or self._elsewhere(candidate, section.key)):
            return None
        return 0.6 * measure.worth + _CUE * min(cues, _CUES) + (_HEADING if under else 0.0)

    def _elsewhere(self, candidate: Candidate, key: str) -> bool:
        return any(self.under(candidate, other) for other in self._filled if other != key)


def _aims(sections: Sequence[TemplateSection]) -> frozenset[str]:
    """What the sections that may speak in general look for: a heading about anything else is another case."""
    wanted = (text for one in sections if one.general for text in (one.general, one.title, *one.search))
    return bag_of(*wanted).terms


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
