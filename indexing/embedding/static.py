"""The shipped Dutch embedding: a table of vectors for pieces of words, and their mean.

Runs on numpy and tokenizers alone. sentence-transformers reads the same folder as a `StaticEmbedding`
and gives the same vectors; how it was made stands in indexing/training/, what it is worth in the
model card model/README.md.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file
from tokenizers import Tokenizer

from indexing.embedding.base import Vectors
from indexing.errors import EmbedderError

MODEL_FOLDER = Path(__file__).parent / "model"
REMEMBERED = 100_000
"""Words whose pieces are remembered, some 15 MB: cutting words is three quarters of the work without."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What model.json says: `weight` is the measured share (0 to 1) in the blend with lexical search."""

    name: str
    version: str
    weight: float

    @classmethod
    def read(cls, folder: Path) -> ModelCard:
        """Read `folder`/model.json; raises OSError, ValueError or KeyError when it is not there or not right."""
        card = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        return cls(str(card["name"]), str(card["version"]), float(card["weight"]))


class StaticEmbedder:
    """An Embedder that looks pieces up. Safe to use from several threads: only the memory of words changes."""

    def __init__(self, card: ModelCard, tokenizer: Tokenizer, rows: NDArray[np.int8] | Vectors, scale: Vectors) -> None:
        """The vector of piece i is `rows[i] * scale[i]`; `rows` has the shape (pieces, dimension)."""
        self._card = card
        self._tokenizer = tokenizer
        self._rows = rows
        self._scale = scale
        self._known: dict[str, list[int]] = {}

    @classmethod
    def load(cls, folder: Path = MODEL_FOLDER) -> StaticEmbedder:
        """Read a packed model; raises EmbedderError `embedder-missing` or `embedder-damaged`."""
        if not (folder / "model.json").is_file():
            raise EmbedderError("embedder-missing", f"no packed model in {folder.name}", model=folder.name)
        try:
            card = ModelCard.read(folder)
            stored = load_file(folder / "model.safetensors")
            rows, scale = stored["embeddings"], stored["weights"]
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as problem:  # tokenizers raises bare Exception
            raise _damaged(folder, problem) from problem
        if not tokenizer.get_vocab_size() == len(rows) == len(scale):
            raise EmbedderError("embedder-damaged", "pieces and vectors differ in number", model=folder.name)
        return cls(card, tokenizer, rows, scale)

    @property
    def name(self) -> str:
        """Model and version, as the index records them."""
        return f"{self._card.name}-{self._card.version}"

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self._rows.shape[1])

    @property
    def weight(self) -> float:
        """The share of this model in the blend with lexical search, as measured."""
        return self._card.weight

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimension); zeros for a text without a letter or digit."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for vector, text in zip(vectors, texts, strict=True):
            pieces = self._pieces(text)
            if pieces:
                # The sum: the mean differs by a factor that the unit length takes away.
                np.dot(self._scale[pieces], self._rows[pieces].astype(np.float32, copy=False), out=vector)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        vectors /= np.where(lengths > 0, lengths, 1)
        return vectors

    def embed_query(self, text: str) -> Vectors:
        """The unit vector of a question, shape (dimension,); zeros without a letter or digit."""
        return np.asarray(self.embed_passages([text])[0])

    def _pieces(self, text: str) -> list[int]:
        """The pieces of `text`: those of its words, because no piece crosses white space."""
        pieces: list[int] = []
        for word in text.split():
            known = self._known.get(word)
            pieces += self._learn(word) if known is None else known
        return pieces

    def _learn(self, word: str) -> list[int]:
        pieces: list[int] = self._tokenizer.encode(word, add_special_tokens=False).ids
        if len(self._known) >= REMEMBERED:
            self._known.clear()
        self._known[word] = pieces
        return pieces


def _damaged(folder: Path, problem: Exception) -> EmbedderError:
    kinds = (OSError, ValueError, KeyError, SafetensorError)
    what = type(problem).__name__ if isinstance(problem, kinds) else "tokenizer"
    return EmbedderError("embedder-damaged", f"packed model unreadable ({what})", model=folder.name)
