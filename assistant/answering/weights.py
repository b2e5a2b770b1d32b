"""The weights of weights.toml: what each figure of a sentence counts, and when an answer is sure enough.

They were learnt from questions with known answers, by tests/evaluation/fitting.py; its output can be read,
and changed, by a person.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from assistant.answering.features import Features


@dataclass(frozen=True, slots=True)
class AnswerWeights:
    """`order` puts sentences in order, `sure` with `bias` tells whether the best one answers at all.

    `middle` and `scale` bring points to a scale from 0 to 1.
    """

    order: Mapping[str, float]
    sure: Mapping[str, float]
    bias: float
    middle: float
    scale: float

    def points(self, features: Features) -> float:
        """The weighted sum of the figures of a sentence."""
        return sum(weight * features.figure(name) for name, weight in self.order.items())


@cache
def load_weights() -> AnswerWeights:
    """The shipped weights."""
    stored = tomllib.loads(files(__package__).joinpath("weights.toml").read_text(encoding="utf-8"))
    return AnswerWeights(stored["order"], stored["sure"], **stored["bounds"])
