"""What the library knows of a subject: where nothing holds all of it, the largest parts of which something does."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from assistant.answering.terms import PART
from assistant.drafting.measuring import NEAR, TOPICAL, whole_of
from assistant.drafting.topic import Concept, Topic, share_held
from assistant.drafting.units import Candidate

_ENOUGH = 8  # units about the whole subject, for a draft that can stand on it
_FEW = 3  # units that make a part worth having
_KEPT = 0.45  # share of the subject that a part must keep, else it is another subject
_JOINED = 0.25  # the same for one of two subjects in one
_TELLS = 0.1  # share of the subject below which leaving a word out changes nothing
_LEFT_OUT = 2  # words at most
_PARTS = 3

_Held = tuple[tuple[float, ...], tuple[float, ...]]


def known_parts(topic: Topic, candidates: Sequence[Candidate]) -> tuple[Topic, ...]:
    """`topic` when enough of `candidates` are about it; else with it the parts of it that they are about.

    A subject says more than papers do: "huisverboden buiten kantooruren", "werving en behoud". What is left out may
    be any of its words, but never more than half of it: of "bodycams voor boa's" the boa's are no part.
    """
    held = [_held(topic, one) for one in candidates]
    named = {one.hit.document.id: one.around.named for one in candidates}.values()
    found = {place for place, one in enumerate(held) if _about(topic.concepts, one)}
    chosen = [topic]
    titles = {place for place, one in enumerate(topic.concepts) if any(one.held(bag) >= PART for bag in named)}
    for kept in _parts(topic, titles):
        if len(found) >= _ENOUGH or len(chosen) > _PARTS:
            break
        concepts = tuple(topic.concepts[place] for place in kept)
        about = {place for place, one in enumerate(held) if _about(concepts, _picked(one, kept))}
        if len(about - found) >= _FEW:
            found |= about
            chosen.append(Topic(concepts))
    return tuple(chosen)


def _parts(topic: Topic, fixed: Collection[int]) -> Iterator[tuple[int, ...]]:
    """The places of the words of each part, the one that keeps most of the subject first; then what "en" joins.

    The words at `fixed`, by which papers are named, are not left out.
    """
    shares = [one.share for one in topic.concepts]
    telling = [place for place, share in enumerate(shares) if share >= _TELLS * sum(shares) and place not in fixed]
    left = [set(out) for many in range(1, _LEFT_OUT + 1) for out in combinations(telling, many)]
    parts = [tuple(place for place in range(len(shares)) if place not in out) for out in left]
    kept = [(sum(shares[place] for place in part), part) for part in parts]
    yield from (part for much, part in sorted(kept, reverse=True) if much >= _KEPT * sum(shares))
    for clause in sorted({one.clause for one in topic.concepts}):
        part = tuple(place for place, one in enumerate(topic.concepts) if one.clause == clause)
        if _JOINED * sum(shares) <= sum(shares[place] for place in part) < sum(shares):
            yield part


def _held(topic: Topic, candidate: Candidate) -> _Held:
    """How well a unit holds each word of the subject: with all that stands around it, and with what is near."""
    whole, near = whole_of(candidate), candidate.bag | candidate.around.near
    return tuple(one.held(whole) for one in topic.concepts), tuple(one.held(near) for one in topic.concepts)


def _picked(held: _Held, places: tuple[int, ...]) -> _Held:
    whole, near = held
    return tuple(whole[place] for place in places), tuple(near[place] for place in places)


def _about(concepts: Sequence[Concept], held: _Held) -> bool:
    whole, near = held
    most = max((one.weight for one in concepts), default=0.0)
    main = all(share > 0 for one, share in zip(concepts, whole, strict=True) if one.main(most))
    return main and share_held(concepts, whole) >= TOPICAL and share_held(concepts, near) >= NEAR
