"""Search as the command and the page do it: passages in the order of their best sentence, gathered by document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.errors import UsageError

if TYPE_CHECKING:
    from assistant import Answerer
    from indexing import DocumentFilter, FoundDocument, FoundPassage, Library
    from privacy import Gate

_NEAR = 0.5  # share of the best score that a passage without any of the words needs to bring up its document
_SPARE = 3  # times as many passages as asked for are found, for some are of twins


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: `passages`, best first, and those worth reading by document; without words only these."""

    query: str
    passages: tuple[FoundPassage, ...]
    documents: tuple[FoundDocument, ...]


class Search:
    """Searches a library for words, a question or nothing but a filter."""

    def __init__(self, library: Library, gate: Gate, answerer: Answerer) -> None:
        self._library = library
        self._gate = gate
        self._answerer = answerer

    def find(self, words: str, within: DocumentFilter, limit: int = 10) -> Found:
        """At most `limit` passages, or without words at most `limit` documents, the newest first.

        Raises UsageError `search-nothing` without words and filter, and what the library raises.
        """
        query = self._gate.scrub_questions([words])[0].text
        if not query.strip():
            if within.is_open:
                raise UsageError("search-nothing")
            return Found("", (), self._library.newest(within, limit))
        hits = self._answerer.find(words, limit * _SPARE, within)
        order = {hit.passage.id: place for place, hit in enumerate(hits)}
        gathered = self._library.by_document(query, hits, within)
        passages = sorted((each for one in gathered for each in one.passages), key=lambda p: order[p.hit.passage.id])
        passages = passages[:limit]
        telling = [one.hit for one in passages if one.matches or one.hit.score >= _NEAR * passages[0].hit.score]
        return Found(str(query), tuple(passages), self._library.by_document(query, telling, within))
