"""What a PDF holds beside its pages' text: margins, annotations, form fields, links, properties, attachments."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from indexing.document import BlockKind
from indexing.errors import UnreadableFileError
from indexing.readers.attachments import include_attachment
from indexing.readers.builder import TextBuilder, one_line
from indexing.readers.pdf.headings import bookmarks_of
from indexing.readers.pdf.pages import Pages
from indexing.readers.saving import day_in
from indexing.readers.source import Source

_PROPERTIES = ("Author", "Subject", "Keywords")
_XMP = re.compile(rb"<x:xmpmeta.{1,200000}?</x:xmpmeta>", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_XMP_NAMES = re.compile(
    r"<(?:dc|pdf|xmp|photoshop):(creator|title|description|subject|Author|Keywords)\b.*?</", re.DOTALL
)
_MOST_ANNOTATIONS = 20_000
_MOST_ATTACHMENTS = 100


def write_extras(builder: TextBuilder, pdf: pdfium.PdfDocument, pages: Pages, source: Source) -> None:
    """Write everything but the running text after it."""
    for page, text in pages.margins:
        builder.page = page
        builder.add(BlockKind.MARGIN, text)
    if pages.textless and builder.blocks:
        builder.notice("pages-without-text")
    if pages.damaged:
        builder.notice("part-unreadable")
    _write_annotations(builder, pdf, set(pages.damaged))
    builder.page = None
    _write_properties(builder, pdf, source.data)
    _write_attachments(builder, pdf, source)


def _write_annotations(builder: TextBuilder, pdf: pdfium.PdfDocument, damaged: set[int]) -> None:
    targets: dict[str, int] = {}
    for number in range(1, len(pdf) + 1):
        if number in damaged:
            continue
        builder.page = number
        page = pdf[number - 1]
        for at in range(min(raw.FPDFPage_GetAnnotCount(page.raw), _MOST_ANNOTATIONS)):
            annotation = raw.FPDFPage_GetAnnot(page.raw, at)
            if annotation:
                _write_annotation(builder, pdf, annotation, targets)
                raw.FPDFPage_CloseAnnot(annotation)
        page.close()
    for target, number in targets.items():
        builder.page = number
        builder.add(BlockKind.HIDDEN, target)


def _write_annotation(
    builder: TextBuilder, pdf: pdfium.PdfDocument, annotation: object, targets: dict[str, int]
) -> None:
    kind = raw.FPDFAnnot_GetSubtype(annotation)
    if kind == raw.FPDF_ANNOT_LINK:
        target = _target(pdf, annotation)
        if target:
            targets.setdefault(target, builder.page or 1)
    elif kind == raw.FPDF_ANNOT_WIDGET:
        name, value = _string(annotation, "TU") or _string(annotation, "T"), _string(annotation, "V")
        if value.strip() and value != "Off":
            builder.add(BlockKind.PARAGRAPH, f"{name}: {value}" if name else value)
    elif kind != raw.FPDF_ANNOT_POPUP:
        author, text = _string(annotation, "T"), _string(annotation, "Contents")
        builder.add(BlockKind.COMMENT, f"{author}: {text}" if author and text else author or text)


def _string(annotation: object, key: str) -> str:
    size = raw.FPDFAnnot_GetStringValue(annotation, key.encode(), None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(annotation, key.encode(), ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def _target(pdf: pdfium.PdfDocument, annotation: object) -> str:
    link = raw.FPDFAnnot_GetLink(annotation)
    action = raw.FPDFLink_GetAction(link) if link else None
    if not action:
        return ""
    read = {raw.PDFACTION_URI: raw.FPDFAction_GetURIPath, raw.PDFACTION_LAUNCH: raw.FPDFAction_GetFilePath}
    kind = raw.FPDFAction_GetType(action)
    if kind not in read:
        return ""
    arguments = (pdf.raw, action) if kind == raw.PDFACTION_URI else (action,)
    size = read[kind](*arguments, None, 0)
    buffer = ctypes.create_string_buffer(max(size, 1))
    read[kind](*arguments, buffer, size)
    return buffer.raw[: max(size - 1, 0)].decode("utf-8", "replace")


def _write_properties(builder: TextBuilder, pdf: pdfium.PdfDocument, data: bytes) -> None:
    found = pdf.get_metadata_dict(skip_empty=True)
    builder.saved = day_in(found.get("CreationDate", "")) or day_in(found.get("ModDate", ""))
    title = builder.add(BlockKind.HIDDEN, found.get("Title", ""))
    if builder.title is None and title and not _is_file_name(found["Title"]):
        builder.title = title
    for name in _PROPERTIES:
        if found.get(name):
            builder.add(BlockKind.HIDDEN, f"{name}: {found[name]}")
    known = {one_line(text) for text in found.values()} | {builder.text_of(block.span) for block in builder.blocks}
    for text in dict.fromkeys([*_xmp_texts(data), *(mark.title for mark in bookmarks_of(pdf))]):
        if one_line(text) not in known:
            builder.add(BlockKind.HIDDEN, text)


def _is_file_name(title: str) -> bool:
    return re.search(r"\.\w{2,4}$|^Microsoft Word|^untitled|\\", title, re.IGNORECASE) is not None


def _xmp_texts(data: bytes) -> Iterator[str]:
    """Names and descriptions in XMP metadata that is not compressed (ISO 16684 asks that it is not)."""
    for packet in _XMP.findall(data):
        for found in _XMP_NAMES.finditer(packet.decode("utf-8", "replace")):
            text = " ".join(_TAG.sub(" ", found.group() + ">").split()).removesuffix("</>").strip()
            if text:
                yield text


def _write_attachments(builder: TextBuilder, pdf: pdfium.PdfDocument, source: Source) -> None:
    for at in range(min(pdf.count_attachments(), _MOST_ATTACHMENTS)):
        attachment = pdf.get_attachment(at)
        try:
            name, data = attachment.get_name(), bytes(attachment.get_data())
        except (pdfium.PdfiumError, UnreadableFileError):
            builder.notice("attachment-unreadable")
            continue
        include_attachment(builder, name, data, source)
