"""One claim against one sentence of a source: what contradicts it, then what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from assistant.answering.answer import Support
from assistant.answering.llm.support.attachment import bounds_differ, equal, misplaced
from assistant.answering.llm.support.figures import FigureKind
from assistant.answering.llm.support.reading import Reading
from assistant.answering.llm.support.sense import PRESENT, sense
from assistant.answering.llm.support.word_classes import listed_stems
from assistant.answering.llm.support.words import Token, roots
from assistant.answering.synonyms import synonyms_of
from assistant.answering.terms import Bag, match
from privacy import PLACEHOLDER

FULL_COVER = 0.8
PART_COVER = 0.5
_CARRIED = 0.75
_NOUN, _OTHER, _LIGHT = 1.5, 1.0, 0.3


@dataclass(frozen=True)
class Source:
    """A sentence of a source with what stands around it: `above` are headings and title, `around` the passage,
    `before` the sentence before.

    `row` says that it is a table row, which has no grammar.
    """

    reading: Reading
    above: Reading
    around: Reading
    before: Reading
    row: bool = False

    @cached_property
    def near(self) -> Bag:
        """The terms of the sentence and of what stands above it."""
        return self.reading.bag | self.above.bag


def weigh(claim: Reading, source: Source) -> Support:
    """How far `source` carries `claim`."""
    if not claim.content and not claim.figures:
        return Support.NONE
    limits = (
        _figures(claim, source),
        _names(claim, source),
        sense(claim, source.reading, row=source.row),
        _content(claim, source),
    )
    return min(limits)


def _figures(claim: Reading, source: Source) -> Support:
    support = Support.FULL
    for figure in claim.figures:
        if not any(equal(figure, known) for known in source.reading.figures):
            if not any(equal(figure, known) for known in (*source.above.figures, *source.around.figures)):
                return Support.NONE
            above = figure.kind is FigureKind.YEAR and any(equal(figure, known) for known in source.above.figures)
            support = min(support, Support.FULL if above else Support.PARTLY)
            continue
        contradicts, one_sided = bounds_differ(figure, claim, source.reading)
        if contradicts or misplaced(figure, claim, source.reading):
            return Support.NONE
        if one_sided:
            support = Support.PARTLY
    return support


def _names(claim: Reading, source: Source) -> Support:
    """Names and placeholders must be there, letter for letter but for capitals."""
    for token in claim.tokens:
        placeholder = PLACEHOLDER.fullmatch(claim.text, token.span.start, token.span.end)
        if not (token.capital or placeholder):
            continue
        if _named(token, source.reading) or (not placeholder and _named(token, source.above)):
            continue
        if not placeholder and _continued(token, claim, source):
            continue
        return Support.PARTLY if _named(token, source.around) and not placeholder else Support.NONE
    return Support.FULL


def _continued(token: Token, claim: Reading, source: Source) -> bool:
    """Whether the sentence before gives the name in full: "Integraal Veiligheidsplan", and then "het plan"."""
    beside = [other for other in claim.content if other.capital and other is not token]
    return _named(token, source.before) and any(_held(other, source) >= PRESENT for other in (*beside, token))


def _named(token: Token, reading: Reading) -> bool:
    if any(other.folded == token.folded or other.stem == token.stem for other in reading.tokens):
        return True
    return token.word is not None and not token.folded.isupper() and match(token.word, reading.bag) >= 1.0


def _content(claim: Reading, source: Source) -> Support:
    """How much of what is said is in the source; each noun must be, and whoever acts."""
    total = found = 0.0
    support = Support.FULL
    for token in claim.content:
        held = _held(token, source)
        if held < PRESENT and token.capital and _continued(token, claim, source):
            held = _CARRIED
        light = token.stem in listed_stems("light") and not token.capital
        weight = _LIGHT if light else _NOUN if token.noun else _OTHER
        total += weight
        found += weight * min(1.0, held / _CARRIED)
        if held < PRESENT and token.noun and not light:
            support = min(support, _without(token, source))
    cover = found / total if total else 1.0
    reached = Support.FULL if cover >= FULL_COVER else Support.PARTLY if cover >= PART_COVER else Support.NONE
    return min(support, reached)


def _without(noun: Token, source: Source) -> Support:
    """What is left when a noun is missing: nothing if it names another one who acts."""
    another = noun.actor and not source.row and bool(source.reading.actors)
    return Support.NONE if another else Support.PARTLY


def _held(token: Token, source: Source) -> float:
    """How well the sentence and what stands above it hold the word, from 0 to 1."""
    assert token.word is not None
    held = match(token.word, source.near)
    if held >= PRESENT:
        return held
    terms = source.near.terms
    if any(other in terms for term in token.word.terms[:1] for other in synonyms_of(term)):
        return 0.9
    if not token.noun and roots(token.folded) & source.reading.roots:
        return 0.9
    if held > 0 and match(token.word, source.near | source.around.bag) >= _CARRIED:
        return _CARRIED
    return held
