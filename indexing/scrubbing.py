"""A document through the gate: what a reader gave becomes what may be stored."""

from __future__ import annotations

import re
from collections import Counter

from indexing.document import BlockKind, Document
from indexing.passages import make_passages
from indexing.records import DocumentState
from indexing.ruling.records import ReviewFinding
from indexing.store import NewDocument
from indexing.tidy import tidy
from privacy import Decision, Gate, Reason, Rules, Scrubbed, Scrubbing

_STATES = {
    Decision.INDEX: DocumentState.INDEXED,
    Decision.HOLD: DocumentState.HELD,
    Decision.REFUSE: DocumentState.REFUSED,
}
_TITLE_LENGTH = 200  # characters
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|artikel \d\S*)\s", re.IGNORECASE)


def scrubbed_document(gate: Gate, document: Document, rules: Rules, *, released: bool) -> NewDocument:
    """The document as it passes the gate under `rules`; of a refused one nothing but its name is kept.

    `released` says that a reviewer let this content through before: then it is not held again.
    """
    body, name = gate.scrub_together([document.text, document.name], rules)
    reasons = (*body.reasons, *_unread(document, rules))
    state = _STATES[body.decision]
    if state is not DocumentState.REFUSED:
        state = DocumentState.HELD if reasons and not released else DocumentState.INDEXED
    refused = state is DocumentState.REFUSED
    nothing = body.text.slice(0, 0)
    return NewDocument(
        name=name.text,
        title=(None if refused else _title(document, body)) or name.text,
        format=document.format,
        state=state,
        reasons=() if state is DocumentState.INDEXED else reasons,
        findings=Counter(body.counts()) + Counter(name.counts()),
        pages=document.pages,
        saved=document.saved,
        text=nothing if refused else body.text,
        passages=() if refused else make_passages(document, body),
        rules=rules.digest,
        notices=document.notices,
        placed=() if refused else placed_findings(body),
    )


def _unread(document: Document, rules: Rules) -> tuple[Reason, ...]:
    """What the reader could not take along, where a collection holds documents for that."""
    holds = rules.settings is not None and rules.settings.hold_unread
    return tuple(Reason("unread-parts", (("notice", code),)) for code in document.notices) if holds else ()


def placed_findings(scrubbing: Scrubbing) -> tuple[ReviewFinding, ...]:
    """The findings of a scrubbing, with the places of their placeholders in the scrubbed text."""
    found = []
    for one in scrubbing.findings:
        start = scrubbing.position(one.start)
        end = start + len(one.placeholder)
        found.append(ReviewFinding(one.type, start, end, one.score, one.recognizer, one.placeholder))
    return tuple(found)


def _title(document: Document, body: Scrubbing) -> Scrubbed | None:
    """The title of a document: what its format calls so, else its first heading of the highest level.

    A numbered heading is that of a section, so that the file name has to do.
    """
    heads = [
        block
        for block in document.blocks
        if block.kind is BlockKind.HEADING and not _NUMBERED.match(document.text, *block.span)
    ]
    span = document.title or min(heads, key=lambda head: head.level).span if heads or document.title else None
    if span is None:
        return None
    title = tidy(body.slice(*span), markdown=document.format == "md")
    return title.slice(0, _TITLE_LENGTH)
