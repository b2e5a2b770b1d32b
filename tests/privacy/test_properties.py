"""Properties that hold for any text: nothing planted survives, scrubbing twice changes nothing, time is linear."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.nl import bsn

from privacy.normalise import normalise
from tests.privacy.helpers import GATE

_WORDS = [
    "De",
    "raad",
    "stelt",
    "vast",
    "dat",
    "beleid",
    "en",
    "toezicht",
    "in",
    "de",
    "wijk",
    "op",
    "orde",
    "zijn",
    ",",
    ".",
    "\n",
    "Jan",
    "Kerkstraat",
    "12",
    "mevrouw",
]
FILLER = st.lists(st.sampled_from(_WORDS), max_size=12).map(" ".join)


@st.composite
def bsns(draw: st.DrawFn) -> str:
    digits = draw(st.integers(10_000_000, 99_999_999))
    for check in "0123456789":
        if bsn.is_valid(f"{digits}{check}"):
            return f"{digits}{check}"
    return "123456782"


def ibans() -> st.SearchStrategy[str]:
    def build(bank: str, number: int) -> str:
        body = f"{bank}{number:010}"
        numeric = "".join(str(int(character, 36)) for character in body + "NL00")
        return f"NL{98 - int(numeric) % 97:02}{body}"

    return st.builds(build, st.sampled_from(["RABO", "ABNA", "INGB", "TRIO"]), st.integers(0, 9_999_999_999))


def phones() -> st.SearchStrategy[str]:
    shapes = ("06-{}", "06 {}", "+316{}", "+31 6 {}", "0031 6 {}", "(06) {}")
    return st.builds(
        lambda shape, rest: shape.format(rest), st.sampled_from(shapes), st.integers(10_000_000, 59_999_999)
    )


def mails() -> st.SearchStrategy[str]:
    return st.from_regex(r"\A[a-z]\.[b-df-hj-np-tv-z]{6,12}@[a-z]{3,10}\.nl\Z")


PLANTED = st.one_of(ibans(), phones(), mails(), bsns().map(lambda number: f"BSN {number}"))


@settings(max_examples=150, deadline=None)
@given(FILLER, PLANTED, FILLER)
def test_nothing_planted_survives(before: str, planted: str, after: str) -> None:
    text = str(GATE.scrub(f"{before} {planted} {after}").text)
    assert planted.removeprefix("BSN ") not in text


@settings(max_examples=100, deadline=None)
@given(FILLER, PLANTED, FILLER)
def test_scrubbing_twice_finds_nothing_new(before: str, planted: str, after: str) -> None:
    once = GATE.scrub(f"{before} {planted} {after}").text
    assert GATE.scrub(once).text == once


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("aé\u0301eﬁ\u200b\u00ad\n A０1ⅠАо\u202e-‐")))
def test_offset_map_covers_the_text(text: str) -> None:
    view = normalise(text)
    spans = [view.span(offset, offset + 1) for offset in range(len(view.text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one <= two for one, two in pairwise(spans))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_goes_through(text: str) -> None:
    scrubbing = GATE.scrub(text)
    assert all(0 <= one.start < one.end <= len(text) for one in scrubbing.findings)
    assert all(one.end <= two.start for one, two in pairwise(scrubbing.findings))


ADVERSARIAL = [
    *("a", "A", "0", "1 ", "06-", "a@", "@a", "Jan ", "J.", "van ", "Van der ", "A.-", "|", "| a ", "\t", "\n", "-"),
    *("Kerkstraat ", "Kerkstraat 1, ", "NL12 ", "1234 AB ", "geb. ", "BSN ", "naam: ", "groet\n", "Naam: Jan\n"),
    *("52.123, ", "(", "x:1:", "sectie A ", "http://", "a.", "e\u0301", "\u0410a", "vertrouwelijk ", "1-"),
    *("Jan - ", "Z-2024-", "tel. ", " (Jan) ", "geheimhouding op dit stuk ", "12-", "X: 1", "\u200b"),
    *("Jan Bsn ", "zaaknr. A", "De Hoef "),
]


@pytest.mark.parametrize("piece", ADVERSARIAL)
def test_adversarial_text_takes_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        start = time.thread_time()
        GATE.scrub(text)
        return time.thread_time() - start

    seconds(1000)
    small = seconds(4_000)
    assert any(seconds(32_000) < max(25 * small, 1.0) for _ in range(3))  # a busy machine slows one of them


def test_luhn_is_what_cards_use() -> None:
    assert luhn.is_valid("4111111111111111")
    assert "4111 1111 1111 1111" not in GATE.scrub("betaald met 4111 1111 1111 1111").text
