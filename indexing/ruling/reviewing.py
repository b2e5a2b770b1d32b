"""What a reviewer decides on one document, carried out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from indexing.database import transaction
from indexing.errors import LibraryError
from indexing.indexer import Indexer
from indexing.parts import Parts
from indexing.readers import read_file
from indexing.records import DocumentRecord
from indexing.ruling.book import SCRUB, UNDO, Signed
from indexing.ruling.records import Review, ReviewFinding, Scope
from indexing.ruling.rewriting import is_stale, rewrite
from indexing.scrubbing import scrubbed_document
from indexing.store import NewDocument
from privacy import (
    LONGEST_TERM,
    PLACEHOLDER,
    TYPES,
    HashedTerm,
    Rules,
    Scrubbing,
    TermHasher,
    hashed_term,
    places_of,
    plain_words,
    terms_here,
)


class Reviewer:
    """Looks at documents and changes what the gate made of them; between `Parts.begin_changes` and `end_changes`."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def review(self, record: DocumentRecord) -> Review:
        """What there is to review."""
        sure = self._parts.gate.thresholds(self._rules(record)).sure
        with self._parts.mutex:
            findings, notices = self._parts.rulebook.review(record.id, sure)
            text = self._parts.store.text(record.id)
            return Review(text, findings, notices, self._parts.rulebook.notes(record.id))

    def accept(self, record: DocumentRecord, placeholders: Sequence[str]) -> Review:
        """Agree with findings. Raises LibraryError `review-finding-unknown`."""
        review = self.review(record)
        if unknown := set(placeholders) - {one.placeholder for one in review.findings}:
            raise LibraryError("review-finding-unknown", finding=sorted(unknown)[0])
        accepted = [replace(one, accepted=one.accepted or one.placeholder in placeholders) for one in review.findings]
        digest = self._parts.rulebook.made_by(record.id)
        self._parts.rulebook.write_review(record.id, digest, review.notices, accepted)
        return self.review(record)

    def originals(self, record: DocumentRecord, file: Path) -> dict[str, tuple[str, ...]]:
        """What each placeholder stands for, read from the file that the document was made of; to be shown, not kept.

        Raises LibraryError `review-other-file`, UnreadableFileError.
        """
        document = read_file(file, self._parts.limits)
        return _values(document.text, self._body(document.text, record), self._text(record))

    def undo(self, record: DocumentRecord, placeholder: str, file: Path, signed: Signed) -> DocumentRecord:
        """Let a finding stand, everywhere in the document. Raises as `originals`, and `review-finding-unknown`."""
        known = self.originals(record, file)
        values = known.get(placeholder)
        if not values:
            raise LibraryError("review-finding-unknown", finding=placeholder)
        parts, kind = self._parts, placeholder[1:].rpartition("-")[0]
        with parts.mutex, transaction(parts.connection):
            hasher = parts.rulebook.hasher()
            parts.rulebook.decide(record.id, UNDO, [hashed_term(value, kind, hasher) for value in values], signed)
        document = replace(read_file(file, parts.limits), name=record.name)
        new = scrubbed_document(parts.gate, document, self._rules(record), released=True)
        placed = self._still_accepted(record, known, document.text, new)
        new = replace(new, state=record.state, reasons=record.reasons, placed=placed)
        return Indexer(parts).replace(new, record.id)

    def _still_accepted(
        self, record: DocumentRecord, known: dict[str, tuple[str, ...]], text: str, new: NewDocument
    ) -> tuple[ReviewFinding, ...]:
        """The findings of a document made anew from `text`; those that someone agreed with before (`known`) again."""
        with self._parts.mutex:
            findings, _ = self._parts.rulebook.review(record.id, 0.0)
        agreed = {form for one in findings if one.accepted for form in known.get(one.placeholder, ())}
        forms = _values(text, self._body(text, record), str(new.text))
        return tuple(replace(one, accepted=not agreed.isdisjoint(forms.get(one.placeholder, ()))) for one in new.placed)

    def redact(
        self, record: DocumentRecord, term: str, kind: str, scope: Scope, signed: Signed, start: int = -1
    ) -> DocumentRecord:
        """Scrub what was missed: in one place (`start`, in the scrubbed text), the document, or its collection.

        Raises LibraryError `list-term-empty`, `list-term-too-long` or `review-text-absent`.
        """
        parts, text = self._parts, self._text(record)
        with parts.mutex, transaction(parts.connection):
            stale, hasher = is_stale(parts, record), parts.rulebook.hasher()
            terms = [checked_term(term, kind, hasher)]
            if scope is Scope.HERE:
                at = start if start >= 0 and text.startswith(term, start) else text.find(term)
                terms = terms_here(text, at, at + len(term), kind, hasher) if at >= 0 else []
            if not terms or not any(True for _ in places_of(terms, text, hasher)):
                raise LibraryError("review-text-absent")
            if scope is Scope.ALWAYS:
                parts.rulebook.add_scrub(record.collection, terms, signed)
            else:
                parts.rulebook.decide(record.id, SCRUB, terms, signed)
        return rewrite(parts, record, stale=stale)

    def _text(self, record: DocumentRecord) -> str:
        with self._parts.mutex:
            return self._parts.store.text(record.id)

    def _body(self, text: str, record: DocumentRecord) -> Scrubbing:
        """The text of a document's file as it passes the gate today."""
        return self._parts.gate.scrub_together([text, record.name], self._rules(record))[0]

    def _rules(self, record: DocumentRecord) -> Rules:
        with self._parts.mutex:
            return self._parts.rulebook.rules(record.collection, record.id)


def checked_term(term: str, kind: str, hasher: TermHasher) -> HashedTerm:
    """A term as a scrub list keeps it. Raises LibraryError `list-term-empty`, `-too-long` or `list-type-unknown`."""
    words = plain_words(term)
    if kind not in TYPES:
        raise LibraryError("list-type-unknown", type=kind)
    if not any(len(word) > 1 for word in words):
        raise LibraryError("list-term-empty")
    if len(words) > LONGEST_TERM:
        raise LibraryError("list-term-too-long", limit=LONGEST_TERM)
    return hashed_term(term, kind, hasher)


def _values(text: str, body: Scrubbing, stored: str) -> dict[str, tuple[str, ...]]:
    """What the placeholders of a stored text stand for in `text`, which `body` is the scrubbing of.

    The numbers may differ: what was scrubbed by hand later has a higher one in the stored text.
    """
    if PLACEHOLDER.sub(r"[\g<type>]", body.text) != PLACEHOLDER.sub(r"[\g<type>]", stored):
        raise LibraryError("review-other-file")
    forms = {body.position(one.start): " ".join(text[one.start : one.end].split()) for one in body.findings}
    values: dict[str, dict[str, None]] = {}
    for now, then in zip(PLACEHOLDER.finditer(body.text), PLACEHOLDER.finditer(stored), strict=True):
        if form := forms.get(now.start()):
            values.setdefault(then[0], {})[form] = None
    return {placeholder: tuple(found) for placeholder, found in values.items()}
