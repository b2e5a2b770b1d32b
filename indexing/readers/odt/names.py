"""The XML names of OpenDocument."""

from __future__ import annotations

from lxml import etree

_BASE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_BASE}office:1.0}}"
TEXT = f"{{{_BASE}text:1.0}}"
TABLE = f"{{{_BASE}table:1.0}}"
STYLE = f"{{{_BASE}style:1.0}}"
META = f"{{{_BASE}meta:1.0}}"
FO = f"{{{_BASE}xsl-fo-compatible:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"
DC = "{http://purl.org/dc/elements/1.1/}"


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def number(text: str | None, default: int, most: int) -> int:
    """A whole number from an attribute, held between 1 and `most`."""
    return min(max(int(text), 1), most) if text and text.isdigit() else default
