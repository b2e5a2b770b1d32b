"""What the training of both judges shares: reading the marked sets, fitting the trees, writing them as they ship."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable, Sequence
from multiprocessing.pool import Pool
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from privacy.names.learnt import forest
from privacy.names.learnt.forest import DEPTH, Forest
from privacy.training.hiding import Marked

LEARNT = {"PERSOON": 1, "=": 0, "": 0}
"""What is learnt from: items of people, items that must stay, and words outside any item."""
_TREES, _RATE, _LEAVES, _FEWEST, _RIDGE, _SHARE = 110, 0.08, 12, 15, 3.0, 0.4

RowsT = TypeVar("RowsT")
Job = tuple[int, Sequence[Path]]

log = logging.getLogger(__name__)


def arguments(doc: str | None, file: str) -> argparse.Namespace:
    """Folders of sets, whether to measure apart, how many processes, and where the trees of `file` go."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("folders", type=Path, nargs="+", metavar="SET")
    parser.add_argument("--apart", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path(forest.__file__).parent / file)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    return parser.parse_args()


def gathered(pool: Pool, collect: Callable[[Job], RowsT], seeds: Sequence[int], folders: Sequence[Path]) -> RowsT:
    """The rows of `collect` under every seed, one behind the other; each of their fields is an array."""
    parts = pool.map(collect, [(seed, folders) for seed in seeds], chunksize=1)
    kind = type(parts[0])
    return kind(*(np.concatenate([getattr(part, name) for part in parts]) for name in vars(kind)["__slots__"]))


def what(one: Marked, offset: int) -> str:
    """What the item at `offset` is; empty where none is."""
    return next((kind for kind, start, end in one.items if start <= offset < end), "")


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


def write(made: Forest, out: Path) -> None:
    """Write trees as they ship."""
    np.savez_compressed(
        out, asked=made.asked.astype(np.uint8), bounds=made.bounds, leaves=made.leaves, bias=np.asarray([made.bias])
    )
    log.info("written: %s, %d bytes", out, out.stat().st_size)


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
