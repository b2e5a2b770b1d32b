"""The benchmark of the gate runs and times every recogniser."""

from __future__ import annotations

from tests.benchmarks.gate_speed import measure


def test_every_recogniser_is_timed() -> None:
    from privacy.recognizers import RECOGNIZERS

    speed = measure(["De heer Hofstra woont Kerkstraat 12 te Meppel. " * 40])
    assert {name for name, _ in speed.recognisers} == {recogniser.__name__ for recogniser in RECOGNIZERS}
    assert speed.characters_a_second > 1000
    assert "whole gate" in str(speed)
