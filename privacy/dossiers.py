"""Papers about one person: told by what their title says they are, or by whom they speak of.

A paper about such papers (a procedure, a policy, a form to fill in) is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from privacy.findings import Finding

_ORDER = (
    r"(?:gebieds|huis|straat|contact|winkel|stadion|samenscholings|gebiedsgebonden )?(?:verbod|ontzegging)|sluiting|"
    r"last onder (?:dwangsom|bestuursdwang)|bestuursdwang|dwangsom|uithuisplaatsing|ontslag|intrekking|weigering"
)
_KIND = re.compile(
    r"(?<!\w)(?P<kind>bestuurlijke rapportage|informatierapport(?:age)?|mutatierapport|politierapportage|"
    r"casus(?:overleg|verslag|bespreking|beschrijving|formulier|regie)|persoonsdossier|personeelsdossier|"
    r"proces-?verbaal|aangifte|getuigenverklaring|levensloop(?:aanpak)?|top-?[x\d]+|"
    r"plan van aanpak (?:persoon|gezin|casus)|persoons?(?:gebonden|gerichte|ge?richte) aanpak|pga-overleg|"
    r"zorgmelding|veilig thuis-melding|meldingsformulier|intake(?:formulier|verslag)|overdrachtsformulier|"
    r"(?:bezwaar|beroep|klaag|verweer|verzoek)schrift|klachtbrief|zienswijze van|"
    r"sociaal medisch|indicatiestelling|crisismaatregel|zorgmachtiging|inbewaringstelling|"
    r"gespreksverslag|verslag (?:huisbezoek|(?:zienswijze|hoor|intake|keukentafel)gesprek)|functioneringsgesprek|"
    r"beoordelingsverslag|sollicitatie(?:brief)?|curriculum vitae|arbeidsovereenkomst|"
    r"(?:bibob|brp|gba|adres|identiteits)-?(?:advies|onderzoek|uittreksel)|persoonslijst|"
    r"uittreksel (?:uit (?:de |het )?)?(?:brp|gba|basisregistratie personen|justitiële documentatie|strafregister)|"
    rf"(?:voornemen|besluit|beschikking|waarschuwing)(?: (?:tot|inzake|van|voor|over|op grond van \w+))?"
    rf"(?: (?:het|de|een|tijdelijk|tijdelijke|opleggen|oplegging|van)){{0,4}} (?:{_ORDER})|huisverbod|"
    r"verhuurdersverklaring|overzicht antecedenten|dossier betrokkene)\b",
    re.IGNORECASE,
)
_ABOUT_THEM = re.compile(
    r"(?<!\w)(?:procedure|protocol|werkwijze|werkinstructie|handreiking|handleiding|handboek|beleid\w*|beleidsregel\w*|"
    r"format|sjabloon|model\w*|convenant|evaluatie|jaarverslag|jaarplan|nota|notitie|verordening|regeling|"
    r"privacy\w*|training|factsheet|toelichting|instructie|stroomschema|afspraken|overzicht van|cijfers|monitor|"
    r"collegevoorstel|raadsvoorstel|visie|programma|uitvoeringsplan|aanpak van|doorlichting|onderzoek naar)\w*",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?<!\w)(?:betrokkene|verdachte|slachtoffer|cliënt|casus\s*[:|]|naam\s*[:|]|geboren|geb\.|ondergetekende|geachte|"
    r"uw (?:woning|pand|verzoek|zoon|dochter)|aan (?:mevrouw|de heer|dhr|mw))(?!\w)",
    re.IGNORECASE,
)
_EXTRACT = re.compile(r"uittreksel|persoonslijst|antecedenten", re.IGNORECASE)
_TITLE_PART = 600  # characters in which a paper says what it is
_SUBJECT_PART = 2500  # characters in which it says whom it is about
_OF_ONE_PERSON = frozenset({"BSN", "GEBOORTEDATUM", "VNUMMER", "DOCUMENTNUMMER"})


def kind_of_dossier(texts: Sequence[str], findings: Sequence[Sequence[Finding]]) -> str:
    """The kind of personal paper that the title of one of `texts` says this is, or ""; `findings` are of each text."""
    for text, found in zip(texts, findings, strict=True):
        for line in _title_lines(text):
            match = _KIND.search(line)
            if match and not _ABOUT_THEM.search(line) and _has_subject(text, found, told=_opens(line, match)):
                return match["kind"].lower()
    return ""


def _title_lines(text: str) -> list[str]:
    """The lines near the top that may be a title: short, and no sentence."""
    lines = text[:_TITLE_PART].split("\n")[:12]
    return [line for line in lines if len(line) <= 110 and not re.search(r"[a-z]{3}[.!]\s*$", line)]


def _opens(line: str, kind: re.Match[str]) -> bool:
    """Whether the kind of paper is what a title begins with."""
    return not re.search(r"\w", line[: kind.start()])


def _has_subject(text: str, found: Sequence[Finding], *, told: bool) -> bool:
    """Whether someone is named near the top, as the one whom it is about unless the title has `told` so."""
    named = any(one.start < _SUBJECT_PART and one.type in {"PERSOON", *_OF_ONE_PERSON} for one in found)
    return named and bool(
        told or _SUBJECT.search(text[:_SUBJECT_PART]) or _EXTRACT.search(text[:_TITLE_PART]) or _mentions(found)
    )


def _mentions(found: Sequence[Finding]) -> bool:
    """Whether one person is what the paper keeps coming back to."""
    people = Counter(one.placeholder for one in found if one.type == "PERSOON")
    return bool(people) and max(people.values()) * 2 > sum(people.values()) and max(people.values()) >= _OFTEN


_OFTEN = 3


def is_about_one(found: Sequence[Finding], length: int, density: float) -> bool:
    """Whether a paper of `length` characters gives away one person: a number or birth date of theirs, their name, much.

    `density` is how many findings per 1000 characters are much.
    """
    people = Counter(one.placeholder for one in found if one.type == "PERSOON")
    personal = sum(one.type in _OF_ONE_PERSON for one in found)
    return bool(personal and people) and len(found) >= _OFTEN and len(found) * 1000 > density * length
