"""Measure the gate on the marked texts.

    python -m tests.evaluation.gate.measure tune|test|second|...|fifteenth [--reveal] [--timing]

Every miss and harm is listed; of `test` only the figures, unless `--reveal` asks for more: who makes the gate should
not look there. `--timing` adds how long each recogniser takes.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from privacy import Gate
from tests.evaluation.gate import timing
from tests.evaluation.gate.markup import SPLITS, MarkedText, read
from tests.evaluation.gate.scoring import Outcome, Share, score, share_covered, share_touched

_NAMES = "PERSOON"
_UNSEEN = ("test",)


@dataclass(frozen=True, slots=True)
class TypeFigures:
    """One type of personal datum: all letters and digits covered; bounds exact; bounds and type exact."""

    type: str
    covered: Share
    exact: Share
    exact_type: Share


@dataclass(frozen=True, slots=True)
class GateFigures:
    """What was measured on one split. `seconds` are of processor time, warm, so a busy machine does not count."""

    split: str
    documents: int
    characters: int
    seconds: float
    outcomes: tuple[Outcome, ...]

    @property
    def names(self) -> Share:
        return share_covered(self._going(_NAMES))

    @property
    def identifiers(self) -> Share:
        """All that must go and is no name."""
        return share_covered(one for one in self.outcomes if one.item.goes and one.item.type != _NAMES)

    @property
    def harmed(self) -> Share:
        return share_touched(one for one in self.outcomes if not one.item.goes)

    @property
    def characters_a_second(self) -> float:
        return self.characters / self.seconds

    @property
    def misses(self) -> tuple[Outcome, ...]:
        return tuple(one for one in self.outcomes if one.item.goes and not one.covered)

    @property
    def harms(self) -> tuple[Outcome, ...]:
        return tuple(one for one in self.outcomes if not one.item.goes and one.touched)

    @property
    def by_type(self) -> tuple[TypeFigures, ...]:
        types = sorted({one.item.type for one in self.outcomes if one.item.goes})
        return tuple(_figures(kind, self._going(kind)) for kind in types)

    def _going(self, kind: str) -> list[Outcome]:
        return [one for one in self.outcomes if one.item.type == kind]


def measure(split: str, gate: Gate | None = None) -> GateFigures:
    """Scrub each text of a split with `gate` (the gate as shipped by default) and score it."""
    return measure_texts(split, read(split), gate or Gate())


def measure_texts(split: str, texts: Sequence[MarkedText], gate: Gate) -> GateFigures:
    outcomes: list[Outcome] = []
    seconds = 0.0
    gate.scrub("Warm.")
    for marked in texts:
        begun = time.process_time()
        findings = gate.scrub(marked.text).findings
        seconds += time.process_time() - begun
        outcomes += score(marked, findings)
    return GateFigures(split, len(texts), sum(len(marked.text) for marked in texts), seconds, tuple(outcomes))


def report(figures: GateFigures, *, reveal: bool) -> str:
    """The figures as text; with `reveal` also each miss and harm in its context."""
    rows = [
        f"{figures.split}: {figures.documents} texts, {figures.characters} characters, "
        f"{figures.characters_a_second:,.0f} characters a second of processor time",
        f"names found        {figures.names}",
        f"identifiers found  {figures.identifiers}",
        f"kept items harmed  {figures.harmed}",
        "",
        f"{'type':16}{'covered':32}{'exact bounds':>14}{'and type':>10}",
    ]
    rows += [
        f"{one.type:16}{one.covered!s:32}{one.exact.value:14.1%}{one.exact_type.value:10.1%}" for one in figures.by_type
    ]
    if reveal:
        rows += ["", f"{len(figures.misses)} misses", *map(_line, figures.misses)]
        rows += ["", f"{len(figures.harms)} harms", *map(_line, figures.harms)]
    return "\n".join(rows)


def _figures(kind: str, outcomes: Sequence[Outcome]) -> TypeFigures:
    total = len(outcomes)
    exact = Share(sum(one.exact for one in outcomes), total)
    exact_type = Share(sum(one.exact_type for one in outcomes), total)
    return TypeFigures(kind, share_covered(outcomes), exact, exact_type)


def _line(outcome: Outcome) -> str:
    partly = " (partly)" if outcome.item.goes and outcome.touched else ""
    return f"  {outcome.document:32}{outcome.item.type or 'stays':15}{outcome.context}{partly}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure the gate on marked Dutch municipal texts.")
    parser.add_argument("split", choices=SPLITS)
    parser.add_argument("--reveal", action="store_true", help="list misses and harms of the test half too")
    parser.add_argument("--timing", action="store_true", help="also how long each recogniser takes")
    chosen = parser.parse_args(arguments)
    print(report(measure(chosen.split), reveal=chosen.reveal or chosen.split not in _UNSEEN))  # noqa: T201
    if chosen.timing:
        print(f"\n{timing.report(read(chosen.split))}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
