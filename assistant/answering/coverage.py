"""Where the words of a question are: in the sentence, beside it, above it, elsewhere in its passage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.answering.focus import Focus
from assistant.answering.surroundings import Place, Surroundings
from assistant.answering.terms import Bag
from assistant.answering.units import Unit

_LEAD = 0.9  # a word of the question in the lead-in of an item, which is half of what the item says
_AT_LEAD = 1  # its place among the bags


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares (0 to 1) of the question's words, rare ones counting most.

    `own` is what the unit holds; `lead` to `passage` what its lead-in, its neighbours, the deepest headings,
    the rest of the path and the rest of the passage add to that, in this order. `headed` and `titled` are
    what stands in the deepest headings and the title of the paper, in the unit or not. `rarest` is how well
    the unit or its lead-in says the rarest word, `gap` the weight (not a share) of the rarest word that is
    nowhere near, `stated` the share of the subject's words that stand beside or above the unit as they are
    or by a synonym, not merely by a likeness.
    """

    own: float
    lead: float
    before: float
    after: float
    heading: float
    path: float
    passage: float
    headed: float
    titled: float
    rarest: float
    gap: float
    stated: float


def coverage_of(
    weighed: Sequence[tuple[Focus, float]],
    found_in: Callable[[Bag], Sequence[float]],
    unit: Unit,
    place: Place,
    around: Surroundings,
) -> Coverage:
    """The coverage of the words in `weighed`, each with its weight; `found_in` tells how well a bag holds each."""
    bags = (unit.bag, place.lead, place.before, place.after, around.deepest, around.above, around.passage)
    total = sum(weight for _, weight in weighed) or 1.0
    levels = [found_in(bag) for bag in bags]
    found = [
        [level[word] * (_LEAD if at == _AT_LEAD else 1.0) for at, level in enumerate(levels)]
        for word in range(len(weighed))
    ]
    weights = [weight for _, weight in weighed]
    adds = [
        sum(
            weight * max(0.0, each[at] - max(each[:at], default=0.0))
            for weight, each in zip(weights, found, strict=True)
        )
        for at in range(len(bags))
    ]
    near = unit.bag | place.lead | place.before | place.after | around.headings
    subject = [focus.stated_in(near) for focus, _ in weighed if focus.share == 1.0]
    rarest = max(zip(weights, (max(each[: _AT_LEAD + 1]) for each in found), strict=True), default=(0.0, 0.0))
    return Coverage(
        own=adds[0] / total,
        lead=adds[1] / total,
        before=adds[2] / total,
        after=adds[3] / total,
        heading=adds[4] / total,
        path=adds[5] / total,
        passage=adds[6] / total,
        headed=sum(weight * each[4] for weight, each in zip(weights, found, strict=True)) / total,
        titled=sum(weight * level for weight, level in zip(weights, found_in(around.title), strict=True)) / total,
        rarest=rarest[1],
        gap=max(
            (weight * (1 - level) for weight, level in zip(weights, found_in(around.all), strict=True)), default=0.0
        ),
        stated=sum(subject) / max(1, len(subject)),
    )
