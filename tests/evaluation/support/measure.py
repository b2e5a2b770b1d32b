"""How well the check of sentences against their passage does: `python -m tests.evaluation.support.measure tune`.

README.md beside it says what `tune`, `test`, `fresh` and `last` are.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from assistant.answering.answer import Support
from assistant.answering.llm.support import Judge
from tests.assistant.answering.samples import hit, record

FOLDER = Path(__file__).parent
VERDICTS = {"supported": Support.FULL, "partly": Support.PARTLY, "unsupported": Support.NONE}


@dataclass(frozen=True)
class Judged:
    """One pair with what was expected and what came out; `about` says what it tries."""

    sentence: str
    expected: Support
    given: Support
    about: str


def judge_all(part: str) -> list[Judged]:
    """Every pair of `part`."""
    judged = []
    for line in (FOLDER / f"{part}.jsonl").read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        kind = "row" if " | " in pair["passage"] else "text"
        paper = record("stuk.docx", "Stuk")
        judge = Judge([hit(pair["passage"], headings=pair["headings"], kind=kind, document=paper)])
        for claim in pair["claims"]:
            given = judge.judge(claim["sentence"]).support
            judged.append(Judged(claim["sentence"], VERDICTS[claim["expected"]], given, claim["about"]))
    return judged


def rates(judged: list[Judged]) -> tuple[float, float]:
    """Precision and recall of "supported"."""
    said = [one for one in judged if one.given is Support.FULL]
    true = [one for one in judged if one.expected is Support.FULL]
    right = sum(one.expected is Support.FULL for one in said)
    return right / len(said) if said else 1.0, right / len(true) if true else 1.0


def report(part: str) -> str:
    """The rates, the table of confusion and what went wrong."""
    judged = judge_all(part)
    precision, recall = rates(judged)
    lines = [f"{part}: {len(judged)} pairs; supported: precision {precision:.3f}, recall {recall:.3f}"]
    for (expected, given), count in sorted(Counter((one.expected, one.given) for one in judged).items()):
        lines.append(f"  expected {expected.name:6} given {given.name:6} {count}")
    wrong = [one for one in judged if one.expected is not one.given]
    lines += [f"  {one.expected.name} -> {one.given.name}: {one.sentence} ({one.about})" for one in wrong]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(report(sys.argv[1]) + "\n")
