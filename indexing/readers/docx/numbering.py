"""Numbers and bullets of Word lists as they are shown (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from indexing.readers.docx.names import W, on, value
from indexing.readers.docx.styles import Styles
from indexing.readers.numerals import formatted

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9
# Other bullets are letters of a symbol font, such as Wingdings' section sign.
_TYPED_BULLETS = frozenset("-–—•*o")


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int
    legal: bool
    style: str


class Numbering:
    """Counts the lists of a document in reading order."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._levels: dict[str, dict[int, _Level]] = {}
        self._abstract: dict[str, str] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._started: set[str] = set()
        if root is not None:
            self._load(root)

    def label(self, paragraph: etree._Element) -> str | None:
        """The number or bullet shown before a paragraph ("2.3", "a)", "•"), counted on; None without one."""
        number, level = self._place(paragraph)
        shape = self._levels.get(number, {}).get(level)
        if shape is None:
            return None
        counters = self._count(number, level)
        if shape.form == "bullet":
            return shape.text if shape.text in _TYPED_BULLETS else "•"
        if shape.form == "none" and "%" not in shape.text:
            return shape.text or None
        return _PLACE.sub(lambda found: self._shown(number, int(found[1]) - 1, counters, shape), shape.text).strip()

    def _place(self, paragraph: etree._Element) -> tuple[str, int]:
        style = self._styles.of_paragraph(paragraph)
        own = paragraph.find(f"{W}pPr/{W}numPr")
        inherited = self._styles.numbering(style)
        number = _child(own, "numId") or _child(inherited, "numId")
        level = _child(own, "ilvl") or _child(inherited, "ilvl")
        if own is None and inherited is not None and not _child(inherited, "ilvl"):
            linked = (at for at, shape in self._levels.get(number, {}).items() if shape.style == style)
            level = str(next(linked, 0))
        return number, int(level) if level.isdigit() else 0

    def _count(self, number: str, level: int) -> list[int | None]:
        counters = self._counters.setdefault(self._abstract[number], [None] * _LEVELS)
        if number not in self._started:
            self._started.add(number)
            for at in self._starts.get(number, {}):
                counters[at] = None
        current = counters[level]
        counters[level] = self._start(number, level) if current is None else current + 1
        counters[level + 1 :] = [None] * (_LEVELS - level - 1)
        return counters

    def _start(self, number: str, level: int) -> int:
        shape = self._levels[number].get(level)
        return self._starts.get(number, {}).get(level, shape.start if shape else 1)

    def _shown(self, number: str, level: int, counters: list[int | None], shape: _Level) -> str:
        counted = counters[level]
        count = self._start(number, level) if counted is None else counted
        own = self._levels[number].get(level)
        form = "decimal" if shape.legal or own is None else own.form
        return formatted(count, form)

    def _load(self, root: etree._Element) -> None:
        shapes: dict[str, dict[int, _Level]] = {}
        for element in root.iter(W + "abstractNum"):
            shapes[element.get(W + "abstractNumId", "")] = _levels(element)
        for element in root.iter(W + "num"):
            number = element.get(W + "numId", "")
            abstract = value(element.find(W + "abstractNumId"))
            self._abstract[number] = abstract
            self._levels[number] = dict(shapes.get(abstract, {}))
            for override in element.iter(W + "lvlOverride"):
                self._override(number, override)

    def _override(self, number: str, override: etree._Element) -> None:
        at = _number(override.get(W + "ilvl", "0"))
        start = value(override.find(W + "startOverride"))
        if start:
            self._starts.setdefault(number, {})[at] = _number(start)
        self._levels[number].update(_levels(override))


def _levels(element: etree._Element) -> dict[int, _Level]:
    levels = {}
    for shape in element.findall(W + "lvl"):
        at = _number(shape.get(W + "ilvl", "0"))
        if at < _LEVELS:
            start = _number(value(shape.find(W + "start")) or "1")
            form, text = value(shape.find(W + "numFmt")) or "decimal", value(shape.find(W + "lvlText"))
            levels[at] = _Level(form, text, start, on(shape.find(W + "isLgl")), value(shape.find(W + "pStyle")))
    return levels


def _child(element: etree._Element | None, name: str) -> str:
    return "" if element is None else value(element.find(W + name))


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0
