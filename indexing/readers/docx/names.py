"""The XML names of WordprocessingML and its neighbours, transitional and strict alike."""

from __future__ import annotations

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT = {
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}": W,
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}": R,
}


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def value(element: etree._Element | None, name: str = "val") -> str:
    """An attribute in the main namespace; empty when absent."""
    return "" if element is None else element.get(W + name, "")


def on(element: etree._Element | None) -> bool:
    """Whether a toggle such as `w:vanish` is there and not switched off."""
    return element is not None and value(element) not in {"0", "false", "off", "none"}


def made_transitional(root: etree._Element) -> etree._Element:
    """The same tree with the names of the strict variant (ISO/IEC 29500) turned into the usual ones."""
    if not isinstance(root.tag, str) or "purl.oclc.org" not in root.tag:
        return root
    for element in root.iter(etree.Element):
        for strict, usual in _STRICT.items():
            if element.tag.startswith(strict):
                element.tag = usual + element.tag[len(strict) :]
            for key in [key for key in element.attrib if key.startswith(strict)]:
                element.set(usual + key[len(strict) :], element.attrib.pop(key))
    return root
