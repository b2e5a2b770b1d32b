"""Hand-made hits, a library that gives them, and a gate that lets everything through."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

from assistant import Answerer
from assistant.answering.engine import AnswerEngine
from indexing import DocumentRecord, DocumentState, Hit, Library, Passage
from privacy import Gate, Scrubbed
from privacy.scrubbed import seal


def sealed(text: str) -> Scrubbed:
    return seal(text)


def record(name: str = "jaarverslag-2023.docx", title: str = "Jaarverslag veiligheid 2023") -> DocumentRecord:
    return DocumentRecord(
        id=f"id-{name}",
        name=name,
        title=title,
        format="docx",
        state=DocumentState.INDEXED,
        reasons=(),
        findings={},
        passages=1,
        pages=None,
        added=datetime(2025, 1, 1, tzinfo=UTC),
    )


def hit(
    text: str,
    *,
    score: float = 1.0,
    headings: Sequence[str] = ("1 Inleiding",),
    kind: str = "text",
    document: DocumentRecord | None = None,
    page: int | None = None,
) -> Hit:
    document = document or record()
    passage = Passage(f"p-{abs(hash((document.id, text)))}", document.id, 0, text, tuple(headings), page, kind)
    return Hit(passage, document, score, score, 0.0)


class FixedLibrary:
    """Gives the same hits for every question and remembers what it was asked; `slips` are put right."""

    def __init__(self, *hits: Hit, slips: dict[str, str] | None = None) -> None:
        self.hits = hits
        self.asked: list[Scrubbed] = []
        self._slips = slips or {}

    def respelled(self, query: Scrubbed) -> str:
        text = str(query)
        for slip, meant in self._slips.items():
            text = text.replace(slip, meant)
        return text

    def search(self, query: Scrubbed, limit: int = 10, documents: Collection[str] | None = None) -> tuple[Hit, ...]:
        self.asked.append(query)
        return self.hits[:limit]

    def statistics(self) -> SimpleNamespace:
        return SimpleNamespace(embedder="sample-embedder-1")


class OpenGate:
    """Seals what it is given; `replaced` maps texts to what a real gate would make of them."""

    def __init__(self, replaced: dict[str, str] | None = None) -> None:
        self._replaced = replaced or {}

    def scrub(self, text: str) -> SimpleNamespace:
        for old, new in self._replaced.items():
            text = text.replace(old, new)
        return SimpleNamespace(text=seal(text))

    def scrub_questions(self, texts: Sequence[str]) -> tuple[SimpleNamespace, ...]:
        return tuple(self.scrub(text) for text in texts)


def answering(library: FixedLibrary, gate: OpenGate | None = None, engine: AnswerEngine | None = None) -> Answerer:
    """An Answerer over a library and a gate that have of the real ones only what it asks for."""
    return Answerer(cast("Library", library), cast("Gate", gate or OpenGate()), engine)
