"""The shipped Dutch embedding: a table of vectors for pieces of words, and their mean.

Runs on numpy and tokenizers alone. sentence-transformers reads the same folder as a `StaticEmbedding`
and gives the same vectors; how it was made stands in indexing/training/, what it is worth in the
model card model/README.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
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
CHUNK = 50_000
"""Pieces that are looked up at once: bounds the memory to some 50 MB."""

Ids = NDArray[np.int64]


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
    """An Embedder that looks pieces up. Safe to use from several threads: nothing changes after loading."""

    def __init__(self, card: ModelCard, tokenizer: Tokenizer, rows: Vectors) -> None:
        """`rows` has one vector a piece, shape (pieces, dimension)."""
        self._card = card
        self._tokenizer = tokenizer
        self._rows = rows

    @classmethod
    def load(cls, folder: Path = MODEL_FOLDER) -> StaticEmbedder:
        """Read a packed model; raises EmbedderError `embedder-missing` or `embedder-damaged`."""
        if not (folder / "model.json").is_file():
            raise EmbedderError("embedder-missing", f"no packed model in {folder.name}", model=folder.name)
        try:
            card = ModelCard.read(folder)
            stored = load_file(folder / "model.safetensors")
            rows = stored["embeddings"].astype(np.float32) * stored["weights"][:, None]
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        except Exception as problem:  # tokenizers raises bare Exception
            raise _damaged(folder, problem) from problem
        if tokenizer.get_vocab_size() != len(rows):
            raise EmbedderError("embedder-damaged", "pieces and vectors differ in number", model=folder.name)
        return cls(card, tokenizer, rows)

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
        done = 0
        for chunk in self._chunks(texts):
            vectors[done : done + len(chunk)] = self._sums(chunk)
            done += len(chunk)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        vectors /= np.where(lengths > 0, lengths, 1)
        return vectors

    def embed_query(self, text: str) -> Vectors:
        """The unit vector of a question, shape (dimension,); zeros without a letter or digit."""
        return np.asarray(self.embed_passages([text])[0])

    def _chunks(self, texts: Sequence[str]) -> Iterator[list[Ids]]:
        chunk: list[Ids] = []
        size = 0
        for text in texts:
            # One text at a time: encode_batch starts threads of its own, and warns when a reader forks.
            pieces = np.array(self._tokenizer.encode(text, add_special_tokens=False).ids, dtype=np.int64)
            chunk.append(pieces)
            size += len(pieces)
            if size > CHUNK:
                yield chunk
                chunk, size = [], 0
        if chunk:
            yield chunk

    def _sums(self, chunk: list[Ids]) -> Vectors:
        """Sums of rows; the mean differs by a factor that the unit length takes away."""
        sums = np.zeros((len(chunk), self.dimension), dtype=np.float32)
        filled = [number for number, pieces in enumerate(chunk) if len(pieces)]
        if filled:
            starts = np.cumsum([0, *(len(chunk[number]) for number in filled[:-1])])
            sums[filled] = np.add.reduceat(self._rows[np.concatenate(chunk)], starts, axis=0)
        return sums


def _damaged(folder: Path, problem: Exception) -> EmbedderError:
    kinds = (OSError, ValueError, KeyError, SafetensorError)
    what = type(problem).__name__ if isinstance(problem, kinds) else "tokenizer"
    return EmbedderError("embedder-damaged", f"packed model unreadable ({what})", model=folder.name)
