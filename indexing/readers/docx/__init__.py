"""DOCX: Word documents."""

from __future__ import annotations

import io

import docx
from docx.oxml.ns import qn
from docx.table import Table

from indexing.document import BlockKind, Document
from indexing.errors import UnreadableFileError
from indexing.readers.builder import TextBuilder
from indexing.readers.source import Source
from indexing.readers.tables import GridCell, GridRow, write_table


def read(source: Source) -> Document:
    """Read a Word document."""
    try:
        word = docx.Document(io.BytesIO(source.data))
    except Exception as error:
        raise UnreadableFileError("file-damaged") from error
    builder = TextBuilder()
    places = {paragraph: at for at, paragraph in enumerate(word.element.body.iter(qn("w:p")))}
    for item in word.iter_inner_content():
        if isinstance(item, Table):
            rows = [GridRow(tuple(GridCell(cell.text) for cell in row.cells)) for row in item.rows]
            write_table(builder, rows)
            continue
        name = item.style.name if item.style is not None else ""
        locator = places.get(item._p)  # noqa: SLF001
        if name.startswith("Heading "):
            builder.add(BlockKind.HEADING, item.text, level=int(name[8:]), locator=locator)
        else:
            kind = BlockKind.LIST_ITEM if name.startswith("List") else BlockKind.PARAGRAPH
            builder.add(kind, item.text, locator=locator)
    return builder.build(source.name, "docx")
