"""A sentence against passages: the sentence or row that carries it best, or its parts each by their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answering.answer import Support
from assistant.answering.llm.fencing import speaks_to_model
from assistant.answering.llm.support.reading import Reading
from assistant.answering.llm.support.weighing import Source, Weight, weigh
from assistant.answering.plain import plain
from assistant.answering.units import Unit, units_of
from indexing import Hit

_SPLIT = re.compile(r"\s*[,;]\s+(?:en\s|maar\s)?|\s+(?:en|maar|omdat|terwijl|waarna)\s+", re.IGNORECASE)
_MOST_PARTS = 6
_WORDS = 2  # content words that a part must have, unless it has a figure


@dataclass(frozen=True, slots=True)
class Judgement:
    """How far the passages carry a sentence, and the units that carry it, the best first."""

    support: Support
    carriers: tuple[Unit, ...] = ()


@dataclass(frozen=True)
class _Piece:
    """A unit read as a source; `core` are the words of its own sentence, without what that leans on."""

    unit: Unit
    source: Source
    core: tuple[str, ...]


class Judge:
    """Judges sentences over the passages of `hits`; reads those once."""

    def __init__(self, hits: Sequence[Hit]) -> None:
        self._pieces = [piece for rank, hit in enumerate(hits) for piece in _pieces(hit, rank)]

    def judge(self, sentence: str, preferred: frozenset[str] = frozenset()) -> Judgement:
        """How far the passages carry `sentence` (plain text); those with an id in `preferred` are looked at first."""
        whole, contradicted = self._best(Reading(sentence), preferred)
        if whole.support is Support.FULL:
            return whole
        if contradicted:
            return Judgement(Support.NONE)
        parts = _parts(sentence)
        if len(parts) < 2:
            return whole
        judged = [self._best(part, preferred)[0] for part in parts]
        support = min(one.support for one in judged)
        units = [unit for one in judged for unit in one.carriers]
        carriers = tuple({(unit.hit.passage.id, unit.start): unit for unit in units}.values())
        if len({unit.hit.passage.id for unit in carriers}) > 1:
            support = min(support, Support.PARTLY)
        return Judgement(support, carriers) if support > whole.support else whole

    def _best(self, claim: Reading, preferred: frozenset[str]) -> tuple[Judgement, bool]:
        """The piece that carries the claim best; and whether a piece contradicts it."""
        best, chosen, contradicted = Judgement(Support.NONE), (0.0, 0.0), False
        for piece in self._pieces:
            literal = claim.written in (piece.source.reading.written, piece.core)
            weight = Weight(Support.FULL) if literal else weigh(claim, piece.source)
            contradicted = contradicted or weight.contradicted
            if weight.support is Support.NONE:
                continue
            shared = len(claim.bag.terms & piece.source.near.terms)
            rank = (3 * weight.support + literal + (piece.unit.hit.passage.id in preferred), float(shared))
            if rank > chosen:
                chosen, best = rank, Judgement(weight.support, (piece.unit,))
        return best, contradicted


def _pieces(hit: Hit, rank: int) -> list[_Piece]:
    passage = hit.passage
    above = Reading(plain(" . ".join([*passage.headings, hit.document.title])))
    around = Reading(plain(passage.text))
    pieces = []
    before = Reading("")
    for unit in units_of(hit, rank):
        if speaks_to_model(unit.text):
            continue  # an order to whoever answers is no source
        lead = passage.text[unit.lead.start : unit.lead.end] if unit.lead is not None else ""
        text = _row(unit.text) if unit.is_row else plain(unit.text)
        over = Reading(f"{above.text} . {plain(lead)}") if lead else above
        reading = Reading(text)
        core = Reading(plain(passage.text[unit.core : unit.end])).written
        pieces.append(_Piece(unit, Source(reading, over, around, before, unit.is_row), core))
        before = reading
    return pieces


def _row(text: str) -> str:
    """A table row with its cells still apart."""
    return " | ".join(plain(cell) for cell in text.split("|"))


def _parts(sentence: str) -> list[Reading]:
    """The sentence in parts that can stand on their own."""
    parts: list[str] = []
    last = 0
    for found in _SPLIT.finditer(sentence):
        piece = sentence[last : found.start()]
        if _stands(piece) and _stands(sentence[found.end() :]):
            parts.append(piece)
            last = found.end()
    parts.append(sentence[last:])
    return [Reading(part) for part in parts[:_MOST_PARTS]] if len(parts) <= _MOST_PARTS else []


def _stands(text: str) -> bool:
    reading = Reading(text)
    return len(reading.content) >= _WORDS or bool(reading.figures)
