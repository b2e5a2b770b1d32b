"""A person works on a draft: its sections as plain text and back, sources dropped, the whole confirmed.

In the text of a section each paragraph is a line; "[3]" behind it is a source, "- " or "1. " begins an item,
"### " a heading. A source stays only where its quote, or what a model made of it, still stands letter for letter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from assistant.answering import Citation
from assistant.drafting.draft import GAP, Draft, DraftParagraph, DraftSection, gap
from assistant.drafting.weaving import is_row

_MARK = re.compile(r"\s*\[(\d{1,3})\]")
_ITEM = re.compile(r"^(?:[-–•]\s+|\d{1,2}\.(?:\d{1,2}\.?)?\s)")
_HEADING = "### "


def as_text(section: DraftSection) -> str:
    """The text of a section as it is shown for editing."""
    return "\n\n".join(_line(paragraph) for paragraph in section.paragraphs)


def rewritten(draft: Draft, key: str, text: str) -> Draft:
    """The draft with `text` as its section `key`; KeyError for an unknown section."""
    section = draft.section(key)
    said, literal = draft.said(), {citation.n: one_line(citation) for citation in draft.citations}
    changed = {n: words for n, words in said.items() if words != literal[n]}
    paragraphs = tuple(_paragraph(line.strip(), said, changed) for line in text.splitlines() if line.strip())
    return with_section(draft, replace(section, paragraphs=paragraphs))


def with_section(draft: Draft, section: DraftSection) -> Draft:
    """The draft with another content of one section; citations are those of the draft."""
    sections = (section if one.key == section.key else one for one in draft.sections)
    return draft.with_sections(sections, draft.citations)


def without_source(draft: Draft, n: int, hint: str) -> Draft:
    """The draft without the quote of citation `n`; a paragraph that loses its last one becomes a gap with `hint`.

    A connecting sentence alone says nothing.
    """
    section, paragraph = paragraph_of(draft, n)
    left = paragraph.text.replace(draft.said()[n], "").strip()
    numbers = tuple(number for number in paragraph.citations if number != n)
    reworded = tuple(pair for pair in paragraph.reworded if pair[0] != n)
    text = re.sub(r"\s{2,}", " ", left)
    kept = [replace(paragraph, text=text, citations=numbers, reworded=reworded)] if numbers else []
    made = [part for one in section.paragraphs for part in (kept if one is paragraph else [one])]
    if not any(one.citations or one.style in ("gap", "row") for one in made):
        made.append(gap(hint))
    return with_section(draft, replace(section, paragraphs=tuple(made)))


def confirmed(draft: Draft, who: str) -> Draft:
    """The draft as checked by `who`."""
    return replace(draft, confirmed=who)


def paragraph_of(draft: Draft, n: int) -> tuple[DraftSection, DraftParagraph]:
    """Where citation `n` stands; KeyError when nowhere."""
    for section in draft.sections:
        for paragraph in section.paragraphs:
            if n in paragraph.citations:
                return section, paragraph
    raise KeyError(n)


def one_line(citation: Citation) -> str:
    """The quote as it stands in a paragraph."""
    return " ".join(citation.quote.split())


def _line(paragraph: DraftParagraph) -> str:
    bullet = "- " if paragraph.style == "list" and not _ITEM.match(paragraph.text) else ""
    heading = _HEADING if paragraph.style == "heading" else ""
    return heading + bullet + paragraph.text + "".join(f" [{n}]" for n in paragraph.citations)


def _paragraph(line: str, known: Mapping[int, str], changed: Mapping[int, str]) -> DraftParagraph:
    marked = [int(found[1]) for found in _MARK.finditer(line) if int(found[1]) in known]
    text = _MARK.sub(lambda found: "" if int(found[1]) in known else found[0], line).strip()
    flat = " ".join(text.split())
    numbers = tuple(n for n in dict.fromkeys(marked) if known[n] in flat)
    reworded = tuple((n, changed[n]) for n in numbers if n in changed)
    if text.startswith(_HEADING):
        return DraftParagraph(text.removeprefix(_HEADING), style="heading")
    if GAP in text and not numbers:
        return DraftParagraph(text, style="gap")
    if is_row(flat):
        return DraftParagraph(flat, numbers, "row")
    item = _ITEM.match(flat)
    if item is not None:
        return DraftParagraph(flat if flat[:1].isdigit() else flat[item.end() :], numbers, "list", reworded)
    return DraftParagraph(flat, numbers, reworded=reworded)
