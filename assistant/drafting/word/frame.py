"""What stands on every page: that it is a concept, what it is, the number of the page."""

from __future__ import annotations

from typing import Any

from assistant.drafting.draft import Draft
from assistant.drafting.layout import page_head, say


def mark_pages(word: Any, draft: Draft) -> None:  # noqa: ANN401 (python-docx has no types)
    """Head and foot of the pages; what a house style put there stays."""
    from docx.shared import Pt, RGBColor

    status, template = page_head(draft)
    for section in word.sections if status else ():
        for part in (
            section.header,
            *([section.first_page_header] if section.different_first_page_header_footer else []),
        ):
            first = next(iter(part.paragraphs), None)
            line = first if first is not None and _is_empty(first) else part.add_paragraph()
            run = line.add_run(status)
            run.bold, run.font.size = not draft.confirmed, Pt(9)
            if not draft.confirmed:
                run.font.color.rgb = RGBColor(0xA0, 0x1C, 0x1C)
            line.add_run(f"\t{template}").font.size = Pt(9)
    foot = word.sections[0].footer
    if all(map(_is_empty, foot.paragraphs)):
        _number_pages(foot.paragraphs[0] if foot.paragraphs else foot.add_paragraph())


def _is_empty(line: Any) -> bool:  # noqa: ANN401
    """Whether a paragraph has neither text nor a logo."""
    from docx.oxml.ns import qn

    pictures = (qn("w:drawing"), qn("w:pict"), qn("w:object"))
    return not line.text.strip() and next(line._p.iter(*pictures), None) is None  # noqa: SLF001


def _number_pages(line: Any) -> None:  # noqa: ANN401
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.add_run(say("page-of-before"))
    _field(line.add_run(), "PAGE")
    line.add_run(say("page-of-between"))
    _field(line.add_run(), "NUMPAGES")


def _field(run: Any, name: str) -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", None, "end"):
        element = OxmlElement("w:instrText" if kind is None else "w:fldChar")
        if kind is None:
            element.text = name
        else:
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)  # noqa: SLF001 (python-docx has no public way to make a field)
