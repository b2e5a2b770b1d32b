"""Pairs of words that stand apart in good texts although they also exist as one word."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def attested_pairs() -> frozenset[str]:
    """The pairs of data/attested_pairs.txt (see training/pairs.py)."""
    text = files("assistant.checking").joinpath("data/attested_pairs.txt").read_text(encoding="utf-8")
    return frozenset(text.splitlines())
