"""PDF: annotations, links, form fields, properties and attachments reach the gate."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Callable

import pypdfium2
import pypdfium2.raw as raw

from indexing.document import BlockKind
from tests.indexing.readers.helpers import body, headings, of_kind, read
from tests.indexing.readers.pdfs import Sheet, pdf

NAME = "Truus van der Hoeven"


def _changed(change: Callable[[pypdfium2.PdfDocument], None]) -> bytes:
    """A one-page PDF after `change` worked on it."""
    document = pypdfium2.PdfDocument(pdf(lambda page: page.text("Gewone tekst.")))
    change(document)
    buffer = io.BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def _wide(text: str) -> ctypes.Array:
    data = text.encode("utf-16-le") + b"\0\0"
    return (ctypes.c_ushort * (len(data) // 2)).from_buffer_copy(data)


def test_notes_are_comments_with_their_author() -> None:
    def change(document: pypdfium2.PdfDocument) -> None:
        page = document[0]
        note = raw.FPDFPage_CreateAnnot(page, raw.FPDF_ANNOT_TEXT)
        raw.FPDFAnnot_SetStringValue(note, b"T", _wide(NAME))
        raw.FPDFAnnot_SetStringValue(note, b"Contents", _wide("Adres klopt niet"))
        raw.FPDFPage_CloseAnnot(note)

    document = read(_changed(change), "a.pdf")
    assert of_kind(document, BlockKind.COMMENT) == [f"{NAME}: Adres klopt niet"]
    assert body(document) == "Gewone tekst."


def test_link_targets_are_hidden() -> None:
    def fill(page: Sheet) -> None:
        page.text("Mail ons.")
        page.canvas.linkURL("mailto:truus@voorbeeld.example", (70, 750, 200, 770))

    assert of_kind(read(pdf(fill), "a.pdf"), BlockKind.HIDDEN)[0] == "mailto:truus@voorbeeld.example"


def test_filled_form_fields_are_text() -> None:
    def fill(page: Sheet) -> None:
        page.text("Vul uw naam in.")
        page.canvas.acroForm.textfield(name="Aanvrager", tooltip="Naam van de aanvrager", value=NAME, x=70, y=600)

    assert f"Naam van de aanvrager: {NAME}" in of_kind(read(pdf(fill), "a.pdf"), BlockKind.PARAGRAPH)


def test_properties_are_hidden_and_the_title_is_known() -> None:
    def fill(page: Sheet) -> None:
        page.text("Tekst.")
        page.canvas.setAuthor(NAME)
        page.canvas.setTitle("Nota wonen")
        page.canvas.setKeywords("geheim")

    document = read(pdf(fill), "a.pdf")
    assert {f"Author: {NAME}", "Keywords: geheim", "Nota wonen"} <= set(of_kind(document, BlockKind.HIDDEN))
    assert document.title and document.text[document.title.start : document.title.end] == "Nota wonen"


def test_names_in_uncompressed_xmp_are_hidden() -> None:
    packet = f"<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>{NAME}</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>"
    document = read(pdf(lambda page: page.text("Tekst.")) + packet.encode(), "a.pdf")
    assert NAME in of_kind(document, BlockKind.HIDDEN)


def test_files_in_the_file_are_read() -> None:
    def change(document: pypdfium2.PdfDocument) -> None:
        document.new_attachment("lijst.txt").set_data(f"Bewoner: {NAME} aan de kade.".encode())

    document = read(_changed(change), "a.pdf")
    assert headings(document)[-1] == (1, "Bijlage: lijst.txt")
    assert NAME in body(document)
