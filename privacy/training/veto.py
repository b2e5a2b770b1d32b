"""Trains the judge of weak findings and writes privacy/names/learnt/veto.npz; or measures it on texts apart.

    python -m privacy.training.veto SET ... [--out FILE]      # train on all sets
    python -m privacy.training.veto SET ... --apart           # for each set: train on the others, measure on it

As privacy.training.learnt, with more of what must stay hidden from the lists, as in texts that nobody has seen.
"""

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from privacy.names import finder
from privacy.names.learnt import veto
from privacy.names.learnt.paper import Paper
from privacy.names.name import Name
from privacy.training.hiding import NOTHING, THIRDS, Marked, hide, marked
from privacy.training.trees import LEARNT, Job, arguments, fit, gathered, what, write

_SEEDS = (*range(THIRDS), NOTHING)
_KEPT = 0.5
"""The share of the words of what must stay that is hidden from the lists."""
_BOUNDS = (-3.0, -2.5, -2.0, -1.5, -1.0, -0.5, 0.0)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rows:
    """Features of weak findings, the set each is from, and the item it lies in: its number, and whether it must go."""

    features: Any
    folder: Any
    item: Any
    person: Any
    kept: Any


def collect(job: Job) -> Rows:
    """The weak findings in the texts of some sets, under one seed of hiding."""
    seed, folders = job
    texts = list(marked(folders))
    hide(texts, seed, _KEPT)
    rows, folder, item = [], [], []
    for number, one in enumerate(texts):
        for at, row in _asked(one.text):
            kind = what(one, at)
            if kind in LEARNT:
                rows.append(row)
                folder.append(one.folder)
                item.append((number, _start(one, at), LEARNT[kind], kind == "="))
    log.info("seed %d: %d weak findings", seed, len(rows))
    items = np.asarray(item)
    return Rows(np.asarray(rows, np.float32), np.asarray(folder), items[:, :2], items[:, 2], items[:, 3])


def main() -> None:
    """Train and write, or measure."""
    chosen = arguments(__doc__, veto.FILE)
    with multiprocessing.get_context("spawn").Pool(chosen.jobs, maxtasksperchild=1) as pool:
        rows = gathered(pool, collect, _SEEDS, chosen.folders)
    if chosen.apart:
        for line in _apart(rows):
            log.info("%s", line)
    else:
        write(fit(rows.features, rows.person), chosen.out)


def _asked(text: str) -> Iterator[tuple[int, list[float]]]:
    """The offset and features of each weak finding in a text."""
    seen: list[tuple[Paper, list[Name], list[int]]] = []

    def record(paper: Paper, names: list[Name], told: Iterator[int]) -> set[int]:
        seen.append((paper, names, list(told)))
        return set()

    vars(finder)["doubted"] = record
    finder.find_people(text)
    paper, names, told = seen[0]
    weak, sure = veto.findings(paper, names, told)
    yield from zip((paper.tokens[at].start for at in weak), veto.rows_of(paper, weak, sure), strict=True)


def _start(one: Marked, offset: int) -> int:
    return next((start for _, start, end in one.items if start <= offset < end), offset)


def _apart(rows: Rows) -> Iterator[str]:
    """For each set and bound: what trees that have not seen the set take away, of people and of what must stay."""
    total = {bound: np.zeros(5, int) for bound in _BOUNDS}
    for name in sorted(set(rows.folder)):
        inside = rows.folder == name
        logits = fit(rows.features[~inside], rows.person[~inside]).logits(rows.features[inside])
        person, kept = rows.person[inside].astype(bool), rows.kept[inside].astype(bool)
        for bound in _BOUNDS:
            gone = logits < bound
            plain = ~person & ~kept
            counts = [(gone & person).sum(), person.sum(), (gone & kept).sum(), kept.sum(), (gone & plain).sum()]
            total[bound] += np.asarray(counts)
            yield _line(name, bound, counts)
    yield from (_line("all", bound, counts) for bound, counts in total.items())


def _line(name: str, bound: float, counts: Any) -> str:  # noqa: ANN401
    lost, people, mended, harmed, plain = counts
    return f"{name:8} {bound:4}: people lost {lost}/{people}, kept mended {mended}/{harmed}, other words {plain}"


if __name__ == "__main__":
    main()
