"""Judging answers: was the right passage first, does the answer hold the fact, was the refusal right."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.answering import Answer
from assistant.answering.kinds import kind_of
from indexing import Hit


@dataclass(frozen=True, slots=True)
class Case:
    """A question of the set. `facts` are alternatives; the parts of one are joined by " + " and all needed.

    The right passage holds a fact and all of `evidence`. No `document`: there is no answer.
    """

    id: str
    question: str
    kind: str
    split: str
    document: str | None
    facts: tuple[str, ...]
    evidence: tuple[str, ...]

    @property
    def answerable(self) -> bool:
        return self.document is not None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one question; `rank` of the first right passage counts from 1, 0 when not found."""

    case: Case
    rank: int
    abstained: bool
    fact: bool
    literal: bool
    answer: str
    seconds: float

    @property
    def good(self) -> bool:
        return (self.fact and not self.abstained) if self.case.answerable else self.abstained


def read_cases(path: Path, split: str = "all") -> list[Case]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Case(
            id=row["id"],
            question=row["question"],
            kind=row.get("kind") or kind_of(row["question"]).value,
            split=row["split"],
            document=row["document"],
            facts=tuple(row["facts"]),
            evidence=tuple(row.get("evidence", ())),
        )
        for row in rows
        if split in ("all", row["split"]) or (split == "seen" and row["split"] != "fresh")
    ]


def judge(case: Case, hits: Sequence[Hit], answer: Answer, seconds: float) -> Outcome:
    ranks = [place for place, hit in enumerate(hits, 1) if is_right(case, hit)]
    return Outcome(
        case=case,
        rank=ranks[0] if ranks else 0,
        abstained=answer.abstained,
        fact=states(answer.text, case.facts),
        literal=all(
            one.quote and one.passage[one.start : one.end] == one.quote and _in_hits(one.passage, hits)
            for one in answer.citations
        )
        and all(sentence.citations for sentence in answer.sentences),
        answer=answer.text,
        seconds=seconds,
    )


def _in_hits(passage: str, hits: Sequence[Hit]) -> bool:
    return any(hit.passage.text == passage for hit in hits)


def is_right(case: Case, hit: Hit) -> bool:
    if case.document is None or not hit.document.name.startswith(case.document):
        return False
    text = " ".join([*hit.passage.headings, hit.passage.text])
    return states(text, case.facts) and all(fold(word) in fold(text) for word in case.evidence)


def states(text: str, facts: Sequence[str]) -> bool:
    """Whether `text` holds one of `facts`, as whole figures and from the beginning of words."""
    folded = fold(text)
    return any(all(_has(folded, fold(part)) for part in fact.split(" + ")) for fact in facts)


def _has(text: str, part: str) -> bool:
    digits, short = part[0].isdigit(), len(part) < 4
    before = r"(?<!\w)(?<!\d[.,])" if digits else r"(?<!\w)" if short else ""
    after = r"(?!\w|\.\d|,(?!00\b)\d)" if part[-1].isdigit() else r"(?!\w)" if short else ""
    return re.search(before + re.escape(part) + after, text) is not None


def fold(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).lower()
    for dash in "‐‑–—−":
        plain = plain.replace(dash, "-")
    plain = plain.replace("’", "'").replace("‘", "'")
    plain = re.sub(r"(?<=\d)\s+(?=%)|(?<=\d)\s*-\s*(?=\d)", lambda m: "-" if "-" in m.group() else "", plain)
    return re.sub(r"\s+", " ", plain)


def wilson(successes: int, trials: int) -> tuple[float, float]:
    """The 95 % Wilson interval of a share."""
    if not trials:
        return 0.0, 1.0
    z, p = 1.96, successes / trials
    middle = (p + z * z / (2 * trials)) / (1 + z * z / trials)
    half = z * math.sqrt(p * (1 - p) / trials + z * z / (4 * trials * trials)) / (1 + z * z / trials)
    return middle - half, middle + half
