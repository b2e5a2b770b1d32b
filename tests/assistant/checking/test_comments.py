"""Remarks as Word comments: on their words, and nothing else in the file changes."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from assistant.checking import Checker, write_comments
from assistant.errors import AssistantError
from indexing import Limits, read_file
from tests.assistant.checking.texts import markdown


def _word_file(path: Path) -> None:
    word = docx.Document()
    word.add_heading("Nota", level=1)
    line = word.add_paragraph("De raad ")
    line.add_run("heeft de eval").bold = True
    line.add_run("utie gelezen. ").italic = True
    line.add_run("De evalutie is klaar.")
    table = word.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text = "Overlats"
    table.rows[0].cells[1].text = "Er is overlats in de wijk."
    word.save(str(path))


def _commented(path: Path) -> list[tuple[str, str]]:
    """(words, comment) pairs of a Word file."""
    word = docx.Document(str(path))
    body = word.element.body
    found = []
    for comment in word.comments:
        inside, text = False, ""
        for element in body.iter():
            if element.tag == qn("w:commentRangeStart") and element.get(qn("w:id")) == str(comment.comment_id):
                inside = True
            elif element.tag == qn("w:commentRangeEnd") and element.get(qn("w:id")) == str(comment.comment_id):
                inside = False
            elif inside and element.tag == qn("w:t"):
                text += element.text or ""
        found.append((text, comment.text))
    return found


def test_each_remark_is_a_comment_on_its_words(checker: Checker, tmp_path: Path) -> None:
    source, target = tmp_path / "nota.docx", tmp_path / "uit.docx"
    _word_file(source)
    document = read_file(source, Limits())
    remarks = checker.check(document).remarks
    write_comments(source, document, remarks, target)
    written = _commented(target)
    assert [words for words, _ in written] == [remark.fragment for remark in remarks]
    assert [words for words, _ in written].count("evalutie") == 2
    assert "overlats" in [words for words, _ in written]
    assert all(remark.message in comment for (_, comment), remark in zip(written, remarks, strict=True))
    assert "Voorstel: evaluatie" in next(comment for words, comment in written if words == "evalutie").replace(
        "evolutie, ", ""
    )


def test_text_and_formatting_stay_as_they_were(checker: Checker, tmp_path: Path) -> None:
    source, target = tmp_path / "nota.docx", tmp_path / "uit.docx"
    _word_file(source)
    document = read_file(source, Limits())
    write_comments(source, document, checker.check(document).remarks, target)
    before, after = docx.Document(str(source)), docx.Document(str(target))
    assert [line.text for line in before.paragraphs] == [line.text for line in after.paragraphs]
    assert _looks(before) == _looks(after)
    with zipfile.ZipFile(source) as one, zipfile.ZipFile(target) as other:
        assert one.read("word/styles.xml") == other.read("word/styles.xml")
        assert set(other.namelist()) - set(one.namelist()) == {"word/comments.xml"}


def _looks(word: object) -> list[tuple[str, bool | None, bool | None]]:
    lines = word.paragraphs  # type: ignore[attr-defined]
    return [(letter, run.bold, run.italic) for line in lines for run in line.runs for letter in run.text]


def test_a_file_without_faults_gets_no_comments(checker: Checker, tmp_path: Path) -> None:
    source, target = tmp_path / "nota.docx", tmp_path / "uit.docx"
    word = docx.Document()
    word.add_paragraph("De raad stemt in met het plan.")
    word.save(str(source))
    document = read_file(source, Limits())
    write_comments(source, document, checker.check(document).remarks, target)
    assert _commented(target) == []


def test_only_word_files_take_comments(tmp_path: Path) -> None:
    with pytest.raises(AssistantError) as error:
        write_comments(tmp_path / "a.md", markdown("Tekst."), (), tmp_path / "b.docx")
    assert error.value.code == "comments-need-docx"
