"""Text that came out of a file as no text: characters without meaning, a font without letters, another script.

Dutch prose has a vowel for two letters in five; a PDF whose letters are numbered otherwise (a subset font
without a map to Unicode) gives text in which that is no longer so.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

_JUNK = re.compile("\ufffd|[\x00-\x08\x0e-\x1f\x7f-\x9f]|[\ue000-\uf8ff]|\\(cid:\\d+\\)")
_WORD = re.compile(r"[^\W\d_]{4,}")
_VOWEL = re.compile(r"[aeiouyà-æè-ïò-öù-ý]", re.IGNORECASE)
_ENOUGH = 200  # letters; of less nothing can be said
_MOSTLY, _PARTLY = 0.3, 0.05  # shares of junk
_VOWELS = 0.22
_OTHER_SCRIPT = 0.3


class Legibility(StrEnum):
    """How much of a text can be read."""

    GOOD = "good"
    PARTLY = "partly"
    OTHER_SCRIPT = "other-script"
    NONE = "none"


def legibility(text: str) -> Legibility:
    """How much of `text` can be read; a text too short to tell is good."""
    junk = len(_JUNK.findall(text))
    letters = "".join(_WORD.findall(text))
    size = junk + len(letters)
    if size < _ENOUGH:
        return Legibility.GOOD
    if junk > _MOSTLY * size:
        return Legibility.NONE
    foreign = sum(not unicodedata.name(letter, "").startswith("LATIN") for letter in letters if letter > "\u024f")
    if foreign > _OTHER_SCRIPT * len(letters):
        return Legibility.OTHER_SCRIPT
    if junk > _PARTLY * size or _without_vowels(letters):
        return Legibility.PARTLY
    return Legibility.GOOD


def _without_vowels(letters: str) -> bool:
    return len(letters) >= _ENOUGH and len(_VOWEL.findall(letters)) < _VOWELS * len(letters)
