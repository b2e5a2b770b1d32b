"""Several papers, several answers: shown side by side, the newest paper first, and said to differ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answering.plain import plain
from assistant.answering.question import Question
from assistant.answering.selection import Scored
from assistant.answering.values import years

_NEARLY = 1.5  # points that the answer of another paper may lie behind the best
_SURE = 0.6
_MOST = 3


def rivals(question: Question, scored: Sequence[Scored]) -> list[Scored]:
    """The best answer of each paper when they give different values; [] when one paper answers or all agree."""
    if not question.wants or question.years:
        return []
    best_of: dict[str, Scored] = {}
    for one in scored:
        if one.factoid is None or one.features.value < _SURE or one.missing or one.points < scored[0].points - _NEARLY:
            continue
        document = one.unit.hit.document
        best_of.setdefault(document.paper or document.id, one)  # a paper in two formats is one
    found = list(best_of.values())[:_MOST]
    if len({_value(one) for one in found}) < 2:
        return []
    return sorted(found, key=_age)


def _value(one: Scored) -> str:
    assert one.factoid is not None
    return re.sub(r"[\s€.]", "", plain(one.unit.text[one.factoid.start : one.factoid.end]).lower())


def _age(one: Scored) -> int:
    """Minus the latest year that the title or file name of the paper gives; papers without a year come last."""
    document = one.unit.hit.document
    return -max((int(year) for year in years(f"{document.title} {document.name}")), default=0)
