"""Tables of a Word document: rows and cells with their merges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from indexing.readers.docx.names import W, local, on, value
from indexing.readers.docx.styles import Styles
from indexing.readers.tables import GridCell, GridRow

# A cell that holds this much is a page layout made with a table, not a table.
_LAYOUT_PARAGRAPHS = 12
_LAYOUT_CHARACTERS = 3000
_NO_FILL = frozenset({"", "auto", "FFFFFF", "ffffff"})


class WordTable:
    """A `w:tbl`; tables inside its cells belong to the cells."""

    def __init__(self, element: etree._Element) -> None:
        self._element = element
        self._rows = list(self._own(element, "tr"))

    def cells(self) -> Iterator[etree._Element]:
        """Every cell, row by row; cells merged into the one above have no text of their own."""
        for row in self._rows:
            yield from self._own(row, "tc")

    def is_layout(self, styles: Styles) -> bool:
        """Whether the table only places text on the page: one column, or cells that hold whole chapters."""
        if all(sum(1 for _ in self._own(row, "tc")) <= 1 for row in self._rows):
            return True
        return any(_is_chapter(cell, styles) for cell in self.cells())

    def head_rows(self) -> int | None:
        """How many rows repeat at the top of every page; None when the table does not say."""
        count = 0
        for row in self._rows:
            if not on(row.find(f"{W}trPr/{W}tblHeader")):
                break
            count += 1
        return count or None

    def rows(self, text_of: Callable[[etree._Element], str], locators: Mapping[etree._Element, int]) -> list[GridRow]:
        """The rows; `text_of` gives the text of a paragraph, called in reading order."""
        rows = [list(self._cells_of(row, text_of)) for row in self._rows]
        _join_merged(rows)
        return [
            GridRow(tuple(cell.placed() for cell in cells if not cell.merged), self._locator(row, locators))
            for row, cells in zip(self._rows, rows, strict=True)
        ]

    def _cells_of(self, row: etree._Element, text_of: Callable[[etree._Element], str]) -> Iterator[_Cell]:
        before = _number(value(row.find(f"{W}trPr/{W}gridBefore")))
        column = before
        if before:
            yield _Cell("", 0, before)
        for cell in self._own(row, "tc"):
            properties = cell.find(W + "tcPr")
            span = _number(value(cell.find(f"{W}tcPr/{W}gridSpan"))) or 1
            merge = None if properties is None else properties.find(W + "vMerge")
            text = cell_text(cell, text_of)
            merged = merge is not None and value(merge) != "restart" and not text.strip()
            yield _Cell(text, column, span, head=_stands_out(cell), merged=merged)
            column += span

    def _own(self, parent: etree._Element, name: str) -> Iterator[etree._Element]:
        for found in parent.iter(W + name):
            if next(found.iterancestors(W + "tbl"), None) is self._element:
                yield found

    def _locator(self, row: etree._Element, locators: Mapping[etree._Element, int]) -> int | None:
        return next((locators[paragraph] for paragraph in row.iter(W + "p") if paragraph in locators), None)


class _Cell:
    """A cell while the table is being put together: where it starts and how far it reaches."""

    def __init__(self, text: str, column: int, columns: int, *, head: bool = False, merged: bool = False) -> None:
        self.text, self.column, self.columns, self.head, self.merged = text, column, columns, head, merged
        self.rows = 1

    def placed(self) -> GridCell:
        return GridCell(self.text, self.rows, self.columns, self.head)


def _join_merged(rows: list[list[_Cell]]) -> None:
    """Let the top cell of each vertical merge reach over the cells merged into it."""
    open_cells: dict[int, _Cell] = {}
    for cells in rows:
        for cell in cells:
            if cell.merged and cell.column in open_cells:
                open_cells[cell.column].rows += 1
            else:
                cell.merged = False
                open_cells[cell.column] = cell


def cell_text(cell: etree._Element, text_of: Callable[[etree._Element], str]) -> str:
    """All text of a cell; rows of a table inside it are parted by semicolons."""
    parts: list[str] = []
    for element in cell:
        name = local(element)
        if name == "p":
            parts.append(text_of(element))
        elif name == "tbl":
            rows = element.iterchildren(W + "tr")
            parts.append(
                "; ".join(" - ".join(cell_text(inner, text_of) for inner in row.iter(W + "tc")) for row in rows)
            )
        elif name not in {"tcPr", "sdtPr"}:
            parts.append(cell_text(element, text_of))
    return "\n".join(part for part in parts if part.strip())


def _is_chapter(cell: etree._Element, styles: Styles) -> bool:
    paragraphs = list(cell.iter(W + "p"))
    size = sum(len(text.text or "") for text in cell.iter(W + "t"))
    if len(paragraphs) > _LAYOUT_PARAGRAPHS and size > _LAYOUT_CHARACTERS:
        return True
    return len(paragraphs) > 2 and any(styles.level(paragraph) for paragraph in paragraphs)


def _stands_out(cell: etree._Element) -> bool:
    """Whether a cell looks like a head: shaded, or all of it bold."""
    fill = cell.find(f"{W}tcPr/{W}shd")
    if fill is not None and fill.get(W + "fill", "") not in _NO_FILL:
        return True
    runs = [run for run in cell.iter(W + "r") if any(text.text for text in run.iter(W + "t"))]
    return bool(runs) and all(on(run.find(f"{W}rPr/{W}b")) for run in runs)


def _number(text: str) -> int:
    return min(int(text), 200) if text.isdigit() else 0
