"""One abbreviation that stands for two things."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checking.remark import Category, Severity
from assistant.checking.rules.base import Fault
from assistant.checking.text import CheckedText
from indexing import Span

_WORDS = r"(?P<words>[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*){0,6})"
_EXPLANATION = re.compile(_WORDS + r"\s+\((?:hierna:?\s+)?(?:de |het )?(?P<short>[A-Z]{2,6})\)")
_BEFORE_WORDS = re.compile(r"\b(?P<short>[A-Z]{2,6})\s+\(" + _WORDS + r"\)")
_SMALL = frozenset({"van", "de", "het", "voor", "en", "der", "den", "op", "in"})


class TwoMeanings:
    """One fault at each explanation that differs from the first."""

    name = "two-meanings"
    category = Category.CONSISTENCY

    def find(self, text: CheckedText) -> Iterator[Fault]:
        """Faults in order of the two ways to explain an abbreviation."""
        yield from _two_meanings(text)


def _two_meanings(text: CheckedText) -> Iterator[Fault]:
    """An abbreviation in brackets behind words that differ from those it was explained with before."""
    meant: dict[str, str] = {}
    for found in (*_EXPLANATION.finditer(text.text), *_BEFORE_WORDS.finditer(text.text)):
        words, abbreviation = _meaning(found["words"], found["short"]), found["short"]
        if not words:
            continue
        known = meant.setdefault(abbreviation, words)
        if known.lower() not in words.lower() and words.lower() not in known.lower():
            span = Span(*found.span("short"))
            yield Fault("two-meanings", span, Severity.WARNING, values=(("word", abbreviation), ("meaning", words)))


def _meaning(words: str, abbreviation: str) -> str:
    """The words from the one that opens with the first letter of the abbreviation; "" when none does."""
    parts = words.split()
    first = next((place for place, word in enumerate(parts) if word[0].upper() == abbreviation[0]), None)
    return "" if first is None else " ".join(word for word in parts[first:] if word.lower() not in _SMALL)
