"""Masks keep places, hide what is no prose, and cannot be made to hang."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.checking.masks import FILLER, mask


@given(st.text())
def test_a_mask_keeps_the_length_and_the_lines(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert [place for place, sign in enumerate(text) if sign == "\n"] == [
        place for place, sign in enumerate(masked) if sign == "\n"
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        "https://a.nl/b?c=d",
        "team.x@gemeente.nl",
        "`code`",
        "[PERSOON-12]",
        "13b",
        "Z26-004417",
        "m.b.t.",
        "(Bos, 2024)",
    ],
)
def test_what_is_no_prose_is_hidden(hidden: str) -> None:
    masked = mask(f"Zie {hidden} voor meer")
    assert masked.startswith("Zie ")
    assert masked.endswith(" voor meer")
    assert set(masked[4:-9]) <= {FILLER, " "}


@pytest.mark.parametrize(
    "hostile", ["a" * 200_000, "a." * 100_000, "<a " * 50_000, "[" * 100_000, "(1 " * 60_000, "a'" * 99_999]
)
def test_a_hostile_text_is_masked_within_seconds(hostile: str) -> None:
    started = time.monotonic()
    mask(hostile)
    assert time.monotonic() - started < 5
