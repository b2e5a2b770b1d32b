"""From scored pieces to an answer that reads well: whole sentences, what they lean on, lists with their lead-in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.engine import Evidence, ProposedSentence
from assistant.answering.kinds import Kind
from assistant.answering.plain import plain
from assistant.answering.question import Question
from assistant.answering.selection import Scored
from assistant.answering.units import LONG, Unit, units_of
from indexing import Span

MOST = 4  # sentences of an answer
MOST_ITEMS = 8  # items shown of a list
_LEAST_ITEMS = 2
_MOST_FOR_A_VALUE = 3
_LISTED = frozenset({Kind.LIST, Kind.OPEN, Kind.WHICH, Kind.HOW})
_WORDS_OF_A_SENTENCE = 4  # with a search term
_NEW = 0.4  # the share of new terms in a second sentence
_AS_MUCH = 0.45  # of what the first sentence says of the question
_NEARLY = 3.5  # points that a second sentence may lie behind the first
_BESIDE_A_SURE_ONE = 2.5
_ONE_OF_SEVERAL = 3.0  # points; an item that leads the others by more answers alone
_LONG = 600  # characters of a sentence that needs no company
_ENUMERATOR = re.compile(r"^\(?(?:\d{1,2}|[a-z])[.)]\s+")
_GOES_ON = re.compile(
    r"(?:zo|ook|wel|daarnaast|daarbij|daarbovenop|bovendien|denk|dit|deze|hierbij|daardoor|tot slot|tevens|verder"
    r"|ten tweede|(?:voor )?het tweede|een ander|dat (?:gaat|betekent)|het (?:gaat|betreft))\b",
    re.IGNORECASE,
)
_DEFINES = 0.9  # the form of a sentence that says what something means
_BRIEF = frozenset({Kind.YES_NO, Kind.WHO, Kind.NAME, Kind.DEFINITION, Kind.WHERE})
_AT_LENGTH = frozenset({Kind.LIST, Kind.OPEN, Kind.REASON, Kind.HOW, Kind.DEFINITION})
_QUOTED = 3  # sentences of one quote at most


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of one passage that goes out as one sentence."""

    scored: Scored
    span: Span
    item: bool = False


def compose(question: Question, scored: Sequence[Scored]) -> tuple[ProposedSentence, ...]:
    """One to four sentences, best first; a list as its lead-in and items. `scored` is best first, not empty."""
    listed = _list_around(question, scored) if question.kind in _LISTED else []
    if listed:
        return tuple(_sentence(piece) for piece in listed)
    chosen = _chosen(question, scored)
    several = len(chosen) > 1
    pieces = [_Piece(one, _stretch(question, one.unit), several and one.unit.is_item) for one in chosen]
    return tuple(_sentence(piece) for piece in _without_overlap(pieces))


def one_by_one(scored: Sequence[Scored]) -> tuple[ProposedSentence, ...]:
    """The units as they are, in this order, each without the sentence before it that it leans on."""
    return tuple(_sentence(_Piece(one, Span(one.unit.core, one.unit.end), one.unit.is_item)) for one in scored)


def _chosen(question: Question, scored: Sequence[Scored]) -> list[Scored]:
    best = scored[0]
    most, near = _company(question, best)
    chosen = [best]
    length = len(best.unit.text)
    for one in scored[1:]:
        if len(chosen) == most or length > _LONG or one.points < best.points - near:
            break
        if _is_to_the_point(one, best) and _adds(one, chosen):
            chosen.append(one)
            length += len(one.unit.text)
    return chosen


def _company(question: Question, best: Scored) -> tuple[int, float]:
    """How many pieces an answer may have, and how near (points) the others must come: a sure one needs little company.

    Over 536 questions, refusals apart: answers of 1.7 sentences hold the fact in 463, these of 2.0 in 475.
    """
    if question.identity or (question.kind is Kind.DEFINITION and best.features.form >= _DEFINES):
        return 1, 0.0
    if best.factoid is not None:
        return _MOST_FOR_A_VALUE, _BESIDE_A_SURE_ONE
    if question.wants or question.kind in _BRIEF:
        return _MOST_FOR_A_VALUE, _NEARLY
    return MOST - 1, _NEARLY


def _is_to_the_point(one: Scored, best: Scored) -> bool:
    """Whether a piece says nearly half as much of the question, or states half as much of its subject, as the best."""
    says, best_says = one.features.covered, best.features.covered
    return says.stated >= best_says.stated / 2 or says.own >= _AS_MUCH * best_says.own


def _adds(one: Scored, chosen: Sequence[Scored]) -> bool:
    """Whether a piece says something that the chosen ones do not, and says it in a sentence."""
    seen = frozenset().union(*(other.unit.bag.terms for other in chosen))
    new = one.unit.bag.terms - seen
    return len(one.unit.words) >= _WORDS_OF_A_SENTENCE and len(new) > _NEW * len(one.unit.bag.terms)


def _stretch(question: Question, unit: Unit) -> Span:
    """The unit under its lead-in; with what stands below it, if it is a heading or announces it, or goes on behind."""
    units = units_of(unit.hit, unit.rank)
    start = unit.start
    if unit.lead is not None and unit.order and units[unit.order - 1].core == unit.lead.start:
        start = unit.lead.start
    last = unit.order
    taken = 1 + (start < unit.core)
    while last + 1 < len(units) and taken < _QUOTED:
        following = units[last + 1]
        goes_on = question.kind in _AT_LENGTH and bool(_GOES_ON.match(unit.hit.passage.text, following.core))
        if not (goes_on or units[last].heads or units[last].announces) or following.end - start > LONG:
            break
        last, taken = last + 1, taken + 1
    return Span(start, units[last].end)


def _list_around(question: Question, scored: Sequence[Scored]) -> list[_Piece]:
    """The list that the best unit is in or opens, with its lead-in; [] when it is none, or one item of it answers."""
    best = scored[0]
    units = units_of(best.unit.hit, best.unit.rank)
    opener = _opener(units, best.unit)
    if opener is not None:
        items = [unit for unit in units if unit.lead is not None and unit.lead.start == opener.core]
    elif question.kind is Kind.LIST and best.unit.is_item:
        items = _items_beside(units, best.unit)  # the heading is the lead-in
    else:
        return []
    if question.kind is not Kind.LIST and best.unit in items:
        near = [one.unit for one in scored if one.points >= best.points - _ONE_OF_SEVERAL]
        items = items if sum(item in near for item in items) >= _LEAST_ITEMS else []
    if len(items) < _LEAST_ITEMS:
        return []
    at = items.index(best.unit) if best.unit in items else 0
    first = max(0, min(at - MOST_ITEMS // 2, len(items) - MOST_ITEMS))
    pieces = [_Piece(best, Span(item.start, item.end), item=True) for item in items[first : first + MOST_ITEMS]]
    return [_Piece(best, Span(opener.start, opener.end)), *pieces] if opener is not None else pieces


def _opener(units: Sequence[Unit], unit: Unit) -> Unit | None:
    """The lead-in of the list that `unit` is in, or `unit` itself when it is one."""
    if unit.lead is None:
        return unit if unit.announces else None
    return next((one for one in units if one.core == unit.lead.start), None)


def _items_beside(units: Sequence[Unit], unit: Unit) -> list[Unit]:
    """The run of items around `unit`."""
    first = last = unit.order
    while first > 0 and units[first - 1].is_item:
        first -= 1
    while last + 1 < len(units) and units[last + 1].is_item:
        last += 1
    return list(units[first : last + 1])


def _without_overlap(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The pieces, less those that lie in a stretch that already goes out."""
    kept: list[_Piece] = []
    for piece in pieces:
        passage = piece.scored.unit.hit.passage.id
        if not any(
            other.scored.unit.hit.passage.id == passage
            and other.span.start < piece.span.end
            and piece.span.start < other.span.end
            for other in kept
        ):
            kept.append(piece)
    return kept


def _sentence(piece: _Piece) -> ProposedSentence:
    unit = piece.scored.unit
    passage = unit.hit.passage
    quote = passage.text[piece.span.start : piece.span.end]
    factoid = None if piece.item and piece.span.start != unit.start else piece.scored.factoid
    return ProposedSentence(
        text=_ENUMERATOR.sub("", plain(quote)),
        evidence=(Evidence(passage.id, quote, piece.span.start),),
        factoid=plain(unit.text[factoid.start : factoid.end]) if factoid else "",
        item=piece.item,
    )
