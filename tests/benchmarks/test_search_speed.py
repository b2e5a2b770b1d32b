"""The benchmark runs, and a small library is far from its bounds."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.search_speed import measure


def test_a_small_library_is_fast(tmp_path: Path) -> None:
    speed = measure(400, tmp_path / "data")
    assert speed.passages == 400
    assert speed.median < 0.3
    assert speed.lexical_update < 0.5
    assert "warm" in str(speed)
