"""How the Word file looks: A4, one sans-serif family, real heading styles, Dutch as its language."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from assistant.drafting.word.numbering import bullets
from assistant.errors import AssistantError

_FONT = "Arial"
_DARK = RGBColor(0x1F, 0x2A, 0x44)
_LANGUAGE = "nl-NL"
_NEEDED = {
    "Title": WD_STYLE_TYPE.PARAGRAPH,
    "Heading 1": WD_STYLE_TYPE.PARAGRAPH,
    "Heading 2": WD_STYLE_TYPE.PARAGRAPH,
    "List Paragraph": WD_STYLE_TYPE.PARAGRAPH,
    "List Bullet": WD_STYLE_TYPE.PARAGRAPH,
    "Table Grid": WD_STYLE_TYPE.TABLE,
}
_GRID = (
    f"<w:tblBorders {nsdecls('w')}>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders>"
)
_BULLET = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{{number}}"/></w:numPr>'
_HEADINGS = {"Title": 20, "Heading 1": 13, "Heading 2": 11}


def opened(house_style: Path | None) -> Any:  # noqa: ANN401 (python-docx has no types)
    """An empty document with our own looks, or with those of `house_style`, whose text goes.

    Raises AssistantError "house-style-damaged" when that is no Word file.
    """
    import docx

    if house_style is None:
        word = docx.Document()
        prepare(word)
        return word
    try:
        word = docx.Document(str(house_style))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError) as error:
        raise AssistantError("house-style-damaged", file=house_style.name) from error
    _emptied(word.element.body)
    _complete(word)
    _speak_dutch(word)
    return word


def _emptied(body: Any) -> None:  # noqa: ANN401
    """Take the text out of a document; its first section stays, which has the letterhead and the page."""
    first = deepcopy(next(body.iter(qn("w:sectPr"))))
    for kind in first.findall(qn("w:type")):
        first.remove(kind)
    for element in list(body):
        body.remove(element)
    body.append(first)


def _complete(word: Any) -> None:  # noqa: ANN401
    """What a draft needs and the house style lacks: lists, and styles under Word's own names with plain looks."""
    _have_lists(word)
    known = {style.name for style in word.styles}
    for name, kind in _NEEDED.items():
        if name not in known:
            _dress(word, word.styles.add_style(name, kind, builtin=True))


def _have_lists(word: Any) -> None:  # noqa: ANN401
    """A part for numbering, which a Word file without lists does not have."""
    import docx
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.parts.numbering import NumberingPart

    if not any(one.reltype == RELATIONSHIP_TYPE.NUMBERING for one in word.part.rels.values()):
        ours = docx.Document().part.numbering_part
        part = NumberingPart.load(PackURI("/word/numbering.xml"), ours.content_type, ours.blob, word.part.package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)


def _dress(word: Any, style: Any) -> None:  # noqa: ANN401
    """Plain looks for a style that was made just now."""
    if style.type == WD_STYLE_TYPE.TABLE:
        properties = OxmlElement("w:tblPr")
        properties.append(parse_xml(_GRID))
        style.element.append(properties)
        return
    style.base_style = word.styles["Normal"] if "Normal" in {one.name for one in word.styles} else None
    if style.name in _HEADINGS:
        style.font.bold, style.font.size = True, Pt(_HEADINGS[style.name])
        style.paragraph_format.keep_with_next = True
        if style.name.startswith("Heading"):
            level = OxmlElement("w:outlineLvl")
            level.set(qn("w:val"), str(int(style.name[-1]) - 1))
            style.element.get_or_add_pPr().append(level)
    elif style.name == "List Bullet":
        style.element.get_or_add_pPr().append(parse_xml(_BULLET.format(number=bullets(word))))


def prepare(word: Any) -> None:  # noqa: ANN401 (python-docx has no types)
    """Set page, styles and language of an empty document."""
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    normal = word.styles["Normal"]
    _font(normal, 10.5)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.MULTIPLE
    normal.paragraph_format.line_spacing = 1.15
    for name, size in _HEADINGS.items():
        _heading(word.styles[name], size)
    for name in ("List Paragraph", "List Bullet"):
        _font(word.styles[name], 10.5)
    _speak_dutch(word)


def _heading(style: Any, size: float) -> None:  # noqa: ANN401
    _font(style, size)
    style.font.bold = True
    style.font.color.rgb = _DARK
    style.paragraph_format.space_before = Pt(14 if size < 20 else 0)
    style.paragraph_format.space_after = Pt(4 if size < 20 else 10)
    style.paragraph_format.keep_with_next = True
    borders = style.element.find(f"{qn('w:pPr')}/{qn('w:pBdr')}")
    if borders is not None:
        borders.getparent().remove(borders)


def _font(style: Any, size: float) -> None:  # noqa: ANN401
    style.font.name = _FONT
    style.font.size = Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), _FONT)


def _speak_dutch(word: Any) -> None:  # noqa: ANN401
    """The document default: spelling and hyphenation in Dutch."""
    defaults = _run_defaults(word.styles.element)
    language = defaults.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        defaults.append(language)
    for name in ("val", "eastAsia", "bidi"):
        language.set(qn(f"w:{name}"), _LANGUAGE)
    word.core_properties.language = _LANGUAGE


def _run_defaults(styles: Any) -> Any:  # noqa: ANN401
    """The element docDefaults/rPrDefault/rPr, made where it is missing."""
    element = styles
    for tag in ("w:docDefaults", "w:rPrDefault", "w:rPr"):
        found = element.find(qn(tag))
        if found is None:
            found = OxmlElement(tag)
            element.insert(0, found)
        element = found
    return element
