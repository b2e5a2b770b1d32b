"""What somebody is called, told by the words around it: `bijnaam "Kromme Dirk"`, `de Kraai, zoals we hem noemen`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.names import lexicon
from privacy.wordlists import fold

_NAME = r"(?P<name>(?:(?:[Dd]en?|[Hh]et|[Oo]me|[Tt]ante|[A-ZÀ-Þ][\w'’-]+) )?[A-ZÀ-Þ][\w'’-]+)"
_QUOTED = r"[\"'“‘„»](?P<name>[^\"'“”‘’\n]{2,30})[\"'”’“]"
_TELLING = r"bijna(?:am|men)|alias|bijgenaamd|straatnaam|roepnaam|a\.?k\.?a\.?"
_CALLED = (
    r"genaamd|bekend als|luistert naar(?: de naam)?|ook wel|[Ee]ne|een zekere|heet(?:te)?|heten|noem\w* (?:de )?naam|"
    r"noem(?:t|en|de|den) (?:zich|mij|me|hem|haar|ze|hen)|(?:zich|hem|haar|hij|zij|ze) noem(?:t|en|de|den)"
)
_SO_CALLED = r"zoals (?:we|wij|men|ze|zij|iedereen|hij) (?:hem|haar|zich)\b|zo noem(?:t|en|de|den|je)?\b"
_PATTERNS = (
    re.compile(r"(?<!\w)(?<!\b[Dd]e )(?<!\b[Hh]et )[Ee]ne (?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,20})(?!\w)"),
    re.compile(rf"(?<!\w)(?:{_TELLING}|{_CALLED}):?\s+{_QUOTED}"),
    re.compile(rf"(?<!\w)(?:{_TELLING}|zou heten|zou (?:zich )?noemen|[Ee]en zekere):?\s+{_NAME}"),
    re.compile(rf"{_QUOTED},? (?:genoemd\b|{_SO_CALLED})"),
    re.compile(rf"(?<!\w){_NAME}, (?:{_SO_CALLED})"),
    re.compile(r"[\"'“‘„](?P<name>[Oo]me [A-ZÀ-Þ][\w'’-]+)[\"'”’“]"),
    re.compile(
        r"(?<!\w)(?:[Ii]edereen|[Zz]e|[Mm]ensen) (?:zegt|zeggen|noemt|noemen) (?P<name>[A-ZÀ-Þ][a-zà-ÿ]+)(?=[.,!?])"
    ),
)
_NEEDED: tuple[tuple[str, ...], ...] = (
    ("ene ",),
    ('"', "'", "“", "‘", "„", "»"),
    ("bijna", "lias", "genaamd", "naam", "ka", "k.a", "heten", "noemen", "en zekere "),
    ("genoemd", "zoals ", "zo noem"),
    ("zoals ", "zo noem"),
    ("Ome ", "ome "),
    ("zegt ", "zeggen ", "noemt ", "noemen "),
)
"""For each pattern the words of which it needs one."""
_SIGNS = re.compile(rf"{_TELLING}|{_CALLED}|noem|heten|zoals|zeg|[Oo]me |[Ee]ne [A-ZÀ-Þ]")


def nicknames(text: str) -> Iterator[tuple[int, int]]:
    """The spans of nicknames in `text`; linear in its length."""
    if _SIGNS.search(text) is None:
        return
    for pattern, needed in zip(_PATTERNS, _NEEDED, strict=True):
        if any(word in text for word in needed):
            for match in pattern.finditer(text):
                if not (_is_description(match["name"]) or _is_of_a_thing(text, match.start())):
                    yield match.span("name")


def _is_description(name: str) -> bool:
    """Whether what is quoted is what a thing is called (`wordt 'de brief van de gemeente' genoemd`)."""
    if not name.islower():
        return False
    words = name.split()
    return len(words) > _LONGEST or words[0] == "het" or "-" in name


def _is_of_a_thing(text: str, start: int) -> bool:
    """Whether the word before says that a thing is called so (`de campagne heet 'Samen veilig'`)."""
    before = _WORD_BEFORE.search(text, max(0, start - 40), start)
    return before is not None and lexicon.is_thing(fold(before[1]))


_WORD_BEFORE = re.compile(r"(?<!\w)(\w+) $")
_LONGEST = 3
"""Words of the longest nickname in lower case."""
