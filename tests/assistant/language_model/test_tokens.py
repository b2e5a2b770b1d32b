from __future__ import annotations

import pytest

from assistant.language_model import Gauge, tokens_in

DUTCH = (
    "De burgemeester kan op grond van artikel 151c van de Gemeentewet besluiten tot plaatsing van vaste camera's "
    "op een openbare plaats, als dat in het belang van de handhaving van de openbare orde noodzakelijk is. "
)


def test_the_estimate_is_more_than_known_tokenizers_make_of_dutch() -> None:
    assert tokens_in(DUTCH) >= 70  # cl100k makes 58 of it, o200k 48
    assert tokens_in(DUTCH) < 120


@pytest.mark.parametrize("text", ["日本語のテキスト", "[PERSOON-12]", "1.234.567,89", "€ ≥ § ·", "ABCDEFGH"])
def test_what_splits_into_many_tokens_counts_for_many(text: str) -> None:
    assert tokens_in(text) - tokens_in("") >= len(text.replace(" ", "")) / 2


def test_texts_count_together_each_with_what_a_template_adds() -> None:
    assert tokens_in(DUTCH, DUTCH) == 2 * tokens_in(DUTCH)
    assert tokens_in("") > 0


@pytest.mark.parametrize(
    ("expected", "reported", "whole"),
    [
        (4000, 3100, True),
        (4000, 2900, True),
        (4000, 900, False),  # far less than any tokenizer makes
        (6000, 4096, False),  # exactly a server's window
        (6000, 4095, False),
        (4000, None, True),  # the server does not say
        (4000, 0, True),
        (0, 5, True),
    ],
)
def test_a_prompt_that_was_cut_off_shows_in_what_was_read(expected: int, reported: int | None, whole: bool) -> None:
    assert Gauge().read_all(expected, reported) is whole


def test_what_a_model_made_of_earlier_prompts_is_held_against_it() -> None:
    gauge = Gauge()
    assert gauge.read_all(1000, 900)
    assert not gauge.read_all(4000, 2500)
    assert gauge.read_all(4000, 3300)
