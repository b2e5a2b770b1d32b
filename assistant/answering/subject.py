"""The one thing that a question is about, and whether a sentence is about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from assistant.answering.focus import Focus
from assistant.answering.nearness import is_in_a_name
from assistant.answering.selection import Scored
from assistant.answering.terms import Bag, words_of
from assistant.answering.units import Unit


def lone_subject(scored: Sequence[Scored]) -> Focus | None:
    """The one thing asked about, where some unit of `scored` (best first) is about it; None where there are more.

    What the paper is called does not count beside something else: every sentence of it is about that.
    """
    if not scored:
        return None
    asked, document = scored[0].asked, scored[0].unit.hit.document
    title = _bag(document.title, document.name.replace("-", " "))
    subjects = [one for one in asked.focus if one.share == 1.0]
    subjects = [one for one in subjects if not (is_in_a_name(one, asked) and one.named_in(title))] or subjects
    if len(subjects) != 1 or not any(is_about(subjects[0], one.unit) for one in scored):
        return None
    return subjects[0]


def is_about(subject: Focus, unit: Unit) -> bool:
    """Whether the unit, its lead-in or a heading above it says the subject, and not merely something like it."""
    passage = unit.hit.passage
    lead = passage.text[unit.lead.start : unit.lead.end] if unit.lead is not None else ""
    return subject.stated_in(unit.bag | _bag(*passage.headings, lead))


@lru_cache(maxsize=512)
def _bag(*texts: str) -> Bag:
    return Bag.of(words_of(" . ".join(texts)))
