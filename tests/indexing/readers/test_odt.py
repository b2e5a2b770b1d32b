"""ODT: made by hand from the names of the standard."""

from __future__ import annotations

import io
import zipfile

import pytest

from indexing.document import BlockKind
from indexing.errors import UnreadableFileError
from tests.indexing.readers.helpers import at, body, headings, of_kind, read, rows

_NAMES = {
    "office": "office:1.0", "text": "text:1.0", "table": "table:1.0", "style": "style:1.0", "draw": "drawing:1.0",
    "meta": "meta:1.0", "fo": "xsl-fo-compatible:1.0", "svg": "svg-compatible:1.0",
}  # fmt: skip
_XMLNS = " ".join(f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{name}"' for key, name in _NAMES.items())
_XMLNS += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
NAME = "Truus van der Hoeven"


def odt(text: str, styles: str = "", master: str = "", meta: str = "", manifest: str = "") -> bytes:
    """An ODT with `text` in its body."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content {_XMLNS}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{text}</office:text></office:body></office:document-content>",
        )
        archive.writestr("styles.xml", f"<office:document-styles {_XMLNS}>{master}</office:document-styles>")
        archive.writestr(
            "meta.xml", f"<office:document-meta {_XMLNS}><office:meta>{meta}</office:meta></office:document-meta>"
        )
        archive.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
    return buffer.getvalue()


def test_headings_paragraphs_and_spaces() -> None:
    document = read(
        odt(
            '<text:h text:outline-level="2">Kop</text:h><text:p>Een<text:s text:c="3"/>zin<text:tab/>met'
            "<text:line-break/>breuk en <text:span>span</text:span>.</text:p>"
        ),
        "a.odt",
    )
    assert headings(document) == [(2, "Kop")]
    assert of_kind(document, BlockKind.PARAGRAPH) == ["Een zin met\nbreuk en span."]


def test_lists_have_the_numbers_of_their_style() -> None:
    style = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
        '</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" '
        'text:bullet-char="\uf0b7"/></text:list-style>'
    )
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>".format
    inner = f"<text:list>{item('dieper', '')}{item('nog een', '')}</text:list>"
    text = (
        f'<text:list text:style-name="L">{item("een", inner)}{item("twee", "")}</text:list>'
        f'<text:list text:style-name="B">{item("punt", "")}</text:list>'
    )
    assert of_kind(read(odt(text, style), "a.odt"), BlockKind.LIST_ITEM) == [
        "1. een",
        "a) dieper",
        "b) nog een",
        "2. twee",
        "• punt",
    ]


def test_headings_have_the_numbers_of_the_outline() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
    )
    heads = "".join(
        f'<text:h text:outline-level="{level}">{text}</text:h><text:p>tekst</text:p>'
        for level, text in ((1, "A"), (2, "B"), (2, "C"), (1, "D"), (2, "E"))
    )
    shown = [text for _, text in headings(read(odt(heads, master=outline), "a.odt"))]
    assert shown == ["1 A", "1.1 B", "1.2 C", "2 D", "2.1 E"]


def test_tables_have_heads_spans_and_repeated_cells() -> None:
    cell = "<table:table-cell {}><text:p>{}</text:p></table:table-cell>".format
    table = (
        "<table:table><table:table-header-rows><table:table-row>"
        + cell("", "Post") + cell("", "2025") + cell("", "2026")
        + "</table:table-row></table:table-header-rows><table:table-row>"
        + cell('table:number-rows-spanned="2"', "Boa") + cell('table:number-columns-repeated="2"', "7")
        + "</table:table-row><table:table-row><table:covered-table-cell/>" + cell("", "8") + cell("", "9")
        + "</table:table-row></table:table>"
    )  # fmt: skip
    assert rows(read(odt(table), "a.odt")) == [
        [(None, "Post"), (None, "2025"), (None, "2026")],
        [("Post", "Boa"), ("2025", "7"), ("2026", "7")],
        [("Post", "Boa"), ("2025", "8"), ("2026", "9")],
    ]


HIDING = {
    "comment": (
        f"<office:annotation><dc:creator>{NAME}</dc:creator><text:p>x</text:p></office:annotation>",
        BlockKind.COMMENT,
    ),
    "link": (f'<text:a xlink:href="mailto:{NAME}">mail</text:a>', BlockKind.HIDDEN),
    "alternative text": (f"<draw:frame><svg:title>{NAME}</svg:title></draw:frame>", BlockKind.HIDDEN),
    "hidden text": (f'<text:hidden-text text:string-value="{NAME}"/>', BlockKind.HIDDEN),
    "hidden style": (f'<text:span text:style-name="Weg">{NAME}</text:span>', BlockKind.HIDDEN),
}


@pytest.mark.parametrize("place", HIDING)
def test_what_is_not_shown_reaches_the_gate_only(place: str) -> None:
    xml, kind = HIDING[place]
    style = '<style:style style:name="Weg"><style:text-properties text:display="none"/></style:style>'
    document = read(odt(f"<text:p>Tekst {xml} verder.</text:p>", style), "a.odt")
    assert any(NAME in text for text in of_kind(document, kind))
    assert NAME not in body(document)


def test_notes_boxes_deletions_margins_and_properties() -> None:
    text = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>weggehaald</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>Zin.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot</text:p>"
        "</text:note-body></text:note>"
        "<draw:frame><draw:text-box><text:p>Kader</text:p></draw:text-box></draw:frame></text:p>"
        "<text:table-of-content><text:index-body><text:p>1 Inleiding 3</text:p></text:index-body>"
        "</text:table-of-content>"
    )
    master = "<style:master-page><style:header><text:p>GEHEIM</text:p></style:header></style:master-page>"
    meta = f'<dc:title>Nota</dc:title><meta:user-defined meta:name="Zaak">{NAME}</meta:user-defined>'
    document = read(odt(text, master=master, meta=meta), "a.odt")
    assert of_kind(document, BlockKind.DELETED) == ["weggehaald"]
    assert of_kind(document, BlockKind.FOOTNOTE) == ["1 Noot"]
    assert of_kind(document, BlockKind.PARAGRAPH) == ["Zin.", "Kader"]
    assert of_kind(document, BlockKind.MARGIN) == ["1 Inleiding 3", "GEHEIM"]
    assert f"Zaak: {NAME}" in of_kind(document, BlockKind.HIDDEN)
    assert document.title and at(document, document.title) == "Nota"


def test_an_encrypted_file_and_another_kind_of_file_are_told_apart() -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read(odt("<text:p>x</text:p>", manifest="<encryption-data/>"), "a.odt")
    assert refused.value.code == "file-encrypted"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("foto.txt", "x")
    with pytest.raises(UnreadableFileError) as refused:
        read(buffer.getvalue(), "a.odt")
    assert refused.value.code == "file-wrong-extension"
