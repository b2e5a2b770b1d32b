"""Bounds of the context model: how far another form must be ahead, so that good text is left in peace."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.checking.context import GAP, HABITUAL, JOIN
from assistant.checking.context.model import SCALE, indices, seeds
from assistant.checking.training.batch import Batch

# False alarms that a pair of forms may raise in a million words of good text. Texts that are read have mistakes of
# their own, so that none at all would ask too much of a task with many places.
_RATES = {"word": 0.0, "determiner": 60.0, "number": 60.0, "participle": 60.0, "stem": 60.0, "adjective": 40.0}
_RATES |= {JOIN: 120.0}
_HABIT_RATE = 9.0  # of words that people mistake for each other, not mistype
# Pairs that nobody can tell apart without knowing what was meant.
_SILENT = (
    frozenset({"wij", "zij", "hij", "ze", "je"}),
    frozenset({"als", "dat", "wat"}),
    frozenset({"te", "ze", "je", "de"}),
    frozenset({"iets", "niet"}),
    frozenset({"maar", "daar", "waar", "naar"}),
    frozenset({"kan", "kant", "kunt"}),
    frozenset({"hen", "het", "hem"}),
    frozenset({"velen", "vele"}),
    frozenset({"kennen", "kunnen"}),
)
_LEAST = 3.0  # log odds: below it the model is not sure, however rare such a place is
_EXTRA = 0.5  # log odds on top: texts of a municipality differ from those read here


def write_bounds(target: Path, weights: npt.NDArray[np.int8], batches: Sequence[Batch], tokens: int) -> None:
    """Write task, written form, other form and bound; `batches` hold good text of `tokens` tokens."""
    margins: dict[tuple[str, str, str], list[float]] = defaultdict(list)
    for batch in batches:
        if batch.task == GAP:
            continue  # speaks only beside the tagger, see tagger/opinions.py
        scores = _scores(weights, batch)
        for label, form in enumerate(batch.labels):
            if batch.task == JOIN and label:
                continue
            rows = scores[batch.right == label]
            for rival, name in enumerate(batch.labels):
                if rival != label:
                    margins[batch.task, form, name].extend((rows[:, rival] - rows[:, label]).tolist())
    lines: list[str] = []
    for (task, written, other), ahead in sorted(margins.items()):
        habitual = task == "word" and {written, other} <= HABITUAL
        allowed = int((_HABIT_RATE if habitual else _RATES[task]) * tokens / 1e6)
        least = sorted(ahead, reverse=True)[allowed] + 0.01 if len(ahead) > allowed else _LEAST
        if task == "word" and any({written, other} <= group for group in _SILENT):
            continue
        extra = _EXTRA if habitual or task != "word" else 2 * _EXTRA
        lines.append(f"{task}\t{written}\t{other}\t{max(_LEAST, least + extra):.2f}")
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _scores(weights: npt.NDArray[np.int8], batch: Batch) -> npt.NDArray[np.float64]:
    parts = []
    for start in range(0, len(batch.right), 4096):
        rows = batch.features[start : start + 4096]
        places = indices(rows.astype(np.uint64), seeds(batch.task, batch.labels))
        parts.append((weights[places] * (rows != 0)[:, None, :]).sum(axis=2, dtype=np.float64) * SCALE)
    return np.concatenate(parts)
