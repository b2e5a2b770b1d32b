"""One claim against one sentence of a source: what contradicts it, then what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from assistant.answering.answer import Support
from assistant.answering.llm.support.attachment import DATING, bounds_differ, comparable, equal, misplaced, strayed
from assistant.answering.llm.support.figures import FigureKind
from assistant.answering.llm.support.opposites import ends, scales_of
from assistant.answering.llm.support.reading import Reading
from assistant.answering.llm.support.sense import PRESENT, sense
from assistant.answering.llm.support.word_classes import listed, listed_stems, same_stems
from assistant.answering.llm.support.words import Token, roots
from assistant.answering.synonyms import synonyms_of
from assistant.answering.terms import Bag, match
from privacy import PLACEHOLDER

FULL_COVER = 0.8
PART_COVER = 0.6
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


@dataclass(frozen=True, slots=True)
class Weight:
    """How far a source carries a claim; `contradicted` when it says the very thing, but otherwise."""

    support: Support
    contradicted: bool = False


def weigh(claim: Reading, source: Source) -> Weight:
    """How far `source` carries `claim`."""
    if not claim.content and not claim.figures:
        return Weight(Support.NONE)
    told = min(_names(claim, source), _content(claim, source))
    meant = sense(claim, source.reading, row=source.row)
    counted = _figures(claim, source)
    against = meant is Support.NONE or (counted is Support.NONE and _counts_the_same(claim, source))
    return Weight(min(told, meant, counted), told is Support.FULL and against)


def _counts_the_same(claim: Reading, source: Source) -> bool:
    """Whether the source has all the figures of the claim, be it about something else."""
    return all(any(equal(figure, known) for known in source.reading.figures) for figure in claim.figures)


def _figures(claim: Reading, source: Source) -> Support:
    support = _digits(claim, source)
    for figure in claim.figures:
        if not any(equal(figure, known) for known in source.reading.figures):
            if not any(equal(figure, known) for known in (*source.above.figures, *source.around.figures)):
                return Support.NONE
            if figure.kind not in DATING and any(comparable(figure, known) for known in source.reading.figures):
                return Support.NONE  # the sentence has another one in its place
            dated = any(comparable(figure, known) for known in source.reading.figures)
            above = figure.kind is FigureKind.YEAR and any(equal(figure, known) for known in source.above.figures)
            above = above and not dated  # the year of a paper is not that of a sentence with a year of its own
            support = min(support, Support.FULL if above else Support.PARTLY)
            continue
        contradicts, one_sided = bounds_differ(figure, claim, source.reading)
        if contradicts or misplaced(figure, claim, source.reading):
            return Support.NONE
        if one_sided or strayed(figure, claim, source.reading):
            support = Support.PARTLY
    return support


def _digits(claim: Reading, source: Source) -> Support:
    """Digits that are no figure we know ("3x", "N279") must at least be there as they are written."""
    support = Support.FULL
    for written in claim.digits - claim.counted:
        if written not in source.reading.digits | source.above.digits:
            if written not in source.around.digits:
                return Support.NONE
            support = Support.PARTLY
    return support


def _names(claim: Reading, source: Source) -> Support:
    """Names and placeholders must be there, letter for letter but for capitals; placeholders in their order."""
    said, known = (PLACEHOLDER.findall(text) for text in (claim.text, source.reading.text))
    turned = len(said) > 1 and [one for one in dict.fromkeys(known) if one in said] != list(dict.fromkeys(said))
    for token in claim.tokens:
        placeholder = PLACEHOLDER.fullmatch(claim.text, token.span.start, token.span.end)
        if not (token.capital or placeholder):
            continue
        if _named(token, source.reading) or (not placeholder and _named(token, source.above)):
            continue
        if not placeholder and _continued(token, claim, source):
            continue
        return Support.PARTLY if _named(token, source.around) and not placeholder else Support.NONE
    return Support.PARTLY if turned else Support.FULL


def _continued(token: Token, claim: Reading, source: Source) -> bool:
    """Whether the sentence before gives the name in full: "Integraal Veiligheidsplan", and then "het plan"."""
    names = [other for other in claim.content if other.capital]
    return _named(token, source.before) and any(_held(other, claim, source) >= PRESENT for other in names)


def _named(token: Token, reading: Reading) -> bool:
    if any(other.folded == token.folded or other.stem == token.stem for other in reading.tokens):
        return True
    return token.word is not None and not token.folded.isupper() and match(token.word, reading.bag) >= 1.0


def _content(claim: Reading, source: Source) -> Support:
    """How much of what is said is in the source; each noun must be, and whoever acts."""
    total = found = 0.0
    support = Support.FULL
    for token in claim.content:
        held = _held(token, claim, source)
        if held < PRESENT and token.capital and _continued(token, claim, source):
            held = _CARRIED
        light = token.stem in listed_stems("light") and not token.capital
        weight = _LIGHT if light else _NOUN if token.noun else _OTHER
        total += weight
        found += weight * min(1.0, held / _CARRIED)
        if held < PRESENT and not light:
            support = min(support, _without(token, source) if token.noun else Support.PARTLY)
    cover = found / total if total else 1.0
    reached = Support.FULL if cover >= FULL_COVER else Support.PARTLY if cover >= PART_COVER else Support.NONE
    return min(support, reached)


def _without(noun: Token, source: Source) -> Support:
    """What is left when a noun is missing: nothing if it names another one who acts."""
    if noun.actor and not noun.span.start and not source.row:
        return Support.NONE  # a name, or people or things in general, that the source does not speak of
    another = noun.actor and not source.row and bool(source.reading.actors)
    return Support.NONE if another else Support.PARTLY


def _held(token: Token, claim: Reading, source: Source) -> float:
    """How well the sentence and what stands above it hold the word, from 0 to 1."""
    assert token.word is not None
    held = match(token.word, source.near)
    if held >= PRESENT:
        return held
    if scales_of(token, claim.tokens) & ends(source.reading.tokens).keys():
        return _CARRIED  # the source speaks of it; whether it says the same is for sense.py
    terms = source.near.terms
    if any(other in terms for term in token.word.terms[:1] for other in synonyms_of(term)):
        return 0.9
    if not token.noun and roots(token.folded) & source.reading.roots:
        return 0.9
    if _parted(token.folded, source.reading) or (not token.noun and _parts_of(token.folded, claim, source.reading)):
        return 0.9
    if same_stems(token.stem) & source.reading.stems:
        return 0.9
    if held > 0 and match(token.word, source.near | source.around.bag) >= _CARRIED:
        return _CARRIED
    return held


def _parted(word: str, reading: Reading) -> bool:
    """Whether a verb written as one ("voortduurt") stands in two parts ("duurt ... voort")."""
    beginnings = (token.folded for token in reading.tokens if token.folded in listed("particles"))
    return any(word.startswith(first) and roots(word.removeprefix(first)) & reading.roots for first in beginnings)


def _parts_of(word: str, claim: Reading, source: Reading) -> bool:
    """Whether `word` is a part of such a verb of the claim that the source writes as one."""
    parts = [token.folded for token in claim.tokens if not token.noun]
    particles = [part for part in parts if part in listed("particles") and part != word]
    if word in listed("particles"):
        return any(_begins(word, other, source) for other in parts if other != word)
    return any(_begins(particle, word, source) for particle in particles)


def _begins(particle: str, rest: str, source: Reading) -> bool:
    """Whether the source has a word of `particle` and what `rest` comes from."""
    wholes = (token.folded.removeprefix(particle) for token in source.tokens if token.folded.startswith(particle))
    return any(whole and roots(whole) & roots(rest) for whole in wholes)
