from __future__ import annotations

from collections.abc import Generator, Sequence

import pytest

from assistant.answering import Support
from assistant.answering.llm import Rewriter
from assistant.language_model import Ending, LanguageModelError, Message, Piece
from tests.assistant.answering.samples import hit

SOURCE = hit("De beelden worden zeven dagen bewaard. Daarna worden zij gewist.")
SENTENCE = "De beelden worden zeven dagen bewaard."


class _Says:
    """A model that always says the same, and remembers what it was asked."""

    name, context_tokens, answer_tokens = "vast", 2000, 100

    def __init__(self, text: str) -> None:
        self._text = text
        self.asked: list[Sequence[Message]] = []

    def stream(self, messages: Sequence[Message]) -> Generator[Piece]:
        self.asked.append(messages)
        yield Piece(self._text, ending=Ending())


def test_a_sentence_in_other_words_comes_with_its_quote() -> None:
    model = _Says("De beelden blijven 7 dagen bewaard.")
    rewriting = Rewriter(model).rewrite(SENTENCE, [SOURCE])
    assert rewriting.support is Support.FULL
    assert [one.quote for one in rewriting.evidence] == [SENTENCE]
    assert SENTENCE in model.asked[0][1].text


@pytest.mark.parametrize("said", ["De beelden worden acht dagen bewaard.", "De beelden worden niet bewaard."])
def test_a_sentence_that_says_something_else_is_told_apart(said: str) -> None:
    assert Rewriter(_Says(said)).rewrite(SENTENCE, [SOURCE]).support is Support.NONE


@pytest.mark.parametrize("said", ["", "Een zin. En nog een zin."])
def test_more_or_less_than_one_sentence_is_refused(said: str) -> None:
    with pytest.raises(LanguageModelError) as caught:
        Rewriter(_Says(said)).rewrite(SENTENCE, [SOURCE])
    assert caught.value.code == "model-unusable"


def test_passages_that_do_not_fit_are_not_cut_but_refused() -> None:
    with pytest.raises(LanguageModelError) as caught:
        Rewriter(_Says("x")).rewrite(SENTENCE, [hit(SOURCE.passage.text * 300)])
    assert caught.value.code == "model-context-too-small"
