"""Questions to start with: given ones, or made from the headings of the documents; each has been tried."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING

from indexing import EVERYTHING, DocumentFilter, DocumentState, Passage

if TYPE_CHECKING:
    from assistant import Answer
    from indexing import Library

MOST = 4
Ask = Callable[[str, Sequence[str], DocumentFilter], "Answer"]
_TRIES = 3  # headings of one document that are tried
_DOCUMENTS = 12  # documents that are tried, so that a large library does not keep someone waiting
_NUMBER = re.compile(
    r"^(?:(?:artikel|hoofdstuk|paragraaf|actie|bijlage)\s+)?(?:\d[\d.:]*[a-z]?|[A-Z]|[IVX]+)[.:)]?\s+", re.I
)
_FORM = re.compile(r"[A-Z][a-zéëï-]+(?: [a-zéëï-]+){1,4}")
# Headings that say where one is, not what it is about
_BARE = frozenset(files("ui.texts").joinpath("bare_headings.txt").read_text(encoding="utf-8").split())


def suggest(
    library: Library, ask: Ask, given: Sequence[str] = (), within: DocumentFilter = EVERYTHING, most: int = MOST
) -> list[str]:
    """At most `most` questions that `ask` has an answer to `within`: of `given`, then each about another document."""

    def answered(question: str) -> bool:
        return not ask(question, (), within).abstained

    questions = [question for question in given if answered(question)][:most]
    records = [record for record in library.documents(within) if record.state is DocumentState.INDEXED]
    for record in records[:_DOCUMENTS]:
        if len(questions) == most:
            break
        candidates = (f"Wat staat er over {subject}?" for subject in subjects(library.passages(record.id)))
        for question in islice(candidates, _TRIES):
            if question not in questions and answered(question):
                questions.append(question)
                break
    return questions


def subjects(passages: tuple[Passage, ...]) -> Iterator[str]:
    """What the sections of a document are about, in their own words, each once."""
    seen = set(_BARE)
    for passage in passages:
        heading = _NUMBER.sub("", passage.headings[-1]) if len(passage.headings) > 1 else ""
        subject = heading[:1].lower() + heading[1:]
        if _FORM.fullmatch(heading) and not set(subject.split()) & _BARE and subject not in seen:
            seen.add(subject)
            yield subject
