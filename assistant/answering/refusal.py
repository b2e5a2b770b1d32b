"""When to say "I do not know"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.answering.kinds import Kind
from assistant.answering.lacking import lacks
from assistant.answering.nearness import Nearness, nearness_of
from assistant.answering.question import Question
from assistant.answering.selection import Scored
from assistant.answering.subject import is_about, lone_subject
from assistant.answering.surroundings import place_of, surroundings_of
from assistant.answering.terms import Bag
from assistant.answering.units import units_of
from assistant.answering.weights import load_weights

_NEAR = 2.0  # points within which a unit that lacks nothing goes before one that does
_FAR = 6.0  # the same where the best of all does not say the one thing that is asked about
_UNSTATED = 1.5  # log-odds that an answer needs whose subject, or one of what is so or not, is said in other words only
_HALF_SAID = 1.0  # log-odds that one needs for which no more than something like a subject is found: camera, bodycam
_SOMETHING_LIKE_IT = 0.2  # how well that is said at least; a word that is said nowhere may be a way of speaking
_SURE_ANYWAY = 2.5  # log-odds of an answer that may say the verb of the question in other words
_WHETHER_KNOWN = -0.5  # log-odds that will do where all is known of what is asked to be so
_KNOWN = 0.5  # a subject said anywhere in what was found at least so well
_ALL_KNOWN, _BINDS = 0.9, 0.9  # all that it is about is said so well, and the sentence says what may or must be
_GIVES_A_REASON = 0.9  # the form of a sentence with a word for a reason
_UNSPOKEN = {Kind.YES_NO: 0.3, Kind.REASON: 0.5}  # the verbs of a question that are said less well are not said
_MARGIN = 3.0  # points; a greater lead says no more
_COVERAGE = ("own", "lead", "before", "after", "heading", "path", "passage")


def fit_to_answer(question: Question, scored: Sequence[Scored]) -> list[Scored]:
    """`scored` (best first) from the first unit on that lacks nothing, if it comes near the best of all; else as it is.

    Where a question is about one thing, and that is said somewhere, the unit must be about it too. Of a yes or no,
    a unit that speaks of what is asked to be so goes before one that does not.
    """
    subject = lone_subject(scored)
    near = _NEAR if subject is None or is_about(subject, scored[0].unit) else _FAR
    reach = [at for at, one in enumerate(scored) if one.points >= scored[0].points - near]
    fit = (
        at
        for at in reach
        if not lacks(question, scored[at]) and (subject is None or is_about(subject, scored[at].unit))
    )
    if question.kind is Kind.YES_NO:
        first = min(fit, key=lambda at: _is_unspoken(question, scored[at], _nearness(scored[at:])), default=0)
        return list(scored[first:])
    return list(scored[next(fit, 0) :])


def holds(question: Question, scored: Sequence[Scored]) -> bool:
    """Whether the first of `scored` (not empty) is sure enough to be an answer to `question`."""
    if lacks(question, scored[0]):
        return False
    sure, near = sureness(question, scored), _nearness(scored)
    if question.kind in _UNSPOKEN and sure >= _SURE_ANYWAY:
        return True
    return not _is_unspoken(question, scored[0], near) and sure >= _needed(question, scored[0], near)


def _needed(question: Question, best: Scored, near: Nearness) -> float:
    """The log-odds that an answer needs."""
    if question.kind is Kind.YES_NO and not near.absent and near.unknown >= _ALL_KNOWN:
        return _WHETHER_KNOWN
    if not _is_stated(question, best) or (question.kind is Kind.YES_NO and near.unknown < _KNOWN):
        return _UNSTATED
    return _HALF_SAID if _SOMETHING_LIKE_IT <= near.unknown < _ALL_KNOWN else 0.0


def _is_unspoken(question: Question, best: Scored, near: Nearness) -> bool:
    """Whether nothing near speaks of what is asked to be so, or why: "Moeten gemeenten fuseren?"."""
    if question.kind not in _UNSPOKEN or near.verb >= _UNSPOKEN[question.kind]:
        return False
    if question.kind is Kind.REASON:
        return best.features.reason < _GIVES_A_REASON
    return near.unknown < _ALL_KNOWN or best.features.form < _BINDS


def _is_stated(question: Question, best: Scored) -> bool:
    """Whether some word of the subject stands beside or above the sentence as it is: a camera is no bodycam."""
    return best.features.covered.stated > 0 or all(one.share < 1.0 for one in question.focus)


def sureness(question: Question, scored: Sequence[Scored]) -> float:
    """The log-odds that the first of `scored` answers, with the bias of weights.toml; above 0 is sure enough."""
    weights = load_weights()
    given = figures(question, scored)
    return weights.bias + sum(weight * given[name] for name, weight in weights.sure.items())


def figures(question: Question, scored: Sequence[Scored]) -> Mapping[str, float]:
    """What tells whether the first of `scored` answers: its features, and its lead over the others."""
    best = scored[0]
    near = _nearness(scored)
    others = [one.points for one in scored[1:] if one.unit.rank != best.unit.rank]
    own = [name for name in load_weights().sure if best.features.has(name)]
    beside = [name for name in load_weights().sure if near.has(name)]
    given = {name: best.features.figure(name) for name in own} | {name: near.figure(name) for name in beside}
    return given | {
        "margin": min(best.points - max(one.points for one in scored[1:]), _MARGIN) if len(scored) > 1 else 0.0,
        "near": min(best.points - max(others), _MARGIN) if others else 0.0,
        "all": sum(best.features.figure(name) for name in _COVERAGE),
        "wants": float(bool(question.wants)),
    }


def _nearness(scored: Sequence[Scored]) -> Nearness:
    """The nearness of the question to the first of `scored`."""
    unit = scored[0].unit
    around = surroundings_of(unit.hit)
    found = Bag(
        frozenset().union(around.all.terms, *(one.unit.bag.terms for one in scored)),
        frozenset().union(around.all.folded, *(one.unit.bag.folded for one in scored)),
    )
    return nearness_of(scored[0].asked, unit, place_of(units_of(unit.hit, unit.rank), unit), around, found)
