"""The inline content of an HTML block: text as shown, and what is not shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
DROPPED = frozenset({"script", "style", "link", "base", "iframe", "object", "embed", "canvas", "audio", "video", "map"})
UNSEEN = frozenset({"template", "noscript", "svg", "math", "datalist"})
DELETED = frozenset({"del", "s", "strike"})
BOLD = frozenset({"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"})
_POWERS = {"2": "²", "3": "³"}
_AREA = re.compile(r"(?:^|[\s\d])[kdc]?m$")
_LONGEST_TARGET = 400


@dataclass(slots=True)
class Inline:
    """Text being collected; `plain` says that some of it is not bold."""

    shown: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    plain: bool = False

    @property
    def text(self) -> str:
        """The text as shown."""
        return "".join(self.shown)

    def add(self, text: str | None, *, bold: bool) -> None:
        """Add running text, in which white space is one blank."""
        if text:
            self.shown.append(re.sub(r"[ \t\r\n\f]+", " ", text))
            self.plain = self.plain or (not bold and bool(text.strip()))

    def add_raised(self, element: etree._Element) -> None:
        """Add superscript; a bare number refers to a footnote and is left out, but for m² and m³."""
        text = "".join(element.itertext()).strip()
        if not text.strip("[]()*").isdigit():
            self.shown.append(text)
        elif _AREA.search(self.text[-4:]) and text in _POWERS:
            self.shown.append(_POWERS[text])


def tag_of(element: etree._Element) -> str:
    """The lower-case name of an element; empty for comments and instructions."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""


def is_unseen(element: etree._Element) -> bool:
    """Whether a browser does not show an element."""
    return (
        tag_of(element) in UNSEEN
        or element.get("hidden") is not None
        or element.get("type", "").lower() == "hidden"
        or _NOT_SHOWN.search(element.get("style", "")) is not None
    )


def attributes_of(element: etree._Element) -> list[str]:
    """What the attributes of an element say to someone: targets of links, alternative texts, titles, values."""
    found = [element.get(name) for name in ("alt", "title", "placeholder", "value", "summary", "cite", "aria-label")]
    target = element.get("href") or ""
    if target and not target.startswith(("#", "javascript:", "data:")) and len(target) <= _LONGEST_TARGET:
        found.append(target)
    return [text for text in found if text and text.strip()]
