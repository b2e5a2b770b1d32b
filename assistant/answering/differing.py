"""Several papers, several answers: shown side by side, the newest paper first, and said to differ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answering.plain import plain
from assistant.answering.question import Question
from assistant.answering.selection import Scored
from assistant.answering.terms import words_of
from assistant.answering.values import years

_NEARLY = 1.5  # points that the answer of another paper may lie behind the best
_WIDELY = 5.0  # the same for one that says as much of the question, by a value that fits as well
_SAYS_IT = 0.6  # the share of the question that such a sentence holds itself
_LESS = 0.05, 0.15  # so much less of the question, and of the fit, is as much
_SURE = 0.6
_MOST = 3


def rivals(question: Question, scored: Sequence[Scored]) -> list[Scored]:
    """The best answer of each paper when they give different values; [] when one paper answers or all agree."""
    if not question.wants or question.years:
        return []
    best_of: dict[str, Scored] = {}
    for one in scored:
        if one.factoid is None or one.features.value < _SURE or one.missing or not _comes_near(one, scored[0]):
            continue
        document = one.unit.hit.document
        best_of.setdefault(document.paper or document.id, one)  # a paper in two formats is one
    found = list(best_of.values())[:_MOST]
    if len({_value(one) for one in found}) < 2:
        return []
    return sorted(found, key=_date, reverse=True)


def _comes_near(one: Scored, best: Scored) -> bool:
    own, fit = max(best.features.covered.own - _LESS[0], _SAYS_IT), best.features.value - _LESS[1]
    as_much = one.features.covered.own >= own and one.features.value >= fit
    return one.points >= best.points - (_WIDELY if as_much else _NEARLY)


def _value(one: Scored) -> str:
    """The value, "twee jaar" in the form of "2 jaar"."""
    assert one.factoid is not None
    text = plain(one.unit.text[one.factoid.start : one.factoid.end]).lower()
    figures = {word.folded: word.terms[0] for word in words_of(text)}
    text = re.sub(r"\w+", lambda found: figures.get(found.group(), found.group()), text)
    return re.sub(r"[\s€.]|,00$|,-$", "", text)


def _date(one: Scored) -> str:
    """The date of the paper, else the latest year that its title or file name gives; "" when it gives none."""
    document = one.unit.hit.document
    return document.description.date or max(years(f"{document.title} {document.name}"), default="")
