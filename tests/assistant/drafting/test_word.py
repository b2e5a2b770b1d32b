"""The Word file of a draft: its parts, its comments, its checks."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from assistant.checking import Category, Checker
from assistant.drafting import Drafter, confirmed, markdown, placeholders, write_docx
from assistant.errors import AssistantError
from indexing import Limits, read_file
from tests.assistant.drafting.test_drafter import BRIEF


@pytest.fixture(scope="module")
def written(drafter: Drafter, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("word") / "concept.docx"
    write_docx(drafter.draft("collegevoorstel", BRIEF), path)
    return path


def test_headings_are_styles_and_the_last_one_accounts(written: Path) -> None:
    lines = docx.Document(str(written)).paragraphs
    headings = [line.text for line in lines if line.style is not None and line.style.name == "Heading 1"]
    assert headings[:3] == ["Onderwerp", "Beslispunten", "Inleiding"]
    assert headings[-2:] == ["Bronnen", "Verantwoording"]


def test_it_says_concept_on_every_page_and_speaks_dutch(written: Path) -> None:
    word = docx.Document(str(written))
    assert "CONCEPT – AI-ondersteund, nog te controleren" in word.sections[0].header.paragraphs[0].text
    assert word.core_properties.title == "Collegevoorstel: Hondenlosloopgebied in het Elsterpark"
    assert word.core_properties.language == "nl-NL"
    languages = {element.get(qn("w:val")) for element in word.styles.element.iter(qn("w:lang"))}
    assert languages == {"nl-NL"}


def test_the_head_rows_of_tables_are_marked(written: Path) -> None:
    for table in docx.Document(str(written)).tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_each_citation_is_a_note_a_source_and_a_comment(written: Path, drafter: Drafter) -> None:
    draft = drafter.draft("collegevoorstel", BRIEF)
    word = docx.Document(str(written))
    text = "\n".join(line.text for line in word.paragraphs)
    comments = [comment.text for comment in word.comments]
    assert len(comments) == len(draft.citations)
    for citation in draft.citations:
        quote = " ".join(citation.quote.split())
        assert f"{quote} [{citation.n}]" in text
        assert f"[{citation.n}]\t{citation.document}, {citation.section}" in text
        assert any(quote in comment and citation.document in comment for comment in comments)


def test_it_passes_our_own_check_of_structure(written: Path) -> None:
    remarks = Checker().check(read_file(written, Limits()), "collegevoorstel").remarks
    wrong = [remark for remark in remarks if remark.category in (Category.STRUCTURE, Category.CONSISTENCY)]
    assert [remark.message for remark in wrong if "25.000" not in remark.message] == []


def _numbers(path: Path) -> list[str]:
    """The paragraphs with the numbers that Word gives them, as our own reader counts them."""
    document = read_file(path, Limits())
    return [document.text[block.span.start : block.span.end] for block in document.blocks]


def test_beslispunten_and_arguments_are_real_lists(written: Path) -> None:
    word = docx.Document(str(written))
    numbered = [line for line in word.paragraphs if line._p.pPr is not None and line._p.pPr.numPr is not None]
    assert any(line.text.startswith("Het hondenlosloopgebied") for line in numbered)
    assert any(line.startswith("2. Een budget van € 25.000") for line in _numbers(written))
    assert any(line.startswith("1.1 ") for line in _numbers(written))


def test_the_account_tells_what_made_it_and_who_looked(drafter: Drafter, tmp_path: Path) -> None:
    draft = drafter.draft("collegevoorstel", BRIEF)
    for who, head, told in (("", "CONCEPT", "nog niemand"), ("teamleider OOV", "Gecontroleerd door", "teamleider OOV")):
        path = tmp_path / "stuk.docx"
        write_docx(confirmed(draft, who), path)
        word = docx.Document(str(path))
        assert word.sections[0].header.paragraphs[0].text.startswith(head)
        cells = [cell.text for cell in word.tables[-1].columns[1].cells]
        assert {"collegevoorstel, versie 2", "versie nl-2", told} <= set(cells)


LETTER = "Onderwerp: uw hond\nWat er is gebeurd: Uw hond beet op 3 mei 2026 mevrouw A. Verhoeven.\nBesluit: ja\n"


def test_names_are_filled_in_in_this_one_file(drafter: Drafter, tmp_path: Path) -> None:
    draft = drafter.draft("waarschuwingsbrief-hondenbeet", LETTER)
    values = {"naam": "de heer Q. Zilverschoon", "aanhef": "heer Zilverschoon", "[PERSOON-1]": "mevrouw Verhoeven"}
    write_docx(draft, tmp_path / "brief.docx", filled=values)
    text = "\n".join(line.text for line in docx.Document(str(tmp_path / "brief.docx")).paragraphs)
    assert "de heer Q. Zilverschoon" in text
    assert "Geachte heer Zilverschoon," in text
    assert "mevrouw Verhoeven" in text
    assert "[invullen: adres]" in text
    assert "binnen zes weken" in text
    assert placeholders(draft) == ("[PERSOON-1]",)
    assert "Zilverschoon" not in repr(draft)


def test_a_house_style_gives_its_looks_and_header_but_not_its_text(drafter: Drafter, tmp_path: Path) -> None:
    house = docx.Document()
    house.styles["Heading 1"].font.name = "Verdana"
    house.sections[0].header.paragraphs[0].text = "Gemeente Elzenwaard"
    house.add_paragraph("Voorbeeldtekst van de huisstijl")
    house.save(str(tmp_path / "huisstijl.docx"))
    write_docx(drafter.draft("memo", BRIEF), tmp_path / "memo.docx", house_style=tmp_path / "huisstijl.docx")
    word = docx.Document(str(tmp_path / "memo.docx"))
    assert word.styles["Heading 1"].font.name == "Verdana"
    header = [line.text for line in word.sections[0].header.paragraphs]
    assert header[0] == "Gemeente Elzenwaard"
    assert any("CONCEPT" in line for line in header)
    assert all("Voorbeeldtekst" not in line.text for line in word.paragraphs)


def test_a_house_style_that_is_no_word_file_is_told(drafter: Drafter, tmp_path: Path) -> None:
    (tmp_path / "huisstijl.docx").write_text("geen zip", encoding="utf-8")
    with pytest.raises(AssistantError, match="house-style-damaged"):
        write_docx(drafter.draft("memo", BRIEF), tmp_path / "m.docx", house_style=tmp_path / "huisstijl.docx")


def test_markdown_has_the_same_text_and_its_sources_as_notes(drafter: Drafter) -> None:
    draft = drafter.draft("collegevoorstel", BRIEF)
    text = markdown(draft)
    assert "CONCEPT" in text
    for section in draft.sections:
        assert f"## {section.title}" in text
    for citation in draft.citations:
        assert f"[^{citation.n}]: {citation.document}" in text


def test_a_letter_that_was_checked_goes_out_without_our_head(drafter: Drafter, tmp_path: Path) -> None:
    letter = drafter.draft(
        "waarschuwingsbrief", "Onderwerp: uw terras\nFeiten: Uw terras was op 3 mei 2026 te laat open."
    )
    write_docx(letter, tmp_path / "concept.docx")
    write_docx(confirmed(letter, "teamleider OOV"), tmp_path / "brief.docx")
    assert _head(tmp_path / "concept.docx").startswith("CONCEPT")
    assert _head(tmp_path / "brief.docx") == ""
    assert "teamleider OOV" in read_file(tmp_path / "brief.docx", Limits()).text
    assert "****" not in markdown(confirmed(letter, "teamleider OOV"))


def _head(path: Path) -> str:
    return "".join(one.text for one in docx.Document(str(path)).sections[0].header.paragraphs)
