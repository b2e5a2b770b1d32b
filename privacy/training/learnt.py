"""Trains the judge of what the rules left and writes privacy/names/learnt/forest.npz; or measures it on texts apart.

    python -m privacy.training.learnt SET ... [--out FILE]      # train on all sets
    python -m privacy.training.learnt SET ... --apart           # for each set: train on the others, measure on it

SET is a folder of marked texts (tests/evaluation/gate). Part of the names is hidden from the lists, see hiding.py. Run
with OMP_NUM_THREADS=1.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from privacy.names import finder
from privacy.names.learnt import forest, judge
from privacy.names.learnt.candidates import candidates
from privacy.names.learnt.features import features
from privacy.names.learnt.forest import DEPTH, Forest
from privacy.names.learnt.paper import Paper
from privacy.names.name import Name
from privacy.training.hiding import NOTHING, THIRDS, Marked, hide, marked

_SEEDS = (NOTHING, *range(5))
_BOUNDS = (None, -0.8, -0.6, -0.4, -0.2, 0.0)
_TREES, _RATE, _LEAVES, _FEWEST, _RIDGE, _SHARE = 110, 0.08, 12, 15, 3.0, 0.4
LEARNT = {"PERSOON": 1, "=": 0, "": 0}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rows:
    """Features of tokens, whether each is of a person, and the set it is from."""

    features: Any
    person: Any
    folder: Any


def collect(job: tuple[int, Sequence[Path]]) -> Rows:
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


def fit(rows: Any, person: Any) -> Forest:  # noqa: ANN401
    """The trees for these features and labels, each made whole to its depth."""
    model = HistGradientBoostingClassifier(
        max_iter=_TREES, learning_rate=_RATE, max_depth=DEPTH, max_leaf_nodes=_LEAVES, min_samples_leaf=_FEWEST,
        l2_regularization=_RIDGE, max_features=_SHARE, early_stopping=False, random_state=1,
    ).fit(rows, person)  # fmt: skip
    trees = [_whole(predictor.nodes) for [predictor] in model._predictors]  # noqa: SLF001
    asked, bounds, leaves = (np.asarray(part) for part in zip(*trees, strict=True))
    return Forest(
        asked.astype(np.int64),
        bounds.astype(np.float32),
        leaves.astype(np.float32),
        float(model._baseline_prediction.ravel()[0]),  # noqa: SLF001
    )


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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", metavar="SET")
    parser.add_argument("--apart", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path(forest.__file__).parent / forest.FILE)
    chosen = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    with multiprocessing.get_context("spawn").Pool(chosen.jobs, maxtasksperchild=1) as pool:
        parts = pool.map(collect, [(seed, chosen.folders) for seed in _SEEDS], chunksize=1)
        rows = Rows(*(np.concatenate([getattr(part, name) for part in parts]) for name in Rows.__slots__))
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


def what(one: Marked, offset: int) -> str:
    """What the item at `offset` is; empty where none is."""
    return next((kind for kind, start, end in one.items if start <= offset < end), "")


def _whole(nodes: Any) -> tuple[list[int], list[float], list[float]]:  # noqa: ANN401
    """A tree of sklearn as a whole tree: where it ends early, both branches lead to the same leaf."""
    asked, bounds, level = [], [], [0]
    for depth in range(DEPTH):
        for node in level:
            asked.append(0 if nodes[node]["is_leaf"] else int(nodes[node]["feature_idx"]))
            bounds.append(np.inf if nodes[node]["is_leaf"] else float(nodes[node]["num_threshold"]))
        level = [child for node in level for child in _children(nodes, node)]
        log.debug("depth %d: %d nodes", depth, len(level))
    return asked, bounds, [float(nodes[node]["value"]) for node in level]


def _children(nodes: Any, node: int) -> tuple[int, int]:  # noqa: ANN401
    return (node, node) if nodes[node]["is_leaf"] else (int(nodes[node]["left"]), int(nodes[node]["right"]))


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


def write(made: Forest, out: Path) -> None:
    """Write trees as they ship."""
    np.savez_compressed(
        out, asked=made.asked.astype(np.uint8), bounds=made.bounds, leaves=made.leaves, bias=np.asarray([made.bias])
    )
    log.info("written: %s, %d bytes", out, out.stat().st_size)


if __name__ == "__main__":
    main()
