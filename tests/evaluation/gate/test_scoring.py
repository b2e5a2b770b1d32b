from __future__ import annotations

import pytest

from privacy import Finding
from tests.evaluation.gate.markup import parse
from tests.evaluation.gate.scoring import Outcome, Share, score

TEXT = "Bel ⟦TELEFOON|06-12 34⟧ nu."


def _score(marked: str, *findings: tuple[str, int, int]) -> Outcome:
    found = [Finding(kind, start, end, 1.0, "test", "[X-1]") for kind, start, end in findings]
    return score(parse("x", marked), found)[0]


@pytest.mark.parametrize(
    ("findings", "covered", "touched", "exact", "exact_type"),
    [
        ([], False, False, False, False),
        ([("TELEFOON", 4, 12)], True, True, True, True),
        ([("BSN", 4, 12)], True, True, True, False),
        ([("TELEFOON", 0, 15)], True, True, False, False),
        ([("TELEFOON", 3, 13)], True, True, True, True),
        ([("TELEFOON", 4, 6), ("TELEFOON", 7, 12)], True, True, False, False),
        ([("TELEFOON", 4, 11)], False, True, False, False),
        ([("TELEFOON", 6, 7)], False, False, False, False),
        ([("TELEFOON", 0, 3)], False, False, False, False),
    ],
    ids=[
        "none",
        "exact",
        "other-type",
        "wider",
        "separators-at-edges",
        "in-parts",
        "last-digit",
        "separator",
        "beside",
    ],
)
def test_an_item_is_found_when_all_its_letters_and_digits_are(
    findings: list[tuple[str, int, int]], covered: bool, touched: bool, exact: bool, exact_type: bool
) -> None:
    outcome = _score(TEXT, *findings)
    assert (outcome.covered, outcome.touched) == (covered, touched)
    assert (outcome.exact, outcome.exact_type) == (exact, exact_type)


def test_one_letter_of_what_must_stay_is_harm() -> None:
    assert _score("De ⟦=|Wet Damocles⟧ geldt.", ("PERSOON", 7, 8)).touched
    assert not _score("De ⟦=|Wet Damocles⟧ geldt.", ("PERSOON", 6, 7)).touched


def test_an_outcome_says_where_it_was() -> None:
    outcome = _score(TEXT)
    assert (outcome.document, outcome.value, outcome.context) == ("x", "06-12 34", "Bel »06-12 34« nu.")


def test_shares_have_the_interval_of_wilson() -> None:
    low, high = Share(97, 100).interval
    assert (low, high) == pytest.approx((0.9155, 0.9897), abs=1e-4)
    assert Share(0, 10).interval == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert Share(10, 10).interval == pytest.approx((0.7225, 1.0), abs=1e-4)
    assert Share(0, 0).interval == (0.0, 1.0)
