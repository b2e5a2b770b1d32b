"""Measures checking on the sentences beside this file.

    python tests/evaluation/checking/measure.py [development|held|all] [-v]

Prints, for each kind of planted error, how many are found (a spelling or grammar remark that overlaps the
planted place) and how many have the right correction among the suggestions; then the false alarms per 1000
words of correct sentences. Rows are split odd/even: rules are tuned on the development half only.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.checking import Category, Checker, Remark
from indexing import Block, BlockKind, Document, Span

_HERE = Path(__file__).parent
_PLANTED = re.compile(r"\{([^{}]*)=>([^{}]*)\}")
_COUNTED = frozenset({Category.SPELLING, Category.GRAMMAR})


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence with one planted error: `wrong` at `start` should read `right`."""

    kind: str
    text: str
    start: int
    wrong: str
    right: str

    @property
    def corrected(self) -> str:
        """The sentence as it should be."""
        return self.text[: self.start] + self.right + self.text[self.start + len(self.wrong) :]


def rows(name: str, half: str) -> list[str]:
    """The rows of a file that belong to `half`: "development" (odd), "held" (even) or "all"."""
    lines = [line for line in (_HERE / name).read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {"development": lines[::2], "held": lines[1::2], "all": lines}[half]


def cases(half: str) -> Iterator[Case]:
    """The sentences with a planted error."""
    for row in rows("faulty.txt", half):
        kind, _, sentence = row.partition(" | ")
        planted = _PLANTED.search(sentence)
        assert planted is not None, row
        text = sentence[: planted.start()] + planted[1] + sentence[planted.end() :]
        yield Case(kind, text, planted.start(), planted[1], planted[2])


def document(text: str) -> Document:
    """A document of one paragraph."""
    return Document("zin.txt", "txt", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))


def alarms(checker: Checker, text: str) -> list[Remark]:
    """The spelling and grammar remarks on `text`, without the collected question about unknown words."""
    remarks = checker.check(document(text)).remarks
    return [remark for remark in remarks if remark.category in _COUNTED and remark.rule != "unknown-words"]


def found(case: Case, remarks: list[Remark]) -> bool:
    """Whether a remark touches the planted place."""
    end = case.start + max(len(case.wrong), 1)
    return any(remark.start <= end and case.start <= remark.end for remark in remarks)


def mended(case: Case, remarks: list[Remark]) -> bool:
    """Whether a suggestion, put in the place of its remark, gives the right sentence."""
    made = (case.text[: r.start] + s + case.text[r.end :] for r in remarks for s in r.suggestions)
    return any(" ".join(text.split()) == " ".join(case.corrected.split()) for text in made)


def _say(*parts: object) -> None:
    sys.stdout.write(" ".join(map(str, parts)) + "\n")


def main(arguments: list[str]) -> None:
    """Print the figures, and every miss and false alarm with -v."""
    half = next((argument for argument in arguments if not argument.startswith("-")), "all")
    verbose = "-v" in arguments
    checker, total, hits, right = Checker(), Counter[str](), Counter[str](), Counter[str]()
    for case in cases(half):
        remarks = alarms(checker, case.text)
        good, fixed = found(case, remarks), mended(case, remarks)
        for kind in (case.kind, "all"):
            total[kind] += 1
            hits[kind] += good
            right[kind] += fixed
        if verbose and not (good and fixed):
            _say("missed" if not good else "unmended", case.kind, case.text, [r.suggestions for r in remarks])
    for kind, count in total.items():
        _say(f"{kind:12} {count:4} found {hits[kind] / count:5.0%} right suggestion {right[kind] / count:5.0%}")
    words = wrong = 0
    for sentence in rows("clean.txt", half):
        words += len(sentence.split())
        remarks = alarms(checker, sentence)
        wrong += len(remarks)
        if verbose:
            for remark in remarks:
                _say("false alarm", remark.rule, repr(remark.fragment), remark.suggestions, sentence)
    _say(f"clean: {words} words, {wrong} false alarms, {1000 * wrong / words:.1f} per 1000 words")


if __name__ == "__main__":
    main(sys.argv[1:])
