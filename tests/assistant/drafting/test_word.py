"""The Word file of a draft: its parts, its comments, its checks."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from assistant.checking import Category, Checker
from assistant.drafting import Drafter, write_docx
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


OFFICE = shutil.which("soffice")

# A program of the desktop, not of the product: where it is missing the test is not there, rather than skipped.
if OFFICE is not None:

    @pytest.mark.slow
    def test_libreoffice_opens_it(written: Path, tmp_path: Path) -> None:
        profile = f"-env:UserInstallation=file://{tmp_path}/profile"
        command = [str(OFFICE), profile, "--headless", "--convert-to", "pdf", str(written)]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
        assert (tmp_path / "concept.pdf").read_bytes().startswith(b"%PDF")
