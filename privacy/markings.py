"""Confidentiality markings of a document (rubricering), told from text that merely speaks of secrecy.

Sources: Gemeentewet art. 87 to 89 (before 2023: 25, 55, 86), Woo art. 5.1, Besluit voorschrift
informatiebeveiliging rijksdienst (VIRBI: departementaal vertrouwelijk, Stg.), Wpg, FIRST Traffic Light Protocol 2.0.
A word counts when it stands as a marking does: alone on its line, behind a label, in a title or file name,
or in a formula that imposes secrecy on this very document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from privacy.findings import Marking

_WORDS = (
    r"strikt vertrouwelijk|strict vertrouwelijk|zeer vertrouwelijk|departementaal vertrouwelijk|"
    r"persoonlijk (?:en|&) vertrouwelijk|politie ?vertrouwelijk|"
    r"bestuurlijk vertrouwelijk|ambtelijk vertrouwelijk|commercieel vertrouwelijk|medisch vertrouwelijk|"
    r"intern vertrouwelijk|vertrouwelijke? bijlage|"
    r"vertrouwelijk|confidentieel|confidential|zeer geheim|stg\.? ?(?:zeer )?(?:geheim|confidentieel)|"
    r"staatsgeheim|geheime bijlage|geheim|"
    r"niet[ -]openbare? bijlage|niet[ -]openbaar|niet openbaar te maken|besloten(?: vergadering| deel)?|"
    r"onder embargo|embargo|alleen voor intern gebruik|uitsluitend voor intern gebruik|"
    r"geheimhouding(?: opgelegd| bekrachtigd)?|geheimhoudingsplicht|kabinet|eyes only|need to know|"
    r"niet verspreiden|niet voor verspreiding|concept vertrouwelijk|"
    r"politiegegevens|wpg-gegevens|woo-uitzondering"
)
_LINE = re.compile(
    rf"^[ \t#>*_|=~\[(<\"'-]{{0,12}}(?:(?:raads|college)?(?:voorstel|brief|nota|memo|notitie|stuk|document|"
    rf"bijlage|verslag|rapport(?:age)?|advies)\s?[:(–-]{{0,2}}\s?)?(?P<word>{_WORDS})"
    r"(?:[ \t]*[-–/|,:(]?[ \t]*(?:ex |op grond van |o\.g\.v\. |conform |cf\.? |art(?:ikel)?\.? |"
    r"voor intern gebruik|niet verspreiden|niet openbaar|concept|persoonlijk|exemplaar|gemeentewet|woo|"
    r"wpg|bijlage|tot|d\.d\.)[^\n]{0,120})?[ \t#>*_|=~\])>\"'!.-]{0,12}$",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL = re.compile(
    rf"(?<!\w)(?:rubricering|classificatie|vertrouwelijkheid(?:sniveau|saanduiding)?|status|openbaarheid|"
    rf"openbaar|karakter|behandeling|aard(?: van het stuk)?|merking|beveiligingsniveau|"
    rf"biv-classificatie|verspreiding|label|geheimhouding|geheim|vertrouwelijk|soort)[*_]{{0,2}}[ \t]*[:=|"
    rf"][*_ \t|]*(?P<word>{_WORDS}|nee\b|ja\b)",
    re.IGNORECASE,
)
_FORMULA = re.compile(
    r"(?P<word>(?:op|over|omtrent|ten aanzien van) (?:dit (?:stuk|document|voorstel|advies|rapport|memo)|"
    r"deze (?:stukken|bijlagen?|brief|notitie|nota|documenten|rapportage|informatie)|"
    r"de bijlagen?(?: bij dit (?:voorstel|stuk))?)"
    r"[^.\n]{0,60}(?:geheimhouding|vertrouwelijkheid)|(?:legt|leggen|is|wordt|heeft|hebben|te|"
    r"bekrachtigt)[^.\n]{0,60}geheimhouding[^.\n]{0,40}(?:op(?:gelegd|te leggen)|bekrachtigd|"
    r"op grond van artikel|ex artikel)|"
    r"geheimhouding (?:ex|op grond van|conform|krachtens|als bedoeld in) (?:art\.?|artikel(?:en)?) ?(?:25|"
    r"55|86|87|88|89)\b[^.\n]{0,60}|"
    r"dit (?:stuk|document|rapport|memo|bericht|advies|voorstel) is (?:strikt |zeer )?(?:vertrouwelijk|"
    r"geheim|niet openbaar)|deze (?:brief|notitie|nota|bijlage|rapportage|e-?mail|informatie|"
    r"stukken) (?:is|zijn) (?:strikt |zeer )?(?:vertrouwelijk|geheim|niet openbaar)|"
    r"niet openbaar (?:op grond van|ex|o\.g\.v\.) (?:art(?:ikel|\.)? ?)?5\.[12][^.\n]{0,60})",
    re.IGNORECASE,
)
_TLP = re.compile(r"(?<!\w)TLP\s?[:-]\s?(?P<word>RED|AMBER(?:\+STRICT)?|GREEN)(?!\w)", re.IGNORECASE)
_IMPOSED = re.compile(r"dit|deze|hierbij|bijlage|besluit|beslispunt|raadsvoorstel|collegebesluit", re.IGNORECASE)
_GENERAL = re.compile(
    r"\b(?:kan|kunnen|indien|wanneer|als|mag|mogen|zou|eventueel|mogelijk(?:heid)?|bevoegd\w*)\b", re.IGNORECASE
)
_NO_MARKING = frozenset(
    {
        "kabinet",
        "besloten",
        "geheimhoudingsplicht",
        "politiegegevens",
        "geheimhouding",
        "besloten vergadering",
        "embargo",
    }
)
_HEAD = 1500
_NAME = re.compile(
    r"(?<![a-z])(?:strikt[ _-])?(?P<word>vertrouwelijk|geheim|niet[ _-]?openbaar|confidentieel)(?![a-z])", re.IGNORECASE
)


def find_markings(text: str) -> tuple[Marking, ...]:
    """The markings of `text`, in order and without overlap."""
    found = sorted(
        {*_lines(text), *_labels(text), *_formulas(text), *_name(text)},
        key=lambda marking: (marking.start, -marking.end),
    )
    kept: list[Marking] = []
    for marking in found:
        if not kept or marking.start >= kept[-1].end:
            kept.append(marking)
    return tuple(kept)


def _lines(text: str) -> Iterator[Marking]:
    for match in _LINE.finditer(text):
        word = _normal(match["word"])
        bare = re.sub(r"\W", "", match[0]).lower() == re.sub(r"\W", "", word)
        if word in _NO_MARKING and bare and not (match["word"].isupper() or match.start() < 200):
            continue
        if not match[0].lstrip().startswith("#") or match.start() < _HEAD or match["word"].isupper():
            yield Marking(word, *match.span("word"))


def _labels(text: str) -> Iterator[Marking]:
    for match in _LABEL.finditer(text):
        word, label = _normal(match["word"]), match[0].split(":")[0].split("|")[0].strip(" *_=").lower()
        if word == "nee" and label.startswith("openbaar"):
            yield Marking("niet openbaar", *match.span("word"))
        elif word == "ja" and label in ("geheim", "vertrouwelijk", "geheimhouding"):
            yield Marking(label, *match.span("word"))
        elif (word not in ("ja", "nee") and label != "status") or word not in ("ja", "nee", "kabinet", "besloten"):
            yield Marking(word, *match.span("word"))
    for match in _TLP.finditer(text):
        if match["word"].upper() != "GREEN":
            yield Marking(f"tlp:{match['word'].lower()}", *match.span())


def _formulas(text: str) -> Iterator[Marking]:
    for match in _FORMULA.finditer(text):
        sentence_start = max(text.rfind(".", 0, match.start()), text.rfind("\n", 0, match.start())) + 1
        if _GENERAL.search(text, sentence_start, match.end()):
            continue
        own = (
            match[0]
            .lower()
            .startswith(
                ("dit ", "deze ", "niet openbaar", "op dit", "op deze", "over dit", "over deze", "geheimhouding")
            )
        )
        if own or _IMPOSED.search(text, sentence_start, min(len(text), match.end() + 80)):
            yield Marking(_normal(match["word"]), *match.span())


def _name(text: str) -> Iterator[Marking]:
    """In a file name or title: one short line without a sentence."""
    if len(text) <= 120 and "\n" not in text.strip():
        for match in _NAME.finditer(text.replace("_", " ")):
            sentence = re.search(
                r"\b(?:informatie|omgaan|gegevens|beleid|protocol|persoon|wat|hoe|wie|wanneer)\b|\?",
                text,
                re.IGNORECASE,
            )
            if sentence is None:
                yield Marking(_normal(match["word"]), *match.span("word"))


def _normal(word: str) -> str:
    """The normal form of a marking: what it says in two words at most."""
    plain = re.sub(r"\s+", " ", word.lower().replace("-", " "))
    for label in ("niet openbaar", "geheimhouding", "geheim", "vertrouwelijk", "confidentieel"):
        if label in plain and not plain.startswith(("staats", "departementaal", "zeer geheim", "stg")):
            return "vertrouwelijk" if label == "confidentieel" else label
    return plain
