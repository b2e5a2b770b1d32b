"""A text under review in pieces: what stands between the findings, and each finding with its kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.texts import type_text

if TYPE_CHECKING:
    from indexing import ReviewFinding

_AROUND = 45  # characters shown on either side of a finding in a list
_GROUPS = {
    "person": ("PERSOON", "GEBOORTEDATUM", "BSN", "VNUMMER", "DOCUMENTNUMMER", "BIG"),
    "contact": ("EMAIL", "TELEFOON", "ACCOUNT", "URL", "IP", "MAC"),
    "place": ("ADRES", "POSTCODE", "KADASTER", "COORDINATEN"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of scrubbed text; with `finding` it is a placeholder, of `group`, the `number`th from 1."""

    text: str
    finding: ReviewFinding | None = None
    group: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubtful finding with what stands around its first place; `number` is that of its Part."""

    placeholder: str
    number: int
    before: str
    after: str


def parts_of(text: str, findings: Sequence[ReviewFinding]) -> Iterator[Part]:
    """`text` cut at its findings; put together the parts are the text, character for character."""
    last = 0
    for number, finding in enumerate(findings, start=1):
        yield Part(text[last : finding.start])
        yield Part(text[finding.start : finding.end], finding, group_of(finding.type), number)
        last = finding.end
    yield Part(text[last:])


def group_of(kind: str) -> str:
    """The group by which a type is coloured: person, contact, place or number."""
    return next((group for group, kinds in _GROUPS.items() if kind in kinds), "number")


def legend(findings: Sequence[ReviewFinding]) -> list[tuple[str, str]]:
    """(group, "3 namen van personen") of each type, most first."""
    counts = Counter(finding.type for finding in findings)
    return [(group_of(kind), type_text(kind, count)) for kind, count in counts.most_common()]


def doubts(text: str, findings: Sequence[ReviewFinding]) -> list[Doubt]:
    """The findings that nobody agreed with yet and that are not sure, each placeholder once."""
    found: dict[str, Doubt] = {}
    for number, one in enumerate(findings, start=1):
        if one.doubtful and not one.accepted and one.placeholder not in found:
            found[one.placeholder] = Doubt(one.placeholder, number, *_around(text, one.start, one.end))
    return list(found.values())


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """The whole words before and after a place."""
    before, after = text[max(0, start - _AROUND) : start].split(), text[end : end + _AROUND].split()
    return " ".join(before[start > _AROUND :]), " ".join(after[: len(after) - (end + _AROUND < len(text))])
