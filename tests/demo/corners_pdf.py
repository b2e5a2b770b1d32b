"""Text, metadata, annotations and link targets of a PDF, straight from PDFium."""

from __future__ import annotations

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium


def page_texts(document: pypdfium2.PdfDocument) -> list[str]:
    """The text of each page."""
    return [page.get_textpage().get_text_range() for page in document]


def annotations(document: pypdfium2.PdfDocument) -> tuple[list[str], list[str]]:
    """The contents of all annotations, and the targets of all links."""
    notes, targets = [], []
    for page in document:
        for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
            annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
            notes.append(_contents(annotation))
            targets.append(_target(document, annotation))
            pdfium.FPDFPage_CloseAnnot(annotation)
    return notes, targets


def _contents(annotation: pdfium.FPDF_ANNOTATION) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(
        annotation, b"Contents", ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size
    )
    return buffer.raw[: size - 2].decode("utf-16-le") if size > 2 else ""


def _target(document: pypdfium2.PdfDocument, annotation: pdfium.FPDF_ANNOTATION) -> str:
    link = pdfium.FPDFAnnot_GetLink(annotation)
    action = pdfium.FPDFLink_GetAction(link) if link else None
    if not action:
        return ""
    size = pdfium.FPDFAction_GetURIPath(document.raw, action, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAction_GetURIPath(document.raw, action, buffer, size)
    return buffer.value.decode()
