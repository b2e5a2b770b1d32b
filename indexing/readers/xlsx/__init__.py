"""XLSX: every sheet under its name, its tables as rows with their heads, numbers as a Dutch reader sees them."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator

import openpyxl
from openpyxl.workbook import Workbook

from indexing.document import BlockKind, Document
from indexing.errors import UnreadableFileError
from indexing.readers.archive import Archive
from indexing.readers.builder import TextBuilder
from indexing.readers.saving import day_in
from indexing.readers.source import Source
from indexing.readers.xlsx.sheet import Sheet
from indexing.readers.xml import parse_xml, texts

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PERSONS = "xl/persons/"
_DRAWN = ("xl/drawings/drawing", "xl/charts/chart", "xl/diagrams/data")


def read(source: Source) -> Document:
    """Read a workbook; raises UnreadableFileError (`file-damaged`, `file-wrong-extension`, `file-bomb`, ...)."""
    archive = Archive(source.data, source.limits)
    if "xl/workbook.xml" not in archive.names:
        raise UnreadableFileError("file-wrong-extension" if archive.names else "file-damaged")
    others = _check_parts(archive)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # on styles and extensions that do not touch the content
        book = openpyxl.load_workbook(io.BytesIO(source.data), data_only=True)
    builder = TextBuilder()
    hidden: list[str] = []
    for sheet in book.worksheets:
        hidden.extend(Sheet(sheet, builder).write())
    for text in others:
        builder.add(BlockKind.PARAGRAPH, text)
    for text in dict.fromkeys([*hidden, *_persons(archive), *_properties(book)]):
        builder.add(BlockKind.HIDDEN, text)
    builder.title = builder.add(BlockKind.HIDDEN, book.properties.title or "")
    builder.saved = day_in(str(book.properties.modified or ""))
    return builder.build(source.name, "xlsx")


def _check_parts(archive: Archive) -> list[str]:
    """Unpack every part within the limits, before openpyxl does so without; gives the texts of drawings and charts."""
    drawn: list[str] = []
    for name in sorted(archive.names):
        data = archive.read(name) or b""
        if not name.endswith((".xml", ".rels")):
            continue
        if b"<!ENTITY" in data or b"<!DOCTYPE" in data:
            raise UnreadableFileError("file-bomb")
        if name.startswith(_DRAWN) and name.endswith(".xml"):
            paragraphs = parse_xml(data).iter(_A + "p")
            drawn.extend("".join(texts(paragraph, _A + "t")) for paragraph in paragraphs)
    return drawn


def _persons(archive: Archive) -> Iterator[str]:
    for name in sorted(archive.names):
        data = archive.read(name) if name.startswith(_PERSONS) and name.endswith(".xml") else None
        if data:
            for element in parse_xml(data):
                yield from (value for key, value in element.attrib.items() if key in {"displayName", "userId"})


def _properties(book: Workbook) -> Iterator[str]:
    found = book.properties
    for name in ("creator", "lastModifiedBy", "subject", "description", "keywords", "category", "contentStatus"):
        value = getattr(found, name)
        if value and value != "openpyxl":
            yield f"{name}: {value}"
    for custom in book.custom_doc_props.props:
        yield f"{custom.name}: {custom.value}"
