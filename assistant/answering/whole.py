"""Questions for a numbered article or action as a whole: "Wat staat er in actie 5.2.2?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answering.features import references
from assistant.answering.question import Question
from assistant.answering.selection import Scored

_MOST = 5  # sentences, its name among them
_LEAST = 60  # characters; a part of fewer says little of it
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
    """What the article or action is called and what it says; [] when it is not there.

    Of several parts under headings of their own, for whom it is, how it works, what it needs, the beginning of each.
    """
    there = [one for one in scored if one.features.numbered]
    inside = sorted(
        (one for one in there if one.unit.hit.document.id == there[0].unit.hit.document.id),
        key=lambda one: (one.unit.hit.passage.ordinal, one.unit.order),
    )
    parts: dict[tuple[str, ...], list[Scored]] = {}
    for one in inside:
        if not one.unit.heads:
            parts.setdefault(one.unit.hit.passage.headings, []).append(one)
    told = [part for part in parts.values() if sum(one.unit.end - one.unit.core for one in part) >= _LEAST]
    names = [one for one in inside if one.unit.heads][:1]
    body = [part[0] for part in told] if len(told) > 1 else [one for part in told or parts.values() for one in part]
    return (names + body)[:_MOST]
