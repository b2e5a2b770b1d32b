"""A draft as JSON without the text of its sources, and back with the text as the library has it now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from assistant.answering import Citation, citation_at
from assistant.drafting.draft import BUILT_IN, Draft, DraftField, DraftParagraph, DraftSection, gap
from assistant.drafting.editing import one_line
from assistant.drafting.reworking import slotted, unslotted
from assistant.drafting.template import Blank
from assistant.drafting.templates import Shelf
from assistant.drafting.units import units
from indexing import EVERYTHING, DocumentFilter, DocumentState, Hit, Library, LibraryError, Passage

_OF_MODEL = ("model", "prompt")
_PLAIN = ("kind", "template_version", "title", "open_fields", "brief", "checks", "letter", "address", "salutation")


def record(draft: Draft) -> dict[str, Any]:
    """The draft as a JSON object; quotes are places."""
    return {
        **{name: getattr(draft, name) for name in _PLAIN},
        "closing": draft.closing,
        "provenance": draft.provenance,
        "fields": [[field.key, field.label, field.value, field.gap] for field in draft.fields],
        "blanks": [blank.model_dump() for blank in draft.blanks],
        "citations": [_place(citation) for citation in draft.citations],
        "sections": [
            {"key": one.key, "title": one.title, "paragraphs": [_slotted(part, draft) for part in one.paragraphs]}
            for one in draft.sections
        ],
    }


def restored(kept: dict[str, Any], library: Library, shelf: Shelf, within: DocumentFilter = EVERYTHING) -> Draft:
    """The draft of `record`, with each quote that the library still has `within`; a gap where one is gone."""
    citations = {citation.n: citation for citation in _citations(kept["citations"], library, within)}
    hints = {one.key: one.hint for one in shelf.template(kept["kind"]).sections}
    sections = [_section(one, citations, hints.get(one["key"], one["title"])) for one in kept["sections"]]
    draft = Draft(
        kind=kept["kind"],
        template_version=kept["template_version"],
        title=kept["title"],
        sections=(),
        citations=(),
        open_fields=(),
        provenance=_literal(kept["provenance"]),
        fields=tuple(DraftField(*field) for field in kept["fields"]),
        brief=kept["brief"],
        checks=tuple(kept["checks"]),
        letter=kept["letter"],
        address=tuple(kept["address"]),
        salutation=kept["salutation"],
        closing=tuple(kept["closing"]),
        blanks=tuple(Blank(**blank) for blank in kept["blanks"]),
    )
    return draft.with_sections(sections, citations.values())


def _literal(provenance: list[list[str]]) -> tuple[tuple[str, str], ...]:
    """What made the draft, as it comes back: what a model made of quotes is not kept, for it tells what they say."""
    return tuple(
        ("engine", BUILT_IN) if name == "engine" else (name, said) for name, said in provenance if name not in _OF_MODEL
    )


def _place(citation: Citation) -> dict[str, Any]:
    """Where a quote stands, and a fingerprint by which it is found again when its document was read anew."""
    return {
        "n": citation.n,
        "document": citation.document_id,
        "passage": citation.passage_id,
        "start": citation.start,
        "end": citation.end,
        "print": _fingerprint(one_line(citation)),
    }


def _slotted(paragraph: DraftParagraph, draft: Draft) -> list[Any]:
    said = {n: words for n, words in draft.said().items() if n in paragraph.citations}
    return [slotted(paragraph.text, said), paragraph.citations, paragraph.style]


def _section(kept: dict[str, Any], citations: dict[int, Citation], hint: str) -> DraftSection:
    made = []
    for text, numbers, style in kept["paragraphs"]:
        present = tuple(n for n in numbers if n in citations)
        whole = unslotted(text, {n: one_line(citations[n]) for n in present})
        lost = len(present) < len(numbers) and not present
        made.append(gap(hint) if lost else DraftParagraph(whole, present, style))
    return DraftSection(kept["key"], kept["title"], tuple(dict.fromkeys(made)))


def _citations(places: list[dict[str, Any]], library: Library, within: DocumentFilter) -> Iterator[Citation]:
    for place in places:
        try:
            document = library.document(place["document"], within)
            passages = library.passages(document.id) if document.state is DocumentState.INDEXED else ()
        except LibraryError:
            continue
        for passage in passages:
            hit = Hit(passage, document, 1.0, 1.0, 0.0)
            span = _span(passage, place, hit)
            if span is not None:
                yield citation_at(place["n"], (passage.id, *span), hit)
                break


def _span(passage: Passage, place: dict[str, Any], hit: Hit) -> tuple[int, int] | None:
    start, end = place["start"], place["end"]
    if _fingerprint(" ".join(passage.text[start:end].split())) == place["print"]:
        return start, end
    return next(((*one.span,) for one in units(hit) if _fingerprint(one.text) == place["print"]), None)


def _fingerprint(quote: str) -> str:
    return hashlib.sha256(quote.encode()).hexdigest()
