"""ODT: OpenDocument text (ISO/IEC 26300), as LibreOffice writes it."""

from __future__ import annotations

from indexing.document import BlockKind, Document
from indexing.errors import UnreadableFileError
from indexing.readers.archive import Archive
from indexing.readers.builder import TextBuilder
from indexing.readers.odt.body import Body
from indexing.readers.odt.names import META, OFFICE, STYLE, TEXT, local
from indexing.readers.odt.styles import Styles
from indexing.readers.promotion import promote
from indexing.readers.saving import day_in
from indexing.readers.source import Source
from indexing.readers.xml import parse_xml

_DULL = frozenset({"generator", "editing-cycles", "editing-duration", "document-statistic", "creation-date", "date"})


def read(source: Source) -> Document:
    """Read an ODT file; raises UnreadableFileError (`file-encrypted`, `file-damaged`, `file-wrong-extension`, ...)."""
    archive = Archive(source.data, source.limits)
    if b"encryption-data" in (archive.read("META-INF/manifest.xml") or b""):
        raise UnreadableFileError("file-encrypted")
    content = archive.read("content.xml")
    if content is None:
        raise UnreadableFileError("file-wrong-extension" if archive.names else "file-damaged")
    root = parse_xml(content)
    text = root.find(f"{OFFICE}body/{OFFICE}text")
    if text is None:
        raise UnreadableFileError("file-wrong-extension")
    styles_xml = archive.read("styles.xml")
    styles_root = parse_xml(styles_xml) if styles_xml else None
    builder = TextBuilder()
    body = Body(builder, Styles([part for part in (styles_root, root) if part is not None]))
    body.blocks(text)
    promote(builder, frozenset(body.candidates))
    if styles_root is not None:
        for page in styles_root.iter(STYLE + "master-page"):
            for paragraph in page.iter(TEXT + "p", TEXT + "h"):
                builder.add(BlockKind.MARGIN, body.plain_text(paragraph))
    _write_properties(body, archive)
    for hidden in dict.fromkeys(body.hidden):
        builder.add(BlockKind.HIDDEN, hidden)
    return builder.build(source.name, "odt")


def _write_properties(body: Body, archive: Archive) -> None:
    data = archive.read("meta.xml")
    for element in [] if data is None else parse_xml(data).iterfind(f"{OFFICE}meta/*"):
        name, value = local(element), " ".join("".join(element.itertext()).split())
        if name == "date":
            body.builder.saved = day_in(value)
        if not value or name in _DULL:
            continue
        if name == "title":
            span = body.builder.add(BlockKind.HIDDEN, value)
            body.builder.title = body.builder.title or span
        else:
            body.builder.add(BlockKind.HIDDEN, f"{element.get(META + 'name') or name}: {value}")
