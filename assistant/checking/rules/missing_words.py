"""Fixed expressions that lack a word: "in het kader de aanpak"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.masks import FILLER
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.text import CheckedText
from indexing import Span

_NEXT = r"\s+(?P<next>(?:de|het|een|deze|dit|onze|uw|alle|artikel))\b"
_EXPRESSIONS = (
    ("in het kader", "van"),
    ("in het licht", "van"),
    ("ten aanzien", "van"),
    ("ten behoeve", "van"),
    ("ten gunste", "van"),
    ("ten laste", "van"),
    ("ten opzichte", "van"),
    ("ten gevolge", "van"),
    ("ter voorkoming", "van"),
    ("ter uitvoering", "van"),
    ("op basis", "van"),
    ("op grond", "van"),
    ("op initiatief", "van"),
    ("op verzoek", "van"),
    ("aan de hand", "van"),
    ("als gevolg", "van"),
    ("door middel", "van"),
    ("door tussenkomst", "van"),
    ("met behulp", "van"),
    ("met uitzondering", "van"),
    ("met ingang", "van"),
    ("met betrekking", "tot"),
    ("met het oog", "op"),
    ("naar aanleiding", "van"),
    ("in opdracht", "van"),
    ("in plaats", "van"),
    ("in afwachting", "van"),
    ("in aanvulling", "op"),
    ("in verband", "met"),
    ("in tegenstelling", "tot"),
    ("onder leiding", "van"),
    ("onder verwijzing", "naar"),
    ("onder voorzitterschap", "van"),
    ("rekening houdend", "met"),
    ("verantwoordelijk", "voor"),
    ("van mening", "dat"),
    ("van oordeel", "dat"),
    ("in strijd", "met"),
    ("op zoek", "naar"),
    ("in samenwerking", "met"),
    ("afhankelijk", "van"),
    ("in gesprek", "met"),
    ("is gericht", "op"),
    ("zijn gericht", "op"),
    ("rekening", "met"),
    ("gebruik gemaakt", "van"),
    ("gebruikgemaakt", "van"),
    ("maakt gebruik", "van"),
    ("maken gebruik", "van"),
    ("maakt deel uit", "van"),
    ("maken deel uit", "van"),
    ("sprake", "van"),
    ("behoefte", "aan"),
    ("bestaat", "uit"),
    ("bestaan", "uit"),
    ("draagt bij", "aan"),
    ("dragen bij", "aan"),
    ("voldoet", "aan"),
    ("voldoen", "aan"),
    ("heeft ingestemd", "met"),
    ("hebben ingestemd", "met"),
    ("recht", "op"),
    ("een beroep", "op"),
    ("gebrek", "aan"),
    ("een tekort", "aan"),
    ("de helft", "van"),
    ("een gevolg", "van"),
    ("het gevolg", "van"),
)
_WORDS = "|".join(r"\s+".join(words.split()) for words, _ in _EXPRESSIONS)
_DATE = rf"\s+{FILLER}+\s+(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
_PATTERN = re.compile(
    rf"\b(?:(?P<words>{_WORDS}){_NEXT}|(?P<force>(?:in|van)\s+(?:werking|kracht))(?={_DATE}))", re.IGNORECASE
)
_MISSING = dict(_EXPRESSIONS)


class MissingWords:
    """Expressions whose preposition or conjunction is gone."""

    name = "missing-words"
    category = Category.GRAMMAR

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault an expression, over the expression."""
        for sentence in text.prose:
            for found in _PATTERN.finditer(text.masked, *sentence.span):
                whole = f"{found['words'] or found['force']} {_missing(found)} {found['next'] or ''}".rstrip()
                if not _is_predicate(text, found):
                    span = Span(found.start(), found.end())
                    yield Fault("missing", span, Severity.ERROR, (whole,), (("suggestion", whole),))


def _missing(found: re.Match[str]) -> str:
    if found["force"]:
        return "op" if found["force"].lower().startswith("in") else "vanaf"
    return _MISSING[re.sub(r"\s+", " ", found["words"].lower())]


def _is_predicate(text: CheckedText, found: re.Match[str]) -> bool:
    """As in "Verantwoordelijk" may stand before an article rightly: "hiervoor is verantwoordelijk de directeur"."""
    if (found["words"] or "").lower() != "verantwoordelijk":
        return False
    before = text.masked[max(0, found.start() - 60) : found.start()].lower()
    return bool(re.search(r"\b(?:hier|daar|waar)voor\b|\bvoor\b[^.]*$", before))
