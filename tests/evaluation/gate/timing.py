"""How long each recogniser takes: what is shared between them is counted where it is first asked for."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from privacy.normalise import normalise
from tests.evaluation.gate.markup import MarkedText


@dataclass(frozen=True, slots=True)
class Timing:
    """Processor seconds of one recogniser over some texts; of `people` those of all rules for names together."""

    recognizer: str
    seconds: float


def timings(texts: Sequence[MarkedText]) -> tuple[Timing, ...]:
    """The recognisers, slowest first, each over all texts as the gate gives them."""
    from privacy.recognizers import RECOGNIZERS
    from privacy.recognizers.view import people

    recognizers = [recognizer() for recognizer in RECOGNIZERS]
    seconds = {type(one).__name__: 0.0 for one in recognizers} | {"people": 0.0}
    for marked in texts:
        text = normalise(marked.text).text
        begun = time.process_time()
        people(text)
        seconds["people"] += time.process_time() - begun
        for one in recognizers:
            begun = time.process_time()
            for _ in one.find(text):
                pass
            seconds[type(one).__name__] += time.process_time() - begun
    return tuple(sorted((Timing(*item) for item in seconds.items()), key=lambda timing: -timing.seconds))


def report(texts: Sequence[MarkedText]) -> str:
    """Milliseconds for each 100,000 characters."""
    size = sum(len(marked.text) for marked in texts) / 100_000
    rows = [f"{one.recognizer:34}{one.seconds * 1000 / size:8.1f}" for one in timings(texts)]
    return "\n".join(["milliseconds for 100,000 characters", *rows])
