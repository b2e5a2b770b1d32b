"""The conversations of the users of one library.

Questions are kept as they passed the gate: what a user typed of names stays a placeholder, also after coming back.
An answer goes with the documents it came from (indexing.KeptTexts), and is not shown to who may not see one of these
any more.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.history.answers import restored, written

if TYPE_CHECKING:
    from assistant import Answer
    from indexing import DocumentFilter, KeptText, Library, Series
    from privacy import Scrubbed
    from ui.settings import Settings


@dataclass(frozen=True, slots=True)
class KeptTurn:
    """A question as it passed the gate, when it was asked (ISO, UTC), its answer and the names of the collections.

    The answer is None when it is gone.
    """

    at: str
    asked: str
    answer: Answer | None = None
    searched: tuple[str, ...] = ()


class History:
    """What is kept for the users; `owner` is the opaque key of one. Safe from any thread. Errors are the library's."""

    def __init__(self, settings: Settings, library: Library) -> None:
        from indexing import KeptTexts

        self._texts = KeptTexts(settings.data)
        self._library = library
        self.days = settings.history.days

    def add(self, owner: str, talk: str, asked: Scrubbed, answer: Answer, searched: Sequence[str]) -> str:
        """Keep a turn of the conversation `talk`, or of a new one when that is ""; gives the conversation.

        Where the settings keep nothing, or a source has just gone, nothing is kept and `talk` is given back.
        """
        self._texts.forget(self.days)
        origins = dict(_origins(answer))
        with self._library.looking():  # so that no document goes between the look and the keeping
            if self.days and all(self._stands(*place) for place in origins.items()):
                talk = talk or secrets.token_hex(8)
                self._texts.add(owner, talk, asked, written(answer, searched), origins)
        return talk

    def _stands(self, document: str, passage: str) -> bool:
        from indexing import LibraryError

        try:
            return any(one.id == passage for one in self._library.passages(document))
        except LibraryError:
            return False

    def all(self, owner: str) -> tuple[Series, ...]:
        """The conversations of `owner`, the last one first."""
        self._texts.forget(self.days)
        return self._texts.series(owner)

    def read(self, owner: str, talk: str, within: DocumentFilter) -> tuple[KeptTurn, ...]:
        """The turns of a conversation of `owner`, who sees the documents of `within`; none when it is not there."""
        self._texts.forget(self.days)
        known = {record.id for record in self._library.documents(within)}
        return tuple(self._turn(kept, within, known) for kept in self._texts.read(owner, talk))

    def _turn(self, kept: KeptText, within: DocumentFilter, known: Collection[str]) -> KeptTurn:
        if not kept.made or not kept.documents.issubset(known):
            return KeptTurn(kept.at, kept.own)
        return KeptTurn(kept.at, kept.own, *restored(kept.made, self._library, within))

    def delete(self, owner: str, talk: str) -> None:
        """Throw a conversation of `owner` away."""
        self._texts.delete(owner, talk)

    def delete_all(self, owner: str) -> None:
        """Throw everything of `owner` away."""
        self._texts.delete(owner)


def _origins(answer: Answer) -> Iterator[tuple[str, str]]:
    """(document, passage) of what the text of an answer came from; of a sentence without a source that is anything."""
    if any(not sentence.citations for sentence in answer.sentences):
        yield from ((hit.document.id, hit.passage.id) for hit in answer.nearest)
    yield from ((citation.document_id, citation.passage_id) for citation in answer.citations)
