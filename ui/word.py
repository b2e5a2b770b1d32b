"""What every Word file of the user interface has: a title, Dutch as its language, and text that it can hold."""

from __future__ import annotations

import re
from typing import Any

LANGUAGE = "nl-NL"
"""What Word checks the spelling by."""
_NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def new_document(title: str) -> Any:  # noqa: ANN401 (python-docx has no types)
    """An empty Word document."""
    from docx import Document
    from docx.oxml.ns import qn

    word = Document()
    word.core_properties.title, word.core_properties.author = title, "Stukwijzer"
    word.core_properties.comments = ""
    for language in word.styles.element.xpath("w:docDefaults//w:lang"):
        language.set(qn("w:val"), LANGUAGE)
    return word


def storable(text: str) -> str:
    """`text` without the characters that a Word file cannot hold."""
    return _NOT_IN_XML.sub("", text)
