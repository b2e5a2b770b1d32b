"""What python-docx has no call for, for every Word file we make: shading, head rows that repeat, rows kept whole."""

from __future__ import annotations

from typing import Any


def shade(properties: Any, colour: str) -> None:  # noqa: ANN401 (python-docx has no types)
    """Give a cell or run, by its properties, a background `colour` (hexadecimal)."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shading = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shading.set(qn(f"w:{name}"), value)
    properties.append(shading)


def repeat_row(row: Any) -> None:  # noqa: ANN401
    """Make a row the head of its table: it comes back on each page, and a screen reader knows it."""
    _mark(row, "w:tblHeader")


def keep_whole(row: Any) -> None:  # noqa: ANN401
    """Keep a row on one page."""
    _mark(row, "w:cantSplit")


def _mark(row: Any, name: str) -> None:  # noqa: ANN401
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001
