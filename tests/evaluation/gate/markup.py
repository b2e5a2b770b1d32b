"""Texts with marked spans: `⟦PERSOON|Jan Jansen⟧` must go, `⟦=|Wet Damocles⟧` must stay. See README.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
HALVES = ("tune", "test")
"""The first set: the same kinds of text in both."""
_LATER = (
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth",
)  # fmt: skip
SPLITS = (*HALVES, *_LATER)
_STAYS = "="
_ITEM = re.compile(r"⟦(=|[A-Z]+)\|([^⟦⟧]+)⟧")


class MarkupError(ValueError):
    """A marked text has a bracket that opens or closes no item."""


@dataclass(frozen=True, slots=True)
class Item:
    """A marked span; offsets count characters of the text without marks. `type` is empty for what must stay."""

    type: str
    start: int
    end: int

    @property
    def goes(self) -> bool:
        return bool(self.type)


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text as the gate gets it, and its items in order."""

    name: str
    text: str
    items: tuple[Item, ...]

    def value(self, item: Item) -> str:
        return self.text[item.start : item.end]

    def around(self, item: Item, reach: int = 40) -> str:
        """The item between `»` and `«` with `reach` characters on either side, on one line."""
        before, after = self.text[max(0, item.start - reach) : item.start], self.text[item.end : item.end + reach]
        return " ".join(f"{before}»{self.value(item)}«{after}".split())


def parse(name: str, marked: str) -> MarkedText:
    """Strip the marks. Raises MarkupError when a bracket is left over."""
    pieces: list[str] = []
    items: list[Item] = []
    length = last = 0
    for match in _ITEM.finditer(marked):
        plain, value = marked[last : match.start()], match[2]
        start = length + len(plain)
        length = start + len(value)
        items.append(Item("" if match[1] == _STAYS else match[1], start, length))
        pieces += [plain, value]
        last = match.end()
    text = "".join([*pieces, marked[last:]])
    if "⟦" in text or "⟧" in text:
        raise MarkupError(f"{name}: a bracket that belongs to no item")
    return MarkedText(name, text, tuple(items))


def read(split: str) -> tuple[MarkedText, ...]:
    """The marked texts of one of the splits, by name."""
    return tuple(parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted((FOLDER / split).glob("*.txt")))
