"""What one Word paragraph holds: shown text, deleted text, hidden text, links, notes and text boxes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from indexing.readers.docx.names import R, W, local, on, value
from indexing.readers.docx.styles import Styles

_BREAKS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_TEXT = frozenset({"t", "delText"})
_INSTRUCTIONS = frozenset({"instrText", "delInstrText"})
_NOTES = frozenset({"footnoteReference", "endnoteReference"})
_EMBEDDED = frozenset({"chart", "relIds", "altChunk"})
_SKIPPED = frozenset({"pPr", "rPr", "sectPr", "sdtEndPr", "tblPr", "tcPr", "trPr", "binData", "ffData", "rPrChange"})
_BULLET = "\u2022"


@dataclass(slots=True)
class Content:
    """The text of one paragraph, taken apart.

    `notes` are (kind, id) pairs and `marks` the places of their numbers in `text`, `boxes` the contents of text
    boxes, `links` and `parts` relation ids of links and of charts, diagrams and included files; `plain` says that
    some shown text is not bold.
    """

    shown: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    plain: bool = False

    @property
    def text(self) -> str:
        """The text as shown."""
        return "".join(self.shown)

    @property
    def bold(self) -> bool:
        """Whether all shown text is bold."""
        return not self.plain and bool(self.text.strip())


def content_of(paragraph: etree._Element, styles: Styles) -> Content:
    """Take a `w:p` apart; text boxes in it are listed, not entered."""
    reader = _ContentReader(styles, styles.of_paragraph(paragraph))
    for child in paragraph:
        reader.visit(child)
    return reader.content


class _ContentReader:
    """Walks the elements of one paragraph. `_deleting` and `_last` say where text goes and went."""

    def __init__(self, styles: Styles, style: str) -> None:
        self.content = Content()
        self._styles = styles
        self._hidden_style = styles.hidden(style)
        self._bold_style = styles.bold(style)
        self._deleting = 0
        self._run_hidden = False
        self._last: list[str] | None = None

    def visit(self, element: etree._Element) -> None:
        """Take in `element` and all below it."""
        name = local(element)
        special = self._SPECIAL.get(name)
        if special is not None:
            special(self, element)
        elif name in _TEXT:
            self._put(element.text or "")
        elif name in _BREAKS:
            self._put(_BREAKS[name])
        elif name in _INSTRUCTIONS:
            self._instruction(element.text or "")
        elif name in _NOTES:
            self.content.notes.append((name[:-9], element.get(W + "id", "")))
            self.content.marks.append(len(self.content.text))
        elif name in _EMBEDDED:
            self.content.parts.extend(found for found in (element.get(R + "id"), element.get(R + "dm")) if found)
        elif name not in _SKIPPED:
            self._children(element)

    def _children(self, element: etree._Element) -> None:
        for child in element:
            self.visit(child)

    def _run(self, element: etree._Element) -> None:
        properties = element.find(W + "rPr")
        outer = self._run_hidden
        self._run_hidden = outer or self._hides(properties)
        if not self._run_hidden and not self._deleting and not self._is_bold(properties) and _has_text(element):
            self.content.plain = True
        self._children(element)
        self._run_hidden = outer

    def _hides(self, properties: etree._Element | None) -> bool:
        if properties is None:
            return self._hidden_style
        own = properties.find(W + "vanish")
        if own is not None:
            return on(own)
        return self._hidden_style or self._styles.hidden(value(properties.find(W + "rStyle")))

    def _is_bold(self, properties: etree._Element | None) -> bool:
        if properties is None:
            return self._bold_style
        own = properties.find(W + "b")
        if own is not None:
            return on(own)
        return self._bold_style or self._styles.bold(value(properties.find(W + "rStyle")))

    def _delete(self, element: etree._Element) -> None:
        self._author(element)
        self._deleting += 1
        self._children(element)
        self._deleting -= 1

    def _insert(self, element: etree._Element) -> None:
        self._author(element)
        self._children(element)

    def _author(self, element: etree._Element) -> None:
        self.content.authors.extend(filter(None, [element.get(W + "author")]))

    def _link(self, element: etree._Element) -> None:
        self.content.links.extend(filter(None, [element.get(R + "id")]))
        self.content.hidden.extend(filter(None, [element.get(W + "tooltip")]))
        self._last = None
        self._children(element)

    def _field(self, element: etree._Element) -> None:
        self._instruction(element.get(W + "instr", ""))
        self._children(element)

    def _instruction(self, text: str) -> None:
        """Keep what a field names: addresses, file names, quoted text; page numbers and the like name nothing."""
        if any(sign in text for sign in '"@:\\/') and text.strip():
            self._put(text, self.content.hidden)

    def _symbol(self, element: etree._Element) -> None:
        """A letter by its number; letters of symbol fonts are signs, shown as a bullet."""
        code, font = element.get(W + "char", ""), element.get(W + "font", "").lower()
        try:
            number = int(code, 16)
        except ValueError:
            return
        of_letters = "symbol" not in font and "ding" not in font and 32 <= number < 0xD800
        self._put(chr(number) if of_letters else _BULLET)

    def _box(self, element: etree._Element) -> None:
        self.content.boxes.append(element)

    def _alternatives(self, element: etree._Element) -> None:
        """Word shows the first choice; the fallback is for older programs and may say something else."""
        choices = [child for child in element if local(child) == "Choice"]
        fallback = [child for child in element if local(child) == "Fallback"]
        self._children((choices or fallback or [element])[0])
        if choices and fallback:
            shown = _all_text(choices[0])
            self.content.hidden.extend(text for text in _all_text(fallback[0]) if text not in shown)

    def _drawing_name(self, element: etree._Element) -> None:
        self.content.hidden.extend(filter(None, [element.get("descr"), element.get("title")]))
        self._last = None
        self._children(element)

    def _old_drawing(self, element: etree._Element) -> None:
        self.content.hidden.extend(filter(None, [element.get("alt"), element.get("title")]))
        if local(element) == "textpath":
            self._put(f"\n{element.get('string', '')}\n")
        self._children(element)

    def _control(self, element: etree._Element) -> None:
        """A content control; the words that Word shows until someone fills it in are no text."""
        outer = self._run_hidden
        self._run_hidden = outer or is_empty_control(element)
        self._last = None
        self._children(element)
        self._last = None
        self._run_hidden = outer

    def _form(self, element: etree._Element) -> None:
        """A content control: its name, tag and choices are not text, but may name someone."""
        for child in element.iter():
            if local(child) in {"alias", "tag"}:
                self.content.hidden.extend(filter(None, [value(child)]))
            elif local(child) == "listItem":
                self.content.hidden.extend(filter(None, [child.get(W + "displayText")]))
        self._last = None

    def _put(self, text: str, target: list[str] | None = None) -> None:
        if target is None:
            deleting, hidden = self._deleting, self._run_hidden
            target = self.content.deleted if deleting else self.content.hidden if hidden else self.content.shown
        if self._last is target and target:
            target[-1] += text
        else:
            target.append(text)
        self._last = target

    _SPECIAL: dict[str, Callable[[_ContentReader, etree._Element], None]] = {  # noqa: RUF012 - a constant table
        "r": _run,
        "del": _delete,
        "moveFrom": _delete,
        "ins": _insert,
        "moveTo": _insert,
        "hyperlink": _link,
        "fldSimple": _field,
        "sym": _symbol,
        "txbxContent": _box,
        "AlternateContent": _alternatives,
        "docPr": _drawing_name,
        "cNvPr": _drawing_name,
        "shape": _old_drawing,
        "rect": _old_drawing,
        "textpath": _old_drawing,
        "sdt": _control,
        "sdtPr": _form,
    }


def is_empty_control(element: etree._Element) -> bool:
    """Whether a `w:sdt` still shows its placeholder."""
    return on(element.find(f"{W}sdtPr/{W}showingPlcHdr"))


def _has_text(run: etree._Element) -> bool:
    return any(child.text and child.text.strip() for child in run.iter(W + "t"))


def _all_text(element: etree._Element) -> list[str]:
    texts = ["".join(t.text or "" for t in p.iter(W + "t")).strip() for p in element.iter(W + "p")]
    return [text for text in texts if text]
