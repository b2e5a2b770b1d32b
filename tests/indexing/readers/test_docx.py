"""Word: structure, locators and tables."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt

from indexing.document import BlockKind
from tests.indexing.readers.helpers import at, headings, of_kind, read, rows
from tests.indexing.readers.words import paragraph, put, run, with_parts, word


def test_headings_by_style_title_and_outline_level() -> None:
    def fill(document: WordDocument) -> None:
        document.add_heading("Integraal veiligheidsplan", 0)
        document.add_heading("Aanleiding", 1)
        document.add_paragraph("Tekst.")
        put(document, paragraph(run("Met niveau"), '<w:outlineLvl w:val="1"/>'))
        document.add_paragraph("Tekst.")

    document = read(word(fill), "plan.docx")
    assert headings(document) == [(1, "Integraal veiligheidsplan"), (1, "Aanleiding"), (2, "Met niveau")]
    assert document.title and at(document, document.title) == "Integraal veiligheidsplan"


@pytest.mark.parametrize("name", ["Kop 2", "kop 2", "Überschrift 2", "Kop 2 genummerd"])
def test_headings_by_localised_style_names(name: str) -> None:
    def fill(document: WordDocument) -> None:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        document.add_paragraph("Aanpak", style=name)
        document.add_paragraph("Tekst.")

    assert headings(read(word(fill), "a.docx")) == [(2, "Aanpak")]


def test_bold_lines_that_introduce_a_text_are_headings_below_the_styled_ones() -> None:
    def fill(document: WordDocument) -> None:
        document.add_heading("Beleid", 1)
        document.add_paragraph().add_run("Doel van het beleid").bold = True
        document.add_paragraph("Het doel is minder overlast.")
        document.add_paragraph().add_run("Let op:").bold = True
        mixed = document.add_paragraph()
        mixed.add_run("Vet begin").bold = True
        mixed.add_run(" en een gewoon vervolg van de zin.")

    assert headings(read(word(fill), "a.docx")) == [(1, "Beleid"), (2, "Doel van het beleid")]


def test_articles_of_a_regulation_without_styles_are_headings() -> None:
    def fill(document: WordDocument) -> None:
        for line in (
            "Hoofdstuk 2 Openbare orde",
            "Artikel 2:10 Voorwerpen",
            "1. Het is verboden.",
            "Artikel 3 geldt niet.",
        ):
            document.add_paragraph(line)

    assert headings(read(word(fill), "a.docx")) == [(2, "Hoofdstuk 2 Openbare orde"), (5, "Artikel 2:10 Voorwerpen")]


def test_a_locator_is_the_index_among_all_paragraphs_of_the_main_part() -> None:
    def fill(document: WordDocument) -> None:
        document.add_paragraph("eerste")
        table = document.add_table(1, 2)
        table.cell(0, 0).text, table.cell(0, 1).text = "a", "b"
        document.add_paragraph("laatste")

    data = word(fill)
    document = read(data, "a.docx")
    paragraphs = list(docx.Document(io.BytesIO(data)).element.body.iter(qn("w:p")))
    for block in document.blocks:
        if block.locator is not None and block.kind is BlockKind.PARAGRAPH:
            shown = "".join(text.text or "" for text in paragraphs[block.locator].iter(qn("w:t")))
            assert shown == at(document, block.span)
    assert [block.locator for block in document.blocks if block.locator is not None] == [0, 1, 3]


def test_lists_and_headings_have_the_numbers_that_word_shows() -> None:
    def fill(document: WordDocument) -> None:
        for text in ("een", "twee"):
            document.add_paragraph(text, style="List Number")
        document.add_paragraph("punt", style="List Bullet")
        document.add_paragraph("drie", style="List Number")

    items = of_kind(read(word(fill), "a.docx"), BlockKind.LIST_ITEM)
    assert items == ["1. een", "2. twee", "• punt", "3. drie"]


NUMBERING = """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>"""


def test_numbers_of_several_levels_count_and_restart() -> None:
    def item(text: str, level: int, number: int = 1) -> str:
        return paragraph(run(text), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')

    def fill(document: WordDocument) -> None:
        for text, level in (("a", 0), ("b", 1), ("c", 1), ("d", 2), ("e", 2), ("f", 0), ("g", 1)):
            put(document, item(text, level))
        put(document, item("h", 0, 2))

    data = with_parts(word(fill), word__numbering=NUMBERING)
    items = of_kind(read(data, "a.docx"), BlockKind.LIST_ITEM)
    assert items == ["1 a", "1.1 b", "1.2 c", "c) d", "d) e", "2 f", "2.1 g", "7 h"]


def test_a_table_carries_heads_and_keeps_words_apart() -> None:
    def fill(document: WordDocument) -> None:
        table = document.add_table(3, 3)
        for row, texts in enumerate((["Post", "2025", "2026"], ["Boa's", "€ 5", "€ 6"], ["Camera", "€ 7", "€ 8"])):
            for column, text in enumerate(texts):
                table.cell(row, column).text = text
        table.cell(1, 0).add_paragraph("buitengewoon")
        for cell in table.rows[0].cells:
            cell.paragraphs[0].runs[0].bold = True

    document = read(word(fill), "a.docx")
    assert rows(document)[1] == [("Post", "Boa's buitengewoon"), ("2025", "€ 5"), ("2026", "€ 6")]
    assert "| Boa's buitengewoon | € 5 | € 6 |\n| Camera |" in document.text


def test_merged_cells_and_heads_of_two_rows() -> None:
    def fill(document: WordDocument) -> None:
        table = document.add_table(4, 3)
        values = (["Post", "Raming", ""], ["", "2025", "2026"], ["Toezicht", "1", "2"], ["", "3", "4"])
        for row, texts in enumerate(values):
            for column, text in enumerate(texts):
                table.cell(row, column).text = text
        table.cell(0, 1).merge(table.cell(0, 2))
        table.cell(0, 0).merge(table.cell(1, 0))
        table.cell(2, 0).merge(table.cell(3, 0))

    assert rows(read(word(fill), "a.docx")) == [
        [(None, "Post"), (None, "Raming 2025"), (None, "Raming 2026")],
        [("Post", "Toezicht"), ("Raming 2025", "1"), ("Raming 2026", "2")],
        [("Post", "Toezicht"), ("Raming 2025", "3"), ("Raming 2026", "4")],
    ]


def test_rows_that_word_repeats_are_heads_even_when_all_is_text() -> None:
    def fill(document: WordDocument) -> None:
        table = document.add_table(2, 2)
        for cell, text in zip(table._cells, ["Wie", "Wat", "Boa", "toezicht"], strict=True):
            cell.text = text
        properties = table.rows[0]._tr.get_or_add_trPr()
        properties.append(properties.makeelement(qn("w:tblHeader"), {}))

    assert rows(read(word(fill), "a.docx"))[1] == [("Wie", "Boa"), ("Wat", "toezicht")]


def test_a_form_of_labels_heads_each_value_by_its_label() -> None:
    def fill(document: WordDocument) -> None:
        table = document.add_table(2, 2)
        for cell, text in zip(table._cells, ["Datum", "12 mei 2026", "Aan", "het college"], strict=True):
            cell.text = text

    assert rows(read(word(fill), "a.docx")) == [
        [(None, "Datum"), ("Datum", "12 mei 2026")],
        [(None, "Aan"), ("Aan", "het college")],
    ]


def test_a_table_in_a_table_and_a_table_that_only_places_text() -> None:
    def fill(document: WordDocument) -> None:
        outer = document.add_table(2, 2)
        for cell, text in zip(outer._cells, ["Wie", "Wat", "Boa", ""], strict=True):
            cell.text = text
        inner = outer.cell(1, 1).add_table(1, 2)
        inner.cell(0, 0).text, inner.cell(0, 1).text = "binnen", "in"
        frame = document.add_table(1, 1)
        frame.cell(0, 0).text = "Omkaderde alinea."

    document = read(word(fill), "a.docx")
    assert "binnen - in" in document.text
    assert "Omkaderde alinea." in of_kind(document, BlockKind.PARAGRAPH)


def test_a_paragraph_cut_by_a_page_end_goes_on_and_its_footnote_follows() -> None:
    def fill(document: WordDocument) -> None:
        document.add_paragraph("De deelnemers kwamen tot een beschrijving van onder andere de")
        document.add_paragraph("<sup>2</sup> Zie bijlage 7.")
        document.add_paragraph("veronderstelde werking van de maatregel.<sup>3</sup>")

    document = read(word(fill), "a.docx")
    assert "van onder andere de veronderstelde werking van de maatregel." in document.text
    assert of_kind(document, BlockKind.FOOTNOTE) == ["2 Zie bijlage 7."]


def test_a_footnote_in_running_text_knows_where_its_number_stands() -> None:
    def fill(document: WordDocument) -> None:
        document.add_paragraph(
            "Het park is <b>dicht</b>.<sup>1</sup> Het plein van 80 m<sup>2</sup> is open.<sup>2</sup>"
        )
        document.add_paragraph("De haven wacht.")
        document.add_paragraph("<sup>1</sup> Besluit van 3 mei.")
        document.add_paragraph("<sup>2</sup> Besluit van 4 mei.")
        document.add_heading("Tweede hoofdstuk", 1)
        document.add_paragraph("De brug is stuk.<sup>1</sup> Zij wordt gemaakt.")
        document.add_paragraph("<sup>1</sup> Besluit van 5 mei.")

    document = read(word(fill), "a.docx")
    marks = [block.mark or 0 for block in document.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [document.text[:mark].split(". ")[-1].split("\n")[-1] for mark in marks] == [
        "Het park is dicht.",
        "Het plein van 80 m² is open.",
        "De brug is stuk.",
    ]


def test_a_table_of_contents_is_not_indexed() -> None:
    def fill(document: WordDocument) -> None:
        document.styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
        document.add_paragraph("1 Inleiding\t3", style="toc 1")
        document.add_paragraph("1 Inleiding ....... 3")
        document.add_paragraph("Tekst.")

    assert of_kind(read(word(fill), "a.docx"), BlockKind.MARGIN) == ["1 Inleiding 3", "1 Inleiding ....... 3"]


def test_the_strict_variant_of_the_format_is_read_too() -> None:
    data = word(lambda document: document.add_heading("Kop", 1) and None)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        xml = archive.read("word/document.xml").decode()
    strict = xml.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert headings(read(with_parts(data, word__document=strict), "a.docx")) == [(1, "Kop")]


def test_breaks_and_tabs_part_words() -> None:
    def fill(document: WordDocument) -> None:
        put(
            document,
            paragraph(run("links") + "<w:r><w:tab/></w:r>" + run("rechts") + "<w:r><w:br/></w:r>" + run("onder")),
        )
        document.paragraphs[-1].paragraph_format.space_after = Pt(3)

    assert of_kind(read(word(fill), "a.docx"), BlockKind.PARAGRAPH) == ["links rechts\nonder"]


def test_the_caption_of_a_table_that_became_text_is_its_heading() -> None:
    def fill(document: WordDocument) -> None:
        document.add_heading("Bijlagen", 1)
        document.add_heading("Deelnemers", 2)
        for number in (1, 2):
            document.add_paragraph(f"Tabel {number}: Deelnemers aan ronde {number}")
            document.add_heading("Functie Plaats", 1)
            document.add_paragraph("1 Adviseur Oostdam 2 Teamleider Westdam 3 Adviseur Noorddam")
        document.add_paragraph("Tabel 3: Kosten")
        document.add_heading("Conclusie", 1)
        document.add_paragraph("De deelnemers waren tevreden.")

    document = read(word(fill), "verslag.docx")
    assert headings(document) == [
        (1, "Bijlagen"),
        (2, "Deelnemers"),
        (3, "Tabel 1: Deelnemers aan ronde 1"),
        (3, "Tabel 2: Deelnemers aan ronde 2"),
        (1, "Conclusie"),
    ]
