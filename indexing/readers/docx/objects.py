"""Charts, diagrams and included files inside a Word document."""

from __future__ import annotations

from lxml import etree

from indexing.document import BlockKind
from indexing.errors import UnreadableFileError
from indexing.readers.builder import TextBuilder
from indexing.readers.docx.names import local
from indexing.readers.docx.package import Package
from indexing.readers.source import Source
from indexing.readers.tables import GridCell, GridRow, write_table

_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def write_object(builder: TextBuilder, package: Package, part: str, relation: str, source: Source) -> None:
    """Write what the relation of `part` points at: chart data as a table, diagram texts, an included file."""
    found = package.relations(part).get(relation)
    if found is None or found.external:
        return
    if found.kind == "chart":
        root = package.xml(found.target)
        if root is not None:
            _write_chart(builder, root)
    elif found.kind == "diagramData":
        root = package.xml(found.target)
        for paragraph in [] if root is None else root.iter(_A + "p"):
            builder.add(BlockKind.PARAGRAPH, _text(paragraph))
    elif found.kind == "aFChunk":
        _include(builder, package, found.target, source)


def _write_chart(builder: TextBuilder, root: etree._Element) -> None:
    for title in root.iter(_C + "title"):
        builder.add(BlockKind.PARAGRAPH, _text(title))
    series = list(root.iter(_C + "ser"))
    names = [" ".join(_values(one, "tx")) for one in series]
    columns = [_values(one, "val") or _values(one, "yVal") for one in series]
    categories = next((found for one in series if (found := _values(one, "cat") or _values(one, "xVal"))), [])
    if not series or not categories:
        return
    rows = [GridRow((GridCell(""), *map(GridCell, names)))]
    for at, category in enumerate(categories):
        rows.append(
            GridRow((GridCell(category), *(GridCell(column[at] if at < len(column) else "") for column in columns)))
        )
    write_table(builder, rows, 1)


def _values(series: etree._Element, name: str) -> list[str]:
    holder = series.find(_C + name)
    return [] if holder is None else [(found.text or "").strip() for found in holder.iter(_C + "v")]


def _text(element: etree._Element) -> str:
    return "".join("\n" if local(found) == "br" else found.text or "" for found in element.iter(_A + "t", _A + "br"))


def _include(builder: TextBuilder, package: Package, target: str, source: Source) -> None:
    from indexing.readers.dispatch import read_source

    data = package.bytes_of(target)
    if data is None or source.depth >= source.limits.attachment_depth:
        builder.notice("part-unreadable")
        return
    try:
        builder.include(read_source(Source(data, target, source.limits, source.depth + 1)), 0)
    except UnreadableFileError:
        builder.notice("part-unreadable")
