"""Questions to start with, made from the headings of the documents themselves, so that each has an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files
from typing import TYPE_CHECKING

from indexing import DocumentState, Passage

if TYPE_CHECKING:
    from indexing import Library

_MOST = 4
_FORM = re.compile(r"[A-Z][a-zé]{4,}(?: [a-zé]+){0,3}")
# Headings that say where one is, not what it is about
_BARE = frozenset(files("ui.texts").joinpath("bare_headings.txt").read_text(encoding="utf-8").split())


def suggest(library: Library) -> list[str]:
    """At most four questions, each about another document."""
    questions: list[str] = []
    for record in library.documents():
        if record.state is DocumentState.INDEXED and len(questions) < _MOST:
            subject = next(_subjects(library.passages(record.id)), None)
            question = f"Wat staat er over {subject}?"
            if subject and question not in questions:
                questions.append(question)
    return questions


def _subjects(passages: tuple[Passage, ...]) -> Iterator[str]:
    for passage in passages:
        heading = passage.headings[-1] if passage.headings else ""
        subject = heading[:1].lower() + heading[1:]
        if _FORM.fullmatch(heading) and not set(subject.split()) & _BARE:
            yield subject
