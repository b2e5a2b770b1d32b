"""How the ODT file looks: A4, one sans-serif family, real heading styles, Dutch as its language."""

from __future__ import annotations

from typing import Any

_LANGUAGE, _COUNTRY = "nl", "NL"
_FONT, _DARK, _HEAD, _GAP = "Arial", "#1f2a44", "#e4e8f0", "#fff2b3"
_LEFT = "0.9cm"
BREAK = "Kop_20_op_20_nieuwe_20_bladzijde"
"""A heading that begins a page."""

# (family, name, parent, properties of the paragraph, properties of the text)
_STYLES = (
    ("paragraph", "Standard", "", 'fo:margin-bottom="0.21cm" fo:line-height="115%"', 'fo:font-size="10.5pt"'),
    ("paragraph", "Aansluitend", "Standard", 'fo:margin-bottom="0cm"', ""),
    ("paragraph", "Bijeen", "Standard", 'fo:keep-with-next="always" fo:keep-together="always"', ""),
    ("paragraph", "Bijeen_20_aansluitend", "Bijeen", 'fo:margin-bottom="0cm"', ""),
    ("paragraph", "Cel", "Standard", 'fo:margin-top="0.07cm" fo:margin-bottom="0.07cm"', ""),
    ("paragraph", "Cel_20_getal", "Cel", 'fo:text-align="end"', ""),
    ("paragraph", "Cel_20_kop", "Cel", "", 'fo:font-weight="bold"'),
    ("paragraph", "Bron", "Standard", f'fo:margin-left="{_LEFT}" fo:text-indent="-{_LEFT}"', ""),
    ("paragraph", "Kopregel", "Standard", "", 'fo:font-size="9pt"'),
    ("paragraph", "Voetregel", "Kopregel", 'fo:text-align="center"', ""),
    ("text", "Open", "", "", f'fo:background-color="{_GAP}"'),
    ("text", "Aangehaald", "", "", 'fo:font-style="italic"'),
    ("text", "Noot", "", "", 'style:text-position="super 58%"'),
    ("text", "Concept", "", "", 'fo:font-weight="bold" fo:color="#a01c1c"'),
)
_TITLES = (
    ("Title", 20, "0cm", "0.35cm"),
    ("Heading_20_1", 13, "0.5cm", "0.14cm"),
    ("Heading_20_2", 11, "0.4cm", "0.14cm"),
)


def prepare(odt: Any) -> None:  # noqa: ANN401 (odfdo has few types)
    """Set page, language and styles of an empty document."""
    _set_font(odt)
    _speak_dutch(odt)
    _unnumber_headings(odt)
    for family, name, parent, paragraph, text in _STYLES:
        put(odt, family, name, parent, _properties(paragraph, text, family))
    for level, (name, size, above, below) in enumerate(_TITLES):
        paragraph = f'fo:margin-top="{above}" fo:margin-bottom="{below}" fo:keep-with-next="always"'
        text = f'fo:font-size="{size}pt" fo:font-weight="bold" fo:font-style="normal" fo:color="{_DARK}"'
        outline = f'style:default-outline-level="{level}"' if level else ""
        put(odt, "paragraph", name, "Standard", _properties(paragraph, text, "paragraph"), outline)
    put(odt, "paragraph", BREAK, "Heading_20_1", '<style:paragraph-properties fo:break-before="page"/>')
    put(
        odt,
        "table",
        "Tabel",
        "",
        '<style:table-properties style:width="16cm" table:align="left" fo:margin-bottom="0.3cm"/>',
    )
    put(odt, "table-row", "Rij", "", '<style:table-row-properties fo:keep-together="always"/>')
    border = 'fo:padding="0.1cm" fo:border="0.5pt solid #808080"'
    put(odt, "table-cell", "Vak", "", f"<style:table-cell-properties {border}/>")
    put(odt, "table-cell", "Kopvak", "", f'<style:table-cell-properties {border} fo:background-color="{_HEAD}"/>')


def put(odt: Any, family: str, name: str, parent: str, properties: str, attributes: str = "") -> None:  # noqa: ANN401
    """Add a named style, in the place of one that is there already."""
    from odfdo import Element

    known = odt.get_style(family, name)
    if known is not None:
        known.parent.delete(known)
    inherits = f'style:parent-style-name="{parent}"' if parent else ""
    shown = f'style:display-name="{name.replace("_20_", " ")}"'
    style = f'<style:style style:family="{family}" style:name="{name}" {shown} {inherits} {attributes}>'
    automatic = family in ("table", "table-row", "table-cell", "table-column")
    odt.insert_style(Element.from_tag(f"{style}{properties}</style:style>"), automatic=automatic)


def put_list(odt: Any, name: str, level: str) -> None:  # noqa: ANN401
    """Add a list style of one level, `level` being its kind and number format."""
    from odfdo import Element

    place = (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        f'<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-{_LEFT}" '
        f'fo:margin-left="{_LEFT}"/></style:list-level-properties>'
    )
    kind = level.partition(" ")[0]
    odt.insert_style(
        Element.from_tag(
            f'<text:list-style style:name="{name}"><{level} text:level="1">{place}</{kind}></text:list-style>'
        ),
    )


def _properties(paragraph: str, text: str, family: str) -> str:
    font = f'style:font-name="{_FONT}" ' if family == "paragraph" and text else ""
    text = font + text
    made = f"<style:paragraph-properties {paragraph}/>" if paragraph and family == "paragraph" else ""
    return made + (f"<style:text-properties {text}/>" if text else "")


def _speak_dutch(odt: Any) -> None:  # noqa: ANN401
    """The default of all text: Dutch, and the family of the font."""
    for style in odt.get_part("styles").root.get_elements("//style:default-style/style:text-properties"):
        style.set_attribute("fo:language", _LANGUAGE)
        style.set_attribute("fo:country", _COUNTRY)
        style.set_attribute("style:font-name", _FONT)
    for layout in odt.get_part("styles").root.get_elements("//style:page-layout-properties"):
        for side, width in (("left", "2.5cm"), ("right", "2.5cm"), ("top", "1.5cm"), ("bottom", "1.5cm")):
            layout.set_attribute(f"fo:margin-{side}", width)


def _set_font(odt: Any) -> None:  # noqa: ANN401
    from odfdo import Element

    face = f'<style:font-face style:name="{_FONT}" svg:font-family="{_FONT}" style:font-family-generic="swiss"/>'
    for part in ("styles", "content"):
        odt.get_part(part).root.get_element("//office:font-face-decls").append(Element.from_tag(face))


def _unnumber_headings(odt: Any) -> None:  # noqa: ANN401
    """The numbers of headings go: those of beslispunten and arguments are the ones people speak of."""
    outline = odt.get_part("styles").root.get_element("//text:outline-style")
    outline.parent.delete(outline)
