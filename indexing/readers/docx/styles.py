"""Paragraph and character styles: which are headings, lists, tables of contents, hidden or bold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from indexing.readers.docx.names import W, on, value

# Style names as Word localises them: English, Dutch, German, French.
_HEADING = re.compile(r"(?:heading|kop|koptekst niveau|überschrift|titre)\s*([1-9])(?!\d).*", re.IGNORECASE)
_TITLE = re.compile(r"(?:title|titel|documenttitel)", re.IGNORECASE)
_CONTENTS = re.compile(
    r"(?:toc|inhopg|inhoudsopgave|verzeichnis|table of figures|lijst met afbeeldingen)\s*\d?", re.IGNORECASE
)
_LIST = re.compile(r"(?:list|lijst|opsomming).*", re.IGNORECASE)
_NOT_A_LIST = re.compile(r"(?:list paragraph|lijstalinea|list table.*|lijsttabel.*)", re.IGNORECASE)
_DEEPEST = 32
TITLE_LEVEL = 1


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    parent: str
    element: etree._Element


class Styles:
    """The styles of a document. `root` is the root of styles.xml, None when there is none."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self.default_paragraph = ""
        for element in [] if root is None else root.iter(W + "style"):
            key = element.get(W + "styleId", "")
            name, parent = value(element.find(W + "name")), value(element.find(W + "basedOn"))
            self._styles[key] = _Style(name or key, parent, element)
            if element.get(W + "type") == "paragraph" and element.get(W + "default") in {"1", "true"}:
                self.default_paragraph = key

    def of_paragraph(self, paragraph: etree._Element) -> str:
        """The style id of a paragraph."""
        return value(paragraph.find(f"{W}pPr/{W}pStyle")) or self.default_paragraph

    def level(self, paragraph: etree._Element) -> int:
        """The heading level of a paragraph from 1, 0 for body text; an outline level counts as a heading."""
        own = paragraph.find(f"{W}pPr/{W}outlineLvl")
        if own is not None:
            return _outline(own)
        for key, style in self._chain(self.of_paragraph(paragraph)):
            found = _HEADING.fullmatch(style.name) or _HEADING.fullmatch(key)
            if found:
                return int(found[1])
            if self._is_title(key, style):
                return TITLE_LEVEL
            outline = style.element.find(f"{W}pPr/{W}outlineLvl")
            if outline is not None:
                return _outline(outline)
        return 0

    def is_title(self, paragraph: etree._Element) -> bool:
        """Whether a paragraph has the style of the document's title."""
        return any(self._is_title(key, style) for key, style in self._chain(self.of_paragraph(paragraph)))

    def is_contents(self, paragraph: etree._Element) -> bool:
        """Whether a paragraph is a line of a table of contents."""
        return any(_CONTENTS.fullmatch(style.name) for _, style in self._chain(self.of_paragraph(paragraph)))

    def is_list(self, paragraph: etree._Element) -> bool:
        """Whether the style of a paragraph is one for list items."""
        names = [style.name for _, style in self._chain(self.of_paragraph(paragraph))]
        return any(_LIST.fullmatch(name) and not _NOT_A_LIST.fullmatch(name) for name in names)

    def numbering(self, style: str) -> etree._Element | None:
        """The `w:numPr` that a style, or one that it is based on, gives to its paragraphs."""
        for _, found in self._chain(style):
            numbering = found.element.find(f"{W}pPr/{W}numPr")
            if numbering is not None:
                return numbering
        return None

    def hidden(self, style: str) -> bool:
        """Whether text in this style is hidden."""
        return style in self._hidden

    def bold(self, style: str) -> bool:
        """Whether text in this style is bold."""
        return style in self._bold

    @cached_property
    def _hidden(self) -> frozenset[str]:
        return frozenset(key for key in self._styles if self._toggled(key, "vanish"))

    @cached_property
    def _bold(self) -> frozenset[str]:
        return frozenset(key for key in self._styles if self._toggled(key, "b"))

    def _toggled(self, style: str, toggle: str) -> bool:
        for _, found in self._chain(style):
            element = found.element.find(f"{W}rPr/{W}{toggle}")
            if element is not None:
                return on(element)
        return False

    def _is_title(self, key: str, style: _Style) -> bool:
        return _TITLE.fullmatch(style.name) is not None or key == "Title"

    def _chain(self, key: str) -> list[tuple[str, _Style]]:
        chain: list[tuple[str, _Style]] = []
        while key in self._styles and len(chain) < _DEEPEST:
            chain.append((key, self._styles[key]))
            key = self._styles[key].parent
        return chain


def _outline(element: etree._Element) -> int:
    found = value(element)
    return int(found) + 1 if found.isdigit() and int(found) < 9 else 0
