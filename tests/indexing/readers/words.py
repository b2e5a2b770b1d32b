"""Word files made by python-docx, with the parts that it cannot make put in as XML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

XMLNS = nsdecls("w", "r", "wp", "a", "pic")
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
V = 'xmlns:v="urn:schemas-microsoft-com:vml"'
WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'


def word(fill: Callable[[WordDocument], None]) -> bytes:
    """A Word file of what `fill` puts in an empty one."""
    document = docx.Document()
    fill(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def put(document: WordDocument, xml: str) -> None:
    """Append an element to the body."""
    document.element.body.insert_element_before(parse_xml(xml), "w:sectPr")


def paragraph(inner: str, properties: str = "") -> str:
    """A `w:p` with `inner` in it."""
    return f"<w:p {XMLNS} {MC} {V} {WPS}><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A `w:r` with a text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def with_parts(data: bytes, **changes: str) -> bytes:
    """The same zip with parts replaced; `word_document` stands for `word/document.xml`."""
    made = io.BytesIO()
    names = {key.replace("__", "/") + ".xml": value for key, value in changes.items()}
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in names:
                new.writestr(name, old.read(name))
        for name, value in names.items():
            new.writestr(name, value)
    return made.getvalue()
