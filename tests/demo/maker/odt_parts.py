"""The fixed parts of an OpenDocument text: styles, house style page, metadata and manifest."""

from __future__ import annotations

from html import escape

from tests.demo.maker.logo import FONT, GREEN, GREY, PALE, WATER
from tests.demo.maker.model import Paper

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in (
        ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
        ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
        ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
        ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
        ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
        ("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
        ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
        ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
        ("xlink", "http://www.w3.org/1999/xlink"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
    )
)
LOGO = "Pictures/logo.png"
PICTURE = "Pictures/handtekening.png"


def _head(level: int, size: float, colour: str) -> str:
    return (
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" style:family="paragraph" '
        f'style:parent-style-name="Standard" style:default-outline-level="{level}">'
        f'<style:paragraph-properties fo:margin-top="{0.5 if level == 1 else 0.35}cm" fo:margin-bottom="0.15cm" '
        f'fo:keep-with-next="always"/><style:text-properties fo:font-size="{size}pt" fo:font-weight="bold" '
        f'fo:color="#{colour}"/></style:style>'
    )


def styles_xml(paper: Paper) -> str:
    """styles.xml: paragraph styles, the page, its header with the logo and its footer with the page number."""
    logo = (
        '<draw:frame draw:name="Logo" text:anchor-type="as-char" svg:width="1.3cm" svg:height="1.3cm">'
        f'<draw:image xlink:href="{LOGO}" xlink:type="simple"/><svg:desc>Logo van de gemeente Elzenwaard</svg:desc>'
        "</draw:frame>"
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles {NAMESPACES} office:version="1.3"><office:font-face-decls>
<style:font-face style:name="Huis" svg:font-family="{FONT}"/></office:font-face-decls><office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="Huis" fo:font-size="9.5pt"
 fo:language="nl" fo:country="NL"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"
 fo:line-height="130%"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties
 fo:font-size="22pt" fo:color="#{GREEN}"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties
 fo:font-size="11.5pt" fo:color="#{WATER}"/></style:style>
<style:style style:name="Klein" style:family="paragraph"><style:paragraph-properties><style:tab-stops>
<style:tab-stop style:position="16cm" style:type="right"/></style:tab-stops></style:paragraph-properties>
<style:text-properties fo:font-size="7.5pt" fo:color="#{GREY}"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="7.5pt"/></style:style>
{_head(1, 15, GREEN)}{_head(2, 11.5, WATER)}{_head(3, 10, GREY)}
<text:list-style style:name="Punten"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:space-before="0.2cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet>
</text:list-style><text:list-style style:name="Nummers"><text:list-level-style-number text:level="1"
 style:num-suffix="." style:num-format="1"><style:list-level-properties text:space-before="0.2cm"
 text:min-label-width="0.6cm"/></text:list-level-style-number></text:list-style>
</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties
 fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm" fo:margin-top="1cm"
 fo:margin-bottom="1cm"/><style:header-style><style:header-footer-properties fo:min-height="2cm"
 fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties
 fo:min-height="1cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>
<text:p text:style-name="Klein">{logo}<text:tab/>{escape(paper.get("header"))}</text:p></style:header><style:footer>
<text:p text:style-name="Klein">{escape(paper.get("footer"))}<text:tab/>pagina
 <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page>
</office:master-styles></office:document-styles>"""


AUTOMATIC = f"""<office:automatic-styles>
<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Schuin" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Verborgen" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Kop" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm"
 fo:background-color="#{GREEN}"/></style:style>
<style:style style:name="Cel" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm"
 fo:border-bottom="0.5pt solid #{WATER}"/></style:style>
<style:style style:name="Veld" style:family="table-cell"><style:table-cell-properties
 fo:padding="0.08cm"/></style:style>
<style:style style:name="Onder" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0cm"/>
</style:style><style:style style:name="CelTekst" style:family="paragraph"><style:paragraph-properties
 fo:margin-top="0cm" fo:margin-bottom="0cm"/><style:text-properties fo:font-size="8.5pt"/></style:style>
<style:style style:name="KopTekst" style:family="paragraph"><style:paragraph-properties fo:margin-top="0cm"
 fo:margin-bottom="0cm"/><style:text-properties fo:font-size="8.5pt"
 fo:font-weight="bold" fo:color="#ffffff"/></style:style>
<style:style style:name="Vak" style:family="graphic"><style:graphic-properties fo:padding="0.25cm"
 fo:border="0.5pt solid #{WATER}" draw:fill="solid" draw:fill-color="#{PALE}"/></style:style>
{{columns}}</office:automatic-styles>"""


def meta_xml(paper: Paper) -> str:
    """meta.xml: who made and who last changed the file, and when."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta {NAMESPACES} office:version="1.3"><office:meta>
<meta:generator>LibreOffice/7.6</meta:generator><dc:title>{escape(paper.get("title"))}</dc:title>
<meta:initial-creator>{escape(paper.get("author"))}</meta:initial-creator>
<dc:creator>{escape(paper.get("modified_by"))}</dc:creator><meta:keyword>{escape(paper.get("keywords"))}</meta:keyword>
<meta:creation-date>{paper.get("created")}</meta:creation-date><dc:date>{paper.get("modified")}</dc:date>
<dc:language>nl-NL</dc:language></office:meta></office:document-meta>"""


MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="Pictures/logo.png" manifest:media-type="image/png"/>
<manifest:file-entry manifest:full-path="Pictures/handtekening.png" manifest:media-type="image/png"/>
</manifest:manifest>"""
