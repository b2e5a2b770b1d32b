"""Measures checking on the sets beside this file.

    python -m tests.evaluation.checking.measure [development|held|all] [-v]

Four sets: sentences with one planted error (found: a spelling or grammar remark that touches the planted place;
mended: one of its suggestions gives the right sentence), correct sentences, sound proposals with one planted fault,
and paragraphs that are hard or easy to read. Shares have 95 % intervals (Wilson). Cases are split odd and even:
rules are tuned on the development half only.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.checking import Category, Checker, Remark
from assistant.evaluation import wilson
from indexing import Block, BlockKind, Document, Limits, Span, read_bytes

_HERE = Path(__file__).parent
_PLANTED = re.compile(r"\{([^{}]*)=>([^{}]*)\}")
_LANGUAGE = frozenset({Category.SPELLING, Category.GRAMMAR})
_READING = frozenset({Category.READABILITY, Category.STYLE})
_STRUCTURE = frozenset({Category.STRUCTURE, Category.CONSISTENCY})
_FINDERS = {
    "long": "long-sentences",
    "tang": "tang",
    "nominal": "nominalisations",
    "passive": "passives",
    "old": "old-words",
    "prepositions": "stacked-prepositions",
    "double-negation": "double-negations",
    "abbreviation": "abbreviations",
}


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


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal with one planted fault, and the rules any of which may find it."""

    text: str
    rules: frozenset[str]
    planted: str


def half_of(items: Sequence[str], half: str) -> list[str]:
    """The items that belong to `half`: "development" (odd), "held" (even) or "all"."""
    return list({"development": items[::2], "held": items[1::2], "all": items}[half])


def rows(name: str, half: str) -> list[str]:
    """The rows of a file that belong to `half`."""
    lines = [line for line in (_HERE / name).read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return half_of(lines, half)


def cases(half: str) -> Iterator[Case]:
    """The sentences with a planted error."""
    for row in rows("faulty.txt", half):
        kind, _, sentence = row.partition(" | ")
        planted = _PLANTED.search(sentence)
        assert planted is not None, row
        text = sentence[: planted.start()] + planted[1] + sentence[planted.end() :]
        yield Case(kind, text, planted.start(), planted[1], planted[2])


def sound_proposals() -> dict[str, str]:
    """The proposals without a fault, by name."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((_HERE / "proposals").glob("*.md"))}


def proposals(half: str) -> Iterator[Proposal]:
    """The proposals with a planted fault."""
    sound = sound_proposals()
    planted = tomllib.loads((_HERE / "structure.toml").read_text(encoding="utf-8"))["case"]
    for case in half_of(planted, half):
        text = sound[case["base"]]
        assert text.count(case["old"]) == 1, case
        yield Proposal(text.replace(case["old"], case["new"]), frozenset(case["rule"]), case["new"] or case["old"])


def document(text: str) -> Document:
    """A document of one paragraph."""
    return Document("zin.txt", "txt", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))


def alarms(checker: Checker, text: str) -> list[Remark]:
    """The spelling and grammar remarks on `text`, without the collected question about unknown words."""
    remarks = checker.check(document(text)).remarks
    return [remark for remark in remarks if remark.category in _LANGUAGE and remark.rule != "unknown-words"]


def found(case: Case, remarks: list[Remark]) -> bool:
    """Whether a remark touches the planted place."""
    end = case.start + max(len(case.wrong), 1)
    return any(remark.start <= end and case.start <= remark.end for remark in remarks)


def mended(case: Case, remarks: list[Remark]) -> bool:
    """Whether a suggestion, put in the place of its remark, gives the right sentence."""
    made = (case.text[: r.start] + s + case.text[r.end :] for r in remarks for s in r.suggestions)
    return any(" ".join(text.split()) == " ".join(case.corrected.split()) for text in made)


def hard_to_read(checker: Checker, text: str) -> set[str]:
    """The rules on readability and style that speak of `text`."""
    return {remark.rule for remark in checker.check(document(text)).remarks if remark.category in _READING}


def structure(checker: Checker, text: str) -> list[Remark]:
    """The remarks on a collegevoorstel that are not about its language."""
    read = read_bytes(text.encode(), "voorstel.md", Limits())
    remarks = checker.check(read, "collegevoorstel").remarks
    return [remark for remark in remarks if remark.category in _STRUCTURE or remark.rule == "abbreviations"]


def readable(row: str, checker: Checker) -> tuple[str, bool]:
    """The kind of a row of readability.txt, and whether it was judged right."""
    kind, _, text = row.partition(" | ")
    rules = hard_to_read(checker, text)
    return kind, _FINDERS[kind] in rules if kind in _FINDERS else not rules


def _say(*parts: object) -> None:
    sys.stdout.write(" ".join(map(str, parts)) + "\n")


def _share(good: int, total: int) -> str:
    low, high = wilson(good, total)
    return f"{good:4} of {total:4}  {good / total:4.0%} [{low:.2f}, {high:.2f}]"


def _planted_errors(checker: Checker, half: str, *, verbose: bool) -> None:
    total, hits, right, rules = Counter[str](), Counter[str](), Counter[str](), Counter[tuple[str, bool]]()
    for case in cases(half):
        remarks = alarms(checker, case.text)
        good, fixed = found(case, remarks), mended(case, remarks)
        for kind in (case.kind, "all"):
            total[kind] += 1
            hits[kind] += good
            right[kind] += fixed
        rules.update((remark.rule, found(case, [remark])) for remark in remarks)
        if verbose and not (good and fixed):
            _say("missed" if not good else "unmended", case.kind, case.text, [r.suggestions for r in remarks])
    for kind, count in total.items():
        _say(f"{kind:16} found {_share(hits[kind], count)}   mended {_share(right[kind], count)}")
    for rule in sorted({rule for rule, _ in rules}):
        on, off = rules[rule, True], rules[rule, False]
        _say(f"  {rule:18} on a planted error {_share(on, on + off)}")


def _correct_sentences(checker: Checker, half: str, *, verbose: bool) -> None:
    words = wrong = 0
    for sentence in rows("clean.txt", half):
        words += len(sentence.split())
        remarks = alarms(checker, sentence)
        wrong += len(remarks)
        for remark in remarks if verbose else ():
            _say("false alarm", remark.rule, repr(remark.fragment), remark.suggestions, sentence)
    _say(f"correct sentences: {words} words, {wrong} false alarms, {1000 * wrong / words:.1f} per 1000 words")


def _planted_faults(checker: Checker, half: str, *, verbose: bool) -> None:
    for name, text in sound_proposals().items():
        _say(f"sound proposal {name}: {len(structure(checker, text))} remarks on its structure")
    total, hits = Counter[str](), Counter[str]()
    for proposal in proposals(half):
        good = bool(proposal.rules & {remark.rule for remark in structure(checker, proposal.text)})
        for kind in (min(proposal.rules), "all"):
            total[kind] += 1
            hits[kind] += good
        if verbose and not good:
            _say("missed", sorted(proposal.rules), repr(proposal.planted[:80]))
    for kind, count in total.items():
        _say(f"{kind:18} found {_share(hits[kind], count)}")


def _reading(checker: Checker, half: str, *, verbose: bool) -> None:
    total, hits = Counter[str](), Counter[str]()
    for row in rows("readability.txt", half):
        kind, good = readable(row, checker)
        for name in (kind, "problems" if kind in _FINDERS else ""):
            total[name] += bool(name)
            hits[name] += good and bool(name)
        if verbose and not good:
            _say("missed" if kind in _FINDERS else "false alarm", row)
    for kind, count in total.items():
        if count:
            _say(f"{kind:18} right {_share(hits[kind], count)}")


def main(arguments: list[str]) -> None:
    """Print the figures, and every miss and false alarm with -v."""
    half = next((argument for argument in arguments if not argument.startswith("-")), "all")
    verbose, checker = "-v" in arguments, Checker()
    for part in (_planted_errors, _correct_sentences, _planted_faults, _reading):
        part(checker, half, verbose=verbose)
        _say()


if __name__ == "__main__":
    main(sys.argv[1:])
