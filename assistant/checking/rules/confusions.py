"""Words and expressions that run into each other: na and naar, zich irriteren, te dure kosten."""

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
_PRICES = "kosten|prijs|prijzen|tarieven|leges"
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
_COPULAS = "is|zijn|was|waren|worden|wordt"
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
    ("contamination", r"\b(?P<wrong>enigste)\b", "enige"),
    ("contamination", rf"\b(?P<wrong>(?:dure|goedkope) (?:{_PRICES}))\b", None),
    ("contamination", r"\b(?P<wrong>irrite(?:ert|ren|erde|erden) zich)\b(?! niet,)", "ergert zich"),
    ("spelling", r"(?<!\brond)\b(?P<wrong>waart)\b(?!\s+rond)", "waard"),
    ("apart", rf"\b(?P<wrong>tenminste|te minste)(?=\s+(?:een\b|één\b|{_COUNTS}|{FILLER}))", "ten minste"),
    ("apart", r"(?<=\s)(?P<wrong>te minste)\b", "ten minste"),
    (
        "inflected",
        r"\bhet\s+(?P<wrong>huidig|vorig|volgend|nieuw)\s+(?!jaar|artikel|kalenderjaar|schooljaar)(?=[a-z]{4,})",
        None,
    ),
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
    ("contamination", r"\b(?P<wrong>t(?:en|e) alle tijden?|ten allen tijde)\b", "te allen tijde"),
    ("contamination", r"\b(?P<wrong>van mening toegedaan)\b", "van mening"),
    ("contamination", r"\b(?P<wrong>kost(?:en|te|ten)? te duur)\b", None),
    ("contamination", r"\b(?P<wrong>zich beseft|zich beseffen)\b", None),
    ("contamination", r"\b(?P<wrong>met name vooral|vooral met name)\b", "vooral"),
    ("contamination", r"\b(?P<wrong>ten gunsten van)\b", "ten gunste van"),
    ("contamination", r"\b(?P<wrong>ten aan zien van)\b", "ten aanzien van"),
    ("contamination", r"\b(?P<wrong>te samen met)\b", "samen met"),
    ("contamination", r"\b(?P<wrong>nu dat)\b(?= (?:de|het|een|wij|u)\b)", "nu"),
    ("contamination", r"\b(?P<wrong>een van de enige)\b", "een van de weinige"),
    ("contamination", r"\b(?P<wrong>de reden (?:is|hiervoor is|daarvoor is) omdat)\b", "de reden is dat"),
    ("contamination", r"\b(?P<wrong>mogelijkheid (?:om )?te kunnen)\b", "mogelijkheid te"),
    ("neither", r"\b(?P<wrong>nog)\s+(?:een|de|het)\s+[^,.;:()]{2,60},?\s+noch\b", "noch"),
    ("direction", r"\b(?:verwijs|verwijst|verwijzen|verwezen)\s+(?:wij|ik|we|zij|hij)?\s*u\s+(?P<wrong>na)\s", "naar"),
    ("direction", r"\b(?:stuur|stuurt|sturen|stuurde|zend|zendt|zenden)\b[^.;:]{2,80}\sdoor\s+(?P<wrong>na)\s", "naar"),
    ("contamination", r"\b(?P<wrong>overnieuw)\b", "opnieuw"),
    ("contamination", r"\b(?P<wrong>optelefoneren)\b", "opbellen"),
    ("contamination", r"\b(?P<wrong>noodzakelijk nodig)\b", "noodzakelijk"),
    ("contamination", r"\b(?P<wrong>een aantal van)\b(?= mensen| inwoners| bewoners| gemeenten)", "een aantal"),
    ("contamination", r"\b(?P<wrong>mits (?:als|wanneer))\b", "mits"),
)
_PATTERNS = tuple((code, re.compile(pattern, re.IGNORECASE), right) for code, pattern, right in _CONFUSIONS)
_YOU = re.compile(r"\b(?:u|je|jij)\b", re.IGNORECASE)
_LOUD = {"duur": "hoog", "goedkoop": "laag"}
_LOUD |= {"dure": "hoge", "goedkope": "lage"}
_TOO_DEAR = {"kost": "is", "kosten": "zijn", "kostte": "was", "kostten": "waren"}
_INFLECTED = {"huidig": "huidige", "vorig": "vorige", "volgend": "volgende", "nieuw": "nieuwe"}
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
        return f"{cased(_LOUD[first.lower()], first)} {rest}".rstrip()
    if first.lower() in _INFLECTED:
        return _INFLECTED[first.lower()]
    if first.lower() in _ANNOYED:
        return f"{_ANNOYED[first.lower()]} {rest}"
    if wrong.lower().endswith("te duur"):
        return f"{_TOO_DEAR.get(first.lower(), 'is')} te duur"
    if wrong.lower().startswith("zich besef"):
        return wrong.split()[1]
    if right is None:
        return first
    return right[0].upper() + right[1:] if wrong[0].isupper() else right
