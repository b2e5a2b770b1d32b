"""What in a text is not prose: addresses, codes, numbers, citations, markup. Rules never see it.

A mask keeps the length, so that offsets in the masked text are offsets in the document.
"""

from __future__ import annotations

import re

from privacy import PLACEHOLDER

FILLER = "￼"  # OBJECT REPLACEMENT CHARACTER: no letter, digit, space or punctuation of ours

_PATTERNS = (
    r"```.*?```|`[^`\n]+`",  # code
    # the frame of a Markdown link, not its words
    r"!?\[(?=[^\[\]\n]{0,300}\]\()|\]\([^)\s]{0,2000}(?:\s+\"[^\"\n]{0,300}\")?\)",
    r"<(?:https?:|mailto:|/?[A-Za-z][\w-]*)(?:\s[^<>]*|/|[^<>\s]*)?>",  # tags and autolinks
    r"&(?:[A-Za-z]+|#\d+);",
    r"\b(?:https?|ftp|file)://\S+|\bmailto:\S+|\bwww\.\S+",
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+",
    r"\b(?:[\w-]{1,63}\.)+(?:nl|com|org|eu|be|net|info|gov|pdf|docx?|xlsx?|html?)\b(?:/\S*)?",
    r"(?<!\w)[@#]\w+",  # handles and hashtags
    r"\[(?:aanvullen:[^\]\n]*|\^?\d+(?:[,–-]\s?\d+)*)\]",  # gaps and notes
    PLACEHOLDER.pattern,
    r"\(\s*(?:zie |vgl\. )?[^()\n]{0,80}\b(?:1[89]|20)\d\d[a-z]?(?:,[^()\n]{0,40})?\)",  # (Auteur, 2024, p. 3)
    r"\bECLI(?::\w+)+",
    r"\b(?:[^\W\d_]{1,4}\.){2,}(?:[^\W\d_]{1,3}\b)?",  # d.d., m.b.t., e.v.
)
_MASK = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS), re.DOTALL)
_TOKEN = re.compile(r"\w[\w'’/:.–-]*")


def mask(text: str) -> str:
    """`text` with everything that is not prose replaced by FILLER, character for character."""
    without = _MASK.sub(lambda found: _fill(found.group()), text)
    return _TOKEN.sub(lambda found: _fill_code(found.group()), without)


def _fill_code(token: str) -> str:
    """Whatever holds a digit is a number or a code (13b, Z26-0044, 65-plussers); its last stop is not part of it."""
    kept = token.rstrip("'’/:.–-")
    return _fill(kept) + token[len(kept) :] if any(character.isdigit() for character in token) else token


def _fill(piece: str) -> str:
    return "".join("\n" if character == "\n" else FILLER for character in piece)
