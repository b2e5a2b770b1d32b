"""Found passages gathered by document, as someone who looks for papers wants to see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from indexing.abbreviations import Abbreviations
from indexing.filtering import DocumentFilter
from indexing.matching import Matcher
from indexing.parts import Parts
from indexing.records import DocumentRecord, DocumentState, FoundDocument, FoundPassage, Hit

_SEARCHED = DocumentFilter(states=frozenset({DocumentState.INDEXED}))


class Gatherer:
    """Gathers over an open library; the caller holds its mutex."""

    def __init__(self, parts: Parts, within: DocumentFilter) -> None:
        """Nothing outside `within` is shown, also not as the twin of something inside."""
        self._parts = parts
        self._within = within.also(_SEARCHED)

    def gather(self, query: str, hits: Sequence[Hit]) -> tuple[FoundDocument, ...]:
        """The documents of `hits`, in the order of their first passage; of twins the one that comes first."""
        matcher = self._matcher(query)
        first: dict[str, str] = {}
        passages: dict[str, list[FoundPassage]] = {}
        records: dict[str, DocumentRecord] = {}
        for hit in hits:
            record = hit.document
            if first.setdefault(record.paper or record.id, record.id) == record.id:
                found = FoundPassage(hit, matcher.spans(hit.passage.text))
                passages.setdefault(record.id, []).append(found)
                records[record.id] = record
        twins = self._twins(records.values())
        return tuple(FoundDocument(records[id_], twins[id_], tuple(some)) for id_, some in passages.items())

    def newest(self, limit: int) -> tuple[FoundDocument, ...]:
        """The documents, newest first, those without a date last; twins as one."""
        records = sorted(
            self._parts.store.records(self._within), key=lambda one: (one.description.date, one.added), reverse=True
        )
        papers = {record.paper or record.id: record for record in reversed(records)}
        chosen = [record for record in records if papers[record.paper or record.id] is record][:limit]
        twins = self._twins(chosen)
        return tuple(FoundDocument(record, twins[record.id], ()) for record in chosen)

    def _matcher(self, query: str) -> Matcher:
        analyser = self._parts.lexical.analyser
        words = list(analyser.words(query))
        return Matcher(analyser, query, Abbreviations(self._parts.connection).synonyms(words, analyser))

    def _twins(self, records: Iterable[DocumentRecord]) -> dict[str, tuple[DocumentRecord, ...]]:
        """The twins of each document."""
        chosen = list(records)
        papers = frozenset(record.paper for record in chosen if record.paper)
        family = self._parts.store.records(replace(self._within, papers=papers)) if papers else ()
        return {
            record.id: tuple(one for one in family if one.paper == record.paper and one.id != record.id)
            for record in chosen
        }
