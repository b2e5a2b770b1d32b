"""Words, initials, numbers, punctuation and line ends of a text, as the name rules read them."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

from privacy.wordlists import fold, word_list

_INITIAL = r"(?:[A-ZÀ-Þ]|IJ|Th|Ch|Chr|Ph|Joh|Jac|Jos|Alb|Fr|Sj|Tj|Wm|Corn|Gerh|Matth|Wilh|Hend|Yv|Dj|Cath|Eug|Steph)"
_APART = "(?:van|v|de|den|der|ten|ter|te|el|al|vd|von|in(?= ['’]t )|VAN|DE|DEN|DER|TEN|TER|VD)"
"""Particles that begin the second half of a double name: `Kuijpers-van Erp` is three words."""
_TOKEN = re.compile(
    rf"(?P<initials>(?<![\w'’.-])(?:{_INITIAL}(?:\.[ -]?|-)){{0,7}}{_INITIAL}\.(?!\w))"
    r"|(?P<short>\bv\.? ?[/.]? ?d\.?(?= {1,2}[A-Z])|(?<![\w.])v\.(?= ?[A-Z][a-z]{2})|(?<=[a-z] )v(?= [A-Z][a-z]{2})|"
    r"(?<=[A-Z]\. )d\.(?= ?[A-Z][a-z]{2}))"
    r"|(?P<glued>(?<![^\W_])(?:van|de|der|den|ter|ten|vander|vanden|vande|vd)(?=[A-ZÀ-Þ][a-zà-ÿ]))"
    r"|(?P<word>['’‘`][tsnTSN]\b(?=[ -])|"
    rf"[^\W\d_]+(?:['’`‑-](?!{_APART} |v\.)[^\W\d_]+)*)"
    r"|(?P<number>\d\w*)"
    r"|(?P<gap>\r?\n(?:[ \t>]*\r?\n)*|\t| {3,})"
    r"|(?P<mark>[^\w\s*])"
)


_PARTICLES = word_list("particles")
_LONGEST_SYLLABLE = 4
"""Letters of the longest second half of an Asian given name (`Min-jun`)."""


class Kind(IntEnum):
    """What a token is. CAPITAL has lower-case letters too; UPPER has only capitals, two or more."""

    LOWER = 0
    CAPITAL = 1
    UPPER = 2
    INITIALS = 3
    NUMBER = 4
    MARK = 5
    GAP = 6


class Token(NamedTuple):
    """A token: its text, its folded form (lower case, no accents), where it stands, what it is."""

    text: str
    fold: str
    start: int
    end: int
    kind: Kind


def tokenise(text: str) -> list[Token]:
    """The tokens of `text` in order. White space, `_` and `*` (emphasis) fall away."""
    return [_token(match) for match in _TOKEN.finditer(text)]


def _token(match: re.Match[str]) -> Token:
    text, group = match[0], match.lastgroup
    if group == "word":
        bare = text[:-2] if len(text) > 3 and text[-2] in "'’`" and text[-1] in "sS" else text
        return Token(bare, fold(bare), match.start(), match.start() + len(bare), _kind(bare))
    if group == "glued":
        return Token(text, fold(text), match.start(), match.end(), Kind.LOWER)
    if group == "short":
        return Token(text, "vd", match.start(), match.end(), Kind.LOWER)
    if group == "initials" and text.lower() in word_list("abbreviations_dotted") and not _before_particle(match):
        return Token(text, text.lower(), match.start(), match.end(), Kind.MARK)
    if group == "initials":
        return Token(text, text.lower(), match.start(), match.end(), Kind.INITIALS)
    if group == "gap":
        lines = text.count("\n")
        return Token("\n\n" if lines > 1 else "\n" if lines else "\t", "", match.start(), match.end(), Kind.GAP)
    return Token(text, text, match.start(), match.end(), Kind.NUMBER if group == "number" else Kind.MARK)


_LED_ON = re.compile(r"((?: [a-z'’]+){1,3}) [^\W\d_a-z]")


def _before_particle(match: re.Match[str]) -> bool:
    """Whether particles and a capital follow: `S.V. van der Zee` has initials, `S.V. Zwaluw` is a club."""
    following = _LED_ON.match(match.string, match.end())
    return following is not None and all(word in _PARTICLES for word in following[1].split())


def _is_compound(word: str) -> bool:
    """Whether a word with a hyphen is an ordinary one (`AI-verordening`, `Back-up`), not a double name."""
    first, *rest = word.split("-")
    lower = [fold(part) for part in rest if part[:1].islower() and part not in _PARTICLES]
    known = any(part in word_list(name) for part in lower for name in ("words", "vocabulary", "english"))
    return (known or any(len(part) > _LONGEST_SYLLABLE for part in lower)) and fold(first) not in _PARTICLES


def _kind(word: str) -> Kind:
    first = word[0] if word[0] not in "'’‘`" else word[-1]
    if first.islower():
        parts = re.split(r"['’`‑-]", word)
        return Kind.CAPITAL if len(parts) > 1 and len(parts[0]) <= 2 and parts[-1][:1].isupper() else Kind.LOWER
    if len(word) > 1 and word.isupper():
        return Kind.UPPER
    if "-" in word and _is_compound(word):
        return Kind.LOWER
    return Kind.CAPITAL if first.isupper() else Kind.LOWER
