"""What python-docx has no call for: footnotes, tracked changes, text boxes, alt texts, hidden text, links."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from docx.document import Document as DocumentObject
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from tests.demo.maker.logo import FONT, PALE, WATER

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_CUSTOM = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{tag}/></w:r></w:p></w:footnote>'
    for kind, number, tag in (("separator", -1, "separator"), ("continuationSeparator", 0, "continuationSeparator"))
)


class Footnotes:
    """Collects the notes of one document and makes their part."""

    def __init__(self) -> None:
        self._notes: list[str] = []

    def add(self, paragraph: Paragraph, text: str) -> None:
        """Put a reference at the end of `paragraph` to a note saying `text`."""
        self._notes.append(text)
        reference = (
            f'<w:r {nsdecls("w")}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
            f'<w:footnoteReference w:id="{len(self._notes)}"/></w:r>'
        )
        paragraph._p.append(parse_xml(reference))

    def attach(self, document: DocumentObject) -> None:
        """Add the part to `document` when there are notes."""
        if not self._notes:
            return
        small = f'<w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}"/><w:sz w:val="15"/></w:rPr>'
        notes = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/>'
            f'</w:r><w:r>{small}<w:t xml:space="preserve"> {escape(text)}</w:t></w:r></w:p></w:footnote>'
            for number, text in enumerate(self._notes, start=1)
        )
        xml = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes xmlns:w="{_W}">{_SEPARATORS}{notes}</w:footnotes>'
        part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, xml.encode(), document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def add_custom_property(document: DocumentObject, name: str, value: str) -> None:
    """A property of the kind that case systems write, in docProps/custom.xml."""
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties '
        'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property '
        f'fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name={quoteattr(name)}>'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property></Properties>"
    )
    package = document.part.package
    part = Part(PackURI("/docProps/custom.xml"), _CUSTOM, xml.encode(), package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


def add_revision(paragraph: Paragraph, kind: str, author: str, text: str, number: int, date: str) -> None:
    """A tracked insertion ("ins") or deletion ("del") at the end of `paragraph`."""
    tag = "w:t" if kind == "ins" else "w:delText"
    paragraph._p.append(
        parse_xml(
            f'<w:{kind} {nsdecls("w")} w:id="{number}" w:author={quoteattr(author)} w:date="{date}"><w:r>'
            f'<{tag} xml:space="preserve">{escape(text)}</{tag}></w:r></w:{kind}>'
        )
    )


def add_link(paragraph: Paragraph, url: str, label: str) -> None:
    """A hyperlink to `url` that shows `label`."""
    identity = paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), identity)
    run = paragraph.add_run(label)
    run.font.underline = True
    link.append(run._r)
    paragraph._p.append(link)


def add_box(paragraph: Paragraph, text: str, number: int) -> None:
    """A text box with `text`: as Word writes it, a drawing and its VML twin."""
    content = (
        f'<w:txbxContent><w:p><w:r><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}"/><w:sz w:val="17"/></w:rPr>'
        f"<w:t>{escape(text)}</w:t></w:r></w:p></w:txbxContent>"
    )
    height = 360000 + 190000 * (len(text) // 80)
    paragraph._p.append(
        parse_xml(
            _BOX.format(content=content, number=number, height=height, points=height // 12700, fill=PALE, line=WATER)
        )
    )


_BOX = """<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">
<wp:extent cx="5760000" cy="{height}"/><wp:docPr id="{number}" name="Tekstvak {number}"/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5760000" cy="{height}"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>
<a:ln w="9525"><a:solidFill><a:srgbClr val="{line}"/></a:solidFill></a:ln></wps:spPr>
<wps:txbx>{content}</wps:txbx><wps:bodyPr wrap="square" lIns="108000" tIns="72000" rIns="108000" bIns="72000"/>
</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape type="#_x0000_t202" style="width:453pt;height:{points}pt"><v:textbox>{content}</v:textbox>
</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""
