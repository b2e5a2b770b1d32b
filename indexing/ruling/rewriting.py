"""A stored document through the gate again, under the rules of today and without its file.

What is stored passed the gate before, so nothing can come back; what a list or a reviewer adds goes. To bring
something back the file is needed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import NamedTuple

from indexing.indexer import Indexer
from indexing.parts import Parts
from indexing.passages import NewPassage
from indexing.records import DocumentRecord
from indexing.ruling.records import ReviewFinding
from indexing.scrubbing import placed_findings
from indexing.store import NewDocument
from privacy import Rules, Scrubbed, Scrubbing


class _Texts(NamedTuple):
    """All text of a document that is stored, each once; the first three are body, name and title."""

    texts: tuple[str, ...]
    passages: tuple[tuple[str, str, tuple[str, ...], int | None, str], ...]


def rewrite(parts: Parts, record: DocumentRecord, *, stale: bool) -> DocumentRecord:
    """Apply the rules of a document to what is stored of it. Its state stays.

    `stale` says that its file was to be read again before this: for what a list keeps, that is still so.
    """
    with parts.mutex:
        stored = _stored(parts, record)
        rules = parts.rulebook.rules(record.collection, record.id)
        made_by = parts.rulebook.made_by(record.id) if stale else rules.digest
        findings, notices = parts.rulebook.review(record.id, 0.0)
        saved = parts.store.paper(record.id).saved
    scrubbings = parts.gate.scrub_together(stored.texts, rules)
    found = dict(zip(stored.texts, (each.text for each in scrubbings), strict=True))
    body = scrubbings[0]
    new = NewDocument(
        name=found[record.name],
        title=found[record.title],
        format=record.format,
        state=record.state,
        reasons=record.reasons,
        findings=Counter(record.findings) + Counter(body.counts()),
        pages=record.pages,
        saved=saved,
        text=body.text,
        passages=[_passage(each, found) for each in stored.passages],
        rules=made_by,
        notices=notices,
        placed=_moved(findings, body),
    )
    return Indexer(parts).replace(new, record.id)


def _stored(parts: Parts, record: DocumentRecord) -> _Texts:
    rows = parts.store.passage_rows(record.id)
    texts = [parts.store.text(record.id), record.name, record.title]
    texts += [text for body, context, headings, *_ in rows for text in (body, context, *headings)]
    return _Texts(tuple(dict.fromkeys(texts)), rows)


def _passage(row: tuple[str, str, tuple[str, ...], int | None, str], found: dict[str, Scrubbed]) -> NewPassage:
    body, context, headings, page, kind = row
    return NewPassage(found[body], tuple(found[heading] for heading in headings), page, kind, found[context])


def _moved(findings: tuple[ReviewFinding, ...], body: Scrubbing) -> tuple[ReviewFinding, ...]:
    """The earlier findings where they stand now, and the new ones."""
    earlier = [
        replace(one, start=body.position(one.start), end=body.position(one.start) + one.end - one.start)
        for one in findings
    ]
    return tuple(sorted([*earlier, *placed_findings(body)], key=lambda one: one.start))


def holds(rules: Rules, text: str) -> bool:
    """Whether something that a list says must go still stands in a stored text."""
    return bool(rules.on(text).added)


def is_stale(parts: Parts, record: DocumentRecord) -> bool:
    """Whether a document was made by other rules than those of today."""
    return parts.rulebook.made_by(record.id) != parts.rulebook.rules(record.collection, record.id).digest
