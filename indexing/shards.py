"""Keeps the vectors in step with the passages: which shard holds what, and what must be cleaned up.

SQLite says what counts. A vector is written before its passage is committed, and deleted after; what a
crash leaves between the two is put right by `sweep` before the next change.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Sequence

from indexing.database import in_json, read_meta, transaction, write_meta
from indexing.embedding import Embedder, Vectors
from indexing.errors import EmbedderError
from indexing.searchable import searchable
from indexing.vectors import SHARD_SIZE, VectorIndex


class Shards:
    """The table of shards over a VectorIndex. Methods that say so are called inside a transaction."""

    def __init__(self, connection: sqlite3.Connection, vectors: VectorIndex, embedder: Embedder) -> None:
        self._connection = connection
        self._vectors = vectors
        self._embedder = embedder

    def check_embedder(self) -> None:
        """Raise EmbedderError `embedder-mismatch` when another model made the vectors."""
        recorded = read_meta(self._connection, "embedder")
        if recorded is not None and recorded != self._embedder.name:
            raise EmbedderError("embedder-mismatch", "another model made the index", model=recorded)

    def write(self, ids: Sequence[str], vectors: Vectors) -> str | None:
        """Write vectors to the shard that has room; gives its name. Before the transaction."""
        if not ids:
            return None
        shard = self._with_room()
        self._vectors.add(shard, ids, vectors)
        return shard

    def _with_room(self) -> str:
        row = self._connection.execute(
            "SELECT shard FROM passages WHERE shard IS NOT NULL GROUP BY shard HAVING count(*) < ? LIMIT 1",
            (SHARD_SIZE,),
        ).fetchone()
        return str(row[0]) if row else secrets.token_hex(8)

    def record(self, document_id: str, shard: str | None) -> None:
        """Say that the vectors of a document are in `shard`. Inside the transaction."""
        if shard is None:
            return
        write_meta(self._connection, "embedder", self._embedder.name)
        self._connection.execute("INSERT OR IGNORE INTO shards VALUES (?, 0)", (shard,))
        self._connection.execute(
            "UPDATE passages SET shard = ? WHERE document = (SELECT number FROM documents WHERE id = ?)",
            (shard, document_id),
        )

    def forget(self, document_id: str) -> dict[str, list[str]]:
        """Say that the vectors of a document do not count any more. Inside the transaction.

        Gives the ids by shard, for `delete` after the transaction.
        """
        placed = self._placed_in([document_id])
        self._connection.executemany("UPDATE shards SET dirty = 1 WHERE name = ?", [(shard,) for shard in placed])
        return placed

    def delete(self, placed: dict[str, list[str]]) -> None:
        """Take vectors out of the search. After the transaction."""
        for shard, ids in placed.items():
            self._vectors.delete(shard, ids)

    def usable(self) -> bool:
        """Whether there are vectors, and by the model at hand."""
        return read_meta(self._connection, "embedder") == self._embedder.name

    def names(self) -> list[str]:
        """The shards that count."""
        return [row[0] for row in self._connection.execute("SELECT name FROM shards ORDER BY name")]

    def sweep(self) -> None:
        """Put right what a crash left: vectors without a passage go, passages without a vector get theirs."""
        if not self._vectors.exists:
            return
        on_disk, names = self._vectors.shards(), self.names()
        if leftovers := on_disk.difference(names):
            self._need_compaction()
            for shard in leftovers:
                self._vectors.drop(shard)
        for shard in names:
            self._sweep_shard(shard)

    def _sweep_shard(self, shard: str) -> None:
        there, wanted = self._vectors.ids(shard), self._ids(shard)
        if orphans := there.difference(wanted):
            with transaction(self._connection):
                self._connection.execute("UPDATE shards SET dirty = 1 WHERE name = ?", (shard,))
            self._vectors.delete(shard, sorted(orphans))
        if lost := set(wanted).difference(there):
            kept = [wanted[id_] for id_ in sorted(lost)]
            self._vectors.add(shard, sorted(lost), self._embedder.embed_passages(kept))

    def _ids(self, shard: str) -> dict[str, str]:
        """What is embedded of the passages of a shard, by id."""
        return {row.id: row.dense for row in searchable(self._connection, "passages.shard = ?", shard)}

    def purge(self) -> None:
        """Write shards anew of which something was deleted, and take the old ones off the disk."""
        for (shard,) in self._connection.execute("SELECT name FROM shards WHERE dirty").fetchall():
            self._rewrite(shard)
        if read_meta(self._connection, "compact"):
            self._vectors.compact()
            with transaction(self._connection):
                self._connection.execute("DELETE FROM meta WHERE key = 'compact'")
        self._vectors.blank_unused()

    def _rewrite(self, shard: str) -> None:
        ids = [row[0] for row in self._connection.execute("SELECT id FROM passages WHERE shard = ?", (shard,))]
        target = secrets.token_hex(8)
        if ids:
            self._vectors.copy(shard, target, ids)
        with transaction(self._connection):
            self._connection.execute("DELETE FROM shards WHERE name = ?", (shard,))
            self._connection.execute("UPDATE passages SET shard = ? WHERE shard = ?", (target, shard))
            if ids:
                self._connection.execute("INSERT INTO shards VALUES (?, 0)", (target,))
            self._connection.execute("DELETE FROM meta WHERE key = 'embedder' AND NOT EXISTS (SELECT 1 FROM shards)")
            write_meta(self._connection, "compact", "yes")
        self._vectors.drop(shard)

    def _need_compaction(self) -> None:
        with transaction(self._connection):
            write_meta(self._connection, "compact", "yes")

    def search(self, vector: Vectors, limit: int, documents: Collection[str] | None = None) -> list[tuple[str, float]]:
        """The ids of the nearest passages with their cosine, best first; in some documents or in all."""
        among = dict.fromkeys(self.names()) if documents is None else self._placed_in(documents)
        return self._vectors.search(among, vector, limit)

    def _placed_in(self, documents: Collection[str]) -> dict[str, list[str]]:
        """The passages of documents by the shard that has their vectors."""
        placed: dict[str, list[str]] = defaultdict(list)
        rows = self._connection.execute(
            "SELECT shard, passages.id FROM passages WHERE shard IS NOT NULL AND document IN"
            " (SELECT number FROM documents WHERE id IN (SELECT value FROM json_each(?)))",
            (in_json([*documents]),),
        )
        for shard, id_ in rows:
            placed[shard].append(id_)
        return placed

    def vectors(self, ids: Sequence[str]) -> dict[str, Vectors]:
        """The vectors of passages by id."""
        placed: dict[str, list[str]] = defaultdict(list)
        rows = self._connection.execute(
            "SELECT shard, id FROM passages WHERE id IN (SELECT value FROM json_each(?)) AND shard IS NOT NULL",
            (in_json([*ids]),),
        )
        for shard, id_ in rows:
            placed[shard].append(id_)
        return {
            id_: vector for shard, some in placed.items() for id_, vector in self._vectors.vectors(shard, some).items()
        }
