"""The ODT file of a draft: real styles, lists, tables and annotations, read back as anyone would."""

from __future__ import annotations

from pathlib import Path

import pytest
from odfdo import Document

from assistant.checking import Category, Checker
from assistant.drafting import Draft, Drafter, confirmed, write_odt
from indexing import BlockKind, Limits, read_file
from tests.assistant.drafting.test_drafter import BRIEF

LETTER = "Onderwerp: uw hond\nWat er is gebeurd: Uw hond beet op 3 mei 2026 een wandelaar.\nBesluit: ja\n"


@pytest.fixture(scope="module")
def draft(drafter: Drafter) -> Draft:
    return drafter.draft("collegevoorstel", BRIEF)


@pytest.fixture(scope="module")
def written(draft: Draft, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("odt") / "concept.odt"
    write_odt(draft, path)
    return path


def test_headings_are_headings_in_order(written: Path, draft: Draft) -> None:
    document = read_file(written, Limits())
    heads = [document.text[one.span.start : one.span.end] for one in document.blocks if one.kind is BlockKind.HEADING]
    assert [head for head in heads if head in {section.title for section in draft.sections}] == [
        section.title for section in draft.sections
    ]
    assert heads[-3:] == ["Bronnen", "Verantwoording", "Controlepunten"]


def test_properties_language_and_the_mark_of_a_concept(written: Path) -> None:
    odt = Document(str(written))
    assert odt.meta.title == "Collegevoorstel: Hondenlosloopgebied in het Elsterpark"
    assert odt.meta.language == "nl-NL"
    styles = odt.get_part("styles.xml").root
    languages = {
        one.get_attribute("fo:language") for one in styles.get_elements("//style:default-style//style:text-properties")
    }
    assert languages == {"nl"}
    head = styles.get_element("//style:master-page/style:header")
    assert head is not None
    assert "CONCEPT – AI-ondersteund, nog te controleren" in head.text_recursive


def test_beslispunten_and_arguments_are_lists_and_head_rows_are_marked(written: Path) -> None:
    body = Document(str(written)).body
    lists = [one.text_recursive for one in body.get_elements("//text:list")]
    assert any("aan te wijzen." in one and "€ 25.000" in one for one in lists), "one list of beslispunten"
    for table in body.get_elements("//table:table"):
        assert len(table.get_elements("table:table-header-rows/table:table-row")) == 1


def test_each_citation_is_a_note_a_source_and_an_annotation_on_its_quote(written: Path, draft: Draft) -> None:
    body = Document(str(written)).body
    text = read_file(written, Limits()).text
    notes = body.get_annotations()
    assert len(notes) == len(draft.citations) == len(body.get_elements("//office:annotation-end"))
    for citation, note in zip(draft.citations, notes, strict=True):
        quote = " ".join(citation.quote.split())
        assert f"[{citation.n}]" in text
        assert quote in note.note_body
        assert citation.document in note.note_body


def test_a_confirmed_one_says_who_checked_it(draft: Draft, tmp_path: Path) -> None:
    write_odt(confirmed(draft, "teamleider OOV"), tmp_path / "stuk.odt")
    styles = Document(str(tmp_path / "stuk.odt")).get_part("styles.xml").root
    head = styles.get_element("//style:master-page/style:header")
    assert head is not None
    assert head.text_recursive.startswith("Gecontroleerd door teamleider OOV")


def test_names_are_filled_in_in_this_one_file(drafter: Drafter, tmp_path: Path) -> None:
    made = drafter.draft("waarschuwingsbrief-hondenbeet", LETTER)
    write_odt(made, tmp_path / "brief.odt", filled={"naam": "de heer Q. Zilverschoon", "aanhef": "heer Zilverschoon"})
    text = read_file(tmp_path / "brief.odt", Limits()).text
    assert "de heer Q. Zilverschoon" in text
    assert "Geachte heer Zilverschoon," in text
    assert "[invullen: adres]" in text
    assert "Zilverschoon" not in repr(made)


def test_it_passes_our_own_check_of_structure(written: Path) -> None:
    remarks = Checker().check(read_file(written, Limits()), "collegevoorstel").remarks
    wrong = [remark for remark in remarks if remark.category in (Category.STRUCTURE, Category.CONSISTENCY)]
    assert [remark.message for remark in wrong if "25.000" not in remark.message] == []
