"""Abbreviations that the text never writes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.tables import lines
from assistant.checking.text import CheckedText
from indexing import Span

_ABBREVIATION = re.compile(r"(?<![\w&-])(?:[A-Z]{3,6}|[A-Z]&[A-Z])(?=(?:'s|’s)?(?:[-\s.,;:()/]|$))")


class UnexplainedAbbreviations:
    """One hint an abbreviation, at its first place."""

    name = "abbreviations"
    category = Category.READABILITY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """One fault an abbreviation that is neither generally known nor explained in brackets."""
        places: dict[str, list[Span]] = {}
        for sentence in text.prose:
            shouted = sum(word.text.isupper() for word in sentence.words) > len(sentence.words) / 2
            for found in () if shouted else _ABBREVIATION.finditer(text.masked, *sentence.span):
                places.setdefault(found.group(), []).append(Span(*found.span()))
        for word, spans in places.items():
            if word not in _known() and not _explained(word, text.text):
                yield Fault("unexplained", spans[0], Severity.HINT, values=(("word", word), ("count", str(len(spans)))))


def _explained(word: str, text: str) -> bool:
    """Whether it stands in brackets after its words, or has words in brackets after it."""
    return bool(
        re.search(
            rf"\w\s*\([^()\n]{{0,20}}\b{re.escape(word)}\b[^()\n]{{0,20}}\)|\b{re.escape(word)}\s+\([^()]{{8,}}\)|\b{re.escape(word)}\s*[:=]\s+\w",
            text,
        )
    )


@cache
def _known() -> frozenset[str]:
    return frozenset(word for line in lines("known_abbreviations.txt") for word in line.split())
