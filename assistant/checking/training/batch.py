"""What the context model learns from, and what its bounds are set on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Batch:
    """Examples that share a task and its labels: features (rows, width), 0 where there is none, and the right label."""

    task: str
    labels: tuple[str, ...]
    features: npt.NDArray[np.uint32]
    right: npt.NDArray[np.int64]
