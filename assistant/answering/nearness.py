"""How near the words of a question stand to the sentence that is to answer it: what tells whether it does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from assistant.answering.focus import VERB_SHARE, Focus
from assistant.answering.kinds import Kind
from assistant.answering.question import Question
from assistant.answering.surroundings import Place, Surroundings
from assistant.answering.terms import Bag
from assistant.answering.units import Unit

_NEAR, _ASKS = "near_", "asks_"  # how weights.toml calls these figures


@dataclass(frozen=True, slots=True)
class Nearness:
    """Figures from 0 to 1, and 1 where the question has no such word; `subjects` is a count.

    `weakest` is how well the subject's word that is said worst is said in the sentence, its lead-in, the
    sentence before or the deepest headings; `unknown` how well it is said anywhere in what was found, `absent`
    whether a subject is not said there as it is or by a synonym, `absent_head` the same for the noun asked for,
    `unsaid` the share of subjects that the passage and what stands above it do not say so; `own` how well the
    subject is said in the sentence and its lead-in alone. `named` is the same for the name that is said worst,
    beside or above the sentence, `named_close` in the reach of `weakest`. `verb` is for the verbs, `head` for
    the noun of what is asked for, `head_close` for that in the sentence, its lead-in and the headings.
    """

    weakest: float
    unknown: float
    absent: float
    absent_head: float
    unsaid: float
    own: float
    named: float
    named_close: float
    verb: float
    head: float
    head_close: float
    subjects: float
    kind: Kind

    def has(self, name: str) -> bool:
        """Whether there is such a figure."""
        return name.startswith((_NEAR, _ASKS))

    def figure(self, name: str) -> float:
        """The figure called `name`: "near_weakest", or "asks_when", which is 1 for questions of that kind."""
        if name.startswith(_ASKS):
            return float(self.kind.name.lower() == name.removeprefix(_ASKS))
        return float(getattr(self, name.removeprefix(_NEAR)))


def nearness_of(question: Question, unit: Unit, place: Place, around: Surroundings, found: Bag) -> Nearness:
    """The nearness of `question` (its focus with likenesses) to `unit`; `found` are all words that were found."""
    beside = unit.bag | place.lead
    close = beside | place.before | around.deepest
    near = beside | place.before | place.after | around.headings
    subjects = [one for one in question.focus if one.share == 1.0]
    names = [one for one in subjects if is_in_a_name(one, question)]
    heads = [one for one in question.focus if one.word in question.head[-1:]]
    if question.kind is Kind.HOW_MUCH and not heads:  # "wat kost een boa": that of which the price is asked
        heads = subjects[:1]
    return Nearness(
        weakest=_worst(subjects, close),
        unknown=_worst(subjects, found),
        absent=float(any(not one.stated_in(found) for one in subjects)),
        absent_head=float(any(not one.stated_in(found) for one in heads)),
        unsaid=fmean(not one.stated_in(around.all) for one in subjects) if subjects else 0.0,
        own=_mean(subjects, beside),
        named=_worst(names, near),
        named_close=_worst(names, close),
        verb=_mean([one for one in question.focus if one.share == VERB_SHARE], near),
        head=_worst(heads, near),
        head_close=_worst(heads, beside | around.deepest),
        subjects=float(len(subjects)),
        kind=question.kind,
    )


def _worst(words: Iterable[Focus], bag: Bag) -> float:
    return min((one.found_in(bag) for one in words), default=1.0)


def _mean(words: Sequence[Focus], bag: Bag) -> float:
    return fmean(one.found_in(bag) for one in words) if words else 1.0


def is_in_a_name(one: Focus, question: Question) -> bool:
    """Whether the word is part of a name or an abbreviation in the question."""
    written = question.text[one.word.span.start : one.word.span.end]
    return any(written in name for name in question.names)
