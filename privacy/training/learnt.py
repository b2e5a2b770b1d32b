"""Trains the judge of what the rules left and writes privacy/names/learnt/forest.npz; or measures it on texts apart.

    python -m privacy.training.learnt SET ... [--out FILE]      # train on all sets
    python -m privacy.training.learnt SET ... --apart           # for each set: train on the others, measure on it

SET is a folder of marked texts (tests/evaluation/gate). Part of the names is hidden from the lists, see hiding.py. Run
with OMP_NUM_THREADS=1.
"""

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from privacy.names import finder
from privacy.names.learnt import forest, judge
from privacy.names.learnt.candidates import candidates
from privacy.names.learnt.features import features
from privacy.names.learnt.forest import Forest
from privacy.names.learnt.paper import Paper
from privacy.names.name import Name
from privacy.training.hiding import NOTHING, THIRDS, Marked, hide, marked
from privacy.training.trees import LEARNT, Job, arguments, fit, gathered, what, write

_SEEDS = (NOTHING, *range(5))
_BOUNDS = (None, -0.8, -0.6, -0.4, -0.2, 0.0)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rows:
    """Features of tokens, whether each is of a person, and the set it is from."""

    features: Any
    person: Any
    folder: Any


def collect(job: Job) -> Rows:
    """The tokens that the judge is asked about in the texts of some sets, under one seed of hiding."""
    seed, folders = job
    texts = list(marked(folders))
    hide(texts, seed)
    rows: list[list[float]] = []
    person: list[int] = []
    folder: list[str] = []
    for one in texts:
        paper = _paper(one.text)
        kinds = {at: what(one, paper.tokens[at].start) for at in candidates(paper)}
        asked = {at: LEARNT[kind] for at, kind in kinds.items() if kind in LEARNT}
        rows.extend(features(paper, asked))
        person.extend(asked.values())
        folder.extend([one.folder] * len(asked))
    log.info("seed %d: %d tokens, %d of people", seed, len(rows), sum(person))
    return Rows(np.asarray(rows, np.float32), np.asarray(person), np.asarray(folder))


def measure(job: tuple[int, Sequence[Path], dict[str, Forest]]) -> dict[tuple[str, float | None], Any]:
    """For each set and bound: names found, names, harmed, kept, by the forest that has not seen the set."""
    seed, folders, forests = job
    texts = list(marked(folders))
    hide(texts, seed)
    found = {(one.folder, bound): np.zeros(4, int) for one in texts for bound in _BOUNDS}
    for one in texts:
        vars(judge)["forest"] = lambda one=one: forests[one.folder]
        for bound in _BOUNDS:
            vars(judge)["BOUND"] = bound if bound is not None else float("inf")
            found[one.folder, bound] += _scored(one)
    return found


def main() -> None:
    """Train and write, or measure."""
    chosen = arguments(__doc__, forest.FILE)
    with multiprocessing.get_context("spawn").Pool(chosen.jobs, maxtasksperchild=1) as pool:
        rows = gathered(pool, collect, _SEEDS, chosen.folders)
        if not chosen.apart:
            write(fit(rows.features, rows.person), chosen.out)
            return
        forests = {name: fit(rows.features[rows.folder != name], rows.person[rows.folder != name])
                   for name in sorted(set(rows.folder))}  # fmt: skip
        jobs = [(seed, chosen.folders, forests) for seed in range(THIRDS)]
        for line in _table(pool.map(measure, jobs, chunksize=1)):
            log.info("%s", line)


def _paper(text: str) -> Paper:
    """What the finder gives the judge."""
    seen: list[Paper] = []

    def record(paper: Paper) -> list[Name]:
        seen.append(paper)
        return []

    vars(finder)["overlooked"] = record
    finder.find_people(text)
    return seen[0]


def _scored(one: Marked) -> Any:  # noqa: ANN401
    """Names found, names, kept items harmed, kept items."""
    hidden = {place for span in finder.find_people(one.text) for place in range(span.start, span.end)}
    counts = np.zeros(4, int)
    for kind, start, end in one.items:
        letters = {place for place in range(start, end) if one.text[place].isalnum()}
        if kind == "PERSOON":
            counts += (letters <= hidden, 1, 0, 0)
        elif kind == "=":
            counts += (0, 0, not hidden.isdisjoint(letters), 1)
    return counts


def _table(parts: Sequence[dict[tuple[str, float | None], Any]]) -> Iterator[str]:
    """For each bound and set the share of names found and of kept items harmed."""
    for bound in _BOUNDS:
        total = np.zeros(4, int)
        for name in sorted({folder for folder, _ in parts[0]}):
            counts = sum(part[name, bound] for part in parts)
            total += counts
            yield f"{bound} {name:10} names {counts[0] / counts[1]:.2%} harmed {counts[2] / counts[3]:.2%}"
        yield f"{bound} {'all':10} names {total[0] / total[1]:.2%} harmed {total[2] / total[3]:.2%}"


if __name__ == "__main__":
    main()
