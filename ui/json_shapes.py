"""Results as JSON values: the shapes that others build on. Keys may be added, never changed or removed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ui.texts import answer_notice_text, notice_text, reason_text

if TYPE_CHECKING:
    from assistant import Answer, CheckResult, Citation, Draft
    from indexing import Collection, Description, DocumentRecord, FileOutcome, Hit, IndexReport, Removal
    from privacy import Reason, Scrubbing
    from ui.searching import Found
    from ui.web.access.accounts import Account

JsonObject = dict[str, object]


def account_json(account: Account) -> JsonObject:
    """Who may log in; `collections` are ids, null is all of them."""
    own = account.user.collections
    return {
        "key": account.user.key,
        "login": None if account.external else account.login,
        "name": account.user.name,
        "roles": sorted(account.user.roles),
        "collections": None if own is None else sorted(own),
        "disabled": account.disabled,
        "must_change": account.must_change,
    }


def scrub_json(file: str, scrubbing: Scrubbing) -> JsonObject:
    """What the gate would do with one file; offsets count characters of the text as read."""
    return {
        "file": file,
        "text": str(scrubbing.text),
        "findings": [
            {
                "start": finding.start,
                "end": finding.end,
                "type": finding.type,
                "score": finding.score,
                "recognizer": finding.recognizer,
                "placeholder": finding.placeholder,
            }
            for finding in scrubbing.findings
        ],
        "markings": [{"start": m.start, "end": m.end, "label": m.label} for m in scrubbing.markings],
        "decision": scrubbing.decision.value,
        **_reasons(scrubbing.reasons),
    }


def answer_json(answer: Answer) -> JsonObject:
    """An answer with its citations; `nearest` holds the best passages, also when there is no answer.

    `factoid` is what was asked for in a word or figure, "" when the whole sentence says it.
    """
    return {
        "question": answer.question,
        "engine": answer.engine,
        "abstained": answer.abstained,
        "answer": answer.text,
        "factoid": answer.factoid,
        "differing": answer.differing,
        "sentences": [
            {"text": s.text, "citations": list(s.citations), "support": s.support.name.lower(), "factoid": s.factoid}
            for s in answer.sentences
        ],
        "citations": _citations(answer.citations),
        "nearest": [hit_json(hit) for hit in answer.nearest],
        "notices": [answer_notice_text(notice) for notice in answer.notices],
        "provenance": dict(answer.provenance),
    }


def hit_json(hit: Hit) -> JsonObject:
    """One found passage."""
    return {
        "document": hit.document.name,
        "document_id": hit.document.id,
        "collection": hit.document.collection_name,
        "title": hit.document.title,
        "section": " > ".join(hit.passage.headings),
        "page": hit.passage.page,
        "passage": hit.passage.text,
        "score": hit.score,
    }


def search_json(found: Found) -> JsonObject:
    """The passages found for a scrubbed query, best first, and their documents; `matches` are places in the passage."""
    return {
        "query": found.query,
        "results": [{**hit_json(one.hit), "matches": [list(span) for span in one.matches]} for one in found.passages],
        "documents": [
            {
                "document": one.document.name,
                "document_id": one.document.id,
                "title": one.document.title,
                "collection": one.document.collection_name,
                "format": one.document.format,
                **description_json(one.document.description),
                "also": [twin.name for twin in one.twins],
                "passages": len(one.passages),
            }
            for one in found.documents
        ],
    }


def check_json(file: str, result: CheckResult) -> JsonObject:
    """The remarks on one file; offsets as for scrub."""
    return {
        "file": file,
        "remarks": [
            {
                "rule": remark.rule,
                "category": remark.category.value,
                "severity": remark.severity.value,
                "start": remark.start,
                "end": remark.end,
                "fragment": remark.fragment,
                "message": remark.message,
                "suggestions": list(remark.suggestions),
            }
            for remark in result.remarks
        ],
        "readability": dict(result.readability),
        "unknown": list(result.unknown),
        "sections": [
            {"title": s.title, "start": s.start, "figures": dict(s.figures), "lengths": list(s.lengths)}
            for s in result.sections
        ],
        "hardest": [{"start": s.start, "end": s.end, "words": s.words, "advice": s.advice} for s in result.hardest],
    }


def draft_json(draft: Draft, output: str | None) -> JsonObject:
    """A draft; `output` is where the Word document was written, None when it was not."""
    return {
        "kind": draft.kind,
        "template_version": draft.template_version,
        "title": draft.title,
        "fields": [{"label": f.label, "value": f.value, "gap": f.gap} for f in draft.fields],
        "sections": [
            {
                "title": section.title,
                "text": "\n\n".join(paragraph.text for paragraph in section.paragraphs),
                "citations": sorted({n for paragraph in section.paragraphs for n in paragraph.citations}),
            }
            for section in draft.sections
        ],
        "citations": _citations(draft.citations),
        "open_fields": list(draft.open_fields),
        "provenance": dict(draft.provenance),
        "notices": [answer_notice_text(notice) for notice in draft.notices],
        "output": output,
    }


def index_json(report: IndexReport) -> JsonObject:
    """A run of index: how many files ended in each state, and each file."""
    from indexing import FileState

    return {
        **{state.value: report.count(state) for state in FileState},
        "passages": sum(outcome.passages for outcome in report.files),
        "findings": dict(found_in(report)),
        "files": [_outcome(outcome) for outcome in report.files],
    }


def found_in(report: IndexReport) -> Counter[str]:
    """Findings by type over all files of a run, most first."""
    total: Counter[str] = Counter()
    for outcome in report.files:
        total.update(outcome.findings)
    return Counter(dict(total.most_common()))


def record_json(record: DocumentRecord) -> JsonObject:
    """A document as the library knows it."""
    return {
        "id": record.id,
        "document": record.name,
        "title": record.title,
        "format": record.format,
        "state": record.state.value,
        "collection": record.collection_name,
        **_reasons(record.reasons),
        "findings": dict(record.findings),
        "passages": record.passages,
        "pages": record.pages,
        "added": record.added.isoformat(),
        **description_json(record.description),
    }


def description_json(description: Description) -> JsonObject:
    """What a document is, in codes; `edited` names what was filled in by hand, the rest is guessed."""
    return {
        "kind": description.kind,
        "date": description.date,
        "years": list(description.years),
        "themes": list(description.themes),
        "organisation": description.organisation,
        "sizes": list(description.sizes),
        "edited": sorted(description.edited),
    }


def collection_json(collection: Collection) -> JsonObject:
    """A collection and how many documents are in it."""
    return {"id": collection.id, "collection": collection.name, "documents": collection.documents}


def removal_json(removal: Removal) -> JsonObject:
    """A removal and whether the check afterwards found nothing left."""
    return {
        "removed": [record.name for record in removal.documents],
        "passages": removal.passages,
        "verified": removal.verified,
    }


def _outcome(outcome: FileOutcome) -> JsonObject:
    shape: JsonObject = {
        "file": outcome.name,
        "state": outcome.state.value,
        "document_id": outcome.document_id,
        "passages": outcome.passages,
        "findings": dict(outcome.findings),
        "notices": [notice_text(code) for code in outcome.notices],
    }
    if outcome.reasons:
        shape["reason"] = " ".join(reason_text(reason) for reason in outcome.reasons)
        shape["reason_codes"] = [reason.code for reason in outcome.reasons]
    return shape


def _reasons(reasons: Iterable[Reason]) -> JsonObject:
    kept = list(reasons)
    return {"reasons": [reason_text(r) for r in kept], "reason_codes": [r.code for r in kept]}


def _citations(citations: Iterable[Citation]) -> list[JsonObject]:
    return [
        {
            "n": c.n,
            "document": c.document,
            "document_id": c.document_id,
            "title": c.title,
            "section": c.section,
            "page": c.page,
            "date": c.date,
            "quote": c.quote,
            "passage": c.passage,
            "start": c.start,
            "end": c.end,
            "score": c.score,
        }
        for c in citations
    ]
