"""Judging answers: was the right passage first, does the answer hold the fact, was the refusal right."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.answering import Answer, Answerer
from assistant.answering.selection import PASSAGES
from assistant.evaluation.cases import Case
from indexing import EVERYTHING, DocumentFilter, Hit
from privacy import PLACEHOLDER


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one question; `ranks` of the right passages count from 1, `seconds` is the time of the answer."""

    case: Case
    ranks: tuple[int, ...]
    abstained: bool
    fact: bool
    literal: bool
    answer: str
    seconds: float

    @property
    def rank(self) -> int:
        """Of the first right passage, 0 when none was found."""
        return self.ranks[0] if self.ranks else 0

    @property
    def good(self) -> bool:
        """Whether the answer holds the fact, or was rightly refused."""
        return (self.fact and not self.abstained) if self.case.answerable else self.abstained


def evaluate(answerer: Answerer, cases: Sequence[Case], within: DocumentFilter = EVERYTHING) -> Iterator[Outcome]:
    """Ask every question of the documents `within`; gives the outcomes one by one."""
    for case in cases:
        begun = time.perf_counter()
        answer = answerer.answer(case.question, within=within)
        seconds = time.perf_counter() - begun
        yield judge(case, answerer.find(case.question, limit=PASSAGES, within=within), answer, seconds)


def judge(case: Case, hits: Sequence[Hit], answer: Answer, seconds: float) -> Outcome:
    """What `answer` and `hits` (best first) are worth; `seconds` is the time the answer took."""
    return Outcome(
        case=case,
        ranks=tuple(place for place, hit in enumerate(hits, 1) if is_right(case, hit)),
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
    """Whether a passage is of the right document and holds a fact and all evidence."""
    if case.document is None or not _is_named(hit.document.name, case.document):
        return False
    text = " ".join([*hit.passage.headings, hit.passage.text])
    return states(text, case.facts) and all(fold(word) in fold(text) for word in case.evidence)


def _is_named(stored: str, document: str) -> bool:
    """Whether `document`, a file name as the municipality has it, or its beginning, is the one that was stored.

    The stored name passed the gate: a placeholder in it stands for whatever the file is called there.
    """
    first, *rest = PLACEHOLDER.sub("\0", stored).split("\0")
    if not rest:
        return stored.startswith(document)
    return re.match(".+?".join(map(re.escape, [first, *rest])), document) is not None


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
    """`text` in one notation: lower case, one kind of dash, quote and space, no asterisks of emphasis."""
    plain = unicodedata.normalize("NFKC", text).lower()
    for dash in "‐‑–—−":
        plain = plain.replace(dash, "-")
    plain = plain.replace("’", "'").replace("‘", "'")
    plain = re.sub("[“”„]", '"', plain).replace("*", "")
    plain = re.sub(r"(?<=\d)\s+(?=%)|(?<=\d)\s*-\s*(?=\d)", lambda m: "-" if "-" in m.group() else "", plain)
    return re.sub(r"\s+", " ", plain)
