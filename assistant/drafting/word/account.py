"""The end of the file: the sources with their quotes, and the account of what made this draft."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from assistant.answering import Citation
from assistant.drafting.draft import Draft
from assistant.drafting.word.tables import add_row, head_cell, head_table
from assistant.drafting.word.wording import engine, say, version

_LABELS, _VALUES = 4.8, 11.2  # centimetres


def where(citation: Citation) -> str:
    """Document, section and page, as far as the format knows them."""
    page = say("page", page=citation.page) if citation.page is not None else ""
    return ", ".join(part for part in (citation.document, citation.section, page) if part)


def sources(word: Any, draft: Draft) -> None:  # noqa: ANN401 (python-docx has no types)
    """The list of sources: a number, the place and the literal quote."""
    from docx.shared import Cm

    word.add_heading(say("sources"), level=1)
    if not draft.citations:
        word.add_paragraph(say("no-sources"))
    for citation in draft.citations:
        line = word.add_paragraph(style="List Paragraph")
        line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Cm(0.9), Cm(-0.9)
        place = where(citation)
        line.add_run(f"[{citation.n}]\t{place}{' ' if place.endswith(('.', '?', '!')) else '. '}")
        line.add_run(say("quote", quote=" ".join(citation.quote.split()))).italic = True


def account(word: Any, draft: Draft) -> None:  # noqa: ANN401
    """The last page: what made this draft, from what, and who looked at it."""
    word.add_page_break()
    word.add_heading(say("account"), level=1)
    word.add_paragraph(say("account-text"))
    if draft.citations:
        word.add_paragraph(say("comments-text"))
    if draft.letter:
        word.add_paragraph(say("letter-text"))
    if draft.open_fields:
        word.add_paragraph(say("open-text", count=len(draft.open_fields)))
    made = dict(draft.provenance)
    documents = sorted({citation.document for citation in draft.citations})
    rows = [
        (say("made"), dutch(datetime.now().astimezone().date())),
        (say("template"), f"{draft.kind}, {say('version-of', version=draft.template_version)}"),
        (say("texts"), say("version-of", version=version())),
        (say("engine"), engine(made.get("engine", ""))),
        (say("embedding"), made.get("embedding", "") or say("none")),
        (say("documents"), "\n".join(documents) or say("none")),
        (say("checked"), draft.confirmed or say("not-checked")),
    ]
    write_fields(word, rows)
    if draft.checks:
        word.add_heading(say("checks"), level=2)
        for check in draft.checks:
            word.add_paragraph(check, style="List Bullet")


def write_fields(word: Any, rows: list[tuple[str, str]]) -> list[Any]:  # noqa: ANN401
    """A table of labels and values; gives the runs of the values."""
    table = head_table(word, (say("field-head"), say("value-head")), (_LABELS, _VALUES))
    values = []
    for label, value in rows:
        runs = add_row(table, ("", value))
        head_cell(table.rows[-1].cells[0], label)
        values.append(runs[1])
    return values


def dutch(day: date) -> str:
    """`21 november 2026`."""
    return f"{day.day} {say('months').split()[day.month - 1]} {day.year}"
