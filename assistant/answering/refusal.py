"""When to say "I do not know": the bounds below were set on the tuning half of the evaluation questions."""

from __future__ import annotations

from assistant.answering.question import Question
from assistant.answering.selection import Scored

LEAST_COVER = 0.55
LEAST_OWN = 0.25
LEAST_SCORE = 0.45
LEAST_FIT = 0.3


def holds(question: Question, best: Scored) -> bool:
    """Whether `best` is sure enough to be an answer to `question`.

    Every name and year asked for must stand in the passage, its headings or the title of its paper; a
    question for a figure or a date needs a value of that kind; and enough of the question's own words
    must be there.
    """
    if best.missing:
        return False
    if question.wants and best.fit < LEAST_FIT:
        return False
    return best.cover >= LEAST_COVER and best.own >= LEAST_OWN and best.score >= LEAST_SCORE
