"""XML, parsed without entities, network or document types."""

from __future__ import annotations

from lxml import etree

from indexing.errors import UnreadableFileError


def parse_xml(data: bytes) -> etree._Element:
    """The root of `data`; raises UnreadableFileError (`file-damaged`; `file-bomb` when it defines entities)."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        # The parser itself gives up on entities that expand too far.
        raise UnreadableFileError("file-bomb" if b"<!ENTITY" in data else "file-damaged") from None
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise UnreadableFileError("file-bomb")
    return root


def texts(root: etree._Element, *tags: str) -> list[str]:
    """The non-blank texts of all elements with one of `tags` below `root`, in order."""
    return [element.text.strip() for element in root.iter(*tags) if element.text and element.text.strip()]
