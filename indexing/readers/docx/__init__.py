"""DOCX: Word documents, with everything that can hide in them.

Blocks follow the body; then come page headers and footers, notes without a reference, comments and
hidden things. The locator of a block counts all `w:p` elements of the main part from 0.
"""

from __future__ import annotations

from lxml import etree

from indexing.document import Document
from indexing.errors import UnreadableFileError
from indexing.readers.builder import TextBuilder
from indexing.readers.docx.body import Body
from indexing.readers.docx.extras import write_extras
from indexing.readers.docx.names import made_transitional
from indexing.readers.docx.notes import notes_of
from indexing.readers.docx.numbering import Numbering
from indexing.readers.docx.package import Package
from indexing.readers.docx.styles import Styles
from indexing.readers.source import Source


def read(source: Source) -> Document:
    """Read a Word document; raises UnreadableFileError (`file-damaged`, `file-wrong-extension`, `file-bomb`, ...)."""
    package = Package(source.data, source.limits)
    main = package.main_part()
    root = package.xml(main)
    if root is None:
        raise UnreadableFileError("file-damaged")
    root = made_transitional(root)
    if not str(root.tag).endswith("}document"):
        raise UnreadableFileError("file-wrong-extension")
    styles = Styles(_related_root(package, main, "styles"))
    numbering = Numbering(_related_root(package, main, "numbering"), styles)
    body = Body(TextBuilder(), package, main, styles, numbering, notes_of(package, main), source)
    body.write(root)
    write_extras(body)
    return body.builder.build(source.name, "docx")


def _related_root(package: Package, main: str, kind: str) -> etree._Element | None:
    for part in package.related(main, kind):
        root = package.xml(part)
        return None if root is None else made_transitional(root)
    return None
