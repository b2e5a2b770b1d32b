"""A draft as Markdown, for those who work in a plain editor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from assistant.drafting.draft import Draft, DraftParagraph
from assistant.drafting.filling import Filling
from assistant.drafting.layout import page_head, say, where
from assistant.drafting.weaving import row_cells


def markdown(draft: Draft, filled: Mapping[str, str] | None = None) -> str:
    """The whole draft with its sources as footnotes; `filled` as for Word."""
    fill = Filling(draft.blanks, filled or {})
    return "\n\n".join(fill(block) for block in _blocks(draft)) + "\n"


def _blocks(draft: Draft) -> Iterator[str]:
    yield f"# {draft.title}"
    if status := page_head(draft)[0]:
        yield f"**{status}**"
    yield from _head(draft)
    for section in draft.sections:
        yield f"## {section.title}"
        for heads, group in groupby(section.paragraphs, key=_heads):
            same = list(group)
            yield from [_table(heads, same)] if heads else map(_paragraph, same)
    if draft.closing:
        yield "  \n".join(draft.closing)
    yield f"## {say('sources')}"
    yield from (_note(draft, n) for n in range(1, len(draft.citations) + 1))


def _head(draft: Draft) -> Iterator[str]:
    if draft.address:
        yield "  \n".join(draft.address)
    if draft.fields:
        rows = [DraftParagraph(f"{field.label}: {field.value}") for field in draft.fields]
        yield "  \n".join(f"**{row.text.partition(': ')[0]}:** {row.text.partition(': ')[2]}" for row in rows)
    if draft.salutation:
        yield draft.salutation


def _paragraph(paragraph: DraftParagraph) -> str:
    notes = "".join(f"[^{n}]" for n in paragraph.citations)
    if paragraph.style == "heading":
        return f"### {paragraph.text}"
    bullet = "- " if paragraph.style == "list" and not paragraph.text[:1].isdigit() else ""
    return f"{bullet}{paragraph.text}{notes}"


def _table(heads: tuple[str, ...], rows: list[DraftParagraph]) -> str:
    lines = [heads, ["---"] * len(heads)]
    for row in rows:
        cells = [cell.replace("|", "\\|") for _, cell in row_cells(row.text)]
        lines.append([*cells[:-1], cells[-1] + "".join(f"[^{n}]" for n in row.citations)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _heads(paragraph: DraftParagraph) -> tuple[str, ...]:
    return tuple(head for head, _ in row_cells(paragraph.text)) if paragraph.style == "row" else ()


def _note(draft: Draft, n: int) -> str:
    citation = draft.citations[n - 1]
    return f"[^{n}]: {where(citation)}. {say('quote', quote=' '.join(citation.quote.split()))}"
