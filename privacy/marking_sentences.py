"""Sentences that mark the very paper they stand in: secrecy imposed, an exception invoked, police data inside.

Sources: Gemeentewet art. 87 to 89 (before 2023: 25, 55, 86), Woo art. 5.1 and 5.2 (Wob art. 10 and 11), Wpg art. 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.findings import Marking

_SIGN = re.compile(r"geheim|vertrouwelijk|openbaar|politiegegeven|intern gebruik|verstrek|verspreid|tlp", re.IGNORECASE)
_SENTENCE = re.compile(
    r"[^\n]+?(?:(?<!\bart)(?<!\bartt)(?<!\bnr)(?<!\blid)(?<!\bo\.g\.v)[.!?](?=\s+[A-Z0-9])|"
    r"(?=\n)|\Z)"
)
_OWN = re.compile(
    r"\b(?:dit|deze|onderhavige?|bijgaande?|voorliggende?) (?:\w+ )?(?:\w*(?:stuk|document|voorstel|advies|rapport|"
    r"memo|"
    r"bericht|verslag|besluit|nota|notitie|brief|rapportage|bijlage|informatie|analyse|lijst|overzicht|e-?mail)"
    r"(?:ken|en|s|n)?)\b",
    re.IGNORECASE,
)
_ANNEX = re.compile(
    r"\b(?:hierop|hierover|bijlagen?(?: [\dA-Z]\b)?|bij dit (?:raads|college)?voorstel)\b", re.IGNORECASE
)
_IMPOSED = re.compile(
    r"geheimhouding\b.{0,120}?\b(?:op te leggen|opgelegd|te bekrachtigen|bekrachtigd|rust)\b|"
    r"\b(?:rust|legt|opgelegd|bekrachtigt|op te leggen|te bekrachtigen|geldt)\b.{0,120}?\bgeheimhouding\b",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"\b(?:is|zijn|bevat(?:ten)?|wordt|worden|blijft|blijven|dient|mag|mogen|heeft|betreft|valt)\b.{0,100}?"
    r"\b(?:vertrouwelijk|geheim|niet[ -]openbaar|niet (?:\w+ )?openbaar|politiegegevens|intern gebruik|"
    r"niet (?:verder )?(?:worden )?(?:verstrekt|verspreid|gedeeld|doorgestuurd)|tlp|achterwege)\b",
    re.IGNORECASE,
)
_WITHHELD = re.compile(r"openbaarmaking van .{0,80}\b(?:achterwege|geweigerd)\b", re.IGNORECASE)
_GENERAL = re.compile(
    r"\b(?:indien|wanneer|als(?! bedoeld| gevolg| bijlage)|zou(?:den)?|eventueel|mogelijk(?:heid)?|bevoegd\w*|tenzij|"
    r"kan|kunnen)\b",
    re.IGNORECASE,
)
_LIFTED = re.compile(
    r"\b(?:opgeheven|op te heffen|opheff\w*|vervallen|niet langer|niet meer|geen geheimhouding|"
    r"niet (?:vertrouwelijk|geheim)|be(?:ë|e)indigd)\b",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"geadresseerde|abusievelijk|ten onrechte|onbedoeld|verzoeken wij u|virus|e-?mailbericht|aansprakelijk",
    re.IGNORECASE,
)
_LABELS = (
    ("geheimhouding", "geheimhouding"),
    ("geheim", "geheim"),
    ("politiegegevens", "politiegegevens"),
    ("vertrouwelijk", "vertrouwelijk"),
    ("intern gebruik", "intern gebruik"),
    ("tlp", "tlp"),
    ("openba", "niet openbaar"),
)


def markings_in_sentences(text: str) -> Iterator[Marking]:
    """The sentences of `text` that put a marking on it."""
    for paragraph in re.finditer(r"[^\n]+", text):
        if _SIGN.search(paragraph[0]):
            for sentence in _SENTENCE.finditer(text, *paragraph.span()):
                if _marks(sentence[0], paragraph[0]):
                    yield Marking(_label(sentence[0]), *sentence.span())


def _marks(sentence: str, paragraph: str) -> bool:
    if _GENERAL.search(sentence) or _LIFTED.search(sentence) or _DISCLAIMER.search(paragraph):
        return False
    own = bool(_OWN.search(sentence))
    if _IMPOSED.search(sentence):
        return own or bool(_ANNEX.search(sentence))
    return own and bool(_STATED.search(sentence) or _WITHHELD.search(sentence))


def _label(sentence: str) -> str:
    lower = sentence.lower()
    return next((label for sign, label in _LABELS if sign in lower), "niet verspreiden")
