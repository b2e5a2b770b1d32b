"""Removing documents, and the proof that nothing of them is left in the data folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from indexing.audit import forget_names
from indexing.database import give_back_space, transaction
from indexing.parts import Parts
from indexing.records import DocumentRecord, Passage, Removal

_SAMPLE = 8  # passages of which text and vector are looked for
_TEXT_LENGTH = 40  # characters
_VECTOR_LENGTH = 64  # bytes
_BLOCK = 1 << 24


class Trace(NamedTuple):
    """Bytes to look for after a removal, and the text they come from: a stretch, or a whole passage."""

    data: bytes
    text: str
    whole: bool


class Remover:
    """Takes documents out of a library; between `Parts.begin_changes` and `end_changes`."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def remove(self, records: Sequence[DocumentRecord]) -> Removal:
        """Remove documents in one transaction, clean the files up, and search them for what was removed."""
        parts = self._parts
        with parts.mutex:
            passages = [passage for record in records for passage in parts.store.passages(record.id)]
            traces = list(self._traces(_sample(passages)))
            with transaction(parts.connection):
                placed = [parts.take_out(record.id) for record in records]
                for record in records:
                    parts.rulebook.forget(record.id)
            for each in placed:
                parts.shards.delete(each)
            parts.end_changes()
            give_back_space(parts.connection)
            forget_names(parts.folder, [record.id for record in records])
            left = [trace for trace in found_in(parts.folder, traces) if not self._stands_elsewhere(trace)]
            return Removal(tuple(records), len(passages), not left)

    def _traces(self, passages: Sequence[Passage]) -> Iterator[Trace]:
        """Bytes of the texts and the vectors of passages that are about to be removed."""
        vectors = self._parts.shards.vectors([passage.id for passage in passages])
        for passage in passages:
            start = max(0, (len(passage.text) - _TEXT_LENGTH) // 2)
            stretch = passage.text[start : start + _TEXT_LENGTH]
            yield Trace(stretch.encode(), stretch, whole=False)
            if passage.id in vectors:
                yield Trace(vectors[passage.id].tobytes()[:_VECTOR_LENGTH], passage.text, whole=True)

    def _stands_elsewhere(self, trace: Trace) -> bool:
        """Whether a document that is left says the same."""
        store = self._parts.store
        return store.has_passage(trace.text) if trace.whole else store.has_text(trace.text)


def _sample(passages: Sequence[Passage]) -> Sequence[Passage]:
    long = [passage for passage in passages if len(passage.text) >= _TEXT_LENGTH]
    return long[:: -(-len(long) // _SAMPLE) or 1]


def found_in(folder: Path, traces: Iterable[Trace]) -> set[Trace]:
    """Those of `traces` that stand in a file below `folder`."""
    wanted = [trace for trace in traces if trace.data.strip(b"\0")]
    overlap = max((len(trace.data) for trace in wanted), default=1) - 1
    found: set[Trace] = set()
    for path in folder.rglob("*"):
        if path.is_file():
            found.update(_standing_in(path, wanted, overlap))
    return found


def _standing_in(path: Path, wanted: Sequence[Trace], overlap: int) -> Iterator[Trace]:
    rest = b""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            block = rest + block
            yield from (trace for trace in wanted if trace.data in block)
            rest = block[-overlap:] if overlap else b""
