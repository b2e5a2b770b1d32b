"""Questions for a numbered article or action as a whole: "Wat staat er in actie 5.2.2?"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.answering.features import references
from assistant.answering.question import Question
from assistant.answering.selection import Scored

_MOST = 4  # sentences
_LABEL = re.compile(
    r"(?:actie|artikel|maatregel|hoofdstuk|paragraaf|bijlage|beslispunt|aanbeveling|onderdeel|lid)(?:en|s)?"
)


def asks_for_a_whole(question: Question) -> bool:
    """Whether the question names an article or action by its number, and asks nothing particular of it."""
    numbers = references(question.text)
    if not numbers or question.wants:
        return False
    words = [one.word.folded for one in question.focus if one.share == 1.0]
    return all(word in numbers or _LABEL.fullmatch(word) for word in words)


def whole_of(scored: Sequence[Scored]) -> list[Scored]:
    """What the article or action is called and the beginning of what it says; [] when it is not there.

    It may have parts under headings of their own, for whom it is, what it needs: the longest part says what it is.
    """
    there = [one for one in scored if one.features.numbered]
    inside = sorted(
        (one for one in there if one.unit.hit.document.id == there[0].unit.hit.document.id),
        key=lambda one: (one.unit.hit.passage.ordinal, one.unit.order),
    )
    length: Counter[tuple[str, ...]] = Counter()
    for one in inside:
        length[one.unit.hit.passage.headings] += one.unit.end - one.unit.core
    longest = length.most_common(1)[0][0] if length else ()
    names = [one for one in inside if one.unit.heads][:1]
    body = [one for one in inside if one.unit.hit.passage.headings == longest and not one.unit.heads]
    return (names + body)[:_MOST]
