"""Changes a library over to another embedding model.

The new vectors are written beside the old ones, which keep answering; one transaction changes over. What a
crash leaves before that, the next change sweeps away.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from indexing.database import transaction, write_meta
from indexing.parts import Parts
from indexing.records import DocumentRecord, DocumentState, Progress
from indexing.vectors import SHARD_SIZE


class Reindexer:
    """Embeds all searched passages anew with the model the library was opened with."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._shards: dict[str, int] = {}  # the new shards and how many passages they hold
        self._placed: dict[str, str] = {}  # the new shard of each document

    def run(self, report: Callable[[Progress], None] | None) -> int:
        """Embed, then change over; gives the number of passages."""
        with self._parts.mutex:
            records = [record for record in self._parts.store.records() if record.state is DocumentState.INDEXED]
        for done, record in enumerate(records, start=1):
            self._embed(record)
            if report is not None:
                report(Progress(done, len(records), record.name, record.passages))
        with self._parts.mutex:
            self._change_over()
        return sum(self._shards.values())

    def _embed(self, record: DocumentRecord) -> None:
        parts = self._parts
        with parts.mutex:
            rows = parts.store.searchable(record.id)
        vectors = parts.embedder.embed_passages([row.dense for row in rows])
        if not rows:
            return
        shard = next((name for name, size in self._shards.items() if size < SHARD_SIZE), None) or secrets.token_hex(8)
        with parts.mutex:
            parts.vectors.add(shard, [row.id for row in rows], vectors)
        self._shards[shard] = self._shards.get(shard, 0) + len(rows)
        self._placed[record.id] = shard

    def _change_over(self) -> None:
        parts = self._parts
        old = parts.shards.names()
        with transaction(parts.connection):
            parts.connection.execute("DELETE FROM shards")
            for document_id, shard in self._placed.items():
                parts.shards.record(document_id, shard)
            write_meta(parts.connection, "compact", "yes")
        for shard in old:
            parts.vectors.drop(shard)
