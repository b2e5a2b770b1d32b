"""A municipality's own folder from end to end: its template, and a house style that is not what we expect."""

from __future__ import annotations

import base64
import io
import re
import zipfile
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm

from assistant.checking import Category, Checker
from assistant.drafting import Drafter, Shelf, write_docx
from indexing import BlockKind, Limits, read_file
from tests.assistant.drafting.test_drafter import BRIEF

OWN = """base = "collegevoorstel"
version = "1"
name = "B en W-voorstel"
drop = ["alternatieven"]

[[sections]]
key = "beoogd-effect"
title = "Wat willen we bereiken?"

[[sections]]
key = "duurzaamheid"
after = "financien"
title = "Duurzaamheid"
purpose = "Gevolgen voor klimaat en leefomgeving."
source = "brief"
brief = ["duurzaamheid"]
hint = "de gevolgen voor klimaat en leefomgeving"
"""
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
TAKEN = ("List Bullet", "Title", "Table Grid", "Heading 2", "List Paragraph")


def odd_style(path: Path) -> None:
    """Landscape, two sections, a table in the head, another first page; without lists and without Word's own styles."""
    word = docx.Document()
    section = word.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.different_first_page_header_footer = True
    section.header.add_table(1, 1, Cm(10)).cell(0, 0).text = "Gemeente Zandhoek"
    section.first_page_header.paragraphs[0].text = "Beeldmerk van Zandhoek"
    section.footer.paragraphs[0].text = "www.zandhoek.example"
    word.add_paragraph("Voorbeeldtekst van de huisstijl")
    word.add_section()
    word.add_table(2, 2)
    for name in TAKEN:
        element = word.styles[name].element
        element.getparent().remove(element)
    made = io.BytesIO()
    word.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if name != "word/numbering.xml":
                target.writestr(
                    name, re.sub(rb"<(?:Override|Relationship) [^>]*numbering[^>]*/>", b"", source.read(name))
                )


@pytest.fixture(scope="module")
def written(drafter: Drafter, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sjablonen")
    (folder / "voorstel.toml").write_text(OWN, encoding="utf-8")
    odd_style(folder / "huisstijl.docx")
    own = Drafter(drafter._library, drafter._gate, Shelf(folder))
    path = folder / "uit.docx"
    write_docx(own.draft("collegevoorstel", BRIEF), path, house_style=own.house_style("collegevoorstel"))
    return path


def test_the_sections_are_those_of_the_municipality_and_so_is_the_version(written: Path) -> None:
    document = read_file(written, Limits())
    heads = [document.text[one.span.start : one.span.end] for one in document.blocks if one.kind is BlockKind.HEADING]
    assert "Wat willen we bereiken?" in heads
    assert heads.index("Duurzaamheid") == heads.index("Financiën") + 1
    assert "Alternatieven" not in heads
    assert "collegevoorstel, versie 2.1" in document.text


def test_page_head_and_foot_are_those_of_the_house_and_its_text_is_gone(written: Path) -> None:
    word = docx.Document(str(written))
    (section,) = word.sections
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert section.header.tables[0].cell(0, 0).text == "Gemeente Zandhoek"
    assert "Beeldmerk van Zandhoek" in section.first_page_header.paragraphs[0].text
    assert "www.zandhoek.example" in section.footer.paragraphs[0].text
    for head in (section.header, section.first_page_header):
        assert any("CONCEPT" in line.text for line in head.paragraphs)
    assert all("Voorbeeldtekst" not in line.text for line in word.paragraphs)


def test_a_logo_keeps_its_line_and_a_table_the_margins(drafter: Drafter, tmp_path: Path) -> None:
    word = docx.Document()
    (section,) = word.sections
    section.left_margin = section.right_margin = Cm(4)
    section.header.paragraphs[0].add_run().add_picture(io.BytesIO(PIXEL))
    word.save(str(tmp_path / "huisstijl.docx"))
    write_docx(drafter.draft("memo", BRIEF), tmp_path / "memo.docx", house_style=tmp_path / "huisstijl.docx")
    made = docx.Document(str(tmp_path / "memo.docx"))
    logo, told = made.sections[0].header.paragraphs
    assert next(logo._p.iter(qn("w:drawing")), None) is not None
    assert (logo.text, "CONCEPT" in told.text) == ("", True)
    page = made.sections[0].page_width
    assert page is not None
    assert made.tables
    for table in made.tables:
        assert sum(column.width for column in table.columns if column.width) <= page - Cm(8) + Cm(0.1)


def test_what_the_house_style_lacks_is_there_with_plain_looks(written: Path) -> None:
    word = docx.Document(str(written))
    assert set(TAKEN) <= {style.name for style in word.styles}
    assert word.styles["List Bullet"].element.pPr.numPr is not None
    assert word.styles["Table Grid"].element.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}") is not None
    numbered = [line.text for line in word.paragraphs if line._p.pPr is not None and line._p.pPr.numPr is not None]
    assert any(line.startswith("Het hondenlosloopgebied") for line in numbered)


def test_it_passes_our_own_check_of_consistency(written: Path) -> None:
    remarks = Checker().check(read_file(written, Limits()), None).remarks
    wrong = [one for one in remarks if one.category is Category.CONSISTENCY]
    assert [one.message for one in wrong if "25.000" not in one.message] == []
