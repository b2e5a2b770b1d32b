"""Text of a document as harmless plain text: markup falls away, words stay.

A document is data. What looks like a link, an image, HTML, a citation number of ours or a token of a
chat template loses its form here, before it is put into an answer. Quotes stay literal; whoever
shows a quote escapes it (ui/).
"""

from __future__ import annotations

import re

_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_CHAT_TOKEN = re.compile(r"<\|[^|<>]{0,40}\|>|<<?/?SYS>?>|\[/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS)\]", re.IGNORECASE)
_NOTE_MARK = re.compile(r"<sup>\s*\d{1,3}\s*</sup>|\[\^\w{1,12}\]", re.IGNORECASE)
_SCRIPT = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|</?[a-zA-Z][^<>]*>|<[a-zA-Z/!][^<>]*\Z", re.DOTALL)
_IMAGE_OR_LINK = re.compile(
    r"!?\[([^\[\]]*)\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+[\"'][^\"']*[\"'])?\)|\[[^\[\]]*\])"
)
_CITATION = re.compile(r"[\[【]\s*(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\s*[\]】]")
_EMPHASIS = re.compile(r"(\*{1,3}|_{2,3}|`{1,3})(?=\S)(.+?)(?<=\S)\1")
_LINE_MARK = re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+•▪■●◦‣–—][ \t]+)", re.MULTILINE)
_RULE = re.compile(r"^\s*(?:\|?\s*:?-{2,}:?\s*)+\|?\s*$", re.MULTILINE)
_CAPTION = re.compile(r"(?<=[^\s.:;,!?|])\s*\n\s*(?=[^\n|]*\S \| )")
_CELL_EDGE = re.compile(r"^[ \t]*\|[ \t]*|[ \t]*\|[ \t]*$", re.MULTILINE)
_CELL_WALL = re.compile(r"[ \t]*\|[ \t]*")
_SPACE = re.compile(r"\s+")

_STEPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (_INVISIBLE, ""),
    (_CHAT_TOKEN, " "),
    (_NOTE_MARK, ""),
    (_SCRIPT, " "),
    (_TAG, " "),
    (_IMAGE_OR_LINK, r"\1"),
    (_CITATION, r"(\1)"),
    (_RULE, ""),
    (_LINE_MARK, ""),
    (_EMPHASIS, r"\2"),
    (_CAPTION, ". "),
    (_CELL_EDGE, ""),
    (_CELL_WALL, "; "),
    (_SPACE, " "),
)
_ROUNDS = 4  # markup can hide in markup; each round takes one layer off


def plain(text: str) -> str:
    """`text` on one line without markup; letters, digits and punctuation of the author stay."""
    for _ in range(_ROUNDS):
        before = text
        for pattern, replacement in _STEPS:
            text = pattern.sub(replacement, text)
        text = text.strip()
        if text == before:
            break
    return text
