"""Takes a produced file apart without the readers of the product: the text that stands in each of its corners.

A corner has the name that planted.json uses for it (body, header, comment, ...). White space is normalised, so that
a value that was wrapped over lines is still found.
"""

from __future__ import annotations

import email
import io
import re
import zipfile
from collections import defaultdict
from email.message import EmailMessage
from email.policy import default
from pathlib import PurePath
from typing import Any

import lxml.html
import olefile
import openpyxl
import pypdfium2
from lxml import etree

from tests.demo.corners_pdf import annotations, page_texts

Corners = dict[str, str]
_BODY = ("body", "table", "title", "signature")


def corners(name: str, data: bytes) -> Corners:
    """The text of each corner of the file `name` with the content `data`."""
    taken = _TAKERS[PurePath(name).suffix](data)
    taken["filename"] = [name]
    return {place: " ".join(" ".join(map(str, texts)).split()) for place, texts in taken.items()}


Taken = defaultdict[str, list[Any]]


def _whole(text: str) -> Taken:
    taken: Taken = defaultdict(list)
    for place in _BODY:
        taken[place].append(text)
    return taken


def _text(data: bytes) -> Taken:
    try:
        return _whole(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _whole(data.decode("cp1252"))


def _markdown(data: bytes) -> Taken:
    _, front, rest = data.decode().split("---\n", 2)
    taken = _whole(re.sub(r"<!--.*?-->", "", rest))
    taken["property"].append(front)
    for place in ("comment", "hidden"):
        taken[place] += re.findall(r"<!--(.*?)-->", rest)
    taken["footnote"] += re.findall(r"^\[\^\d+\]: (.*)$", rest, re.MULTILINE)
    taken["link"] += re.findall(r"\]\(([^)]*)\)", rest)
    return taken


def _html(data: bytes) -> Taken:
    tree = lxml.html.fromstring(data.decode())
    taken = _whole(" ".join(tree.xpath("//main//text()[not(ancestor::*[@class='verborgen'])]")))
    taken["property"] += tree.xpath("//meta/@content")
    taken["header"] += tree.xpath("//header/text()")
    taken["footer"] += tree.xpath("//footer/text()")
    taken["hidden"] += tree.xpath("//*[@class='verborgen']/text()")
    taken["alttext"] += tree.xpath("//img/@alt")
    taken["link"] += tree.xpath("//a/@href")
    return taken


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _words(root: etree._Element, path: str) -> list[str]:
    """The text of each paragraph below the elements of `path`; runs are joined as they stand."""
    spaces = {"w": _W[1:-1]}
    found = []
    for part in root.xpath(path, namespaces=spaces):
        paragraphs = part.xpath("descendant-or-self::w:p", namespaces=spaces) or [part]
        found += ["".join(one.xpath(".//w:t/text()|.//w:delText/text()", namespaces=spaces)) for one in paragraphs]
    return found


def _docx(data: bytes) -> Taken:
    taken: Taken = defaultdict(list)
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    trees = {name: etree.fromstring(part) for name, part in parts.items() if name.endswith((".xml", ".rels"))}
    main = trees["word/document.xml"]
    for place in ("body", "title", "signature"):
        taken[place] += _words(main, "//w:body/w:p")
    taken["table"] += _words(main, "//w:tbl")
    taken["textbox"] += _words(main, "//w:txbxContent")
    taken["insertion"] += _words(main, "//w:ins")
    taken["deletion"] += _words(main, "//w:del")
    taken["revision-author"] += main.xpath("//w:ins/@w:author|//w:del/@w:author", namespaces={"w": _W[1:-1]})
    taken["hidden"] += _words(main, "//w:r[w:rPr/w:vanish]")
    taken["alttext"] += main.xpath("//*[local-name()='docPr']/@descr")
    taken["link"] += [item.get("Target") for item in trees["word/_rels/document.xml.rels"]]
    for name, tree in trees.items():
        for place in ("header", "footer", "footnote", "comment"):
            if name.startswith(f"word/{place}"):
                taken[place] += _words(tree, "//w:p")
        if name == "word/comments.xml":
            taken["comment-author"] += tree.xpath("//@w:author", namespaces={"w": _W[1:-1]})
        if name.startswith("docProps/"):
            taken["property"] += tree.xpath("//text()")
    return taken


_ODF = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_ODF_PLACES = {
    "table": "//table:table//text()",
    "textbox": "//draw:text-box//text()",
    "comment": "//office:annotation/text:p//text()",
    "comment-author": "//office:annotation/dc:creator/text()",
    "deletion": "//text:deletion/text:p//text()",
    "revision-author": "//office:change-info/dc:creator/text()",
    "footnote": "//text:note-body//text()",
    "alttext": "//svg:desc/text()",
    "link": "//text:a/@xlink:href",
    "insertion": "//text:p[text:change-start]//text()",
}


def _odt(data: bytes) -> Taken:
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        content, styles, meta = (etree.fromstring(source.read(f"{name}.xml")) for name in ("content", "styles", "meta"))
    body = content.xpath("//office:text//text()[not(ancestor::office:annotation)]", namespaces=_ODF)
    taken = _whole("".join(body))
    for place, path in _ODF_PLACES.items():
        taken[place] = content.xpath(path, namespaces=_ODF)
    taken["header"] += styles.xpath("//style:header//text()", namespaces=_ODF)
    taken["footer"] += styles.xpath("//style:footer//text()", namespaces=_ODF)
    taken["property"] += meta.xpath("//text()")
    return taken


def _pdf(data: bytes) -> Taken:
    document = pypdfium2.PdfDocument(data)
    text = " ".join(page_texts(document))
    taken = _whole(text)
    for place in ("header", "footer", "footnote", "hidden", "textbox"):
        taken[place].append(text)
    taken["property"] += document.get_metadata_dict().values()
    notes, taken["link"] = annotations(document)
    taken["comment"] = taken["comment-author"] = notes
    document.close()
    return taken


def _xlsx(data: bytes) -> Taken:
    taken: Taken = defaultdict(list)
    book = openpyxl.load_workbook(io.BytesIO(data))
    taken["property"] += [book.properties.creator, book.properties.lastModifiedBy, book.properties.title]
    for sheet in book.worksheets:
        place = "body" if sheet.sheet_state == "visible" else "hidden-sheet"
        taken["footer"].append(sheet.oddFooter.left.text or "")
        for row in sheet.iter_rows():
            taken[place] += [cell.value for cell in row if cell.value is not None]
            taken["note"] += [f"{cell.comment.author} {cell.comment.text}" for cell in row if cell.comment]
    return taken


def _attached(name: str, data: bytes) -> list[str]:
    return [name, *corners(name, data).values()]


def _eml(data: bytes) -> Taken:
    message = email.message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    taken: Taken = defaultdict(list)
    taken["mail-header"] += [str(value) for value in message.values()]
    inner = list(message.iter_attachments())
    for part in message.walk():
        if part.get_content_maintype() == "text":
            for place in _BODY:
                taken[place].append(part.get_content())
    for part in inner:
        content = part.get_content()
        if isinstance(content, EmailMessage):
            taken["attachment"] += _attached("bericht.eml", content.as_bytes())
        else:
            taken["attachment"] += _attached(part.get_filename(), content)
    return taken


def _msg(data: bytes) -> Taken:
    with olefile.OleFileIO(io.BytesIO(data)) as source:
        streams = {"/".join(path): source.openstream(path).read() for path in source.listdir()}
    texts = {name: part.decode("utf-16-le") for name, part in streams.items() if name.endswith("001F")}
    taken = _whole(texts["__substg1.0_1000001F"])
    taken["mail-header"] += [text for name, text in texts.items() if not name.startswith("__attach")]
    for name, text in texts.items():
        if name.endswith("3707001F"):
            taken["attachment"] += _attached(text, streams[name.replace("3707001F", "37010102")])
    return taken


_TAKERS = {
    ".txt": _text,
    ".md": _markdown,
    ".html": _html,
    ".docx": _docx,
    ".odt": _odt,
    ".pdf": _pdf,
    ".xlsx": _xlsx,
    ".eml": _eml,
    ".msg": _msg,
}
