"""Pairs of words that stand apart in good texts although they also exist as one word."""

from __future__ import annotations

from functools import cache

from assistant.checking.tables import lines


@cache
def attested_pairs() -> frozenset[str]:
    """The pairs of data/attested_pairs.txt (see training/pairs.py)."""
    return frozenset(lines("attested_pairs.txt"))
