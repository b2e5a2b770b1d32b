"""Removing documents, and the proof that nothing of them is left in the data folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from indexing.database import give_back_space, transaction
from indexing.parts import Parts
from indexing.records import DocumentRecord, Passage, Removal

_SAMPLE = 20  # passages of which text and vector are looked for
_TEXT_LENGTH = 40  # characters
_VECTOR_LENGTH = 64  # bytes
_BLOCK = 1 << 24


class Remover:
    """Takes documents out of a library; between `Parts.begin_changes` and `prove`."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def remove(self, records: Sequence[DocumentRecord]) -> Removal:
        """Remove documents in one transaction, clean the files up, and search them for what was removed."""
        parts = self._parts
        with parts.mutex:
            passages = [passage for record in records for passage in parts.store.passages(record.id)]
            traces = list(self._vector_traces(passages))
            with transaction(parts.connection):
                placed = [parts.take_out(record.id) for record in records]
            for each in placed:
                parts.shards.delete(each)
            parts.end_changes()
            give_back_space(parts.connection)
            traces += self._text_traces(passages)
            return Removal(tuple(records), len(passages), not _found(parts.folder, traces))

    def _vector_traces(self, passages: Sequence[Passage]) -> Iterator[bytes]:
        """Bytes of vectors, of passages whose words stand in no other document."""
        ids = {passage.id for passage in passages}
        unique = [p for p in passages if not self._parts.store.has_twin(p.text, ids)]
        for vector in self._parts.shards.vectors([passage.id for passage in _sample(unique)]):
            yield vector.tobytes()[:_VECTOR_LENGTH]

    def _text_traces(self, passages: Sequence[Passage]) -> Iterator[bytes]:
        """Bytes of text, of stretches that stand in no document that is left."""
        for passage in _sample(passages):
            start = max(0, (len(passage.text) - _TEXT_LENGTH) // 2)
            stretch = passage.text[start : start + _TEXT_LENGTH]
            if len(stretch) == _TEXT_LENGTH and not self._parts.store.stands_elsewhere(stretch):
                yield stretch.encode()


def _sample(passages: Sequence[Passage]) -> Sequence[Passage]:
    return passages[:: -(-len(passages) // _SAMPLE) or 1]


def _found(folder: Path, traces: Iterable[bytes]) -> bool:
    """Whether any of `traces` stands in a file below `folder`."""
    wanted = [trace for trace in traces if trace.strip(b"\0")]
    overlap = max(map(len, wanted), default=1) - 1
    return any(path.is_file() and _stands_in(path, wanted, overlap) for path in folder.rglob("*"))


def _stands_in(path: Path, wanted: Sequence[bytes], overlap: int) -> bool:
    rest = b""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            block = rest + block
            if any(trace in block for trace in wanted):
                return True
            rest = block[-overlap:] if overlap else b""
    return False
