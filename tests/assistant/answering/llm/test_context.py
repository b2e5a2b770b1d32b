"""What does not fit is left out by whole passages, and said; what a server cut off is noticed."""

from __future__ import annotations

import re

import pytest

from tests.assistant.answering.llm.asking import CAMERAS, QUESTION, answer_of, answerer, codes, problem
from tests.assistant.answering.samples import hit
from tests.assistant.language_model.scripted import Act, Says, Server, serving, status

MANY = tuple(hit(f"Over straat {number}: {CAMERAS.passage.text}", score=0.9) for number in range(12))


def _sources(server: Server, request: int) -> int:
    return len(re.findall(r"<bron id=\"B\d+\"", server.requests[request].text))


def test_passages_that_do_not_fit_are_left_out_and_that_is_said() -> None:
    with serving(Says("In het centrum hangen 14 camera's [B1].")) as server:
        answer = answerer(server, *MANY, context_tokens=1000, answer_tokens=100).answer(QUESTION)
        whole = answerer(server, *MANY, context_tokens=8000).answer(QUESTION)
    assert 0 < _sources(server, 0) < 10
    assert _sources(server, 1) == 10
    assert answer.notices[0].code == "fewer-passages"
    assert dict(answer.notices[0].details) == {"sent": _sources(server, 0), "found": 10}
    assert codes(whole) == []


def test_a_context_without_room_for_a_passage_gives_the_built_in_answer() -> None:
    answer = answer_of(Says("Ja."), context_tokens=520, answer_tokens=400)
    assert problem(answer) == "model-context-too-small"


def test_a_server_that_reads_next_to_nothing_gives_the_built_in_answer() -> None:
    with serving(Says("In het centrum hangen 14 camera's [B1].", prompt_tokens=100)) as server:
        answer = answerer(server, *MANY, context_tokens=8000).answer(QUESTION)
    assert problem(answer) == "model-truncated"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "act", [status(400, '{"error": {"message": "exceeds the context size"}}'), Says("Ja [B1].", prompt_tokens=1024)]
)
def test_a_server_with_less_room_gets_fewer_passages(act: Act) -> None:
    with serving(act, Says("In het centrum hangen 14 camera's [B1].", prompt_tokens=700)) as server:
        answer = answerer(server, *MANY, context_tokens=8000).answer(QUESTION)
    assert 0 < _sources(server, 1) < _sources(server, 0)
    assert answer.engine == "taalmodel klein"
    assert codes(answer) == ["fewer-passages"]


def test_a_server_that_keeps_cutting_off_gives_the_built_in_answer() -> None:
    with serving(Says("In het centrum hangen 14 camera's [B1].", prompt_tokens=1024)) as server:
        answer = answerer(server, *MANY, context_tokens=8000).answer(QUESTION)
    assert problem(answer) == "model-truncated"
    assert len(server.requests) == 2
