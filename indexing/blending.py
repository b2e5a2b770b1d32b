"""Blends the scores of the halves of search into one that orders passages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from indexing.lexical import LexicalScores

_STEMS_SHARE = 0.6  # against character grams; measured, see lexical.py


@dataclass(frozen=True, slots=True)
class Blended:
    """The scores of one passage: `score` and `lexical` from 0 to 1 within this search, `dense` a cosine."""

    id: str
    score: float
    lexical: float
    dense: float


def blend(scores: LexicalScores, dense: Mapping[str, float], weight: float, limit: int) -> list[Blended]:
    """The best `limit` passages; `weight` (0 to 1) is the share of the cosines in `dense`.

    Lexical scores are set against the best of their kind, because a passage without any of the words
    has 0; cosines between the lowest and the highest found, because even the farthest passage has one.
    """
    stems, grams, near = _of_best(scores.stems), _of_best(scores.grams), _between(dense)
    blended = []
    for id_ in {**stems, **grams, **near}:
        lexical = _STEMS_SHARE * stems.get(id_, 0.0) + (1 - _STEMS_SHARE) * grams.get(id_, 0.0)
        score = (1 - weight) * lexical + weight * near.get(id_, 0.0)
        blended.append(Blended(id_, score, lexical, dense.get(id_, 0.0)))
    return sorted(blended, key=lambda each: (-each.score, each.id))[:limit]


def _of_best(scores: Mapping[str, float]) -> dict[str, float]:
    best = max(scores.values(), default=0.0)
    return {id_: score / best for id_, score in scores.items()} if best > 0 else {}


def _between(scores: Mapping[str, float]) -> dict[str, float]:
    lowest, highest = min(scores.values(), default=0.0), max(scores.values(), default=0.0)
    reach = highest - lowest
    return {id_: (score - lowest) / reach if reach > 0 else 1.0 for id_, score in scores.items()}
