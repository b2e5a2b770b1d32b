"""A draft as a Word file an adviser can go on with: headings, head table, notes, sources, account."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from assistant.answering import Citation
from assistant.drafting.draft import Draft, DraftParagraph
from assistant.drafting.word.wording import engine, say

_GAP = "FFF2B3"  # marks what still has to be filled in
_HEAD = "E4E8F0"
_INITIALS = "SW"


def write_docx(draft: Draft, path: Path) -> None:
    """Write `draft` to `path`; the header says that it is a concept."""
    import docx

    from assistant.drafting.word.styles import prepare

    word = docx.Document()
    prepare(word)
    word.core_properties.title = draft.title
    word.core_properties.author = say("author")
    word.core_properties.comments = ""
    _header(word)
    word.add_paragraph(draft.title, style="Title")
    _fields(word, draft)
    citations = {citation.n: citation for citation in draft.citations}
    for section in draft.sections:
        word.add_heading(section.title, level=1)
        for paragraph in section.paragraphs:
            _paragraph(word, paragraph, citations)
    _sources(word, draft)
    _account(word, draft)
    word.save(str(path))


def _header(word: Any) -> None:  # noqa: ANN401 (python-docx has no types)
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt, RGBColor

    line = word.sections[0].header.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = line.add_run(say("concept"))
    run.bold, run.font.size, run.font.color.rgb = True, Pt(9), RGBColor(0xA0, 0x1C, 0x1C)
    foot = word.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _page_number(foot.add_run())


def _page_number(run: Any) -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", None, "end"):
        element = OxmlElement("w:instrText" if kind is None else "w:fldChar")
        if kind is None:
            element.text = "PAGE"
        else:
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)  # noqa: SLF001 (python-docx has no public way to make a field)


def _fields(word: Any, draft: Draft) -> None:  # noqa: ANN401
    if draft.fields:
        rows = [(field.label, field.value, field.gap) for field in draft.fields]
        _table(word, rows)
        word.add_paragraph()


def _table(word: Any, rows: list[tuple[str, str, bool]]) -> None:  # noqa: ANN401
    """Two columns under a marked head row; the first column is marked as heads too."""
    from docx.shared import Cm

    from assistant.drafting.word.styles import shade

    table = word.add_table(rows=1, cols=2, style="Table Grid")
    table.autofit = False
    heads = (say("field-head"), say("value-head"))
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        _head_cell(cell, text)
    _repeat_head(table)
    for label, value, gap in rows:
        cells = table.add_row().cells
        _head_cell(cells[0], label)
        run = cells[1].paragraphs[0].add_run(value)
        if gap:
            shade(run._r.get_or_add_rPr(), _GAP)  # noqa: SLF001
    table.columns[0].width, table.columns[1].width = Cm(4.8), Cm(11.2)
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Cm(4.8), Cm(11.2)
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.space_after = 0


def _head_cell(cell: Any, text: str) -> None:  # noqa: ANN401
    from assistant.drafting.word.styles import shade

    cell.paragraphs[0].add_run(text).bold = True
    shade(cell._tc.get_or_add_tcPr(), _HEAD)  # noqa: SLF001


def _repeat_head(table: Any) -> None:  # noqa: ANN401
    """Mark the head row, for screen readers and page breaks, and the first column as heads."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001
    look = table._tbl.tblPr.find(qn("w:tblLook"))  # noqa: SLF001
    if look is not None:
        for name, value in (("firstRow", "1"), ("firstColumn", "1"), ("noVBand", "1")):
            look.set(qn(f"w:{name}"), value)


def _paragraph(word: Any, paragraph: DraftParagraph, citations: dict[int, Citation]) -> None:  # noqa: ANN401
    from docx.shared import Cm

    from assistant.drafting.word.styles import shade

    line = word.add_paragraph(style="List Paragraph" if paragraph.style == "list" else None)
    if paragraph.style == "list":
        line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Cm(0.9), Cm(-0.9)
    if paragraph.style == "gap":
        shade(line.add_run(paragraph.text)._r.get_or_add_rPr(), _GAP)  # noqa: SLF001
        return
    rest = _indented(paragraph)
    for n in paragraph.citations:
        citation = citations[n]
        quote = " ".join(citation.quote.split())
        before, found, after = rest.partition(quote)
        if not found:
            continue
        line.add_run(before)
        quoted = line.add_run(quote)
        line.add_run(f" [{n}]").font.superscript = True
        text = say("comment", n=n, source=_where(citation), quote=quote)
        word.add_comment([quoted], text, author=say("author"), initials=_INITIALS)
        rest = after
    line.add_run(rest)


def _indented(paragraph: DraftParagraph) -> str:
    """The text of a list item with a tab after its number, or a dash before it."""
    if paragraph.style != "list":
        return paragraph.text
    number, _, rest = paragraph.text.partition(" ")
    return f"{number}\t{rest}" if number[:1].isdigit() else f"–\t{paragraph.text}"


def _sources(word: Any, draft: Draft) -> None:  # noqa: ANN401
    from docx.shared import Cm

    word.add_heading(say("sources"), level=1)
    if not draft.citations:
        word.add_paragraph(say("no-sources"))
    for citation in draft.citations:
        line = word.add_paragraph(style="List Paragraph")
        line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Cm(0.9), Cm(-0.9)
        where = _where(citation)
        line.add_run(f"[{citation.n}]\t{where}{' ' if where.endswith(('.', '?', '!')) else '. '}")
        line.add_run(say("quote", quote=" ".join(citation.quote.split()))).italic = True


def _where(citation: Citation) -> str:
    """Document, section and page, as far as the format knows them."""
    page = say("page", page=citation.page) if citation.page is not None else ""
    return ", ".join(part for part in (citation.document, citation.section, page) if part)


def _account(word: Any, draft: Draft) -> None:  # noqa: ANN401
    """The last page: what made this draft, and from what."""
    word.add_page_break()
    word.add_heading(say("account"), level=1)
    word.add_paragraph(say("account-text"))
    if draft.open_fields:
        word.add_paragraph(say("open-text", count=len(draft.open_fields)))
    made = dict(draft.provenance)
    documents = sorted({citation.document for citation in draft.citations})
    rows = [
        (say("made"), _dutch(datetime.now().astimezone().date())),
        (say("template"), f"{draft.kind}, {say('version-of', version=draft.template_version)}"),
        (say("engine"), engine(made.get("engine", ""))),
        (say("embedding"), made.get("embedding", "") or say("none")),
        (say("documents"), "\n".join(documents) or say("none")),
    ]
    _table(word, [(label, value, False) for label, value in rows])


def _dutch(day: date) -> str:
    return f"{day.day} {say('months').split()[day.month - 1]} {day.year}"
