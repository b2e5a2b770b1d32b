from __future__ import annotations

import pytest

from prompts import load_phrases


def test_every_phrase_is_one_dutch_line_and_the_refusal_is_a_full_sentence() -> None:
    phrases = load_phrases()
    for text in (phrases.refusal, phrases.differing, phrases.attributed, phrases.under):
        assert text
        assert "\n" not in text
    assert phrases.refusal.endswith(".")
    assert "{source}" in phrases.attributed
    assert "{heading}" in phrases.under


def test_the_version_is_that_of_the_file() -> None:
    assert load_phrases("nl-1").version == "nl-1"
    assert load_phrases() is load_phrases()


def test_an_unknown_version_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load_phrases("nl-0")
