"""What one OpenDocument paragraph holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from indexing.readers.odt.names import DC, TEXT, XLINK, local, number
from indexing.readers.odt.styles import Styles

_BREAKS = {"tab": " ", "line-break": "\n"}
_SKIPPED = frozenset(
    {"tracked-changes", "bookmark", "sequence-decls", "note-citation", "change", "forms", "event-listeners"}
)
_MOST_SPACES = 200


@dataclass(slots=True)
class Content:
    """The text of one paragraph, taken apart. `boxes` and `notes` are elements with paragraphs of their own."""

    shown: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    notes: list[etree._Element] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    plain: bool = False

    @property
    def text(self) -> str:
        """The text as shown."""
        return "".join(self.shown)


def content_of(paragraph: etree._Element, styles: Styles) -> Content:
    """Take a `text:p` or `text:h` apart."""
    content = Content()
    name = paragraph.get(TEXT + "style-name")
    _visit(paragraph, content, styles, hidden=styles.hidden(name), bold=styles.bold(name))
    return content


def _visit(element: etree._Element, content: Content, styles: Styles, *, hidden: bool, bold: bool) -> None:
    _put(element.text, content, hidden=hidden, bold=bold)
    for child in element:
        _child(child, content, styles, hidden=hidden, bold=bold)
        _put(child.tail, content, hidden=hidden, bold=bold)


def _child(child: etree._Element, content: Content, styles: Styles, *, hidden: bool, bold: bool) -> None:
    name = local(child)
    if name in _BREAKS:
        _put(_BREAKS[name], content, hidden=hidden, bold=True)
    elif name == "s":
        _put(" " * number(child.get(TEXT + "c"), 1, _MOST_SPACES), content, hidden=hidden, bold=True)
    elif name == "note":
        content.notes.append(child)
    elif name == "annotation":
        author = "".join(child.itertext(DC + "creator"))
        text = "\n".join("".join(paragraph.itertext()) for paragraph in child.iter(TEXT + "p"))
        content.comments.append(f"{author}: {text}" if author else text)
    elif name == "text-box":
        content.boxes.append(child)
    elif name in {"title", "desc"} and not child.tag.startswith(TEXT):
        content.hidden.append("".join(child.itertext()))
    elif name in {"hidden-text", "conditional-text", "hidden-paragraph"}:
        content.hidden.extend(filter(None, [child.get(TEXT + "string-value"), "".join(child.itertext())]))
    elif name not in _SKIPPED:
        _inside(child, content, styles, hidden=hidden, bold=bold)


def _inside(child: etree._Element, content: Content, styles: Styles, *, hidden: bool, bold: bool) -> None:
    """Enter a span, link, field or frame."""
    if local(child) == "a":
        content.hidden.extend(filter(None, [child.get(XLINK + "href")]))
    if local(child) == "span":
        name = child.get(TEXT + "style-name")
        hidden, bold = hidden or styles.hidden(name), bold or styles.bold(name)
    _visit(child, content, styles, hidden=hidden, bold=bold)


def _put(text: str | None, content: Content, *, hidden: bool, bold: bool) -> None:
    if not text:
        return
    if hidden:
        content.hidden.append(text)
    else:
        content.shown.append(" ".join(text.split("\n")) if text != "\n" else text)
        content.plain = content.plain or (not bold and bool(text.strip()))
