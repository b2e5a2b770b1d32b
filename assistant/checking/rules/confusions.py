"""Words and expressions that run into each other: na and naar, zich irriteren, te dure kosten."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.text import CheckedText
from indexing import Span

# (code, pattern with the group "wrong", what it should read). Taaladvies.net treats each of them.
_DIRECTED = (
    "terug|verwij(?:st|zen)|verwezen|doorverwezen|doorgestuurd|stre(?:eft|ven)|gestreefd|luister(?:t|en)?|kijk(?:t|en)"
    "|gekeken|op weg|onderweg"
)
_MOMENTS = "afloop|ommekomst|ontvangst|afronding|indiening|verloop van|inwerkingtreding|sluitingstijd"
_PRICES = "kosten|prijs|prijzen|tarieven|leges"
_COPULAS = "is|zijn|was|waren|worden|wordt"
_CONFUSIONS: tuple[tuple[str, str, str | None], ...] = (
    ("direction", rf"\b(?:{_DIRECTED})\s+(?P<wrong>na)\s+(?=\w)", "naar"),
    ("time", rf"(?P<wrong>\bnaar)\s+(?=(?:{_MOMENTS})\b)", "na"),
    ("contamination", r"\b(?P<wrong>irriteer(?:t|de|den)? zich|irriteren zich)\b(?= aan)", "ergert zich"),
    ("contamination", r"\b(?P<wrong>(?:besef(?:t|fen|te|ten)?) (?:ons|zich|me|je))\b(?! eigen)", None),
    (
        "contamination",
        rf"\b(?:{_PRICES})\b(?:\s+\w+){{0,2}}\s+(?:{_COPULAS})\s+(?:\w+\s+)?(?P<wrong>duur|goedkoop)\b",
        None,
    ),
    ("direction", r"(?P<wrong>\bna aanleiding van)\b", "naar aanleiding van"),
    ("together", r"(?<!\bhet )(?<!\been )(?<!\bdit )\b(?P<wrong>teveel)\b", "te veel"),
    ("wanting", r"\b(?!(?:u|je|jij|wie)\b)\w+\s+(?P<wrong>wilt)\b(?!\s+(?:u|je|jij)\b)", "wil"),
    ("relative", r"\balles,?\s+(?P<wrong>dat)\b", "wat"),
    ("contamination", r"\b(?P<wrong>uitprinten)\b", "printen"),
    ("contamination", r"\b(?P<wrong>overnieuw)\b", "opnieuw"),
    ("contamination", r"\b(?P<wrong>optelefoneren)\b", "opbellen"),
    ("contamination", r"\b(?P<wrong>noodzakelijk nodig)\b", "noodzakelijk"),
    ("contamination", r"\b(?P<wrong>een aantal van)\b(?= mensen| inwoners| bewoners| gemeenten)", "een aantal"),
    ("contamination", r"\b(?P<wrong>mits (?:als|wanneer))\b", "mits"),
)
_PATTERNS = tuple((code, re.compile(pattern, re.IGNORECASE), right) for code, pattern, right in _CONFUSIONS)
_YOU = re.compile(r"\b(?:u|je|jij)\b", re.IGNORECASE)
_LOUD = {"duur": "hoog", "goedkoop": "laag"}
_ANNOYED = {"irriteert": "ergert", "irriteren": "ergeren", "irriteerde": "ergerde", "irriteerden": "ergerden"}


class Confusions:
    """Fixed confusions, each with what belongs there."""

    name = "confusions"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault a place, over the words to replace."""
        for sentence in text.prose:
            for code, pattern, right in _PATTERNS:
                for found in pattern.finditer(text.masked, *sentence.span):
                    if code == "wanting" and _YOU.search(text.masked, sentence.span.start, found.start()):
                        continue
                    suggestion = _suggestion(found["wrong"], right)
                    span = Span(*found.span("wrong"))
                    yield Fault(code, span, Severity.WARNING, (suggestion,), (("suggestion", suggestion),))


def _suggestion(wrong: str, right: str | None) -> str:
    first, _, rest = wrong.partition(" ")
    if first.lower() in _LOUD:
        return _LOUD[first.lower()]
    if first.lower() in _ANNOYED:
        return f"{_ANNOYED[first.lower()]} {rest}"
    if right is None:
        return first
    return right[0].upper() + right[1:] if wrong[0].isupper() else right
