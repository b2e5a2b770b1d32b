"""The learnt trees: whole binary trees of four levels, all asked at once. Made by privacy/training/learnt.py."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FILE = "forest.npz"
DEPTH = 4
"""Questions that a tree asks; it has 15 of them and 16 leaves."""


@dataclass(frozen=True, slots=True)
class Forest:
    """`asked` (trees, 15): the number of a feature; `bounds` (trees, 15); `leaves` (trees, 16): logits to add up.

    At question i a feature above its bound leads to question 2i + 2, else to 2i + 1.
    """

    asked: Any
    bounds: Any
    leaves: Any
    bias: float

    def logits(self, rows: Floats) -> Floats:
        """The logit of each row of features."""
        import numpy as np

        count, questions = self.asked.shape
        asked, bounds, numbers = self.asked.ravel(), self.bounds.ravel(), rows.ravel()
        trees = np.arange(count)[None, :]
        lines = (np.arange(len(rows)) * rows.shape[1])[:, None]
        at = np.zeros((len(rows), count), np.int64)
        for _ in range(DEPTH):
            place = trees * questions + at
            at = 2 * at + 1 + (numbers.take(lines + asked.take(place)) > bounds.take(place))
        found: Floats = self.leaves.ravel().take(trees * (questions + 1) + at - questions).sum(axis=1) + self.bias
        return found


@cache
def forest(name: str = FILE) -> Forest:
    """The shipped trees of a file, read once."""
    import numpy as np

    with (resources.files("privacy") / "names" / "learnt" / name).open("rb") as file, np.load(file) as arrays:
        return Forest(arrays["asked"].astype(np.int64), arrays["bounds"], arrays["leaves"], float(arrays["bias"][0]))
