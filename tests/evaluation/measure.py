"""Measure search and answers on a question set:  python -m tests.evaluation.measure DATA [--split test]

DATA is a data folder in which the papers of the question set are indexed. Prints shares with 95 %
intervals and every question that went wrong.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from assistant.answering import Answerer
from assistant.answering.selection import PASSAGES
from assistant.evaluation import Case, Outcome, evaluate, read_cases, wilson
from indexing import Library, load_embedder
from privacy import Gate

QUESTIONS = Path(__file__).with_name("corpus_questions.jsonl")


def measure(library: Library, gate: Gate, cases: Sequence[Case]) -> list[Outcome]:
    answerer = Answerer(library, gate)
    answerer.answer("Hoeveel?")  # warm
    return [*evaluate(answerer, cases)]


def report(outcomes: Sequence[Outcome], *, verbose: bool = False, failures: bool = True) -> str:
    known = [one for one in outcomes if one.case.answerable]
    unknown = [one for one in outcomes if not one.case.answerable]
    lines = [
        _line("right passage first", sum(one.rank == 1 for one in known), len(known)),
        _line("right passage in top 3", sum(0 < one.rank <= 3 for one in known), len(known)),
        _line(f"right passage in top {PASSAGES}", sum(one.rank > 0 for one in known), len(known)),
        _line("fact in the answer", sum(one.good for one in known), len(known)),
        _line("false refusals", sum(one.abstained for one in known), len(known)),
        _line("unanswerable refused", sum(one.abstained for one in unknown), len(unknown)),
        _line("all quotes literal", sum(one.literal for one in outcomes), len(outcomes)),
        f"{'seconds an answer':28}{statistics.median(one.seconds for one in outcomes):.3f} (median), "
        f"{max(one.seconds for one in outcomes):.3f} (most)",
        "",
        *_by_kind(known),
        "",
    ]
    shown = (
        outcomes if verbose else [one for one in outcomes if not one.good or (one.case.answerable and one.rank != 1)]
    )
    return "\n".join(lines + [_failure(one) for one in shown if failures])


def _line(name: str, good: int, total: int) -> str:
    low, high = wilson(good, total)
    return f"{name:28}{good:3} of {total:3}  {good / max(total, 1):6.1%}  [{low:.2f}, {high:.2f}]"


def _by_kind(outcomes: Sequence[Outcome]) -> list[str]:
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for one in outcomes:
        groups[one.case.kind].append(one)
    return [
        f"  {kind:14} first {sum(one.rank == 1 for one in group):2}"
        f"  fact {sum(one.good for one in group):2}  of {len(group)}"
        for kind, group in sorted(groups.items())
    ]


def _failure(one: Outcome) -> str:
    state = "refused" if one.abstained else "fact" if one.fact else "other"
    return (
        f"{one.case.id:5} rank {one.rank:2} {state:8} {one.case.question}\n"
        f"      wanted: {' | '.join(one.case.facts) or '(refusal)'}\n      answer: {one.answer[:600]}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--split", choices=["tune", "test", "seen", "fresh", "all"], default="tune")
    parser.add_argument("--questions", type=Path, default=QUESTIONS)
    parser.add_argument("--embedding", default="stukwijzer-nl")
    parser.add_argument("--verbose", action="store_true", help="every question, not only the failures")
    arguments = parser.parse_args()
    gate = Gate()
    with Library.open(arguments.data, gate, load_embedder(arguments.embedding)) as library:
        outcomes = measure(library, gate, read_cases(arguments.questions, arguments.split))
    sys.stdout.write(report(outcomes, verbose=arguments.verbose) + "\n")


if __name__ == "__main__":
    main()
