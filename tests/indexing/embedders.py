"""A tiny deterministic embedding model for tests: words hashed into a vector."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from indexing.dutch import analyse
from indexing.embedding import Vectors


@dataclass(frozen=True)
class HashEmbedder:
    """Texts that share words are near each other; the same text gives the same vector on every machine."""

    name: str = "hash-1"
    dimension: int = 64
    weight: float = 0.2

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            for term in analyse(text):
                digest = hashlib.blake2b(term.encode(), digest_size=8).digest()
                vectors[row, int.from_bytes(digest[:4]) % self.dimension] += 1 if digest[4] % 2 else -1
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.where(lengths > 0, lengths, 1), dtype=np.float32)

    def embed_query(self, text: str) -> Vectors:
        return np.asarray(self.embed_passages([text])[0])
