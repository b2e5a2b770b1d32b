"""Words that run into each other: na and naar, noch and nog, ten minste and tenminste."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.masks import FILLER
from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault, cased
from assistant.checking.text import CheckedText
from indexing import Span

# (code, pattern with the group "wrong", what it should read). Taaladvies.net treats each of them.
_DIRECTED = (
    "terug|verwij(?:st|zen)|verwezen|doorverwezen|doorgestuurd|stre(?:eft|ven)|gestreefd|luister(?:t|en)?|kijk(?:t|en)"
    "|gekeken|op weg|onderweg"
)
_MOMENTS = "afloop|ommekomst|ontvangst|afronding|indiening|verloop van|inwerkingtreding|sluitingstijd"
_SPANS = (
    r"(?:(?:een|twee|drie|vier|vijf|zes|acht|tien|enkele|paar)\s+"
    r"(?:dag|week|maand|jaar|uur|dagen|weken|maanden|jaren|minuten))"
)
_STILL = r"(?:niet|steeds|geen|meer|altijd)\b"
_COUNTS = "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|eenmaal|tweemaal|jaarlijks"
_EVENTS = (
    r"\w*(?:ing|ingen|tie|ties|zomer|winter|jaar|jaren|maand|week|weken|dag|dagen|uur|overleg|brand|afloop|besluit|pauze"
    r"|oorlog|vakantie|vergadering|periode|keer|feest|komst|dood|overlijden|verkiezingen|gesprek|incident|controle|start|begin|einde)\b"
)
_CONFUSIONS: tuple[tuple[str, str, str | None], ...] = (
    ("direction", rf"\b(?:{_DIRECTED})\s+(?P<wrong>na)\s+(?!het\s+\w+en\b)(?=\w)", "naar"),
    ("time", rf"(?P<wrong>\bnaar)\s+(?=(?:{_MOMENTS})\b)", "na"),
    (
        "time",
        rf"\b(?:kort|vlak|{_SPANS})\s+(?P<wrong>naar)\s+(?=(?:de|het|een|deze|dit|uw|hun)\s+(?:\w+e\s+)?{_EVENTS})",
        "na",
    ),
    (
        "direction",
        r"\b(?:veel|meer|minder|weinig|grote|toenemende)\s+vraag\s+(?P<wrong>na)\s+(?!de\b|het\b|een\b)",
        "naar",
    ),
    ("direction", r"\b(?:op zoek|zoektocht|nieuwsgierig|benieuwd)\s+(?P<wrong>na)\b", "naar"),
    (
        "direction",
        r"\b(?:verhui\w+|verplaats\w+|rijdt?|reden|reist|reizen|fietst|fietsen|loopt|lopen)\b(?:\s+van\s+(?:de|het)?\s*\w+)?"
        rf"\s+(?P<wrong>na)\s+(?=(?:de|het|een)\s+(?:\w+e\s+)?(?!{_EVENTS})\w+)",
        "naar",
    ),
    (
        "neither",
        rf"\bnoch\s+(?!{_STILL})[^,.;:()]{{2,60}}?\s(?P<wrong>nog)\s+(?!{_STILL})",
        "noch",
    ),
    ("both", r"\bzowel\b(?:\s+(?!als\b|of\b)\w+){1,6}\s+(?P<wrong>of)\b(?![^.;]*\bals\b)", "als"),
    ("both", r"\bniet alleen\b[^,.;]{2,60}?,?\s(?P<wrong>als ook|alsook|en ook)\b", "maar ook"),
    ("spelling", r"(?<!\brond)\b(?P<wrong>waart)\b(?!\s+rond)", "waard"),
    ("apart", rf"\b(?P<wrong>tenminste|te minste)(?=\s+(?:een\b|één\b|{_COUNTS}|{FILLER}))", "ten minste"),
    ("apart", r"(?<=\s)(?P<wrong>te minste)\b", "ten minste"),
    (
        "inflected",
        r"\bhet\s+(?P<wrong>huidig|vorig|volgend|nieuw)\s+(?!jaar|artikel|kalenderjaar|schooljaar)(?=[a-z]{4,})",
        None,
    ),
    (
        "bare",
        r"\bu(?:\s+allen)?\s+(?P<wrong>vriendelijke|hartelijke|beleefde|dringende|nadrukkelijke|uitdrukkelijke|schriftelijke)"
        r"\s+(?=(?:om|voor|te|dit|deze|uw|en|of|bij|op|aan|over|in|tot|de|het|niet|mee)\b)",
        None,
    ),
    ("together", r"(?<!\bhet )(?<!\been )(?<!\bdit )\b(?P<wrong>teveel)\b", "te veel"),
    ("wanting", r"\b(?!(?:u|je|jij|wie)\b)\w+\s+(?P<wrong>wilt)\b(?!\s+(?:u|je|jij)\b)", "wil"),
    ("relative", r"\balles,?\s+(?P<wrong>dat)\b", "wat"),
    ("neither", r"\b(?P<wrong>nog)\s+(?:een|de|het)\s+[^,.;:()]{2,60},?\s+noch\b", "noch"),
    ("direction", r"\b(?:verwijs|verwijst|verwijzen|verwezen)\s+(?:wij|ik|we|zij|hij)?\s*u\s+(?P<wrong>na)\s", "naar"),
    ("direction", r"\b(?:stuur|stuurt|sturen|stuurde|zend|zendt|zenden)\b[^.;:]{2,80}\sdoor\s+(?P<wrong>na)\s", "naar"),
)
_PATTERNS = tuple((code, re.compile(pattern, re.IGNORECASE), right) for code, pattern, right in _CONFUSIONS)
_YOU = re.compile(r"\b(?:u|je|jij)\b", re.IGNORECASE)
_INFLECTED = {"huidig": "huidige", "vorig": "vorige", "volgend": "volgende", "nieuw": "nieuwe"}


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
    if right is not None:
        return cased(right, wrong)
    word = wrong.lower()
    return _INFLECTED.get(word, word.removesuffix("e"))
