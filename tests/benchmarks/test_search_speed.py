"""The benchmark runs, and a small library is far from its bounds; other work may slow the machine down."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.search_speed import measure


def test_a_small_library_is_fast(tmp_path: Path) -> None:
    speed = measure(200, tmp_path / "data")
    assert speed.passages == 200
    assert speed.median < 0.5
    assert speed.answer < 1.0
    assert "warm" in str(speed)
