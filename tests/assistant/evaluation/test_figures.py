from __future__ import annotations

import pytest

from assistant.evaluation import Case, Evaluation, Outcome


def _outcome(*ranks: int, abstained: bool = False, fact: bool = False, answerable: bool = True) -> Outcome:
    case = Case("x", "Hoeveel?", "how many", "all", "nota" if answerable else None, ("14",), ())
    return Outcome(case, ranks, abstained, fact, literal=True, answer="", seconds=0.1)


def test_retrieval_is_measured_over_what_has_an_answer() -> None:
    result = Evaluation(
        (_outcome(1, fact=True), _outcome(4), _outcome(), _outcome(1, abstained=True, answerable=False))
    )
    assert [result.recall(depth).hits for depth in (1, 3, 10)] == [1, 1, 2]
    assert result.recall(1).total == 3
    assert result.reciprocal_rank == pytest.approx((1 + 1 / 4) / 3)


def test_the_gain_counts_every_right_passage() -> None:
    assert Evaluation((_outcome(1, 2),)).gain() == pytest.approx(1.0)
    assert Evaluation((_outcome(2),)).gain() == pytest.approx(0.6309, abs=1e-4)
    assert Evaluation((_outcome(11),)).gain() == 0.0


def test_refusals_are_right_only_where_nothing_is_known() -> None:
    wrong = _outcome(1, abstained=True, fact=True)
    result = Evaluation((wrong, _outcome(abstained=True, answerable=False), _outcome(answerable=False)))
    assert (result.false_refusals.hits, result.refused.hits, result.refused.total) == (1, 1, 2)
    assert len(result.failed) == 2


def test_nothing_gives_no_figures_and_no_error() -> None:
    nothing = Evaluation(())
    assert (nothing.recall(1).value, nothing.reciprocal_rank, nothing.gain()) == (0.0, 0.0, 0.0)
    assert nothing.refused.interval == (0.0, 1.0)
