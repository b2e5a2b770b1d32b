"""How the Word file looks: A4, one sans-serif family, real heading styles, Dutch as its language."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

_FONT = "Arial"
_DARK = RGBColor(0x1F, 0x2A, 0x44)
_LANGUAGE = "nl-NL"
_HEADINGS = {"Title": 20, "Heading 1": 13, "Heading 2": 11}


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
    _font(word.styles["List Paragraph"], 10.5)
    _speak_dutch(word)


def shade(element: Any, colour: str) -> None:  # noqa: ANN401
    """Give a cell or run a background `colour` (hexadecimal)."""
    shading = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shading.set(qn(f"w:{name}"), value)
    element.append(shading)


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
    defaults = word.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    language = defaults.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        defaults.append(language)
    for name in ("val", "eastAsia", "bidi"):
        language.set(qn(f"w:{name}"), _LANGUAGE)
    word.core_properties.language = _LANGUAGE
