"""Word: every place where text can hide reaches the gate, and none of it the index unless a reader sees it."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE

from indexing.document import BlockKind
from tests.indexing.readers.helpers import body, of_kind, read
from tests.indexing.readers.words import paragraph, put, run, with_parts, word

NAME = "Truus van der Hoeven"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

INLINE = {
    "deleted": (f'<w:del w:author="x"><w:r><w:delText>{NAME}</w:delText></w:r></w:del>', BlockKind.DELETED),
    "moved away": (f"<w:moveFrom>{run(NAME)}</w:moveFrom>", BlockKind.DELETED),
    "author of a change": (f'<w:ins w:author="{NAME}">{run("iets")}</w:ins>', BlockKind.HIDDEN),
    "hidden text": (run(NAME, "<w:vanish/>"), BlockKind.HIDDEN),
    "field code": (f'<w:r><w:instrText>HYPERLINK "mailto:{NAME}"</w:instrText></w:r>', BlockKind.HIDDEN),
    "simple field": (
        f'<w:fldSimple w:instr="INCLUDETEXT &quot;{NAME}&quot;">{run("iets")}</w:fldSimple>',
        BlockKind.HIDDEN,
    ),
    "alternative text": (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="{NAME}"/></wp:inline></w:drawing></w:r>',
        BlockKind.HIDDEN,
    ),
    "old drawing": (f'<w:r><w:pict><v:shape alt="{NAME}"/></w:pict></w:r>', BlockKind.HIDDEN),
    "content control": (
        f'<w:sdt><w:sdtPr><w:alias w:val="{NAME}"/></w:sdtPr><w:sdtContent/></w:sdt>',
        BlockKind.HIDDEN,
    ),
    "empty form": (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run(NAME)}</w:sdtContent></w:sdt>",
        BlockKind.HIDDEN,
    ),
    "tooltip": (f'<w:hyperlink w:tooltip="{NAME}">{run("hier")}</w:hyperlink>', BlockKind.HIDDEN),
    "fallback": (
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{run('nieuw')}</mc:Choice><mc:Fallback><w:pict><v:textbox>"
        f"<w:txbxContent><w:p>{run(NAME)}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>",
        BlockKind.HIDDEN,
    ),
}


@pytest.mark.parametrize("place", INLINE)
def test_text_that_is_not_shown_reaches_the_gate_only(place: str) -> None:
    xml, kind = INLINE[place]
    document = read(word(lambda made: put(made, paragraph(run("Gewone tekst. ") + xml))), "a.docx")
    assert any(NAME in text for text in of_kind(document, kind))
    assert NAME not in body(document)


SHOWN = {
    "inserted": f'<w:ins w:author="x">{run(NAME)}</w:ins>',
    "moved here": f"<w:moveTo>{run(NAME)}</w:moveTo>",
    "text box": (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent><w:p>{run(NAME)}</w:p>"
        "</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r>"
    ),
    "old text box": (
        f"<w:r><w:pict><v:textbox><w:txbxContent><w:p>{run(NAME)}</w:p></w:txbxContent></v:textbox></w:pict></w:r>"
    ),
    "content control": f"<w:sdt><w:sdtContent>{run(NAME)}</w:sdtContent></w:sdt>",
    "smart tag": f"<w:smartTag>{run(NAME)}</w:smartTag>",
    "link": f"<w:hyperlink>{run(NAME)}</w:hyperlink>",
    "word art": f'<w:r><w:pict><v:shape><v:textpath string="{NAME}"/></v:shape></w:pict></w:r>',
    "split runs": run("Truus ") + run("van der ") + run("Hoeven"),
    "shown again": run(NAME, '<w:vanish w:val="0"/>'),
}


@pytest.mark.parametrize("place", SHOWN)
def test_text_that_word_shows_is_body_text(place: str) -> None:
    document = read(word(lambda made: put(made, paragraph(run("Gewone tekst. ") + SHOWN[place]))), "a.docx")
    assert NAME in body(document)


def test_headers_footers_and_watermarks_are_margins() -> None:
    def fill(document: WordDocument) -> None:
        section = document.sections[0]
        section.different_first_page_header_footer = True
        section.header.paragraphs[0].text = "VERTROUWELIJK"
        section.first_page_header.paragraphs[0].text = "Eerste bladzijde"
        section.footer.paragraphs[0].text = NAME
        section.footer.add_table(1, 1, 100).cell(0, 0).text = "In een tabel"
        document.add_paragraph("Tekst.")

    document = read(word(fill), "a.docx")
    assert {"VERTROUWELIJK", "Eerste bladzijde", NAME, "In een tabel"} <= set(of_kind(document, BlockKind.MARGIN))
    assert body(document) == "Tekst."


def test_comments_have_their_author_and_properties_their_names() -> None:
    def fill(document: WordDocument) -> None:
        made = document.add_paragraph("Tekst.")
        document.add_comment(made.runs, text="Klopt dit adres?", author=NAME)
        document.core_properties.author = "Piet Bakker"
        document.core_properties.title = "Nota wonen"
        document.core_properties.keywords = "geheim"

    document = read(word(fill), "a.docx")
    assert of_kind(document, BlockKind.COMMENT) == [f"{NAME}: Klopt dit adres?"]
    assert {"creator: Piet Bakker", "keywords: geheim", "Nota wonen"} <= set(of_kind(document, BlockKind.HIDDEN))
    assert document.title and document.text[document.title.start : document.title.end] == "Nota wonen"


def test_link_targets_are_hidden_and_their_words_shown() -> None:
    def fill(document: WordDocument) -> None:
        key = document.part.relate_to("mailto:truus@voorbeeld.example", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        put(document, paragraph(f'<w:hyperlink r:id="{key}">{run("Mail ons")}</w:hyperlink>'))

    document = read(word(fill), "a.docx")
    assert of_kind(document, BlockKind.HIDDEN)[-1] == "mailto:truus@voorbeeld.example"
    assert body(document) == "Mail ons"


def _with_part(data: bytes, name: str, kind: str, xml: str) -> bytes:
    """The same Word file with one more part, that the main part relates to as rIdX."""
    owner = "word/_rels/document.xml.rels"
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read(owner).decode()
    relation = f'<Relationship Id="rIdX" Type="{base}/{kind}" Target="/{name}"/></Relationships>'
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for member in old.namelist():
            if member not in (owner, name):
                new.writestr(member, old.read(member))
        new.writestr(owner, relations.replace("</Relationships>", relation))
        new.writestr(name, xml)
    return made.getvalue()


def test_footnotes_follow_the_paragraph_that_refers_to_them() -> None:
    def fill(document: WordDocument) -> None:
        reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
        put(document, paragraph(run("Zin met noot.") + reference + run(" Zin zonder noot.")))
        document.add_paragraph("Volgende alinea.")

    note = f'<w:footnote w:id="2"><w:p>{run(NAME)}</w:p></w:footnote>'
    xml = f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>{note}</w:footnotes>'
    document = read(_with_part(word(fill), "word/footnotes.xml", "footnotes", xml), "a.docx")
    kinds = [block.kind for block in document.blocks][:3]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.FOOTNOTE, BlockKind.PARAGRAPH]
    assert of_kind(document, BlockKind.FOOTNOTE) == [f"1 {NAME}"]
    assert document.text[: document.blocks[1].mark] == "Zin met noot."


@pytest.mark.parametrize(
    ("name", "kind", "xml"),
    [
        ("word/people.xml", "people", f'<w15:people xmlns:w15="x"><w15:person w15:author="{NAME}"/></w15:people>'),
        ("customXml/item1.xml", "customXml", f"<zaak><behandelaar>{NAME}</behandelaar></zaak>"),
        (
            "word/glossary/document.xml",
            "glossaryDocument",
            f"<w:glossaryDocument {W}><w:p>{run(NAME)}</w:p></w:glossaryDocument>",
        ),
        (
            "word/settings2.xml",
            "settings",
            f'<w:settings {W}><w:docVars><w:docVar w:name="x" w:val="{NAME}"/></w:docVars></w:settings>',
        ),
    ],
)
def test_other_parts_that_name_someone_are_hidden_text(name: str, kind: str, xml: str) -> None:
    document = read(_with_part(word(lambda made: made.add_paragraph("Tekst.") and None), name, kind, xml), "a.docx")
    assert any(NAME in text for text in of_kind(document, BlockKind.HIDDEN))
    assert NAME not in body(document)


def test_hidden_styles_are_inherited_and_unseen_letters_left_out() -> None:
    hidden = "<w:rPr><w:vanish/></w:rPr>"
    styles = (
        f'<w:styles {W}><w:style w:type="paragraph" w:styleId="Weg"><w:name w:val="Weg"/>{hidden}</w:style>'
        '<w:style w:type="paragraph" w:styleId="Kind"><w:name w:val="Kind"/><w:basedOn w:val="Weg"/></w:style>'
        "</w:styles>"
    )

    def fill(document: WordDocument) -> None:
        put(document, paragraph(run("verborgen stijl"), '<w:pStyle w:val="Kind"/>'))
        put(document, paragraph(run("Jan\u200b\u00adsen\u00a0is hier.")))

    document = read(with_parts(word(fill), word__styles=styles), "a.docx")
    assert "verborgen stijl" in of_kind(document, BlockKind.HIDDEN)
    assert body(document) == "Jansen is hier."


def test_charts_and_diagrams_are_read_where_they_stand() -> None:
    chart = (
        '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">'
        "<c:ser><c:tx><c:v>Meldingen</c:v></c:tx>"
        "<c:cat><c:v>2024</c:v><c:v>2025</c:v></c:cat><c:val><c:v>31</c:v><c:v>27</c:v></c:val></c:ser></c:chart>"
    )

    def fill(document: WordDocument) -> None:
        document.add_paragraph("Ervoor.")
        put(document, paragraph('<w:r><w:drawing><c:chart xmlns:c="x" r:id="rIdX"/></w:drawing></w:r>'))

    document = read(_with_part(word(fill), "word/charts/chart1.xml", "chart", chart), "a.docx")
    assert "| 2025 | 27 |" in document.text
