"""Index or hold: what a person must look at before a document is used.

Codes of reasons: `marking` (label), `person-dossier` (persons, findings), `dense-findings` (findings, characters),
`sensitive-number` (type, count), `person-document` (kind). ui/ gives them their Dutch.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from privacy.findings import Decision, Finding, Marking, Reason
from privacy.settings import Thresholds

_DOSSIER = re.compile(
    r"^[ \t#*_>|]{0,8}(?P<kind>bestuurlijke rapportage|casusoverleg|casusverslag|casusbespreking|"
    r"persoonsdossier|proces-?verbaal(?: van (?:aangifte|verhoor|bevindingen))?|"
    r"aangifte|plan van aanpak (?:persoon|gezin|casus)|persoonsgebonden aanpak|pga-overleg|zorgmelding|"
    r"veilig thuis-melding|levensloop|mutatierapport|getuigenverklaring|"
    r"bezwaarschrift|sociaal medisch|indicatiestelling|huisverbod|uittreksel (?:brp|"
    r"basisregistratie personen|justitiële documentatie)|personeelsdossier|verslag (?:huisbezoek|"
    r"zienswijzegesprek))\b[^\n]{0,80}$",
    re.IGNORECASE | re.MULTILINE,
)
_TITLE_PART = 600
_SENSITIVE = ("BSN", "GEBOORTEDATUM", "DOCUMENTNUMMER", "VNUMMER")


def decide(
    texts: Sequence[str], findings: Iterable[Finding], markings: Iterable[Marking], thresholds: Thresholds
) -> tuple[Decision, tuple[Reason, ...]]:
    """The decision on a document of `texts` with its findings and markings, and why."""
    found = list(findings)
    counts = Counter(finding.type for finding in found)
    reasons = [Reason("marking", (("label", label),)) for label in dict.fromkeys(marking.label for marking in markings)]
    reasons += [
        Reason("sensitive-number", (("type", kind), ("count", counts[kind])))
        for kind in _SENSITIVE
        if counts[kind] >= thresholds.sensitive
    ]
    kind = _kind(texts)
    if kind and counts["PERSOON"]:
        reasons.append(Reason("person-document", (("kind", kind),)))
    length = sum(len(text) for text in texts)
    if len(found) >= thresholds.minimum and len(found) * 1000 > thresholds.density * length:
        reasons.append(Reason("dense-findings", (("findings", len(found)), ("characters", length))))
    return (Decision.HOLD if reasons else Decision.INDEX), tuple(reasons)


def _kind(texts: Sequence[str]) -> str:
    """The kind of personal document that a title says this is, or nothing."""
    for text in texts:
        match = _DOSSIER.search(text, 0, _TITLE_PART)
        if match:
            return match["kind"].lower()
    return ""
