"""How fast the gate is:  python -m tests.benchmarks.gate_speed [FILE ...]

Prints characters a second of processor time, for each recogniser and for the whole gate, over the texts of the
evaluation set (dense with personal data) or over the files given. Issue 4 asks for 100,000 a second on one core.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from privacy import Gate
from privacy.normalise import normalise
from tests.evaluation.gate.markup import SPLITS, read


@dataclass(frozen=True)
class GateSpeed:
    """Seconds of processor time over `characters` of text: of each recogniser, slowest first, and of all."""

    characters: int
    recognisers: tuple[tuple[str, float], ...]
    whole: float

    @property
    def characters_a_second(self) -> float:
        return self.characters / self.whole

    def __str__(self) -> str:
        rows = [f"{name:32}{self.characters / seconds:14,.0f}" for name, seconds in self.recognisers]
        return "\n".join([*rows, f"{'whole gate':32}{self.characters_a_second:14,.0f} characters a second"])


def measure(texts: Sequence[str]) -> GateSpeed:
    """Time each recogniser over the joined texts, and the gate over one text after the other."""
    gate = Gate()
    gate.scrub("Warm.")
    from privacy.recognizers import RECOGNIZERS

    joined = normalise("\n\n".join(texts)).text
    recognisers = [recogniser() for recogniser in RECOGNIZERS]
    timed = [
        (type(one).__name__, _seconds(lambda one=one: list(one.find(joined)))) for one in _people_first(recognisers)
    ]
    whole = _seconds(lambda: [gate.scrub(text) for text in texts])
    return GateSpeed(sum(map(len, texts)), tuple(sorted(timed, key=lambda row: -row[1])), whole)


def _people_first(recognisers: list) -> list:
    """The recognisers with that of people in front: others ask for the people too, who are looked for once."""
    return sorted(recognisers, key=lambda one: type(one).__name__ != "PersonRecognizer")


def _seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return max(time.process_time() - begun, 1e-6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="*")
    files = parser.parse_args().files
    texts = [file.read_text("utf-8") for file in files] or [one.text for split in SPLITS for one in read(split)]
    sys.stdout.write(f"{measure(texts)}\n")


if __name__ == "__main__":
    main()
