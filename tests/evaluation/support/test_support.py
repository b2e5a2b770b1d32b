"""The check of sentences stays as good as it was measured to be."""

from __future__ import annotations

import pytest

from assistant.answering.answer import Support
from tests.evaluation.support.measure import judge_all, rates
from tests.evaluation.support.mutations import measure


@pytest.mark.parametrize(("part", "recall"), [("tune", 0.85), ("test", 0.85), ("fresh", 0.8), ("last", 0.85)])
def test_what_is_called_supported_is_and_most_of_what_is_supported_is_called_so(part: str, recall: float) -> None:
    precision, found = rates(judge_all(part))
    assert precision >= 0.98
    assert found >= recall


def test_a_sentence_with_another_figure_is_never_called_supported() -> None:
    judged = [one for part in ("tune", "test", "fresh", "last") for one in judge_all(part)]
    figures = [one for one in judged if "number" in one.about or "swapped" in one.about or "changed" in one.about]
    assert len(figures) > 40
    assert not [one.sentence for one in figures if one.given is Support.FULL and one.expected is not Support.FULL]


def test_true_sentences_pass_and_untrue_ones_do_not() -> None:
    counts = measure(60)
    assert counts["as it stands"].share == 1.0
    assert counts["number changed"].sentences > 20
    assert counts["number changed"].passed == 0
    assert counts["negation put in"].share < 0.06
    assert counts["negation taken out"].share < 0.1
