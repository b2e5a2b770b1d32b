"""The body of an OpenDocument text in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from indexing.document import BlockKind
from indexing.readers import marks
from indexing.readers.builder import TextBuilder, clean
from indexing.readers.odt.content import Content, content_of
from indexing.readers.odt.names import TABLE, TEXT, local, number
from indexing.readers.odt.styles import ListLevel, Styles
from indexing.readers.promotion import may_be_heading
from indexing.readers.tables import GridCell, GridRow, write_table

_MOST_COLUMNS = 512
_MOST_REPEATS = 64
_DEEPEST = 10


class Body:
    """Writes paragraphs, lists and tables; collects what hides in them."""

    def __init__(self, builder: TextBuilder, styles: Styles) -> None:
        self.builder = builder
        self.hidden: list[str] = []
        self.candidates: set[int] = set()
        self._styles = styles
        self._counts: dict[str, list[int]] = {}
        self._outline = [0] * _DEEPEST
        self._noted = 0

    def blocks(self, parent: Iterable[etree._Element]) -> None:
        """Write all of the elements of `parent`."""
        for element in parent:
            name = local(element)
            if name in {"p", "h"}:
                self._paragraph(element)
            elif name == "list":
                self._list(element, element.get(TEXT + "style-name"), 1)
                self.builder.part()
            elif name == "table":
                self._table(element)
            elif name == "tracked-changes":
                self._deletions(element)
            elif name in {"table-of-content", "alphabetical-index", "illustration-index", "table-index", "user-index"}:
                for paragraph in element.iter(TEXT + "p", TEXT + "h"):
                    self.builder.add(BlockKind.MARGIN, self.plain_text(paragraph))
            elif name in {"title", "desc"}:
                self.hidden.append("".join(element.itertext()))
            elif name in {"user-field-decls", "variable-decls"}:
                values = (
                    value for field in element for key, value in field.attrib.items() if key.endswith("string-value")
                )
                self.hidden.extend(values)
            else:
                self.blocks(element)

    def plain_text(self, paragraph: etree._Element) -> str:
        """The shown text of a paragraph outside the running text; everything else in it is collected as hidden."""
        content = content_of(paragraph, self._styles)
        self.hidden.extend([*content.hidden, *content.comments])
        for inner in [*content.notes, *content.boxes]:
            self.hidden.extend("".join(found.itertext()) for found in inner.iter(TEXT + "p"))
        return content.text

    def _paragraph(self, element: etree._Element, label: str = "") -> None:
        content = content_of(element, self._styles)
        text = clean(content.text)
        style = element.get(TEXT + "style-name")
        if text and local(element) == "h":
            level = number(element.get(TEXT + "outline-level"), 1, _DEEPEST)
            self.builder.add(BlockKind.HEADING, f"{label or self._outline_label(element, level)} {text}", level=level)
        elif text and self._styles.is_title(style):
            span = self.builder.add(BlockKind.HEADING, text, level=1)
            self.builder.title = self.builder.title or span
        elif text:
            listed = bool(label) or marks.list_marker(text) > 0
            if may_be_heading(text, bold=not content.plain):
                self.candidates.add(len(self.builder.blocks))
            self.builder.add(BlockKind.LIST_ITEM if listed else BlockKind.PARAGRAPH, f"{label} {text}")
        self._after(content)

    def _after(self, content: Content) -> None:
        """Write what belongs to a paragraph or table that was just written."""
        self.hidden.extend(content.hidden)
        for comment in content.comments:
            self.builder.add(BlockKind.COMMENT, comment)
        for note in content.notes:
            self._noted += 1
            text = " ".join(self.plain_text(paragraph) for paragraph in note.iter(TEXT + "p"))
            self.builder.add(BlockKind.FOOTNOTE, f"{self._noted} {text}")
        for box in content.boxes:
            self.blocks(box)

    def _outline_label(self, element: etree._Element, level: int) -> str:
        """The number that the outline gives to a heading."""
        shape = self._styles.outline.get(level)
        if shape is None or element.get(TEXT + "is-list-header") == "true" or not shape.form:
            return ""
        self._outline[level - 1] = (self._outline[level - 1] or shape.start - 1) + 1
        self._outline[level:] = [0] * (_DEEPEST - level)
        return shape.label(self._outline[:level], [self._styles.outline.get(at) for at in range(1, level + 1)])

    def _list(self, element: etree._Element, style: str | None, level: int) -> None:
        style = element.get(TEXT + "style-name") or style
        if (
            element.get(TEXT + "continue-numbering") != "true"
            and not element.get(TEXT + "continue-list")
            and level == 1
        ):
            self._counts.pop(style or "", None)
        counts = self._counts.setdefault(style or "", [0] * _DEEPEST)
        level = min(level, _DEEPEST)
        counts[level:] = [0] * (_DEEPEST - level)
        for item in element:
            self._item(item, style, level, counts)

    def _item(self, item: etree._Element, style: str | None, level: int, counts: list[int]) -> None:
        first = local(item) == "list-item"
        for child in item:
            if local(child) == "list":
                self._list(child, style, level + 1)
            elif local(child) in {"p", "h"}:
                self._paragraph(child, self._label(child, style, level, counts) if first else "")
                first = False
            else:
                self.blocks([child])

    def _label(self, paragraph: etree._Element, style: str | None, level: int, counts: list[int]) -> str:
        levels = self._styles.levels(style or self._styles.list_of(paragraph.get(TEXT + "style-name")))
        shape = levels.get(level) or ListLevel("-", "", "", "", 1, 1)
        counts[level - 1] = (counts[level - 1] or shape.start - 1) + 1
        return shape.label([count or 1 for count in counts[:level]], [levels.get(at) for at in range(1, level + 1)])

    def _deletions(self, element: etree._Element) -> None:
        for deletion in element.iter(TEXT + "deletion"):
            for paragraph in deletion.iter(TEXT + "p", TEXT + "h"):
                self.builder.add(BlockKind.DELETED, "".join(paragraph.itertext()))

    def _table(self, element: etree._Element) -> None:
        rows = list(_own(element, "table-row"))
        if all(sum(1 for _ in _own(row, "table-cell", element)) <= 1 for row in rows):
            for row in rows:
                for cell in _own(row, "table-cell", element):
                    self.blocks(cell)
            return
        pending: list[Content] = []
        made = [self._row(row, element, pending) for row in rows]
        heads = sum(1 for row in rows if local(row.getparent()) == "table-header-rows")
        write_table(self.builder, made, heads or None)
        for content in pending:
            self._after(content)

    def _row(self, row: etree._Element, table: etree._Element, pending: list[Content]) -> GridRow:
        cells: list[GridCell] = []
        for cell in _own(row, "table-cell", table):
            contents = [content_of(paragraph, self._styles) for paragraph in cell.iter(TEXT + "p", TEXT + "h")]
            pending.extend(contents)
            text = "\n".join(content.text for content in contents if content.text.strip())
            head = bool(text) and not any(content.plain for content in contents)
            rows = number(cell.get(TABLE + "number-rows-spanned"), 1, 1000)
            columns = number(cell.get(TABLE + "number-columns-spanned"), 1, _MOST_COLUMNS)
            repeats = number(cell.get(TABLE + "number-columns-repeated"), 1, _MOST_REPEATS)
            cells.extend([GridCell(text, rows, columns, head)] * (repeats if columns == 1 else 1))
        return GridRow(tuple(cells))


def _own(parent: etree._Element, name: str, table: etree._Element | None = None) -> Iterator[etree._Element]:
    """The rows or cells of a table that do not belong to a table inside it."""
    owner = parent if table is None else table
    for found in parent.iter(TABLE + name):
        if next(found.iterancestors(TABLE + "table")) is owner:
            yield found
