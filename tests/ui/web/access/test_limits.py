"""So many times in so long."""

from __future__ import annotations

import pytest

from ui.web.access import limits
from ui.web.access.limits import RateLimit


def test_a_limit_holds_for_each_and_fills_again_with_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 50.0
    monkeypatch.setattr(limits.time, "monotonic", lambda: now)
    limit = RateLimit(3, 60)
    assert [limit.take("eva") for _ in range(4)] == [True, True, True, False]
    assert limit.take("adam")
    now += 20
    assert [limit.take("eva") for _ in range(2)] == [True, False]
    now += 600
    assert [limit.take("eva") for _ in range(4)] == [True, True, True, False]


def test_only_so_many_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_MOST", 10)
    limit = RateLimit(1, 1e9)
    for number in range(30):
        assert limit.take(str(number))
    assert not limit.take("29")
    assert limit.take("0")
