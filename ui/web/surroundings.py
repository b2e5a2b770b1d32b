"""What stands around the passages of an answer, so that a quote is read in its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from indexing import DocumentFilter, LibraryError, Passage

if TYPE_CHECKING:
    from assistant import Answer
    from indexing import Library


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The passages just before and just after a passage, of the same section; scrubbed."""

    before: tuple[Passage, ...] = ()
    after: tuple[Passage, ...] = ()


NOWHERE = Surroundings()


def surroundings(library: Library, answer: Answer, within: DocumentFilter) -> Mapping[str, Surroundings]:
    """By passage id, for each source of an answer that `within` lets through and that is still there."""
    found: dict[str, Surroundings] = {}
    for document in {citation.document_id for citation in answer.citations}:
        cited = {citation.passage_id for citation in answer.citations if citation.document_id == document}
        try:
            passages = library.passages(document, within)
        except LibraryError:  # removed since; the answer itself still shows what it quoted
            continue
        found.update({passage.id: _around(library, passage) for passage in passages if passage.id in cited})
    return found


def _around(library: Library, passage: Passage) -> Surroundings:
    near = library.neighbours(passage)
    return Surroundings(
        tuple(each for each in near if each.ordinal < passage.ordinal),
        tuple(each for each in near if each.ordinal > passage.ordinal),
    )
