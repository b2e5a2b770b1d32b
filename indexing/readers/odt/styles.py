"""Styles of an OpenDocument text: what is bold or hidden, and how lists and headings are numbered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from indexing.readers.numerals import formatted
from indexing.readers.odt.names import FO, STYLE, TEXT, local, number

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DEEPEST = 32
_TYPED_BULLETS = frozenset("-–—•*o")


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How a level of a list is marked: by `bullet`, or by a number of `form` with text around it."""

    bullet: str
    form: str
    prefix: str
    suffix: str
    shown: int
    start: int

    def label(self, counts: Sequence[int], levels: Sequence[ListLevel | None]) -> str:
        """What is shown before an item; `counts` are the numbers of all levels down to this one."""
        if self.bullet:
            return self.bullet
        if not self.form:
            return ""
        parts = []
        for count, level in list(zip(counts, levels, strict=False))[-self.shown :]:
            parts.append(formatted(count, level.form if level and level.form else self.form))
        return f"{self.prefix}{'.'.join(parts)}{self.suffix}".strip()


class Styles:
    """The styles in the given roots; automatic styles of the content come last and count most."""

    def __init__(self, roots: Sequence[etree._Element]) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        self.outline: dict[int, ListLevel] = {}
        for root in roots:
            for element in root.iter(STYLE + "style"):
                self._styles[element.get(STYLE + "name", "")] = element
            for element in root.iter(TEXT + "list-style"):
                self._lists[element.get(STYLE + "name", "")] = _levels(element)
            for element in root.iter(TEXT + "outline-style"):
                self.outline = _levels(element)

    def bold(self, name: str | None) -> bool:
        """Whether text in the style is bold."""
        return self._property(name, FO + "font-weight") == "bold"

    def hidden(self, name: str | None) -> bool:
        """Whether text in the style is not shown."""
        return self._property(name, TEXT + "display") == "none"

    def is_title(self, name: str | None) -> bool:
        """Whether the style, or one that it is based on, is that of the document's title."""
        return any(key in {"Title", "Titel"} for key in self._chain(name))

    def levels(self, name: str | None) -> dict[int, ListLevel]:
        """The levels of a list style, from 1."""
        return self._lists.get(name or "", {})

    def list_of(self, name: str | None) -> str | None:
        """The list style that a paragraph style brings along."""
        for key in self._chain(name):
            found = self._styles[key].get(STYLE + "list-style-name")
            if found:
                return str(found)
        return None

    def _property(self, name: str | None, key: str) -> str | None:
        for style in self._chain(name):
            for properties in self._styles[style].iterchildren(STYLE + "text-properties"):
                if properties.get(key) is not None:
                    return str(properties.get(key))
        return None

    def _chain(self, name: str | None) -> list[str]:
        chain: list[str] = []
        while name in self._styles and len(chain) < _DEEPEST:
            chain.append(name)
            name = self._styles[name].get(STYLE + "parent-style-name")
        return chain


def _levels(element: etree._Element) -> dict[int, ListLevel]:
    levels = {}
    for shape in element:
        at = number(shape.get(TEXT + "level"), 0, 10)
        bullet = shape.get(TEXT + "bullet-char", "") if local(shape) == "list-level-style-bullet" else ""
        levels[at] = ListLevel(
            bullet=bullet if bullet in _TYPED_BULLETS or not bullet else "•",
            form=_FORMS.get(shape.get(STYLE + "num-format", ""), ""),
            prefix=shape.get(STYLE + "num-prefix", ""),
            suffix=shape.get(STYLE + "num-suffix", ""),
            shown=number(shape.get(TEXT + "display-levels"), 1, 10),
            start=number(shape.get(TEXT + "start-value"), 1, 9999),
        )
    return levels
