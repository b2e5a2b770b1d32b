"""The figures on our own sentences may not fall below what issue "Checking Dutch policy texts" asks."""

from __future__ import annotations

from assistant.checking import Checker
from tests.evaluation.checking.measure import alarms, cases, found, mended, rows


def test_planted_errors_are_found_and_mended(checker: Checker) -> None:
    planted = list(cases("all"))
    outcomes = [(case, alarms(checker, case.text)) for case in planted]
    assert sum(found(*outcome) for outcome in outcomes) >= 0.85 * len(planted)
    assert sum(mended(*outcome) for outcome in outcomes) >= 0.85 * len(planted)


def test_correct_sentences_raise_few_alarms(checker: Checker) -> None:
    sentences = rows("clean.txt", "all")
    words = sum(len(sentence.split()) for sentence in sentences)
    wrong = sum(len(alarms(checker, sentence)) for sentence in sentences)
    assert wrong <= 1.5 * words / 1000
