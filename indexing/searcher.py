"""Hybrid search over the indexes of one library: by words, by vectors, blended."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from indexing.blending import Blended, blend
from indexing.embedding import Embedder
from indexing.lexical import LexicalIndex
from indexing.records import Passage
from indexing.reordering import reorder
from indexing.shards import Shards
from indexing.store import Store

_CANDIDATES = 200  # passages that each half may put forward
_SPARE = 80  # passages beyond the limit that reordering may bring up


class Searcher:
    """Search for the passages that answer a question."""

    def __init__(self, store: Store, lexical: LexicalIndex, shards: Shards, embedder: Embedder) -> None:
        self._store = store
        self._lexical = lexical
        self._shards = shards
        self._embedder = embedder

    def search(self, query: str, limit: int, documents: Collection[str] | None = None) -> list[tuple[Passage, Blended]]:
        """The best `limit` passages of indexed documents, or of those given, best first."""
        candidates = max(_CANDIDATES, limit)
        scores = self._lexical.search(query, candidates, documents)
        dense = self._nearest(query, candidates, documents)
        best = blend(scores, dense, self._embedder.weight, limit + _SPARE)
        passages = self._store.passages_by_id([each.id for each in best])
        found = [(passages[each.id], each) for each in best if each.id in passages]
        return reorder(query, found, self._lexical.analyser)[:limit]

    def _nearest(self, query: str, limit: int, documents: Collection[str] | None) -> Mapping[str, float]:
        """The cosines of the nearest passages, by id."""
        if self._embedder.weight <= 0 or not self._shards.usable():
            return {}
        return dict(self._shards.search(self._embedder.embed_query(query), limit, documents))
