"""Words that mean nearly the same, by the vectors of the shipped Dutch embedding: wietplant, hennepplant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from indexing import Embedder

LEAST = 0.35
"""Cosine below which two words have nothing to do with each other."""
_MOST_KNOWN = 200_000  # words whose vectors are kept, 256 MB at most with 256 dimensions at 5 bytes


class Likeness:
    """Compares words by their vectors, and remembers the vectors. Safe to use from several threads."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._known: dict[str, NDArray[np.float32]] = {}
        self._lock = Lock()

    def like(self, word: str, others: Iterable[str]) -> dict[str, float]:
        """Those of `others` that are like `word`, with the cosine (LEAST to 1)."""
        words = [other for other in others if other != word and other.isalpha()]
        if not words or not word.isalpha():
            return {}
        cosines = self._vectors(words) @ self._vectors([word])[0]
        return {words[at]: float(cosines[at]) for at in np.flatnonzero(cosines >= LEAST)}

    def meaning(self, text: str, others: Sequence[str]) -> NDArray[np.float32]:
        """The cosine of `text` with each of `others`."""
        return self._embedder.embed_passages(others) @ self._embedder.embed_query(text)

    def _vectors(self, words: list[str]) -> NDArray[np.float32]:
        with self._lock:
            new = list(dict.fromkeys(word for word in words if word not in self._known))
            if len(self._known) + len(new) > _MOST_KNOWN:
                self._known.clear()
                new = list(dict.fromkeys(words))
            if new:
                self._known.update(zip(new, self._embedder.embed_passages(new), strict=True))
            return np.stack([self._known[word] for word in words])
