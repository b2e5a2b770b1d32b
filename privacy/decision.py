"""Index, hold or refuse: what a person must look at before a document is used.

Codes of reasons: `marking` (label), `person-dossier` (findings), `dense-findings` (findings, characters),
`sensitive-number` (type, count), `person-document` (kind), `doubtful-findings` (count), `partly-unreadable`,
`other-script`, and for a refusal `unreadable-text`. ui/ gives them their Dutch.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from privacy.dossiers import is_about_one, kind_of_dossier
from privacy.findings import Decision, Finding, Marking, Reason
from privacy.legibility import Legibility, legibility
from privacy.settings import Thresholds

_SENSITIVE = ("BSN", "GEBOORTEDATUM", "DOCUMENTNUMMER", "VNUMMER")


def decide(
    texts: Sequence[str],
    findings: Sequence[Sequence[Finding]],
    markings: Iterable[Marking],
    thresholds: Thresholds,
) -> tuple[Decision, tuple[Reason, ...]]:
    """The decision on a document of `texts`, each with its findings, and with the markings of all; and why."""
    worst = {legibility(text) for text in texts}
    if Legibility.NONE in worst:
        return Decision.REFUSE, (Reason("unreadable-text"),)
    reasons = [Reason("marking", (("label", label),)) for label in dict.fromkeys(marking.label for marking in markings)]
    if Legibility.PARTLY in worst:
        reasons.append(Reason("partly-unreadable"))
    if Legibility.OTHER_SCRIPT in worst:
        reasons.append(Reason("other-script"))
    reasons += _about_people(texts, findings, thresholds)
    return (Decision.HOLD if reasons else Decision.INDEX), tuple(reasons)


def _about_people(
    texts: Sequence[str], findings: Sequence[Sequence[Finding]], thresholds: Thresholds
) -> Iterator[Reason]:
    found = [one for each in findings for one in each]
    counts = Counter(one.type for one in found)
    for kind in _SENSITIVE:
        if counts[kind] >= thresholds.sensitive:
            yield Reason("sensitive-number", (("type", kind), ("count", counts[kind])))
    length = sum(map(len, texts))
    if kind := kind_of_dossier(texts, findings):
        yield Reason("person-document", (("kind", kind),))
    elif is_about_one(found, length, thresholds.dossier):
        yield Reason("person-dossier", (("findings", len(found)),))
    if len(found) >= thresholds.minimum and len(found) * 1000 > thresholds.density * length:
        yield Reason("dense-findings", (("findings", len(found)), ("characters", length)))
    doubtful = sum(one.score < thresholds.sure for one in found)
    if doubtful >= thresholds.doubtful and doubtful >= thresholds.doubtful_share * len(found):
        yield Reason("doubtful-findings", (("count", doubtful),))
