"""Each recogniser is timed."""

from __future__ import annotations

from tests.evaluation.gate.markup import parse
from tests.evaluation.gate.timing import report, timings


def test_every_recognizer_is_in_the_report() -> None:
    from privacy.recognizers import RECOGNIZERS

    texts = [parse("brief", "Jan Jansen, Kerkstraat 12, zaak Z-2024-0123")]
    assert {one.recognizer for one in timings(texts)} == {kind.__name__ for kind in RECOGNIZERS} | {"people"}
    assert all(one.seconds >= 0 for one in timings(texts))
    assert "CaseCodeRecognizer" in report(texts)
