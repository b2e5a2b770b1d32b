"""The vectors of passages in Chroma: only vectors and opaque ids, in shards of a few thousand.

A shard is a Chroma collection. Chroma leaves a deleted vector in its files; what removes it is to copy the
survivors into a new collection, to drop the old one, and to vacuum. Small shards keep that to seconds.

The distance is the inner product of unit vectors, which is their cosine; Chroma's own cosine stores
rescaled vectors, so that nobody could look for the bytes of a removed one.
"""

from __future__ import annotations

import heapq
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from indexing.embedding import Vectors
from indexing.errors import LibraryError
from indexing.hnsw_files import blank_unused

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
    from chromadb.api.models.Collection import Collection

SHARD_SIZE = 5000
"""Passages a shard takes before the next one begins; below Chroma's largest batch (5461)."""

_HNSW = {"space": "ip", "ef_construction": 100, "ef_search": 200}
_BATCH = 1000
_FEW = 300  # ids of one shard that are compared one by one: 7 ms, no more than a walk through the graph


class VectorIndex:
    """The Chroma client of one library. Which shards count is the library's to know; see shards.py."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made at the first use."""
        self._folder = folder
        self._open: ClientAPI | None = None
        self._collections: dict[str, Collection] = {}

    def add(self, shard: str, ids: Sequence[str], vectors: Vectors) -> None:
        """Add unit vectors, shape (len(ids), dimension), to a shard that is made when it is not there."""
        with self._explained():
            collection = self._collection(shard, make=True)
            for start in range(0, len(ids), _BATCH):
                collection.upsert(ids=list(ids[start : start + _BATCH]), embeddings=vectors[start : start + _BATCH])

    def ids(self, shard: str) -> set[str]:
        """The ids in a shard; none when it is not there."""
        with self._explained():
            return set(self._collection(shard).get(include=[])["ids"]) if shard in self.shards() else set()

    def vectors(self, shard: str, ids: Sequence[str]) -> dict[str, Vectors]:
        """The vectors of passages in a shard, by id."""
        with self._explained():
            found = self._collection(shard).get(ids=list(ids), include=["embeddings"])
        return dict(zip(found["ids"], np.asarray(found["embeddings"], dtype=np.float32), strict=True))

    def delete(self, shard: str, ids: Sequence[str]) -> None:
        """Take vectors out of the search; `copy`, `drop` and `compact` take them off the disk."""
        if ids:
            with self._explained():
                self._collection(shard).delete(ids=list(ids))

    def search(
        self, shards: Mapping[str, Sequence[str] | None], vector: Vectors, limit: int
    ) -> list[tuple[str, float]]:
        """The ids nearest to `vector` with their cosine, best first; of each shard among the ids given, or all.

        Keeping to ids costs 3 to 7 ms a shard, however many they are; a `where` costs a hundred. Among few ids
        a walk through the graph can pass by the very ones that are asked for: few are compared one by one.
        """
        found: list[tuple[str, float]] = []
        for shard, ids in shards.items():
            if ids is None or len(ids) > _FEW:
                found.extend(self._walk(shard, ids, vector, limit))
            elif ids:
                found.extend(self._all(shard, ids, vector))
        return heapq.nlargest(limit, found, key=lambda hit: hit[1])

    def _all(self, shard: str, ids: Sequence[str], vector: Vectors) -> list[tuple[str, float]]:
        return [(id_, float(own @ vector)) for id_, own in self.vectors(shard, ids).items()]

    def _walk(self, shard: str, ids: Sequence[str] | None, vector: Vectors, limit: int) -> Iterator[tuple[str, float]]:
        with self._explained():
            result = self._collection(shard).query(
                query_embeddings=[vector.tolist()],
                n_results=limit if ids is None else min(limit, len(ids)),
                ids=None if ids is None else list(ids),
                include=["distances"],
            )
        distances = (result["distances"] or [[]])[0]
        return ((id_, 1.0 - distance) for id_, distance in zip(result["ids"][0], distances, strict=True))

    def copy(self, shard: str, target: str, ids: Sequence[str]) -> None:
        """Copy vectors into the new shard `target`."""
        for start in range(0, len(ids), _BATCH):
            some = self.vectors(shard, ids[start : start + _BATCH])
            self.add(target, list(some), np.stack(list(some.values())))

    def shards(self) -> set[str]:
        """The shards on disk."""
        with self._explained():
            return {collection.name for collection in self._client().list_collections()}

    def drop(self, shard: str) -> None:
        """Delete a shard; its files go with `compact`."""
        with self._explained():
            self._collections.pop(shard, None)
            self._client().delete_collection(shard)

    def compact(self) -> None:
        """Take what was deleted off the disk. The client closes and opens again at the next use."""
        database = self._folder / "chroma.sqlite3"
        if not database.exists():
            return
        self.close()
        with self._explained(), closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute("VACUUM")
            alive = {row[0] for row in connection.execute("SELECT id FROM segments")}
        for folder in self._folder.iterdir():
            if folder.is_dir() and folder.name not in alive:
                shutil.rmtree(folder)

    def blank_unused(self) -> None:
        """Blank what Chroma wrote from memory behind the last vector; see hnsw_files.py."""
        blank_unused(self._folder)

    def close(self) -> None:
        """Let go of the files."""
        self._collections.clear()
        if self._open is not None:
            self._open.close()  # type: ignore[attr-defined]  # Client has it, its interface does not say so
            self._open = None

    @property
    def exists(self) -> bool:
        """Whether vectors were ever stored."""
        return self._folder.exists()

    def _client(self) -> ClientAPI:
        if self._open is None:
            import chromadb
            from chromadb.config import Settings

            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._open = chromadb.PersistentClient(str(self._folder), Settings(anonymized_telemetry=False))
        return self._open

    def _collection(self, shard: str, *, make: bool = False) -> Collection:
        known = self._collections.get(shard)
        if known is None:
            options: dict[str, Any] = {"embedding_function": None}
            if make:
                options["configuration"] = {"hnsw": _HNSW}
                known = self._client().get_or_create_collection(shard, **options)
            else:
                known = self._client().get_collection(shard, **options)
            self._collections[shard] = known
        return known

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn errors of Chroma and its SQLite into LibraryError `library-damaged`."""
        try:
            yield
        except LibraryError:
            raise
        except Exception as problem:  # Chroma's errors have no root; its Rust half raises what it likes
            raise LibraryError("library-damaged", f"Chroma: {type(problem).__name__}") from problem
