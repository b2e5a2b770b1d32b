"""The seam for embedding models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class Embedder(Protocol):
    """Turns texts into unit vectors.

    `name` identifies model and version; the index records it and refuses another. `weight` is the
    measured share (0 to 1) of this model in the blend with lexical search.
    """

    @property
    def name(self) -> str:
        """Model and version, such as `stukwijzer-nl-1`."""
        ...

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    @property
    def weight(self) -> float:
        """Share of the dense leg in the blend, 0 to 1."""
        ...

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of passages, shape (len(texts), dimension)."""
        ...

    def embed_query(self, text: str) -> Vectors:
        """The unit vector of a question, shape (dimension,)."""
        ...
