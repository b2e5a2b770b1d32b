"""How Dutch papers number and mark their paragraphs: list markers, headings with a word or a number."""

from __future__ import annotations

import re

BULLETS = "-–—•◦▪▫●○■□∙·‣⁃➢➤►▶✓✔❖⮚*+\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf0e0\uf076"
_BULLET = re.compile(rf"(?:[{re.escape(BULLETS)}]|o)[ \t\u00a0]+(?=\S)")
_ENUMERATED = re.compile(r"(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)º°]|\d{1,3}°)[ \t\u00a0]+(?=\S)")
ROMAN = r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_KEYWORD = re.compile(
    r"(?P<word>hoofdstuk|paragraaf|artikel|bijlage|deel|afdeling|titel|thema|programma|pijler|onderdeel|actie|maatregel|"
    r"stap|fase|scenario|speerpunt|doelstelling|prioriteit)"
    rf"\s+(?P<number>\d{{1,3}}(?:[.:]\d{{1,3}}){{0,4}}[a-z]?|{ROMAN}|[A-Z])(?=[\s.:–-]|$)[.:]?\s*[–-]?\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NUMBERED = re.compile(
    rf"(?P<number>(?:\d{{1,2}}|[A-Z]|{ROMAN})(?:[.:](?:\d{{1,3}}|[a-z](?![a-z])))*)(?P<end>[.:)]?)"
    r"(?:[ \t\u00a0]+|(?<=[.)])(?=[A-Z]))(?P<rest>\S.*)",
    re.DOTALL,
)
KEYWORD_RANKS = {"hoofdstuk": 2, "afdeling": 3, "paragraaf": 4, "artikel": 5}
"""How deep headings with a word stand in Dutch regulations; every other word stands at 1."""


def list_marker(line: str) -> int:
    """Length of the list marker that `line` begins with, blanks after it included; 0 without one."""
    found = _BULLET.match(line) or _ENUMERATED.match(line)
    return found.end() if found else 0


def bullet(line: str) -> bool:
    """Whether `line` begins with a bullet (not a number or letter)."""
    return _BULLET.match(line) is not None


def number_depth(text: str) -> int:
    """How deep the number at the start of a heading is ("2.3 Aanpak": 2); 0 without one."""
    found = _NUMBERED.match(text)
    if found is None or not found["number"]:
        return 0
    depth = len(re.split(r"[.:]", found["number"]))
    return depth if depth > 1 or found["end"] or found["number"].isdigit() else 0


def number_kind(text: str) -> str:
    """The shape of the number at the start of `text` ("I.a.1.": "A.a.1"); empty without one."""
    found = _NUMBERED.match(text)
    if found is None or not found["number"]:
        return ""
    parts = re.split(r"[.:]", found["number"])
    return ".".join("1" if part.isdigit() else "A" if part.isupper() else "a" for part in parts)


def keyword(text: str) -> str | None:
    """The lower-case word of a heading such as "Artikel 3" or "Thema I: Zorg"; None otherwise."""
    found = _KEYWORD.match(text)
    if found is None or not _number_is_real(found["number"]):
        return None
    rest = found["rest"]
    return found["word"].lower() if not rest or not rest[0].islower() else None


def bare_keyword(text: str) -> bool:
    """Whether `text` is such a word and number and nothing else ("Actie 5.2.2")."""
    found = _KEYWORD.match(text)
    return found is not None and _number_is_real(found["number"]) and not found["rest"]


def contents_line(text: str) -> bool:
    """Whether `text` is from a table of contents: a leader of dots before a page number."""
    return _LEADER.search(text) is not None


def open_end(text: str) -> bool:
    """Whether `text` ends in a word that no Dutch sentence or heading ends in."""
    return _OPEN_END.search(text[-_TAIL:]) is not None


def cut_off(before: str, after: str) -> bool:
    """Whether `after` continues the sentence of `before`, which a page end cut."""
    if len(before) < _CUT_AFTER or not after:
        return False
    if open_end(before):
        return True
    return after[0].islower() and (before[-1].isalnum() or before[-1] in ",)’'-")


def _number_is_real(number: str) -> bool:
    return number[0].isdigit() or number.isupper()


# The look-behinds keep a long row of dots from being tried at each of its dots.
_LEADER = re.compile(r"(?<![.…_])(?<![.…_] )(?:\.{4,}|(?:\. ){4,}|…[.…]*|_{4,})\s*\d{1,3}(?!\d)")
_CUT_AFTER = 40
_TAIL = 24
# No Dutch sentence ends with one of these words.
_OPEN_END = re.compile(
    r"(?<!\w)(?:de|het|een|en|of|dat|die|van|voor|in|op|met|aan|bij|door|naar|uit|om|te|ten|ter|als|dan|want|maar|"
    r"deze|dit|hun|haar|onze|ons|tot|over|onder|tussen|tegen|zonder|niet|ook|zoals|waarbij|waarin|welke)$"
)
FOOTNOTE_TEXT = re.compile(r"<sup>\s*\d{1,3}\s*</sup>\s*(?=\S)")
"""A footnote at the foot of a page that was turned into running text, with its number raised."""
