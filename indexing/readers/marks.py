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
    r"[ \t\u00a0]+(?P<rest>\S.*)",
    re.DOTALL,
)
KEYWORD_LEVELS = {"deel": 1, "titel": 1, "bijlage": 1, "hoofdstuk": 1, "thema": 1, "programma": 1, "pijler": 1}


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


def keyword(text: str) -> str | None:
    """The lower-case word of a heading such as "Artikel 3" or "Thema I: Zorg"; None otherwise."""
    found = _KEYWORD.match(text)
    if found is None or not _number_is_real(found["number"]):
        return None
    rest = found["rest"]
    return found["word"].lower() if not rest or not rest[0].islower() else None


def _number_is_real(number: str) -> bool:
    return number[0].isdigit() or number.isupper()


FOOTNOTE_TEXT = re.compile(r"<sup>\s*\d{1,3}\s*</sup>\s*(?=\S)")
"""A footnote at the foot of a page that was turned into running text, with its number raised."""
