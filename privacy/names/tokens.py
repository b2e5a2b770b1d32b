"""Words, initials, numbers, punctuation and line ends of a text, as the name rules read them."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
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
    r"|(?P<misread>(?<=[A-Z]\. )0[a-z]{3,}\b|\b[A-Z][01][a-z]{3,}\b)"
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


_MISREAD = str.maketrans("01", "ol")
"""Digits that a scanner read for letters (`C. 0omen`)."""
_MARK, _NUMBER = Kind.MARK, Kind.NUMBER


class Token(NamedTuple):
    """A token: its text, its folded form (lower case, no accents), where it stands, what it is."""

    text: str
    fold: str
    start: int
    end: int
    kind: Kind


_new = tuple.__new__
"""Makes the commonest tokens without the call that a NamedTuple costs."""


def tokenise(text: str) -> list[Token]:
    """The tokens of `text` in order. White space, `_` and `*` (emphasis) fall away."""
    return [_token(match) for match in _TOKEN.finditer(text)]


def _token(match: re.Match[str]) -> Token:
    text, group = match[0], match.lastgroup
    start = match.start()
    if group == "word":
        bare, plain, kind = _read(text)
        return _new(Token, (bare, plain, start, start + len(bare), kind))
    if group in ("mark", "number"):
        return _new(Token, (text, text, start, match.end(), _MARK if group == "mark" else _NUMBER))
    if group == "misread":
        return Token(text, fold(text.translate(_MISREAD)), start, match.end(), Kind.CAPITAL)
    if group == "glued":
        return Token(text, fold(text), match.start(), match.end(), Kind.LOWER)
    if group == "short":
        return Token(text, "vd", match.start(), match.end(), Kind.LOWER)
    if group == "initials" and text.lower() in word_list("abbreviations_dotted") and not _before_name(match):
        return Token(text, text.lower(), match.start(), match.end(), Kind.MARK)
    if group == "initials":
        return Token(text, text.lower(), match.start(), match.end(), Kind.INITIALS)
    lines = text.count("\n")
    return Token("\n\n" if lines > 1 else "\n" if lines else "\t", "", start, match.end(), Kind.GAP)


@lru_cache(maxsize=50_000)
def _read(word: str) -> tuple[str, str, Kind]:
    """A word without the s of a possessive, its folded form, and its kind."""
    bare = word[:-2] if len(word) > 3 and word[-2] in "'’`" and word[-1] in "sS" else word
    return bare, fold(bare), _kind(bare)


_LED_ON = re.compile(r"((?: [a-z'’]+){1,3}) [^\W\d_a-z]")
_BORNE = re.compile(r" (?P<word>[A-ZÀ-Þ][^\W\d_A-Z]{3,})(?![\w-])")
_CLUBS = frozenset({"s.v.", "v.v.", "c.v.", "b.v.", "n.v.", "o.v.v.", "v.o.f."})
"""Abbreviations behind which the name of a club or firm stands."""


def _before_name(match: re.Match[str]) -> bool:
    """Whether a surname follows: `S.V. van der Zee` has initials, also `R.K. Jagesar`, but `S.V. Zwaluw` is a club."""
    following = _LED_ON.match(match.string, match.end())
    if following is not None and all(word in _PARTICLES for word in following[1].split()):
        return True
    borne = _BORNE.match(match.string, match.end()) if match[0].isupper() else None
    if borne is None or match[0].lower() in _CLUBS:
        return False
    word = fold(borne["word"])
    return not any(word in word_list(name) for name in ("words", "vocabulary", "keep", "functions"))


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
