from __future__ import annotations

import pytest

from assistant.answering.terms import Bag, words_of


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("40 duizend inwoners", "40000"),
        ("een tekort van 2,5 miljoen euro", "2500000"),
        ("€ 1.200 miljoen", "1200000000"),
        ("3 ton voor de kade", "300000"),
        ("0,75 mln", "0750000"),
    ],
)
def test_a_large_figure_in_words_is_also_one_in_digits(text: str, figure: str) -> None:
    assert figure.lstrip("0") in {term.lstrip("0") for term in Bag.of(words_of(text)).terms}


def test_words_stand_in_the_order_of_the_text() -> None:
    words = words_of("Te laat ingediend: 40 duizend aanvragen")
    assert [word.span.start for word in words] == sorted(word.span.start for word in words)


def test_a_need_is_no_emergency() -> None:
    assert not Bag.of(words_of("Voor het takenpakket is overleg nodig.")).terms >= set(
        words_of("noodpakket")[0].terms[1:]
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [("gemeenten met meer dan 80.000 inwoners", "Adviseur >80.000 inwoners"), ("kleiner dan 30.000", "<30.000")],
)
def test_a_bound_is_the_same_as_a_sign_and_in_words(one: str, other: str) -> None:
    shared = Bag.of(words_of(one)).terms & Bag.of(words_of(other)).terms
    assert any(term[0] in "<>" for term in shared)
    assert not any(term[0] in "<>" for term in Bag.of(words_of("30.000-80.000 inwoners")).terms)
