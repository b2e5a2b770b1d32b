"""How documents and passages stand in their tables: results to rows, rows to results."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from indexing.database import in_json
from indexing.passages import NewPassage
from indexing.records import DESCRIBED, Description, DocumentRecord, DocumentState, Passage
from privacy import Reason, require_scrubbed

RECORD = """SELECT id, name, title, format, state, reasons, findings, pages, added,
    (SELECT count(*) FROM passages WHERE document = documents.number),
    (SELECT id FROM collections WHERE number = collection), (SELECT name FROM collections WHERE number = collection),
    (SELECT json_group_array(json_array(field, value, edited)) FROM
        (SELECT field, value, edited FROM described WHERE document = documents.number ORDER BY place)),
    paper FROM documents"""
PASSAGE = """SELECT passages.id, documents.id, ordinal, passages.text, headings, page, kind, context
    FROM passages JOIN documents ON documents.number = document"""


def passage_row(new: NewPassage, document: int | None, ordinal: int) -> tuple[object, ...]:
    """A passage as it is stored. Raises NotScrubbedError."""
    for text in (new.text, new.context, *new.headings):
        require_scrubbed(text, "Store.add")
    headings = in_json([str(heading) for heading in new.headings])
    return (
        new.id,
        document,
        ordinal,
        str(new.kind),
        new.page,
        headings,
        str(new.context),
        str(new.text),
    )


def passage(row: Sequence[str]) -> Passage:
    """A passage from a row of PASSAGE."""
    id_, document_id, ordinal, text, headings, page, kind, context = row
    number = None if page is None else int(page)
    return Passage(id_, document_id, int(ordinal), text, tuple(json.loads(headings)), number, kind, context)


def record(row: Sequence[str]) -> DocumentRecord:
    """A document from a row of RECORD."""
    id_, name, title, format_name, state, reasons, findings, pages, added, passages, *rest = row
    place, place_name, described, paper = rest
    return DocumentRecord(
        id=id_,
        name=name,
        title=title,
        format=format_name,
        state=DocumentState(state),
        reasons=tuple(
            Reason(code, tuple((key, value) for key, value in details)) for code, details in json.loads(reasons)
        ),
        findings=json.loads(findings),
        passages=int(passages),
        pages=None if pages is None else int(pages),
        added=datetime.fromisoformat(added),
        collection=place,
        collection_name=place_name,
        description=_description(json.loads(described)),
        paper=paper,
    )


def _description(rows: Sequence[tuple[str, str, int]]) -> Description:
    values: dict[str, list[str]] = {field: [] for field in DESCRIBED}
    for field, value, _ in rows:
        if value:
            values[field].append(value)
    return Description(
        kind="".join(values["kind"]),
        date="".join(values["date"]),
        years=tuple(map(int, values["years"])),
        themes=tuple(values["themes"]),
        organisation="".join(values["organisation"]),
        sizes=tuple(values["sizes"]),
        edited=frozenset(field for field, _, edited in rows if edited),
    )
