"""Embedding models behind one seam: a name or a folder in, an Embedder out.

Our own Dutch table is the default; any sentence-transformers model that is on this machine can take its place.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from indexing.embedding.base import Embedder, Vectors

DEFAULT = "stukwijzer-nl"


@cache
def _stukwijzer_nl() -> Embedder:
    """Loaded once a process: nothing in it changes, and search and answers both use it."""
    from indexing.embedding.static import StaticEmbedder

    return StaticEmbedder.load()


def _minilm() -> Embedder:
    from indexing.embedding.sentence_transformer import packaged_minilm

    return packaged_minilm()


SHIPPED: dict[str, Callable[[], Embedder]] = {
    "stukwijzer-nl": _stukwijzer_nl,
    "minilm": _minilm,
}
"""The models that have a name of their own; any other name is a sentence-transformers model."""


def load_embedder(name: str | Path = DEFAULT) -> Embedder:
    """The model called `name`, or the sentence-transformers model in the folder `name`.

    Nothing is downloaded: a name must be in the Hugging Face cache of this machine. Raises EmbedderError
    `embedder-missing` or `embedder-damaged`.
    """
    shipped = SHIPPED.get(str(name))
    if shipped is not None:
        return shipped()
    from indexing.embedding.sentence_transformer import SentenceTransformerEmbedder

    return SentenceTransformerEmbedder(str(name))


__all__ = ["DEFAULT", "SHIPPED", "Embedder", "Vectors", "load_embedder"]
