# ruff: noqa: E501 - the XML of Word is easier to read unbroken
"""A commented Word file differs from the original in its comments alone: tracked changes, boxes, tables, notes stay."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from assistant.checking import Checker, write_comments
from indexing import Limits, read_file

_W = nsdecls("w")
_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
_V = 'xmlns:v="urn:schemas-microsoft-com:vml"'
TRACKED = f"""<w:p {_W}><w:r><w:t xml:space="preserve">De nota is </w:t></w:r>
<w:del w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>niet </w:delText></w:r></w:del>
<w:ins w:id="8" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:rPr><w:b/></w:rPr><w:t>een evalutie</w:t></w:r></w:ins>
<w:r><w:t xml:space="preserve"> van het beleit.</w:t></w:r></w:p>"""
BOX = f"""<w:p {_W} {_MC} {_V}><w:r><w:t>Naast het kader.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">
<w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>In het kader staat een evalutie.</w:t></w:r></w:p>
</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""
LINKED = f"""<w:p {_W}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>
<w:bookmarkStart w:id="3" w:name="plek"/><w:hyperlink w:anchor="plek"><w:r><w:t>Lees de evalutie</w:t></w:r></w:hyperlink>
<w:bookmarkEnd w:id="3"/><w:r><w:tab/><w:t>en de overlats.</w:t><w:br/><w:t>Slot.</w:t></w:r>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
<w:sdt><w:sdtContent><w:r><w:t>De begrootting sluit.</w:t></w:r></w:sdtContent></w:sdt></w:p>"""
CONTROL = f"""<w:sdt {_W}><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>De vergunnig is verleend.</w:t></w:r></w:p>
</w:sdtContent></w:sdt>"""
FIELD = f"""<w:p {_W}><w:r><w:t xml:space="preserve">Vul in: </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>
<w:r><w:instrText>FILLIN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>het overlegg van mei</w:t></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.</w:t></w:r></w:p>"""
NOTED = f"""<w:p {_W}><w:r><w:t>De raad heeft ingestemd.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>"""
NOTES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {_W}>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Zie de evalutie van 2024.</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path, plain = tmp_path / "stuk.docx", tmp_path / "kaal.docx"
    word = docx.Document()
    for xml in (TRACKED, BOX, LINKED, NOTED, CONTROL, FIELD):
        word.element.body.insert(len(word.element.body) - 1, parse_xml(xml))
    table = word.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "De evalutie is klaar."
    table.cell(1, 1).text = "Er is overlats."
    word.save(str(plain))
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "[Content_Types].xml":
                entry = f'<Override PartName="/word/footnotes.xml" ContentType="{_TYPE}"/></Types>'
                content = content.replace(b"</Types>", entry.encode())
            if name == "word/_rels/document.xml.rels":
                entry = f'<Relationship Id="rId900" Type="{_RELATION}" Target="footnotes.xml"/></Relationships>'
                content = content.replace(b"</Relationships>", entry.encode())
            new.writestr(name, content)
        new.writestr("word/footnotes.xml", NOTES)
    return path


def test_everything_but_the_comments_is_as_it_was(checker: Checker, source: Path, tmp_path: Path) -> None:
    target = tmp_path / "uit.docx"
    document = read_file(source, Limits())
    remarks = checker.check(document).remarks
    assert {"evalutie", "beleit", "overlats", "begrootting"} <= {remark.fragment for remark in remarks}
    write_comments(source, document, remarks, target)
    with zipfile.ZipFile(source) as one, zipfile.ZipFile(target) as other:
        for name in set(one.namelist()) - {"[Content_Types].xml", "word/_rels/document.xml.rels"}:
            before, after = one.read(name), other.read(name)
            assert _without_comments(before) == _without_comments(after) if name.endswith(".xml") else before == after
        assert set(other.namelist()) - set(one.namelist()) == {"word/comments.xml"}
    assert len(docx.Document(str(target)).comments) == len(remarks)


def test_comments_stand_on_their_words_also_in_tracked_text(checker: Checker, source: Path, tmp_path: Path) -> None:
    assert _commented(checker, source, tmp_path, "beleit", "overlats") == {"beleit": "beleit", "overlats": "overlats"}


def test_in_a_note_a_box_a_control_or_a_field_a_comment_stands_beside_its_words_and_names_them(
    checker: Checker, source: Path, tmp_path: Path
) -> None:
    places = _commented(checker, source, tmp_path, "begrootting", "vergunnig", "overlegg")
    assert places["begrootting"] == "De begrootting sluit.", "around the control within the paragraph"
    assert places["vergunnig"] == "De raad heeft ingestemd.", "on the paragraph before the control"
    assert places["overlegg"] == "het overlegg van mei", "around the whole field"
    document = read_file(source, Limits())
    remarks = [one for one in checker.check(document).remarks if one.fragment == "evalutie"]
    write_comments(source, document, remarks, tmp_path / "uit.docx")
    body = docx.Document(str(tmp_path / "uit.docx")).element.body
    assert not [box for box in body.iter(qn("w:txbxContent")) if list(box.iter(qn("w:commentRangeStart")))]
    assert not [control for control in body.iter(qn("w:sdt")) if list(control.iter(qn("w:commentReference")))]
    sign = next(body.iter(qn("w:footnoteReference"))).getparent()
    assert sign.getprevious().tag == qn("w:commentRangeStart"), "at the sign of the note"
    assert "evalutie" in "".join(comment.text for comment in docx.Document(str(tmp_path / "uit.docx")).comments)


def _commented(checker: Checker, source: Path, tmp_path: Path, *words: str) -> dict[str, str]:
    """What the comments on these words stand around."""
    document = read_file(source, Limits())
    remarks = [one for one in checker.check(document).remarks if one.fragment in words]
    places = {}
    for remark in remarks:
        write_comments(source, document, [remark], tmp_path / "uit.docx")
        (places[remark.fragment],) = _marked(tmp_path / "uit.docx")
    return places


def _marked(path: Path) -> list[str]:
    """The words between the start and the end of each comment."""
    body = docx.Document(str(path)).element.body
    words: dict[str, str] = {}
    open_ids: list[str] = []
    for element in body.iter():
        if element.tag == qn("w:commentRangeStart"):
            open_ids.append(element.get(qn("w:id")))
        elif element.tag == qn("w:commentRangeEnd"):
            open_ids.remove(element.get(qn("w:id")))
        elif element.tag == qn("w:t"):
            for number in open_ids:
                words[number] = words.get(number, "") + (element.text or "")
    return list(words.values())


def _without_comments(content: bytes) -> bytes:
    """The XML without comment marks, with runs of the same look put together as they were before."""
    root = etree.fromstring(content)
    for tag in ("w:commentRangeStart", "w:commentRangeEnd"):
        for element in list(root.iter(qn(tag))):
            element.getparent().remove(element)
    for reference in list(root.iter(qn("w:commentReference"))):
        run = reference.getparent()
        run.getparent().remove(run)
    for run in list(root.iter(qn("w:r"))):
        _join(run)
    for text in root.iter(qn("w:t")):
        text.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
    return re.sub(rb">\s+<", b"><", etree.tostring(root, method="c14n"))


def _join(run: etree._Element) -> None:
    """Take what follows into `run` while it looks the same."""
    while (after := run.getnext()) is not None and after.tag == run.tag and _look(run) == _look(after):
        for child in list(after):
            if child.tag != qn("w:rPr"):
                run.append(child)
        after.getparent().remove(after)
    texts = [child for child in run if child.tag == qn("w:t")]
    for text in texts:
        previous = text.getprevious()
        if previous is not None and previous.tag == qn("w:t"):
            previous.text = (previous.text or "") + (text.text or "")
            run.remove(text)


def _look(run: etree._Element) -> bytes:
    properties = run.find(qn("w:rPr"))
    return b"" if properties is None else etree.tostring(properties, method="c14n")
