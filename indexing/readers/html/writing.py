"""Writes an HTML document as blocks."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from indexing.document import BlockKind
from indexing.errors import UnreadableFileError
from indexing.readers import marks
from indexing.readers.builder import TextBuilder, clean
from indexing.readers.html import inline
from indexing.readers.html.inline import Inline, tag_of
from indexing.readers.html.tables import HtmlTable
from indexing.readers.promotion import may_be_heading, promote
from indexing.readers.tables import write_table

_BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
    }
    | {
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hr",
        "html",
        "legend",
        "main",
        "menu",
        "nav",
        "ol",
    }
    | {"option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "button"}
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_MARGINS = frozenset({"nav", "footer"})
_META = frozenset({"author", "description", "keywords", "creator", "dc.creator", "dcterms.creator", "generator-author"})


def write_html(builder: TextBuilder, text: str) -> None:
    """Append what `text`, an HTML document or fragment, holds. Raises UnreadableFileError (`file-damaged`)."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, huge_tree=False)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableFileError("file-damaged") from None
    if root is None:
        raise UnreadableFileError("file-damaged")
    writer = _Writer(builder)
    writer.head(root)
    writer.visit(root, bold=False)
    writer.finish()


class _Writer:
    """Walks the tree. `_kind` and `_marker` say what the text at hand is, `_lists` counts nested lists."""

    def __init__(self, builder: TextBuilder) -> None:
        self._builder = builder
        self._inline = Inline()
        self._hidden: list[str] = []
        self._kind = BlockKind.PARAGRAPH
        self._level = 0
        self._marker = ""
        self._lists: list[int | None] = []
        self._candidates: set[int] = set()

    def head(self, root: etree._Element) -> None:
        """Take the title and the properties."""
        for element in root.iter("title", "meta"):
            if tag_of(element) == "title" and self._builder.title is None:
                self._builder.title = self._builder.add(BlockKind.HIDDEN, element.text or "")
            elif (element.get("name") or element.get("property") or "").lower() in _META:
                self._hidden.append(element.get("content") or "")

    def finish(self) -> None:
        """Write what is still open."""
        self._flush()
        for text in dict.fromkeys(self._hidden):
            self._builder.add(BlockKind.HIDDEN, text)
        promote(self._builder, frozenset(self._candidates))

    def visit(self, element: etree._Element, *, bold: bool) -> None:
        """Take in an element and all below it; the text after it belongs to its parent."""
        tag = tag_of(element)
        if not tag:
            if isinstance(element, etree._Comment) and not (element.text or "").lstrip().startswith("[if"):  # noqa: SLF001
                self._hidden.append(element.text or "")
            return
        if tag in inline.DROPPED or tag == "head":
            return
        self._hidden.extend(inline.attributes_of(element))
        special = self._special(tag)
        if inline.is_unseen(element):
            self._hidden.append(" ".join(element.itertext()))
        elif special is not None:
            special(element)
        elif tag in _BLOCKS:
            self._block(element, bold=bold)
        else:
            self._children(element, bold=bold or tag in inline.BOLD)

    def _special(self, tag: str) -> Callable[[etree._Element], None] | None:
        if tag in _HEADINGS:
            return self._heading
        if tag in inline.DELETED:
            return self._deleted
        if tag in _MARGINS:
            return self._margin
        return {
            "br": self._break,
            "li": self._item,
            "ul": self._list,
            "ol": self._list,
            "table": self._table,
            "sup": self._inline.add_raised,
            "pre": self._preformatted,
        }.get(tag)

    def _children(self, element: etree._Element, *, bold: bool) -> None:
        self._inline.add(element.text, bold=bold)
        for child in element:
            self.visit(child, bold=bold)
            self._inline.add(child.tail, bold=bold)

    def _block(self, element: etree._Element, *, bold: bool = False) -> None:
        self._flush()
        self._children(element, bold=bold)
        self._flush()

    def _heading(self, element: etree._Element) -> None:
        self._as(BlockKind.HEADING, element, _HEADINGS[tag_of(element)])

    def _margin(self, element: etree._Element) -> None:
        self._as(BlockKind.MARGIN, element)

    def _as(self, kind: BlockKind, element: etree._Element, level: int = 0) -> None:
        self._flush()
        outer = self._kind, self._level
        self._kind, self._level = kind, level
        self._block(element)
        self._kind, self._level = outer

    def _deleted(self, element: etree._Element) -> None:
        self._inline.deleted.append("".join(element.itertext()))

    def _break(self, _: etree._Element) -> None:
        self._inline.shown.append("\n")

    def _preformatted(self, element: etree._Element) -> None:
        self._flush()
        self._inline.shown.append("".join(element.itertext()))
        self._flush()

    def _list(self, element: etree._Element) -> None:
        self._flush()
        start = element.get("start", "1")
        numbered = tag_of(element) == "ol"
        self._lists.append((int(start) if start.isdigit() else 1) if numbered else None)
        self._children(element, bold=False)
        self._flush()
        self._lists.pop()
        if not self._lists:
            self._builder.part()

    def _item(self, element: etree._Element) -> None:
        self._flush()
        number = self._lists[-1] if self._lists else None
        self._marker = "- " if number is None else f"{number}. "
        if number is not None:
            self._lists[-1] = number + 1
        self._children(element, bold=False)
        self._flush()
        self._marker = ""

    def _table(self, element: etree._Element) -> None:
        self._flush()
        table = HtmlTable(element)
        if table.is_layout:
            self._children(element, bold=False)
            self._flush()
            return
        for caption in element.iterchildren("caption"):
            self._block(caption)
        write_table(self._builder, table.rows(self._cell_text), table.head_rows())
        self._flush()

    def _cell_text(self, cell: etree._Element) -> str:
        """The text of a cell; what hides in it is collected."""
        outer, self._inline = self._inline, Inline()
        self._cell_children(cell)
        text, deleted = self._inline.text, self._inline.deleted
        self._inline = outer
        self._inline.deleted.extend(deleted)
        return text

    def _cell_children(self, element: etree._Element) -> None:
        self._inline.add(element.text, bold=True)
        for child in element:
            tag = tag_of(child)
            if tag in _BLOCKS or tag in _HEADINGS or tag in {"li", "ul", "ol", "table", "pre"}:
                self._hidden.extend(inline.attributes_of(child))
                self._inline.shown.append("\n")
                if inline.is_unseen(child):
                    self._hidden.append(" ".join(child.itertext()))
                else:
                    self._cell_children(child)
                self._inline.shown.append("\n")
            else:
                self.visit(child, bold=True)
            self._inline.add(child.tail, bold=True)

    def _flush(self) -> None:
        """Write the text at hand as a block."""
        taken, self._inline = self._inline, Inline()
        text = clean(taken.text)
        if text:
            kind = self._kind
            if kind is BlockKind.PARAGRAPH and (self._marker or marks.list_marker(text)):
                kind = BlockKind.LIST_ITEM
            if kind is BlockKind.PARAGRAPH and may_be_heading(text, bold=not taken.plain):
                self._candidates.add(len(self._builder.blocks))
            self._builder.add(kind, self._marker + text, level=self._level)
            self._marker = "" if not self._marker.strip("- ") else self._marker
        for deleted in taken.deleted:
            self._builder.add(BlockKind.DELETED, deleted)
