"""The figures on our own sets may not fall below what issue "Checking Dutch policy texts" asks, and what is known to
fail is written down: a mended failure leaves the list, a new one does not slip in."""

from __future__ import annotations

from pathlib import Path

from assistant.checking import Checker
from tests.evaluation.checking.measure import (
    alarms,
    cases,
    found,
    mended,
    proposals,
    readable,
    rows,
    sound_proposals,
    structure,
)

KNOWN = Path(__file__).parents[2] / "evaluation" / "checking" / "known_failures.txt"


def test_planted_errors_are_found_and_mended(checker: Checker) -> None:
    planted = list(cases("all"))
    outcomes = [(case, alarms(checker, case.text)) for case in planted]
    assert sum(found(*outcome) for outcome in outcomes) >= 0.75 * len(planted)
    assert sum(mended(*outcome) for outcome in outcomes) >= 0.65 * len(planted)


def test_the_failures_of_the_development_half_are_the_known_ones(checker: Checker) -> None:
    failing = [case.text for case in cases("development") if not found(case, alarms(checker, case.text))]
    known = [line for line in KNOWN.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    assert failing == known


def test_correct_sentences_raise_few_alarms(checker: Checker) -> None:
    sentences = rows("clean.txt", "all")
    words = sum(len(sentence.split()) for sentence in sentences)
    wrong = sum(len(alarms(checker, sentence)) for sentence in sentences)
    assert wrong <= 1.5 * words / 1000


def test_planted_faults_in_proposals_are_found_and_sound_ones_left_alone(checker: Checker) -> None:
    assert [name for name, text in sound_proposals().items() if len(structure(checker, text)) > 1] == []
    planted = list(proposals("all"))
    hits = [case for case in planted if case.rules & {remark.rule for remark in structure(checker, case.text)}]
    assert len(hits) >= 0.9 * len(planted)


def test_passages_that_are_hard_to_read_are_named(checker: Checker) -> None:
    judged = [readable(row, checker) for row in rows("readability.txt", "all")]
    problems = [good for kind, good in judged if kind != "plain"]
    assert sum(problems) >= 0.85 * len(problems)
