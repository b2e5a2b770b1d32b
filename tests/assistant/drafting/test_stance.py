"""Sentences that argue, and those that deny it."""

from __future__ import annotations

import pytest

from assistant.drafting.stance import stance


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("Een vaste ploeg helpt om sneller ter plaatse te zijn.", 1),
        ("De inzet is lastig te plannen.", -1),
        ("De brandweer heeft geen bezwaar.", 0),
        ("De winkeliers hebben geen voordeel van de proef.", -1),
        ("Het loket is op dinsdag open.", 0),
    ],
)
def test_a_sentence_argues_for_or_against_or_not(sentence: str, side: int) -> None:
    found = stance(sentence)
    assert (found > 0) - (found < 0) == side
