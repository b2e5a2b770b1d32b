"""PDF: annotations, links, form fields, properties and attachments reach the gate."""

from __future__ import annotations

import io

import pypdf
from pypdf.annotations import FreeText, Link
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from indexing.document import BlockKind
from tests.indexing.readers.helpers import body, headings, of_kind, read
from tests.indexing.readers.pdfs import pdf

NAME = "Truus van der Hoeven"


def _changed(change: object) -> bytes:
    """A one-page PDF after `change` worked on its pypdf writer."""
    writer = pypdf.PdfWriter(io.BytesIO(pdf(lambda page: page.text("Gewone tekst."))))
    change(writer)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_notes_are_comments_with_their_author() -> None:
    def change(writer: pypdf.PdfWriter) -> None:
        note = FreeText(text="Adres klopt niet", rect=(50, 50, 200, 100))
        note[NameObject("/T")] = TextStringObject(NAME)
        writer.add_annotation(0, note)

    document = read(_changed(change), "a.pdf")
    assert of_kind(document, BlockKind.COMMENT) == [f"{NAME}: Adres klopt niet"]
    assert body(document) == "Gewone tekst."


def test_link_targets_are_hidden() -> None:
    document = read(
        _changed(lambda writer: writer.add_annotation(0, Link(rect=(0, 0, 9, 9), url="mailto:t@x.example"))), "a.pdf"
    )
    assert of_kind(document, BlockKind.HIDDEN)[0] == "mailto:t@x.example"


def test_filled_form_fields_are_text() -> None:
    def change(writer: pypdf.PdfWriter) -> None:
        field = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Widget"),
                NameObject("/FT"): NameObject("/Tx"),
                NameObject("/T"): TextStringObject("Aanvrager"),
                NameObject("/V"): TextStringObject(NAME),
                NameObject("/Rect"): ArrayObject([]),
            }
        )
        writer.add_annotation(0, field)

    assert f"Aanvrager: {NAME}" in of_kind(read(_changed(change), "a.pdf"), BlockKind.PARAGRAPH)


def test_properties_are_hidden_and_the_title_is_known() -> None:
    data = _changed(
        lambda writer: writer.add_metadata({"/Author": NAME, "/Title": "Nota wonen", "/Keywords": "geheim"})
    )
    document = read(data, "a.pdf")
    assert {f"Author: {NAME}", "Keywords: geheim", "Nota wonen"} <= set(of_kind(document, BlockKind.HIDDEN))
    assert document.title and document.text[document.title.start : document.title.end] == "Nota wonen"


def test_names_in_uncompressed_xmp_are_hidden() -> None:
    packet = f"<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>{NAME}</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>"
    document = read(pdf(lambda page: page.text("Tekst.")) + packet.encode(), "a.pdf")
    assert NAME in of_kind(document, BlockKind.HIDDEN)


def test_files_in_the_file_are_read() -> None:
    data = _changed(lambda writer: writer.add_attachment("lijst.txt", f"Bewoner: {NAME} aan de kade.".encode()))
    document = read(data, "a.pdf")
    assert headings(document)[-1] == (1, "Bijlage: lijst.txt")
    assert NAME in body(document)
