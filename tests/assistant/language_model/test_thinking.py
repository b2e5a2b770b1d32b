from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language_model.thinking import ThoughtFilter


def _heard(pieces: list[str]) -> str:
    thoughts, text = ThoughtFilter(), ""
    for piece in pieces:
        heard = thoughts.feed(piece)
        text = heard.text if heard.restart else text + heard.text
    return text + thoughts.finish().text


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("<think>even zien</think>Ja.", "Ja."),
        ("Ja.<think>of toch niet</think> Nee.", "Ja. Nee."),
        ("<think>blijft open. Ja.", ""),
        ("zonder begin</think>Ja.", "Ja."),
        ("<THINK>groot</Think >Ja.", "Ja."),
        ("<think>a<think>b</think>c</think>Ja.", "Ja."),
        ("<reasoning>x</reasoning>Ja.", "Ja."),
        ("2 < 3 en 4 > 1 <thinkpad>", "2 < 3 en 4 > 1 <thinkpad>"),
        ("Ja. <", "Ja. <"),
        ("", ""),
    ],
)
def test_thoughts_are_left_out_however_they_are_cut_up(said: str, answer: str) -> None:
    for size in (1, 2, 3, 5, 100):
        assert _heard([said[at : at + size] for at in range(0, len(said), size)]) == answer


@given(st.text(alphabet=st.characters(exclude_characters="<"), max_size=60), st.integers(1, 9))
def test_text_without_tags_comes_through_whole(text: str, size: int) -> None:
    assert _heard([text[at : at + size] for at in range(0, len(text), size)]) == text
