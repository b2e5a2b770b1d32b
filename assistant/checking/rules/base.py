"""The seam for rules: a rule reads a text and points at faults; the words about them stand in prompts/."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from assistant.checking.remark import Category, Severity
from assistant.checking.text import CheckedText, Word
from indexing import Span


@dataclass(frozen=True, slots=True)
class Fault:
    """One place a rule points at. `code` names the sentence in prompts/remarks, `values` fill it."""

    code: str
    span: Span
    severity: Severity
    suggestions: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()


class Rule(Protocol):
    """Finds one kind of fault. `name` is stable: it stands in results, settings and prompts/remarks."""

    @property
    def name(self) -> str:
        """The stable name."""
        ...

    @property
    def category(self) -> Category:
        """What its remarks are about."""
        ...

    def find(self, text: CheckedText) -> Iterable[Fault]:
        """The faults of `text`, in any order; offsets count characters of the text as read."""
        ...


def cased(suggestion: str, like: str) -> str:
    """`suggestion` with the capitals of `like`: all of them, or the first only."""
    if len(like) > 1 and like.isupper():
        return suggestion.upper()
    return suggestion[:1].upper() + suggestion[1:] if like[:1].isupper() else suggestion


def at(*words: Word) -> Span:
    """The span from the first to the last of `words`."""
    return Span(words[0].start, words[-1].end)
