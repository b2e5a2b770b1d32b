"""Footnotes and endnotes of a Word document."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from indexing.readers.docx.names import W, made_transitional
from indexing.readers.docx.package import Package


@dataclass(frozen=True, slots=True)
class Note:
    """A note: its element, and the part that its relations belong to."""

    element: etree._Element
    part: str


def notes_of(package: Package, main: str) -> dict[tuple[str, str], Note]:
    """The notes by kind ("footnote", "endnote") and id; separators left out."""
    notes = {}
    for kind in ("footnote", "endnote"):
        for part in package.related(main, f"{kind}s"):
            root = package.xml(part)
            for element in [] if root is None else made_transitional(root).iter(W + kind):
                if element.get(W + "type", "normal") == "normal":
                    notes[kind, element.get(W + "id", "")] = Note(element, part)
    return notes
