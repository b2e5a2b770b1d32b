"""The body of a Word document in reading order."""

from __future__ import annotations

from lxml import etree

from indexing.document import BlockKind
from indexing.readers import marks, markup
from indexing.readers.builder import TextBuilder, clean
from indexing.readers.docx.content import Content, content_of, is_empty_control
from indexing.readers.docx.marking import NoteMarks
from indexing.readers.docx.names import R, W, local
from indexing.readers.docx.notes import Note
from indexing.readers.docx.numbering import Numbering
from indexing.readers.docx.objects import write_object
from indexing.readers.docx.package import Package
from indexing.readers.docx.styles import Styles
from indexing.readers.docx.tables import WordTable
from indexing.readers.promotion import may_be_heading, promote
from indexing.readers.source import Source
from indexing.readers.tables import write_table

_CUT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


class Body:
    """Writes paragraphs and tables; what hides in them is collected and written where it is due."""

    def __init__(
        self,
        builder: TextBuilder,
        package: Package,
        part: str,
        styles: Styles,
        numbering: Numbering,
        notes: dict[tuple[str, str], Note],
        source: Source,
    ) -> None:
        self.builder, self.package, self.part, self.source = builder, package, part, source
        self.styles, self.numbering, self.notes = styles, numbering, notes
        self.hidden: list[str] = []
        self.authors: list[str] = []
        self._locators: dict[etree._Element, int] = {}
        self._candidates: set[int] = set()
        self._pending: list[Content] = []
        self._raised: list[tuple[str, int | None]] = []
        self._labels: dict[str, int] = {}
        self._level = 0
        self._noted = 0
        self._marks = NoteMarks(builder)

    def write(self, root: etree._Element) -> None:
        """Write the whole main part."""
        self._locators = {paragraph: at for at, paragraph in enumerate(root.iter(W + "p"))}
        for body in root.iterchildren(W + "body"):
            self.blocks(body)
        self._flush_raised()
        self._marks.place()
        promote(self.builder, frozenset(self._candidates))

    def blocks(self, parent: etree._Element) -> None:
        """Write every paragraph and table below `parent`, through content controls and other wrappers."""
        for element in parent:
            name = local(element)
            if name == "p":
                self._paragraph(element)
            elif name == "tbl":
                self._table(element)
            elif name == "altChunk":
                write_object(self.builder, self.package, self.part, element.get(R + "id", ""), self.source)
            elif name == "sdt" and is_empty_control(element):
                self.hidden.extend(self.plain_text(paragraph, self.part) for paragraph in element.iter(W + "p"))
            elif name not in {"sectPr", "sdtPr", "tcPr"}:
                self.blocks(element)

    def text_of(self, paragraph: etree._Element) -> str:
        """The shown text of a paragraph with its number; the rest of its content waits for `_flush`."""
        content = content_of(paragraph, self.styles)
        self._pending.append(content)
        label = self.numbering.label(paragraph)
        return f"{label} {content.text}" if label and content.text.strip() else content.text

    def _paragraph(self, element: etree._Element) -> None:
        label = self.numbering.label(element)
        content = content_of(element, self.styles)
        self._pending.append(content)
        text = clean(content.text)
        if text:
            self._write(element, f"{label} {text}" if label else text, content, listed=label is not None)
            self._marks.of_content(content)
        self._flush()

    def _write(self, element: etree._Element, text: str, content: Content, *, listed: bool) -> None:
        locator = self._locators.get(element)
        level = self.styles.level(element)
        if self.styles.is_contents(element) or marks.contents_line(text):
            self.builder.add(BlockKind.MARGIN, text, locator=locator)
        elif level:
            self._heading(element, text, level, locator)
        elif markup.has_markup(text):
            self._marked_up(text, locator)
        elif listed or self.styles.is_list(element) or marks.list_marker(text):
            self._candidate(text, content)
            self.builder.add(BlockKind.LIST_ITEM, text, locator=locator)
        else:
            self._running(text, content, locator)

    def _heading(self, element: etree._Element, text: str, level: int, locator: int | None) -> None:
        self._flush_raised()
        self._level = level
        span = self.builder.add(BlockKind.HEADING, markup.without_tags(text), level=level, locator=locator)
        if self.builder.title is None and self.styles.is_title(element):
            self.builder.title = span

    def _candidate(self, text: str, content: Content) -> None:
        if may_be_heading(text, bold=content.bold):
            self._candidates.add(len(self.builder.blocks))

    def _running(self, text: str, content: Content, locator: int | None) -> None:
        if not self._goes_on(text):
            self._candidate(text, content)
        self._paragraph_or_rest(text, locator)

    def _paragraph_or_rest(self, text: str, locator: int | None) -> None:
        """Write a paragraph, or the rest of the paragraph or list item that a page end cut."""
        goes_on = self._goes_on(text)
        if not goes_on:
            self._flush_raised()
        kind = self.builder.blocks[-1].kind if goes_on else BlockKind.PARAGRAPH
        self.builder.add(kind, text, locator=locator, goes_on=goes_on)
        self._flush_raised()

    def _goes_on(self, text: str) -> bool:
        """Whether a sentence was cut by a page end of the paper that this document was converted from."""
        last = self.builder.blocks[-1] if self.builder.blocks else None
        return last is not None and last.kind in _CUT and marks.cut_off(self.builder.text_of(last.span), text)

    def _marked_up(self, text: str, locator: int | None) -> None:
        for piece in markup.pieces(text, 0, len(text), self._labels):
            words = markup.without_tags(text[piece.span.start : piece.span.end])
            if piece.kind is BlockKind.FOOTNOTE:
                self._raised.append((words, locator))
            elif piece.kind is BlockKind.HEADING:
                self._flush_raised()
                self.builder.add(piece.kind, words, level=self._level + piece.depth, locator=locator)
            elif piece.kind is BlockKind.PARAGRAPH and clean(words):
                self._paragraph_or_rest(clean(words), locator)
                self._marks.of_markup(text[piece.span.start : piece.span.end])
            else:
                self.builder.add(piece.kind, words, locator=locator)
                self._marks.of_markup(text[piece.span.start : piece.span.end])

    def _flush_raised(self) -> None:
        """Write footnotes that stood in the running text after the paragraph that they interrupted."""
        raised, self._raised = self._raised, []
        for words, locator in raised:
            self.builder.add(BlockKind.FOOTNOTE, words, locator=locator)

    def _table(self, element: etree._Element) -> None:
        self._flush_raised()
        table = WordTable(element)
        if table.is_layout(self.styles):
            for cell in table.cells():
                self.blocks(cell)
            return
        write_table(self.builder, table.rows(self.text_of, self._locators), table.head_rows())
        self._flush()

    def _flush(self) -> None:
        """Write what waited: deletions, footnotes and text boxes go right after their paragraph or table."""
        pending, self._pending = self._pending, []
        for content in pending:
            self.collect(content, self.part)
            for text in content.deleted:
                self.builder.add(BlockKind.DELETED, text)
            for key in content.notes:
                self._note(key)
            for box in content.boxes:
                self.blocks(box)
            for relation in content.parts:
                write_object(self.builder, self.package, self.part, relation, self.source)

    def _note(self, key: tuple[str, str]) -> None:
        note = self.notes.pop(key, None)
        if note is not None:
            self._noted += 1
            self.builder.add(BlockKind.FOOTNOTE, f"{self._noted} {self.note_text(note)}")
            self._marks.note(key)

    def note_text(self, note: Note) -> str:
        """The shown text of a note; what hides in it is collected."""
        return " ".join(self.plain_text(paragraph, note.part) for paragraph in note.element.iter(W + "p"))

    def plain_text(self, paragraph: etree._Element, part: str) -> str:
        """The shown text of a paragraph outside the body; what hides in it is collected as hidden text."""
        content = content_of(paragraph, self.styles)
        self.collect(content, part)
        self.hidden.extend(content.deleted)
        return content.text

    def collect(self, content: Content, part: str) -> None:
        """Remember the hidden text, the link targets and the authors of `content`, which stands in `part`."""
        relations = self.package.relations(part)
        self.hidden.extend(content.hidden)
        self.hidden.extend(relations[key].target for key in content.links if key in relations)
        self.authors.extend(content.authors)
