"""When to say "I do not know". The bounds were set on the tuning half of the evaluation questions."""

from __future__ import annotations

from assistant.answering.question import Question
from assistant.answering.selection import Scored

LEAST_SCORE = 0.42
LEAST_OWN = 0.15
LEAST_ANCHOR = 0.6
"""A word that is merely like the subject (bodycam, camera) does not carry an answer."""
UNNAMED = 0.18
"""So much higher must the score be when the thing asked for is nowhere near, by any name."""


def holds(question: Question, best: Scored) -> bool:
    """Whether `best` is sure enough to be an answer to `question`.

    Every name and year asked for must stand in the passage, above it or in the title of its paper; a
    question for a figure or a date needs one; some of the question's own words must be in the sentence;
    and the whole must be likely enough.
    """
    if best.missing or (question.wants and best.fit <= 0):
        return False
    if best.own < LEAST_OWN or best.anchor < LEAST_ANCHOR:
        return False
    return best.score >= LEAST_SCORE + UNNAMED * (1 - best.head)
