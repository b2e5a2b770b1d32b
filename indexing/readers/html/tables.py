"""Tables of an HTML document."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from indexing.readers.html.inline import BOLD, tag_of
from indexing.readers.tables import GridCell, GridRow

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LAYOUT_CHARACTERS = 3000
_MOST = 500


class HtmlTable:
    """A `table`; tables inside its cells belong to the cells."""

    def __init__(self, element: etree._Element) -> None:
        self._element = element
        self._rows = [row for row in element.iter("tr") if next(row.iterancestors("table")) is element]

    @property
    def is_layout(self) -> bool:
        """Whether the table only places text on the page."""
        if self._element.get("role") in {"presentation", "none"} or not self._rows:
            return True
        if all(sum(1 for _ in _cells(row)) <= 1 for row in self._rows):
            return True
        if next(self._element.iter("th"), None) is not None:
            return False
        cells = [cell for row in self._rows for cell in _cells(row)]
        return any(_is_chapter(cell) for cell in cells)

    def head_rows(self) -> int | None:
        """How many rows at the top are heads; None when the table does not say."""
        count = 0
        for row in self._rows:
            cells = list(_cells(row))
            in_head = tag_of(row.getparent()) == "thead"
            if not in_head and not (cells and all(tag_of(cell) == "th" for cell in cells)):
                break
            count += 1
        return count or None

    def rows(self, text_of: Callable[[etree._Element], str]) -> list[GridRow]:
        """The rows; `text_of` gives the text of a cell, called in reading order."""
        return [GridRow(tuple(_cell(cell, text_of(cell)) for cell in _cells(row))) for row in self._rows]


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    yield from row.iterchildren("td", "th")


def _cell(cell: etree._Element, text: str) -> GridCell:
    return GridCell(text, _count(cell, "rowspan"), _count(cell, "colspan"), tag_of(cell) == "th" or _is_bold(cell))


def _count(cell: etree._Element, name: str) -> int:
    text = cell.get(name, "1").strip()
    return min(max(int(text), 1), _MOST) if text.isdigit() else 1


def _is_bold(cell: etree._Element) -> bool:
    """Whether all text of a cell stands in bold elements."""
    if (cell.text or "").strip() or not len(cell):
        return False
    return all((tag_of(child) in BOLD or _is_bold(child)) and not (child.tail or "").strip() for child in cell)


def _is_chapter(cell: etree._Element) -> bool:
    if next(cell.iter(*_HEADINGS), None) is not None:
        return True
    return sum(len(text) for text in cell.itertext()) > _LAYOUT_CHARACTERS
