"""The questions on the page Uitleg: ten that go well and five that do not, with why."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ui.texts import table

PRACTICE = 10


@dataclass(frozen=True, slots=True)
class BadQuestion:
    """A question that does not go well, what is wrong with it and what goes better."""

    question: str
    why: str


def good_questions() -> tuple[str, ...]:
    """Ten questions about a subject, with a verb and a thing to look for."""
    return tuple(table("good_questions").values())


@cache
def bad_questions() -> tuple[BadQuestion, ...]:
    """Five questions that a search in papers cannot answer."""
    return tuple(BadQuestion(question, why) for question, why in table("bad_questions").items())
